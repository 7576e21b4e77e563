// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/helped.h"

#include "pastsummaries.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using practice::PressedPlace;
using std::chrono::days;
using By = practice::Helped::By;

practice::PressedSession pressed(int ago, std::optional<int> before, std::optional<int> after, const PressedPlace &place)
{
    WallTime at = test::sundayEvening;
    at.utc -= days{ago};
    return {at, before, after, {place}, false};
}

QList<HelpedRow> rowsOf(const std::vector<practice::PressedSession> &sessions, By by = By::Point)
{
    return helpedRows(test::shippedWorld().catalogue, sessions, by, {2026, 11, 22});
}

const PressedPlace shoulder{"infraspinatus-under-ridge-outer", Side::Left, "Back rotator-cuff muscle", "Under the ridge, outer"};
const PressedPlace edgeLeft{"teres-minor-outer-edge", Side::Left, "Small round muscle", "Outer edge"};
const PressedPlace edgeRight{"teres-minor-outer-edge", Side::Right, "Small round muscle", "Outer edge"};

TEST(Helped, takesTheSessionInTheMiddle)
{
    std::vector<practice::PressedSession> sessions;
    const int afters[] = {5, 4, 4, 3, 6};
    for (int i = 0; i < 5; ++i)
        sessions.push_back(pressed(i + 1, 6, afters[i], shoulder));
    sessions.push_back(pressed(9, 6, {}, shoulder));
    sessions.push_back(pressed(10, 5, 7, edgeRight));
    sessions.push_back(pressed(11, 5, 4, edgeLeft));
    const auto rows = rowsOf(sessions);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].name, QStringLiteral("Back rotator-cuff muscle, left"));
    EXPECT_EQ(rows[0].times, 6);
    EXPECT_EQ(rows[0].numbers, QStringLiteral("\u22122"));
    EXPECT_EQ(rows[0].words, QStringLiteral("clearly less"));
    EXPECT_EQ(rows[0].last, QStringLiteral("21 Nov"));
    EXPECT_EQ(rows[1].numbers, QStringLiteral("+2"));
    EXPECT_EQ(rows[1].words, QStringLiteral("more"));
    EXPECT_EQ(rows[2].words, QStringLiteral("too few to tell"));
}

TEST(Helped, ofTwoSessionsInTheMiddleTheLessFavourableCounts)
{
    EXPECT_EQ(rowsOf({pressed(1, 6, 3, shoulder), pressed(2, 6, 5, shoulder)})[0].numbers, QStringLiteral("\u22121"));
}

// "6 to 4, clearly less", of a session that was ended by Too much, counted as having helped.
TEST(Helped, whatWasTooMuchDidNotHelpAndMoreIsSaidAllTheSame)
{
    std::vector<practice::PressedSession> sessions{pressed(1, 6, 2, shoulder)};
    sessions.front().tooMuch = true;
    EXPECT_EQ(rowsOf(sessions)[0].words, QStringLiteral("too much"));
    EXPECT_EQ(rowsOf(sessions)[0].numbers, QString());
    sessions.push_back(pressed(2, 6, 5, shoulder));
    EXPECT_EQ(rowsOf(sessions)[0].numbers, QStringLiteral("\u22121"));
    EXPECT_EQ(rowsOf(sessions)[0].times, 2);
    sessions.front().after = 8;
    EXPECT_TRUE(rowsOf(sessions)[0].more);
}

TEST(Helped, theSpreadAndTheShareAreToldOnceThereAreEnough)
{
    std::vector<practice::PressedSession> sessions;
    const int afters[] = {5, 4, 4, 3};
    for (int i = 0; i < 4; ++i)
        sessions.push_back(pressed(i + 1, 6, afters[i], shoulder));
    EXPECT_EQ(rowsOf(sessions)[0].spread, QString());
    sessions.push_back(pressed(7, 6, 6, shoulder));
    EXPECT_EQ(rowsOf(sessions)[0].spread, QStringLiteral("Changes from \u22123 to 0, clearly less in 3 of 5"));
}

TEST(Helped, sorenessOfTheDayAfterIsToldWhereItWasSaid)
{
    std::vector<practice::PressedSession> sessions{pressed(1, 6, 4, shoulder), pressed(2, 6, 4, shoulder)};
    EXPECT_EQ(rowsOf(sessions)[0].dayAfter, QString());
    sessions[0].dayAfter = journal::NextDayRecord::Answer::Sore;
    sessions[1].dayAfter = journal::NextDayRecord::Answer::NotSore;
    EXPECT_EQ(rowsOf(sessions)[0].dayAfter, QStringLiteral("Sore the day after: 1 of 2"));
}

TEST(Helped, atTheNeckLessThanFourIsNoiseUnlessItGotWorse)
{
    const auto fiveOf = [](int before, int after, const char *zone) {
        std::vector<practice::PressedSession> sessions;
        for (int i = 1; i <= 5; ++i) {
            sessions.push_back(pressed(i, before, after, shoulder));
            sessions.back().zones = {{{zone}, Side::Left}};
        }
        return rowsOf(sessions);
    };
    EXPECT_EQ(fiveOf(6, 3, "neck-side")[0].words, QStringLiteral("within noise"));
    EXPECT_EQ(fiveOf(6, 3, "neck-side")[0].spread, QStringLiteral("Changes from \u22123 to \u22123")) << "none of them clearly less";
    EXPECT_EQ(fiveOf(6, 3, "neck-side")[0].numbers, QStringLiteral("\u22123"));
    EXPECT_NE(helpedNote(fiveOf(6, 3, "neck-side")), QString());
    EXPECT_EQ(fiveOf(6, 2, "neck-side")[0].words, QStringLiteral("clearly less"));
    EXPECT_EQ(fiveOf(3, 6, "neck-side")[0].words, QStringLiteral("more"));
    EXPECT_EQ(fiveOf(6, 6, "neck-side")[0].words, QStringLiteral("no change"));
    EXPECT_EQ(fiveOf(6, 3, "shoulder-back")[0].words, QStringLiteral("clearly less"));
    EXPECT_EQ(helpedNote(fiveOf(6, 3, "shoulder-back")), QString());
}

TEST(Helped, waysToolsAndSidesAreCalledByTheirNames)
{
    PressedPlace strokes = shoulder, unknown = edgeRight;
    strokes.way = "strokes";
    strokes.tool = "ball-wall";
    unknown.way = "kneading";
    unknown.tool = "spoon";
    const std::vector sessions{pressed(1, 6, 4, shoulder), pressed(2, 6, 4, strokes), pressed(3, 6, 4, unknown)};
    const auto names = [&](By by) {
        QStringList all;
        for (const HelpedRow &row : rowsOf(sessions, by))
            all << row.name;
        return all;
    };
    EXPECT_EQ(names(By::Way), (QStringList{"Steady hold", "Short strokes", "kneading"}));
    EXPECT_EQ(names(By::Tool), (QStringList{"Ball on a wall", "spoon"}));
    EXPECT_EQ(names(By::Side), (QStringList{"Left, all points", "Right, all points"}));
    EXPECT_EQ(rowsOf(sessions, By::Way)[0].label, QString());
}

} // namespace
} // namespace unknot::present
