// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/copycontroller.h"

#include "present/text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace unknot::app
{

namespace
{

// The person's documents, or, where there are none, their home.
QString ownFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !documents.isEmpty() && QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

std::filesystem::path named(present::CopyOf what, const QString &typed, const QString &folder)
{
    const std::filesystem::path usual = present::fromQt(present::copyName(what));
    return practice::copyNamed(
        present::fromQt(typed), present::fromQt(folder), present::fromQt(QDir::homePath()), usual.extension().string());
}

} // namespace

CopyController::CopyController(present::CopyOf what, std::function<Result<std::string>()> bytes, std::filesystem::path dataFolder)
    : m_what(what), m_bytes(std::move(bytes)), m_dataFolder(std::move(dataFolder))
{
}

QString CopyController::proposed() const
{
    return present::toQt(named(m_what, present::copyName(m_what), ownFolder()).string());
}

QString CopyController::placedIn(const QUrl &folder, const QString &typed) const
{
    return present::toQt(named(m_what, QFileInfo(typed).fileName(), folder.toLocalFile()).string());
}

void CopyController::write(const QString &typed)
{
    writeTo(named(m_what, typed, ownFolder()), practice::Replacing::No);
}

void CopyController::replace()
{
    if (m_text.replaces)
        writeTo(m_file, practice::Replacing::Agreed);
}

void CopyController::setWhat(present::CopyOf what)
{
    m_what = what;
    forget();
}

void CopyController::forget()
{
    show({});
}

void CopyController::writeTo(const std::filesystem::path &file, practice::Replacing replacing)
{
    m_file = file;
    const auto bytes = m_bytes();
    if (!bytes)
        return show(present::copyUnreadable(bytes.error()));
    show(present::copyText(m_what, present::toQt(file.string()), practice::writeCopy(file, *bytes, m_dataFolder, replacing, Waiting::No)));
}

void CopyController::show(const present::CopyText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed();
}

} // namespace unknot::app
