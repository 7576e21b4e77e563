// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>

namespace unknot::practice
{

// The files of a data folder, which belong to the program.

std::filesystem::path journalIn(const std::filesystem::path &dataFolder);
std::filesystem::path backupFolder(const std::filesystem::path &dataFolder); // backups.h

// Whether writing to `file` would write into the data folder's journal (or what SQLite keeps beside it),
// its settings, its routines, its packs or its backups: by that name, in whatever case and by whatever way, or because a link leads
// there. Neither has to exist.
bool isOwnFile(const std::filesystem::path &file, const std::filesystem::path &dataFolder);

// Takes from others every right to the program's files, and to the folder where nothing else lies in it.
// What is not there, or belongs to somebody else, is left as it is.
void keepPrivate(const std::filesystem::path &dataFolder);

} // namespace unknot::practice
