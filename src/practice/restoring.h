// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/backups.h"

#include <string_view>

namespace unknot::practice
{

// Restoring a backup as the window does it: noted first, and done by the next start, before anything is opened.

Status noteRestoring(const std::filesystem::path &dataFolder, const Backup &backup);

// A copy that the person has elsewhere, chosen to be restored: what is in it comes into a file of the data folder, read whole and checked,
// and goes with the restoring, with dropChosen(), or with the next start. Errors: of journal::backUp, of OpenedCopy::open for an encrypted
// one; Invalid where that has no passphrase or another one.
Result<RestorePreview> chooseCopy(const std::filesystem::path &copy, const std::filesystem::path &dataFolder, std::string_view passphrase);
void dropChosen(const std::filesystem::path &dataFolder);
Status noteRestoringChosen(const std::filesystem::path &dataFolder);

// Restores what was noted, also what an earlier start or command could not end. Absent: nothing was noted. The note goes
// in any case: one that can't be restored is told, not tried at every start.
std::optional<Result<journal::Restored>> restoreWhatWasNoted(const std::filesystem::path &dataFolder, const WallTime &now);

} // namespace unknot::practice
