// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/nextday.h"
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

// A number of tomorrow is none of right after: it stood as such, and as a gain.
TEST(CutOffText, itIsEndedOnceItIsTooLateForItsQuestions)
{
    journal::SessionRecord record = cutOff();
    record.points[3].end = "skipped";
    record.points[2] = test::shoulder({5, 5, 5});
    record.points[2].end.clear();
    for (journal::HoldRecord &hold : record.points[2].holds)
        hold.began = noon();
    EXPECT_EQ(cutOffText(record, {}, noon()).begun,
        QStringLiteral("Begun: Today, 12:00. Nothing is left to press; the questions afterwards are."));
    EXPECT_TRUE(cutOffText(record, {}, noon()).mayGoOn);

    WallTime later = noon();
    later.utc += practice::afterwards + std::chrono::minutes{1};
    const CutOffText late = cutOffText(record, {}, later);
    EXPECT_FALSE(late.mayGoOn);
    EXPECT_EQ(
        late.begun, QStringLiteral("Begun: Today, 12:00. Nothing is left to press, and it is too late to ask how it was right after."));
    record.points[2].holds.pop_back();
    EXPECT_TRUE(cutOffText(record, {}, later).mayGoOn) << "a hold is left, and a number after it";
}

TEST(CutOffText, aPointIsDoneHoweverItEnded)
{
    const CutOffText text = cutOffText(cutOff(), {}, noon());
    EXPECT_EQ(text.points, 4);
    EXPECT_EQ(text.pointsDone, 2);
}

} // namespace unknot::present
