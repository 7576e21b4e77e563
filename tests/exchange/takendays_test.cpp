// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was said of days and weeks, and the words for it, as it comes in.
#include "exchange/takein.h"
#include "exchangesamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using exchange::MergePlan;
using testing::ElementsAre;
using testing::IsEmpty;

const WallTime evening = wall(november(22), 18h);
const WallTime night = wall(november(22), 22h);
const WallTime now = wall(november(24), 9h);

exchange::Document with(std::vector<TagRecord> tags, std::vector<DayRecord> days, std::vector<WeeklyRecord> weeks = {})
{
    exchange::Document document;
    document.tags = std::move(tags);
    document.days = std::move(days);
    document.weeklies = std::move(weeks);
    return document;
}

MergePlan takeIn(JournalStore &journal, const exchange::Document &document)
{
    return value(exchange::takeIn(journal, document, now));
}

// Of the one here and the one that comes in, whichever is which.
template<class Record>
void expectStays(const Record &stays, const Record &other, exchange::Document (*document)(const Record &), Record (*read)(JournalStore &))
{
    for (const auto &[here, there] : {std::pair(stays, other), std::pair(other, stays)}) {
        JournalStore store = memoryStore();
        takeIn(store, document(here));
        takeIn(store, document(there));
        EXPECT_EQ(read(store), stays);
        EXPECT_TRUE(takeIn(store, document(there)).isNothing());
    }
}

std::vector<DayRecord> daysOf(const JournalReader &journal)
{
    return value(journal.days(firstDay, lastDay));
}

exchange::Document dayAlone(const DayRecord &day)
{
    return with({}, {day});
}

DayRecord onlyDay(JournalStore &store)
{
    return daysOf(store).at(0);
}

exchange::Document weekAlone(const WeeklyRecord &week)
{
    return with({}, {}, {week});
}

WeeklyRecord onlyWeek(JournalStore &store)
{
    return value(store.weeklies()).at(0);
}

exchange::Document tagAlone(const TagRecord &tag)
{
    return with({tag}, {});
}

TagRecord onlyTag(JournalStore &store)
{
    return value(store.tags()).at(0);
}

const TagRecord drive{"drive", "long drive", evening};
const TagRecord chair{"chair", "new chair", night};

} // namespace

// Not of each answer by itself: none has a moment of its own.
TEST(TakenDays, ofTwoTellingsOfADayTheLaterStaysWhole)
{
    DayRecord later = dayTold(night, std::nullopt, 4);
    expectStays(later, dayTold(evening, 7), dayAlone, onlyDay);
    DayRecord cleared = dayTold(night, 2);
    expectStays(cleared, dayTold(evening, 2, 9), dayAlone, onlyDay);
}

TEST(TakenDays, ofTwoTellingsOfAWeekTheLaterStays)
{
    WeeklyRecord later{"w", night, std::nullopt, 1, std::nullopt, Impression::NoChange};
    expectStays(later, weekTold("w", evening), weekAlone, onlyWeek);
}

TEST(TakenDays, aWeekThatWasPutOffGivesWayToOneThatWasAnswered)
{
    expectStays(weekTold("w", evening), WeeklyRecord{"w", night}, weekAlone, onlyWeek);
}

TEST(TakenDays, aTagHasTheNameThatItWasGivenLast)
{
    const TagRecord once{"drive", "drive to work", evening, night};
    const TagRecord twice{"drive", "a drive", evening, now};
    expectStays(once, drive, tagAlone, onlyTag);
    expectStays(twice, once, tagAlone, onlyTag);
}

TEST(TakenDays, tagsOfOneNameMadeOnTwoMachinesBothStay)
{
    JournalStore store = memoryStore();
    value(store.addTag(drive));
    const TagRecord alike{"other", "long drive", night};
    takeIn(store, with({alike}, {dayTold(evening, {}, {}, {"other"})}));
    EXPECT_THAT(value(store.tags()), ElementsAre(drive, alike));
    EXPECT_THAT(onlyDay(store).tags, ElementsAre("other"));
}

TEST(TakenDays, aTagThatWasRemovedHereStaysRemovedAndDaysComeWithoutIt)
{
    JournalStore store = memoryStore();
    value(store.addTag(drive));
    value(store.removeTag("drive", night));
    const DayRecord withOther = dayTold(evening, {}, {}, {"drive", "chair"});
    const DayRecord alone = dayTold(wall(november(21), 9h), {}, {}, {"drive"});
    const exchange::Document document = with({drive, chair}, {alone, withOther});
    const MergePlan plan = takeIn(store, document);
    EXPECT_EQ(plan.tags.removed, 1);
    EXPECT_EQ(plan.days.removed, 1);
    EXPECT_THAT(value(store.tags()), ElementsAre(chair));
    EXPECT_THAT(daysOf(store), ElementsAre(dayTold(evening, {}, {}, {"chair"})));
    EXPECT_TRUE(takeIn(store, document).isNothing());
}

// A day that is said anew here leaves alone what is still to be brought back.
TEST(TakenDays, aTagThatIsBroughtBackHasTheDaysItHadHere)
{
    JournalStore store = memoryStore();
    value(store.addTag(drive));
    value(store.setDay(dayTold(evening, 3, {}, {"drive"})));
    value(store.removeTag("drive", night));
    takeIn(store, with({drive}, {dayTold(night, 5, {}, {"drive"})}));
    value(store.restoreTag("drive"));
    EXPECT_EQ(onlyDay(store), dayTold(night, 5, {}, {"drive"}));
}

TEST(TakenDays, whatHasLeftTheJournalComesBack)
{
    JournalStore store = sampleStore();
    value(store.removeTag("t", now));
    value(store.removeTag("u", now));
    value(store.purgeRemoved());
    value(store.removeWeekly("w"));
    takeIn(store, documentOf(exported(sampleStore())));
    EXPECT_EQ(value(store.tags()), value(sampleStore().tags()));
    EXPECT_EQ(value(store.weeklies()), value(sampleStore().weeklies()));
}

TEST(TakenDays, aTagThatWasMadeAtAnotherMomentIsAnotherAndRefusesAllOfIt)
{
    JournalStore store = memoryStore();
    value(store.addTag(drive));
    for (const TagRecord &other : {TagRecord{"drive", "long drive", night}, TagRecord{"drive", "never renamed", evening}}) {
        const auto refused = exchange::takeIn(store, with({other}, {dayTold(evening, 3)}), now);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, Error::Kind::Invalid);
        EXPECT_EQ(refused.error().pointer, "/tags/drive");
        EXPECT_THAT(daysOf(store), IsEmpty());
    }
}

} // namespace unknot::test
