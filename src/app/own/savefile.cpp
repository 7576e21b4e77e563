// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/savefile.h"

#include "base/files.h"
#include "base/writefile.h"
#include "practice/ownfiles.h"
#include "present/text.h"

#include <QDir>
#include <QFileInfo>
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
    const bool isPlain = specialFile(present::fromQt(file)).empty();
    if (!mayReplace && isPlain && (there.exists() || there.isSymLink()))
        return SaveRefused{SaveFault::Exists, {}};
    const std::string_view all(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (const Status written = writeFile(present::fromQt(file), all, Waiting::No); !written)
        return SaveRefused{SaveFault::Failed, present::toQt(written.error().what)};
    return {};
}

} // namespace unknot::app
