// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using std::chrono::local_days;
using testing::ElementsAre;
using testing::IsEmpty;

const WallTime morning = wall(november(22), 8h);

MATCHER_P2(Answered, question, yes, "")
{
    return arg.question == question && arg.yes == yes;
}

// The session that would be asked about.
std::optional<Uuid> awaiting(const JournalStore &store, unsigned day)
{
    const auto summary = value(store.awaitingNextDay(local_days{november(day)}));
    return summary ? std::optional(summary->id) : std::nullopt;
}

} // namespace

TEST(Health, oneAnswerAGateTheLastOne)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    const HealthRecord first{"implant", false, {{{"neck"}, Side::Left}, {{"forehead"}, Side::Middle}}, Side::Left, morning};
    const HealthRecord second{"implant", true, {{{"thigh-front"}, Side::Right}}, Side::Right, wall(november(23), 9h, -300min, "")};
    const HealthRecord other{"fever", false, {}, Side::Middle, morning};
    value(store.setHealth(first));
    value(store.setHealth(other));
    reopen(store);
    EXPECT_THAT(value(store.health()), ElementsAre(other, first));
    value(store.setHealth(second));
    reopen(store);
    EXPECT_THAT(value(store.health()), ElementsAre(other, second));
}

TEST(Health, aNoTakesThePlaceOfAnAnswer)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    value(store.setHealth({"implant", false, {{{"neck"}, Side::Left}}, Side::Left, morning}));
    value(store.setHealthNos({"implant", "fever"}, morning));
    reopen(store);
    EXPECT_THAT(value(store.health()), IsEmpty());
    EXPECT_THAT(value(store.healthNos()), ElementsAre(HealthNo{"fever", morning}, HealthNo{"implant", morning}));
    value(store.setHealthNos({"fever"}, wall(november(23), 9h)));
    EXPECT_THAT(value(store.healthNos()), ElementsAre(HealthNo{"fever", wall(november(23), 9h)}, HealthNo{"implant", morning}));
}

TEST(Health, anAnswerTakesThePlaceOfANo)
{
    JournalStore store = memoryStore();
    value(store.setHealthNos({"implant", "fever"}, morning));
    const HealthRecord answer{"implant", false, {}, Side::Left, morning};
    value(store.setHealth(answer));
    EXPECT_THAT(value(store.health()), ElementsAre(answer));
    EXPECT_THAT(value(store.healthNos()), ElementsAre(HealthNo{"fever", morning}));
}

TEST(Health, givenAnewLeavesNothingOfWhatWasSaidBefore)
{
    JournalStore store = memoryStore();
    value(store.setHealthNos({"implant", "fever"}, morning));
    const HealthRecord answer{"stent", false, {}, Side::Left, morning};
    value(store.replaceHealth({answer}));
    EXPECT_THAT(value(store.health()), ElementsAre(answer));
    EXPECT_THAT(value(store.healthNos()), IsEmpty());
}

TEST(Health, nosAreGivenTogetherOrNotAtAll)
{
    JournalStore store = memoryStore();
    WallTime never = morning;
    never.offset = 25h;
    EXPECT_EQ(kindOf(store.setHealthNos({"fever", "implant"}, never)), Error::Kind::Invalid);
    EXPECT_THAT(value(store.healthNos()), IsEmpty());
}

TEST(Screenings, lastAnswerOfTheDayCounts)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    value(store.addScreening("night-pain", false, morning));
    value(store.addScreening("fever", true, morning));
    value(store.addScreening("night-pain", true, morning));
    reopen(store);
    EXPECT_THAT(value(store.screenings(morning.day())), ElementsAre(Answered("fever", true), Answered("night-pain", true)));
    value(store.addScreening("fever", false, wall(november(22), 9h)));
    EXPECT_THAT(value(store.screenings(morning.day())), ElementsAre(Answered("fever", false), Answered("night-pain", true)));
}

TEST(Screenings, holdForTheLocalDayOnly)
{
    JournalStore store = memoryStore();
    value(store.addScreening("late", true, wall(november(21), 23h + 59min)));
    value(store.addScreening("early", true, wall(november(22), 0h)));
    value(store.addScreening("tokyo", true, wall(november(22), 1h, 540min))); // still the 21st in UTC
    value(store.addScreening("hawaii", true, wall(november(22), 23h, -600min))); // already the 23rd in UTC
    EXPECT_THAT(value(store.screenings(local_days{november(22)})),
        ElementsAre(Answered("early", true), Answered("hawaii", true), Answered("tokyo", true)));
    EXPECT_THAT(value(store.screenings(local_days{november(21)})), ElementsAre(Answered("late", true)));
    EXPECT_THAT(value(store.screenings(local_days{november(23)})), IsEmpty());
}

