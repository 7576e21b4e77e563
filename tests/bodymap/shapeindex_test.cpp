// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/pathtext.h"
#include "bodymap/shapeindex.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace unknot::bodymap
{

namespace
{

using test::pathFrom;

Polygon square(double left, double top, double size)
{
    const Vec corner{left + size, top + size};
    return {{left, top, corner.x, corner.y}, {{{left, top}, {corner.x, top}, corner, {left, corner.y}}}};
}

TEST(ShapeIndex, anEmptyIndexFindsNothing)
{
    EXPECT_FALSE(ShapeIndex().topmostAt({0, 0}));
    EXPECT_FALSE(ShapeIndex({}, 5).nearestTo({0, 0}));
}

TEST(ShapeIndex, whatIsDrawnLaterLiesOnTop)
{
    const ShapeIndex index({square(0, 0, 10), square(5, 5, 10)});
    EXPECT_EQ(index.topmostAt({2, 2}), 0U);
    EXPECT_EQ(index.topmostAt({7, 7}), 1U);
    EXPECT_FALSE(index.topmostAt({2, 12}));
}

TEST(ShapeIndex, theNearestIsLookedForAsFarAsItReaches)
{
    const ShapeIndex index({square(0, 0, 10), square(13, 0, 10)}, 2);
    EXPECT_EQ(index.nearestTo({11, 5}), 0U);
    EXPECT_EQ(index.nearestTo({12, 5}), 1U);
    EXPECT_EQ(index.nearestTo({24.9, 5}), 1U);
    EXPECT_FALSE(index.nearestTo({25.1, 5}));
}

TEST(ShapeIndex, placesThatAreNoNumbersAreNowhere)
{
    const ShapeIndex index({square(0, 0, 10)}, 2);
    EXPECT_FALSE(index.topmostAt({std::nan(""), 5}));
    EXPECT_FALSE(index.nearestTo({5, INFINITY}));
}

TEST(ShapeIndex, shapesWithoutExtentAreFoundByNobody)
{
    const ShapeIndex index({Polygon{}, square(0, 0, 0)}, 1);
    EXPECT_FALSE(index.topmostAt({0, 0}));
    EXPECT_EQ(index.nearestTo({0, 0}), 1U);
}

TEST(ShapeIndex, findsEachOfFiveThousandShapes)
{
    std::vector<Polygon> shapes;
    for (int i = 0; i < 5000; ++i)
        shapes.push_back(square(i % 50 * 10, static_cast<double>(i / 50 * 10), 9));
    const ShapeIndex index(shapes, 1.5);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        EXPECT_EQ(index.topmostAt({shapes[i].box.left + 4, shapes[i].box.top + 4}), i);
        EXPECT_EQ(index.nearestTo({shapes[i].box.left + 4, shapes[i].box.top + 9.25}), i);
    }
}

RC_GTEST_PROP(ShapeIndexProperties, findsWhatAskingEveryShapeWouldFind, ())
{
    std::vector<Polygon> shapes;
    for (const int seed : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000000)))
        shapes.push_back(square(seed % 100, static_cast<double>(seed / 100 % 100), static_cast<double>(seed / 10000)));
    const Vec at{static_cast<double>(*rc::gen::inRange(-10, 210)), static_cast<double>(*rc::gen::inRange(-10, 210))};
    std::optional<std::size_t> expected;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (contains(shapes[i], at))
            expected = i;
    }
    RC_ASSERT(ShapeIndex(shapes, 1).topmostAt(at) == expected);
}

} // namespace

} // namespace unknot::bodymap
