// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was said of days and weeks, and the words for it, as it comes in.
#include "exchange/takein.h"
#include "exchangesamples.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

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

exchange::Document with(std::vector<TagRecord> tags, const std::vector<DayRecord> &days, std::vector<WeeklyRecord> weeks = {})
{
    exchange::Document document;
    document.tags = std::move(tags);
    document.days.assign(days.begin(), days.end());
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

// Sleep on the desktop in the morning, stress on the laptop in the evening: neither takes the other away.
TEST(TakenDays, eachPartOfADayIsAsItWasSaidLast)
{
    DayRecord both = dayTold(night, 7, 4);
    expectStays(both, dayTold(evening, 7), dayAlone, onlyDay);
    for (const bool isHere : {true, false}) {
        JournalStore morning = memoryStore(), later = memoryStore();
        value(morning.setDay(dayTold(evening, 7, 9)));
        value(later.setDay(dayTold(night, std::nullopt, 4)));
        JournalStore &store = isHere ? morning : later;
        takeIn(store, documentOf(exported(isHere ? later : morning)));
        EXPECT_EQ(onlyDay(store), both);
    }
}

TEST(TakenDays, whatWasTakenBackOfADayStaysSo)
{
    JournalStore store = memoryStore(), other = memoryStore();
    value(store.setDay(dayTold(evening, 7, 2)));
    takeIn(other, documentOf(exported(store)));
    value(store.setDay(dayTold(night, std::nullopt, 2)));
    takeIn(store, documentOf(exported(other)));
    EXPECT_EQ(onlyDay(store), dayTold(night, std::nullopt, 2));
    takeIn(other, documentOf(exported(store)));
    EXPECT_EQ(onlyDay(other), dayTold(night, std::nullopt, 2));
    value(store.setDay({night.day(), {}, {}, {}, now}));
    takeIn(other, documentOf(exported(store)));
    EXPECT_THAT(daysOf(other), IsEmpty());
    value(other.setDay({now.day(), {}, {}, {}, now})); // of which nothing was ever said
    takeIn(store, documentOf(exported(other)));
    EXPECT_EQ(exported(store), exported(other));
    JournalStore third = memoryStore();
    EXPECT_THAT(takeIn(third, documentOf(exported(store))).days.come, IsEmpty()) << "nothing that could be counted";
    EXPECT_EQ(exported(third), exported(store));
}

// A program of before knew one moment for all of it.
TEST(TakenDays, ofADayInAnOlderFileAllWasSaidWhenAnyWas)
{
    JournalStore from = memoryStore();
    value(from.setDay(dayTold(evening, 7)));
    auto document = nlohmann::json::parse(exported(from));
    document["version"] = 3;
    document.erase("purged");
    document["days"][0].erase("sleepAt");
    EXPECT_EQ(documentOf(document.dump()).days, documentOf(exported(from)).days);
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

TEST(TakenDays, whatHasLeftTheJournalDoesNotComeBack)
{
    JournalStore store = sampleStore();
    value(store.removeTag("t", now));
    value(store.removeTag("u", now));
    value(store.purgeRemoved());
    value(store.removeWeekly("w"));
    const MergePlan plan = takeIn(store, documentOf(exported(sampleStore())));
    EXPECT_EQ(plan.tags.removed, 2);
    EXPECT_EQ(plan.weeklies.removed, 1);
    EXPECT_TRUE(plan.isNothing());
    EXPECT_THAT(value(store.tags()), IsEmpty());
    EXPECT_THAT(value(store.weeklies()), IsEmpty());
    value(store.setWeekly(weekTold("w", now)));
    JournalStore other = sampleStore();
    takeIn(other, documentOf(exported(store)));
    EXPECT_THAT(value(other.weeklies()), ElementsAre(weekTold("w", now))) << "one that was given again is there again";
    EXPECT_THAT(value(other.tags()), IsEmpty());
    EXPECT_EQ(onlyDay(other).tags, std::vector<Uuid>());
}

TEST(TakenDays, aTagThatWasMadeAtAnotherMomentIsAnotherAndRefusesAllOfIt)
{
    JournalStore store = memoryStore();
    value(store.addTag(drive));
    for (const TagRecord &other : {TagRecord{"drive", "long drive", night}, TagRecord{"drive", "never renamed", evening}}) {
        const auto refused = exchange::takeIn(store, with({other}, {dayTold(evening, 3)}), now);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fault, (exchange::Fault{exchange::FaultCode::DiffersFromHere, {}, 0, "/tags/drive"}));
        EXPECT_THAT(daysOf(store), IsEmpty());
    }
}

} // namespace unknot::test
