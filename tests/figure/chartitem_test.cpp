// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chartitem.h"

#include "present/chartedrow.h"

#include <gtest/gtest.h>

namespace unknot::figure
{
namespace
{

using present::ChartRow;

ChartRow row(const QString &id, double at, int before, int after, bool isPain = false)
{
    ChartRow row;
    row.id = row.told = id;
    row.at = at;
    row.before = before;
    row.after = after;
    row.isPain = isPain;
    return row;
}

struct ChartItemKeys : testing::Test {
    ChartItemKeys()
    {
        rows.setRows({row(QStringLiteral("newest"), 0.9, 6, 4), row(QStringLiteral("noted"), 0.6, 3, -1, true),
            row(QStringLiteral("unrated"), 0.4, -1, -1), row(QStringLiteral("oldest"), 0.1, -1, 2)});
        chart.setSize({400, 200});
        chart.setSessions(&rows);
        QObject::connect(&chart, &ChartItem::opened, [this](const QString &id, bool isPain) { opened = {id, isPain}; });
    }

    present::ChartModel rows;
    ChartItem chart;
    std::pair<QString, bool> opened;
};

TEST_F(ChartItemKeys, goFromTheNewestToTheOldestOverWhatHasNoNumber)
{
    QStringList told;
    for (int i = 0; i < 5; ++i) {
        chart.step(-1);
        told << chart.pointedTold();
    }
    EXPECT_EQ(told,
        (QStringList{QStringLiteral("newest"), QStringLiteral("noted"), QStringLiteral("oldest"), QStringLiteral("oldest"),
            QStringLiteral("oldest")}));
    EXPECT_TRUE(chart.byKeys());
    chart.step(100);
    EXPECT_EQ(chart.pointedTold(), QStringLiteral("newest"));
}

TEST_F(ChartItemKeys, whatIsPointedAtCanBeOpened)
{
    chart.open();
    EXPECT_EQ(opened.first, QString());
    chart.step(-1);
    chart.step(-1);
    chart.open();
    EXPECT_EQ(opened, (std::pair<QString, bool>{QStringLiteral("noted"), true}));
    chart.forget();
    EXPECT_EQ(chart.pointedTold(), QString());
    EXPECT_FALSE(chart.byKeys());
}

TEST_F(ChartItemKeys, ofNothingThereIsNothingToPointAt)
{
    rows.setRows({row(QStringLiteral("unrated"), 0.4, -1, -1)});
    chart.step(-1);
    EXPECT_EQ(chart.pointedTold(), QString());
}

} // namespace
} // namespace unknot::figure
