// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/sessiontext.h"
#include "shownsession.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unknot::present
{

namespace
{

using session::Phase;

TEST(SessionScreen, beforeItBeginsHasTitleAndSummaryAlone)
{
    SessionScreen expected;
    expected.title = QStringLiteral("Left shoulder");
    expected.summary = QStringLiteral("2 points, about 7 min");
    EXPECT_EQ(sessionScreen(outlineOf(usualPlan(2)), practice::SessionStart::Asks::Nothing), expected);
}

TEST(SessionScreen, asksForPainAtRestOfThePlacesThatHurt)
{
    const SessionScreen screen = screenOf(SessionDrive(usualPlan()));
    EXPECT_EQ(screen.question, QStringLiteral("How much does your left shoulder hurt right now?"));
    EXPECT_EQ(screen.questionHint, QStringLiteral("At rest, without pressing. The first number that comes is fine."));
    EXPECT_EQ(screen.questionWhen, QStringLiteral("Before you start"));
    EXPECT_EQ(screen.questionOf, QStringLiteral("Question 1 of 2"));
    EXPECT_FALSE(screen.canGoBack);
    EXPECT_EQ(screen.muscle + screen.instruction + screen.next + screen.ringTop, QString()) << "no point yet";
}

TEST(SessionScreen, asksWithoutNamesWhereTooManyPlacesHurt)
{
    const SessionDrive drive(usualPlan());
    const SessionOutline everywhere = outlineOf(usualPlan(), {});
    EXPECT_EQ(sessionScreen(points, everywhere, drive.view()).question, QStringLiteral("How much does it hurt right now?"));
}

TEST(SessionScreen, thenForPainOnTheMovement)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Rate{6});
    const SessionScreen screen = screenOf(drive);
    EXPECT_EQ(screen.question, QStringLiteral("And on the movement that bothers you most?"));
    EXPECT_TRUE(screen.questionHint.startsWith(QStringLiteral("Do it once, gently")));
    EXPECT_EQ(screen.questionOf, QStringLiteral("Question 2 of 2"));
    EXPECT_TRUE(screen.canGoBack);
}

TEST(SessionScreen, ofAPointSaysWhatWhereAndHow)
{
    SessionDrive drive(usualPlan(2));
    drive.put(in::Rate{6});
    drive.put(in::Rate{7});
    const SessionScreen screen = screenOf(drive);
    EXPECT_EQ(screen.muscle, QStringLiteral("Muscle a, left"));
    EXPECT_EQ(screen.label, QStringLiteral("Label a"));
    EXPECT_EQ(screen.pointOf, QStringLiteral("Point 1 of 2"));
    EXPECT_EQ(screen.instruction, QStringLiteral("Get into position"));
    EXPECT_EQ(screen.next, QStringLiteral("Next: find the spot"));
    EXPECT_EQ(screen.position, QStringLiteral("Position a."));
    EXPECT_EQ(screen.pressWith, QStringLiteral("Press a."));
    EXPECT_EQ(screen.stayOff, QStringLiteral("Stay off a."));
    EXPECT_EQ(screen.question, QString()) << "nothing is asked";
}

TEST(SessionScreen, saysWhatToStayOffForAsLongAsThePointIsPressed)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    for (const Phase phase : {Phase::LeadIn, Phase::Hold, Phase::Rest}) {
        drive.waitFor(phase);
        EXPECT_EQ(screenOf(drive).stayOff, QStringLiteral("Stay off a."));
    }
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_EQ(screenOf(drive).stayOff, QString()) << "nothing is pressed then";
}

// The words of a point name a ball; under some health answers a hand is all that is left.
TEST(SessionScreen, saysTheToolAloneWhereHealthLeavesLess)
{
    catalogue::CatalogueData data = points.all();
    data.tools = {{ToolId{"ball"}, "Ball", "a ball", {}, false}, {ToolId{"fist"}, "Fist", "your fist", {}, true}};
    data.points.front().tools = {{{"ball"}, {"sit"}}, {{"fist"}, {"sit"}}};
    data.points.front().pressureCap = usualDose().pressureCap;
    const catalogue::Catalogue body(data);
    const auto pressWith = [&body](const char *tool, int pressureCap) {
        session::Plan plan = usualPlan();
        plan.points.front().tool = ToolId{tool};
        plan.points.front().dose.pressureCap = pressureCap;
        return SessionText(body, plan).pressWith(0);
    };
    const int whole = usualDose().pressureCap;
    EXPECT_EQ(pressWith("ball", whole), QStringLiteral("Press a."));
    EXPECT_EQ(pressWith("fist", whole), QStringLiteral("With your fist."));
    EXPECT_EQ(pressWith("ball", whole - 1), QStringLiteral("For now only with a ball."));
}

