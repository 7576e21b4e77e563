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
using test::shown;

TEST(Rank, findsPointsThatSendPainThereOrLieThere)
{
    const auto catalogue = test::PlainBody()
                               .point({"own", "x", "a", {"b"}, {}, {}})
                               .point({"sometimes", "y", "b", {"c"}, {"a"}, {}})
                               .point({"usual", "z", "b", {"a"}, {}, {}})
                               .point({"elsewhere", "w", "b", {"c"}, {"d"}, {}})
                               .build();
    const auto candidates = rank(catalogue, {left("a")});
    EXPECT_EQ(shown(candidates), "usual left, sometimes left, own left");
    EXPECT_EQ(candidates[0].matches, (std::vector{Match::Usual}));
    EXPECT_EQ(candidates[1].matches, (std::vector{Match::Sometimes}));
    EXPECT_EQ(candidates[2].matches, (std::vector{Match::Own}));
}

TEST(Rank, keepsToTheSideThatWasMarked)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "a", {"b"}, {}, {}}).build();
    EXPECT_EQ(shown(rank(catalogue, {left("b")})), "p left");
    EXPECT_EQ(shown(rank(catalogue, {right("b")})), "p right");
    EXPECT_EQ(shown(rank(catalogue, {right("b"), left("b")})), "p left, p right");
}

TEST(Rank, countsTheMidLineForBothSides)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "a", {"m"}, {}, {}}).build();
    EXPECT_EQ(shown(rank(catalogue, {middle("m")})), "p left, p right");
    EXPECT_EQ(shown(rank(catalogue, {right("m")})), "p left, p right");
    EXPECT_EQ(shown(rank(catalogue, {middle("m"), right("a")})), "p right, p left");
}

TEST(Rank, countsEitherSideWhereAPointSaysSo)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "a", {"b"}, {"c"}, {"b"}}).build();
    EXPECT_EQ(shown(rank(catalogue, {left("b")})), "p left, p right");
    EXPECT_EQ(shown(rank(catalogue, {left("c")})), "p left");
    EXPECT_EQ(shown(rank(catalogue, {left("a")})), "p left");
}

TEST(Rank, neverWidensThePlaceWhereAPointLies)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "b", {"c"}, {}, {"b"}}).build();
    EXPECT_EQ(shown(rank(catalogue, {left("b")})), "p left");
}

TEST(Rank, takesAPairedZoneWithoutASideForBoth)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "a", {"b"}, {}, {}}).build();
    EXPECT_EQ(shown(rank(catalogue, {middle("b")})), "p left, p right");
}

TEST(Rank, putsMoreUsualZonesFirstThenSometimesThenOwn)
{
    const auto catalogue = test::PlainBody()
                               .point({"own-two", "v", "b", {}, {"a"}, {}})
                               .point({"three-sometimes", "w", "d", {}, {"a", "b", "c"}, {}})
                               .point({"one-usual", "x", "d", {"a"}, {}, {}})
                               .point({"usual-and-sometimes", "y", "d", {"a"}, {"b"}, {}})
                               .point({"two-usual", "z", "d", {"a", "b"}, {}, {}})
                               .build();
    EXPECT_EQ(shown(rank(catalogue, {left("a"), left("b"), left("c")})),
        "two-usual left, usual-and-sometimes left, one-usual left, three-sometimes left, own-two left");
}

TEST(Rank, givesOneMatchAMarkInTheirOrder)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "c", {"b"}, {"a"}, {}}).build();
    const auto candidates = rank(catalogue, {left("a"), left("d"), left("unknown"), left("b"), left("c"), left("b")});
    ASSERT_EQ(candidates.size(), 1U);
    EXPECT_EQ(candidates[0].matches, (std::vector{Match::Sometimes, Match::None, Match::None, Match::Usual, Match::Own, Match::Usual}));
}

TEST(Rank, takesTheStrongestWhereAPointMeetsAZoneTwice)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "a", {"a"}, {"a"}, {}}).build();
    EXPECT_EQ(rank(catalogue, {left("a")})[0].matches, (std::vector{Match::Usual}));
}

TEST(Rank, putsTheCommonerMuscleFirstWhereMatchesAreEqual)
{
    const auto catalogue = test::PlainBody()
                               .point({"px", "x", "b", {"a"}, {}, {}})
                               .point({"py", "y", "b", {"a"}, {}, {}})
                               .point({"pz", "z", "b", {"a"}, {}, {}})
                               .complaint({"a", "c"}, {"z", "y"})
                               .complaint({"d"}, {"x"})
                               .build();
    const auto candidates = rank(catalogue, {left("a")});
    EXPECT_EQ(shown(candidates), "pz left, py left, px left");
    EXPECT_GT(candidates[0].commonness, candidates[1].commonness);
    EXPECT_EQ(candidates[2].commonness, 0);
}

TEST(Rank, listensToTheComplaintThatHoldsMoreOfTheMarks)
{
    const auto catalogue = test::PlainBody()
                               .point({"px", "x", "d", {"a", "b"}, {}, {}})
                               .point({"py", "y", "d", {"a", "b"}, {}, {}})
                               .complaint({"a"}, {"x", "y"})
                               .complaint({"a", "b"}, {"y", "x"})
                               .build();
    EXPECT_EQ(shown(rank(catalogue, {left("a"), left("b")})), "py left, px left");
    EXPECT_EQ(shown(rank(catalogue, {left("a")})), "px left, py left");
}

TEST(Rank, followsTheCatalogueWhereAllElseIsEqual)
{
    const auto catalogue = test::PlainBody().point({"q", "x", "b", {"m"}, {}, {}}).point({"p", "x", "b", {"m"}, {}, {}}).build();
    EXPECT_EQ(shown(rank(catalogue, {middle("m")})), "q left, q right, p left, p right");
}

TEST(Rank, ignoresWhatItDoesNotKnow)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "a", {"b"}, {}, {}}).build();
    EXPECT_TRUE(rank(catalogue, {}).empty());
    EXPECT_TRUE(rank(catalogue, {left("tail")}).empty());
    EXPECT_TRUE(rank(catalogue::Catalogue(), {left("a")}).empty());
    EXPECT_EQ(shown(rank(catalogue, {left("tail"), left("b")})), "p left");
}

TEST(Rank, countsAZoneMarkedTwiceOnce)
{
    const auto catalogue
        = test::PlainBody().point({"twice", "x", "d", {"a"}, {}, {}}).point({"better", "y", "d", {"a"}, {"b"}, {}}).build();
    EXPECT_EQ(shown(rank(catalogue, {left("a"), left("a"), left("b")})), "better left, twice left");
    EXPECT_EQ(shown(rank(catalogue, {middle("m"), left("m"), left("a")})), "twice left, better left");
}

TEST(Rank, leavesOutNothingForSafety)
{
    catalogue::CatalogueData data = test::PlainBody().build().all();
    catalogue::Point refer;
    refer.id.value = "refer";
    refer.zone.value = "a";
    refer.selfTreatment = catalogue::SelfTreatment::Refer;
    data.points.push_back(refer);
    EXPECT_EQ(shown(rank(catalogue::Catalogue(data), {left("a")})), "refer left");
}

} // namespace unknot::finder
