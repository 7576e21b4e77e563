// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace unknot
{

// The one way in which files are read. Only plain files are, and only up to a size: a pipe would be
// waited for without end, a device may never end, and what lies in a folder of the person may be
// either. Links are followed.
//
// NotFound, Unreadable (it is no plain file, or may not be read) or Invalid (it is larger than that);
// `what` says what to do. May be called from any thread.
Result<std::string> readFile(const std::filesystem::path &file, std::size_t mostBytes);

// Its first bytes alone, fewer where there are fewer; however large it is.
Result<std::string> readStart(const std::filesystem::path &file, std::size_t bytes);

// Whether a file can be read up to that size, without reading it. For files that a library reads by their name.
Status checkReadable(const std::filesystem::path &file, std::size_t mostBytes);

// What stands there where it is neither a plain file nor a folder, nor nothing: "a named pipe", "a
// device", "a socket". Empty: none of these.
std::string specialFile(const std::filesystem::path &path);

std::string inMegabytes(std::size_t bytes); // "32 MB", rounded down

} // namespace unknot
