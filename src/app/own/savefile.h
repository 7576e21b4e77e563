// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/savetext.h"

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <optional>

namespace unknot::app
{

// The folder that a copy is proposed for: the person's documents, or, where there are none, their home.
QString saveFolder();

// The file that is meant by what was typed: "~" is the home, a name alone lies in the folder, and one
// without an ending is given ".json". Empty: none.
QString saveFileNamed(const QString &typed, const QString &folder);

// Writes beside the file and then takes its place: until then the old one stays, if there is one, and it is
// replaced only where that was agreed to (a device or a pipe is written to). Nobody else may read it. Never
// one of the data folder's own files.
struct SaveRefused {
    present::SaveFault fault;
    QString why; // the system's word
};
std::optional<SaveRefused> saveFile(const QString &file, const QByteArray &bytes, const std::filesystem::path &dataFolder, bool mayReplace);

} // namespace unknot::app
