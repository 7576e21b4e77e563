// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace unknot::present
{

// What the numbers of a range come to. Fewer than five are called too few for a trend, and the averages, of the first five and
// of the last five, need ten (clinical reference, 3: one pair of numbers says little). Numbers of sessions and of notes are never
// put together: the former were given when there was a reason to press.

// Of each session the number before it, newest first: "27 sessions. Before: 7.0 on average in the first five, 5.0 in the last five."
QString sessionTrend(const std::vector<std::optional<int>> &sessions);

// Where there is no session: of each note the number of the place, newest first. "27 notes of pain, no session. 7.0 on average ..."
QString noteTrend(const std::vector<std::optional<int>> &notes);

} // namespace unknot::present
