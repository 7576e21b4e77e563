// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/records.h"
#include "present/historyrows.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

// What the history says of sessions, made from their summaries alone.
namespace unknot::present
{

// The verdict in as few words as a row has room for: "clearly less", "a little less", "more".
QString shortChange(int before, int after);

// "6 to 4, clearly less", "6 before, not rated after", "not rated": in one line.
QString ratingTold(const SessionRow &row);

// With its time beside the day, where it says so.
SessionRow sessionRow(const journal::SessionSummary &summary, const WallTime &now, bool saysTime = false);
// Whether a day has several of them: then each says its time.
class SessionsADay
{
public:
    explicit SessionsADay(const std::vector<journal::SessionSummary> &sessions);
    [[nodiscard]] bool areSeveral(const journal::SessionSummary &session) const; // one of them

private:
    std::unordered_map<std::int64_t, int> m_perDay;
};
// One for each.
QList<SessionRow> sessionRows(const std::vector<journal::SessionSummary> &summaries, const WallTime &now);
// How a session ended, where that was not as planned: "stopped early", "not finished"; "all left out" where
// each of its points was skipped or not found. Empty: it was done.
QString endingWords(journal::SessionState state, bool pressed, bool allLeftOut);
// "4 points, 3 min 10 s pressed": without the questions, the search and the rests.
QString extent(int points, Milliseconds pressed);
// "9 min 40 s in all", with them; empty where nobody can have been at it all the time.
QString sittingWords(Milliseconds lasted);
// "too much at 1 point"; empty: it was at none.
QString tooMuchWords(int points);

} // namespace unknot::present