TEST(Screenings, areGivenTogetherOrNotAtAll)
{
    JournalStore store = memoryStore();
    WallTime never = morning;
    never.offset = 25h;
    EXPECT_EQ(kindOf(store.addScreenings({{"fever", false}, {"night-pain", false}}, never)), Error::Kind::Invalid);
    EXPECT_THAT(value(store.screenings(morning.day())), IsEmpty());
    value(store.addScreenings({}, morning));
    value(store.addScreenings({{"fever", false}, {"night-pain", true}, {"fever", true}}, morning));
    EXPECT_THAT(value(store.screenings(morning.day())), ElementsAre(Answered("fever", true), Answered("night-pain", true)));
}

TEST(SwitchedOn, followsTheLastWord)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    EXPECT_THAT(value(store.switchedOn()), IsEmpty());
    value(store.setSwitchedOn("scalenes-front-middle", true, morning));
    value(store.setSwitchedOn("scalenes-back", true, morning));
    reopen(store);
    EXPECT_THAT(value(store.switchedOn()), ElementsAre("scalenes-back", "scalenes-front-middle"));
    value(store.setSwitchedOn("scalenes-back", false, morning));
    reopen(store);
    EXPECT_THAT(value(store.switchedOn()), ElementsAre("scalenes-front-middle"));
    value(store.setSwitchedOn("scalenes-back", true, morning));
    EXPECT_THAT(value(store.switchedOn()), ElementsAre("scalenes-back", "scalenes-front-middle"));
}

TEST(NextDay, isAskedFromTheNextLocalDayOnAndOnce)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    play(store, finished("s", wall(november(20), 18h)));
    EXPECT_EQ(awaiting(store, 20), std::nullopt);
    EXPECT_EQ(awaiting(store, 21), "s");
    EXPECT_EQ(value(store.awaitingNextDay(local_days{november(21)})), value(store.summaries())[0]);
    value(store.addNextDay({"s", NextDayRecord::Answer::Sore, wall(november(21), 8h)}));
    reopen(store);
    EXPECT_EQ(awaiting(store, 21), std::nullopt);
    EXPECT_EQ(awaiting(store, 22), std::nullopt);
}

TEST(NextDay, dayIsTheOneTheSessionEndedOn)
{
    JournalStore store = memoryStore();
    play(store, finished("over-midnight", wall(november(20), 23h + 55min))); // ten minutes long
    EXPECT_EQ(awaiting(store, 21), std::nullopt);
    EXPECT_EQ(awaiting(store, 22), "over-midnight");
    play(store, finished("up-to-midnight", wall(november(20), 23h + 49min)));
    EXPECT_EQ(awaiting(store, 21), "up-to-midnight");
}

TEST(NextDay, dayIsReadAtTheSessionsOwnOffset)
{
    JournalStore east = memoryStore();
    play(east, finished("s", wall(november(21), 1h, 540min, "Asia/Tokyo"))); // the 20th in UTC
    EXPECT_EQ(awaiting(east, 21), std::nullopt);
    EXPECT_EQ(awaiting(east, 22), "s");

    JournalStore west = memoryStore();
    play(west, finished("s", wall(november(20), 20h, -600min, "Pacific/Honolulu"))); // the 21st in UTC
    EXPECT_EQ(awaiting(west, 20), std::nullopt);
    EXPECT_EQ(awaiting(west, 21), "s");
}

TEST(NextDay, newestThatWasPressedAndEndedComesFirst)
{
    JournalStore store = memoryStore();
    play(store, finished("older", wall(november(18), 18h)));
    play(store, finished("newer", wall(november(19), 18h)));
    SessionRecord unpressed = finished("unpressed", wall(november(20), 18h));
    unpressed.points[0].holds.clear();
    play(store, unpressed);
    SessionRecord running = finished("running", wall(november(20), 19h));
    running.state = SessionState::Running;
    running.ended.reset();
    play(store, running);
    EXPECT_EQ(awaiting(store, 21), "newer");
    value(store.addNextDay({"newer", NextDayRecord::Answer::NotSore, wall(november(21), 8h)}));
    EXPECT_EQ(awaiting(store, 21), "older");
}

TEST(NextDay, isNotAskedAboutSessionsBefore)
{
    JournalStore store = memoryStore();
    play(store, finished("s", wall(november(18), 18h)));
    const auto since = [&](std::chrono::minutes time) {
        return value(store.awaitingNextDay(local_days{november(20)}, wall(november(18), time).utc)).has_value();
    };
    EXPECT_TRUE(since(18h));
    EXPECT_FALSE(since(18h + 1min));
}

TEST(NextDay, answerToAnUnknownSessionIsRefusedAndASecondOneReplaces)
{
    JournalStore store = memoryStore();
    EXPECT_EQ(kindOf(store.addNextDay({"s", NextDayRecord::Answer::Sore, morning})), Error::Kind::NotFound);
    play(store, finished("s", wall(november(20), 18h)));
    value(store.addNextDay({"s", NextDayRecord::Answer::Sore, morning}));
    value(store.addNextDay({"s", NextDayRecord::Answer::Bruised, morning}));
    EXPECT_EQ(awaiting(store, 22), std::nullopt);
}

} // namespace unknot::test