TEST(SessionScreen, ofTheSearchSaysHowToFindTheSpot)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Rate{});
    drive.put(in::Rate{});
    drive.put(in::Ready{});
    const SessionScreen screen = screenOf(drive);
    EXPECT_EQ(screen.instruction, QStringLiteral("Find the sorest place"));
    EXPECT_EQ(screen.find, QStringLiteral("Find a."));
    EXPECT_FALSE(screen.searchHint.isEmpty());
    EXPECT_EQ(screen.next, QStringLiteral("Next: the first hold, 30 seconds"));
    EXPECT_TRUE(screen.canGoBack && screen.canSkip);
    EXPECT_FALSE(screen.pressing);
}

TEST(SessionScreen, leadsInAndHolds)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    EXPECT_EQ(screenOf(drive).ringTop, QStringLiteral("Starts in"));
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Get ready"));
    EXPECT_EQ(screenOf(drive).next, QStringLiteral("Next: hold for 30 seconds"));
    drive.waitFor(Phase::Hold);
    const SessionScreen hold = screenOf(drive);
    EXPECT_EQ(hold.ringTop, QStringLiteral("Hold 1 of 3"));
    EXPECT_EQ(hold.instruction, QStringLiteral("Press, about 5 of 10. Breathe out."));
    EXPECT_EQ(hold.next, QStringLiteral("Next: rest 15 seconds, then the second hold"));
    EXPECT_TRUE(hold.pressing);
    EXPECT_FALSE(hold.askPress);
    drive.put(in::Stronger{});
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Press only about 3 of 10. Breathe out."));
}

TEST(SessionScreen, afterAPauseTheLeadInNamesWhatIsLeftOfTheHold)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.wait(19s);
    drive.put(in::Pause{});
    drive.put(in::Resume{});
    EXPECT_EQ(screenOf(drive).next, QStringLiteral("Next: hold for 11 seconds")) << "what is left of it: it said 30";
}

TEST(SessionScreen, easingIsAnsweredUntilTheHoldIsOver)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.wait(5s);
    drive.put(in::Easing{});
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Good. Sink in once more, to about 5 of 10."));
    for (int more = 0; more < 2; ++more)
        drive.put(in::Easing{});
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Good. Stay at about 5 of 10.")) << "no re-load is left";
    drive.put(in::Easing{});
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Come off slowly. Rest.")) << "said again, it is over";
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Press, about 5 of 10. Breathe out."));
    drive.put(in::Easing{});
    drive.put(in::Stronger{});
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Press only about 3 of 10. Breathe out."));
    drive.put(in::Easing{});
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Good. Stay at about 3 of 10."));
}

TEST(SessionScreen, wantsThePressNumberFromHalfTimeOnAndNeverWhileResting)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.wait(15s);
    EXPECT_TRUE(screenOf(drive).askPress);
    EXPECT_EQ(screenOf(drive).press, -1);
    drive.waitFor(Phase::Rest);
    EXPECT_FALSE(screenOf(drive).askPress || screenOf(drive).pressing);
    drive.put(in::Press{4});
    EXPECT_EQ(screenOf(drive).press, 4) << "whoever gives it late is heard";
    drive.waitFor(Phase::LeadIn);
    EXPECT_EQ(screenOf(drive).press, -1) << "of another hold";
    drive.waitFor(Phase::Hold);
    drive.wait(15s);
    drive.put(in::Press{3});
    EXPECT_FALSE(screenOf(drive).askPress);
}

