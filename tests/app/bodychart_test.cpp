// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfixture.h"
#include "support/chosen.h"

#include <QAccessible>
#include <QPointingDevice>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

TEST_F(BodyChartTest, aClickMarksAndAnotherUnmarks)
{
    click(at("shoulder-blade"));
    EXPECT_TRUE(marked("shoulder-blade"));
    EXPECT_EQ(body.state().markedCount, 1);
    click(at("shoulder-blade"));
    EXPECT_EQ(body.state().markedCount, 0);
}

TEST_F(BodyChartTest, aClickSaysTheSideBack)
{
    click(at("shoulder-blade"));
    EXPECT_EQ(body.state().said.toStdString(), "Left shoulder blade: marked");
    click(at("shoulder-blade"));
    EXPECT_EQ(body.state().said.toStdString(), "Left shoulder blade: no longer marked");
}

TEST_F(BodyChartTest, pointingNamesZoneAndSide)
{
    QTest::mouseMove(window(), at("low-back", Side::Right));
    QCoreApplication::processEvents();
    EXPECT_EQ(chart->pointedName().toStdString(), "Low back, right");
}

TEST_F(BodyChartTest, pointingTellsWhetherItIsMarked)
{
    QTest::mouseMove(window(), at("low-back"));
    QCoreApplication::processEvents();
    EXPECT_FALSE(chart->pointedMarked());
    EXPECT_FALSE(chart->pointedByKeys());
    int told = 0;
    QObject::connect(chart, &BodyChart::pointedChanged, chart, [&told] { ++told; });
    click(at("low-back"));
    EXPECT_TRUE(chart->pointedMarked());
    EXPECT_GT(told, 0);
    QTest::mouseMove(window(), at("low-back", Side::Right));
    QCoreApplication::processEvents();
    EXPECT_FALSE(chart->pointedMarked());
}

TEST_F(BodyChartTest, aDragMarksWhatItPasses)
{
    drag(at("thigh-back"), at("calf"));
    EXPECT_TRUE(marked("thigh-back"));
    EXPECT_TRUE(marked("knee-back"));
    EXPECT_TRUE(marked("calf"));
}

TEST_F(BodyChartTest, aDragFromAMarkedZoneUnmarks)
{
    drag(at("thigh-back"), at("calf"));
    drag(at("calf"), at("knee-back"));
    EXPECT_TRUE(marked("thigh-back"));
    EXPECT_FALSE(marked("knee-back"));
    EXPECT_FALSE(marked("calf"));
}

TEST_F(BodyChartTest, aDragTakenBackLeavesAllAsItWas)
{
    click(at("low-back"));
    QTest::mousePress(window(), Qt::LeftButton, {}, at("thigh-back"));
    QTest::mouseMove(window(), at("calf"));
    EXPECT_TRUE(marked("knee-back"));
    key(Qt::Key_Escape);
    QTest::mouseRelease(window(), Qt::LeftButton, {}, at("calf"));
    EXPECT_EQ(body.state().markedCount, 1);
    EXPECT_TRUE(marked("low-back"));
}

TEST_F(BodyChartTest, aDragBesideTheBodyMarksNothing)
{
    drag(nowhere(), at("thigh-back"));
    EXPECT_EQ(body.state().markedCount, 0);
}

TEST_F(BodyChartTest, aDoubleClickFitsAndLeavesNoMark)
{
    zoomTo("shoulder-blade", 3);
    ASSERT_FALSE(chart->isFitted());
    int changes = 0;
    QObject::connect(&body, &BodyController::markedChanged, chart, [&changes] { ++changes; });
    QTest::mouseDClick(window(), Qt::LeftButton, {}, at("shoulder-blade"));
    EXPECT_EQ(changes, 2) << "the first click marks at once, the second takes that back";
    EXPECT_TRUE(chart->isFitted());
    EXPECT_EQ(body.state().markedCount, 0);
}

// Whoever is used to two clicks had marked and unmarked.
TEST_F(BodyChartTest, aDoubleClickWhereAllIsShownIsOneClick)
{
    QTest::mouseDClick(window(), Qt::LeftButton, {}, at("shoulder-blade"));
    EXPECT_TRUE(marked("shoulder-blade"));
    click(at("shoulder-blade"));
    EXPECT_FALSE(marked("shoulder-blade"));
}

TEST_F(BodyChartTest, theMiddleButtonMovesTheSheet)
{
    zoomTo("low-back", 3);
    const QPointF before = chart->sheet().viewport().toPane({0, 0});
    drag(at("low-back"), at("low-back") + QPoint(40, -30), Qt::MiddleButton);
    EXPECT_EQ(chart->sheet().viewport().toPane({0, 0}), before + QPointF(40, -30));
    EXPECT_EQ(body.state().markedCount, 0);
}

TEST_F(BodyChartTest, spaceAndDragMovesTheSheetAndMarksNothing)
{
    chart->forceActiveFocus(Qt::TabFocusReason);
    zoomTo("low-back", 3);
    const QPointF before = chart->sheet().viewport().toPane({0, 0});
    QTest::keyPress(window(), Qt::Key_Space);
    drag(at("low-back"), at("low-back") + QPoint(40, -30));
    QTest::keyRelease(window(), Qt::Key_Space);
    EXPECT_NE(chart->sheet().viewport().toPane({0, 0}), before);
    EXPECT_EQ(body.state().markedCount, 0);
}

