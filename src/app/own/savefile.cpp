// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/savefile.h"

#include "practice/ownfiles.h"
#include "present/text.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace unknot::app
{

using present::SaveFault;

QString saveFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !documents.isEmpty() && QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString saveFileNamed(const QString &typed, const QString &folder)
{
    QString name = typed.trimmed();
    if (name.isEmpty() || name.endsWith(u'/'))
        return {};
    if (name.startsWith(QStringLiteral("~/")))
        name = QDir::homePath() + name.mid(1);
    const QString file = QDir::cleanPath(QDir(folder).absoluteFilePath(name));
    return QFileInfo(file).suffix().isEmpty() ? file + QStringLiteral(".json") : file;
}

std::optional<SaveRefused> saveFile(const QString &file, const QByteArray &bytes, const std::filesystem::path &dataFolder, bool mayReplace)
{
    const QFileInfo there(file);
    if (file.isEmpty() || there.isDir())
        return SaveRefused{SaveFault::NoPlace, {}};
    if (practice::isOwnFile(present::fromQt(file), dataFolder))
        return SaveRefused{SaveFault::OwnFile, {}};
    if (!mayReplace && (there.exists() || there.isSymLink()))
        return SaveRefused{SaveFault::Exists, {}};
    QSaveFile out(file);
    const bool isOpen = out.open(QIODevice::WriteOnly) && out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen || out.write(bytes) != bytes.size() || !out.commit())
        return SaveRefused{SaveFault::Failed, out.errorString()};
    return {};
}

} // namespace unknot::app
