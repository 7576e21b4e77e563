// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mergeplan.h"

#include "exchange/join.h"
#include "exchange/liesahead.h"
#include "journal/removedtag.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace unknot::exchange
{

namespace
{

using namespace journal;

template<class Record, class Key>
auto byKey(const std::vector<Record> &records, const Key &key)
{
    std::map<std::string, const Record *> found;
    for (const Record &record : records)
        found.emplace(key(record), &record);
    return found;
}

std::string idOf(const Session &session)
{
    return session.record.id;
}

std::string idOf(const EntryRecord &entry)
{
    return entry.id;
}

std::string idOf(const TagRecord &tag)
{
    return tag.id;
}

std::string idOf(const ToldDay &told)
{
    return isoDay(told.day.day);
}

std::string idOf(const WeeklyRecord &week)
{
    return week.id;
}

std::string idOf(const TrialRecord &trial)
{
    return trial.id;
}

// Whether only that has changed which this program changes.
bool isOfOne(const Session &a, const Session &b)
{
    const bool isNoted = a.noted || b.noted || a.record.note == b.record.note;
    return a.record.leadIn == b.record.leadIn && a.record.restBetweenPoints == b.record.restBetweenPoints
        && a.record.hardLimit == b.record.hardLimit && isNoted;
}

bool isOfOne(const EntryRecord &a, const EntryRecord &b)
{
    return a.written == b.written;
}

bool isOfOne(const TagRecord &a, const TagRecord &b)
{
    return a.made == b.made && (a.renamed || b.renamed || a.name == b.name);
}

bool isOfOne(const ToldDay & /*a*/, const ToldDay & /*b*/)
{
    return true; // all of it can be said anew
}

bool isOfOne(const WeeklyRecord & /*a*/, const WeeklyRecord & /*b*/)
{
    return true;
}

bool isOfOne(const TrialRecord &a, const TrialRecord &b)
{
    TrialRecord other = b;
    other.ended = a.ended;
    other.answers = a.answers;
    return other == a;
}

template<class Record>
constexpr const char *list = nullptr; // of the document, as a pointer
template<>
constexpr const char *list<Session> = "/sessions/";
template<>
constexpr const char *list<EntryRecord> = "/entries/";
template<>
constexpr const char *list<TagRecord> = "/tags/";
template<>
constexpr const char *list<ToldDay> = "/days/";
template<>
constexpr const char *list<WeeklyRecord> = "/weeklies/";
template<>
constexpr const char *list<TrialRecord> = "/trials/";

// Whether it is there though the export of the journal leaves it out.
Result<bool> isRemoved(const JournalReader &here, const Session &session)
{
    const auto found = here.session(session.record.id);
    if (!found && found.error().kind != Error::Kind::NotFound)
        return tl::unexpected(found.error());
    return found.has_value();
}

Result<bool> isRemoved(const JournalReader &here, const EntryRecord &entry)
{
    const auto found = here.entry(entry.id);
    if (!found && found.error().kind != Error::Kind::NotFound)
        return tl::unexpected(found.error());
    return found.has_value();
}

Result<bool> isRemoved(const JournalReader &here, const TagRecord &tag)
{
    return isTagRemoved(here, tag.id);
}

Result<bool> isRemoved(const JournalReader & /*here*/, const ToldDay & /*day*/)
{
    return false; // what was taken back of a day is told as such
}

Result<bool> isRemoved(const JournalReader & /*here*/, const WeeklyRecord & /*week*/)
{
    return false;
}

Result<bool> isRemoved(const JournalReader & /*here*/, const TrialRecord & /*trial*/)
{
    return false; // none ever is
}

// What was deleted for good, here or there. An answer about a week that was given again since is there again.
class Deleted
{
public:
    Deleted(const Document &ours, const Document &theirs)
    {
        for (const auto *all : {&ours.purged, &theirs.purged}) {
            for (const PurgedRecord &record : *all) {
                const auto known = m_at.emplace(record.id, record.at).first;
                known->second = std::min(known->second, record.at);
            }
        }
    }
    template<class Record>
    [[nodiscard]] bool has(const Record &record) const
    {
        return m_at.contains(idOf(record));
    }
    [[nodiscard]] bool has(const WeeklyRecord &week) const
    {
        const auto known = m_at.find(week.id);
        return known != m_at.end() && week.at.utc <= known->second;
    }
    [[nodiscard]] bool has(const ToldDay & /*day*/) const { return false; }
    [[nodiscard]] const std::map<Uuid, JournalReader::Instant> &all() const { return m_at; }

private:
    std::map<Uuid, JournalReader::Instant> m_at;
};

// Both without it: of ours what goes, of theirs how many.
template<class Record>
std::vector<Uuid> takeOut(const Deleted &deleted, std::vector<Record> &ours, std::vector<Record> &theirs, MergePlan::Part<Record> &part)
{
    std::vector<Uuid> going;
    for (const Record &record : ours) {
        if (deleted.has(record))
            going.push_back(idOf(record));
    }
    const auto isOut = [&deleted](const Record &record) { return deleted.has(record); };
    std::erase_if(ours, isOut);
    part.removed += static_cast<int>(std::erase_if(theirs, isOut));
    return going;
}

void planDeleted(MergePlan &merge, Document &ours, Document &theirs)
{
    const Deleted deleted(ours, theirs);
    merge.going
        = {takeOut(deleted, ours.sessions, theirs.sessions, merge.sessions), takeOut(deleted, ours.entries, theirs.entries, merge.entries),
            takeOut(deleted, ours.tags, theirs.tags, merge.tags), takeOut(deleted, ours.weeklies, theirs.weeklies, merge.weeklies)};
    for (const auto &[id, at] : deleted.all()) {
        if (std::ranges::find(ours.purged, PurgedRecord{id, at}) == ours.purged.end())
            merge.purged.push_back({id, at});
    }
}

// Whether there is nothing against it.
using Agreed = tl::expected<void, MergeRefused>;

tl::unexpected<MergeRefused> refused(const Error &error)
{
    return tl::unexpected(MergeRefused{error});
}

tl::unexpected<MergeRefused> refused(const Fault &fault)
{
    return tl::unexpected(MergeRefused{errorOf(fault), fault});
}

template<class Record>
Agreed plan(MergePlan::Part<Record> &part, const JournalReader &here, const std::vector<Record> &ours, const std::vector<Record> &theirs)
{
    const auto known = byKey(ours, [](const Record &record) { return idOf(record); });
    for (const Record &their : theirs) {
        if (const auto own = known.find(idOf(their)); own != known.end()) {
            if (!isOfOne(*own->second, their))
                return refused({FaultCode::DiffersFromHere, {}, 0, list<Record> + idOf(their)});
            Record one = joined(*own->second, their);
            if (one == *own->second)
                ++part.same;
            else
                part.change.push_back(std::move(one));
            continue;
        }
        const auto removed = isRemoved(here, their);
        if (!removed)
            return refused(removed.error());
        if (*removed)
            ++part.removed;
        else
            part.come.push_back(their);
    }
    return {};
}

// A day that tells of nothing but tags that were removed here is removed with them. Those of ours are without them too: a tag that
// goes takes its days along.
Agreed planDays(MergePlan &merge, const JournalReader &here, Document &ours, const Document &theirs)
{
    if (Agreed planned = plan(merge.tags, here, ours.tags, theirs.tags); !planned)
        return planned;
    std::set<Uuid> tags;
    std::ranges::transform(ours.tags, std::inserter(tags, tags.end()), &TagRecord::id);
    std::ranges::transform(merge.tags.come, std::inserter(tags, tags.end()), &TagRecord::id);
    for (ToldDay &told : ours.days)
        std::erase_if(told.day.tags, [&tags](const Uuid &tag) { return !tags.contains(tag); });
    const auto isHere = byKey(ours.days, [](const ToldDay &told) { return idOf(told); });
    std::vector<ToldDay> days;
    for (ToldDay told : theirs.days) {
        const auto gone = std::erase_if(told.day.tags, [&tags](const Uuid &tag) { return !tags.contains(tag); });
        if (told.day.saysSomething() || isHere.contains(idOf(told)))
            days.push_back(std::move(told));
        else if (gone == 0)
            merge.emptied.push_back(std::move(told));
        else
            ++merge.days.removed;
    }
    if (Agreed planned = plan(merge.days, here, ours.days, days); !planned)
        return planned;
    if (Agreed planned = plan(merge.weeklies, here, ours.weeklies, theirs.weeklies); !planned)
        return planned;
    return plan(merge.trials, here, ours.trials, theirs.trials);
}

bool runs(const Session &session)
{
    return session.record.state == SessionState::Running;
}

void planNextDays(MergePlan &plan, const Document &ours, const Document &theirs)
{
    const auto sessionOf = [](const NextDayRecord &answer) { return answer.session; };
    const auto known = byKey(ours.nextDays, sessionOf);
    std::set<Uuid> sessions;
    for (const Session &session : ours.sessions)
        sessions.insert(session.record.id);
    for (const Session &session : plan.sessions.come)
        sessions.insert(session.record.id);
    for (const NextDayRecord &answer : theirs.nextDays) {
        const auto own = known.find(answer.session);
        const NextDayRecord one = own == known.end() ? answer : joined(*own->second, answer);
        if (sessions.contains(answer.session) && (own == known.end() || one != *own->second))
            plan.nextDays.push_back(one);
    }
}

void planHealth(MergePlan &plan, const Document &ours, const Document &theirs)
{
    const auto known = byKey(ours.health, [](const HealthRecord &answer) { return answer.gate; });
    for (HealthRecord answer : theirs.health) {
        const auto own = known.find(answer.gate);
        if (own == known.end()) {
            answer.cleared = false;
            plan.health.push_back(std::move(answer));
        } else if (const HealthRecord one = joined(*own->second, answer); one != *own->second) {
            plan.health.push_back(one);
        }
    }
}

void planWarnings(MergePlan &plan, const Document &ours, const Document &theirs)
{
    using Said = std::pair<std::string, JournalReader::Instant>;
    std::set<Said> known;
    for (const Screened &answer : ours.screenings) {
        if (answer.yes)
            known.emplace(answer.question, answer.at.utc);
    }
    for (const Screened &answer : theirs.screenings) {
        if (!answer.yes)
            ++plan.leftAnswers;
        else if (known.emplace(answer.question, answer.at.utc).second)
            plan.warnings.push_back(answer);
    }
}

} // namespace

bool MergePlan::isNothing() const
{
    const auto isSo = [](const auto &part) { return part.come.empty() && part.change.empty(); };
    const bool goes = !going.sessions.empty() || !going.entries.empty() || !going.tags.empty() || !going.weeklies.empty();
    return !goes && purged.empty() && emptied.empty() && isSo(sessions) && isSo(entries) && isSo(tags) && isSo(days) && isSo(weeklies)
        && isSo(trials) && nextDays.empty() && health.empty() && warnings.empty();
}

Merging planMerge(const JournalReader &here, const Document &document, const WallTime &now)
{
    if (const auto ahead = liesAhead(document, now))
        return refused(*ahead);
    const auto written = here.exportJson(now);
    if (!written)
        return refused(written.error());
    auto read = readDocument(*written, here.file());
    if (!read.faults.empty())
        return refused(Error{Error::Kind::Malformed, {}, here.file().string(), 0, read.faults.front().pointer});
    Document &ours = read.value;
    Document theirs = document;
    MergePlan merge;
    merge.running = static_cast<int>(std::erase_if(theirs.sessions, runs));
    planDeleted(merge, ours, theirs);
    if (Agreed planned = plan(merge.sessions, here, ours.sessions, theirs.sessions); !planned)
        return tl::unexpected(planned.error());
    if (Agreed planned = plan(merge.entries, here, ours.entries, theirs.entries); !planned)
        return tl::unexpected(planned.error());
    if (Agreed planned = planDays(merge, here, ours, theirs); !planned)
        return tl::unexpected(planned.error());
    planNextDays(merge, ours, theirs);
    planHealth(merge, ours, theirs);
    planWarnings(merge, ours, theirs);
    merge.leftAnswers += static_cast<int>(theirs.healthNos.size() + theirs.switchedOn.size());
    return merge;
}

} // namespace unknot::exchange
