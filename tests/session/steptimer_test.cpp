// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/steptimer.h"

#include <gmock/gmock.h>

using namespace std::chrono_literals;
using namespace unknot;
using session::Mark;
using session::StepTimer;
using session::output::Cue;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

constexpr TimePoint t0{Milliseconds{5000}};

TEST(StepTimer, waitsWithoutEndUntilBegun)
{
    const StepTimer timer;
    EXPECT_FALSE(timer.timed());
    EXPECT_EQ(timer.nextMoment(), std::nullopt);
    EXPECT_EQ(timer.elapsed(t0), 0ms);
}

TEST(StepTimer, endsAfterItsWholeLength)
{
    StepTimer timer;
    timer.begin(t0, 30s, {});
    EXPECT_EQ(timer.nextMoment(), t0 + 30s);
    EXPECT_EQ(timer.left(t0 + 12s), 18s);
    EXPECT_EQ(timer.left(t0 + 2h), 0s);
    EXPECT_EQ(timer.elapsed(t0 - 1s), 0s);
}

TEST(StepTimer, givesEachMarkOnceAndThenTheEnd)
{
    StepTimer timer;
    timer.begin(t0, 10s, session::restMarks(10s));
    EXPECT_EQ(timer.nextMoment(), t0 + 7s);
    EXPECT_EQ(timer.takeMark(), (Mark{7s, Cue::RestEndsSoon, 3}));
    EXPECT_EQ(timer.nextMoment(), t0 + 10s);
    EXPECT_EQ(timer.takeMark(), std::nullopt);
}

TEST(StepTimer, pauseKeepsRemainingTime)
{
    StepTimer timer;
    timer.begin(t0, 10s, {});
    timer.pause(t0 + 4s);
    EXPECT_EQ(timer.nextMoment(), std::nullopt);
    EXPECT_EQ(timer.left(t0 + 1h), 6s);
    timer.resume(t0 + 1h);
    EXPECT_EQ(timer.nextMoment(), t0 + 1h + 6s);
}

TEST(StepTimer, resumeWithoutPauseChangesNothing)
{
    StepTimer timer;
    timer.begin(t0, 10s, {});
    timer.resume(t0 + 5s);
    EXPECT_EQ(timer.nextMoment(), t0 + 10s);
}

TEST(StepTimer, skippedPartHasGivenItsMarks)
{
    StepTimer timer;
    timer.begin(t0, 30s, session::holdMarks(30s));
    timer.countAsElapsed(15s);
    EXPECT_EQ(timer.left(t0), 15s);
    EXPECT_EQ(timer.takeMark(), (Mark{25s, Cue::LastSecond, 5}));
}

// A short or paced one has no room for it: half-time and its question, or a beat, would be cut off.
TEST(Marks, ofALongSteadyHoldCountItsLastFiveSeconds)
{
    const auto first = [](Milliseconds length, const catalogue::Pace &pace = {}) {
        const auto marks = session::holdMarks(length, pace);
        return std::ranges::find(marks, Cue::LastSecond, &Mark::cue)->seconds;
    };
    EXPECT_EQ(first(20s), 5);
    EXPECT_EQ(first(90s), 5);
    EXPECT_EQ(first(19s), 3);
    EXPECT_EQ(first(90s, {{{4s, 4s, 1}}}), 3);
}

TEST(StepTimer, changedEndNeverLiesInThePast)
{
    StepTimer timer;
    timer.begin(t0, 30s, {});
    timer.changeEnd(t0 + 12s, 10s, session::restMarks(10s));
    EXPECT_EQ(timer.length(), 12s);
    EXPECT_EQ(timer.nextMoment(), t0 + 12s);
}

TEST(StepTimer, changedEndKeepsMarksStillToCome)
{
    StepTimer timer;
    timer.begin(t0, 30s, {});
    timer.changeEnd(t0 + 7s, 10s, session::restMarks(10s));
    EXPECT_EQ(timer.nextMoment(), t0 + 7s);
    EXPECT_EQ(timer.takeMark(), (Mark{7s, Cue::RestEndsSoon, 3}));
}

TEST(Marks, countdownsLeaveOutWhatLiesBeforeTheBeginning)
{
    EXPECT_THAT(session::leadInMarks(2s), ElementsAre(Mark{0s, Cue::LeadInSecond, 2}, Mark{1s, Cue::LeadInSecond, 1}));
    EXPECT_THAT(session::restMarks(2s), IsEmpty());
}

TEST(Marks, ofAShortHoldStandInOrder)
{
    EXPECT_THAT(session::holdMarks(5s),
        ElementsAre(
            Mark{2s, Cue::LastSecond, 3}, Mark{2500ms, Cue::HalfTime, 0}, Mark{3s, Cue::LastSecond, 2}, Mark{4s, Cue::LastSecond, 1}));
}

} // namespace
