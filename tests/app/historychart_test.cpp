// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart: which place it shows, and how places are told apart.
#include "app/history/historycontroller.h"
#include "historyfixture.h"

namespace unknot::app
{
namespace
{

TEST_F(HistoryTest, theChartShowsThePlaceMostOftenTreatedAlone)
{
    const std::vector<SidedZone> back{{{"low-back"}, Side::Left}, {{"low-back"}, Side::Right}};
    add(hours{2}, {3, 2, {shoulder({5})}, back});
    add(days{1}, {6, 4});
    add(days{2}, {7, 4});
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.setShown(true);
    EXPECT_EQ(history.text().chart.title, QStringLiteral("Pain before and after, left shoulder"));
    EXPECT_EQ(history.text().chart.summary, QStringLiteral("2 sessions. A trend needs five or more."));
    ASSERT_EQ(history.charted()->rowCount(), 2);
    EXPECT_EQ(cell(history.charted(), 0, "before"), 6);
    EXPECT_EQ(history.sessions()->rowCount(), 3); // the list is of the range
    ASSERT_EQ(history.places()->rowCount(), 2);
    EXPECT_EQ(cell(history.places(), 0, "spoken"), QStringLiteral("Left shoulder, 2 sessions"));
    EXPECT_EQ(cell(history.places(), 0, "chosen"), true);
    EXPECT_EQ(cell(history.places(), 1, "name"), QStringLiteral("Low back, both sides"));

    history.showPlace(cell(history.places(), 1, "place").toString());
    ASSERT_EQ(history.charted()->rowCount(), 1);
    EXPECT_EQ(cell(history.charted(), 0, "before"), 3);
    EXPECT_EQ(cell(history.places(), 1, "chosen"), true);
    add(days{3}, {8, 8});
    EXPECT_EQ(history.charted()->rowCount(), 1); // what was chosen stays chosen
}

TEST_F(HistoryTest, allPlacesAreToldApartByShapeAndInWords)
{
    add(hours{2}, {3, 2, {shoulder({5})}, {{{"low-back"}, Side::Left}}});
    for (int ago = 1; ago <= 9; ++ago)
        add(days{ago}, {6, 4});
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.setShown(true);
    history.showAllPlaces();
    EXPECT_EQ(history.text().chart.place, QString());
    EXPECT_EQ(history.charted()->rowCount(), 10);
    EXPECT_EQ(cell(history.charted(), 0, "shape"), 1);
    EXPECT_EQ(cell(history.charted(), 1, "shape"), 0);
    ASSERT_EQ(history.shapes()->rowCount(), 2);
    EXPECT_EQ(cell(history.shapes(), 1, "name"), QStringLiteral("Left low back"));
    EXPECT_EQ(history.text().chart.summary, QStringLiteral("10 sessions. Each shape is a place; choose one to see its trend."));
    EXPECT_TRUE(history.text().chart.spoken.endsWith(
        QStringLiteral("Left shoulder: circles; Left low back: squares. How often: Left shoulder, 9 sessions; Left low back, 1 session.")))
        << history.text().chart.spoken.toStdString();
}

// ---- days

// Recorded at 0:30 in Berlin, looked at from London, where it was still the day before; and tomorrow
// already in Tokyo.

} // namespace
} // namespace unknot::app
