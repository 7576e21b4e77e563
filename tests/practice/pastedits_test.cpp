// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pastedits.h"

#include "support/daysamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

struct PastEditsTest : testing::Test {
    PastEditsTest()
    {
        play(store, finished("s", now));
        value(store.addEntry(painTold("e", now)));
    }
    [[nodiscard]] std::size_t shown() const
    {
        const auto range = value(past.range(&store, practice::Span::All, now));
        return range.listed.size() + range.entries.size();
    }
    auto remove(const char *id) { return practice::removed(&store, id, past, takeBacks, now); }
    auto takeBack() { return practice::takenBack(past, takeBacks); }

    const WallTime now = wall(november(22), 18h);
    JournalStore store = memoryStore();
    practice::PastSessions past;
    practice::TakeBacks takeBacks;
};

} // namespace

TEST_F(PastEditsTest, whatIsRemovedIsLeftOutBeforeItIsWritten)
{
    EXPECT_EQ(shown(), 2U);
    const auto session = remove("s");
    EXPECT_EQ(session->session, "s");
    EXPECT_EQ(shown(), 1U);
    const auto entry = remove("e");
    EXPECT_EQ(entry->session, "") << "no session counts otherwise for it";
    EXPECT_EQ(shown(), 0U);
    value(session->write(store));
    value(entry->write(store));
    EXPECT_EQ(shown(), 0U);
}

TEST_F(PastEditsTest, theWayBackGoesFromTheLastToTheFirst)
{
    for (const char *id : {"s", "e"})
        value(remove(id)->write(store));
    const auto entry = takeBack();
    EXPECT_EQ(entry->session, "");
    value(entry->write(store));
    EXPECT_EQ(shown(), 1U);
    const auto session = takeBack();
    EXPECT_EQ(session->session, "s");
    value(session->write(store));
    EXPECT_EQ(shown(), 2U);
    EXPECT_FALSE(takeBack());
}

TEST_F(PastEditsTest, whatIsNotThereIsNotRemoved)
{
    EXPECT_FALSE(remove("another"));
    EXPECT_FALSE(practice::removed(nullptr, "s", past, takeBacks, now));
    EXPECT_FALSE(takeBack());
}

TEST_F(PastEditsTest, aNewNoteThatIsTakenBackIsLeftOut)
{
    takeBacks.noted(painTold("e", now), true, [](JournalStore &) { return Status{}; });
    ASSERT_TRUE(takeBack());
    EXPECT_EQ(shown(), 1U);
}

} // namespace unknot::test
