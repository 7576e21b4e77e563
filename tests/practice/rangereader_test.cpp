// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/rangereader.h"

#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::PastSessions;
using practice::RangeReader;
using practice::SharedRead;
using practice::Span;

struct RangeReaderTest : testing::Test {
    RangeReaderTest()
    {
        for (const int ago : {1, 20, 500})
            play(store, finished(std::to_string(ago), {now.utc - std::chrono::days{ago}, now.offset, now.zone}));
        value(store.addEntry(painTold("told", now)));
    }
    SharedRead read(Span span) { return value(ranges.read(past, &journal, span, now)); }
    void readAhead() { ranges.readAhead(past, &journal, now); }

    const TempFolder folder;
    const WallTime now = wall(november(22), 18h);
    JournalStore store = openStore(folder / "journal.db");
    JournalReader journal = value(store.openReader());
    PastSessions past;
    RangeReader ranges;
};

} // namespace

TEST_F(RangeReaderTest, whatWasReadIsKeptUntilSomethingIsWritten)
{
    const SharedRead year = read(Span::Year);
    EXPECT_EQ(year->range->counted.size(), 2U);
    EXPECT_EQ(year->pressed.size(), 2U);
    EXPECT_EQ(read(Span::Year), year);
    value(store.addEntry(painTold("more", now)));
    EXPECT_EQ(read(Span::Year)->range->entries.size(), 2U);
    EXPECT_EQ(read(Span::All)->range->counted.size(), 3U);
}

TEST_F(RangeReaderTest, whatIsReadAheadIsWhatWouldBeReadThen)
{
    const SharedRead here = value(readRange(past, &journal, Span::All, now));
    readAhead();
    const SharedRead ahead = read(Span::All);
    EXPECT_EQ(ahead->range->listed, here->range->listed);
    EXPECT_EQ(ahead->range->counted, here->range->counted);
    EXPECT_EQ(ahead->range->entries, here->range->entries);
    EXPECT_EQ(ahead->range->days, here->range->days);
    EXPECT_EQ(ahead->choices, here->choices);
    EXPECT_EQ(ahead->pressed.size(), here->pressed.size());
    EXPECT_EQ(read(Span::All), ahead);
}

TEST_F(RangeReaderTest, whatWasReadAheadIsNotShownOnceSomethingWasWritten)
{
    readAhead();
    value(store.addEntry(painTold("since", now)));
    EXPECT_EQ(read(Span::All)->range->entries.size(), 2U);
    readAhead();
    EXPECT_EQ(read(Span::All)->range->entries.size(), 2U);
}

TEST_F(RangeReaderTest, whatIsLeftOutIsNotReadAhead)
{
    past.leaveOut("500");
    readAhead();
    EXPECT_EQ(read(Span::All)->range->counted.size(), 2U);
    past.takeBack("500");
    ranges.forget();
    EXPECT_EQ(read(Span::All)->range->counted.size(), 3U);
}

TEST_F(RangeReaderTest, whatWasBeingReadWhenItWasPutAwayIsShownOnlyAsItIsThen)
{
    readAhead();
    ranges.putAway();
    EXPECT_EQ(read(Span::All)->range->counted.size(), 3U);
    ranges.putAway();
    readAhead();
    ranges.putAway();
    value(store.addEntry(painTold("since", now)));
    EXPECT_EQ(read(Span::All)->range->entries.size(), 2U);
    past.leaveOut("500");
    ranges.forget();
    EXPECT_EQ(read(Span::All)->range->counted.size(), 2U);
}

TEST_F(RangeReaderTest, anotherDayIsReadAnew)
{
    read(Span::TwoWeeks);
    WallTime later = now;
    later.utc += std::chrono::days{14};
    EXPECT_TRUE(value(ranges.read(past, &journal, Span::TwoWeeks, later))->range->counted.empty());
}

TEST_F(RangeReaderTest, withoutAJournalThereIsNothing)
{
    ranges.readAhead(past, nullptr, now);
    EXPECT_FALSE(value(ranges.read(past, nullptr, Span::All, now))->range->any);
}

// As the pages of it are put together from what was read.
TEST_F(RangeReaderTest, whatWasPressedInWhatFitsIsOfTheSessionsThatFit)
{
    SessionRecord other = finished("other", {now.utc - std::chrono::days{3}, now.offset, now.zone});
    other.points[0].point = "levator-scapulae-neck-angle";
    play(store, other);
    journal::HistoryFilter filter;
    filter.point = journal::HistoryFilter::Point{"levator-scapulae-neck-angle", other.points[0].side};
    const SharedRead all = read(Span::All);
    const SharedRead fit = value(practice::fitting(&journal, all, filter));
    ASSERT_EQ(fit->range->counted.size(), 1U);
    ASSERT_EQ(fit->pressed.size(), 1U);
    EXPECT_EQ(fit->pressed[0].places[0].point, "levator-scapulae-neck-angle");
    EXPECT_EQ(fit->pressed[0].at, fit->range->counted[0].started);
    EXPECT_EQ(value(practice::fitting(&journal, all, {})), all);
}

} // namespace unknot::test
