// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/cutofftext.h"
#include "support/pressedpoints.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

using std::chrono::hours;

WallTime noon()
{
    return {std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + hours{11}, std::chrono::minutes{60}, {}};
}

journal::SessionRecord cutOff()
{
    journal::SessionRecord record;
    record.title = "Left shoulder";
    record.started = noon();
    for (const char *end : {"finished", "skipped", "", ""}) {
        record.points.push_back(test::shoulder({}));
        record.points.back().end = end;
        record.points.back().hold = Seconds{30};
        record.points.back().rest = Seconds{15};
    }
    return record;
}

} // namespace

TEST(CutOffText, saysWhenItBeganAndWhatIsLeft)
{
    WallTime later = noon();
    later.utc += hours{3};
    const CutOffText text = cutOffText(cutOff(), {}, later);
    EXPECT_EQ(text.title, QStringLiteral("Left shoulder"));
    EXPECT_EQ(text.begun, QStringLiteral("Begun: Today, 12:00, about 6 min left."))
        << "two points of three holds with two rests, their search, and the questions";
}

// What was begun is not pressed again: a hold that was cut off counts as held.
TEST(CutOffText, saysWhatAHoldThatWasCutOffCountsAs)
{
    journal::SessionRecord record = cutOff();
    record.points[2] = test::shoulder({5, 5});
    record.points[2].hold = Seconds{30};
    record.points[2].end.clear();
    record.points[2].holds.back().pressed.reset();
    EXPECT_EQ(cutOffText(record, {}, noon()).begun,
        QStringLiteral("Begun: Today, 12:00, about 4 min left. The hold that was cut off counts as held to its end."));
}

TEST(CutOffText, saysWhenOnlyTheQuestionsAreLeft)
{
    journal::SessionRecord record = cutOff();
    record.points[2] = test::shoulder({5, 5, 5});
    record.points[2].end.clear();
    record.points[3].end = "skipped";
    EXPECT_EQ(cutOffText(record, {}, noon()).begun,
        QStringLiteral("Begun: Today, 12:00. Nothing is left to press; the questions afterwards are."));
}

// "0 of 1" stood there after two of three holds of one point.
TEST(CutOffText, countsHoldsAndNothingThatWasLeftOut)
{
    journal::SessionRecord record = cutOff();
    record.points[0] = test::shoulder({5, 5, 5});
    record.points[2] = test::shoulder({5, 5});
    record.points[2].end.clear();
    const CutOffText text = cutOffText(record, {}, noon());
    EXPECT_EQ(text.holds, QStringLiteral("5 of 9 holds")) << "three of the first, none of the one left out, two of three, none of three";
    ASSERT_EQ(text.done.size(), 4);
    EXPECT_DOUBLE_EQ(text.done[1], 1) << "it has ended";
    EXPECT_DOUBLE_EQ(text.done[2], 2.0 / 3);
    EXPECT_DOUBLE_EQ(text.done[3], 0);

    record.points.resize(1);
    record.points[0].end.clear();
    record.points[0].reps = 1;
    record.points[0].holds.resize(1);
    EXPECT_EQ(cutOffText(record, {}, noon()).holds, QStringLiteral("1 of 1 hold"));
}

} // namespace unknot::present
