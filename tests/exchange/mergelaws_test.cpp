// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The laws by which two machines come to hold the same: what is taken in twice is taken in once, the order does not matter,
// and neither does who takes in from whom.
#include "exchange/takein.h"
#include "exchangesamples.h"
#include "support/trialsamples.h"

#include <gtest/gtest.h>

#include <algorithm>

#include <rapidcheck/gtest.h> // uses it without including it

namespace unknot::test
{

namespace
{

using exchange::takeIn;

const WallTime now = wall(november(24), 9h);

WallTime momentOf(int hour)
{
    return wall(november(20), std::chrono::hours{hour});
}

// A small size makes the list short, and would make every number in it the least of its range.
template<class Value>
rc::Gen<std::vector<Value>> few(rc::Gen<Value> one)
{
    return rc::gen::resize(4, rc::gen::container<std::vector<Value>>(rc::gen::resize(rc::kNominalSize, std::move(one))));
}

rc::Gen<std::optional<int>> numbers()
{
    return rc::gen::map(rc::gen::inRange(0, 12), [](int nrs) { return nrs == 11 ? std::nullopt : std::optional(nrs); });
}

// Few ids and few moments, so that tellings of one session meet and differ in anything that can be changed.
rc::Gen<exchange::Session> sessions()
{
    const auto make = [](int which, int hour, std::optional<int> before, std::optional<int> after, int said, bool pressed, int noted) {
        exchange::Session session{finished("s" + std::to_string(which), momentOf(hour), before, after), {}};
        SessionRecord &s = session.record;
        s.state = said % 2 == 0 ? SessionState::Completed : SessionState::Abandoned;
        s.ratings.back().at = momentOf(hour + said);
        if (!pressed)
            s.points.clear();
        s.note = noted == 0 ? "" : "note " + std::to_string(before.value_or(0));
        if (noted > 0)
            session.noted = momentOf(20 + noted);
        return session;
    };
    return rc::gen::apply(make, rc::gen::inRange(0, 3), rc::gen::inRange(8, 10), numbers(), numbers(), rc::gen::inRange(0, 4),
        rc::gen::arbitrary<bool>(), rc::gen::inRange(0, 3));
}

rc::Gen<EntryRecord> entries()
{
    const auto make = [](int which, int hour, int nrs, int changed) {
        EntryRecord entry = painTold("e" + std::to_string(which), momentOf(8), nrs);
        entry.about = momentOf(hour);
        if (changed > 0)
            entry.changed = momentOf(20 + changed);
        return entry;
    };
    return rc::gen::apply(make, rc::gen::inRange(0, 3), rc::gen::inRange(8, 10), rc::gen::inRange(0, 11), rc::gen::inRange(0, 3));
}

template<class Record, class Id>
std::vector<Record> once(const std::vector<Record> &records, const Id &id)
{
    std::vector<Record> kept;
    for (const Record &record : records) {
        if (std::ranges::none_of(kept, [&](const Record &one) { return id(one) == id(record); }))
            kept.push_back(record);
    }
    return kept;
}

rc::Gen<TagRecord> tags()
{
    const auto make = [](int which, int renamed, int name) {
        TagRecord tag{"t" + std::to_string(which), "tag", momentOf(which / 2)}; // two were made at one moment
        if (renamed > 0) {
            tag.renamed = momentOf(20 + renamed);
            tag.name = "tag " + std::to_string(name);
        }
        return tag;
    };
    return rc::gen::apply(make, rc::gen::inRange(0, 3), rc::gen::inRange(0, 3), rc::gen::inRange(0, 3));
}

// By tags t0, t1 and t2, of which the document may lack some.
rc::Gen<ToldDay> days()
{
    using Hours = std::tuple<int, int, int>; // when each part was said; 0: never
    const auto make = [](int which, const Hours &said, std::optional<int> sleep, std::optional<int> stress, int tags) {
        const auto [sleepAt, stressAt, tagsAt] = said;
        const auto moment = [](int hour) { return hour > 0 ? std::optional(momentOf(8 + hour).utc) : std::nullopt; };
        ToldDay told;
        told.day = {std::chrono::local_days{november(20U + static_cast<unsigned>(which))}, sleepAt > 0 ? sleep : std::nullopt,
            stressAt > 0 ? stress : std::nullopt, {}, momentOf(8 + std::max({sleepAt, stressAt, tagsAt}))};
        for (int tag = 0; tag < 3 && tagsAt > 0; ++tag) {
            if ((tags >> tag) % 2 != 0)
                told.day.tags.push_back("t" + std::to_string(tag));
        }
        told.sleepAt = moment(sleepAt), told.stressAt = moment(stressAt), told.tagsAt = moment(tagsAt);
        return told;
    };
    const auto hour = [] { return rc::gen::inRange(0, 3); };
    return rc::gen::apply(
        make, rc::gen::inRange(0, 3), rc::gen::tuple(hour(), hour(), hour()), numbers(), numbers(), rc::gen::inRange(0, 8));
}

rc::Gen<WeeklyRecord> weeks()
{
    const auto make = [](int which, int hour, std::optional<int> pain, int said) {
        WeeklyRecord week{"w" + std::to_string(which), momentOf(hour)};
        if (said > 0) // else it was put off
            week = {week.id, week.at, pain, 3, std::nullopt, allImpressions.at(static_cast<std::size_t>(said))};
        return week;
    };
    return rc::gen::apply(make, rc::gen::inRange(0, 3), rc::gen::inRange(8, 10), numbers(), rc::gen::inRange(0, 3));
}

// What was agreed follows from the id.
rc::Gen<TrialRecord> trials()
{
    const auto make = [](int which, int ended, const std::vector<std::pair<int, std::optional<int>>> &answers) {
        TrialRecord trial = trialAgreed("trial" + std::to_string(which), momentOf(which), 14, which);
        if (ended > 0)
            trial.ended = momentOf(20 + ended);
        for (const auto &[told, pain] : answers) {
            const auto day = trial.begun + std::chrono::days{told % 3};
            if (std::ranges::find(trial.answers, day, &TrialAnswer::day) == trial.answers.end())
                trial.answers.push_back({day, pain, momentOf(20 + told / 3)});
        }
        std::ranges::sort(trial.answers, {}, &TrialAnswer::day);
        return trial;
    };
    return rc::gen::apply(make, rc::gen::inRange(0, 3), rc::gen::inRange(0, 3), few(rc::gen::pair(rc::gen::inRange(0, 9), numbers())));
}

using Told = std::tuple<std::vector<TagRecord>, std::vector<ToldDay>, std::vector<WeeklyRecord>, std::vector<TrialRecord>>;

void addTold(exchange::Document &document, const Told &told)
{
    document.tags = once(std::get<0>(told), [](const TagRecord &tag) { return tag.id; });
    document.days = once(std::get<1>(told), [](const ToldDay &day) { return day.day.day; });
    document.weeklies = once(std::get<2>(told), [](const WeeklyRecord &week) { return week.id; });
    document.trials = once(std::get<3>(told), [](const TrialRecord &trial) { return trial.id; });
    for (ToldDay &day : document.days) {
        std::erase_if(day.day.tags,
            [&](const Uuid &id) { return std::ranges::none_of(document.tags, [&id](const TagRecord &tag) { return tag.id == id; }); });
    }
    std::erase_if(
        document.days, [](const ToldDay &day) { return !day.day.saysSomething() && !day.sleepAt && !day.stressAt && !day.tagsAt; });
}

rc::Gen<exchange::Document> documents()
{
    using Answers = std::vector<int>;
    const auto make = [](const std::vector<exchange::Session> &sessions, const std::vector<EntryRecord> &entries, const Answers &answers,
                          const Told &told) {
        exchange::Document document;
        addTold(document, told);
        document.sessions = once(sessions, [](const auto &session) { return session.record.id; });
        document.entries = once(entries, [](const auto &entry) { return entry.id; });
        for (std::size_t i = 0; i < std::min(answers.size(), document.sessions.size()); ++i)
            document.nextDays.push_back(
                {document.sessions[i].record.id, static_cast<NextDayRecord::Answer>(answers[i] % 3), momentOf(answers[i])});
        return document;
    };
    return rc::gen::apply(make, few(sessions()), few(entries()), few(rc::gen::inRange(0, 24)),
        rc::gen::tuple(few(tags()), few(days()), few(weeks()), few(trials())));
}

JournalStore storeOf(const std::vector<exchange::Document> &documents)
{
    JournalStore store = memoryStore();
    for (const exchange::Document &document : documents)
        value(takeIn(store, document, now));
    return store;
}

// Taken in the way a person does: what one machine holds is written, read and taken in at another.
std::string met(const std::vector<exchange::Document> &here, const std::vector<exchange::Document> &there)
{
    JournalStore store = storeOf(here);
    value(takeIn(store, documentOf(exported(storeOf(there))), now));
    return exported(store);
}

} // namespace

RC_GTEST_PROP(MergeLaws, bothMachinesComeToHoldTheSame, ())
{
    const auto a = *documents(), b = *documents();
    RC_ASSERT(met({a}, {b}) == met({b}, {a}));
}

RC_GTEST_PROP(MergeLaws, theOrderDoesNotMatter, ())
{
    const auto a = *documents(), b = *documents(), c = *documents();
    const std::string all = exported(storeOf({a, b, c}));
    RC_ASSERT(all == exported(storeOf({c, a, b})));
    RC_ASSERT(all == exported(storeOf({b, c, a})));
    RC_ASSERT(all == met({a}, {b, c}));
    RC_ASSERT(all == met({a, b}, {c}));
}

RC_GTEST_PROP(MergeLaws, takenInTwiceIsTakenInOnce, ())
{
    const auto a = *documents(), b = *documents();
    const std::string twice = exported(storeOf({a, b}));
    RC_ASSERT(twice == exported(storeOf({a, b, b, a})));
    RC_ASSERT(twice == met({a, b}, {a, b}));
}

RC_GTEST_PROP(MergeLaws, whatIsTakenInByAnEmptyJournalComesOutTheSame, ())
{
    const auto a = *documents();
    const JournalStore store = storeOf({a});
    RC_ASSERT(exported(storeOf({documentOf(exported(store))})) == exported(store));
}

} // namespace unknot::test
