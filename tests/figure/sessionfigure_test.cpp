// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sessionfigure.h"

#include "support/shippedworld.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unknot::figure
{
namespace
{

TEST(SessionFigure, showsWhatHurtsAtTheFirstOfThePlaces)
{
    SessionFigure figure(test::shippedWorld().figure, test::shippedWorld().catalogue);
    const std::vector<SidedZone> zones{{{"shoulder-back"}, Side::Left}, {{"heel"}, Side::Left}};
    figure.showZones(zones);
    EXPECT_EQ(figure.place().view, QStringLiteral("back"));
    EXPECT_EQ(figure.place().side, QString());
    EXPECT_EQ(figure.marks().layers().marked, zones);
    EXPECT_TRUE(figure.marks().layers().points.empty());
}

TEST(SessionFigure, showsTheHalfOfTheBodyThatHoldsThePlace)
{
    SessionFigure figure(test::shippedWorld().figure, test::shippedWorld().catalogue);
    figure.showZones({{{"shoulder-back"}, Side::Left}});
    const QRectF upper = figure.place().region;
    figure.showZones({{{"calf"}, Side::Left}});
    const QRectF lower = figure.place().region;
    EXPECT_LT(upper.bottom(), lower.top() + 1);
    EXPECT_TRUE(upper.isValid() && lower.isValid());
}

// Between the halves lay what neither showed: hips and the lower edge of the back.
TEST(SessionFigure, noPlaceOfTheBodyIsCutByThePictureOfIt)
{
    constexpr double air = 20, crown = 20, soles = 980; // beyond which there is nothing to show
    const bodymap::Figure &drawn = test::shippedWorld().figure;
    SessionFigure figure(drawn, test::shippedWorld().catalogue);
    int points = 0, zones = 0;
    for (const bodymap::View &view : drawn.views()) {
        if (view.side != Side::Middle)
            continue; // shown whole
        for (const bodymap::PointMark &point : view.points) {
            figure.showPoint(point.point, point.side, {}, {});
            const QRectF shown = figure.place().region;
            EXPECT_TRUE(shown.top() + air < std::max(point.at.y, crown) && std::min(point.at.y, soles) < shown.bottom() - air)
                << point.point.value;
            ++points;
        }
        for (const bodymap::ZoneShape &zone : view.zones) {
            figure.showZones({zone.zone});
            if (figure.place().view.toStdString() != toString(view.id))
                continue;
            const auto box = zone.path.bounds();
            const QRectF shown = figure.place().region;
            EXPECT_TRUE(shown.top() + air < std::max(box.top, crown) && std::min(box.bottom, soles) < shown.bottom() - air)
                << zone.zone.zone.value;
            ++zones;
        }
    }
    EXPECT_GT(points, 200);
    EXPECT_GT(zones, 80);
}

TEST(SessionFigure, ofAPointMarksThatAlone)
{
    const catalogue::PointTool atTheWall{{"ball-wall"}, {"stand"}};
    SessionFigure figure(test::shippedWorld().figure, test::shippedWorld().catalogue);
    figure.showZones({{{"shoulder-back"}, Side::Left}});
    figure.showPoint({"infraspinatus-under-ridge-outer"}, Side::Right, atTheWall, {"rolling"});
    const auto &layers = figure.marks().layers();
    EXPECT_EQ(figure.place().view, QStringLiteral("back"));
    EXPECT_TRUE(layers.marked.empty());
    ASSERT_EQ(layers.points.size(), 1U);
    EXPECT_EQ(layers.points[0], (FigureMarks::Point{{"infraspinatus-under-ridge-outer"}, Side::Right, true}));
    EXPECT_TRUE(layers.stroke);
    EXPECT_EQ(figure.hold(), HoldPlace()) << "for rolling one stands otherwise";
    figure.showPoint({"infraspinatus-under-ridge-outer"}, Side::Right, atTheWall, {"squeezes"});
    EXPECT_EQ(figure.hold(),
        (HoldPlace{QStringLiteral("infraspinatus-under-ridge-outer"), QStringLiteral("ball-wall"), QStringLiteral("stand"), true}));
    figure.showZones({});
    EXPECT_EQ(figure.hold(), HoldPlace());
}

TEST(SessionFigure, aPointCanBeSeenAsNearAsOnItsPage)
{
    SessionFigure figure(test::shippedWorld().figure, test::shippedWorld().catalogue);
    figure.showPoint({"infraspinatus-under-ridge-outer"}, Side::Right, {}, {});
    const auto drawn = test::shippedWorld().figure.placeOf({"infraspinatus-under-ridge-outer"}, Side::Right);
    ASSERT_TRUE(drawn);
    const auto at = drawn->view->points[drawn->index].at;
    EXPECT_EQ(figure.place().near.center(), QPointF(at.x, at.y));
    EXPECT_LT(figure.place().near.width(), figure.place().region.width());
    figure.showZones({{{"shoulder-back"}, Side::Left}});
    EXPECT_TRUE(figure.place().near.isEmpty());
}

TEST(SessionFigure, whatIsDrawnNowhereHasNoPlace)
{
    SessionFigure figure(test::shippedWorld().figure, test::shippedWorld().catalogue);
    figure.showPoint({"infraspinatus-under-ridge-outer"}, Side::Right, {}, {});
    figure.showPoint({"no such point"}, Side::Left, {}, {});
    EXPECT_EQ(figure.place(), FigurePlace());
    figure.showZones({});
    EXPECT_EQ(figure.place(), FigurePlace());
    EXPECT_TRUE(figure.marks().layers().points.empty());
}

} // namespace
} // namespace unknot::figure
