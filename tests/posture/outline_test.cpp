// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/samedots.h"
#include "posture/smoothing.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <utility>

namespace unknot::posture
{

namespace
{

View squareView()
{
    View view;
    view.camera = Camera(0, 0); // x to the right, y up
    view.left = -300, view.top = -300;
    return view;
}

bool all(const Surface &)
{
    return true;
}

Surface ball(const std::string &name, Vec at, double radius, Style style = Style::Skin)
{
    return ellipsoid({.name = name, .style = style, .columns = 60}, at, {}, {radius, radius, radius});
}

} // namespace

TEST(DepthMap, keepsTheNearest)
{
    const DepthMap map({ball("far", {0, 0, -100}, 60), ball("near", {0, 0, 100}, 20)}, squareView(), all);
    EXPECT_EQ(map.parts()[static_cast<std::size_t>(map.at(600, 600))].name, "near");
    EXPECT_EQ(map.parts()[static_cast<std::size_t>(map.at(600, 680))].name, "far");
    EXPECT_EQ(map.at(10, 10), DepthMap::nothing);
    EXPECT_NEAR(map.nearness(600, 600) / static_cast<double>(DepthMap::fineness), 120, 1);
}

// A hair of a rounded part beside the one that hides it would have its outline drawn twice.
TEST(DepthMap, givesASliverOfALargePartToWhatHidesIt)
{
    const auto nameAt = [](const DepthMap &map) { return map.parts()[static_cast<std::size_t>(map.at(600 + 2 * 61, 600))].name; };
    EXPECT_EQ(
        nameAt(DepthMap({ball("trunk", {0, 0, -100}, 62), ball("shoulder-left", {0, 0, 0}, 60)}, squareView(), all)), "shoulder-left");
    EXPECT_EQ(nameAt(DepthMap({ball("trunk", {0, 0, -100}, 70), ball("shoulder-left", {0, 0, 0}, 60)}, squareView(), all)), "trunk");
    EXPECT_EQ(
        nameAt(DepthMap({ball("thumb-left", {0, 0, -100}, 62), ball("shoulder-left", {0, 0, 0}, 60)}, squareView(), all)), "thumb-left");
}

TEST(DepthMap, givesSliversAwayOnEverySideOfAFigure)
{
    const DepthMap map({ball("trunk", {0, 0, -100}, 62), ball("shoulder-left", {0, 0, 0}, 60)}, squareView(), all);
    constexpr int middle = 600, off = 2 * 61;
    for (const auto &[x, y] : {std::pair{middle - off, middle}, {middle + off, middle}, {middle, middle - off}, {middle, middle + off}})
        EXPECT_EQ(map.parts()[static_cast<std::size_t>(map.at(x, y))].name, "shoulder-left") << x << ", " << y;
}

TEST(DepthMap, asOneCoversWhatAllPartsDo)
{
    const std::vector<Surface> balls{ball("a", {-40, 10, -100}, 60), ball("b", {-30, 0, 100}, 33), ball("c", {280, -250, 0}, 80)};
    const DepthMap parts(balls, squareView(), all), one = DepthMap::asOne(balls, squareView(), all);
    int covered = 0;
    for (int y = 0; y < parts.height(); ++y) {
        for (int x = 0; x < parts.width(); ++x) {
            ASSERT_EQ(one.at(x, y) == DepthMap::nothing, parts.at(x, y) == DepthMap::nothing) << x << ", " << y;
            covered += one.at(x, y) == 0 ? 1 : 0;
        }
    }
    EXPECT_GT(covered, 10'000);
}

TEST(SameDots, findsTheFirstThatDiffersWhereverItLies)
{
    const std::vector<std::int16_t> row(40, 3);
    EXPECT_EQ(firstOther(row.data(), row.data(), 1, 38), 38);
    EXPECT_EQ(endOfRun(row.data(), 1, 38), 38);
    for (int at = 2; at < 38; ++at) {
        std::vector<std::int16_t> other = row;
        other[static_cast<std::size_t>(at)] = 4;
        EXPECT_EQ(firstOther(row.data(), other.data(), 1, 38), at);
        EXPECT_EQ(endOfRun(other.data(), 1, 38), at);
        EXPECT_EQ(endOfRun(other.data(), at, 38), at + 1);
    }
}

TEST(DepthMap, hasOfABoxOnlyTheFacesThatLookThere)
{
    std::vector<Surface> box;
    addBox(box, "box", {{0, 0, 0}, {100, 100, 100}, aboutY(30) * aboutX(20)});
    const DepthMap map(box, squareView(), all);
    EXPECT_EQ(map.parts().size(), 3U);
    std::vector<Surface> before;
    addBox(before, "box", {{0, 0, 0}, {100, 100, 100}, {}});
    const DepthMap front(before, squareView(), all);
    ASSERT_EQ(front.parts().size(), 1U);
    EXPECT_NEAR(front.nearness(600, 600) / static_cast<double>(DepthMap::fineness), 50, 1);
}

TEST(DepthMap, takesWhatIsBeyondThePicture)
{
    const DepthMap map({ball("huge", {0, 0, 0}, 5000)}, squareView(), all);
    EXPECT_EQ(map.at(0, 0), 0);
    EXPECT_EQ(map.at(-1, 0), DepthMap::nothing);
}

TEST(Borders, ofOneBallAreOneClosedLine)
{
    const DepthMap map({ball("ball", {0, 0, 0}, 60)}, squareView(), all);
    const auto borders = bordersOf(map);
    ASSERT_EQ(borders.size(), 1U);
    EXPECT_TRUE(borders[0].isClosed());
    EXPECT_EQ(borders[0].parts, std::pair(-1, 0));
    EXPECT_EQ(borders[0].front, 0);
    EXPECT_EQ(borders[0].jumps.size() + 1, borders[0].path.size());
}

TEST(Borders, meetWhereThreePartsDo)
{
    const DepthMap map({ball("far", {0, 0, -100}, 60), ball("near", {60, 0, 100}, 40)}, squareView(), all);
    const auto borders = bordersOf(map);
    EXPECT_EQ(borders.size(), 3U); // near to nothing, near to far, far to nothing
}

TEST(Smoothing, makesACircleOfABall)
{
    const DepthMap map({ball("ball", {0, 0, 0}, 60)}, squareView(), all);
    auto borders = bordersOf(map);
    smooth(borders, [](const Border &) { return false; });
    for (const Dot &dot : borders[0].path)
        EXPECT_NEAR(std::hypot(dot.x - 600, dot.y - 600), 120, 1.5);
}

TEST(Smoothing, keepsTheMeetingsTogether)
{
    const DepthMap map({ball("far", {0, 0, -100}, 60), ball("near", {60, 0, 100}, 40)}, squareView(), all);
    auto borders = bordersOf(map);
    smooth(borders, [](const Border &) { return false; });
    std::map<int, Dot> meetings;
    for (const Border &border : borders) {
        for (const auto &[corner, dot] : {std::pair(border.begin, border.path.front()), std::pair(border.end, border.path.back())}) {
            const auto [at, isNew] = meetings.emplace(corner, dot);
            EXPECT_NEAR(at->second.x, dot.x, 1e-6);
            EXPECT_NEAR(at->second.y, dot.y, 1e-6);
        }
    }
    EXPECT_EQ(meetings.size(), 2U);
}

TEST(Smoothing, leavesOutWhatIsOnAStraightLine)
{
    EXPECT_EQ(simplified({{0, 0}, {1, 0.1}, {2, 0}, {3, 0}, {3, 3}}, 0.3).size(), 3U);
    EXPECT_EQ(simplified({{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}}, 0.3).size(), 5U);
}

} // namespace unknot::posture
