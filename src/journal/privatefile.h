// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>

namespace unknot::journal
{

// Files and folders that nobody else may read, whatever the process was told of those it makes (umask). SQLite gives
// what it makes beside a database the rights of the database.

// An empty file, in place of what was there and of what SQLite left beside it.
Status makePrivateFile(const std::filesystem::path &file);

// With those above it, where they are missing; what is there is left as it is.
Status makePrivateFolder(const std::filesystem::path &folder);

// With what SQLite keeps beside it; what is not there is no fault.
void removeDatabase(const std::filesystem::path &file);

} // namespace unknot::journal
