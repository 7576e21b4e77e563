// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/finder.h"

#include "finder/plainbody.h"

#include <gtest/gtest.h>

namespace unknot::finder
{

using test::left;
using test::middle;
using test::right;

namespace
{

using Met = std::vector<MetZone>;

MetZone usual(const std::string &zone)
{
    return {ZoneId{zone}, Match::Usual};
}

MetZone sometimes(const std::string &zone)
{
    return {ZoneId{zone}, Match::Sometimes};
}

MetZone liesIn(const std::string &zone)
{
    return {ZoneId{zone}, Match::LiesThere};
}

} // namespace

TEST(Met, saysHowAMarkIsMet)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "c", {"a"}, {"b"}, {}}).build();
    EXPECT_EQ(rank(catalogue, {left("a")})[0].met, (Met{usual("a")}));
    EXPECT_EQ(rank(catalogue, {left("b")})[0].met, (Met{sometimes("b")}));
    EXPECT_EQ(rank(catalogue, {left("c")})[0].met, (Met{liesIn("c")}));
}

TEST(Met, hasTheStrongestFirstWhateverTheOrderOfTheMarks)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "c", {"a", "d"}, {"b"}, {}}).build();
    EXPECT_EQ(
        rank(catalogue, {left("c"), left("b"), left("d"), left("a")})[0].met, (Met{usual("d"), usual("a"), sometimes("b"), liesIn("c")}));
}

TEST(Met, saysThatTheOtherSideCountsToo)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "c", {"a"}, {}, {"a"}}).build();
    const auto candidates = rank(catalogue, {left("a")});
    EXPECT_EQ(candidates[0].met, (Met{usual("a")}));
    EXPECT_EQ(candidates[1].met, (Met{{ZoneId{"a"}, Match::Usual, true}}));
}

TEST(Met, namesAZoneOnce)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "m", {"a"}, {}, {"a"}}).build();
    const auto candidates = rank(catalogue, {left("a"), right("a"), left("a"), middle("m"), middle("m")});
    EXPECT_EQ(candidates[0].met, (Met{usual("a"), liesIn("m")}));
}

TEST(Met, leavesOutWhatIsNotMet)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "c", {"a"}, {}, {}}).build();
    EXPECT_EQ(rank(catalogue, {left("b"), left("tail"), left("a")})[0].met, (Met{usual("a")}));
}

TEST(Met, gathersTheBestOfAMusclesPoints)
{
    const auto catalogue = test::PlainBody().point({"x1", "x", "c", {"a"}, {}, {}}).point({"x2", "x", "d", {"m"}, {"b"}, {}}).build();
    EXPECT_EQ(rankMuscles(catalogue, {left("b"), left("a")})[0].met, (Met{usual("a"), sometimes("b")}));
    EXPECT_EQ(rankMuscles(catalogue, {left("c"), left("b"), middle("m"), left("a")})[0].met,
        (Met{usual("m"), usual("a"), sometimes("b"), liesIn("c")}));
}

} // namespace unknot::finder
