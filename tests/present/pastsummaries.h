// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/pastsessions.h"

namespace unknot::test
{

// Sunday 22 November 2026, 18:00, an hour east of Greenwich.
inline const WallTime sundayEvening{
    std::chrono::sys_days{std::chrono::November / 22 / 2026} + std::chrono::hours{17}, std::chrono::minutes{60}, {}};

// A session of one point at the left shoulder, of nine minutes and forty seconds, that began so long before.
inline journal::SessionSummary summary(Milliseconds ago, std::optional<int> before, std::optional<int> after)
{
    journal::SessionSummary session;
    session.id = journal::newUuid();
    session.title = "Left shoulder";
    session.started = sundayEvening;
    session.started.utc -= ago;
    session.state = journal::SessionState::Completed;
    session.lasted = Seconds{580};
    session.pointsDone = 1;
    session.pressed = Seconds{90};
    session.before = before;
    session.after = after;
    session.zones = {{{"shoulder-back"}, Side::Left}};
    return session;
}

// Of three months up to that evening; newest first, all of it counts.
inline practice::PastSessions::Range rangeOf(
    const std::vector<journal::SessionSummary> &sessions, const std::vector<journal::EntryRecord> &entries = {})
{
    return {practice::HistoryRange::of(practice::Span::ThreeMonths, sundayEvening.day(), sessions), sessions, sessions, entries,
        !sessions.empty() || !entries.empty()};
}

// Pain told without a session, of so long before.
inline journal::EntryRecord noted(Milliseconds ago, std::vector<journal::EntryRecord::Place> places)
{
    WallTime at = sundayEvening;
    at.utc -= ago;
    return {journal::newUuid(), at, at, {}, std::move(places), {}};
}

inline practice::SharedRange shared(practice::PastSessions::Range range)
{
    return std::make_shared<const practice::PastSessions::Range>(std::move(range));
}

} // namespace unknot::test
