// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/daysamples.h"
#include "support/trialsamples.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h> // uses it without including it

namespace unknot::test
{

namespace
{

using std::to_string;

template<class T>
rc::Gen<std::optional<T>> maybe(rc::Gen<T> gen)
{
    return rc::gen::map(
        rc::gen::maybe(std::move(gen)), [](rc::Maybe<T> &&m) { return m ? std::optional<T>(std::move(*m)) : std::nullopt; });
}

rc::Gen<Milliseconds> durations()
{
    return rc::gen::map(rc::gen::inRange<std::int64_t>(0, 100'000'000), [](std::int64_t ms) { return Milliseconds{ms}; });
}

rc::Gen<std::optional<int>> numbers()
{
    return maybe(rc::gen::inRange(0, 11));
}

rc::Gen<WallTime> wallTimes()
{
    return rc::gen::apply(
        [](std::int64_t ms, int offset, std::string zone) {
            return WallTime{std::chrono::sys_time<Milliseconds>{Milliseconds{ms}}, std::chrono::minutes{offset}, std::move(zone)};
        },
        rc::gen::inRange<std::int64_t>(0, 200'000'000'000'000), rc::gen::inRange(-1440, 1441), rc::gen::arbitrary<std::string>());
}

rc::Gen<Side> sides()
{
    return rc::gen::element(Side::Left, Side::Right, Side::Middle);
}

rc::Gen<SidedZone> zones()
{
    return rc::gen::apply(
        [](std::string zone, Side side) {
            return SidedZone{{std::move(zone)}, side};
        },
        rc::gen::arbitrary<std::string>(), sides());
}

RatingRecord makeRating(bool movement, bool after, std::optional<int> nrs, const WallTime &at)
{
    return {{}, movement ? RatingRecord::Kind::OnMovement : RatingRecord::Kind::AtRest,
        after ? RatingRecord::Moment::After : RatingRecord::Moment::Before, nrs, at};
}

rc::Gen<RatingRecord> ratings()
{
    return rc::gen::apply(makeRating, rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>(), numbers(), wallTimes());
}

rc::Gen<HoldRecord> holds()
{
    const auto make = [](int number, int pressure, Milliseconds planned, std::optional<Milliseconds> pressed, std::string end,
                          std::optional<int> press, const WallTime &began) {
        return HoldRecord{{}, number, pressure, planned, pressed, pressed ? std::move(end) : std::string{}, press, began};
    };
    const auto ends = rc::gen::element<std::string>("time", "skipped", "too-much", "stepped-back", "stopped", "paused", "eased");
    return rc::gen::apply(
        make, rc::gen::inRange(1, 9), rc::gen::inRange(0, 11), durations(), maybe(durations()), ends, numbers(), wallTimes());
}

PointRecord makePoint(const std::vector<std::string> &texts, const std::pair<std::string, std::string> &words,
    const std::pair<int, int> &pressures, const std::vector<int> &counts, const std::vector<bool> &flags,
    const std::vector<Milliseconds> &times, std::optional<int> tender, Side side, std::vector<HoldRecord> held)
{
    PointRecord p;
    p.point = texts[0], p.muscle = texts[1], p.zone = texts[2], p.name = texts[3], p.label = texts[4];
    p.tool = texts[5], p.posture = texts[6], p.end = words.first;
    p.pressure = pressures.first, p.pressureCap = pressures.second;
    p.reps = counts[0], p.maxReps = counts[1], p.reloads = counts[2];
    p.gentle = flags[0], p.lowCap = flags[1], p.located = flags[2];
    p.hold = times[0], p.rest = times[1], p.maxPressed = times[2];
    if (p.located)
        p.tender = tender, p.ache = words.second;
    p.side = side;
    p.holds = std::move(held);
    return p;
}

rc::Gen<PointRecord> points()
{
    using namespace rc::gen;
    return apply(makePoint, container<std::vector<std::string>>(7, arbitrary<std::string>()),
        pair(element<std::string>("", "finished", "nothing-found", "skipped", "stopped", "too-much", "too-much:strong",
                 "too-much:nerve-sign", "too-much:unwell"),
            element<std::string>("", "yes", "a-bit", "no")),
        pair(inRange(0, 11), inRange(0, 11)), container<std::vector<int>>(3, inRange(0, 1001)),
        container<std::vector<bool>>(3, arbitrary<bool>()), container<std::vector<Milliseconds>>(3, durations()), numbers(), sides(),
        container<std::vector<HoldRecord>>(holds()));
}

SessionRecord makeSession(const std::vector<std::string> &texts, const WallTime &started, const std::optional<WallTime> &ended,
    SessionState endState, const std::vector<Milliseconds> &times, std::vector<SidedZone> marked, std::vector<PointRecord> pressed,
    std::vector<RatingRecord> rated)
{
    SessionRecord s;
    s.title = texts[0], s.note = texts[1];
    s.started = started, s.ended = ended;
    if (s.ended)
        s.ended->utc = std::max(s.ended->utc, s.started.utc); // as the journal has it, whatever the clock said
    s.state = ended ? endState : SessionState::Running;
    s.leadIn = times[0], s.restBetweenPoints = times[1], s.hardLimit = times[2];
    s.zones = std::move(marked), s.points = std::move(pressed), s.ratings = std::move(rated);
    return s;
}

rc::Gen<SessionRecord> sessions()
{
    using namespace rc::gen;
    return apply(makeSession, container<std::vector<std::string>>(2, arbitrary<std::string>()), wallTimes(), maybe(wallTimes()),
        element(SessionState::Completed, SessionState::Stopped, SessionState::Abandoned),
        container<std::vector<Milliseconds>>(3, durations()), container<std::vector<SidedZone>>(zones()),
        container<std::vector<PointRecord>>(points()), container<std::vector<RatingRecord>>(ratings()));
}

rc::Gen<EntryRecord::Place> entryPlaces()
{
    const auto make = [](SidedZone zone, int nrs, const std::vector<bool> &felt) {
        EntryRecord::Place place{std::move(zone), nrs};
        for (std::size_t i = 0; i < allQualities.size(); ++i) {
            if (felt[i])
                place.qualities.push_back(allQualities[i]);
        }
        return place;
    };
    return rc::gen::apply(
        make, zones(), rc::gen::inRange(0, 11), rc::gen::container<std::vector<bool>>(allQualities.size(), rc::gen::arbitrary<bool>()));
}

rc::Gen<EntryRecord> entries()
{
    const auto make = [](const std::vector<WallTime> &times, std::optional<WallTime> changed, std::vector<EntryRecord::Place> places,
                          std::string note) {
        return EntryRecord{{}, times[0], times[1], std::move(changed), std::move(places), std::move(note)};
    };
    return rc::gen::apply(make, rc::gen::container<std::vector<WallTime>>(2, wallTimes()), maybe(wallTimes()),
        rc::gen::nonEmpty(rc::gen::container<std::vector<EntryRecord::Place>>(entryPlaces())), rc::gen::arbitrary<std::string>());
}

// Ids are the caller's and differ; these also read well when a case fails.
void nameAll(std::vector<SessionRecord> &sessions)
{
    int next = 0;
    for (SessionRecord &s : sessions) {
        s.id = "session" + to_string(next++);
        for (RatingRecord &r : s.ratings)
            r.id = "rating" + to_string(next++);
        for (PointRecord &p : s.points) {
            p.id = "point" + to_string(next++);
            for (HoldRecord &h : p.holds)
                h.id = "hold" + to_string(next++);
        }
    }
}

} // namespace

RC_GTEST_PROP(RoundTrip, anySequenceOfSessionsReadsBackEqual, ())
{
    std::vector<SessionRecord> written = *rc::gen::resize(12, rc::gen::container<std::vector<SessionRecord>>(sessions()));
    nameAll(written);
    JournalStore store = memoryStore();
    for (const SessionRecord &s : written)
        play(store, s);
    for (const SessionRecord &s : written)
        RC_ASSERT(value(store.session(s.id)) == s);
}

RC_GTEST_PROP(RoundTrip, anyEntryReadsBackEqualAndSoDoesWhatItIsChangedTo, ())
{
    EntryRecord written = *entries();
    EntryRecord other = *entries();
    EntryRecord changed = *entries();
    written.id = changed.id = "e";
    other.id = "other";
    changed.written = written.written;
    JournalStore store = memoryStore();
    value(store.addEntry(written));
    value(store.addEntry(other));
    RC_ASSERT(value(store.entry("e")) == written);
    value(store.changeEntry(changed));
    RC_ASSERT(value(store.entry("e")) == changed);
    RC_ASSERT(value(store.entry("other")) == other);
}

// Whatever the size of the pages, and however many are of one moment.
RC_GTEST_PROP(RoundTrip, anyPagesOfEntriesAreTogetherTheWhole, ())
{
    const int most = *rc::gen::inRange(1, 5);
    const auto hours = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4));
    JournalStore store = memoryStore();
    for (std::size_t i = 0; i < hours.size(); ++i)
        value(store.addEntry(painTold(to_string(i), wall(november(22), std::chrono::hours{hours[i]}))));
    const auto whole = value(store.entries({}));
    std::vector<EntryRecord> paged;
    for (std::optional<Uuid> last;;) {
        const auto page = value(store.entries({{}, {}, most, last}));
        RC_ASSERT(page.size() <= static_cast<std::size_t>(most));
        if (page.empty())
            break;
        paged.insert(paged.end(), page.begin(), page.end());
        last = page.back().id;
    }
    RC_ASSERT(whole.size() == hours.size());
    RC_ASSERT(paged == whole);
}

