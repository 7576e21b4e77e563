// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/labelplacing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace unknot::test
{

namespace
{

using namespace figure;
using namespace figure;

const LabelRoom room{{0, 0, 800, 600}, {400, 300}, 80, {{0, 0, 200, 60}}};

bool isRight(const PlacedLabel &label, const LabelRoom &in)
{
    const double x = std::max({label.box.left() - in.centre.x(), 0.0, in.centre.x() - label.box.right()});
    const double y = std::max({label.box.top() - in.centre.y(), 0.0, in.centre.y() - label.box.bottom()});
    bool free = in.within.contains(label.box) && std::hypot(x, y) >= in.radius;
    for (const QRectF &taken : in.taken)
        free = free && !taken.intersects(label.box);
    return free;
}

} // namespace

TEST(LabelPlacing, aWordStandsBesideItsPlaceAwayFromTheCircle)
{
    const auto placed = placeLabels({{{550, 300}, {120, 20}}, {{250, 300}, {120, 20}}}, room);
    ASSERT_EQ(placed.size(), 2U);
    EXPECT_GT(placed[0].box.left(), 550);
    EXPECT_LT(placed[1].box.right(), 250);
    EXPECT_LT(placed[0].leader.length(), 40);
}

TEST(LabelPlacing, aPlaceInTheCircleIsNamedOutsideOfIt)
{
    const auto placed = placeLabels({{{420, 290}, {120, 20}}}, room);
    ASSERT_EQ(placed.size(), 1U);
    EXPECT_TRUE(isRight(placed[0], room));
    EXPECT_EQ(placed[0].leader.p1(), QPointF(420, 290));
}

TEST(LabelPlacing, theNameOfAnAreaStandsBesideItOrOnItWhereThereIsNoRoom)
{
    const QRectF strip(560, 0, 40, 600);
    const auto beside = placeLabels({{{580, 300}, {120, 20}, strip}}, room);
    ASSERT_EQ(beside.size(), 1U);
    EXPECT_FALSE(beside[0].box.intersects(strip));
    const auto on = placeLabels({{{580, 300}, {120, 20}, QRectF(0, 0, 800, 600)}}, room);
    ASSERT_EQ(on.size(), 1U);
    EXPECT_TRUE(isRight(on[0], room));
}

// "Bones of the spine: stay off" stood across the muscle that is pressed.
TEST(LabelPlacing, aShapeIsCoveredOnlyWhereThereIsNoOtherRoom)
{
    const LabelWish wish{{550, 300}, {120, 20}};
    LabelRoom withShape = room;
    withShape.shape.addRect(560, 250, 60, 100);
    ASSERT_TRUE(withShape.shape.intersects(placeLabels({wish}, room).at(0).box));
    const auto placed = placeLabels({wish}, withShape);
    ASSERT_EQ(placed.size(), 1U);
    EXPECT_TRUE(isRight(placed[0], room));
    EXPECT_FALSE(withShape.shape.intersects(placed[0].box));
    withShape.shape.addRect(withShape.within);
    EXPECT_EQ(placeLabels({wish}, withShape).size(), 1U);
}

// "Outer edge of the blade" stood on what is to be stayed off.
TEST(LabelPlacing, aWordKeepsOffTheAreaOfAnother)
{
    const LabelWish wish{{550, 300}, {120, 20}};
    const QRectF strip(600, 240, 40, 110);
    ASSERT_TRUE(strip.intersects(placeLabels({wish}, room).at(0).box));
    const auto placed = placeLabels({{{620, 340}, {60, 20}, strip}, wish}, room);
    ASSERT_EQ(placed.size(), 2U);
    EXPECT_FALSE(strip.intersects(placed[1].box));
}

TEST(LabelPlacing, noLineGoesOverTheMarkInTheMiddle)
{
    LabelRoom narrow{{380, 0, 160, 600}, {460, 300}, 20, {{380, 0, 160, 262}}}; // room is below alone
    const auto placed = placeLabels({{{460, 275}, {100, 20}}}, narrow);
    for (const PlacedLabel &label : placed)
        EXPECT_GE(std::abs(label.leader.x1() + (label.leader.x2() - label.leader.x1()) * 25 / std::max(1.0, label.leader.dy()) - 460), 11)
            << "at the height of the mark";
    narrow.centre = {400, 300};
    EXPECT_EQ(placeLabels({{{460, 275}, {100, 20}}}, narrow).size(), 1U) << "where the mark is elsewhere";
}

TEST(LabelPlacing, whatFindsNoRoomIsLeftOut)
{
    EXPECT_TRUE(placeLabels({{{400, 300}, {900, 20}}}, room).empty());
    const std::vector<LabelWish> crowd(60, {{600, 300}, {180, 24}});
    EXPECT_LT(placeLabels(crowd, room).size(), crowd.size());
}

RC_GTEST_PROP(LabelPlacing, wordsNeverCoverEachOtherNorWhatIsTakenNorANamedPlace, ())
{
    const auto number = [](int from, int to) { return double(*rc::gen::inRange(from, to)); };
    std::vector<LabelWish> wishes;
    for (int i = *rc::gen::inRange(1, 9); i > 0; --i)
        wishes.push_back({{number(0, 800), number(0, 600)}, {number(30, 220), number(14, 40)}});
    const auto placed = placeLabels(wishes, room);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        RC_ASSERT(isRight(placed[i], room));
        for (std::size_t k = 0; k < i; ++k) {
            RC_ASSERT(!placed[i].box.intersects(placed[k].box));
            RC_ASSERT(placed[i].leader.intersects(placed[k].leader) != QLineF::BoundedIntersection);
        }
        for (std::size_t k = 0; k < wishes.size(); ++k)
            RC_ASSERT(k == placed[i].wish || !placed[i].box.contains(wishes[k].at));
    }
}

} // namespace unknot::test
