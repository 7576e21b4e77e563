// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/marking.h"

#include <gtest/gtest.h>

namespace unknot::practice
{

namespace
{

using Zones = Marking::Zones;

SidedZone left(const char *zone)
{
    return {ZoneId{zone}, Side::Left};
}

const SidedZone a = left("a"), b = left("b"), c = left("c");

Marking marked(const Zones &zones)
{
    Marking marking;
    marking.replace(zones);
    return marking;
}

} // namespace

TEST(Marking, aPressMarksAndAnotherUnmarks)
{
    Marking marking;
    marking.press(a);
    marking.press(b);
    EXPECT_EQ(marking.zones(), (Zones{a, b}));
    marking.press(a);
    EXPECT_EQ(marking.zones(), Zones{b});
    EXPECT_FALSE(marking.isMarked(a));
    EXPECT_TRUE(marking.isMarked(b));
}

TEST(Marking, sidesAreZonesOfTheirOwn)
{
    Marking marking = marked({a});
    marking.press({ZoneId{"a"}, Side::Right});
    EXPECT_EQ(marking.zones().size(), 2U);
}

TEST(Marking, severalAreMarkedWhenAllOfThemAre)
{
    const Marking marking = marked({a, b});
    EXPECT_TRUE(marking.areMarked({a, b}));
    EXPECT_FALSE(marking.areMarked({a, c}));
    EXPECT_FALSE(marking.areMarked({})) << "a key of no zone";
}

TEST(Marking, itsSideIsTheOneOnWhichAllMarksLie)
{
    const SidedZone right{ZoneId{"a"}, Side::Right}, throat{ZoneId{"throat"}, Side::Middle};
    EXPECT_EQ(marked({}).side(), std::nullopt);
    EXPECT_EQ(marked({throat}).side(), std::nullopt);
    EXPECT_EQ(marked({a, b, throat}).side(), Side::Left);
    EXPECT_EQ(marked({throat, right}).side(), Side::Right);
    EXPECT_EQ(marked({a, right}).side(), std::nullopt);
}

TEST(Marking, theFirstOfAStrokeDecidesThatItMarks)
{
    Marking marking = marked({b});
    marking.beginStroke({a});
    EXPECT_TRUE(marking.strokeOver({a}));
    EXPECT_FALSE(marking.strokeOver({b})) << "it is marked already";
    EXPECT_TRUE(marking.strokeOver({c}));
    const auto change = marking.endStroke();
    EXPECT_TRUE(change.marked);
    EXPECT_EQ(change.zones, (Zones{a, c}));
    EXPECT_EQ(marking.zones(), (Zones{b, a, c}));
}

TEST(Marking, theFirstOfAStrokeDecidesThatItUnmarks)
{
    Marking marking = marked({a, b});
    marking.beginStroke({a});
    marking.strokeOver({a});
    EXPECT_FALSE(marking.strokeOver({c})) << "it was not marked";
    const auto change = marking.endStroke();
    EXPECT_FALSE(change.marked);
    EXPECT_EQ(change.zones, Zones{a});
    EXPECT_EQ(marking.zones(), Zones{b});
}

TEST(Marking, aStrokeBackOverAZoneLeavesItAsItIs)
{
    Marking marking;
    marking.beginStroke({a});
    marking.strokeOver({a});
    EXPECT_FALSE(marking.strokeOver({a}));
    EXPECT_EQ(marking.endStroke().zones, Zones{a});
}

TEST(Marking, noStrokeChangesNothing)
{
    Marking marking = marked({a});
    EXPECT_FALSE(marking.strokeOver({b}));
    EXPECT_TRUE(marking.endStroke().zones.empty());
    EXPECT_EQ(marking.zones(), Zones{a});
}

TEST(Marking, aPressIsTakenBack)
{
    Marking marking = marked({a});
    marking.press(b);
    marking.takeBack();
    EXPECT_EQ(marking.zones(), Zones{a});
}

TEST(Marking, aStrokeIsTakenBackWholeAndEndsThere)
{
    Marking marking = marked({a});
    marking.beginStroke({b});
    marking.strokeOver({b});
    marking.strokeOver({c});
    marking.takeBack();
    EXPECT_EQ(marking.zones(), Zones{a});
    EXPECT_FALSE(marking.strokeOver({b}));
    EXPECT_TRUE(marking.endStroke().zones.empty());
}

TEST(Marking, clearingLeavesNothing)
{
    Marking marking = marked({a, b});
    marking.clear();
    EXPECT_TRUE(marking.zones().empty());
}

TEST(Marking, clearingIsTakenBack)
{
    Marking marking = marked({a, b});
    marking.clear();
    marking.takeBack();
    EXPECT_EQ(marking.zones(), (Zones{a, b}));
}

TEST(Marking, marksAPlaceOnce)
{
    Marking marking = marked({a});
    EXPECT_EQ(marking.mark({a}), Zones{});
    EXPECT_EQ(marking.mark({b, a, b}), Zones{b});
    EXPECT_EQ(marking.zones(), (Zones{a, b}));
}

TEST(Marking, whatWasMarkedAtOnceIsTakenBackAtOnce)
{
    Marking marking = marked({a});
    marking.mark({a, b, c});
    marking.takeBack();
    EXPECT_EQ(marking.zones(), Zones{a});
}

} // namespace unknot::practice
