// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/appsettings.h"
#include "desktop/window.h"
#include "figure/bodychart.h"
#include "shownitem.h"
#include "startedprogram.h"
#include "support/chosen.h"

#include <QCoreApplication>
#include <QQuickWindow>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::test
{

using Spot = BodySheet::Spot;

// The program's window, and a hand on its mouse and keys.
class BodyChartTest : public testing::Test
{
protected:
    BodyChartTest()
        : clock({std::chrono::sys_days{std::chrono::November / 22 / 2026}, {}, "Europe/Berlin"}),
          context(std::make_unique<World>(resources), clock, resources, folder.path()), body(*context.find<BodyController>())
    {
        test::choose(*context.find<AppSettings>(), &practice::Settings::sounds, false);
        test::choose(*context.find<AppSettings>(), &practice::Settings::voice, false);
        EXPECT_TRUE(program.load(context));
        QCoreApplication::processEvents();
        chart = program.window()->findChild<BodyChart *>();
    }

    Spot spot(const char *zone, Side side = Side::Left) const { return *chart->sheet().spotOf({ZoneId{zone}, side}); }
    QPoint at(const Spot &where) const { return chart->mapToScene(chart->sheet().onPane(where).center()).toPoint(); }
    QPoint at(const char *zone, Side side = Side::Left) const { return at(spot(zone, side)); }
    QPoint nowhere() const { return chart->mapToScene({4, 400}).toPoint(); }
    QWindow *window() const { return program.window(); }
    bool marked(const char *zone, Side side = Side::Left) const { return body.marking().isMarked({ZoneId{zone}, side}); }
    void click(QPoint place) { QTest::mouseClick(window(), Qt::LeftButton, {}, place); }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(window(), button, {}, from);
        QTest::mouseMove(window(), to);
        QTest::mouseRelease(window(), button, {}, to);
    }
    void key(Qt::Key key) { QTest::keyClick(window(), key); }
    void zoomTo(const char *zone, double scale) { chart->zoomAbout(chart->sheet().onPane(spot(zone)).center(), scale); }

    // The button that has these words and is on the page.
    QQuickItem *button(QStringView words) const { return shownItem(program.window()->contentItem(), words, "down"); }
    void press(QStringView words)
    {
        program.window()->grabWindow(); // what has just come has its place, and is hit by Qt 6.8, once it was painted
        const QQuickItem *const item = button(words);
        ASSERT_TRUE(item) << words.toString().toStdString();
        click(item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
        QCoreApplication::processEvents();
    }

    TempFolder folder;
    FixedClock clock;
    AppContext context;
    desktop::Window program;
    BodyController &body;
    BodyChart *chart = nullptr;
};

} // namespace unknot::test
