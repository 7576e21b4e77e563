// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "catalogue/way.h"
#include "safety/safety.h"

#include <cstddef>
#include <optional>
#include <variant>

// What goes into a session and what comes out of it, as values. Points are counted from 0, as in the
// plan, holds from 1. Press and pain numbers and pressures are 0 to 10; none is "rather not say".

namespace unknot::session
{

enum class Phase {
    RateBefore, // pain now, then pain on the movement that bothers
    Prepare, // get into position; waits for Ready
    Locate, // is it tender (0-10), is it your ache?
    LeadIn, // counts down to a hold
    Hold, // press
    Rest, // between two holds of a point
    LetGo, // a point was too much: hands off, and what was felt; waits for Felt
    BetweenPoints, // come off slowly; leads to Move, the next Prepare or RateAfter
    Move, // the easy movement of what was pressed; leads on as BetweenPoints does
    RateAfter, // pain now, then pain on the movement
    Done,
};

// Which pain is meant: at rest without pressing, or on the movement that bothers.
enum class Pain { AtRest, OnMovement };

// Does pressing there bring on the ache the person knows?
enum class Ache { Yes, ABit, No };

// The way a point is pressed in, with what belongs to it.
struct PlannedWay {
    WayId way; // empty: a steady hold
    catalogue::Pace pace;
    safety::Dose dose;
    catalogue::PointTool with;

