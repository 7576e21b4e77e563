// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <filesystem>

namespace unknot::journal
{

struct Restored {
    std::filesystem::path aside; // where the journal is whose place was taken; empty: there was none
    bool wasDamaged = false; // or there was none: what was answered since the backup is not known
};

// Puts a copy of a backup (or of any journal) in the place of `file`, which is set aside and never deleted. What the
// journal knows that keeps today's sessions safe goes along (carryover.h). The backup is read, copied, brought to this
// program's schema and checked before anything is touched: with an Error everything is as it was, but for what
// finishRestoring would end. Busy: another program writes the journal. Else as backUp, of the backup; TooNew also of
// the present one, which only a newer program knows.
Result<Restored> restoreFrom(const std::filesystem::path &backup, const std::filesystem::path &file, const WallTime &now);

// Ends what a program began that was killed while it restored: before the journal is opened, by who may restore.
// Nothing to be done is no fault.
Status finishRestoring(const std::filesystem::path &file, const WallTime &now);

} // namespace unknot::journal
