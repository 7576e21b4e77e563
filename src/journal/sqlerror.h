// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <string>

struct sqlite3;

namespace unknot::journal
{

// What SQLite says, as an Error: "could not <doing>: <SQLite's message>". The connection, where
// there is one, tells a full disk from other failures of the file system.
Error sqlError(const SQLite::Exception &failure, const std::string &doing, const std::filesystem::path &file, sqlite3 *connection);

} // namespace unknot::journal
