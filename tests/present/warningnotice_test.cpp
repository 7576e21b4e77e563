// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/warningnotice.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

using catalogue::Urgency;
using Kind = practice::NoSession::Kind;

catalogue::Catalogue advising()
{
    catalogue::CatalogueData data;
    data.actions = {{Urgency::Emergency, "Call for help", "Now.", false}};
    return catalogue::Catalogue(data);
}

WarningNotice of(Urgency urgency, const std::string *ticked = nullptr)
{
    static catalogue::Question question;
    question = {{"chest"}, "Does your chest hurt?", "R1", urgency, {}};
    return warningNotice(advising(), practice::NoSession{Kind::WarningSign, {}, {&question, ticked}});
}

} // namespace

TEST(WarningNotice, saysThatNoneStartsWhatToDoAndByWhichSign)
{
    const WarningNotice notice = of(Urgency::Emergency);
    EXPECT_EQ(notice.title, QStringLiteral("No session today. Call for help"));
    EXPECT_TRUE(notice.sign.endsWith(u"Does your chest hurt?"));
    EXPECT_TRUE(notice.emergency && notice.everywhere);
}

TEST(WarningNotice, ofALineNamesItAndNoQuestionOfIt)
{
    const std::string chest = "Chest";
    const WarningNotice notice = of(Urgency::Emergency, &chest);
    EXPECT_TRUE(notice.sign.endsWith(u"Chest")) << notice.sign.toStdString();
    EXPECT_FALSE(notice.sign.contains(u"hurt"));
}

TEST(WarningNotice, whatCanWaitIsNoEmergency)
{
    const WarningNotice notice = of(Urgency::Soon);
    EXPECT_FALSE(notice.emergency || notice.everywhere);
    EXPECT_EQ(notice.title, QStringLiteral("No session here today")) << "elsewhere one may start; the catalogue has no advice";
}

TEST(WarningNotice, isNoneForAnyOtherReason)
{
    EXPECT_EQ(warningNotice(advising(), std::nullopt), WarningNotice{});
    for (const Kind kind :
        {Kind::DamagedFiles, Kind::DamagedSettings, Kind::Checking, Kind::OnlyLooking, Kind::UnreadableHealth, Kind::HealthAnswer})
        EXPECT_EQ(warningNotice(advising(), practice::NoSession{kind}), WarningNotice{});
}

} // namespace unknot::present
