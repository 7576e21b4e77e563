// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/backups.h"

namespace unknot::practice
{

// Restoring a backup as the window does it: noted first, and done by the next start, before anything is opened.

Status noteRestoring(const std::filesystem::path &dataFolder, const Backup &backup);

// Restores what was noted, also what an earlier start or command could not end. Absent: nothing was noted. The note goes
// in any case: one that can't be restored is told, not tried at every start.
std::optional<Result<journal::Restored>> restoreWhatWasNoted(const std::filesystem::path &dataFolder, const WallTime &now);

} // namespace unknot::practice
