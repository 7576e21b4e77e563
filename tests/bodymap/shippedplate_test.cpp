// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/drawingloader.h"
#include "bodymap/polygon.h"
#include "bodymap/scanline.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <set>

namespace unknot::bodymap
{

namespace
{

// What makes the shipped drawing a plate an anatomist would pass: measured, not looked at.
struct ShippedPlate : testing::TestWithParam<Body> {
    const std::vector<Drawing> drawings = loadDrawings(std::filesystem::path(UNKNOT_SOURCE_DIR) / "data" / "bodymap", GetParam()).value;

    const Drawing &drawing(ViewId view) const
    {
        return *std::find_if(drawings.begin(), drawings.end(), [&](const Drawing &d) { return d.view == view; });
    }
    // The middle of a landmark's box, x away from the mid-line.
    Vec landmark(ViewId view, const std::string &id) const
    {
        const auto &details = drawing(view).details;
        const auto found = std::find_if(details.begin(), details.end(), [&](const Drawing::Shape &detail) { return detail.id == id; });
        if (found == details.end())
            return {std::nan(""), std::nan("")};
        const Box box = found->path.bounds();
        return {std::abs(box.left + box.right) / 2, (box.top + box.bottom) / 2};
    }
    // Where the body lies on that height, x away from the mid-line.
    Intervals body(ViewId view, double y) const
    {
        Intervals inside = Scanline(polygonOf(drawing(view).outline.path, 0.05)).moveTo(y);
        if (view == ViewId::Back) {
            for (Interval &one : inside)
                one = {-one.to, -one.from};
            std::reverse(inside.begin(), inside.end());
        }
        return inside;
    }
};

constexpr double slack = 10;

INSTANTIATE_TEST_SUITE_P(Of, ShippedPlate, testing::Values(Body::Masculine, Body::Feminine),
    [](const testing::TestParamInfo<Body> &of) { return std::string(toString(of.param)); });

TEST_P(ShippedPlate, landmarksLieAtTheirHeights)
{
    const struct {
        ViewId view;
        const char *id;
        double height;
    } landmarks[]{{ViewId::Front, "eyelid", 65}, {ViewId::Front, "breastbone-notch", 187}, {ViewId::Front, "nipple", 268},
        {ViewId::Front, "navel", 405}, {ViewId::Front, "elbow-crease", 351}, {ViewId::Front, "wrist-crease", 495},
        {ViewId::Front, "kneecap", 718}, {ViewId::Front, "ankle-bone-outer", 950}, {ViewId::Front, "ankle-bone-inner", 945},
        {ViewId::Back, "seventh-neck-bone", 155}, {ViewId::Back, "elbow-tip", 351}, {ViewId::Back, "dimple", 440},
        {ViewId::Back, "buttock-fold", 552}, {ViewId::Back, "knee-crease", 724}, {ViewId::Back, "ankle-bone-outer", 950}};
    for (const auto &[view, id, height] : landmarks)
        EXPECT_NEAR(landmark(view, id).y, height, slack) << toString(view) << ' ' << id;
}

TEST_P(ShippedPlate, theOutlineHasItsLandmarks)
{
    for (const ViewId view : {ViewId::Front, ViewId::Back}) {
        const Polygon outline = polygonOf(drawing(view).outline.path, 0.05);
        EXPECT_NEAR(outline.box.top, 0, 2);
        EXPECT_NEAR(outline.box.bottom, 1000, slack);
        const auto &ends = drawing(view).outline.path.elements;
        EXPECT_NEAR(ends.back().to.y, 530, slack) << "crotch";
        double tips = 0; // of the fingers: the lowest of the body beyond the hip
        for (double y = 560; y < 700; y += 0.5) {
            if (const Intervals inside = body(view, y); !inside.empty() && inside.back().to > 140)
                tips = y;
        }
        EXPECT_NEAR(tips, 595, slack) << "fingertips";
    }
}

struct Width {
    double y, halfWidth;
};

// Adult anthropometry, and for the feminine body the widths of an average one.
std::vector<Width> trunkOf(Body body)
{
    switch (body) {
    case Body::Masculine:
        return {{50, 50}, {119, 34}, {145, 33}, {165, 60}, {177, 98}, {230, 141}, {280, 97}, {370, 84}, {540, 104}};
    case Body::Feminine:
        return {{50, 44}, {119, 29}, {145, 33}, {290, 81}, {310, 76}, {330, 72}, {370, 71}, {410, 90}, {440, 100}, {480, 111}, {540, 113}};
    }
    return {};
}

TEST_P(ShippedPlate, headAndTrunkAreAsWideAsTheyShouldBe)
{
    for (const ViewId view : {ViewId::Front, ViewId::Back}) {
        const Polygon outline = polygonOf(drawing(view).outline.path, 0.05);
        for (const auto &[y, halfWidth] : trunkOf(GetParam())) // on the slope of the shoulder height and width are one
            EXPECT_LT(distanceToBorder(outline, {view == ViewId::Back ? -halfWidth : halfWidth, y}), slack) << toString(view) << ' ' << y;
    }
}

TEST_P(ShippedPlate, legsAreAsWideAsTheyShouldBe)
{
    const struct {
        double y, inner, outer;
    } leg[]{{610, 6, 99}, {700, 13, 85}, {718, 18, 79}, {815, 17, 86}, {890, 27, 75}, {950, 31, 69}};
    for (const ViewId view : {ViewId::Front, ViewId::Back}) {
        for (const auto &[y, inner, outer] : leg) {
            const Interval at = body(view, y).front();
            EXPECT_NEAR(at.from, inner, slack) << toString(view) << ' ' << y;
            EXPECT_NEAR(at.to, outer, slack) << toString(view) << ' ' << y;
        }
    }
}

TEST_P(ShippedPlate, atLeastSixtyMusclesOfTheCatalogueAreOnTheBody)
{
    std::set<MuscleId> muscles;
    for (const ViewId view : {ViewId::Front, ViewId::Back}) {
        for (const Drawing::Muscle &muscle : drawing(view).muscles)
            muscles.insert(muscle.muscle);
    }
    muscles.erase(MuscleId{});
    EXPECT_GE(muscles.size(), 60U);
}

TEST_P(ShippedPlate, musclesHaveFibres)
{
    for (const Drawing &one : drawings) {
        for (const Drawing::Muscle &muscle : one.muscles)
            EXPECT_FALSE(muscle.fibres.empty()) << toString(one.view) << ' ' << muscle.shape.id;
    }
}

TEST_P(ShippedPlate, shapesAreSimpleEnoughToBeEditedByHand)
{
    for (const Drawing &one : drawings) {
        for (const Drawing::Muscle &muscle : one.muscles)
            EXPECT_LE(muscle.shape.path.elements.size(), 27U) << toString(one.view) << ' ' << muscle.shape.id; // 25, a Move and a Close
    }
}

TEST(ShippedFiles, areUnderFourHundredKilobytesTogether)
{
    std::uintmax_t bytes = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(std::filesystem::path(UNKNOT_SOURCE_DIR) / "data" / "bodymap"))
        bytes += entry.is_regular_file() ? entry.file_size() : 0;
    EXPECT_LT(bytes, 400U * 1024);
}

// The gaps along the borders of the muscles that show, one a unit of length, up to a width from
// where the muscles are not neighbours any more.
std::vector<double> gutters(const Drawing &drawing)
{
    constexpr double widest = 3;
    std::vector<Polygon> shapes;
    for (const Drawing::Muscle &muscle : drawing.muscles) {
        if (muscle.layer == Layer::Superficial)
            shapes.push_back(polygonOf(muscle.shape.path, 0.05));
    }
    std::vector<double> gaps;
    const auto measureAt = [&](const Polygon &mine, Vec at) {
        double nearest = std::numeric_limits<double>::infinity();
        for (const Polygon &other : shapes) {
            if (&other != &mine && grown(other.box, widest).contains(at))
                nearest = std::min(nearest, contains(other, at) ? 0 : distanceToBorder(other, at));
        }
        if (nearest <= widest)
            gaps.push_back(nearest);
    };
    for (const Polygon &shape : shapes) {
        double walked = 0;
        for (const auto &ring : shape.rings) {
            forEachEdge(ring, [&](Vec a, Vec b) {
                walked += std::hypot(b.x - a.x, b.y - a.y);
                if (walked < 1)
                    return;
                walked = 0;
                measureAt(shape, b);
            });
        }
    }
    std::sort(gaps.begin(), gaps.end());
    return gaps;
}

TEST_P(ShippedPlate, guttersBetweenMusclesAreEven)
{
    for (const Drawing &one : drawings) {
        const auto gaps = gutters(one);
        ASSERT_FALSE(gaps.empty()) << toString(one.view);
        const auto at = [&](double share) { return gaps[static_cast<std::size_t>(share * static_cast<double>(gaps.size() - 1))]; };
        const double usual = at(0.5);
        EXPECT_GT(gaps.front(), 0.5) << toString(one.view); // none touch
        EXPECT_NEAR(usual, 1.6, 0.35) << toString(one.view);
        EXPECT_GT(at(0.05), usual - 0.4) << toString(one.view);
        // In hand and foot bones part some muscles further.
        EXPECT_LT(at(one.mirror == Mirror::Within ? 0.95 : 0.8), usual + 0.7) << toString(one.view);
    }
}

} // namespace

} // namespace unknot::bodymap
