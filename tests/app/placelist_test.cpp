// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/placelist.h"
#include "chartfixture.h"

#include <QQuickItem>

#include <gtest/gtest.h>

#include <algorithm>

namespace unknot::test
{

namespace
{

// ---- the list of places

TEST_F(BodyChartTest, theListHoldsEveryZoneByItsPart)
{
    auto *places = context.find<PlaceList>();
    ASSERT_TRUE(places->rows());
    EXPECT_EQ(places->state().count, int(context.world().catalogue.all().zones.size()));
    QStringList groups;
    for (const present::PlaceRow &row : places->places()) {
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
    ASSERT_GT(places->state().count, 0);
    places->press(0, true);
    const present::PlaceRow row = places->places().front();
    EXPECT_TRUE(row.right);
    EXPECT_FALSE(row.left);
    EXPECT_TRUE(marked(row.zone.toStdString().c_str(), Side::Right));
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
    auto *list = program.window()->findChild<QQuickItem *>(QStringLiteral("places"));
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
    EXPECT_EQ(body.state().markedCount, 2);
}

} // namespace

} // namespace unknot::test
