// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/reportfacts.h"

#include "journal/dayrecords.h"
#include "support/damage.h"
#include "support/fixedclock.h"
#include "support/journalsamples.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using practice::PastSessions;
using practice::ReportFacts;
using practice::Span;
using std::chrono::days;

struct ReportFactsTest : testing::Test {
    void add(const Uuid &id, Milliseconds ago, std::optional<int> before, std::optional<int> after)
    {
        WallTime at = now;
        at.utc -= ago;
        play(store, finished(id, at, before, after));
        value(records.sessionChanged(store, id));
    }
    [[nodiscard]] Result<ReportFacts> made(Span span = Span::ThreeMonths) const
    {
        return practice::reportFacts(store, past, records, span, now);
    }

    const WallTime now = wall(november(22), 18h);
    FixedClock clock{now};
    TempFolder folder;
    JournalStore store = openStore(folder / "journal.sqlite");
    PastSessions past;
    practice::PointRecords records{shippedWorld().catalogue.limits(), clock};
};

} // namespace

TEST_F(ReportFactsTest, whatWasPressedIsCountedByPointWithTheSpreadOfWhatCameOfIt)
{
    add("a", 2h, 6, 4);
    add("b", 5h, 7, 4);
    add("c", days{3}, 5, 6);
    add("d", days{4}, {}, {});
    add("old", days{200}, 9, 1);
    const auto facts = value(made());
    ASSERT_EQ(facts.done.size(), 1U);
    const ReportFacts::Done &done = facts.done[0];
    EXPECT_EQ(done.point, "upper-trapezius-top");
    EXPECT_EQ(done.sessions, 4);
    EXPECT_EQ(done.days, 3);
    EXPECT_EQ(done.pressed, 4 * 30s);
    EXPECT_EQ(done.rated, 3);
    EXPECT_EQ(done.medianChange, -2);
    EXPECT_EQ(done.leastChange, -3);
    EXPECT_EQ(done.mostChange, 1);
    EXPECT_EQ(value(made(Span::All)).done[0].sessions, 5);
}

TEST_F(ReportFactsTest, painToldWithoutASessionIsCountedByPlace)
{
    const int numbers[]{6, 2, 5, 9};
    for (int i = 0; i < 4; ++i) {
        WallTime at = now;
        at.utc -= days{i};
        value(store.addEntry(painTold("e" + std::to_string(i), at, numbers[i])));
    }
    WallTime later = now;
    later.utc += days{3};
    value(store.addEntry(painTold("a wrong clock", later, 10)));
    const auto facts = value(made());
    ASSERT_EQ(facts.told.size(), painTold("e", now).places.size());
    const auto &told = facts.told.front();
    EXPECT_EQ(told.times, 4);
    EXPECT_EQ(told.least, 2);
    EXPECT_EQ(told.median, 5.5);
    EXPECT_EQ(told.most, 9);
    EXPECT_FALSE(told.qualities.empty());
}

TEST_F(ReportFactsTest, aPlaceHasTheMeanOfTheSessionsThatHaveBothNumbers)
{
    add("a", 2h, 6, 4);
    add("b", 5h, 7, 3);
    add("c", 6h, 9, {});
    const auto zones = value(made()).zones;
    ASSERT_FALSE(zones.empty());
    EXPECT_EQ(zones[0].sessions, 2);
    EXPECT_EQ(zones[0].before, 6.5);
    EXPECT_EQ(zones[0].after, 3.5);
}

TEST_F(ReportFactsTest, warningSignsOfTheRangeAreNamedOnce)
{
    const auto at = [this](days ago) { return WallTime{now.utc - ago, now.offset, now.zone}; };
    value(store.addScreening("chest-pain", true, at(days{2})));
    value(store.addScreening("chest-pain", true, at(days{5})));
    value(store.addScreening("numb-saddle", false, at(days{5})));
    value(store.addScreening("fever", true, at(days{300})));
    EXPECT_THAT(value(made()).warned, testing::ElementsAre("chest-pain"));
    EXPECT_THAT(value(made(Span::TwoWeeks)).warned, testing::ElementsAre("chest-pain"));
}

TEST_F(ReportFactsTest, whatWasSaidAfterwardsIsOfTheSessionsAndWeeksOfTheRange)
{
    add("a", days{2}, 6, 4);
    add("b", days{4}, 6, 4);
    add("old", days{200}, 6, 4);
    using Answer = NextDayRecord::Answer;
    for (const auto &[session, answer] : {std::pair{"a", Answer::Bruised}, {"b", Answer::NotSore}, {"old", Answer::Sore}})
        value(store.addNextDay({session, answer, now}));
    const auto week = [this](const Uuid &id, days ago, std::optional<int> enjoyment) {
        value(store.setWeekly({id, {now.utc - ago, now.offset, now.zone}, 6, enjoyment, 3, {}}));
    };
    week("w1", days{20}, 5);
    week("w2", days{10}, {});
    week("w3", days{3}, 3);
    week("w0", days{300}, 9);
    const auto facts = value(made());
    EXPECT_EQ(facts.asked, 2);
    EXPECT_EQ(facts.bruised, 1);
    EXPECT_EQ(facts.sore, 0);
    ASSERT_EQ(facts.weeks.size(), 2U) << "one was not said whole, one is of another time";
    EXPECT_NEAR(facts.weeks[0].score, 14.0 / 3, 1e-9);
    EXPECT_EQ(facts.weeks[1].score, 4);
}

TEST_F(ReportFactsTest, whereASessionCantBeReadThereIsNoReport)
{
    add("a", 2h, 6, 4);
    ASSERT_TRUE(made());
    {
        const JournalStore closing = std::move(store);
    }
    damage(folder / "journal.sqlite", "UPDATE rating SET kind = 'nonsense'");
    const auto damaged = openReader(folder / "journal.sqlite");
    EXPECT_FALSE(practice::reportFacts(damaged, past, records, Span::ThreeMonths, now));
}

} // namespace unknot::test
