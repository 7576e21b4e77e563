// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/daynote.h"

#include "support/daysamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using practice::DayNote;
using testing::ElementsAre;
using testing::IsEmpty;

const WallTime now = wall(november(22), 18h);

struct DayNoteTest : testing::Test {
    [[nodiscard]] DayNote read() const { return {now.day(), value(store.days(now.day(), now.day())), value(store.tags())}; }
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const TagRecord &tag : value(store.tags()))
            names.push_back(tag.name);
        return names;
    }

    JournalStore store = memoryStore();
    DayNote note = read();
};

} // namespace

TEST_F(DayNoteTest, eachTapWritesTheWholeDay)
{
    value(note.setSleep(3, now)(store));
    value(note.setStress(7, now)(store));
    value(note.addTag("  long drive ", now)(store));
    const auto days = value(store.days(now.day(), now.day()));
    ASSERT_EQ(days.size(), 1U);
    EXPECT_EQ(days[0], note.day());
    EXPECT_EQ(days[0].sleep, 3);
    EXPECT_EQ(days[0].stress, 7);
    EXPECT_EQ(days[0].tags.size(), 1U);
    EXPECT_THAT(names(), ElementsAre("long drive"));
    EXPECT_EQ(read().day(), note.day());
}

TEST_F(DayNoteTest, theSameAgainTakesItBack)
{
    value(note.setSleep(3, now)(store));
    value(note.addTag("long drive", now)(store));
    value(note.setSleep(3, now)(store));
    value(note.toggle(note.tags()[0].id, now)(store));
    EXPECT_THAT(value(store.days(firstDay, lastDay)), IsEmpty());
    EXPECT_THAT(names(), ElementsAre("long drive")) << "it can be given again";
}

TEST_F(DayNoteTest, aNumberOutOfRangeChangesNothing)
{
    value(note.setSleep(3, now)(store));
    value(note.setSleep(11, now)(store));
    value(note.setSleep(-1, now)(store));
    EXPECT_EQ(read().day().sleep, 3);
}

TEST_F(DayNoteTest, aNameThatIsThereIsNoNewTag)
{
    value(note.addTag("Long drive", now)(store));
    value(note.toggle(note.tags()[0].id, now)(store));
    value(note.addTag("long DRIVE ", now)(store));
    EXPECT_THAT(names(), ElementsAre("Long drive"));
    EXPECT_TRUE(note.has(note.tags()[0].id));
    EXPECT_FALSE(note.addTag("  ", now));
}

TEST_F(DayNoteTest, aTagIsRenamedButNotToAnothersName)
{
    value(note.addTag("drive", now)(store));
    value(note.addTag("chair", wall(november(22), 19h))(store));
    const Uuid drive = note.tags()[0].id;
    value(note.rename(drive, "Drive", now)(store));
    EXPECT_FALSE(note.rename(drive, "chair", now));
    EXPECT_FALSE(note.rename(drive, "", now));
    EXPECT_FALSE(note.rename("nobody", "x", now));
    EXPECT_THAT(names(), ElementsAre("Drive", "chair"));
}

TEST_F(DayNoteTest, aTagThatIsRemovedIsOfNoDay)
{
    value(note.addTag("drive", now)(store));
    value(note.setSleep(3, now)(store));
    const Uuid drive = note.tags()[0].id;
    value(note.remove(drive, now)(store));
    EXPECT_THAT(note.tags(), IsEmpty());
    EXPECT_THAT(note.day().tags, IsEmpty());
    EXPECT_EQ(read().day().sleep, 3);
    value(store.restoreTag(drive));
    EXPECT_TRUE(read().has(drive));
}

// It may have to be kept in the file beside the journal first.
TEST_F(DayNoteTest, whatCouldNotBeWrittenIsTakenInLater)
{
    value(note.addTag("drive", now)(store));
    const auto kept = JournalStore::statementsOf(note.addTag("chair", wall(november(22), 19h)));
    EXPECT_EQ(value(store.replay({kept, kept})), 0U) << "and twice is once";
    EXPECT_THAT(names(), ElementsAre("drive", "chair"));
    EXPECT_EQ(read().day(), note.day());
}

} // namespace unknot::test
