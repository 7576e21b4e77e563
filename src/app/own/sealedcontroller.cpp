// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/sealedcontroller.h"

#include "present/becomes.h"
#include "present/copyplace.h"
#include "present/sealedtext.h"
#include "present/text.h"

namespace unknot::app
{

using practice::Beside;

namespace
{

constexpr auto kind = present::CopyOf::Sealed;

present::CopyText copied(const std::filesystem::path &file, const std::optional<practice::CopyRefused> &refused)
{
    return present::copyText(kind, present::toQt(file.string()), refused);
}

} // namespace

SealedController::SealedController(JournalKeeper &journal, std::filesystem::path dataFolder, const journal::SealCost &cost)
    : m_journal(journal), m_dataFolder(std::move(dataFolder)), m_cost(cost), m_beside(journal.post(this))
{
}

QString SealedController::proposed() const
{
    return present::copyProposed(kind);
}

QString SealedController::placedIn(const QUrl &folder, const QString &typed) const
{
    return present::copyPlacedIn(kind, folder.toLocalFile(), typed);
}

void SealedController::write(const QString &typed, const QString &passphrase, const QString &again, bool replaces)
{
    if (m_text.runs)
        return;
    if (const auto fault = practice::passphraseFault(present::fromQt(passphrase), present::fromQt(again)))
        return show(present::passphraseRefused(*fault));
    const std::filesystem::path file = present::copyPlace(kind, typed);
    const auto replacing = replaces && m_text.replaces ? practice::Replacing::Agreed : practice::Replacing::No;
    if (const auto refused = practice::copyRefused(file, m_dataFolder, replacing))
        return show(copied(file, refused));
    if (!m_journal.reader() || !m_journal.allSaved())
        return show(present::notSealed({Error::Kind::Unreadable, {}, present::fromQt(typed), 0, {}}));
    show(present::sealingRuns());
    m_beside.run([this, file, replacing, folder = m_dataFolder, secret = present::fromQt(passphrase), cost = m_cost]() -> Beside::Then {
        const auto sealed = practice::sealedJournal(folder, secret, cost);
        return [this,
                   text = sealed ? copied(file, practice::writeCopy(file, *sealed, folder, replacing, Waiting::No))
                                 : present::notSealed(sealed.error())] { show(text); };
    });
}

void SealedController::forget()
{
    if (!m_text.runs)
        show({});
}

void SealedController::show(const present::CopyText &text)
{
    if (present::becomes(m_text, text))
        Q_EMIT changed();
}

} // namespace unknot::app
