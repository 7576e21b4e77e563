// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of days: sleep, stress, and tags of one's own.
#include "support/daysamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

const WallTime evening = wall(november(22), 18h + 42min);
const WallTime morning = wall(november(23), 8h);

class Days : public testing::Test
{
protected:
    Days()
    {
        value(store.addTag(tagMade("drive", "long drive", evening)));
        value(store.addTag(tagMade("chair", "new chair", morning)));
    }

    std::vector<DayRecord> all() { return value(store.days(firstDay, lastDay)); }

    JournalStore store = memoryStore();
};

} // namespace

TEST_F(Days, areListedOldestFirstWithBothEndsOfTheRange)
{
    const DayRecord first = dayTold(evening, 3, {}, {"drive", "chair"});
    const DayRecord second = dayTold(morning, {}, 7);
    value(store.setDay(second));
    value(store.setDay(first));
    EXPECT_THAT(all(), ElementsAre(first, second));
    EXPECT_THAT(value(store.days(evening.day(), evening.day())), ElementsAre(first));
    EXPECT_THAT(value(store.days(morning.day(), morning.day())), ElementsAre(second));
    EXPECT_THAT(value(store.days(morning.day() + std::chrono::days{1}, lastDay)), IsEmpty());
}

TEST_F(Days, whatIsSaidOfADayTakesThePlaceOfWhatWasSaid)
{
    value(store.setDay(dayTold(evening, 3, 4, {"drive"})));
    const DayRecord again = dayTold(wall(november(22), 22h), {}, 0, {"chair"});
    value(store.setDay(again));
    EXPECT_THAT(all(), ElementsAre(again));
    value(store.setDay(dayTold(evening, {})));
    EXPECT_THAT(all(), IsEmpty()) << "nothing is said of it any more";
}

TEST_F(Days, aTagIsRenamedInEveryDay)
{
    value(store.renameTag("drive", "drive over 2 hours", morning));
    const TagRecord renamed{"drive", "drive over 2 hours", evening, morning};
    EXPECT_THAT(value(store.tags()), ElementsAre(renamed, tagMade("chair", "new chair", morning))) << "by when they were made";
    EXPECT_EQ(kindOf(store.renameTag("nobody", "x", morning)), Error::Kind::NotFound);
}

TEST_F(Days, aTagThatIsBroughtBackHasItsDaysAlsoWhereTheyWereChangedMeanwhile)
{
    value(store.setDay(dayTold(evening, {}, {}, {"drive"})));
    value(store.setDay(dayTold(morning, 3, {}, {"drive", "chair"})));
    value(store.removeTag("drive", morning));
    EXPECT_THAT(value(store.tags()), ElementsAre(tagMade("chair", "new chair", morning)));
    EXPECT_THAT(all(), ElementsAre(dayTold(morning, 3, {}, {"chair"}))) << "the other day says nothing now";
    value(store.setDay(dayTold(morning, 4)));
    value(store.setDay(dayTold(evening, {})));
    value(store.restoreTag("drive"));
    EXPECT_THAT(all(), ElementsAre(dayTold(evening, {}, {}, {"drive"}), dayTold(morning, 4, {}, {"drive"})));
}

TEST_F(Days, aTagThatIsPurgedIsGoneWithWhatOnlyItSaid)
{
    value(store.setDay(dayTold(evening, {}, {}, {"drive"})));
    value(store.setDay(dayTold(morning, 3, {}, {"drive"})));
    value(store.removeTag("drive", morning));
    value(store.purgeRemoved());
    EXPECT_EQ(kindOf(store.restoreTag("drive")), Error::Kind::NotFound);
    EXPECT_THAT(all(), ElementsAre(dayTold(morning, 3)));
    EXPECT_TRUE(store.check());
}

TEST_F(Days, whatNoDayCanBeIsNotWritten)
{
    const DayRecord before = dayTold(evening, 3, 4, {"drive"});
    value(store.setDay(before));
    EXPECT_EQ(kindOf(store.setDay(dayTold(evening, 11))), Error::Kind::Invalid);
    EXPECT_EQ(kindOf(store.setDay(dayTold(evening, 3, -1))), Error::Kind::Invalid);
    EXPECT_EQ(kindOf(store.setDay(dayTold(evening, 3, 4, {"chair", "nobody"}))), Error::Kind::NotFound);
    DayRecord far = before;
    far.day = lastDay + std::chrono::days{1};
    EXPECT_EQ(kindOf(store.setDay(far)), Error::Kind::Invalid);
    EXPECT_EQ(kindOf(store.addTag(tagMade("new", "", evening))), Error::Kind::Invalid);
    EXPECT_EQ(kindOf(store.renameTag("drive", "", evening)), Error::Kind::Invalid);
    EXPECT_EQ(kindOf(store.addTag(tagMade("drive", "taken", evening))), Error::Kind::Invalid);
    EXPECT_THAT(all(), ElementsAre(before));
}

TEST_F(Days, areThereAtTheNextStart)
{
    const TempFolder folder;
    JournalStore onDisk = openStore(folder / "journal.db");
    value(onDisk.addTag(tagMade("drive", "long drive", evening)));
    value(onDisk.setDay(dayTold(evening, 3, {}, {"drive"})));
    reopen(onDisk);
    EXPECT_THAT(value(onDisk.days(firstDay, lastDay)), ElementsAre(dayTold(evening, 3, {}, {"drive"})));
    EXPECT_TRUE(onDisk.check());
}

} // namespace unknot::test
