// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/offers.h"

#include "finder/plainbody.h"

#include <gtest/gtest.h>

#include <set>

namespace unknot::test
{

namespace
{

using practice::Against;
using practice::Offer;
using safety::Wait;

// Muscles x, y and z send pain to a; x has two points.
const catalogue::Catalogue body = PlainBody()
                                      .point({"x1", "x", "a", {"a"}, {}, {}})
                                      .point({"x2", "x", "a", {"a"}, {}, {}})
                                      .point({"y1", "y", "b", {"a"}, {}, {}})
                                      .point({"z1", "z", "c", {"a"}, {}, {}})
                                      .build();

const Against rests = Wait{Wait::Kind::OftenToday};

// Of what is behind `a` on the left, where these points may not be pressed.
std::vector<Offer> offered(const std::set<std::string> &blocked = {})
{
    return practice::offersOf(body, finder::rankMuscles(body, {left("a")}),
        [&](const catalogue::Point &point, Side) { return blocked.contains(point.id.value) ? std::optional(rests) : std::nullopt; });
}

std::string names(const std::vector<Offer> &offers)
{
    std::string text;
    for (const Offer &offer : offers)
        text += offer.candidate.muscle.value + (offer.blocked() ? "! " : " ");
    return text;
}

std::string names(const std::vector<session::Wanted> &wanted)
{
    std::string text;
    for (const session::Wanted &one : wanted)
        text += one.point.value + (one.side == Side::Left ? " " : ":right ");
    return text;
}

} // namespace

TEST(Offers, keepTheRankingWhereNothingStandsAgainstThem)
{
    EXPECT_EQ(names(offered()), "x y z ");
}

TEST(Offers, thatAreBlockedStandAfterTheOthers)
{
    EXPECT_EQ(names(offered({"y1"})), "x z y! ");
    EXPECT_EQ(names(offered({"x1", "x2", "y1", "z1"})), "x! y! z! ");
}

TEST(Offers, standAsLongAsOnePointMayBePressed)
{
    const auto offers = offered({"x1"});
    EXPECT_EQ(names(offers), "x y z ");
    ASSERT_TRUE(offers.front().pressable());
    EXPECT_EQ(offers.front().pressable()->point.value, "x2");
}

TEST(Offers, sayWhatStandsAgainstTheBestPoint)
{
    const Against off = safety::Reason{safety::Reason::Kind::NotSwitchedOn, {}};
    const auto offers = practice::offersOf(body, finder::rankMuscles(body, {left("a")}),
        [&](const catalogue::Point &point, Side) { return std::optional(point.id.value == "x2" ? off : rests); });
    EXPECT_EQ(offers.front().blocked(), rests);
    EXPECT_EQ(offers.front().pressable(), nullptr);
}

TEST(Offers, ofAPointThatTheCatalogueLacksAreBlocked)
{
    auto ranked = finder::rankMuscles(body, {left("a")});
    for (auto &one : ranked.front().points)
        one.point.value = "gone";
    const auto offers = practice::offersOf(body, ranked, [](const catalogue::Point &, Side) { return std::nullopt; });
    EXPECT_EQ(names(offers), "y z x! ");
}

TEST(Wanted, isOnePointAMuscleTheBestThatMayBePressed)
{
    EXPECT_EQ(names(practice::wantedOf(body, {}, offered())), "x1 y1 z1 ");
    EXPECT_EQ(names(practice::wantedOf(body, {}, offered({"x1", "z1"}))), "x2 y1 ");
}

TEST(Wanted, beginsWithWhatWasAddedByHandWhichStandsForItsMuscle)
{
    EXPECT_EQ(names(practice::wantedOf(body, {{{"z1"}, Side::Left}}, offered())), "z1 x1 y1 ");
    EXPECT_EQ(names(practice::wantedOf(body, {{{"x2"}, Side::Left}}, offered())), "x2 y1 z1 ");
    EXPECT_EQ(names(practice::wantedOf(body, {{{"z1"}, Side::Right}}, offered())), "z1:right x1 y1 z1 ")
        << "another side is another muscle";
}

TEST(Wanted, stopsAtWhatIsUsualButKeepsAllThatWasAdded)
{
    ASSERT_EQ(body.limits().points.usual, 4);
    std::vector<session::Wanted> added;
    for (const char *id : {"p", "q", "r"})
        added.push_back({PointId{id}, Side::Left});
    EXPECT_EQ(names(practice::wantedOf(body, added, offered())), "p q r x1 ");
    for (const char *id : {"s", "t"})
        added.push_back({PointId{id}, Side::Left});
    EXPECT_EQ(names(practice::wantedOf(body, added, offered())), "p q r s t ");
}

} // namespace unknot::test
