// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/historypage.h"

#include "pastsummaries.h"
#include "present/sessionrows.h"
#include "support/fixedclock.h"
#include "support/shippedworld.h"

#include <QDate>

#include <gtest/gtest.h>

#include <set>

namespace unknot::present
{
namespace
{

using std::chrono::days;
using std::chrono::hours;
using test::summary;
using test::sundayEvening;

struct HistoryPageValues : testing::Test {
    [[nodiscard]] HistoryPage pageOf(const practice::PastSessions::Range &range) const
    {
        return historyPage(test::shippedWorld().catalogue, test::shared(range), {}, records, sundayEvening, {});
    }
    // Newest first; the first so many are dated after today.
    [[nodiscard]] static practice::PastSessions::Range rangeOf(
        const std::vector<journal::SessionSummary> &sessions, std::ptrdiff_t wrong = 0)
    {
        return {practice::HistoryRange::of(practice::Span::ThreeMonths, sundayEvening.day(), sessions), sessions,
            {sessions.begin() + wrong, sessions.end()}, {}, !sessions.empty()};
    }

    test::FixedClock clock{sundayEvening};
    practice::PointRecords records{test::shippedWorld().catalogue.limits(), clock};
};

TEST_F(HistoryPageValues, sessionsAreListedWithTheirNumbers)
{
    const HistoryPage page = pageOf(rangeOf({summary(hours{2}, 6, 4), summary(days{3}, 5, 5)}));
    ASSERT_EQ(page.sessions.size(), 2);
    EXPECT_EQ(page.sessions[0].row().when, QStringLiteral("Today, 16:00"));
    EXPECT_EQ(page.sessions[0].row().detail, QStringLiteral("1 point, 1 min 30 s pressed"));
    EXPECT_EQ(page.sessions[0].row().numbers, QStringLiteral("6 to 4"));
    EXPECT_EQ(
        page.sessions[0].row().spoken, QStringLiteral("Left shoulder, Today, 16:00, 1 point, 1 min 30 s pressed, 6 to 4, clearly less"));
    EXPECT_EQ(page.sessions[0].row().month, QStringLiteral("November 2026"));
    EXPECT_EQ(page.sessions[1].row().words, QStringLiteral("no change"));
    EXPECT_EQ(page.text.count, 2);
    EXPECT_TRUE(page.text.any);
    EXPECT_EQ(page.text.rangeWords, QStringLiteral("24 Aug to 22 Nov"));
    EXPECT_EQ(page.text.lastDay, QDate(2026, 11, 22).toJulianDay());
}

TEST_F(HistoryPageValues, painOfAPlaceIsTheMeanBeforeAndAfter)
{
    const HistoryPage page = pageOf(rangeOf({summary(hours{2}, 6, 4), summary(days{3}, 5, 5), summary(days{4}, 9, {})}));
    ASSERT_EQ(page.map.pain.size(), 1U);
    EXPECT_EQ(page.map.pain[0].before, 5.5);
    EXPECT_EQ(page.map.pain[0].after, 4.5);
    EXPECT_EQ(page.text.painWords,
        QStringLiteral("Mean pain at rest before and after sessions for a place. Back of shoulder, left: 5.5 to 4.5 (2 sessions)."));
    EXPECT_EQ(pageOf(rangeOf({summary(hours{2}, 6, {})})).text.painWords, QString());
}

TEST_F(HistoryPageValues, tooMuchStandsInTheRowInTheChartAndInWhatIsSpoken)
{
    auto tooMuch = summary(hours{2}, 6, 4);
    tooMuch.tooMuch = 1;
    const HistoryPage page = pageOf(rangeOf({tooMuch, summary(days{3}, 5, 5)}));
    EXPECT_EQ(page.sessions[0].row().tooMuch, QStringLiteral("Too much at 1 point"));
    EXPECT_TRUE(page.sessions[0].row().spoken.endsWith(QStringLiteral(", too much at 1 point")));
    EXPECT_EQ(page.sessions[1].row().tooMuch, QString());
    EXPECT_FALSE(page.sessions[1].row().spoken.contains(QStringLiteral("too much")));
    QStringList told;
    for (const ChartedRow &mark : page.chart.sessions)
        told << mark.row().told;
    EXPECT_EQ(told.filter(QStringLiteral("Too much at 1 point")).size(), 1);
}

// By the clock where it began, wherever one is now: around midnight, and on a journey.
TEST_F(HistoryPageValues, listMapAndChartAgreeOnTheDayOfASession)
{
    const auto at = [](std::chrono::sys_days day, std::chrono::minutes utc, std::chrono::minutes offset) {
        auto session = summary(days{1}, 6, 4);
        session.started = {day + utc, offset, {}};
        return session;
    };
    const auto the20th = std::chrono::sys_days{std::chrono::November / 20 / 2026};
    const std::vector sessions{at(the20th, hours{23} + std::chrono::minutes{30}, hours{1}), // half past midnight on the 21st
        at(the20th, hours{22} + std::chrono::minutes{45}, hours{9}), // in the morning of the 21st
        at(the20th, hours{22} + std::chrono::minutes{30}, hours{1}), // late on the 20th
        at(the20th, hours{2}, -hours{8})}; // in the evening of the 19th
    const std::vector expected{21, 21, 20, 19};
    const HistoryPage page = pageOf(rangeOf(sessions));
    ASSERT_EQ(page.sessions.size(), 4);
    ASSERT_EQ(page.chart.sessions.size(), 4);
    std::multiset<int> ofTheChart, wanted;
    for (std::size_t i = 0; i < 4; ++i) {
        const QString said = page.sessions[qsizetype(i)].row().shortWhen;
        EXPECT_TRUE(said.contains(QString::number(expected[i]))) << said.toStdString();
        ofTheChart.insert(page.chart.sessions[qsizetype(i)].day);
        wanted.insert(int(QDate(2026, 11, expected[i]).toJulianDay()));
    }
    EXPECT_EQ(ofTheChart, wanted);
    const auto heat = zoneDays(rangeOf(sessions));
    ASSERT_FALSE(heat.empty());
    EXPECT_EQ(heat.front().days, 3) << "the 19th, 20th and 21st";
}

TEST_F(HistoryPageValues, twoSessionsOfADayShowTheirTimes)
{
    const auto rows = pageOf(rangeOf({summary(hours{2}, 6, 4), summary(hours{9}, 5, 5), summary(days{3}, 5, 5)})).sessions;
    EXPECT_EQ(rows[0].row().shortWhen, QStringLiteral("Sun 22, 16:00"));
    EXPECT_EQ(rows[1].row().shortWhen, QStringLiteral("Sun 22, 09:00"));
    EXPECT_EQ(rows[2].row().shortWhen, QStringLiteral("Thu 19"));
}

TEST_F(HistoryPageValues, oneDatedAfterTodayIsInTheListAloneAndSaidToBeWrong)
{
    const HistoryPage page = pageOf(rangeOf({summary(-days{400}, 6, 4), summary(hours{2}, 6, 4)}, 1));
    EXPECT_EQ(page.sessions.size(), 2);
    EXPECT_EQ(page.sessions[0].row().when, QStringLiteral("27 Dec 2027, 18:00"));
    EXPECT_EQ(page.chart.sessions.size(), 1);
    EXPECT_EQ(page.text.heatWords, QStringLiteral("Back of shoulder, left: 1 day."));
    EXPECT_EQ(page.text.misdated,
        QStringLiteral("1 session is dated after today: a clock was wrong. It is in the list alone until its day is corrected."));
}

TEST_F(HistoryPageValues, howASessionEndedIsSaid)
{
    auto stopped = summary(hours{2}, 6, {});
    stopped.state = journal::SessionState::Stopped;
    stopped.pointsDone = 0;
    EXPECT_EQ(sessionRow(stopped, sundayEvening).detail, QStringLiteral("nothing pressed, stopped early"));
    stopped.allLeftOut = true;
    EXPECT_EQ(sessionRow(stopped, sundayEvening).detail, QStringLiteral("nothing pressed, all left out"));
    auto abandoned = summary(hours{4}, 6, {});
    abandoned.state = journal::SessionState::Abandoned;
    abandoned.lasted = hours{9};
    EXPECT_EQ(sessionRow(abandoned, sundayEvening).detail, QStringLiteral("1 point, 1 min 30 s pressed, not finished"));
}

TEST_F(HistoryPageValues, whereItHurtIsSaidAlsoWithoutThePage)
{
    HistoryText text;
    text.recentCount = 3;
    const ZoneHeat heat = putHeat(text, test::shippedWorld().catalogue, rangeOf({summary(hours{2}, 6, 4), summary(hours{4}, 6, 4)})).heat;
    EXPECT_EQ(heat.shares.size(), 1U);
    EXPECT_EQ(text.heatWords, QStringLiteral("Back of shoulder, left: 1 day."));
    EXPECT_EQ(text.recentCount, 3) << "all else stays";
}

} // namespace
} // namespace unknot::present
