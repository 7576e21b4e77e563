// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <filesystem>

namespace unknot::journal
{

// Gives the journal, with what SQLite keeps beside it, another name in the same folder, which it returns:
// NAME-aside-20261128-140500. Nothing of it is changed. Busy: another one writes it.
Result<std::filesystem::path> setAside(const std::filesystem::path &file, const WallTime &now);
// For who has its lock already.
Result<std::filesystem::path> setAsideLocked(const std::filesystem::path &file, const WallTime &now);

} // namespace unknot::journal
