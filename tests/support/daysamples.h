// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dayrecords.h"
#include "support/journalsamples.h"

namespace unknot::test
{

inline TagRecord tagMade(const Uuid &id, const std::string &name, const WallTime &made)
{
    return {id, name, made};
}

// Of that moment's own day.
inline DayRecord dayTold(const WallTime &at, std::optional<int> sleep, std::optional<int> stress = {}, std::vector<Uuid> tags = {})
{
    return {at.day(), sleep, stress, std::move(tags), at};
}

// Every field says something.
inline WeeklyRecord weekTold(const Uuid &id, const WallTime &at, int pain = 5)
{
    return {id, at, pain, 4, 3, Impression::ALittleBetter};
}

} // namespace unknot::test
