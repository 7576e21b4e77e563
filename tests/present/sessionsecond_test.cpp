// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What changes while a step runs, and which page and answer it is.
#include "shownsession.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unknot::present
{
namespace
{

using session::Phase;

TEST(SessionSecond, countsBegunSecondsAndNamesOne)
{
    session::Snapshot now;
    for (const auto &[left, seconds, unit] :
        {std::tuple{0ms, 0, "seconds"}, {1ms, 1, "second"}, {1000ms, 1, "second"}, {1001ms, 2, "seconds"}}) {
        now.left = left;
        EXPECT_EQ(sessionSecond(points, outlineOf(usualPlan(2)), now).seconds, seconds);
        EXPECT_EQ(sessionSecond(points, outlineOf(usualPlan(2)), now).ringBottom, QString::fromLatin1(unit));
    }
}

TEST(SessionSecond, saysWhatIsLeftWithTheSearchingAndTheQuestions)
{
    SessionDrive drive(usualPlan());
    const auto left = [&] { return secondOf(drive).timeLeft; };
    EXPECT_EQ(left(), QStringLiteral("about 4 min left"));
    drive.begin();
    EXPECT_EQ(left(), QStringLiteral("about 3 min left"));
    drive.waitFor(Phase::RateAfter);
    EXPECT_EQ(left(), QStringLiteral("about 1 min left"));
}

TEST(SessionSecond, ofAStepThatRunsLeavesTheScreenAsItIs)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Hold);
    const SessionScreen screen = screenOf(drive);
    const SessionSecond second = secondOf(drive);
    drive.wait(1s);
    EXPECT_EQ(screenOf(drive), screen);
    EXPECT_NE(secondOf(drive), second);
}

TEST(SessionScreenStage, isThatOfWhatIsAskedOrOfTheStep)
{
    using Asks = practice::SessionStart::Asks;
    using step::Stage;
    const auto asked = [](Asks asks) { return sessionScreen(outlineOf(usualPlan()), asks).stage; };
    EXPECT_EQ(asked(Asks::WarningSigns), Stage::Screening);
    EXPECT_EQ(asked(Asks::Health), Stage::Health);
    EXPECT_EQ(asked(Asks::Nothing), Stage::None);
    SessionDrive drive(usualPlan());
    EXPECT_EQ(screenOf(drive).stage, Stage::Rate);
    drive.begin();
    EXPECT_EQ(screenOf(drive).stage, Stage::Timed);
}

TEST(SessionScreenAche, isWhatIsChosenAndCanBeSaid)
{
    using step::Ache;
    EXPECT_EQ(acheOf(Ache::NotSaid), std::nullopt);
    for (const auto &[shown, said] :
        {std::pair{Ache::Yes, session::Ache::Yes}, {Ache::ABit, session::Ache::ABit}, {Ache::No, session::Ache::No}}) {
        EXPECT_EQ(acheOf(shown), said);
        session::Snapshot now;
        now.phase = Phase::Locate;
        now.chosenAche = said;
        EXPECT_EQ(sessionScreen(points, outlineOf(usualPlan()), now).ache, shown);
    }
}

} // namespace
} // namespace unknot::present