RC_GTEST_PROP(RoundTrip, anyDayAndWeekReadBackEqual, (const std::string &name))
{
    const auto number = maybe(rc::gen::inRange(0, 11));
    TagRecord tag{"t", 't' + name, *wallTimes()};
    const DayRecord day{std::chrono::local_days{std::chrono::days{*rc::gen::inRange(0, 100'000)}}, *number, *number, {"t"}, *wallTimes()};
    const WeeklyRecord week{"w", *wallTimes(), *number, *number, *number, *maybe(rc::gen::elementOf(allImpressions))};
    JournalStore store = memoryStore();
    value(store.addTag(tag));
    value(store.setDay(day));
    value(store.setWeekly(week));
    RC_ASSERT(value(store.tags()) == std::vector{tag});
    RC_ASSERT(value(store.days(firstDay, lastDay)) == std::vector{day});
    RC_ASSERT(value(store.weeklies()) == std::vector{week});
}

RC_GTEST_PROP(RoundTrip, anyTrialReadsBackEqual, (const std::string &point, const std::string &muscle))
{
    TrialRecord trial;
    trial.id = "t";
    trial.place = *zones();
    trial.point = point;
    trial.muscle = muscle;
    trial.side = *sides();
    trial.begun = std::chrono::local_days{std::chrono::days{*rc::gen::inRange(0, 100'000)}};
    trial.days = 2 * *rc::gen::inRange(7, 22);
    trial.hour = *rc::gen::inRange(0, 24);
    trial.seed = *rc::gen::positive<int>();
    trial.agreed = *wallTimes();
    trial.ended = *maybe(wallTimes());
    for (int day = *rc::gen::inRange(0, 5); day < trial.days; day += *rc::gen::inRange(1, 6))
        trial.answers.push_back({trial.begun + std::chrono::days{day}, *maybe(rc::gen::inRange(0, 11)), *wallTimes()});
    JournalStore store = memoryStore();
    value(store.setTrial(trial));
    for (const TrialAnswer &answer : trial.answers)
        value(store.answerTrial("t", answer));
    RC_ASSERT(value(store.trials()) == std::vector{trial});
}

RC_GTEST_PROP(RoundTrip, anyHealthAnswerReadsBackEqual, (const std::string &gate, bool cleared))
{
    const HealthRecord answer{gate, cleared, *rc::gen::container<std::vector<SidedZone>>(zones()), *sides(), *wallTimes()};
    JournalStore store = memoryStore();
    value(store.setHealth({gate, !cleared, {{{"neck"}, Side::Left}}, Side::Right, {}}));
    value(store.setHealth(answer));
    RC_ASSERT(value(store.health()) == std::vector{answer});
}

RC_GTEST_PROP(RoundTrip, anyAnswerOfTheDayIsFoundOnItsLocalDayOnly, ())
{
    const WallTime at = *wallTimes();
    JournalStore store = memoryStore();
    value(store.addScreening("fever", true, at));
    RC_ASSERT(value(store.screenings(at.day())).size() == 1U);
    RC_ASSERT(value(store.screenings(at.day() - std::chrono::days{1})).empty());
    RC_ASSERT(value(store.screenings(at.day() + std::chrono::days{1})).empty());
}

} // namespace unknot::test
