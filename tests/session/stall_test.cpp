// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/duecues.h"
#include "support/sessiondrive.h"

#include <gmock/gmock.h>

using namespace unknot;
using namespace unknot::test;
using session::Phase;
using session::SessionEngine;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

// An engine whose caller may stand still.
class Stalling
{
public:
    Stalling()
    {
        (void)m_engine.start(m_now);
        for (const session::Input &input : std::vector<session::Input>{in::Rate{}, in::Rate{}, in::Ready{}, in::Located{}})
            (void)m_engine.handle(input, m_now);
    }

    std::vector<session::Event> call(Milliseconds later)
    {
        m_now += later;
        return m_engine.catchUp(m_now);
    }
    void callAllTheTime(Milliseconds span)
    {
        for (Milliseconds gone{0}; gone < span; gone += 250ms)
            (void)call(250ms);
    }
    std::vector<session::Event> put(const session::Input &input) { return m_engine.handle(input, m_now); }

    [[nodiscard]] session::Snapshot view() const { return m_engine.snapshot(m_now); }
    [[nodiscard]] TimePoint now() const { return m_now; }

private:
    SessionEngine m_engine{usualPlan()};
    TimePoint m_now = sessionStart;
};

// Two holds were counted as pressed while the process stood still for 75 s.
TEST(Stall, isNeverPressedTime)
{
    Stalling session;
    session.callAllTheTime(10s); // five of them in the hold
    const auto events = session.call(75s);
    EXPECT_THAT(linesOf(events), ElementsAre("0/1 ends paused 5000", "cue HoldEnds @10000", "paused", "cue HoldEnds @85000"));
    const auto due = session::dueCues(events, session.now());
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due.front().cue, out::Cue::HoldEnds);
    EXPECT_TRUE(session.view().paused && session.view().stalled);
    EXPECT_EQ(session.view().left, 25s);
}

TEST(Stall, beforeAHoldBeginsNone)
{
    Stalling session;
    session.callAllTheTime(2s);
    EXPECT_THAT(linesOf(session.call(75s)), ElementsAre("paused"));
    EXPECT_EQ(session.view().phase, Phase::LeadIn);
    EXPECT_EQ(session.view().left, 3s);
}

TEST(Stall, ofASecondIsNone)
{
    Stalling session;
    session.callAllTheTime(10s);
    EXPECT_THAT(linesOf(session.call(SessionEngine::longestSilence)), IsEmpty());
    EXPECT_THAT(linesOf(session.call(SessionEngine::longestSilence + 1ms)), testing::Contains("paused"));
}

TEST(Stall, whileOneWaitsForThePersonOrPausesIsNone)
{
    SessionEngine engine(usualPlan());
    (void)engine.start(sessionStart);
    EXPECT_THAT(engine.catchUp(sessionStart + 1h), IsEmpty());
    Stalling session;
    session.callAllTheTime(10s);
    (void)session.put(in::Pause{});
    EXPECT_THAT(session.call(1h), IsEmpty());
    EXPECT_FALSE(session.view().stalled) << "the person paused it";
}

TEST(Stall, ofAMachineThatSleptIsNotSeenOnTheClock)
{
    SessionEngine engine(usualPlan());
    (void)engine.start(sessionStart);
    for (const session::Input &input : std::vector<session::Input>{in::Rate{}, in::Rate{}, in::Ready{}, in::Located{}})
        (void)engine.handle(input, sessionStart);
    (void)engine.catchUp(sessionStart + 10s);
    (void)engine.handle(in::Resume{}, sessionStart + 10s);
    EXPECT_THAT(linesOf(engine.catchUp(sessionStart + 10s, true)), ElementsAre("paused"));
    EXPECT_TRUE(engine.snapshot(sessionStart + 10s).stalled);
}

TEST(Stall, isOverOnceOneGoesOn)
{
    Stalling session;
    session.callAllTheTime(10s);
    (void)session.call(75s);
    EXPECT_THAT(session.call(1h), IsEmpty()) << "it is told once";
    (void)session.put(in::Resume{});
    EXPECT_FALSE(session.view().paused || session.view().stalled);
    session.callAllTheTime(6s);
    EXPECT_EQ(session.view().phase, Phase::Hold);
    EXPECT_EQ(session.view().left, 24s);
}

TEST(Stall, calledOftenEnoughTheEngineDoesAsAlways)
{
    Stalling session;
    SessionDrive drive(usualPlan());
    drive.put(in::Rate{});
    drive.put(in::Rate{});
    drive.put(in::Ready{});
    drive.put(in::Located{});
    for (int quarter = 0; quarter < 400; ++quarter) {
        (void)session.call(250ms);
        drive.wait(250ms);
        ASSERT_EQ(session.view(), drive.view()) << quarter;
    }
}

} // namespace
