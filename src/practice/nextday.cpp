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

bool wasAskedAfterwards(const journal::SessionRecord &session)
{
    using Rating = journal::RatingRecord;
    return std::ranges::any_of(session.ratings,
        [](const Rating &rating) { return rating.kind == Rating::Kind::AtRest && rating.moment == Rating::Moment::After; });
}

NextDay unrated(const journal::JournalReader &journal, const WallTime &now)
{
    const auto newest = journal.summaries(now.utc - std::chrono::days{2}, 1);
    const bool lacks = newest && !newest->empty() && newest->front().state != journal::SessionState::Running
        && newest->front().pointsDone > 0 && newest->front().before && !newest->front().after;
    const auto record = lacks ? journal.session(newest->front().id) : Result<journal::SessionRecord>{};
    const auto pressed = lacks && record && !wasAskedAfterwards(*record) ? lastPress(*record) : std::nullopt;
    if (!pressed || pressed->utc > now.utc)
        return {};
    if (now.utc - pressed->utc <= afterwards)
        return {NextDay::Kind::AskPain, *record};
    return pressed->day() == now.day() ? NextDay{NextDay::Kind::AskPainThen, *record} : NextDay{};
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
            found = {NextDay::Kind::TellSore, {}};
            if (const auto record = said.at.day() == now.day() ? journal.session(said.session) : Result<journal::SessionRecord>{})
                found.session = *record;
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
    NextDay said = answered(*journal, limits, now);
    if (said.kind == NextDay::Kind::CantBeRead)
        return said;
    NextDay number = unrated(*journal, now);
    return number.kind == NextDay::Kind::Nothing ? said : number;
}

std::optional<WallTime> lastPress(const journal::SessionRecord &session)
{
    std::optional<WallTime> last;
    for (const journal::PointRecord &point : session.points) {
        for (const journal::HoldRecord &hold : point.holds) {
            WallTime end = hold.began;
            end.utc += hold.pressed.value_or(Milliseconds{0});
            if (!last || end.utc > last->utc)
                last = end;
        }
    }
    return last;
}

bool isFromMemory(const journal::SessionRecord &session, const journal::RatingRecord &rating)
{
    const auto pressed = lastPress(session);
    return session.ended && rating.at.utc > session.ended->utc && pressed && rating.at.utc - pressed->utc > afterwards;
}

} // namespace unknot::practice
