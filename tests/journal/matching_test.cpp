// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/historyfilter.h"

#include "support/damage.h"
#include "support/daysamples.h"
#include "support/tempfolder.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using Ids = std::set<Uuid>;

SessionRecord on(const Uuid &id, unsigned day, const std::string &note = {})
{
    SessionRecord session = finished(id, wall(november(day), 18h));
    session.note = note;
    return session;
}

EntryRecord told(const Uuid &id, unsigned day, const std::string &note = {})
{
    EntryRecord entry = painTold(id, wall(november(day), 9h));
    entry.note = note;
    return entry;
}

struct MatchingTest : testing::Test {
    [[nodiscard]] HistoryMatches of(const HistoryFilter &filter) const { return value(store.matching(filter)); }
    [[nodiscard]] Ids notesWith(const std::string &words) const
    {
        HistoryFilter filter;
        filter.words = words;
        return of(filter).sessions;
    }

    JournalStore store = memoryStore();
};

} // namespace

TEST_F(MatchingTest, whereNothingIsChosenAllFitsThatIsNotRemoved)
{
    play(store, on("1", 1));
    play(store, on("2", 2));
    play(store, on("3", 3));
    value(store.addEntry(told("e", 2)));
    value(store.addEntry(told("gone", 2)));
    value(store.remove("2", wall(november(4), 9h)));
    value(store.removeEntry("gone", wall(november(4), 9h)));
    EXPECT_FALSE(HistoryFilter{}.choosesSomething());
    EXPECT_EQ(of({}).sessions, (Ids{"1", "3"}));
    EXPECT_EQ(of({}).entries, (Ids{"e"}));
    EXPECT_EQ(value(store.matching({}, wall(november(3), 0h).utc)).sessions, (Ids{"3"}));
}

TEST_F(MatchingTest, aPlaceFitsOnItsOwnSideWhereverItWasSaid)
{
    SessionRecord right = on("right", 2);
    right.zones = {{{"shoulder-top"}, Side::Right}, {{"low-back"}, Side::Left}};
    play(store, on("left", 1));
    play(store, right);
    value(store.addEntry(told("low", 1)));
    HistoryFilter filter;
    filter.place = SidedZone{{"shoulder-top"}, Side::Left};
    EXPECT_EQ(of(filter).sessions, (Ids{"left"}));
    EXPECT_EQ(of(filter).entries, Ids{});
    filter.place = SidedZone{{"low-back"}, Side::Left};
    EXPECT_EQ(of(filter).sessions, (Ids{"right"}));
    EXPECT_EQ(of(filter).entries, (Ids{"low"}));
}

TEST_F(MatchingTest, aPointAndItsWayFitWhereItWasPressedIn)
{
    SessionRecord searched = on("searched", 1), steady = on("steady", 2), strokes = on("strokes", 3);
    searched.points[0].holds.clear();
    strokes.points[0].way = "strokes";
    strokes.points.push_back(point("other", "levator-scapulae-angle"));
    strokes.points[1].holds = {hold("other-h", strokes.started)};
    for (const auto &session : {searched, steady, strokes})
        play(store, session);
    value(store.addEntry(told("e", 1)));
    HistoryFilter filter;
    filter.point = HistoryFilter::Point{"upper-trapezius-top", Side::Left};
    EXPECT_EQ(of(filter).sessions, (Ids{"steady", "strokes"}));
    EXPECT_EQ(of(filter).entries, Ids{}) << "pain without a session is of no point";
    filter.way = "strokes";
    EXPECT_EQ(of(filter).sessions, (Ids{"strokes"}));
    filter.point->point = "levator-scapulae-angle";
    EXPECT_EQ(of(filter).sessions, Ids{}) << "it was pressed, and something was stroked: not the same";
    filter.point.reset();
    filter.way = "";
    EXPECT_EQ(of(filter).sessions, (Ids{"steady", "strokes"})) << "the other point was held";
    EXPECT_EQ(of(filter).entries, Ids{});
    filter.way.reset();
    filter.point = HistoryFilter::Point{"upper-trapezius-top", Side::Right};
    EXPECT_EQ(of(filter).sessions, Ids{});
}

