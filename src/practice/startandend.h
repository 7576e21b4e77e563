// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/restore.h"

#include <filesystem>
#include <optional>

namespace unknot::practice
{

// What a run of the program does to its data folder before anything of it is opened, and once all of it is closed. Nobody may have the
// journal open.

struct FoundAtStart {
    std::optional<Status> deleted; // what was to be deleted; absent: nothing was
    std::optional<Result<journal::Restored>> restored; // what was to be restored; the same
};
// What was to be deleted goes, what was to be restored takes its place, and what is there is nobody else's.
FoundAtStart beginWith(const std::filesystem::path &dataFolder, const WallTime &now);

// What was told or deleted goes out to the folder that is kept the same, and into today's backup. What can't be done is told by the next
// start.
void endWith(const std::filesystem::path &dataFolder, const WallTime &now);

} // namespace unknot::practice