// It was asked for "under the same press" beside "Ease off to about 3 of 10".
TEST(SessionScreen, asksForNoNumberOfAnotherPressThanTheOneItWasFoundWith)
{
    SessionDrive eased(usualPlan());
    eased.begin();
    for (int hold = 1; hold <= 2; ++hold) {
        eased.waitFor(Phase::Hold);
        if (hold == 1)
            eased.put(in::Stronger{});
        eased.wait(15s);
        EXPECT_TRUE(screenOf(eased).pressing);
        EXPECT_FALSE(screenOf(eased).askPress) << "hold " << hold;
        eased.waitFor(Phase::Rest);
    }
    SessionDrive sunk(usualPlan());
    sunk.begin();
    sunk.waitFor(Phase::Hold);
    sunk.wait(5s);
    sunk.put(in::Easing{});
    sunk.wait(10s);
    EXPECT_FALSE(screenOf(sunk).askPress) << "sunk in further";
    sunk.waitFor(Phase::LeadIn);
    sunk.waitFor(Phase::Hold);
    sunk.wait(15s);
    EXPECT_TRUE(screenOf(sunk).askPress) << "the next hold begins as the first";
}

TEST(SessionScreen, restsAndSaysWhichHoldFollows)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Rest);
    EXPECT_EQ(screenOf(drive).ringTop, QStringLiteral("Rest"));
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Come off slowly. Rest."));
    EXPECT_EQ(screenOf(drive).next, QStringLiteral("Next: the second hold"));
    drive.waitFor(Phase::LeadIn);
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Get ready for the second hold"));
}

TEST(SessionScreen, betweenPointsNamesTheNextAndAfterTheLastTheQuestions)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Come off slowly. Move the part easily, 3 times."));
    EXPECT_EQ(screenOf(drive).next, QStringLiteral("Next: Muscle b, left"));
    EXPECT_EQ(screenOf(drive).pointOf, QStringLiteral("Point 1 of 2"));
    drive.waitFor(Phase::Prepare);
    EXPECT_EQ(screenOf(drive).pointOf, QStringLiteral("Point 2 of 2"));
    drive.beginPoint();
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_EQ(screenOf(drive).next, QStringLiteral("Next: how it feels now"));
}

TEST(SessionScreen, aMovementIsTheMusclesOwn)
{
    catalogue::CatalogueData data = points.all();
    data.muscles.front().afterwards = "Turn the head slowly.";
    data.muscles.back().afterwards.clear();
    session::Plan plan = usualPlan(2);
    plan.movement = session::movementLength;
    const catalogue::Catalogue moved(data);
    SessionDrive drive(plan);
    const auto screen = [&] { return sessionScreen(moved, outlineOf(plan, {}), drive.view()); };
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_EQ(screen().instruction, QStringLiteral("Come off slowly.")) << "the movement has its own step";
    drive.waitFor(Phase::Move);
    EXPECT_EQ(screen().instruction, QStringLiteral("Turn the head slowly."));
    EXPECT_EQ(screen().ringTop, QStringLiteral("Move"));
    EXPECT_EQ(screen().next, QStringLiteral("Next: Muscle b, left"));
    EXPECT_EQ(screen().skip, QStringLiteral("Skip movement"));
    EXPECT_EQ(screen().stayOff, QString());
    EXPECT_EQ(
        SessionText(moved, plan).spoken(drive.view()), QStringLiteral("Turn the head slowly. Only as far as it is easy; N skips it."));
    drive.waitFor(Phase::Prepare);
    drive.beginPoint();
    drive.waitFor(Phase::Move);
    EXPECT_EQ(screen().instruction, QStringLiteral("Move the part easily, 3 times.")) << "that muscle has none of its own";
}

TEST(SessionScreen, tooMuchSaysWhatIsLeftOutAndAsksForNoMovement)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.put(in::TooMuch{});
    EXPECT_EQ(screenOf(drive).stage, step::Stage::LetGo);
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Let go."));
    EXPECT_EQ(screenOf(drive).stayOff, QString());
    drive.put(in::Felt{session::Felt::TooStrong});
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Too much: the rest of this spot is left out. Let it rest."));
    drive.waitFor(Phase::Prepare);
    drive.beginPoint();
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Come off slowly. Move the part easily, 3 times.")) << "of the next point";
}

