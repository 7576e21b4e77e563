// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/figureloader.h"
#include "bodymap/svgfixture.h"

#include <gmock/gmock.h>

#include <set>

namespace unknot::bodymap
{

namespace
{

using testing::IsEmpty;
using testing::SizeIs;

// The figure as it is shipped. What its ids mean is held against the catalogue elsewhere.
struct ShippedFigure : testing::TestWithParam<Body> {
    const std::filesystem::path folder = std::filesystem::path(UNKNOT_SOURCE_DIR) / "data" / "bodymap";
    const Figure figure = load(folder, GetParam()).value;
};

std::string nameOf(const testing::TestParamInfo<Body> &info)
{
    return std::string(toString(info.param));
}

INSTANTIATE_TEST_SUITE_P(Of, ShippedFigure, testing::Values(Body::Masculine, Body::Feminine), nameOf);

Vec middleOf(const Box &box)
{
    return {(box.left + box.right) / 2, (box.top + box.bottom) / 2};
}

std::optional<SidedZone> onTheOtherSide(const std::optional<SidedZone> &zone)
{
    return zone ? std::optional(SidedZone{zone->zone, mirrored(zone->side)}) : std::nullopt;
}

TEST_P(ShippedFigure, loadsWithoutAnError)
{
    const Errors errors = load(folder, GetParam()).errors;
    EXPECT_THAT(errors, IsEmpty()) << test::listed(errors);
}

TEST_P(ShippedFigure, isDrawnAsItShouldBe)
{
    const Errors errors = checkDrawing(folder);
    EXPECT_THAT(errors, IsEmpty()) << test::listed(errors);
}

TEST_P(ShippedFigure, hasBothBodiesAndFourPairsOfInsets)
{
    EXPECT_THAT(figure.views(), SizeIs(10));
    for (const ViewId id : {ViewId::Front, ViewId::Back})
        EXPECT_TRUE(figure.view(id, Side::Middle)) << toString(id);
    for (const ViewId id : {ViewId::HeadSide, ViewId::Palm, ViewId::HandBack, ViewId::Sole})
        EXPECT_TRUE(figure.view(id, Side::Left) && figure.view(id, Side::Right)) << toString(id);
}

TEST_P(ShippedFigure, bodiesAreAThousandUnitsHigh)
{
    for (const ViewId id : {ViewId::Front, ViewId::Back}) {
        const View *view = figure.view(id, Side::Middle);
        ASSERT_TRUE(view);
        const Box body = view->outline.bounds();
        EXPECT_NEAR(body.top, 0, 2) << toString(id);
        EXPECT_NEAR(body.bottom, 1000, 15) << toString(id);
        EXPECT_EQ(view->box, (Box{-230, -20, 230, 1020})) << toString(id);
    }
}

TEST_P(ShippedFigure, everyZoneIsThereOnBothSidesOrOnTheMidline)
{
    std::set<SidedZone> drawn;
    for (const View &view : figure.views()) {
        for (const ZoneShape &shape : view.zones)
            drawn.insert(shape.zone);
    }
    EXPECT_THAT(drawn, testing::Not(IsEmpty()));
    for (const SidedZone &zone : drawn) {
        EXPECT_TRUE(drawn.contains({zone.zone, mirrored(zone.side)})) << zone.zone.value;
        EXPECT_EQ(drawn.contains({zone.zone, Side::Middle}), zone.side == Side::Middle) << zone.zone.value;
    }
}

TEST_P(ShippedFigure, everyPointIsThereOnBothSidesAndOnce)
{
    std::multiset<std::pair<PointId, Side>> drawn;
    for (const View &view : figure.views()) {
        for (const PointMark &mark : view.points)
            drawn.insert({mark.point, mark.side});
    }
    EXPECT_THAT(drawn, testing::Not(IsEmpty()));
    for (const auto &[point, side] : drawn) {
        EXPECT_EQ(drawn.count({point, side}), 1U) << point.value;
        EXPECT_EQ(drawn.count({point, mirrored(side)}), 1U) << point.value;
    }
}

TEST_P(ShippedFigure, everyPlaceInsideAnOutlineIsInAZone)
{
    for (const View &view : figure.views()) {
        const Polygon outline = polygonOf(view.outline);
        for (double y = view.box.top; y < view.box.bottom; y += 1.7) {
            for (double x = view.box.left; x < view.box.right; x += 1.7) {
                const auto zone = figure.zoneAt(view.id, view.side, {x, y});
                ASSERT_EQ(zone.has_value(), contains(outline, {x, y})) << toString(view.id) << ' ' << x << ' ' << y;
            }
        }
    }
}

TEST_P(ShippedFigure, theTwoHalvesAnswerAlike)
{
    for (const View &view : figure.views()) {
        const Vec middle = middleOf(view.box);
        const Side twin = mirrored(view.side);
        for (double y = view.box.top; y < view.box.bottom; y += 7.3) {
            for (double x = view.box.left; x < view.box.right; x += 7.3) {
                const auto here = figure.zoneAt(view.id, view.side, {x, y});
                const auto there = figure.zoneAt(view.id, twin, {2 * middle.x - x, y});
                ASSERT_EQ(here, onTheOtherSide(there)) << toString(view.id) << ' ' << x << ' ' << y;
            }
        }
    }
}

// A place so far from every border of the zone is there.
bool hasRoom(const Polygon &zone, double radius)
{
    for (double y = zone.box.top + radius; y <= zone.box.bottom - radius; y += 0.8) {
        for (double x = zone.box.left + radius; x <= zone.box.right - radius; x += 0.8) {
            if (contains(zone, {x, y}) && distanceToBorder(zone, {x, y}) >= radius)
                return true;
        }
    }
    return false;
}

TEST_P(ShippedFigure, everyZoneIsWideEnoughToBePointedAt)
{
    for (const View &view : figure.views()) {
        for (const ZoneShape &shape : view.zones)
            EXPECT_TRUE(hasRoom(polygonOf(shape.path), 3.8)) << toString(view.id) << ' ' << shape.zone.zone.value;
    }
}

TEST_P(ShippedFigure, everyZoneHasNeighboursThatKnowIt)
{
    for (const View &view : figure.views()) {
        for (const ZoneShape &shape : view.zones) {
            const auto beside = figure.neighbours(shape.zone.zone);
            EXPECT_THAT(beside, testing::Not(IsEmpty())) << shape.zone.zone.value;
            for (const ZoneId &other : beside)
                EXPECT_THAT(figure.neighbours(other), testing::Contains(shape.zone.zone)) << other.value;
        }
    }
}

TEST_P(ShippedFigure, fibresLieInTheBoxOfTheirMuscle)
{
    for (const View &view : figure.views()) {
        for (const MuscleShape &muscle : view.muscles) {
            if (muscle.fibres.empty())
                continue;
            const Box fibres = muscle.fibres.bounds(), shape = grown(muscle.path.bounds(), 1);
            EXPECT_TRUE(shape.contains({fibres.left, fibres.top}) && shape.contains({fibres.right, fibres.bottom}))
                << toString(view.id) << ' ' << muscle.id;
        }
    }
}

TEST(ShippedBodies, theFeminineOneIsDrawnAnewInEveryView)
{
    const std::filesystem::path folder = std::filesystem::path(UNKNOT_SOURCE_DIR) / "data" / "bodymap";
    const Figure masculine = load(folder, Body::Masculine).value, feminine = load(folder, Body::Feminine).value;
    ASSERT_EQ(masculine.views().size(), feminine.views().size());
    for (std::size_t i = 0; i < masculine.views().size(); ++i) {
        const View &one = masculine.views()[i], &other = feminine.views()[i];
        EXPECT_NE(one.outline, other.outline) << toString(one.id);
        EXPECT_EQ(one.zones.size(), other.zones.size()) << toString(one.id);
    }
}

} // namespace

} // namespace unknot::bodymap
