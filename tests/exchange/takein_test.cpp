// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/takein.h"

#include "exchangesamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using exchange::MergePlan;
using exchange::planMerge;
using exchange::takeIn;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using TooMuch = JournalReader::TooMuch;

const WallTime evening = wall(november(22), 18h);
const WallTime now = wall(november(24), 9h);

exchange::Document documentOf(const JournalReader &journal)
{
    return test::documentOf(exported(journal));
}

MergePlan takeAllIn(JournalStore &journal, const JournalReader &from)
{
    return value(takeIn(journal, documentOf(from), now));
}

JournalStore storeWith(const SessionRecord &session)
{
    JournalStore store = memoryStore();
    play(store, session);
    return store;
}

JournalStore storeWith(const EntryRecord &entry)
{
    JournalStore store = memoryStore();
    value(store.addEntry(entry));
    return store;
}

// What the session says once both tellings of it have met here.
SessionRecord afterMeeting(const SessionRecord &here, const SessionRecord &there)
{
    JournalStore store = storeWith(here);
    takeAllIn(store, storeWith(there));
    return value(store.session(here.id));
}

EntryRecord changedAt(EntryRecord entry, const WallTime &at, const std::string &note)
{
    entry.changed = at;
    entry.note = note;
    return entry;
}

WallTime later(WallTime time, std::chrono::minutes by)
{
    time.utc += by;
    return time;
}

} // namespace

TEST(TakeIn, intoAnEmptyJournalGivesTheSameJournal)
{
    JournalStore store = memoryStore();
    const JournalStore from = sampleStore();
    const MergePlan plan = takeAllIn(store, from);
    EXPECT_THAT(plan.sessions.come, SizeIs(1));
    EXPECT_THAT(plan.entries.come, SizeIs(2));
    EXPECT_THAT(plan.tags.come, SizeIs(2));
    EXPECT_THAT(plan.days.come, SizeIs(2));
    EXPECT_THAT(plan.weeklies.come, SizeIs(1));
    EXPECT_EQ(exported(store), exported(from));
}

TEST(TakeIn, theSameAgainDoesNothing)
{
    JournalStore store = sampleStore();
    const MergePlan plan = takeAllIn(store, sampleStore());
    EXPECT_TRUE(plan.isNothing());
    EXPECT_EQ(plan.sessions.same, 1);
    EXPECT_EQ(plan.entries.same, 2);
    EXPECT_EQ(plan.tags.same, 2);
    EXPECT_EQ(plan.days.same, 2);
    EXPECT_EQ(plan.weeklies.same, 1);
    EXPECT_EQ(exported(store), exported(sampleStore()));
}

TEST(TakeIn, whatIsPlannedIsWhatIsDone)
{
    JournalStore store = storeWith(finished("other", evening));
    const auto before = exported(store);
    const exchange::Document document = documentOf(sampleStore());
    const MergePlan plan = value(planMerge(store, document, now));
    EXPECT_EQ(exported(store), before) << "a preview writes nothing";
    EXPECT_EQ(value(takeIn(store, document, now)), plan);
    EXPECT_TRUE(value(planMerge(store, document, now)).isNothing());
}

TEST(TakeIn, ofTwoTellingsOfAnEntryTheOneThatWasChangedLastStays)
{
    const EntryRecord first = painTold("e", evening);
    const EntryRecord second = changedAt(first, later(evening, 24h), "second");
    const EntryRecord third = changedAt(first, later(evening, 25h), "a third");
    for (const auto &[here, there] :
        {std::pair(first, third), std::pair(third, first), std::pair(second, third), std::pair(third, second)}) {
        JournalStore store = storeWith(here);
        takeAllIn(store, storeWith(there));
        EXPECT_EQ(value(store.entry("e")), third);
    }
}

TEST(TakeIn, ofTwoTellingsOfASessionTheOneInWhichSomethingWasSaidLastStays)
{
    const SessionRecord first = finished("s", evening);
    SessionRecord second = first;
    second.ratings.push_back({"late", RatingRecord::Kind::AtRest, RatingRecord::Moment::After, 5, later(evening, 60min)});
    second.points[0].side = Side::Right;
    EXPECT_EQ(afterMeeting(first, second), second);
    EXPECT_EQ(afterMeeting(second, first), second);
}

