// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/purged.h"

#include "journal/exportcursor.h"
#include "journal/synced.h"
#include "support/daysamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using journal::PurgedRecord;
using testing::ElementsAre;
using testing::IsEmpty;

const WallTime evening = wall(november(22), 18h);
const WallTime night = wall(november(22), 22h);

std::vector<PurgedRecord> purged(const JournalReader &journal)
{
    return value(value(journal::ExportCursor::over(journal)).rest()).purged;
}

} // namespace

TEST(Purged, ofWhatLeavesForGoodItsIdAndTheMomentStay)
{
    JournalStore store = memoryStore();
    play(store, finished("s", evening));
    value(store.addEntry(painTold("e", evening)));
    value(store.addTag(tagMade("t", "chair", evening)));
    value(store.setWeekly(weekTold("w", evening)));
    value(store.remove("s", night));
    value(store.removeEntry("e", night));
    value(store.removeTag("t", night));
    EXPECT_THAT(purged(store), IsEmpty()) << "it can be brought back";
    value(store.purgeRemoved());
    value(store.removeWeekly("w"));
    EXPECT_THAT(purged(store),
        ElementsAre(
            PurgedRecord{"w", evening.utc}, PurgedRecord{"e", night.utc}, PurgedRecord{"s", night.utc}, PurgedRecord{"t", night.utc}));
    value(store.setWeekly(weekTold("w", night)));
    EXPECT_EQ(purged(store).size(), 3U) << "it was answered again";
}

TEST(Purged, whatIsRestingForABruiseIsDeletedAllTheSame)
{
    JournalStore store = memoryStore();
    play(store, finished("s", evening));
    value(store.addNextDay({"s", NextDayRecord::Answer::Bruised, night}));
    value(store.remove("s", night));
    value(store.purgeRemoved());
    EXPECT_THAT(purged(store), ElementsAre(PurgedRecord{"s", night.utc}));
    EXPECT_THAT(value(store.soreness(evening.utc)), testing::SizeIs(1));
}

TEST(Purged, ofTwoMomentsTheEarlierStays)
{
    JournalStore store = memoryStore();
    for (const WallTime &at : {night, evening, night})
        value(journal::addPurged(store, {"s", at.utc}));
    EXPECT_THAT(purged(store), ElementsAre(PurgedRecord{"s", evening.utc}));
}

TEST(Synced, ofThisMachineThereIsOneRecord)
{
    JournalStore store = memoryStore();
    value(journal::setSynced(store, {"here", true, "a", evening.utc}));
    value(journal::setSynced(store, {"there", false, "b", evening.utc}));
    value(journal::setSynced(store, {"there", false, "c", night.utc}));
    value(journal::setSynced(store, {"anew", true, "d", night.utc}));
    EXPECT_THAT(value(journal::synced(store)),
        ElementsAre(journal::SyncedRecord{"anew", true, "d", night.utc}, journal::SyncedRecord{"there", false, "c", night.utc}));
}

} // namespace unknot::test