// At 23:30 in Berlin it is still that day, and 0:30 in Tokyo is the next one there.
TEST_F(MatchingTest, aTagIsOfTheDayByTheClockOfThePlace)
{
    value(store.addTag(tagMade("t", "long drive", wall(november(1), 9h))));
    value(store.setDay(dayTold(wall(november(9), 12h), {}, {}, {"t"})));
    play(store, finished("late", wall(november(9), 23h + 30min)));
    play(store, finished("tokyo", wall(november(10), 30min, 9h)));
    play(store, finished("early", wall(november(9), 15min)));
    play(store, finished("west", wall(november(9), 22h, -8h)));
    value(store.addEntry(told("e", 9)));
    HistoryFilter filter;
    filter.tag = "t";
    EXPECT_EQ(of(filter).sessions, (Ids{"late", "early", "west"}));
    EXPECT_EQ(of(filter).entries, (Ids{"e"}));
    value(store.removeTag("t", wall(november(20), 9h)));
    EXPECT_EQ(of(filter).sessions, Ids{});
}

TEST_F(MatchingTest, wordsAreFoundByTheirBeginningInAnyCaseAndWithoutAccents)
{
    play(store, on("1", 1, "After the long drive: stiff, b\u00fcro chair."));
    play(store, on("2", 2, "drove home"));
    play(store, on("3", 3));
    HistoryFilter filter;
    filter.words = "DRI";
    value(store.addEntry(told("e", 1, "no drill today")));
    EXPECT_EQ(of(filter).sessions, (Ids{"1"}));
    EXPECT_EQ(of(filter).entries, (Ids{"e"}));
    EXPECT_EQ(notesWith("buro"), (Ids{"1"}));
    EXPECT_EQ(notesWith("B\u00dcRO chair"), (Ids{"1"}));
    EXPECT_EQ(notesWith("chair home"), Ids{}) << "every word, in one note";
    EXPECT_EQ(notesWith("hair"), Ids{}) << "from its beginning";
    EXPECT_EQ(notesWith(" \t\n"), (Ids{"1", "2", "3"})) << "nothing is asked";
}

TEST_F(MatchingTest, whateverIsTypedIsWords)
{
    play(store, on("1", 1, "a \"quoted\" word OR two, NOT (much) knee-deep words:x"));
    play(store, on("2", 2, "nothing of that"));
    for (const char *typed :
        {"\"quoted\"", "\"", "OR", "NOT (much)", "(", "knee-deep", "words:x", "quo*", "^a", "{", "word AND two", "- knee -", "NEAR(a, 2"})
        EXPECT_FALSE(notesWith(typed).contains("2")) << typed;
    for (const char *typed : {"\"quoted\"", "OR", "NOT (much)", "knee-deep", "words:x", "quo*", "^a", "- knee -"})
        EXPECT_EQ(notesWith(typed), (Ids{"1"})) << typed;
    EXPECT_EQ(notesWith(std::string("quoted\0 much", 12)), (Ids{"1"}));
    EXPECT_EQ(notesWith("\xff\xfe"), Ids{});
    EXPECT_EQ(notesWith(std::string(100'000, '(')), Ids{});
}

TEST_F(MatchingTest, allThatIsChosenHasToFit)
{
    SessionRecord one = on("1", 1, "long drive"), other = on("2", 2, "long drive");
    other.zones.clear();
    play(store, one);
    play(store, other);
    HistoryFilter filter;
    filter.words = "drive";
    filter.place = SidedZone{{"forehead"}, Side::Middle};
    EXPECT_TRUE(filter.choosesSomething());
    EXPECT_EQ(of(filter).sessions, (Ids{"1"}));
    filter.point = HistoryFilter::Point{"upper-trapezius-top", Side::Right};
    EXPECT_EQ(of(filter).sessions, Ids{});
}

// What was searched leaves nothing behind: no index of words in the journal, and nothing beside it.
TEST(Matching, leavesNoWordsInAFile)
{
    const TempFolder folder;
    {
        JournalStore store = openStore(folder / "journal.db");
        play(store, on("1", 1, "xylophone"));
    }
    const std::string before = TempFolder::bytes(folder / "journal.db");
    const JournalReader reader = openReader(folder / "journal.db");
    HistoryFilter filter;
    filter.words = "xylo";
    EXPECT_EQ(value(reader.matching(filter)).sessions, (Ids{"1"}));
    EXPECT_EQ(TempFolder::bytes(folder / "journal.db"), before);
}

TEST(Matching, aNoteThatCannotBeReadIsAnError)
{
    const TempFolder folder;
    {
        JournalStore store = openStore(folder / "journal.db");
        play(store, on("s", 1, "words"));
    }
    damage(folder / "journal.db", "UPDATE session SET note = NULL");
    const auto matches = openReader(folder / "journal.db").matching({});
    ASSERT_FALSE(matches);
    EXPECT_EQ(matches.error().kind, Error::Kind::Malformed);
    EXPECT_EQ(matches.error().pointer, "/session/s");
}

} // namespace unknot::test