TEST(TakeIn, theNoteThatWasSetLastStaysWhicheverSessionDoes)
{
    SessionRecord rated = finished("s", evening);
    rated.ratings.push_back({"late", RatingRecord::Kind::AtRest, RatingRecord::Moment::After, 5, later(evening, 60min)});
    SessionRecord noted = finished("s", evening);
    JournalStore withNote = storeWith(noted);
    value(withNote.setNote("s", "another note", later(evening, 120min)));
    SessionRecord both = rated;
    both.note = "another note";
    JournalStore store = storeWith(rated);
    takeAllIn(store, withNote);
    EXPECT_EQ(value(store.session("s")), both);
    takeAllIn(withNote, storeWith(rated));
    EXPECT_EQ(value(withNote.session("s")), both);
}

TEST(TakeIn, aSessionThatRunsThereIsLeftThere)
{
    JournalStore store = memoryStore();
    const MergePlan plan = takeAllIn(store, storeWith(atStart(finished("s", evening))));
    EXPECT_EQ(plan.running, 1);
    EXPECT_TRUE(plan.isNothing());
    EXPECT_FALSE(value(store.unfinished()));
}

TEST(TakeIn, aSessionThatWasCutOffHereAndEndedThereHasEnded)
{
    const SessionRecord ended = finished("s", evening);
    SessionRecord cutOff = atStart(ended);
    EXPECT_EQ(afterMeeting(cutOff, ended), ended);
}

TEST(TakeIn, whatWasRemovedHereStaysRemovedAsLongAsThatIsKnown)
{
    JournalStore store = sampleStore();
    value(store.remove("s", now));
    value(store.removeEntry("e", now));
    const MergePlan plan = takeAllIn(store, sampleStore());
    EXPECT_EQ(plan.sessions.removed, 1);
    EXPECT_EQ(plan.entries.removed, 1);
    EXPECT_TRUE(plan.isNothing()) << "the day after goes with its session";
    value(store.purgeRemoved());
    const std::string after = exported(store);
    const MergePlan later = takeAllIn(store, sampleStore());
    EXPECT_EQ(later.sessions.removed, 1);
    EXPECT_EQ(later.entries.removed, 1);
    EXPECT_TRUE(later.isNothing());
    EXPECT_EQ(exported(store), after) << "what has left the file does not come back";
}

TEST(TakeIn, whatWasDeletedThereIsDeletedHereAndGoesOnResting)
{
    JournalStore from = sampleStore();
    value(from.remove("s", now));
    value(from.removeEntry("e", now));
    JournalStore store = sampleStore();
    EXPECT_TRUE(takeAllIn(store, from).isNothing()) << "it can still be brought back there";
    value(from.purgeRemoved());
    const MergePlan plan = takeAllIn(store, from);
    EXPECT_THAT(plan.going.sessions, ElementsAre("s"));
    EXPECT_THAT(plan.going.entries, ElementsAre("e"));
    EXPECT_EQ(exported(store), exported(from));
    value(store.purgeRemoved());
    EXPECT_FALSE(store.session("s"));
    EXPECT_THAT(value(store.pressedSince(evening.utc)), SizeIs(1));
    EXPECT_TRUE(takeAllIn(store, from).isNothing());
    EXPECT_TRUE(takeAllIn(store, sampleStore()).isNothing());
}

TEST(TakeIn, whatWasPressedElsewhereCountsForTheLimitsOfTheDay)
{
    SessionRecord session = finished("s", evening);
    session.points[0].end = "too-much:strong";
    JournalStore store = memoryStore();
    takeAllIn(store, storeWith(session));
    const auto pressed = value(store.pressedSince(evening.utc));
    ASSERT_THAT(pressed, SizeIs(1));
    EXPECT_EQ(pressed[0].lastHold, evening);
    EXPECT_EQ(pressed[0].tooMuch, TooMuch::Strong);
}

// The telling that stays may have taken a point out.
TEST(TakeIn, whatWasRecordedHereGoesOnResting)
{
    const SessionRecord pressed = finished("s", evening);
    SessionRecord corrected = pressed;
    corrected.points.clear();
    corrected.ratings.push_back({"late", RatingRecord::Kind::AtRest, RatingRecord::Moment::After, 5, now});
    JournalStore store = storeWith(pressed);
    takeAllIn(store, storeWith(corrected));
    EXPECT_EQ(value(store.session("s")), corrected);
    EXPECT_THAT(value(store.pressedSince(evening.utc)), SizeIs(1));
}

