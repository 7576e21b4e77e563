// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pastsessions.h"

#include "support/journalsamples.h"
#include "support/sqltrace.h"
#include "support/tempfolder.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <gtest/gtest.h>

#include <set>
#include <tuple>

namespace unknot::test
{

namespace
{

using practice::HistoryRange;
using practice::PastSessions;
using practice::Span;
using std::chrono::days;
using Reading = PastSessions::Reading;

struct PastSessionsTest : testing::Test {
    void addAt(const Uuid &id, const WallTime &at) { play(store, finished(id, at)); }
    void add(const Uuid &id, Milliseconds ago)
    {
        WallTime at = now;
        at.utc -= ago;
        addAt(id, at);
    }
    [[nodiscard]] PastSessions::Range range(Span span, Reading reading = Reading::All) const
    {
        return value(past.range(&store, span, now, reading));
    }
    [[nodiscard]] static std::vector<Uuid> idsOf(const PastSessions::Summaries &sessions)
    {
        std::vector<Uuid> ids;
        for (const auto &session : sessions)
            ids.push_back(session.id);
        return ids;
    }

    using Points = std::vector<std::vector<std::string>>;
    Points placesOf(const JournalReader *journal, const PastSessions::Summaries &sessions)
    {
        Points points;
        for (const auto &session : value(past.pressedIn(journal, sessions))) {
            for (auto &of = points.emplace_back(); const auto &place : session.places)
                of.push_back(place.point);
        }
        return points;
    }