TEST_F(BodyChartTest, theWheelZoomsAboutThePointer)
{
    const QPoint place = at("shoulder-blade");
    const QPointF pane = chart->mapFromScene(place);
    const QPointF held = chart->sheet().viewport().toSheet(pane);
    QWheelEvent wheel(place, place, {}, {0, 480}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window(), &wheel);
    EXPECT_NEAR(chart->sheet().viewport().scale(), 2.07, 0.01);
    EXPECT_NEAR(chart->sheet().viewport().toPane(held).x(), pane.x(), 1e-6);
    EXPECT_EQ(chart->sheet().spotAt(pane), spot("shoulder-blade")) << "what is under the pointer stays";
}

TEST_F(BodyChartTest, aPinchOnATouchpadZoomsAboutThePointer)
{
    const QPointF place = at("shoulder-blade");
    const QPointF pane = chart->mapFromScene(place);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, pane, place, place, 0.5, {});
    QCoreApplication::sendEvent(chart, &pinch);
    EXPECT_NEAR(chart->sheet().viewport().scale(), 1.5, 1e-6);
    EXPECT_EQ(chart->sheet().spotAt(pane), spot("shoulder-blade"));
}

TEST_F(BodyChartTest, twoFingersOnATouchScreenZoomBetweenThemAndMarkNothing)
{
    QPointingDevice *screen = QTest::createTouchDevice();
    const QPoint middle = at("shoulder-blade");
    const auto fingers = [&](int apart) { return std::pair{middle - QPoint(apart, 0), middle + QPoint(apart, 0)}; };
    QTest::touchEvent(window(), screen).press(0, fingers(30).first).press(1, fingers(30).second);
    for (int apart = 40; apart <= 120; apart += 10)
        QTest::touchEvent(window(), screen).move(0, fingers(apart).first).move(1, fingers(apart).second);
    QTest::touchEvent(window(), screen).release(0, fingers(120).first).release(1, fingers(120).second);
    EXPECT_GT(chart->sheet().viewport().scale(), 1.2) << "from where the fingers are known to pinch";
    EXPECT_EQ(chart->sheet().spotAt(chart->mapFromScene(middle)), spot("shoulder-blade"));
    EXPECT_EQ(body.state().markedCount, 0);
}

TEST_F(BodyChartTest, aTapOfOneFingerMarks)
{
    QPointingDevice *screen = QTest::createTouchDevice();
    QTest::touchEvent(window(), screen).press(0, at("shoulder-blade"));
    QTest::touchEvent(window(), screen).release(0, at("shoulder-blade"));
    EXPECT_TRUE(marked("shoulder-blade"));
}

TEST_F(BodyChartTest, keysZoomFromAllOfThePage)
{
    chart->forceActiveFocus(Qt::TabFocusReason);
    key(Qt::Key_Plus);
    EXPECT_FALSE(chart->isFitted());
    key(Qt::Key_Minus);
    EXPECT_TRUE(chart->isFitted());
}

TEST_F(BodyChartTest, enterAndSpaceMarkWhereTheArrowsAre)
{
    chart->forceActiveFocus(Qt::TabFocusReason);
    chart->setCurrent(spot("shoulder-blade"));
    key(Qt::Key_Return);
    EXPECT_TRUE(marked("shoulder-blade"));
    key(Qt::Key_Space);
    EXPECT_FALSE(marked("shoulder-blade"));
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    EXPECT_FALSE(marked("shoulder-blade"));
    EXPECT_EQ(body.state().markedCount, 1);
}

TEST_F(BodyChartTest, arrowsBringTheirZoneIntoSight)
{
    zoomTo("shoulder-blade", 6);
    chart->forceActiveFocus(Qt::TabFocusReason);
    key(Qt::Key_Down);
    chart->setCurrent(spot("heel"));
    EXPECT_TRUE(chart->boundingRect().contains(chart->sheet().onPane(spot("heel")).center()));
}

TEST_F(BodyChartTest, theMirrorIsLive)
{
    const int before = at("thigh-front").x();
    test::choose(*context.find<AppSettings>(), &practice::Settings::mirrored, true);
    QCoreApplication::processEvents();
    EXPECT_LT(at("thigh-front").x(), before);
    click(at("thigh-front"));
    EXPECT_TRUE(marked("thigh-front"));
}

// ---- screen readers

QAccessibleInterface *reading(BodyChart *chart, const Spot &spot)
{
    const auto all = chart->sheet().spots();
    return QAccessible::queryAccessibleInterface(chart)->child(int(std::find(all.begin(), all.end(), spot) - all.begin()));
}

TEST_F(BodyChartTest, aReaderHearsNameSideAndState)
{
    auto *zone = reading(chart, spot("shoulder-blade"));
    EXPECT_EQ(zone->role(), QAccessible::CheckBox);
    EXPECT_EQ(zone->text(QAccessible::Name).toStdString(), "Shoulder blade, left");
    EXPECT_EQ(zone->text(QAccessible::Description).toStdString(), "Back of the body");
    EXPECT_FALSE(zone->state().checked);
    click(at("shoulder-blade"));
    EXPECT_TRUE(zone->state().checked);
}

TEST_F(BodyChartTest, aReaderCanPressAndFocus)
{
    auto *zone = reading(chart, spot("shoulder-blade"));
    zone->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(marked("shoulder-blade"));
    zone->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_TRUE(zone->state().focused);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(chart)->focusChild(), zone);
}

TEST_F(BodyChartTest, everyZoneIsAChildAtItsPlace)
{
    auto *all = QAccessible::queryAccessibleInterface(chart);
    EXPECT_EQ(all->childCount(), int(chart->sheet().spots().size()));
    auto *zone = reading(chart, spot("thigh-back"));
    EXPECT_EQ(zone->parent(), all);
    EXPECT_EQ(all->childAt(zone->rect().center().x(), zone->rect().center().y()), zone);
    EXPECT_EQ(all->child(all->indexOfChild(zone)), zone);
}

} // namespace

} // namespace unknot::test