// A session of the wrong year would have the store forget what rests, and be the latest telling for years.
TEST(TakeIn, whatLiesInTheFutureIsRefusedByNameAndMoment)
{
    JournalStore store = storeWith(finished("s", evening));
    const SessionRecord ahead = finished("ahead", wall(std::chrono::year{2036} / 1 / 1, 8h));
    const std::string before = exported(store);
    const auto refused = takeIn(store, documentOf(storeWith(ahead)), now);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault,
        (exchange::Fault{exchange::FaultCode::LiesAhead, {}, 0, "/sessions/ahead/started", "2036-01-01T08:00:00.000+01:00"}));
    EXPECT_EQ(exported(store), before);
    EntryRecord entry = painTold("e", later(now, 23h));
    entry.written = entry.about;
    takeAllIn(store, storeWith(entry)); // another zone
    entry = painTold("f", evening);
    entry.changed = later(now, 25h);
    EXPECT_EQ(takeIn(store, documentOf(storeWith(entry)), now).error().error.pointer, "/entries/f/changed");
}

TEST(TakeIn, theGraverAnswerOfTheDayAfterStands)
{
    for (const bool bruisedIsHere : {true, false}) {
        JournalStore bruised = sampleStore();
        value(bruised.addNextDay({"s", NextDayRecord::Answer::Bruised, evening}));
        JournalStore well = sampleStore();
        value(well.addNextDay({"s", NextDayRecord::Answer::NotSore, now}));
        JournalStore &store = bruisedIsHere ? bruised : well;
        takeAllIn(store, bruisedIsHere ? well : bruised);
        EXPECT_THAT(documentOf(store).nextDays, ElementsAre(NextDayRecord{"s", NextDayRecord::Answer::Bruised, evening}));
    }
}

TEST(TakeIn, aHealthAnswerComesInOnlyWhereItIsStricter)
{
    JournalStore from = memoryStore();
    value(from.setHealth({"implant", true, {{{"neck"}, Side::Left}}, Side::Left, evening}));
    value(from.setHealth({"pregnant", true, {}, Side::Middle, evening}));
    value(from.setHealth({"thinner", false, {}, Side::Left, evening}));
    value(from.setHealthNos({"stent"}, evening));
    JournalStore store = memoryStore();
    value(store.setHealth({"implant", true, {{{"calf"}, Side::Right}}, Side::Right, now}));
    value(store.setHealth({"thinner", true, {}, Side::Left, now}));
    value(store.setHealthNos({"pregnant"}, now));
    const MergePlan plan = takeAllIn(store, from);
    EXPECT_EQ(plan.leftAnswers, 1);
    EXPECT_THAT(value(store.healthNos()), IsEmpty()) << "a no does not answer what is asked here, and none stands beside a yes";
    EXPECT_THAT(value(store.health()),
        ElementsAre(HealthRecord{"implant", true, {{{"calf"}, Side::Right}, {{"neck"}, Side::Left}}, Side::Middle, now},
            HealthRecord{"pregnant", false, {}, Side::Middle, evening}, HealthRecord{"thinner", false, {}, Side::Left, now}));
    EXPECT_TRUE(takeAllIn(store, from).isNothing());
}

TEST(TakeIn, aWarningSignComesInAndANoDoesNot)
{
    JournalStore from = memoryStore();
    value(from.addScreening("fever", true, evening));
    value(from.addScreening("swollen", false, evening));
    value(from.setSwitchedOn("scalenes-back", true, evening));
    JournalStore store = memoryStore();
    const MergePlan plan = takeAllIn(store, from);
    EXPECT_EQ(plan.leftAnswers, 2);
    const auto said = value(store.screenings(evening.day()));
    ASSERT_THAT(said, SizeIs(1));
    EXPECT_EQ(said[0].question, "fever");
    EXPECT_TRUE(said[0].yes);
    EXPECT_THAT(value(store.switchedOn()), IsEmpty());
    EXPECT_TRUE(takeAllIn(store, from).isNothing());
}

TEST(TakeIn, whatNoProgramOfOursWroteIsRefusedAndNothingIsWritten)
{
    EntryRecord other = painTold("e", evening);
    other.written = now;
    JournalStore from = storeWith(other);
    value(from.addEntry(painTold("new", evening)));
    JournalStore store = storeWith(painTold("e", evening));
    const std::string before = exported(store);
    const auto refused = takeIn(store, documentOf(from), now);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, (exchange::Fault{exchange::FaultCode::DiffersFromHere, {}, 0, "/entries/e"}));
    EXPECT_EQ(exported(store), before);
}

// Found out only while it is written.
TEST(TakeIn, anIdThatIsTakenHereRefusesAllOfIt)
{
    JournalStore from = storeWith(painTold("new", evening));
    SessionRecord clash = finished("t", evening);
    clash.points[0].id = "s-p";
    play(from, clash);
    JournalStore store = storeWith(finished("s", evening));
    const std::string before = exported(store);
    EXPECT_EQ(takeIn(store, documentOf(from), now).error().error.kind, Error::Kind::Invalid);
    EXPECT_EQ(exported(store), before);
}

} // namespace unknot::test
