// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/offers.h"

#include "catalogue/zonekey.h"
#include "finder/plainbody.h"
#include "support/shippedworld.h"

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

TEST(Offers, thatAreBlockedByTheSameStandTogether)
{
    const Against gate = safety::Reason{safety::Reason::Kind::HealthAnswer, GateId{"G"}};
    const auto offers = practice::offersOf(body, finder::rankMuscles(body, {left("a")}),
        [&](const catalogue::Point &point, Side) { return std::optional(point.id.value == "y1" ? gate : rests); });
    EXPECT_EQ(names(offers), "x! z! y! ");
}

// The side of the neck is the answer to some aches of the arm, and a person may want to know.
TEST(Offers, thatNobodyIsOfferedUnaskedKeepTheirPlace)
{
    for (const auto kind : {safety::Reason::Kind::NotSwitchedOn, safety::Reason::Kind::InformationOnly}) {
        const auto offers = practice::offersOf(
            body, finder::rankMuscles(body, {left("a")}), [kind](const catalogue::Point &point, Side) -> std::optional<Against> {
                if (point.muscle.value == "z")
                    return rests;
                return point.muscle.value == "x" ? std::optional<Against>(safety::Reason{kind, {}}) : std::nullopt;
            });
        EXPECT_EQ(names(offers), "x! y z! ");
        EXPECT_TRUE(offers[0].keepsItsPlace());
        EXPECT_FALSE(offers[2].keepsItsPlace());
        EXPECT_EQ(names(practice::proposalOf(body, offers)), "y1 ");
    }
}

TEST(Offers, ofAPointThatTheCatalogueLacksAreBlocked)
{
    auto ranked = finder::rankMuscles(body, {left("a")});
    for (auto &one : ranked.front().points)
        one.point.value = "gone";
    const auto offers = practice::offersOf(body, ranked, [](const catalogue::Point &, Side) { return std::nullopt; });
    EXPECT_EQ(names(offers), "y z x! ");
}

// "1 of 3, sometimes" over "2 of 3, usually": the order has a reason, or the one that covers more comes first.
TEST(Offers, thatHabitPutAboveOneThatCoversMoreAreKnown)
{
    const auto none = [](const catalogue::Point &, Side) { return std::nullopt; };
    const auto ranked = [&](const PlainBody &body) {
        const auto catalogue = body.build();
        return practice::offersOf(catalogue, finder::rankMuscles(catalogue, {left("a"), left("b")}), none);
    };
    const auto tried = ranked(PlainBody()
                                  .point({"x1", "x", "d", {"a", "b"}, {}, {}})
                                  .point({"y1", "y", "d", {"a"}, {"b"}, {}})
                                  .complaint({"a", "b"}, {"y", "x"}));
    ASSERT_EQ(names(tried), "y x ");
    EXPECT_TRUE(tried[0].byHabit);
    EXPECT_FALSE(tried[1].byHabit);
    const auto agreed = ranked(
        PlainBody().point({"x1", "x", "d", {"a", "b"}, {}, {}}).point({"y1", "y", "d", {"a"}, {}, {}}).complaint({"a", "b"}, {"x", "y"}));
    ASSERT_EQ(names(agreed), "x y ");
    EXPECT_FALSE(agreed[0].byHabit) << "it covers more as well";
}

TEST(Offers, standInTheOrderOfWhatTheyCoverUnlessTheySayWhy)
{
    const auto &catalogue = shippedWorld().catalogue;
    const auto none = [](const catalogue::Point &, Side) { return std::nullopt; };
    const auto &zones = catalogue.all().zones;
    for (std::size_t i = 0; i + 1 < zones.size(); ++i) {
        const std::vector marked{catalogue::sided(zones[i], Side::Left), catalogue::sided(zones[i + 1], Side::Left)};
        const auto offers = practice::offersOf(catalogue, finder::rankMuscles(catalogue, marked), none);
        for (std::size_t at = 0; at + 1 < offers.size(); ++at)
            EXPECT_TRUE(offers[at].byHabit || offers[at].candidate.score.coverage >= offers[at + 1].candidate.score.coverage)
                << zones[i].id.value << ": " << offers[at].candidate.muscle.value;
    }
}

