// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/copyplace.h"

#include "practice/copytofile.h"
#include "present/text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace unknot::present
{

QString ownDocuments()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !documents.isEmpty() && QDir(documents).exists() ? documents : QDir::homePath();
}

std::filesystem::path copyPlace(CopyOf what, const QString &typed, const QString &folder)
{
    const std::filesystem::path usual = fromQt(copyName(what));
    return practice::copyNamed(fromQt(typed), fromQt(folder), fromQt(QDir::homePath()), usual.extension().string());
}

QString copyProposed(CopyOf what)
{
    return toQt(copyPlace(what, copyName(what)).string());
}

QString copyPlacedIn(CopyOf what, const QString &folder, const QString &typed)
{
    return toQt(copyPlace(what, QFileInfo(typed).fileName(), folder).string());
}

} // namespace unknot::present
