// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/trialwrites.h"

#include "base/nrs.h"

namespace unknot::practice
{

using Asked = TrialNow::Day::Asked;

namespace
{

JournalQueue::Write written(const journal::TrialRecord &trial)
{
    return [trial](journal::JournalStore &store) { return store.setTrial(trial); };
}

const TrialNow::Day *today(const Trials &trials)
{
    return trials.current && trials.current->today ? &*trials.current->today : nullptr;
}

} // namespace

JournalQueue::Write begunTrial(const Trials &trials, const TrialWish &wish, int seed, const WallTime &now)
{
    return trials.current ? JournalQueue::Write{} : written(agreedTrial(wish, seed, now));
}

JournalQueue::Write answeredTrial(const Trials &trials, std::optional<int> pain, const WallTime &now)
{
    const TrialNow::Day *day = today(trials);
    if (!day || day->day != now.day() || day->asked == Asked::Later || (pain && (*pain < 0 || *pain > mostPain)))
        return {};
    return [id = trials.current->trial.id, answer = journal::TrialAnswer{now.day(), pain, now}](
               journal::JournalStore &store) { return store.answerTrial(id, answer); };
}

JournalQueue::Write endedTrial(const Trials &trials, const WallTime &now)
{
    if (!trials.current)
        return {};
    journal::TrialRecord ended = trials.current->trial;
    ended.ended = now;
    return written(ended);
}

bool waitsForTheHour(const Trials &trials)
{
    const TrialNow::Day *day = today(trials);
    return day && day->asked == Asked::Later;
}

} // namespace unknot::practice
