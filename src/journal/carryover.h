// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <filesystem>

namespace unknot::journal
{

// What keeps a journal that is restored from being laxer than the one whose place it takes (decision 0021). Both are
// of this program's schema, and nobody has them open. One commit: with an Error nothing was changed.

// What was pressed and was sore lately, also where the sessions themselves are not in the backup; a health statement
// that is so in either; a no only where both say it; the answers to warning signs and the points switched on as they
// are now; and trials on oneself, whose days don't come again.
Status carryOver(const std::filesystem::path &present, const std::filesystem::path &restored, const WallTime &now);

// Where the present one can't be relied on: each no, and the points switched on, are as if never said. What was
// pressed lately, and trials, are taken from what can still be read of it, if there is a file.
Status carryOverFromDamaged(const std::filesystem::path &damaged, const std::filesystem::path &restored, const WallTime &now);

} // namespace unknot::journal
