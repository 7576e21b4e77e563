// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessiondrive.h"

#include <gmock/gmock.h>

using namespace unknot;
using namespace unknot::test;
using session::Ache;
using session::Phase;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

SessionDrive inLocate()
{
    SessionDrive drive(usualPlan());
    for (const session::Input &input : std::vector<session::Input>{in::Rate{}, in::Rate{}, in::Ready{}})
        drive.put(input);
    drive.lines();
    return drive;
}

TEST(Choice, ofANumberIsTheAnswerAfterAMoment)
{
    SessionDrive drive(usualPlan());
    drive.lines();
    drive.put(in::Choose{7, {}});
    EXPECT_THAT(drive.lines(), ElementsAre("chosen"));
    EXPECT_EQ(drive.view().chosen, 7);
    EXPECT_EQ(drive.view().goesOnIn, 2s);
    drive.wait(1'999ms);
    EXPECT_THAT(drive.lines(), IsEmpty());
    drive.wait(1ms);
    EXPECT_THAT(drive.lines(), ElementsAre("pain before at rest 7", "RateBefore of 0"));
    EXPECT_EQ(drive.view().chosen, std::nullopt) << "the next question has none chosen";
    EXPECT_EQ(drive.view().goesOnIn, std::nullopt);
}

TEST(Choice, ofAnotherNumberCorrectsItAndBeginsTheMomentAnew)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Choose{1, {}});
    drive.wait(1'500ms);
    drive.put(in::Choose{10, {}});
    drive.lines();
    drive.wait(1'999ms);
    EXPECT_THAT(drive.lines(), IsEmpty());
    drive.wait(1ms);
    EXPECT_THAT(drive.lines(), ElementsAre("pain before at rest 10", "RateBefore of 0"));
}

TEST(Choice, ofTheSameNumberGivesMoreTimeAndIsNotSaidAgain)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Choose{7, {}});
    drive.wait(1s);
    drive.lines();
    drive.put(in::Choose{7, {}});
    EXPECT_THAT(drive.lines(), ElementsAre("chosen again"));
    EXPECT_EQ(drive.view().goesOnIn, 2s);
}

TEST(Choice, isAnsweredSoonerByTheAnswerItself)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Choose{7, {}});
    drive.lines();
    drive.put(in::Rate{6});
    EXPECT_THAT(drive.lines(), ElementsAre("pain before at rest 6", "RateBefore of 0"));
    drive.wait(10s);
    EXPECT_THAT(drive.lines(), IsEmpty()) << "the choice was of the question before";
}

TEST(Choice, isForgottenBySkipAndBack)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Rate{5});
    drive.put(in::Choose{7, {}});
    drive.put(in::Back{});
    EXPECT_EQ(drive.view().chosen, 5) << "what was said before";
    drive.put(in::Choose{4, {}});
    drive.lines();
    drive.put(in::Skip{});
    EXPECT_THAT(drive.lines(), ElementsAre("pain before at rest -", "RateBefore of 0"));
    drive.wait(10s);
    EXPECT_THAT(drive.lines(), IsEmpty());
}

TEST(Choice, whereTheAcheIsAskedTooLeavesTimeForIt)
{
    SessionDrive drive = inLocate();
    drive.put(in::Choose{5, {}});
    EXPECT_EQ(drive.view().goesOnIn, 10s);
    drive.put(in::Choose{{}, Ache::ABit});
    EXPECT_EQ(drive.view().chosen, 5);
    EXPECT_EQ(drive.view().chosenAche, Ache::ABit);
    EXPECT_EQ(drive.view().goesOnIn, 2s);
    drive.lines();
    drive.wait(2s);
    EXPECT_THAT(drive.lines(), ElementsAre("0 located 5 1", "LeadIn 1 of 0"));
}

TEST(Choice, ofTheAcheAloneWaitsForTheNumber)
{
    SessionDrive drive = inLocate();
    drive.put(in::Choose{{}, Ache::Yes});
    drive.lines();
    drive.wait(1h);
    EXPECT_EQ(drive.phase(), Phase::Locate);
    EXPECT_EQ(drive.view().goesOnIn, std::nullopt);
    drive.put(in::Choose{3, {}});
    drive.wait(2s);
    EXPECT_EQ(drive.phase(), Phase::LeadIn);
}

TEST(Choice, ofANumberAloneIsEnoughToGoOn)
{
    SessionDrive drive = inLocate();
    drive.put(in::Choose{5, {}});
    drive.lines();
    drive.wait(10s);
    EXPECT_THAT(drive.lines(), ElementsAre("0 located 5 -", "LeadIn 1 of 0"));
}

TEST(Choice, isNotTakenOnceAStopWasAskedFor)
{
    SessionDrive drive = inLocate();
    drive.put(in::Choose{5, {}});
    drive.put(in::AskToStop{});
    drive.wait(9s);
    EXPECT_EQ(drive.phase(), Phase::Locate);
    drive.put(in::TakeBack{});
    drive.wait(1h);
    EXPECT_EQ(drive.phase(), Phase::Locate) << "whoever thought of stopping is asked again";
    EXPECT_EQ(drive.view().chosen, 5);
}

// Else a machine that slept would press by itself.
TEST(Choice, isNotTakenWhileTheCallerStoodStill)
{
    session::SessionEngine engine(usualPlan());
    TimePoint now = sessionStart;
    (void)engine.start(now);
    for (const session::Input &input : std::vector<session::Input>{in::Rate{}, in::Rate{}, in::Ready{}, in::Choose{5, Ache::Yes}})
        (void)engine.handle(input, now);
    now += 75s;
    EXPECT_THAT(linesOf(engine.catchUp(now)), IsEmpty());
    EXPECT_EQ(engine.snapshot(now).goesOnIn, 2s);
}

TEST(Choice, outsideTheScaleOrOfNothingIsNone)
{
    SessionDrive drive(usualPlan());
    EXPECT_FALSE(drive.put(in::Choose{11, {}}));
    EXPECT_FALSE(drive.put(in::Choose{}));
    EXPECT_FALSE(drive.put(in::Choose{5, Ache::Yes})) << "nobody asked for the ache";
    EXPECT_EQ(drive.view().chosen, std::nullopt);
}

} // namespace