    const WallTime now = wall(november(22), 18h);
    SqlTrace trace;
    JournalStore store = memoryStore();
    PastSessions past;
};

using Ids = std::vector<Uuid>;

} // namespace

TEST_F(PastSessionsTest, aRangeHoldsItsDaysAndNoOthers)
{
    add("13", days{13});
    add("14", days{14});
    add("100", days{100});
    add("500", days{500});
    EXPECT_EQ(idsOf(range(Span::TwoWeeks).counted), (Ids{"13"}));
    EXPECT_EQ(range(Span::TwoWeeks).days.first, std::chrono::local_days{november(9)});
    EXPECT_EQ(idsOf(range(Span::ThreeMonths).counted), (Ids{"13", "14"}));
    EXPECT_EQ(idsOf(range(Span::Year).counted), (Ids{"13", "14", "100"}));
    EXPECT_EQ(idsOf(range(Span::All).counted), (Ids{"13", "14", "100", "500"}));
    EXPECT_EQ(range(Span::All).days.first, now.day() - days{500});
    for (const Span span : {Span::TwoWeeks, Span::ThreeMonths, Span::Year, Span::All})
        EXPECT_EQ(range(span, Reading::Counted).counted, range(span).counted);
}

TEST_F(PastSessionsTest, aRangeHasTheEntriesOfItsDays)
{
    const auto told = [&](Span span) {
        Ids ids;
        for (const EntryRecord &entry : range(span).entries)
            ids.push_back(entry.id);
        return ids;
    };
    EXPECT_FALSE(range(Span::TwoWeeks).any);
    for (const int ago : {0, 13, 14, 500})
        value(store.addEntry(painTold(std::to_string(ago), {now.utc - days{ago}, now.offset, now.zone})));
    EXPECT_EQ(told(Span::TwoWeeks), (Ids{"0", "13"}));
    EXPECT_EQ(told(Span::ThreeMonths), (Ids{"0", "13", "14"}));
    EXPECT_EQ(told(Span::All), (Ids{"0", "13", "14", "500"}));
    EXPECT_TRUE(range(Span::TwoWeeks).any);
    EXPECT_EQ(range(Span::All).days.first, now.day() - days{500}) << "the earliest thing that was told";
    EXPECT_EQ(range(Span::TwoWeeks, Reading::Counted).entries, range(Span::TwoWeeks).entries);
    past.leaveOut("13");
    EXPECT_EQ(told(Span::TwoWeeks), (Ids{"0"}));
}

TEST_F(PastSessionsTest, allIsAtLeastTwoWeeks)
{
    add("s", days{1});
    EXPECT_EQ(range(Span::All).days, (HistoryRange{std::chrono::local_days{november(9)}, now.day()}));
}

// Recorded at 0:30 in Tokyo on the first day; at 23:00 in London the day before, though later than that; and
// at 1:00 tomorrow, in Tokyo.
TEST_F(PastSessionsTest, aSessionIsOfTheDayThatItWasWhereItWas)
{
    addAt("first", wall(november(9), 30min, 9h));
    addAt("before", wall(november(8), 23h, 0min));
    addAt("tomorrow", wall(november(23), 1h, 9h));
    for (const Reading reading : {Reading::All, Reading::Counted}) {
        EXPECT_EQ(idsOf(range(Span::TwoWeeks, reading).counted), (Ids{"tomorrow", "first"}));
        EXPECT_EQ(range(Span::TwoWeeks, reading).days.last, std::chrono::local_days{november(23)});
    }
}

TEST_F(PastSessionsTest, oneDatedAfterTodayIsListedAndNotCounted)
{
    add("wrong", -days{400});
    add("right", 2h);
    EXPECT_EQ(idsOf(range(Span::ThreeMonths).listed), (Ids{"wrong", "right"}));
    EXPECT_EQ(idsOf(range(Span::ThreeMonths).counted), (Ids{"right"}));
    EXPECT_EQ(range(Span::ThreeMonths).days.last, now.day());
}

TEST_F(PastSessionsTest, whatStillRunsOrWasJustRemovedIsNotOfThePast)
{
    value(store.beginSession(atStart(finished("runs", now))));
    add("gone", 2h);
    add("there", 3h);
    past.leaveOut("gone");
    EXPECT_EQ(idsOf(range(Span::Year).listed), (Ids{"there"}));
    EXPECT_EQ(idsOf(value(past.latest(&store, 1))), (Ids{"there"}));
    past.takeBack("gone");
    EXPECT_EQ(idsOf(range(Span::Year).listed), (Ids{"gone", "there"}));
}

TEST_F(PastSessionsTest, theLatestAreRememberedHoweverOldTheyAre)
{
    for (const int ago : {200, 300, 400, 500})
        add(std::to_string(ago), days{ago});
    EXPECT_EQ(idsOf(value(past.latest(&store, 3))), (Ids{"200", "300", "400"}));
    EXPECT_TRUE(value(past.latest(nullptr, 3)).empty());
}

TEST_F(PastSessionsTest, theMapShowsSomethingOnlyWhereAPlaceWasMarked)
{
    SessionRecord routine = finished("routine", now);
    routine.zones.clear();
    play(store, routine);
    EXPECT_FALSE(past.anyMarked(&store, Span::ThreeMonths, now));
    add("old", days{100});
    EXPECT_FALSE(past.anyMarked(&store, Span::ThreeMonths, now));
    EXPECT_TRUE(past.anyMarked(&store, Span::Year, now));
    EXPECT_FALSE(past.anyMarked(nullptr, Span::Year, now));
}

TEST_F(PastSessionsTest, theMapShowsPainThatWasToldWithoutASession)
{
    EntryRecord painless = painTold("0", now);
    for (auto &place : painless.places)
        place.nrs = 0;
    value(store.addEntry(painless));
    EXPECT_FALSE(past.anyMarked(&store, Span::ThreeMonths, now));
    value(store.addEntry(painTold("1", {now.utc - days{2}, now.offset, now.zone})));
    EXPECT_TRUE(past.anyMarked(&store, Span::ThreeMonths, now));
}

TEST_F(PastSessionsTest, whatWasPressedIsReadOnceUntilItChanges)
{
    add("s", 2h);
    const auto sessions = range(Span::Year).counted;
    ASSERT_EQ(placesOf(&store, sessions), (Points{{"upper-trapezius-top"}}));
    EXPECT_EQ(placesOf(nullptr, sessions), (Points{{"upper-trapezius-top"}}));
    auto corrected = value(store.session("s"));
    corrected.points.clear();
    value(store.correct(corrected, now));
    past.changed("s");
    EXPECT_EQ(placesOf(&store, sessions), (Points{{}}));
}

TEST_F(PastSessionsTest, whatWasPressedIsReadOfEachSessionOfARangeThatGrows)
{
    for (const int ago : {1, 20, 200}) {
        SessionRecord session = finished(std::to_string(ago), {now.utc - days{ago}, now.offset, now.zone});
        session.points[0].point = "point-" + session.id;
        play(store, session);
    }
    EXPECT_EQ(placesOf(&store, range(Span::TwoWeeks).counted), (Points{{"point-1"}}));
    EXPECT_EQ(placesOf(&store, range(Span::Year).counted), (Points{{"point-1"}, {"point-20"}, {"point-200"}}));
    past.changed("20");
    EXPECT_EQ(placesOf(&store, range(Span::All).counted), (Points{{"point-1"}, {"point-20"}, {"point-200"}}));
}

TEST_F(PastSessionsTest, whatWasPressedWhileASessionRanIsReadAgainWhenItHasEnded)
{
    add("before", 2h);
    SessionRecord session = finished("runs", now);
    session.points.push_back(point("second", "levator-scapulae-angle"));
    value(store.beginSession(atStart(session)));
    value(store.beginHold("runs-p", hold("runs-h", now)));
    WallTime later = now;
    later.utc += 1h;
    addAt("after", later); // by another clock
    EXPECT_EQ(placesOf(&store, range(Span::Year).counted).size(), 2U);
    value(store.beginHold("second", hold("second-h", now)));
    value(store.endSession("runs", SessionState::Completed, now));
    const std::vector<std::string> one{"upper-trapezius-top"}, both{"upper-trapezius-top", "levator-scapulae-angle"};
    EXPECT_EQ(placesOf(&store, range(Span::Year).counted), (Points{one, both, one}));
}

TEST_F(PastSessionsTest, everyRangeKnowsWhetherThereIsAnythingAtAll)
{
    value(store.beginSession(atStart(finished("runs", now))));
    value(store.addEntry(painTold("entry", {now.utc - days{400}, now.offset, now.zone})));
    add("500", days{500});
    const auto isAny = [&] {
        std::set<bool> any;
        for (const Span span : {Span::TwoWeeks, Span::ThreeMonths, Span::Year, Span::All})
            any.insert(range(span).any);
        return any;
    };
    EXPECT_EQ(isAny(), (std::set{true}));
    past.leaveOut("500");
    EXPECT_EQ(isAny(), (std::set{true})) << "the entry";
    past.leaveOut("entry");
    EXPECT_EQ(isAny(), (std::set{false})) << "what runs is not history yet";
    past.takeBack("500");
    EXPECT_EQ(isAny(), (std::set{true}));
}

TEST_F(PastSessionsTest, aRangeReadsItsOwnSessionsAndNoOthers)
{
    for (int i = 0; i < 100; ++i)
        add(std::to_string(i), days{i});
    const auto stepsOf = [&](auto read) {
        trace.takeSteps();
        read();
        return trace.takeSteps();
    };
    const auto most = stepsOf([&] { value(store.summaries()); });
    EXPECT_LT(stepsOf([&] { std::ignore = range(Span::TwoWeeks); }), most / 5);
}

TEST_F(PastSessionsTest, whatWasPressedInAYearIsOneQuestion)
{
    for (int i = 0; i < 50; ++i)
        add(std::to_string(i), days{i});
    const auto sessions = range(Span::Year).counted;
    trace.takeRuns();
    placesOf(&store, sessions);
    EXPECT_EQ(trace.takeRuns(), 2) << "one, and which schema it is of";
    placesOf(&store, sessions);
    EXPECT_EQ(trace.takeRuns(), 0) << "it is known";
}

TEST_F(PastSessionsTest, whatWasPressedAndCannotBeReadIsAnErrorAndIsReadAgain)
{
    const TempFolder folder;
    JournalStore journal = openStore(folder / "journal.db");
    play(journal, finished("s", now));
    SQLite::Database raw((folder / "journal.db").string(), SQLite::OPEN_READWRITE);
    raw.exec("UPDATE point SET side = 'elsewhere'");
    const auto sessions = value(past.range(&journal, Span::Year, now)).counted;
    const auto pressed = past.pressedIn(&journal, sessions);
    ASSERT_FALSE(pressed);
    EXPECT_EQ(pressed.error().pointer, "/session/s");
    raw.exec("UPDATE point SET side = 'left'");
    EXPECT_EQ(placesOf(&journal, sessions), (Points{{"upper-trapezius-top"}}));
}

} // namespace unknot::test
