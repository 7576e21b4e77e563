// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/sealedcontroller.h"

#include "present/backuptext.h"
#include "present/sealedtext.h"
#include "present/text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace unknot::app
{

namespace
{

std::filesystem::path named(const QString &typed, const QString &folder)
{
    return practice::copyNamed(present::fromQt(typed), present::fromQt(folder), present::fromQt(QDir::homePath()), ".sealed");
}

QString ownFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

SealedController::SealedController(JournalKeeper &journal, std::filesystem::path dataFolder, const journal::SealCost &cost)
    : m_journal(journal), m_dataFolder(std::move(dataFolder)), m_cost(cost)
{
}

QString SealedController::warning() const
{
    return present::passphraseWarning();
}

QString SealedController::proposed() const
{
    return present::toQt(named(present::sealedName(), ownFolder()).string());
}

QString SealedController::placedIn(const QUrl &folder, const QString &typed) const
{
    return present::toQt(named(QFileInfo(typed).fileName(), folder.toLocalFile()).string());
}

void SealedController::write(const QString &typed, const QString &passphrase, const QString &again, bool replaces)
{
    if (m_text.runs)
        return;
    if (const auto fault = practice::passphraseFault(present::fromQt(passphrase), present::fromQt(again)))
        return show(present::passphraseRefused(*fault));
    const std::filesystem::path file = named(typed, ownFolder());
    const auto replacing = replaces && m_text.replaces ? practice::Replacing::Agreed : practice::Replacing::No;
    if (const auto refused = practice::copyRefused(file, m_dataFolder, replacing))
        return show(present::sealedText(present::toQt(file.string()), refused));
    if (!m_journal.reader() || !m_journal.allSaved())
        return show(present::notSealed({Error::Kind::Unreadable, {}, present::fromQt(typed), 0, {}}));
    show(present::sealingRuns());
    auto make = [file, replacing, folder = m_dataFolder, secret = present::fromQt(passphrase), cost = m_cost] {
        const auto sealed = practice::sealedJournal(folder, secret, cost);
        return sealed
            ? present::sealedText(present::toQt(file.string()), practice::writeCopy(file, *sealed, folder, replacing, Waiting::No))
            : present::notSealed(sealed.error());
    };
    if (m_journal.threads() == JournalKeeper::Threads::None)
        return show(make());
    m_making = std::async(std::launch::async, [this, make = std::move(make)] {
        QMetaObject::invokeMethod(
            this, [this, text = make()] { show(text); }, Qt::QueuedConnection);
    });
}

void SealedController::forget()
{
    if (!m_text.runs)
        show({});
}

void SealedController::show(const present::CopyText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed();
}

} // namespace unknot::app
