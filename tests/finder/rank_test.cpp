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
    EXPECT_EQ(candidates[2].matches, (std::vector{Match::LiesThere}));
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

TEST(Rank, countsUsualFullySometimesHalfAndLyingThereAQuarter)
{
    const auto catalogue = test::PlainBody()
                               .point({"own-and-sometimes", "v", "b", {}, {"a"}, {}})
                               .point({"one-usual", "x", "d", {"a"}, {}, {}})
                               .point({"three-sometimes", "w", "d", {}, {"a", "b", "c"}, {}})
                               .point({"usual-and-sometimes", "y", "d", {"a"}, {"b"}, {}})
                               .point({"two-usual", "z", "d", {"a", "b"}, {}, {}})
                               .build();
    const auto candidates = rank(catalogue, {left("a"), left("b"), left("c")});
    EXPECT_EQ(shown(candidates), "two-usual left, three-sometimes left, usual-and-sometimes left, one-usual left, own-and-sometimes left");
    EXPECT_DOUBLE_EQ(candidates[1].score.coverage, 0.5);
    EXPECT_DOUBLE_EQ(candidates[4].score.coverage, 0.25);
}

TEST(Rank, putsWhatLiesWhereItHurtsBeforeWhatSendsPainThereFromElsewhere)
{
    const auto catalogue = test::PlainBody()
                               .point({"far", "x", "d", {"a"}, {}, {}})
                               .point({"far-tried-second", "y", "d", {"a"}, {}, {}})
                               .point({"at-hand", "z", "a", {"a"}, {}, {}})
                               .point({"sometimes-at-hand", "w", "a", {}, {"a"}, {}})
                               .complaint({"a", "b", "c", "e", "f"}, {"v", "y"})
                               .build();
    const auto candidates = rank(catalogue, {left("a")});
    EXPECT_EQ(shown(candidates), "at-hand left, far-tried-second left, far left, sometimes-at-hand left");
    EXPECT_DOUBLE_EQ(candidates[0].score.coverage, 1.125);
    EXPECT_DOUBLE_EQ(candidates[3].score.coverage, 0.625);
    EXPECT_EQ(candidates[0].met, (std::vector{MetZone{ZoneId{"a"}, Match::Usual, false, true}}));
    EXPECT_EQ(rankMuscles(catalogue, {left("a")}).front().met, candidates[0].met);
}

TEST(Rank, lyingThereIsOfThePointsOwnSide)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "a", {"a"}, {}, {"a"}}).build();
    const auto candidates = rank(catalogue, {left("a")});
    ASSERT_EQ(shown(candidates), "p left, p right");
    EXPECT_TRUE(candidates[0].met.front().liesThere);
    EXPECT_FALSE(candidates[1].met.front().liesThere);
}

TEST(Rank, putsWhatCoversMoreFirstWhereTheSumsAreEqual)
{
    const auto catalogue
        = test::PlainBody().point({"one-usual", "x", "d", {"a"}, {}, {}}).point({"two-sometimes", "y", "d", {}, {"a", "b"}, {}}).build();
    EXPECT_EQ(shown(rank(catalogue, {left("a"), left("b")})), "two-sometimes left, one-usual left");
}

TEST(Rank, givesOneMatchAMarkInTheirOrder)
{
    const auto catalogue = test::PlainBody().point({"p", "x", "c", {"b"}, {"a"}, {}}).build();
    const auto candidates = rank(catalogue, {left("a"), left("d"), left("unknown"), left("b"), left("c"), left("b")});
    ASSERT_EQ(candidates.size(), 1U);
    EXPECT_EQ(
        candidates[0].matches, (std::vector{Match::Sometimes, Match::None, Match::None, Match::Usual, Match::LiesThere, Match::Usual}));
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
    EXPECT_DOUBLE_EQ(candidates[0].score.commonness, 0.5); // first of a complaint that is half marked
    EXPECT_DOUBLE_EQ(candidates[1].score.commonness, 0.25);
    EXPECT_EQ(candidates[2].score.commonness, 0);
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

TEST(Rank, asksEachSideForItsOwnComplaint)
{
    const auto catalogue = test::PlainBody()
                               .point({"px", "x", "d", {"a"}, {}, {}})
                               .point({"py", "y", "d", {"b"}, {}, {}})
                               .complaint({"a"}, {"x"})
                               .complaint({"b"}, {"y"})
                               .build();
    const auto candidates = rank(catalogue, {left("a"), right("b")});
    EXPECT_EQ(shown(candidates), "px left, py right");
    EXPECT_DOUBLE_EQ(candidates[0].score.commonness, 1);
    EXPECT_DOUBLE_EQ(candidates[1].score.commonness, 1);
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
