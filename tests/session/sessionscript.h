// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sessiondrive.h"

#include <gtest/gtest.h>
// needs GoogleTest before it
#include <rapidcheck/gtest.h>

#include <array>
#include <ostream>

// Plans and whatever a person may do, at random.

namespace unknot::test
{

// Waits, then does something; without an input, what the step asks for.
struct Move {
    Milliseconds wait{0};
    std::optional<session::Input> input;
};
using Script = std::vector<Move>;

inline std::ostream &operator<<(std::ostream &os, const Move &move)
{
    constexpr std::array names{"Ready", "Rate", "Located", "Choose", "Press", "Easing", "Stronger", "TooMuch", "Tell", "PressAs", "Felt",
        "Pause", "Resume", "Skip", "Back", "Stop", "AskToStop", "TakeBack"};
    os << move.wait.count() << " ms, ";
    if (!move.input)
        return os << "go on";
    os << names.at(move.input->index());
    if (const auto *press = std::get_if<in::Press>(&*move.input))
        os << ' ' << press->nrs;
    if (const auto *located = std::get_if<in::Located>(&*move.input))
        os << ' ' << located->press.value_or(-1) << ' ' << static_cast<int>(located->ache.value_or(session::Ache::No));
    return os;
}

inline session::Input askedFor(const session::Snapshot &view)
{
    if (view.paused)
        return in::Resume{};
    switch (view.phase) {
    case session::Phase::RateBefore:
    case session::Phase::RateAfter:
        return in::Rate{4};
    case session::Phase::Prepare:
        return in::Ready{};
    case session::Phase::Locate:
        return in::Located{5, session::Ache::Yes};
    case session::Phase::LetGo:
        return in::Felt{session::Felt::TooStrong};
    case session::Phase::LeadIn:
    case session::Phase::Hold:
    case session::Phase::Rest:
    case session::Phase::BetweenPoints:
    case session::Phase::Move:
    case session::Phase::Done:
        return in::Press{4};
    }
    return in::Stop{};
}

inline session::Input inputOf(const Move &move, const SessionDrive &drive)
{
    return move.input ? *move.input : askedFor(drive.view());
}

inline rc::Gen<Milliseconds> anyWait()
{
    const auto upTo = [](int from, int to) { return rc::gen::map(rc::gen::inRange(from, to), [](int ms) { return Milliseconds{ms}; }); };
    return rc::gen::weightedOneOf<Milliseconds>({{2, rc::gen::just(Milliseconds{0})}, {2, upTo(1, 1000)}, {4, upTo(1000, 20'000)},
        {4, upTo(20'000, 60'000)}, {1, upTo(60'000, 1'000'000)}, {1, rc::gen::just<Milliseconds>(48h)}});
}

inline rc::Gen<safety::Dose> anyDose()
{
    const auto dose = [](int pressure, int cap, int hold, int reps, int more, int rest, int pressed, int kind, int reloads) {
        safety::Dose made{pressure, cap, Seconds{hold}, reps, reps + more, Seconds{rest}, Seconds{pressed}, kind == 1, kind == 2, reloads};
        return made;
    };
    const auto up = [](int from, int to) { return rc::gen::inRange(from, to); };
    return rc::gen::apply(dose, up(0, 7), up(1, 7), up(0, 91), up(0, 7), up(0, 4), up(0, 31), up(0, 181), up(0, 4), up(0, 3));
}

inline rc::Gen<catalogue::Pace> anyPace()
{
    const auto half = rc::gen::map(rc::gen::inRange(-100, 12'000), [](int ms) { return Milliseconds{ms}; });
    const auto part = rc::gen::apply(
        [](Milliseconds on, Milliseconds off, int times) {
            return catalogue::Pace::Part{on, off, times};
        },
        half, half, rc::gen::inRange(-1, 6));
    return rc::gen::map(rc::gen::container<std::vector<catalogue::Pace::Part>>(part), [](std::vector<catalogue::Pace::Part> parts) {
        parts.resize(std::min<std::size_t>(parts.size(), 4));
        return catalogue::Pace{parts};
    });
}

inline rc::Gen<std::optional<session::Input>> anyInput()
{
    using Input = std::optional<session::Input>;
    const auto nrs = rc::gen::inRange(-1, 12);
    const auto maybe = rc::gen::map(rc::gen::inRange(-1, 12), [](int n) { return n < 0 ? std::optional<int>{} : n; });
    const auto ache = rc::gen::elementOf(std::vector<std::optional<session::Ache>>{session::Ache::Yes, session::Ache::No, std::nullopt});
    const auto felt = rc::gen::elementOf(std::vector{session::Felt::TooStrong, session::Felt::NerveSign, session::Felt::Unwell});
    const auto sign = rc::gen::weightedElement<session::Sign>(
        {{4, session::Sign::Spreads}, {4, session::Sign::Twitches}, {1, session::Sign::Numb}, {1, session::Sign::Sharp}});
    const auto just = [](Input input) { return rc::gen::just(input); };
    return rc::gen::weightedOneOf<Input>({
        {40, just(std::nullopt)},
        {2, just(in::Ready{})},
        {3, rc::gen::map(maybe, [](auto n) { return Input{in::Rate{n}}; })},
        {3,
            rc::gen::apply(
                [](auto n, auto a) {
                    return Input{in::Located{n, a}};
                },
                maybe, ache)},
        {4,
            rc::gen::apply(
                [](auto n, auto a) {
                    return Input{in::Choose{n, a}};
                },
                maybe, ache)},
        {8, rc::gen::map(nrs, [](int n) { return Input{in::Press{n}}; })},
        {4, just(in::Easing{})},
        {2, just(in::Stronger{})},
        {2, just(in::TooMuch{})},
        {2, rc::gen::map(sign, [](session::Sign what) { return Input{in::Tell{what}}; })},
        {3,
            rc::gen::map(rc::gen::pair(anyDose(), anyPace()),
                [](const auto &of) {
                    return Input{in::PressAs{{WayId{"squeezes"}, of.second, of.first, {{"thumb"}, {"sit"}}}}};
                })},
        {2, rc::gen::map(felt, [](session::Felt what) { return Input{in::Felt{what}}; })},
        {6, just(in::Pause{})},
        {4, just(in::Resume{})},
        {5, just(in::Skip{})},
        {8, just(in::Back{})},
        {1, just(in::Stop{})},
        {1, just(in::AskToStop{})},
        {2, just(in::TakeBack{})},
    });
}

inline rc::Gen<Script> anyScript()
{
    const auto move = rc::gen::apply(
        [](Milliseconds wait, std::optional<session::Input> input) {
            return Move{wait, std::move(input)};
        },
        anyWait(), anyInput());
    return rc::gen::container<Script>(move);
}

inline rc::Gen<session::Plan> anyPlan()
{
    const auto plan = [](std::vector<safety::Dose> doses, int leadIn, int between, int movement, int limit, const catalogue::Pace &pace) {
        doses.resize(std::min<std::size_t>(doses.size(), 4));
        doses.push_back(usualDose());
        session::Plan made = planOf(doses);
        for (std::size_t point = 0; point < made.points.size(); point += 2) // every other one of the same
            made.points[point].muscle = {"even"};
        for (std::size_t point = 1; point < made.points.size(); point += 2) {
            made.points[point].way = {"strokes"};
            made.points[point].pace = pace;
        }
        made.leadIn = Seconds{leadIn};
        made.restBetweenPoints = Seconds{between};
        made.movement = Seconds{std::max(0, movement)};
        made.hardLimit = Seconds{limit};
        return made;
    };
    return rc::gen::apply(plan, rc::gen::container<std::vector<safety::Dose>>(anyDose()), rc::gen::inRange(0, 16), rc::gen::inRange(0, 61),
        rc::gen::inRange(-20, 31), rc::gen::inRange(10, 1201), anyPace());
}

inline void play(SessionDrive &drive, const Script &script)
{
    for (const Move &move : script) {
        drive.wait(move.wait);
        drive.put(inputOf(move, drive));
    }
}

} // namespace unknot::test

namespace unknot::session
{
inline std::ostream &operator<<(std::ostream &os, const Plan &plan)
{
    os << "lead-in " << plan.leadIn.count() << ", between " << plan.restBetweenPoints.count() << ", movement " << plan.movement.count()
       << ", limit " << plan.hardLimit.count();
    for (const PlannedPoint &point : plan.points) {
        const safety::Dose &dose = point.dose;
        os << "\n  " << point.point.value << ": " << dose.reps << " (" << dose.maxReps << ") x " << dose.hold.count() << " s at "
           << dose.pressure << " (" << dose.pressureCap << "), rest " << dose.rest.count() << ", at most " << dose.maxPressed.count()
           << (dose.gentle ? ", gentle" : "") << (dose.lowCap ? ", low cap" : "") << ", re-loads " << dose.reloads;
    }
    return os;
}
} // namespace unknot::session
