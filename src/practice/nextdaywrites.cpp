// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/nextdaywrites.h"

namespace unknot::practice
{

namespace
{

bool asksPain(const NextDay &asked)
{
    return asked.kind == NextDay::Kind::AskPain || asked.kind == NextDay::Kind::AskPainThen;
}

} // namespace

JournalQueue::Write answeredNextDay(const NextDay &asked, journal::NextDayRecord::Answer answer, const WallTime &now)
{
    const bool isOnlyTakenBack = asked.kind == NextDay::Kind::TellSore;
    if (asked.session.id.empty() || asksPain(asked) || (isOnlyTakenBack && answer != journal::NextDayRecord::Answer::NotSore))
        return {};
    return
        [record = journal::NextDayRecord{asked.session.id, answer, now}](journal::JournalStore &store) { return store.addNextDay(record); };
}

JournalQueue::Write ratedNextDay(const NextDay &asked, int nrs, const WallTime &now)
{
    using journal::RatingRecord;
    if (asked.session.id.empty() || !asksPain(asked) || nrs > 10)
        return {};
    const RatingRecord record{
        journal::newUuid(), RatingRecord::Kind::AtRest, RatingRecord::Moment::After, nrs < 0 ? std::nullopt : std::optional(nrs), now};
    return [session = asked.session.id, record](journal::JournalStore &store) { return store.addRating(session, record); };
}

} // namespace unknot::practice
