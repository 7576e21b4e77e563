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

TEST(CutOffText, aPointIsDoneHoweverItEnded)
{
    const CutOffText text = cutOffText(cutOff(), {}, noon());
    EXPECT_EQ(text.points, 4);
    EXPECT_EQ(text.pointsDone, 2);
}

} // namespace unknot::present
