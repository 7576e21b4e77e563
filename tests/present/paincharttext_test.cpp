// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/paincharttext.h"

#include "pastsummaries.h"
#include "support/shippedworld.h"

#include <QDate>

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using std::chrono::days;
using std::chrono::hours;
using test::summary;
using test::sundayEvening;

using Sessions = std::vector<journal::SessionSummary>; // newest first

const std::vector<SidedZone> lowBack{{{"low-back"}, Side::Left}, {{"low-back"}, Side::Right}};

PainChart chartOf(const practice::PastSessions::Range &range, const QString &wished = {})
{
    const ToldRecord::Of of{test::shippedWorld().catalogue, test::shared(range), sundayEvening};
    return painChart(std::make_shared<const ToldRecord::Of>(of), wished);
}

PainChart chartOf(const Sessions &sessions, const QString &wished = {})
{
    return chartOf(test::rangeOf(sessions), wished);
}

TEST(PainChart, showsThePlaceMostOftenTreatedAlone)
{
    Sessions sessions{summary(hours{2}, 3, 2), summary(days{1}, 6, 4), summary(days{2}, 7, 4)};
    sessions[0].zones = lowBack;
    const PainChart chart = chartOf(sessions);
    EXPECT_EQ(chart.text.title, QStringLiteral("Pain before and after, left shoulder"));
    EXPECT_EQ(chart.text.summary, QStringLiteral("2 sessions. A trend needs five or more."));
    ASSERT_EQ(chart.sessions.size(), 2);
    EXPECT_EQ(chart.sessions[0].before, 6);
    EXPECT_GT(chart.sessions[0].at, chart.sessions[1].at);
    ASSERT_EQ(chart.places.size(), 2);
    EXPECT_EQ(chart.places[0].spoken, QStringLiteral("Left shoulder, 2 sessions"));
    EXPECT_TRUE(chart.places[0].chosen);
    EXPECT_EQ(chart.places[1].name, QStringLiteral("Low back, both sides"));

    const PainChart other = chartOf(sessions, chart.places[1].place);
    ASSERT_EQ(other.sessions.size(), 1);
    EXPECT_EQ(other.sessions[0].before, 3);
    EXPECT_TRUE(other.places[1].chosen);
}

TEST(PainChart, allPlacesAreToldApartByShapeAndInWords)
{
    Sessions sessions{summary(hours{2}, 3, 2)};
    sessions[0].zones = {{{"low-back"}, Side::Left}};
    for (int ago = 1; ago <= 9; ++ago)
        sessions.push_back(summary(days{ago}, 6, 4));
    const PainChart chart = chartOf(sessions, allPlaces);
    EXPECT_EQ(chart.text.place, QString());
    EXPECT_EQ(chart.sessions.size(), 10);
    EXPECT_EQ(chart.sessions[0].shape, 1);
    EXPECT_EQ(chart.sessions[1].shape, 0);
    ASSERT_EQ(chart.shapes.size(), 2);
    EXPECT_EQ(chart.shapes[1].name, QStringLiteral("Left low back"));
    EXPECT_EQ(chart.text.summary, QStringLiteral("10 sessions. Each shape is a place; choose one to see its trend."));
    EXPECT_TRUE(chart.text.spoken.endsWith(
        QStringLiteral("Left shoulder: circles; Left low back: squares. How often: Left shoulder, 9 sessions; Left low back, 1 session.")))
        << chart.text.spoken.toStdString();
}

TEST(PainChart, painToldBetweenSessionsStandsAmongThemWithTheWorstNumberOfThePlace)
{
    const SidedZone knee{{"knee-front"}, Side::Right};
    const Sessions sessions{summary(hours{2}, 6, 4), summary(days{2}, 7, 4)};
    const auto range = test::rangeOf(sessions,
        {test::noted(days{1}, {{{{"shoulder-back"}, Side::Left}, 3, {}}, {knee, 8, {}}, {{{"shoulder-front"}, Side::Left}, 5, {}}}),
            test::noted(days{3}, {{knee, 2, {}}})});
    const PainChart chart = chartOf(range);
    ASSERT_EQ(chart.sessions.size(), 3);
    EXPECT_TRUE(chart.sessions[1].isPain);
    EXPECT_EQ(chart.sessions[1].before, 5) << "of the shoulder, not of the knee";
    EXPECT_EQ(chart.sessions[1].after, -1);
    EXPECT_EQ(chart.sessions[1].row().id.size(), 36);
    EXPECT_TRUE(chart.sessions[1].row().told.startsWith(QStringLiteral("Yesterday, 18:00\nPain noted: ")))
        << chart.sessions[1].row().told.toStdString();
    EXPECT_EQ(chart.text.summary, QStringLiteral("2 sessions. A trend needs five or more. 1 note of pain."));
    EXPECT_TRUE(chart.text.notes);
    ASSERT_EQ(chart.places.size(), 2);
    EXPECT_EQ(chart.places[0].spoken, QStringLiteral("Left shoulder, 2 sessions, 1 note of pain"));
    EXPECT_TRUE(chart.places[1].spoken.endsWith(QStringLiteral(", 2 notes of pain"))) << chart.places[1].spoken.toStdString();

    const PainChart other = chartOf(range, chart.places[1].place);
    ASSERT_EQ(other.sessions.size(), 2);
    EXPECT_EQ(other.sessions[0].before, 8);
    EXPECT_EQ(other.text.summary, QStringLiteral("2 notes of pain, no session. A trend needs five or more."));
    EXPECT_EQ(chartOf(range, allPlaces).sessions.size(), 4);
}

TEST(PainChart, averagesAreOfSessionsAlone)
{
    Sessions sessions;
    std::vector<journal::EntryRecord> entries;
    for (int ago = 1; ago <= 10; ++ago) {
        sessions.push_back(summary(days{ago}, 6, 4));
        entries.push_back(test::noted(days{ago} + hours{3}, {{{{"shoulder-back"}, Side::Left}, 1, {}}}));
    }
    const PainChart chart = chartOf(test::rangeOf(sessions, entries));
    EXPECT_EQ(chart.text.summary,
        QStringLiteral("10 sessions. Before: 6.0 on average in the first five, 6.0 in the last five. 10 notes of pain."));
}

TEST(PainChart, eachMarkTellsWhatWasSaid)
{
    const PainChart chart = chartOf({summary(hours{2}, 6, 4), summary(hours{9}, 5, 5), summary(days{1}, 6, {})});
    EXPECT_EQ(chart.sessions[0].row().told, QStringLiteral("Today, 16:00\nLeft shoulder: 6 to 4, clearly less"));
    EXPECT_EQ(chart.sessions[1].row().told, QStringLiteral("Today, 09:00\nLeft shoulder: 5 to 5, no change"));
    EXPECT_EQ(chart.sessions[2].row().told, QStringLiteral("Yesterday, 18:00\nLeft shoulder: 6 before, not rated after"));
    EXPECT_EQ(chart.sessions[0].day, QDate(2026, 11, 22).toJulianDay());
}

} // namespace
} // namespace unknot::present