TEST(SessionScreen, aPauseEndsThePressingAndSaysSo)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.put(in::Pause{});
    const SessionScreen screen = screenOf(drive);
    EXPECT_EQ(screen.instruction, QStringLiteral("Paused. Ease off and rest."));
    EXPECT_EQ(screen.next, QStringLiteral("Go on when you are ready. The time that is left is kept."));
    EXPECT_TRUE(screen.paused);
    EXPECT_FALSE(screen.pressing);
    EXPECT_FALSE(screen.canGoBack || screen.canSkip);
}

TEST(SessionScreen, showsWhatIsChosenAndWhenItGoesOn)
{
    SessionDrive drive(usualPlan());
    EXPECT_EQ(screenOf(drive).chosen, -1);
    EXPECT_EQ(secondOf(drive).goesOnIn, 0);
    drive.put(in::Choose{7, {}});
    EXPECT_EQ(screenOf(drive).chosen, 7);
    EXPECT_EQ(secondOf(drive).goesOnIn, 2);
    drive.wait(1500ms);
    EXPECT_EQ(secondOf(drive).goesOnIn, 1);
    drive.wait(500ms);
    EXPECT_EQ(screenOf(drive).chosen, -1);
}

TEST(SessionScreen, saysWhatSkipDoes)
{
    SessionDrive drive(usualPlan(2));
    EXPECT_EQ(screenOf(drive).skip, QStringLiteral("Rather not say"));
    drive.put(in::Rate{});
    drive.put(in::Rate{});
    EXPECT_EQ(screenOf(drive).skip, QStringLiteral("Leave it out"));
    drive.put(in::Ready{});
    drive.put(in::Located{});
    EXPECT_EQ(screenOf(drive).skip, QStringLiteral("Skip hold"));
    drive.waitFor(Phase::Rest);
    EXPECT_EQ(screenOf(drive).skip, QStringLiteral("Shorter rest"));
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_EQ(screenOf(drive).skip, QStringLiteral("Skip rest"));
}

TEST(SessionScreen, aStopSaysSoUntilItIsTakenBack)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.wait(20s);
    drive.put(in::AskToStop{});
    EXPECT_TRUE(screenOf(drive).stopping);
    EXPECT_FALSE(screenOf(drive).pressing || screenOf(drive).askPress);
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Stopping. Ease off and rest."));
    EXPECT_EQ(secondOf(drive).stopsIn, 10);
    drive.wait(500ms);
    EXPECT_EQ(secondOf(drive).stopsIn, 10);
    drive.wait(4s);
    EXPECT_EQ(secondOf(drive).stopsIn, 6);
    drive.put(in::TakeBack{});
    EXPECT_FALSE(screenOf(drive).stopping);
    EXPECT_EQ(secondOf(drive).stopsIn, 0);
    EXPECT_EQ(screenOf(drive).instruction, QStringLiteral("Get ready"));
}

TEST(SessionScreen, afterwardsAsksTheSameAndThenHasNoStep)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::RateAfter);
    EXPECT_EQ(screenOf(drive).questionWhen, QStringLiteral("Afterwards"));
    EXPECT_EQ(screenOf(drive).muscle, QString());
    drive.put(in::Rate{3});
    drive.put(in::Rate{3});
    ASSERT_EQ(drive.phase(), Phase::Done);
    EXPECT_EQ(screenOf(drive).instruction + screenOf(drive).question, QString());
    EXPECT_EQ(screenOf(drive).ending, QStringLiteral("all points pressed"));
}

TEST(SessionScreen, onlyWhatWasPressedIsSaidToBe)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    drive.waitFor(Phase::Prepare);
    while (drive.phase() == Phase::Prepare)
        drive.put(in::Skip{});
    drive.put(in::Stop{});
    ASSERT_EQ(drive.phase(), Phase::Done);
    EXPECT_TRUE(screenOf(drive).ending.startsWith(QStringLiteral("1 of 2"))) << screenOf(drive).ending.toStdString();
}

TEST(SessionScreen, whatWasLeftOutAltogetherIsNotDone)
{
    SessionDrive drive(usualPlan());
    while (drive.put(in::Skip{})) { }
    ASSERT_EQ(drive.phase(), Phase::Done);
    EXPECT_EQ(screenOf(drive).ending, QStringLiteral("stopped early"));
}

} // namespace

} // namespace unknot::present
