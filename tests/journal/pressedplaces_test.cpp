// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/pressedplace.h"

#include "support/damage.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using testing::IsEmpty;

JournalReader::Instant at(unsigned day)
{
    return wall(november(day), 18h).utc;
}

SessionRecord on(const Uuid &id, unsigned day)
{
    return finished(id, wall(november(day), 18h));
}

const PressedPlace left{"upper-trapezius-top", Side::Left, "Top of the shoulder", "front edge", "", "ball-wall"};

std::optional<Error> errorOf(const auto &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

void expectMalformed(const std::string &sql, const auto &read)
{
    SCOPED_TRACE(sql);
    const TempFolder folder;
    {
        JournalStore store = openStore(folder / "journal.db");
        play(store, on("s", 20));
    }
    EXPECT_EQ(errorOf(read(openReader(folder / "journal.db"))), std::nullopt);
    damage(folder / "journal.db", sql);
    const auto error = errorOf(read(openReader(folder / "journal.db")));
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, Error::Kind::Malformed);
    EXPECT_EQ(error->pointer, "/session/s") << error->what;
}

} // namespace

TEST(PressedPlaces, areThoseWithAHoldEachOnceInTheirOrder)
{
    JournalStore store = memoryStore();
    SessionRecord s = on("s", 20);
    for (const Side side : {Side::Right, Side::Left, Side::Middle})
        s.points.push_back(point("more-" + std::to_string(s.points.size()), "upper-trapezius-top", side));
    s.points[1].holds = {hold("h1", s.started)};
    s.points[2].holds = {hold("h2", s.started), hold("h3", s.started)};
    play(store, s);
    PressedPlace right = left;
    right.side = Side::Right;
    EXPECT_EQ(value(store.pressedPlaces(at(20), at(20))), (std::vector<SessionPlaces>{{"s", {left, right}}}));
}

TEST(PressedPlaces, ofTwoWaysOrToolsAreTwo)
{
    JournalStore store = memoryStore();
    SessionRecord s = on("s", 20);
    for (const char *id : {"way", "tool", "again"}) {
        s.points.push_back(point(id));
        s.points.back().holds = {hold(std::string{id} + "-h", s.started)};
    }
    s.points[1].way = "strokes";
    s.points[2].tool = "hand";
    play(store, s);
    PressedPlace stroked = left, byHand = left;
    stroked.way = "strokes";
    byHand.tool = "hand";
    EXPECT_EQ(value(store.pressedPlaces(at(20), at(20))), (std::vector<SessionPlaces>{{"s", {left, stroked, byHand}}}));
}

TEST(PressedPlaces, haveWhatWasSaidTheDayAfter)
{
    JournalStore store = memoryStore();
    play(store, on("said", 20));
    play(store, on("not", 19));
    value(store.addNextDay({"said", NextDayRecord::Answer::Bruised, wall(november(21), 9h)}));
    const auto places = value(store.pressedPlaces(at(1), at(22)));
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(places[0].dayAfter, NextDayRecord::Answer::Bruised);
    EXPECT_EQ(places[1].dayAfter, std::nullopt);
}

TEST(PressedPlaces, areOfTheSessionsBetweenTwoMomentsNewestFirst)
{
    JournalStore store = memoryStore();
    for (const unsigned day : {18U, 19U, 20U, 21U, 22U})
        play(store, on(std::to_string(day), day));
    value(store.remove("20", wall(november(22), 20h)));
    EXPECT_EQ(value(store.pressedPlaces(at(19), at(21))), (std::vector<SessionPlaces>{{"21", {left}}, {"19", {left}}}));
    EXPECT_THAT(value(store.pressedPlaces(at(21), at(19))), IsEmpty());
}

TEST(PressedPlaces, thatCannotBeReadAreAnError)
{
    const auto read = [](const JournalReader &j) { return j.pressedPlaces(at(1), at(22)); };
    for (const char *column : {"point", "side", "name", "label", "way", "tool"}) {
        expectMalformed("UPDATE point SET " + std::string{column} + " = NULL", read);
        expectMalformed("UPDATE point SET " + std::string{column} + " = 7", read);
    }
    expectMalformed("UPDATE point SET side = 'elsewhere'", read);
}

TEST(EndedCount, isOfThoseThatNeitherRunNorAreRemoved)
{
    JournalStore store = memoryStore();
    EXPECT_EQ(value(store.endedCount()), 0U);
    for (const unsigned day : {19U, 20U, 21U})
        play(store, on(std::to_string(day), day));
    value(store.beginSession(atStart(on("runs", 22))));
    value(store.remove("20", wall(november(22), 20h)));
    EXPECT_EQ(value(store.endedCount()), 2U);
    EXPECT_EQ(value(store.endedCount({"19"})), 1U);
    EXPECT_EQ(value(store.endedCount({"20", "runs", "nobody"})), 2U);
}

TEST(EndedCount, failsWhereAStateOrTheFirstMomentsCannotBeRead)
{
    const auto read = [](const JournalReader &j) { return j.endedCount(); };
    expectMalformed("UPDATE session SET state = 'paused'", read);
    expectMalformed("UPDATE session SET state = NULL", read);
    expectMalformed("UPDATE session SET started_utc = NULL", read);
    expectMalformed("UPDATE session SET started_utc = -1", read);
}

} // namespace unknot::test
