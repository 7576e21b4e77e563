// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// After too much one lets go first, and says what was felt: a nerve, a vessel or feeling unwell asks for more than
// a lighter press. A slip of the hand ended a spot for the day.
#include "support/sessiondrive.h"

#include <gmock/gmock.h>

namespace unknot::test
{

using session::Felt;
using session::Phase;
using testing::ElementsAre;

namespace
{

// Fifteen seconds into the first hold of the first point.
SessionDrive holding(const session::Plan &plan)
{
    SessionDrive drive(plan);
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.wait(15s);
    drive.lines();
    return drive;
}

SessionDrive letGo(const session::Plan &plan)
{
    SessionDrive drive = holding(plan);
    drive.put(in::TooMuch{});
    drive.lines();
    return drive;
}

session::Plan ofMuscles(const std::vector<std::string> &muscles)
{
    session::Plan plan = usualPlan(muscles.size());
    for (std::size_t point = 0; point < muscles.size(); ++point)
        plan.points[point].muscle = {muscles[point]};
    return plan;
}

} // namespace

TEST(LetGo, waitsForTheAnswerHoweverLong)
{
    SessionDrive drive = letGo(usualPlan(2));
    drive.wait(48h);
    EXPECT_EQ(drive.phase(), Phase::LetGo);
    EXPECT_FALSE(drive.view().timed);
    EXPECT_FALSE(drive.view().canSkip) << "it is not passed over";
    EXPECT_FALSE(drive.put(in::Pause{}));
    EXPECT_FALSE(drive.put(in::Press{4}));
}

TEST(LetGo, onlyTooStrongGoesOnLightly)
{
    SessionDrive drive = letGo(usualPlan(3));
    drive.put(in::Felt{Felt::TooStrong});
    EXPECT_THAT(drive.lines(), ElementsAre("0 ends too strong", "BetweenPoints of 0"));
    EXPECT_TRUE(drive.view().tooMuch);
    EXPECT_FALSE(drive.view().nerveSign);
    for (const char *begins : {"1/1 begins at 3 for 15000", "2/1 begins at 3 for 15000"}) {
        drive.waitFor(Phase::Prepare);
        drive.beginPoint();
        drive.waitFor(Phase::Hold);
        EXPECT_THAT(drive.lines(), testing::Contains(begins));
        EXPECT_EQ(drive.view().pressure, 3);
        drive.put(in::Press{1}); // eased: else one might sink in once more
        EXPECT_NE(drive.view().eased, session::Eased::SinkIn);
    }
}

TEST(LetGo, aSignOfANerveLeavesTheRestOfThatMuscleOut)
{
    session::Plan plan = ofMuscles({"infraspinatus", "trapezius", "infraspinatus", "infraspinatus"});
    plan.points[3].side = Side::Right;
    SessionDrive drive = letGo(plan);
    drive.put(in::Felt{Felt::NerveSign});
    EXPECT_THAT(drive.lines(), ElementsAre("0 ends a nerve sign", "BetweenPoints of 0"));
    EXPECT_TRUE(drive.view().nerveSign);
    drive.waitFor(Phase::Prepare);
    EXPECT_EQ(drive.view().point, 1U);
    drive.beginPoint();
    drive.waitFor(Phase::Prepare);
    EXPECT_EQ(drive.view().point, 3U) << "of the other side";
    EXPECT_THAT(drive.lines(), testing::Contains("2 ends skipped"));
}

TEST(LetGo, aSignOfANerveLeavesTheSamePlaceOut)
{
    session::Plan plan = ofMuscles({"gastrocnemius", "soleus", "soleus"});
    plan.points[0].zone = plan.points[1].zone = {"calf"};
    plan.points[2].zone = {"heel"};
    SessionDrive drive = letGo(plan);
    drive.put(in::Felt{Felt::NerveSign});
    drive.waitFor(Phase::Prepare);
    EXPECT_EQ(drive.view().point, 2U) << "the nerve lies under both muscles";
}

// A slip to 1 instead of 3 stood.
TEST(LetGo, whatWasFeltCanBeSaidOtherwiseInTheRestAfterIt)
{
    SessionDrive drive = letGo(usualPlan(2));
    drive.put(in::Felt{Felt::TooStrong});
    EXPECT_TRUE(drive.view().canGoBack);
    drive.lines();
    drive.put(in::Back{});
    EXPECT_THAT(drive.lines(), ElementsAre("0 ends too much", "LetGo of 0"));
    drive.put(in::Felt{Felt::Unwell});
    EXPECT_THAT(drive.lines(), ElementsAre("0 ends unwell", "stopped", "Done of 0"));
}

TEST(LetGo, whereNoMuscleIsKnownOnlyThatPointIsLeftOut)
{
    SessionDrive drive = letGo(ofMuscles({"", ""}));
    drive.put(in::Felt{Felt::NerveSign});
    drive.waitFor(Phase::Prepare);
    EXPECT_EQ(drive.view().point, 1U);
}

TEST(LetGo, whoFeelsUnwellIsAskedAndPressedNoMore)
{
    SessionDrive drive = letGo(usualPlan(3));
    drive.put(in::Felt{Felt::Unwell});
    EXPECT_THAT(drive.lines(), ElementsAre("0 ends unwell", "stopped", "Done of 0"));
    EXPECT_TRUE(drive.engine().done());
}

TEST(LetGo, stoppingThereLeavesItUnsaid)
{
    SessionDrive drive = letGo(usualPlan(2));
    drive.put(in::Stop{});
    EXPECT_THAT(drive.lines(), ElementsAre("RateAfter of 0"));
}

TEST(LetGo, aSlipInAHoldLeadsInAgainAndIsNotCalledTooMuch)
{
    SessionDrive drive = letGo(usualPlan());
    EXPECT_TRUE(drive.view().canGoBack);
    drive.put(in::Back{});
    EXPECT_THAT(drive.lines(), ElementsAre("0 goes on", "0/1 ends stepped back 15000", "LeadIn 1 of 0"));
    EXPECT_EQ(drive.view().left, session::shortestRest) << "as after any hold";
    drive.waitFor(Phase::Hold);
    EXPECT_THAT(drive.lines(), ElementsAre("Hold 1 of 0", "0/1 begins at 5 for 30000"));
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_FALSE(drive.view().tooMuch);
}

TEST(LetGo, aSlipElsewhereGoesBackToWhereItWas)
{
    SessionDrive searching(usualPlan());
    searching.put(in::Rate{4});
    searching.put(in::Rate{4});
    searching.put(in::Ready{});
    searching.put(in::TooMuch{});
    searching.lines();
    searching.put(in::Back{});
    EXPECT_THAT(searching.lines(), ElementsAre("0 goes on", "Locate of 0"));

    SessionDrive resting = holding(usualPlan());
    resting.waitFor(Phase::Rest);
    resting.put(in::TooMuch{});
    resting.lines();
    resting.put(in::Back{});
    EXPECT_THAT(resting.lines(), ElementsAre("0 goes on", "LeadIn 2 of 0"));

    SessionDrive paused = holding(usualPlan());
    paused.put(in::Pause{});
    paused.put(in::TooMuch{});
    paused.lines();
    paused.put(in::Back{});
    paused.waitFor(Phase::Hold);
    EXPECT_THAT(paused.lines(), testing::Contains("0/1 begins at 5 for 15000")) << "what was left of it";
}

// On a day when all is light a point has one hold: a slip in it is no reason to end it.
TEST(LetGo, whereNoOtherHoldIsLeftASlipGoesOnWithTheRestOfIt)
{
    safety::Dose once = gentleDose();
    once.reps = once.maxReps = 1;
    SessionDrive drive = letGo(planOf({once, usualDose()}));
    EXPECT_TRUE(drive.view().canGoBack);
    drive.put(in::Back{});
    EXPECT_THAT(drive.lines(), ElementsAre("0 goes on", "0/1 ends paused 15000", "LeadIn 1 of 0"));
    drive.waitFor(Phase::Hold);
    EXPECT_THAT(drive.lines(), ElementsAre("Hold 1 of 0", "0/1 begins at 4 for 15000"));
    drive.wait(5s);
    drive.put(in::TooMuch{});
    drive.put(in::Back{});
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_THAT(drive.lines(), testing::Contains("0/1 ends time 10000")) << "once more: nothing is pressed twice";
}

// By an artery or a nerve a hold is not begun twice.
TEST(LetGo, nearVesselsAndNervesASlipIsNotTakenBack)
{
    SessionDrive drive = letGo(planOf({lowCapDose(), usualDose()}));
    EXPECT_FALSE(drive.view().canGoBack);
    EXPECT_FALSE(drive.put(in::Back{}));
}

TEST(LetGo, aNumberThatStaysTooHighIsAskedAboutToo)
{
    SessionDrive drive = holding(usualPlan(2));
    drive.put(in::Press{8});
    drive.put(in::Press{8});
    EXPECT_EQ(drive.phase(), Phase::LetGo);
}

} // namespace unknot::test
