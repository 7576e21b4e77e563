// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/helped.h"

#include "pastsummaries.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using practice::PressedPlace;
using std::chrono::days;

practice::PressedSession pressed(int ago, std::optional<int> before, std::optional<int> after, const PressedPlace &place)
{
    WallTime at = test::sundayEvening;
    at.utc -= days{ago};
    return {at, before, after, {place}, false};
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
    const auto rows = helpedRows(sessions, {2026, 11, 22});
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
    EXPECT_EQ(helpedRows({pressed(1, 6, 3, shoulder), pressed(2, 6, 5, shoulder)}, {2026, 11, 22})[0].numbers, QStringLiteral("\u22121"));
}

// "6 to 4, clearly less", of a session that was ended by Too much, counted as having helped.
TEST(Helped, whatWasTooMuchDidNotHelpAndMoreIsSaidAllTheSame)
{
    std::vector<practice::PressedSession> sessions{pressed(1, 6, 2, shoulder)};
    sessions.front().tooMuch = true;
    EXPECT_EQ(helpedRows(sessions, {2026, 11, 22})[0].words, QStringLiteral("too much"));
    EXPECT_EQ(helpedRows(sessions, {2026, 11, 22})[0].numbers, QString());
    sessions.push_back(pressed(2, 6, 5, shoulder));
    EXPECT_EQ(helpedRows(sessions, {2026, 11, 22})[0].numbers, QStringLiteral("\u22121"));
    EXPECT_EQ(helpedRows(sessions, {2026, 11, 22})[0].times, 2);
    sessions.front().after = 8;
    EXPECT_TRUE(helpedRows(sessions, {2026, 11, 22})[0].more);
}

} // namespace
} // namespace unknot::present
