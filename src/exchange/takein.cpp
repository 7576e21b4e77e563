// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/takein.h"

#include <algorithm>

namespace unknot::exchange
{

namespace
{

using namespace journal;

Status setNote(JournalStore &journal, const Session &session)
{
    return session.noted ? journal.setNote(session.record.id, session.record.note, *session.noted) : Status{};
}

// Begun empty, at the latest now: what has to rest here is kept by the moment at which a session begins, and the
// other machine's clock may have been wrong. Then told as it was.
Status add(JournalStore &journal, const Session &session, const WallTime &now)
{
    SessionRecord begun = session.record;
    begun.zones.clear();
    begun.points.clear();
    begun.ratings.clear();
    if (begun.started.utc > now.utc)
        begun.started = now;
    if (Status status = journal.beginSession(begun); !status)
        return status;
    if (Status status = journal.correct(session.record, now); !status)
        return status;
    return setNote(journal, session);
}

Status change(JournalStore &journal, const Session &session, const WallTime &now)
{
    const SessionRecord &s = session.record;
    if (Status status = journal.endSession(s.id, s.state, *s.ended); !status)
        return status;
    if (Status status = journal.correct(s, now); !status)
        return status;
    return setNote(journal, session);
}

Status add(JournalStore &journal, const TagRecord &tag)
{
    if (Status status = journal.addTag(tag); !status)
        return status;
    return tag.renamed ? journal.renameTag(tag.id, tag.name, *tag.renamed) : Status{};
}

Status set(JournalStore &journal, const TrialRecord &trial)
{
    Status done = journal.setTrial(trial);
    for (auto answer = trial.answers.begin(); done && answer != trial.answers.end(); ++answer)
        done = journal.answerTrial(trial.id, *answer);
    return done;
}

template<class Records, class Write>
Status each(const Records &records, const Write &write)
{
    for (const auto &record : records) {
        if (Status written = write(record); !written)
            return written;
    }
    return {};
}

Status write(JournalStore &journal, const MergePlan &plan, const WallTime &now)
{
    Status done = each(plan.going.sessions, [&](const Uuid &one) { return journal.remove(one, now); });
    const auto then = [&done](const auto &records, const auto &write) {
        if (done)
            done = each(records, write);
    };
    then(plan.going.entries, [&](const Uuid &one) { return journal.removeEntry(one, now); });
    then(plan.going.tags, [&](const Uuid &one) { return journal.removeTag(one, now); });
    then(plan.going.weeklies, [&](const Uuid &one) { return journal.removeWeekly(one); });
    then(plan.purged, [&](const PurgedRecord &one) { return addPurged(journal, one); });
    then(plan.sessions.come, [&](const Session &one) { return add(journal, one, now); });
    then(plan.sessions.change, [&](const Session &one) { return change(journal, one, now); });
    then(plan.entries.come, [&](const EntryRecord &one) { return journal.addEntry(one); });
    then(plan.entries.change, [&](const EntryRecord &one) { return journal.changeEntry(one); });
    then(plan.tags.come, [&](const TagRecord &one) { return add(journal, one); });
    then(plan.tags.change, [&](const TagRecord &one) { return journal.renameTag(one.id, one.name, *one.renamed); });
    for (const auto *days : {&plan.days.come, &plan.days.change, &plan.emptied})
        then(*days, [&](const ToldDay &one) { return setToldDay(journal, one); });
    for (const auto *weeks : {&plan.weeklies.come, &plan.weeklies.change})
        then(*weeks, [&](const WeeklyRecord &one) { return journal.setWeekly(one); });
    for (const auto *trials : {&plan.trials.come, &plan.trials.change})
        then(*trials, [&](const TrialRecord &one) { return set(journal, one); });
    then(plan.nextDays, [&](const NextDayRecord &one) { return journal.addNextDay(one); });
    then(plan.health, [&](const HealthRecord &one) { return journal.setHealth(one); });
    then(plan.warnings, [&](const Screened &one) { return journal.addScreening(one.question, true, one.at); });
    return done;
}

} // namespace

Merging takeIn(JournalStore &journal, const Document &document, const WallTime &now)
{
    MergePlan plan;
    std::optional<Fault> fault;
    const Status written = journal.batch([&](JournalStore &open) -> Status {
        auto planned = planMerge(open, document, now);
        if (!planned) {
            fault = planned.error().fault;
            return tl::unexpected(planned.error().error);
        }
        plan = std::move(*planned);
        return write(open, plan, now);
    });
    if (!written)
        return tl::unexpected(MergeRefused{written.error(), fault});
    return plan;
}

} // namespace unknot::exchange
