// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/duecues.h"
#include "support/sessiondrive.h"

#include <gmock/gmock.h>

using namespace unknot;
using namespace unknot::test;
using session::latestCue;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

// Which cues they are.
std::vector<out::Cue> dueCues(const std::vector<session::Event> &events, TimePoint now)
{
    std::vector<out::Cue> cues;
    for (const out::CueDue &due : session::dueCues(events, now))
        cues.push_back(due.cue);
    return cues;
}

// In a lead-in that has just begun.
session::SessionEngine leadingIn()
{
    session::SessionEngine engine(usualPlan());
    (void)engine.start(sessionStart);
    for (const session::Input &input : std::vector<session::Input>{in::Rate{}, in::Rate{}, in::Ready{}, in::Located{}})
        (void)engine.handle(input, sessionStart);
    return engine;
}

TEST(DueCues, areThoseOfThisMomentInTheirOrder)
{
    auto engine = leadingIn();
    EXPECT_THAT(dueCues(engine.advance(sessionStart + 2s), sessionStart + 2s), ElementsAre(out::Cue::LeadInSecond));
    const std::vector<session::Event> two{
        out::CueDue{out::Cue::HoldEnds, sessionStart}, out::Paused{}, out::CueDue{out::Cue::NextPoint, sessionStart}};
    EXPECT_THAT(dueCues(two, sessionStart), ElementsAre(out::Cue::HoldEnds, out::Cue::NextPoint));
}

TEST(DueCues, onesThatCameDueWhileNobodyCalledArePassedOver)
{
    auto engine = leadingIn();
    const auto events = engine.advance(sessionStart + 75s); // a hold, its rest, and into the next one
    EXPECT_GT(std::ranges::count_if(events, [](const auto &event) { return std::holds_alternative<out::CueDue>(event); }), 8);
    EXPECT_THAT(dueCues(events, sessionStart + 75s), IsEmpty());
}

TEST(DueCues, theLastOfALateCallIsHeardWhereItIsOfNow)
{
    auto engine = leadingIn();
    EXPECT_THAT(dueCues(engine.advance(sessionStart + 5s), sessionStart + 5s), ElementsAre(out::Cue::HoldBegins));
}

TEST(DueCues, aLittleLateIsInTime)
{
    const std::vector<session::Event> cue{out::CueDue{out::Cue::HoldEnds, sessionStart}};
    EXPECT_THAT(dueCues(cue, sessionStart + latestCue), ElementsAre(out::Cue::HoldEnds));
    EXPECT_THAT(dueCues(cue, sessionStart + latestCue + 1ms), IsEmpty());
}

} // namespace