TEST(Proposal, isOnePointAMuscleTheBestThatMayBePressed)
{
    EXPECT_EQ(names(practice::proposalOf(body, offered())), "x1 y1 z1 ");
    EXPECT_EQ(names(practice::proposalOf(body, offered({"x1", "z1"}))), "x2 y1 ");
    const auto rests = [](const catalogue::Point &point, Side) { return point.id.value == "y1"; };
    EXPECT_EQ(names(practice::proposalOf(body, offered(), rests)), "x1 z1 ") << "what rests today is not proposed";
}

TEST(Proposal, stopsAtWhatIsUsual)
{
    const auto &catalogue = shippedWorld().catalogue;
    const auto ranked = finder::rankMuscles(catalogue, {{ZoneId{"shoulder-back"}, Side::Left}});
    const auto offers = practice::offersOf(catalogue, ranked, [](const catalogue::Point &, Side) { return std::nullopt; });
    ASSERT_GT(std::ssize(offers), catalogue.limits().points.usual);
    EXPECT_EQ(std::ssize(practice::proposalOf(catalogue, offers)), catalogue.limits().points.usual);
}

TEST(PlacesOf, areTheMarksAndWhereTheMarksDoNotAskForAPointItsOwn)
{
    session::Plan plan;
    for (const char *id : {"x1", "z1"})
        plan.points.push_back({PointId{id}, Side::Left, {}, {}, {}});
    EXPECT_EQ(practice::placesOf(body, {left("a")}, offered(), plan), std::vector{left("a")});
    EXPECT_EQ(practice::placesOf(body, {}, {}, plan), (std::vector{left("a"), left("c")})) << "nothing is marked";
    plan.points.push_back({PointId{"y1"}, Side::Right, {}, {}, {}});
    EXPECT_EQ(practice::placesOf(body, {left("a")}, offered(), plan), (std::vector{left("a"), right("b")})) << "on the other side";
}

// "Only this one": the places of the others are not rated, as nothing is done for them.
TEST(PlacesPressedFor, areThoseAPointLiesInOrSendsPainTo)
{
    session::Plan plan;
    plan.points.push_back({PointId{"x1"}, Side::Left, {}, {}, {}});
    EXPECT_EQ(practice::placesPressedFor(body, {left("a"), right("a"), left("nowhere")}, plan), std::vector{left("a")});
    EXPECT_EQ(practice::placesPressedFor(body, {left("nowhere")}, plan), std::vector{left("nowhere")}) << "something has to be";
    EXPECT_EQ(practice::placesPressedFor(body, {}, plan), std::vector<SidedZone>{});
}

TEST(PointsInOrder, beginWithThoseThatMeetTheMarksBest)
{
    const auto &catalogue = shippedWorld().catalogue;
    for (const auto &zone : catalogue.all().zones) {
        const auto offers = practice::offersOf(catalogue, finder::rankMuscles(catalogue, catalogue::everySide(zone)),
            [](const catalogue::Point &, Side) { return std::optional<Against>(); });
        for (const Offer &offer : offers) {
            const finder::MuscleCandidate &muscle = offer.candidate;
            const auto points = practice::pointsInOrder(catalogue, muscle.muscle, muscle.side, offers);
            ASSERT_EQ(points.front()->id, muscle.points.front().point) << zone.id.value;
            ASSERT_EQ(points.size(), catalogue.pointsOf(muscle.muscle).size()) << "the others follow";
        }
    }
}

TEST(PointsInOrder, areTheCataloguesWhereTheMuscleIsNotOfferedOnThatSide)
{
    EXPECT_EQ(practice::pointsInOrder(body, {"x"}, Side::Left, {}), body.pointsOf({"x"}));
    EXPECT_TRUE(practice::pointsInOrder(body, {"nowhere"}, Side::Left, {}).empty());
}

} // namespace unknot::test
