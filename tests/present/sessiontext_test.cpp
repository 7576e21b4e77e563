// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/sessiontext.h"
#include "sessionpoints.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

using namespace test;
using session::Phase;

const catalogue::Catalogue points = catalogueOfPoints();

QString spoken(const SessionDrive &drive)
{
    return SessionText(points, drive.engine().plan()).spoken(drive.view());
}

} // namespace

TEST(SessionText, saysOnEnteringAStepAllThatIsToBeDone)
{
    SessionDrive drive(usualPlan());
    EXPECT_TRUE(spoken(drive).contains(QStringLiteral("at rest")) && spoken(drive).contains(QStringLiteral("Type the number")));
    drive.put(in::Rate{});
    EXPECT_TRUE(spoken(drive).contains(QStringLiteral("on the movement")));
    drive.put(in::Rate{});
    EXPECT_EQ(spoken(drive), QStringLiteral("Muscle a, left. Position a. Press a. Stay off a. Press Enter when you are in position."));
    drive.put(in::Ready{});
    EXPECT_TRUE(spoken(drive).startsWith(QStringLiteral("Find a. How sore is that spot, 0 to 10?")));
    drive.put(in::Located{5, session::Ache::Yes});
    EXPECT_EQ(spoken(drive), QStringLiteral("Get ready."));
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(spoken(drive), QStringLiteral("Press, about 5 of 10. Breathe out."));
    drive.waitFor(Phase::RateAfter);
    drive.put(in::Stop{});
    EXPECT_EQ(spoken(drive), QStringLiteral("The session is over."));
}

TEST(SessionText, aSessionThatWasStoppedIsNotDone)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Stop{});
    ASSERT_EQ(drive.phase(), Phase::Done);
    EXPECT_EQ(spoken(drive), QStringLiteral("Stopped early."));
}

TEST(SessionText, aStopSaysHowToTakeItBack)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.put(in::AskToStop{});
    EXPECT_EQ(spoken(drive), QStringLiteral("Stopping. Press Space to take it back."));
}

TEST(SessionText, aPauseThatNobodyAskedForSaysWhy)
{
    session::Snapshot now;
    now.phase = Phase::LeadIn;
    now.paused = true;
    const session::Plan plan = usualPlan();
    EXPECT_EQ(SessionText(points, plan).spoken(now), QStringLiteral("Paused. Ease off and rest. Press Space to go on."));
    now.stalled = true;
    EXPECT_EQ(SessionText(points, plan).instruction(now), QStringLiteral("Paused: the computer stood still. Ease off and rest."));
    EXPECT_TRUE(SessionText(points, plan).spoken(now).startsWith(SessionText(points, plan).instruction(now)));
}

TEST(SessionText, whatIsSaidInAUsualSessionIsRenderedAhead)
{
    SessionDrive drive(usualPlan(2));
    const QStringList ahead = SessionText(points, drive.engine().plan()).spokenAhead();
    const auto expectAhead = [&] { EXPECT_TRUE(ahead.contains(spoken(drive))) << spoken(drive).toStdString(); };
    expectAhead();
    drive.put(in::Rate{});
    expectAhead();
    drive.put(in::Rate{});
    for (int point = 0; point < 2; ++point) {
        expectAhead();
        drive.put(in::Ready{});
        expectAhead();
        drive.put(in::Located{5, session::Ache::Yes});
        while (drive.phase() != Phase::Prepare && drive.phase() != Phase::RateAfter) {
            expectAhead();
            drive.wait(1s);
        }
    }
}

TEST(SessionText, namesAPointThatTheCatalogueDoesNotHaveByItsId)
{
    session::Plan plan = usualPlan();
    plan.points[0].point = {"gone"};
    EXPECT_EQ(SessionText(points, plan).muscle(0), QStringLiteral("gone, left"));
    EXPECT_EQ(SessionText(points, plan).label(0), QString());
    EXPECT_EQ(SessionText(points, plan).muscle(1), QString()) << "there is none";
}

TEST(SessionText, ofAPackSaysWhose)
{
    catalogue::CatalogueData data;
    data.points.emplace_back();
    data.points.back().id = {"a"};
    data.points.back().label = "Label a";
    data.points.back().pack = "example";
    const catalogue::Catalogue packed(data);
    const session::Plan plan = usualPlan();
    EXPECT_EQ(SessionText(packed, plan).label(0), QStringLiteral("Label a (from the pack example)"));
}

TEST(SavedWords, saySavedOfNothingElse)
{
    EXPECT_EQ(savedWords(true), QStringLiteral("It is saved."));
    EXPECT_TRUE(savedWords(false).contains(QStringLiteral("not saved")));
}

} // namespace unknot::present
