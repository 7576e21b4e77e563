// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/sessionscreen.h"
#include "sessionpoints.h"

#include <gtest/gtest.h>

#include <string>

namespace unknot::present
{

namespace
{

using namespace test;
using session::Phase;

void toHold(SessionDrive &drive)
{
    drive.begin();
    drive.waitFor(Phase::Hold);
}

// How much of each hold is filled, in tenths; a new point begins with a bar, and what was dropped is crossed.
std::string progressOf(const SessionDrive &drive)
{
    std::string line;
    for (const ProgressRow &row : progressRows(drive.engine().plan(), drive.view()))
        line
            += (row.firstOfPoint ? "|" : " ") + std::to_string(static_cast<int>(row.filled * 10)) + (row.over && row.filled < 1 ? "x" : "");
    return line;
}

TEST(RingLeft, runsFromOneToNothing)
{
    SessionDrive drive(usualPlan());
    EXPECT_EQ(ringLeft(drive.view()), 0) << "a question has no end";
    drive.begin();
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(ringLeft(drive.view()), 1);
    drive.wait(15s);
    EXPECT_DOUBLE_EQ(ringLeft(drive.view()), 0.5);
}

TEST(ProgressRows, fillHoldByHold)
{
    SessionDrive drive(usualPlan(2));
    EXPECT_EQ(progressOf(drive), "|0 0 0|0 0 0");
    toHold(drive);
    drive.wait(15s);
    EXPECT_EQ(progressOf(drive), "|5 0 0|0 0 0");
    drive.waitFor(Phase::Rest);
    EXPECT_EQ(progressOf(drive), "|10 0 0|0 0 0");
    drive.waitFor(Phase::LeadIn);
    EXPECT_EQ(progressOf(drive), "|10 0 0|0 0 0");
}

TEST(ProgressRows, aPointThatIsOverIsFilled)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_EQ(progressOf(drive), "|10 10 10|0 0 0") << "it was empty while one rested after it";
    drive.waitFor(Phase::Prepare);
    EXPECT_EQ(progressOf(drive), "|10 10 10|0 0 0");
    drive.put(in::Stop{});
    EXPECT_EQ(progressOf(drive), "|10 10 10|0x 0x 0x") << "no more follows";
}

TEST(ProgressRows, whatWasTooMuchOrSkippedIsDroppedAndNotFilled)
{
    SessionDrive drive(usualPlan(2));
    toHold(drive);
    drive.wait(15s);
    drive.put(in::TooMuch{});
    EXPECT_EQ(progressOf(drive), "|5x 0x 0x|0 0 0") << "all of it was drawn full";
    drive.put(in::Felt{session::Felt::TooStrong});
    drive.waitFor(Phase::Prepare);
    drive.put(in::Skip{});
    EXPECT_EQ(progressOf(drive), "|5x 0x 0x|0x 0x 0x");
}

TEST(ProgressRows, aSkippedHoldIsFilledAsFarAsItWasHeld)
{
    SessionDrive drive(usualPlan());
    toHold(drive);
    drive.wait(12s);
    drive.put(in::Skip{});
    EXPECT_EQ(progressOf(drive), "|4x 0 0");
}

TEST(ProgressRows, aPausedHoldKeepsWhatWasHeldUntilItGoesOn)
{
    SessionDrive drive(usualPlan());
    toHold(drive);
    drive.wait(15s);
    drive.put(in::Pause{});
    EXPECT_EQ(progressOf(drive), "|5 0 0");
    drive.put(in::Resume{});
    ASSERT_EQ(drive.phase(), Phase::LeadIn);
    EXPECT_EQ(progressOf(drive), "|5 0 0");
    drive.waitFor(Phase::Rest);
    EXPECT_EQ(progressOf(drive), "|10 0 0");
}

TEST(ProgressRows, ofAnEarlierPartSaysWhatTheJournalKnows)
{
    session::Progress progress;
    progress.ratedBefore = true;
    progress.point = 1;
    progress.held = {{1.0, 0.5}};
    session::SessionEngine engine(usualPlan(2), progress);
    ASSERT_FALSE(engine.start(TimePoint{}).empty());
    const auto rows = progressRows(engine.plan(), engine.snapshot(TimePoint{}));
    EXPECT_EQ(rows[0], (ProgressRow{true, 1, true}));
    EXPECT_EQ(rows[1], (ProgressRow{false, 0.5, true}));
    EXPECT_EQ(rows[2], (ProgressRow{false, 0, true}));
    EXPECT_EQ(rows[3], (ProgressRow{true, 0, false}));
}

} // namespace

} // namespace unknot::present
