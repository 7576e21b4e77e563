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

NextDay cantBeRead()
{
    return {NextDay::Kind::CantBeRead, {}};
}

NextDay unanswered(const journal::JournalReader &journal, const WallTime &now)
{
    const auto since = now.utc - askedFor - std::chrono::days{1};
    const auto waiting = journal.awaitingNextDay(now.day(), since);
    const auto recent = journal.summaries(since);
    if (!recent || !waiting)
        return cantBeRead();
    if (!*waiting || now.day() - (*waiting)->started.day() > askedFor)
        return {};
    const bool newer = std::any_of(recent->begin(), recent->end(), [&](const journal::SessionSummary &session) {
        return session.state != journal::SessionState::Running && session.pointsDone > 0 && session.started.day() < now.day()
            && session.started.day() > (*waiting)->started.day();
    });
    if (newer)
        return {};
    const auto record = journal.session((*waiting)->id);
    return record ? NextDay{NextDay::Kind::AskSore, *record} : cantBeRead();
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
        return cantBeRead();
    NextDay found;
    for (const auto &[said, pressed] : *answers) {
        if (said.answer == NextDayRecord::Answer::Bruised) {
            const auto record = journal.session(said.session);
            return record ? NextDay{NextDay::Kind::AskBruise, *record} : cantBeRead();
        } else if (now.utc - said.at.utc < limits.gapIfSore && !isByAWrongClock(said.at.utc, now)) {
            const bool isLonger = found.kind == NextDay::Kind::Nothing || said.at.utc + limits.gapIfSore > found.until.utc;
            found.kind = NextDay::Kind::TellSore;
            if (isLonger)
                found.until = {said.at.utc + limits.gapIfSore, said.at.offset, said.at.zone};
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
    NextDay asks = unanswered(*journal, now);
    if (asks.kind != NextDay::Kind::Nothing)
        return asks;
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
            end.utc += hold.counted();
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