    bool operator==(const PlannedWay &) const = default;
};

// What was felt where a point was too much. Not to be sure is a NerveSign.
enum class Felt {
    TooStrong, // and no more than that
    NerveSign, // sharp, electric, burning, tingling, numb, or a pulse under the finger (clinical reference 1.3)
    Unwell, // dizzy, faint, sick, sight blurred, short of breath, pain in the chest
};

// What Easing off is answered with, within a hold: press a little further in, or stay as one is.
enum class Eased { NotSaid, SinkIn, Stay };

// What a person can tell of a hold while it runs, beside its number.
enum class Sign {
    Spreads, // the ache one knows comes on, elsewhere
    Twitches, // the muscle jumps
    Numb, // numb or tingling: a NerveSign
    Sharp, // sharp, electric or burning: a NerveSign
};
constexpr bool isNerveSign(Sign sign)
{
    return sign == Sign::Numb || sign == Sign::Sharp;
}

// Ends of a hold, of a point, of a session. Eased: it had, and nothing was left to sink into.
enum class HoldEnd { Time, Skipped, TooMuch, SteppedBack, Stopped, Paused, Eased };
enum class PointEnd {
    Finished,
    NothingFound,
    Skipped,
    TooMuch, // and not said yet, or never, what was felt
    TooStrong, // as Felt has them
    NerveSign,
    Unwell,
    Stopped,
};
constexpr bool isTooMuch(PointEnd end)
{
    return end == PointEnd::TooMuch || end == PointEnd::TooStrong || end == PointEnd::NerveSign || end == PointEnd::Unwell;
}
enum class SessionEnd { Completed, Stopped };

// ---- what the person does
namespace input
{
struct Ready {
}; // Prepare -> Locate
struct Rate {
    std::optional<int> nrs;
}; // 0-10, or rather not say; in RateBefore and RateAfter
struct Located {
    std::optional<int> press;
    std::optional<Ache> ache;
};
struct Choose {
    std::optional<int> nrs;
    std::optional<Ache> ache; // in Locate alone
}; // as Rate or Located with what is chosen by then, after a moment to correct it; what is not given stays chosen
struct Press {
    int nrs = 0;
}; // the press number: in Hold, in Rest and BetweenPoints for the hold just done
struct Easing {
}; // sinks in once more, or says to stay; after that the hold is over
struct Stronger {
};
struct TooMuch {
}; // pressing ends at once -> LetGo
struct Tell {
    Sign sign = Sign::Spreads;
}; // in Hold: noted; one of a nerve ends the point at once, as TooMuch and Felt do
struct PressAs {
    PlannedWay as;
}; // in Prepare, as long as nothing was pressed of the point: in another way, with its dose
struct Felt {
    session::Felt felt = session::Felt::NerveSign;
}; // in LetGo: on with what may follow
struct Pause {
    bool stalled = false;
}; // stalled: nobody asked for it, the caller stood still, see SessionEngine::catchUp()
struct Resume {
};
struct Skip {
};
struct Back {
};
struct Stop {
}; // once: on to RateAfter (if anything was pressed); there: Done, with the number that is chosen
struct AskToStop {
}; // pressing ends at once, the Stop follows in ten seconds; asked again (a second later at least), at once
struct TakeBack {
}; // of that, as long as it has not followed: on with what was left
} // namespace input
using Input = std::variant<input::Ready, input::Rate, input::Located, input::Choose, input::Press, input::Easing, input::Stronger,
    input::TooMuch, input::Tell, input::PressAs, input::Felt, input::Pause, input::Resume, input::Skip, input::Back, input::Stop,
    input::AskToStop, input::TakeBack>;

// ---- what follows from it, in the order in which it happened. Each is to be committed to the
// journal, where it concerns the journal, before the next step begins. A cue stands behind the events
// that it tells of, and needs none of them to be played: it may go out before they are committed.
namespace output
{
struct StepEntered {
    Phase phase = Phase::Prepare;
    std::size_t point = 0;
    int hold = 0;
    bool operator==(const StepEntered &) const = default;
}; // hold: 1-based, 0 outside holds
struct PainRated {
    bool before = true;
    Pain pain = Pain::AtRest;
    std::optional<int> nrs;
    bool operator==(const PainRated &) const = default;
};
struct Chosen {
    bool again = false; // the same: there is more time to correct it, and that is all
    bool operator==(const Chosen &) const = default;
}; // of a question that is still open
struct PointLocated {
    std::size_t point = 0;
    std::optional<int> press;
    std::optional<Ache> ache;
    bool operator==(const PointLocated &) const = default;
};
struct HoldStarted {
    std::size_t point = 0;
    int hold = 1;
    int pressure = 0;
    Milliseconds planned{0};
    bool operator==(const HoldStarted &) const = default;
};
struct HoldEnded {
    std::size_t point = 0;
    int hold = 1;
    Milliseconds pressed{0};
    HoldEnd end = HoldEnd::Time;
    bool operator==(const HoldEnded &) const = default;
};
struct PressRated {
    std::size_t point = 0;
    int hold = 1;
    int nrs = 0;
    bool operator==(const PressRated &) const = default;
};
struct TargetChanged {
    std::size_t point = 0;
    int pressure = 0;
    bool reload = false;
    bool operator==(const TargetChanged &) const = default;
}; // ease off, or sink in once more
struct TargetKept {
    std::size_t point = 0;
    bool operator==(const TargetKept &) const = default;
}; // the spot eases, and there is nothing left to sink into
struct SignTold {
    std::size_t point = 0;
    int hold = 1;
    Sign sign = Sign::Spreads;
    Milliseconds at{0}; // of the hold, since its beginning, pauses left out
    bool operator==(const SignTold &) const = default;
};
struct WayChosen {
    std::size_t point = 0;
    PlannedWay as;
    bool operator==(const WayChosen &) const = default;
}; // of a point that nothing was pressed of
struct PointEnded {
    std::size_t point = 0;
    PointEnd end = PointEnd::Finished;
    bool operator==(const PointEnded &) const = default;
}; // a second time where it is said later what was felt
struct PointGoesOn {
    std::size_t point = 0;
    bool operator==(const PointGoesOn &) const = default;
}; // it had ended as too much by a slip; the hold that ended with it is told anew, as stepped back from or as paused
struct Paused {
    bool stalled = false;
    bool operator==(const Paused &) const = default;
};
struct Resumed {
    bool operator==(const Resumed &) const = default;
};
struct StopAsked {
    bool operator==(const StopAsked &) const = default;
};
struct StopTakenBack {
    bool operator==(const StopTakenBack &) const = default;
};
struct SessionEnded {
    SessionEnd end = SessionEnd::Completed;
    bool operator==(const SessionEnded &) const = default;
};
// Sound and voice. An event with a moment, not a sound: what is played for it is for app to say.
enum class Cue {
    LeadInSecond, // 3, 2 and 1 s before a hold
    HoldBegins, // also when it goes on after a pause
    HalfTime, // of the whole hold: asks for the press number
    LastSecond, // each of the last 5 s of a hold, or of the last 3 (steptimer.cpp)
    HoldEnds, // whatever ends the pressing, but for LetGo
    RestEndsSoon, // 3 s before more follows: a hold, or getting ready for the next point
    LetGo, // the point was too much
    EaseOff, // the target is lowered, or can't be any more: press less
    SinkIn, // a re-load
    ChangeSide, // instead of NextPoint where it is the same point on the other side
    NextPoint, // with its Prepare
    Stay, // the spot eases and the target is kept
    BeatOn, // the first half of a beat begins, as the way to press has it
    BeatOff, // the second
    SessionOver, // no more pressing: with RateAfter, or with Done where nothing was pressed
};
struct CueDue {
    Cue cue = Cue::HoldBegins;
    TimePoint at;
    int seconds = 0;
    bool operator==(const CueDue &) const = default;
}; // seconds: left, for countdowns
} // namespace output
using Event = std::variant<output::StepEntered, output::PainRated, output::Chosen, output::PointLocated, output::HoldStarted,
    output::HoldEnded, output::PressRated, output::TargetChanged, output::TargetKept, output::SignTold, output::WayChosen,
    output::PointEnded, output::PointGoesOn, output::Paused, output::Resumed, output::StopAsked, output::StopTakenBack,
    output::SessionEnded, output::CueDue>;

} // namespace unknot::session
