// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/takebacks.h"

#include "support/journalsamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::TakeBacks;

struct TakeBacksTest : testing::Test {
    TakeBacksTest()
    {
        for (const char *id : {"first", "second"})
            play(store, finished(id, now));
    }
    void remove(const char *id) { value(takeBacks.remove(value(store.session(id)), now)(store)); }
    void takeBack() { value(takeBacks.take()->write(store)); }
    [[nodiscard]] std::size_t listed() const { return value(store.summaries()).size(); }

    const WallTime now = wall(november(22), 18h);
    JournalStore store = memoryStore();
    TakeBacks takeBacks;
};

} // namespace

TEST_F(TakeBacksTest, aSecondRemovalLeavesTheFirstItsWayBack)
{
    remove("first");
    remove("second");
    EXPECT_EQ(listed(), 0U);
    EXPECT_EQ(takeBacks.last()->session.id, "second");
    takeBack();
    EXPECT_EQ(takeBacks.last()->session.id, "first");
    takeBack();
    EXPECT_EQ(takeBacks.last(), nullptr);
    EXPECT_FALSE(takeBacks.take());
    EXPECT_EQ(listed(), 2U);
}

TEST_F(TakeBacksTest, aCorrectionIsTakenBackBeforeWhatWasDoneEarlier)
{
    remove("first");
    bool isBack = false;
    takeBacks.corrected(value(store.session("second")), [&](JournalStore &) { return isBack = true, Status{}; });
    EXPECT_EQ(takeBacks.last()->kind, TakeBacks::Kind::Corrected);
    takeBack();
    EXPECT_TRUE(isBack);
    EXPECT_EQ(takeBacks.last()->kind, TakeBacks::Kind::Removed);
}

TEST_F(TakeBacksTest, anEntryIsTakenBackInItsTurn)
{
    const EntryRecord entry = painTold("e", now);
    value(store.addEntry(entry));
    takeBacks.noted(entry, true, [&](JournalStore &journal) { return journal.removeEntry("e", now); });
    remove("first");
    value(takeBacks.remove(entry, now)(store));
    EXPECT_EQ(value(store.entries({})).size(), 0U);
    EXPECT_EQ(takeBacks.last()->id(), "e");
    takeBack();
    EXPECT_EQ(value(store.entries({})).size(), 1U);
    EXPECT_EQ(takeBacks.last()->id(), "first");
    takeBack();
    EXPECT_EQ(takeBacks.last()->kind, TakeBacks::Kind::Noted);
    takeBack();
    EXPECT_EQ(value(store.entries({})).size(), 0U);
    EXPECT_EQ(takeBacks.last(), nullptr);
}

TEST_F(TakeBacksTest, whatIsForgottenLeavesTheFile)
{
    remove("first");
    value(takeBacks.forget()(store));
    EXPECT_EQ(takeBacks.last(), nullptr);
    EXPECT_FALSE(store.session("first"));
    EXPECT_EQ(listed(), 1U);
}

} // namespace unknot::test
