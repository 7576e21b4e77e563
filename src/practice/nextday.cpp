// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/nextday.h"

#include "practice/wrongclock.h"

#include <algorithm>

namespace unknot::practice
{

namespace
{

using journal::NextDayRecord;

constexpr std::chrono::days askedFor{3}; // soreness past 72 hours is no longer the question

std::optional<journal::SessionSummary> unanswered(const journal::JournalReader &journal, const WallTime &now)
{
    const auto since = now.utc - askedFor - std::chrono::days{1};
    const auto waiting = journal.awaitingNextDay(now.day(), since);
    const auto recent = journal.summaries(since);
    if (!recent || !waiting || !*waiting || now.day() - (*waiting)->started.day() > askedFor)
        return {};
    const bool newer = std::any_of(recent->begin(), recent->end(), [&](const journal::SessionSummary &session) {
        return session.state != journal::SessionState::Running && session.pointsDone > 0 && session.started.day() < now.day()
            && session.started.day() > (*waiting)->started.day();
    });
    return newer ? std::nullopt : *waiting;
}

NextDay answered(const journal::JournalReader &journal, const catalogue::Limits &limits, const WallTime &now)
{
    const auto answers = journal.soreness(now.utc - limits.gapIfSore);
    if (!answers)
        return {NextDay::Kind::CantBeRead, {}};
    NextDay found;
    for (const auto &[said, pressed] : *answers) {
        if (said.answer == NextDayRecord::Answer::Bruised) {
            if (const auto record = journal.session(said.session))
                return {NextDay::Kind::AskBruise, *record};
        } else if (now.utc - said.at.utc < limits.gapIfSore && !isByAWrongClock(said.at.utc, now)) {
            found.kind = NextDay::Kind::TellSore;
        }
    }
    return found;
}

} // namespace

NextDay nextDay(const journal::JournalReader *journal, const catalogue::Limits &limits, const WallTime &now)
{
    if (!journal)
        return {};
    const auto session = unanswered(*journal, now);
    const auto record = session ? journal->session(session->id) : Result<journal::SessionRecord>{};
    if (session && record)
        return {NextDay::Kind::AskSore, *record};
    return answered(*journal, limits, now);
}

} // namespace unknot::practice
