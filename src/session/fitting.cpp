// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fitting.h"

#include <algorithm>

namespace unknot::session
{

namespace
{

bool onScale(std::optional<int> nrs)
{
    return !nrs || (*nrs >= 0 && *nrs <= 10);
}

// One line for each thing that a person can do. Only a timed step can be paused: where the phase asked
// for is none of those, the pause needs no asking for.
struct Fitting {
    const SessionState &state;
    TimePoint now;

    bool operator()(const input::Ready &) const { return in(Phase::Prepare); }
    bool operator()(const input::Rate &rate) const { return state.rating() && onScale(rate.nrs); }
    bool operator()(const input::Located &located) const { return in(Phase::Locate) && onScale(located.press); }
    bool operator()(const input::Choose &choice) const
    {
        const bool answers = in(Phase::Locate) ? choice.nrs || choice.ache : state.rating() && choice.nrs && !choice.ache;
        return answers && onScale(choice.nrs);
    }
    // A number for the hold that was paused, and the ways out, are taken during a pause too.
    bool operator()(const input::Press &press) const
    {
        return state.takesPress() && state.walk.course().thisHoldBegun() && onScale(press.nrs);
    }
    bool operator()(const input::Easing &) const { return in(Phase::Hold) && !state.timer.paused(); }
    bool operator()(const input::Stronger &) const { return in(Phase::Hold) && !state.timer.paused(); }
    bool operator()(const input::TooMuch &) const { return state.atPoint() && !in(Phase::Prepare); }
    bool operator()(const input::Tell &tell) const // each once
    {
        return in(Phase::Hold) && !state.timer.paused() && std::ranges::find(state.signs, tell.sign) == state.signs.end();
    }
    // Once a point was too much what follows is begun lightly, and steadily.
    bool operator()(const input::PressAs &press) const
    {
        return in(Phase::Prepare) && state.walk.course().holdsBegun() == 0 && !state.lightened && press.as.dose.reps > 0
            && state.budgetAt(now).fits(press.as.dose.hold);
    }
    bool operator()(const input::Felt &) const { return in(Phase::LetGo); }
    bool operator()(const input::Pause &) const { return state.timer.timed() && !state.timer.paused(); }
    bool operator()(const input::Resume &) const { return state.timer.paused(); }
    bool operator()(const input::Skip &) const { return canSkip(state, now); }
    bool operator()(const input::Back &) const { return canGoBack(state, now); }
    bool operator()(const input::Stop &) const { return !in(Phase::Done); }
    bool operator()(const input::AskToStop &) const
    {
        return !in(Phase::Done) && (!state.stopAt || *state.stopAt - now <= SessionState::stopDelay - SessionState::stopAgain);
    }
    bool operator()(const input::TakeBack &) const { return state.stopAt.has_value(); }

private:
    [[nodiscard]] bool in(Phase phase) const { return state.phase == phase; }
};

// All that fits once a stop was asked for.
bool fitsBeforeStop(const Input &input)
{
    return std::holds_alternative<input::Stop>(input) || std::holds_alternative<input::AskToStop>(input)
        || std::holds_alternative<input::TakeBack>(input) || std::holds_alternative<input::TooMuch>(input);
}

// The hold that was let go of by a slip may be begun anew or what is left of it goes on, or the next one where it had
// ended before.
bool mayGoOn(const SessionState &state)
{
    const PointCourse &course = state.walk.course();
    if (state.interrupted.pressed)
        return state.budget.fits(course.pressIfRepeated()) || state.budget.fits(course.leftOfHold());
    if (state.interrupted.phase == Phase::Rest)
        return state.budget.fits(course.pressOfNextHold());
    return state.interrupted.phase == Phase::Locate || state.budget.fits(course.nextPress());
}

} // namespace

bool fits(const Input &input, const SessionState &state, TimePoint now)
{
    return (!state.stopAt || fitsBeforeStop(input)) && std::visit(Fitting{state, now}, input);
}

bool canGoBack(const SessionState &state, TimePoint now)
{
    if (state.timer.paused() || state.stopAt)
        return false;
    switch (state.phase) {
    case Phase::RateBefore:
    case Phase::RateAfter:
        return state.pain == Pain::OnMovement;
    case Phase::Prepare:
        return state.walk.canGoBack(state.budget) || state.canRateBeforeAgain();
    case Phase::Locate:
    case Phase::LeadIn:
        return true;
    case Phase::Hold:
    case Phase::Rest:
        return state.budgetAt(now).fits(state.walk.course().pressIfRepeated(state.pressing(now)));
    case Phase::LetGo:
        return mayGoOn(state);
    case Phase::BetweenPoints: // to say otherwise what was felt
        return state.lastEnd && isTooMuch(*state.lastEnd);
    case Phase::Move:
    case Phase::Done:
        return false;
    }
    return false;
}

bool canSkip(const SessionState &state, TimePoint now)
{
    if (state.timer.paused() || state.stopAt)
        return false;
    switch (state.phase) {
    case Phase::RateBefore:
    case Phase::Prepare:
    case Phase::Locate:
    case Phase::LeadIn:
    case Phase::Hold:
    case Phase::BetweenPoints:
    case Phase::Move:
    case Phase::RateAfter:
        return true;
    case Phase::Rest:
        return state.timer.length() > std::max(state.timer.elapsed(now), shortestRest);
    case Phase::LetGo:
    case Phase::Done:
        return false;
    }
    return false;
}

} // namespace unknot::session
