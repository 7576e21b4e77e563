// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/writefile.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace unknot::practice
{

// A copy of what is in the journal, in a file that the person names: in the window and by the command line
// there is one way in which it is written.

enum class CopyFault {
    NoPlace, // no name, or a folder
    OwnFile, // one of the data folder's own
    Exists, // and nobody has said that it may be replaced
    Failed, // the system refused
    NotMade // what was to be in it could not be read, or it was stopped
};

struct CopyRefused {
    CopyFault fault = CopyFault::Failed;
    std::optional<Error> error = {}; // for Failed what the system said, for NotMade why that could not be read
    bool operator==(const CopyRefused &) const = default;
};

enum class Replacing { No, Agreed };

// What stands against writing there, before anything is made that could be written. Absent: nothing is known.
std::optional<CopyRefused> copyRefused(const std::filesystem::path &file, const std::filesystem::path &dataFolder, Replacing replacing);

// Writes beside the file and then takes its place: until then the old one stays, if there is one. A device or
// a pipe is written to. Nobody else may read it. Absent: it is there.
std::optional<CopyRefused> writeCopy(const std::filesystem::path &file, std::string_view bytes, const std::filesystem::path &dataFolder,
    Replacing replacing, Waiting waiting);
// The same of what is made meanwhile.
std::optional<CopyRefused> writeCopy(
    const std::filesystem::path &file, const Making &making, const std::filesystem::path &dataFolder, Replacing replacing, Waiting waiting);

// Makes it, and can be asked to stop.
using CopyMaking = std::function<Status(const Sink &, const Progress &)>;

// The file that is meant by what was typed: "~" is the home, a name alone lies in the folder, and one without
// an ending is given that one. Empty: none.
std::filesystem::path copyNamed(
    std::string_view typed, const std::filesystem::path &folder, const std::filesystem::path &home, std::string_view ending = ".json");

} // namespace unknot::practice
