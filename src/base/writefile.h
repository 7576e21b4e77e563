// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sink.h"

#include <filesystem>

namespace unknot
{

// How files are written that are neither the journal nor the settings. Nobody else may read them. Errors:
// Full or Unreadable; `what` is the system's word.

// Whether to wait for a reader of a pipe: a moment for one to come, in which a shell starts what reads, and then for
// as long as it reads. No: it has to be there, and to take what is written within a second. A pipe that nobody reads
// is an error at the latest after that moment, never waited for without end.
enum class Waiting { Yes, No };

// Writes beside the file and then takes its place, following links: until then what was there stays, and
// nothing is left where it fails. A device or a pipe is written to instead: it would be gone if a file
// took its place.
Status writeFile(const std::filesystem::path &file, std::string_view bytes, Waiting waiting);
// The same of what is made meanwhile; an Error of what makes it is given as it is.
Status writeFile(const std::filesystem::path &file, const Making &making, Waiting waiting);

// Adds to a plain file, made as need be, and waits until it is on the disk. Where it fails, part of it may
// be there.
Status appendToFile(const std::filesystem::path &file, std::string_view bytes);

// Brings to the disk what was written into a plain file by others.
Status syncFile(const std::filesystem::path &file);

// Brings to the disk which files there are in it, as far as that can be.
void syncFolder(const std::filesystem::path &folder);

} // namespace unknot
