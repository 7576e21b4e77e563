// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfixture.h"
#include "figure/loupe.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace unknot::test
{

namespace
{

// The narrowest zone there is at this size.
Spot smallest(const BodySheet &sheet)
{
    const auto spots = sheet.spots();
    return *std::min_element(
        spots.begin(), spots.end(), [&](const Spot &a, const Spot &b) { return sheet.narrowest(a) < sheet.narrowest(b); });
}

TEST_F(BodyChartTest, whatIsTooSmallIsShownLargerAndCanBeMarkedThere)
{
    const Spot tiny = smallest(chart->sheet());
    ASSERT_LT(chart->sheet().narrowest(tiny), 12);
    const QPoint place = at(tiny);
    QTest::mouseMove(window(), place);
    QCoreApplication::processEvents();
    ASSERT_EQ(chart->pointed(), tiny);
    chart->pointerRested();
    ASSERT_TRUE(chart->loupe() && chart->loupe()->isVisible());
    EXPECT_GE(chart->sheet().narrowest(tiny) * chart->loupe()->magnification(), 12);
    // A little aside is still the same zone, as it is larger.
    const QRectF larger = chart->loupe()->shownAt(chart->sheet().onPane(tiny));
    click(chart->mapToScene(larger.center()).toPoint());
    EXPECT_TRUE(body.marking().isMarked(chart->sheet().zone(tiny)));
}

TEST_F(BodyChartTest, theFirstPressInTheLoupeMeansWhatIsSeenThere)
{
    const Spot tiny = smallest(chart->sheet());
    QTest::mouseMove(window(), at(tiny));
    QCoreApplication::processEvents();
    chart->pointerRested();
    chart->setFocus(false);
    const QRectF seen = chart->loupe()->shownAt(chart->sheet().onPane(tiny));
    const QPointF low(seen.center().x(), seen.bottom() - 6);
    const auto there = chart->sheet().spotAt(chart->loupe()->seenAt(low));
    ASSERT_TRUE(there && chart->sheet().spotAt(low) != there) << "another zone without the loupe";
    click(chart->mapToScene(low).toPoint());
    EXPECT_TRUE(body.marking().isMarked(chart->sheet().zone(*there)));
    EXPECT_EQ(body.state().markedCount, 1);
}

TEST_F(BodyChartTest, aDragInTheLoupeMarksWhatItPassesThere)
{
    const Spot tiny = smallest(chart->sheet());
    QTest::mouseMove(window(), at(tiny));
    QCoreApplication::processEvents();
    chart->pointerRested();
    const QPointF from = chart->mapFromScene(chart->mapToScene(chart->loupe()->shownAt(chart->sheet().onPane(tiny)).center()).toPoint());
    std::set<ZoneId> passed;
    QPointF to = from;
    for (int step = 0; step <= 60; ++step) {
        const QPointF place = from + QPointF(0, step);
        if (!chart->loupe()->isOver(place + QPointF(0, 3))) // the mouse has whole px
            break;
        to = place;
        if (const auto seen = chart->sheet().spotAt(chart->loupe()->seenAt(place)))
            passed.insert(chart->sheet().zone(*seen).zone);
    }
    ASSERT_GE(passed.size(), 2U);
    drag(chart->mapToScene(from).toPoint(), chart->mapToScene(to).toPoint());
    EXPECT_EQ(std::size_t(body.state().markedCount), passed.size());
    for (const ZoneId &zone : passed)
        EXPECT_TRUE(marked(zone.value.c_str(), chart->sheet().zone(tiny).side)) << zone.value;
}

TEST_F(BodyChartTest, theLoupeClosesWhenThePointerLeavesIt)
{
    const Spot tiny = smallest(chart->sheet());
    QTest::mouseMove(window(), at(tiny));
    QCoreApplication::processEvents();
    chart->pointerRested();
    QTest::mouseMove(window(), at("thigh-back"));
    QCoreApplication::processEvents();
    EXPECT_FALSE(chart->loupe()->isVisible());
}

TEST_F(BodyChartTest, theKeyboardHasTheLoupeToo)
{
    chart->forceActiveFocus(Qt::TabFocusReason);
    key(Qt::Key_Down);
    chart->setCurrent(smallest(chart->sheet()));
    ASSERT_TRUE(chart->loupe() && chart->loupe()->isVisible());
    chart->setCurrent(spot("thigh-back"));
    EXPECT_FALSE(chart->loupe()->isVisible());
}

// A click on "Body" showed the crown of the head in a lens.
TEST_F(BodyChartTest, whereThePageOnlyComesBackNothingIsShownOfTheKeyboard)
{
    chart->forceActiveFocus(Qt::OtherFocusReason);
    EXPECT_FALSE(chart->loupe() && chart->loupe()->isVisible());
    EXPECT_EQ(chart->pointedName(), QString());
    chart->setFocus(false);
    chart->forceActiveFocus(Qt::TabFocusReason);
    EXPECT_NE(chart->pointedName(), QString());
    chart->setFocus(false);
    chart->forceActiveFocus(Qt::OtherFocusReason);
    EXPECT_NE(chart->pointedName(), QString()) << "whoever had it by keys goes on with them";
}

TEST_F(BodyChartTest, whatIsLargeEnoughHasNoLoupe)
{
    QTest::mouseMove(window(), at("thigh-back"));
    QCoreApplication::processEvents();
    chart->pointerRested();
    EXPECT_FALSE(chart->loupe() && chart->loupe()->isVisible());
}

} // namespace

} // namespace unknot::test
