// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "app/body/bodychart.h"
#include "app/body/bodycontroller.h"
#include "app/body/loupe.h"
#include "app/body/placelist.h"
#include "app/body/search.h"
#include "app/settings/appsettings.h"
#include "app/window.h"
#include "support/fixedclock.h"
#include "support/tempfolder.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QPointingDevice>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace unknot::test
{

namespace
{

using namespace app;
using Spot = BodySheet::Spot;

const std::filesystem::path resources = UNKNOT_SOURCE_DIR "/data";

// The program's window, and a hand on its mouse and keys.
class BodyChartTest : public testing::Test
{
protected:
    BodyChartTest()
        : clock({std::chrono::sys_days{std::chrono::November / 22 / 2026}, {}, "Europe/Berlin"}),
          context(std::make_unique<World>(resources), clock, resources, folder.path()), program(context),
          body(*context.find<BodyController>())
    {
        context.find<AppSettings>()->setSounds(false);
        context.find<AppSettings>()->setVoice(false);
        EXPECT_TRUE(program.load());
        QCoreApplication::processEvents();
        chart = program.window()->findChild<BodyChart *>();
    }

    Spot spot(const char *zone, Side side = Side::Left) const { return *chart->sheet().spotOf({ZoneId{zone}, side}); }
    QPoint at(const Spot &where) const { return chart->mapToScene(chart->sheet().onPane(where).center()).toPoint(); }
    QPoint at(const char *zone, Side side = Side::Left) const { return at(spot(zone, side)); }
    QPoint nowhere() const { return chart->mapToScene({4, 400}).toPoint(); }
    QWindow *window() const { return program.window(); }
    bool marked(const char *zone, Side side = Side::Left) const { return body.isMarked(SidedZone{ZoneId{zone}, side}); }
    void click(QPoint place) { QTest::mouseClick(window(), Qt::LeftButton, {}, place); }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(window(), button, {}, from);
        QTest::mouseMove(window(), to);
        QTest::mouseRelease(window(), button, {}, to);
    }
    void key(Qt::Key key) { QTest::keyClick(window(), key); }
    void zoomTo(const char *zone, double scale) { chart->zoomAbout(chart->sheet().onPane(spot(zone)).center(), scale); }

    TempFolder folder;
    FixedClock clock;
    AppContext context;
    Window program;
    BodyController &body;
    BodyChart *chart = nullptr;
};

TEST_F(BodyChartTest, aClickMarksAndAnotherUnmarks)
{
    click(at("shoulder-blade"));
    EXPECT_TRUE(marked("shoulder-blade"));
    EXPECT_EQ(body.markedCount(), 1);
    click(at("shoulder-blade"));
    EXPECT_EQ(body.markedCount(), 0);
}

TEST_F(BodyChartTest, aClickSaysTheSideBack)
{
    click(at("shoulder-blade"));
    EXPECT_EQ(body.said().toStdString(), "Left shoulder blade: marked");
    click(at("shoulder-blade"));
    EXPECT_EQ(body.said().toStdString(), "Left shoulder blade: no longer marked");
}

TEST_F(BodyChartTest, pointingNamesZoneAndSide)
{
    QTest::mouseMove(window(), at("low-back", Side::Right));
    QCoreApplication::processEvents();
    EXPECT_EQ(chart->pointedName().toStdString(), "Low back, right");
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
    EXPECT_EQ(body.markedCount(), 1);
    EXPECT_TRUE(marked("low-back"));
}

TEST_F(BodyChartTest, aDragBesideTheBodyMarksNothing)
{
    drag(nowhere(), at("thigh-back"));
    EXPECT_EQ(body.markedCount(), 0);
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
    EXPECT_EQ(body.markedCount(), 0);
}

TEST_F(BodyChartTest, theMiddleButtonMovesTheSheet)
{
    zoomTo("low-back", 3);
    const QPointF before = chart->sheet().viewport().toPane({0, 0});
    drag(at("low-back"), at("low-back") + QPoint(40, -30), Qt::MiddleButton);
    EXPECT_EQ(chart->sheet().viewport().toPane({0, 0}), before + QPointF(40, -30));
    EXPECT_EQ(body.markedCount(), 0);
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
    EXPECT_EQ(body.markedCount(), 0);
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
    EXPECT_EQ(body.markedCount(), 0);
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
    EXPECT_EQ(body.markedCount(), 1);
}

TEST_F(BodyChartTest, arrowsBringTheirZoneIntoSight)
{
    zoomTo("shoulder-blade", 6);
    chart->forceActiveFocus(Qt::TabFocusReason);
    key(Qt::Key_Down);
    chart->setCurrent(spot("heel"));
    EXPECT_TRUE(chart->boundingRect().contains(chart->sheet().onPane(spot("heel")).center()));
}

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
    EXPECT_TRUE(body.isMarked(chart->sheet().zone(tiny)));
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
    EXPECT_TRUE(body.isMarked(chart->sheet().zone(*there)));
    EXPECT_EQ(body.markedCount(), 1);
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
    EXPECT_EQ(std::size_t(body.markedCount()), passed.size());
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

TEST_F(BodyChartTest, whatIsLargeEnoughHasNoLoupe)
{
    QTest::mouseMove(window(), at("thigh-back"));
    QCoreApplication::processEvents();
    chart->pointerRested();
    EXPECT_FALSE(chart->loupe() && chart->loupe()->isVisible());
}

TEST_F(BodyChartTest, theMirrorIsLive)
{
    const int before = at("thigh-front").x();
    context.find<AppSettings>()->setMirrored(true);
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

// ---- the list of places

TEST_F(BodyChartTest, theListHoldsEveryZoneByItsPart)
{
    auto *places = context.find<PlaceList>();
    ASSERT_TRUE(places->rows());
    EXPECT_EQ(places->count(), int(context.world().catalogue.all().zones.size()));
    QStringList groups;
    for (const PlaceRow &row : places->places()) {
        if (groups.isEmpty() || groups.back() != row.group)
            groups << row.group;
    }
    EXPECT_EQ(groups.removeDuplicates(), 0) << "each part once, in one piece";
}

TEST_F(BodyChartTest, theListDoesWhatTheFigureDoes)
{
    auto *places = context.find<PlaceList>();
    ASSERT_TRUE(places->rows());
    places->setFilter(QStringLiteral("shoulder blade"));
    ASSERT_GT(places->count(), 0);
    places->press(0, true);
    const PlaceRow row = places->places().front();
    EXPECT_TRUE(row.right);
    EXPECT_FALSE(row.left);
    EXPECT_TRUE(body.isMarked(row.zone + QStringLiteral(":right")));
    body.clear();
    EXPECT_FALSE(places->places().front().right);
}

// The one of several items that has a property of its own.
QQuickItem *itemWith(const QQuickWindow *window, const char *property)
{
    const auto items = window->findChildren<QQuickItem *>();
    const auto found = std::find_if(items.begin(), items.end(), [&](const QQuickItem *item) { return item->property(property).isValid(); });
    return found == items.end() ? nullptr : *found;
}

TEST_F(BodyChartTest, theListIsWalkedByTheKeyboard)
{
    auto *page = itemWith(program.window(), "placesOpen");
    ASSERT_TRUE(page);
    page->setProperty("placesOpen", true);
    QCoreApplication::processEvents();
    page->forceActiveFocus(Qt::TabFocusReason);
    auto *list = itemWith(program.window(), "atRight");
    ASSERT_TRUE(list);
    list->forceActiveFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    const auto &places = context.find<PlaceList>()->places();
    EXPECT_TRUE(places[1].left) << places[1].name.toStdString();
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    EXPECT_TRUE(places[1].right);
    EXPECT_EQ(body.markedCount(), 2);
}

TEST_F(BodyChartTest, searchTakesASide)
{
    const auto rows = search(context.world(), QStringLiteral("left calf"));
    ASSERT_FALSE(rows.isEmpty());
    for (const SearchRow &row : rows)
        EXPECT_TRUE(row.key.endsWith(QLatin1String(":left"))) << row.key.toStdString();
}

} // namespace

} // namespace unknot::test
