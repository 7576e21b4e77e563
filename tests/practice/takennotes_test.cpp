// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/takennotes.h"
#include "support/journalsamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

TEST(TakenNotes, allGoAndAllComeBack)
{
    JournalStore store = memoryStore();
    std::vector<EntryRecord> came{painTold("a", wall(november(20), 9h)), painTold("b", wall(november(21), 9h))};
    for (const EntryRecord &entry : came)
        value(store.addEntry(entry));
    value(store.addEntry(painTold("mine", wall(november(22), 9h))));
    practice::TakenNotes taken(came);
    EXPECT_TRUE(taken.mayTakeOut());
    value(taken.takeOut(wall(november(23), 9h))(store));
    EXPECT_EQ(value(store.entries({})).size(), 1U);
    EXPECT_FALSE(taken.mayTakeOut());
    value(taken.bringBack()(store));
    EXPECT_EQ(value(store.entries({})).size(), 3U);
}

TEST(TakenNotes, oneThatIsGoneForGoodKeepsNoneFromGoing)
{
    JournalStore store = memoryStore();
    const EntryRecord there = painTold("a", wall(november(20), 9h));
    value(store.addEntry(there));
    practice::TakenNotes taken({there, painTold("b", wall(november(21), 9h))});
    value(taken.takeOut(wall(november(23), 9h))(store));
    EXPECT_EQ(value(store.entries({})).size(), 0U);
    EXPECT_FALSE(practice::TakenNotes().mayTakeOut());
}

} // namespace unknot::test
