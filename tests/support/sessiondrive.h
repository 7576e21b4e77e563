// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessionengine.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace unknot::test
{

using namespace std::chrono_literals;
namespace in = session::input;
namespace out = session::output;

constexpr TimePoint sessionStart{Milliseconds{86'400'000}};

inline safety::Dose usualDose()
{
    safety::Dose dose;
    dose.pressure = 5;
    dose.pressureCap = 6;
    dose.hold = 30s;
    dose.reps = 3;
    dose.maxReps = 6;
    dose.rest = 15s;
    dose.maxPressed = 180s;
    dose.reloads = 2;
    return dose;
}

inline safety::Dose gentleDose()
{
    safety::Dose dose = usualDose();
    dose.pressure = dose.pressureCap = 4;
    dose.gentle = true;
    return dose;
}

inline safety::Dose lowCapDose()
{
    safety::Dose dose = usualDose();
    dose.pressure = dose.pressureCap = 3;
    dose.hold = 20s;
    dose.reps = 1;
    dose.maxReps = 2;
    dose.maxPressed = 40s;
    dose.lowCap = true;
    return dose;
}

// Points "a", "b", ... on the left, with these doses.
inline session::Plan planOf(const std::vector<safety::Dose> &doses)
{
    session::Plan plan;
    for (const safety::Dose &dose : doses)
        plan.points.push_back(
            {PointId{std::string(1, static_cast<char>('a' + plan.points.size()))}, Side::Left, dose, ToolId{"ball"}, PostureId{"sit"}});
    plan.afterTooMuch = {3, 15s, 0};
    return plan;
}

inline session::Plan usualPlan(std::size_t points = 1)
{
    return planOf(std::vector<safety::Dose>(points, usualDose()));
}

template<class Enum, std::size_t n>
std::string nameOf(Enum value, const std::array<const char *, n> &names)
{
    return names.at(static_cast<std::size_t>(value));
}

inline std::string nameOf(session::Phase phase)
{
    constexpr std::array names{
        "RateBefore", "Prepare", "Locate", "LeadIn", "Hold", "Rest", "LetGo", "BetweenPoints", "Move", "RateAfter", "Done"};
    return nameOf(phase, names);
}

inline std::string nameOf(session::HoldEnd end)
{
    constexpr std::array names{"time", "skipped", "too much", "stepped back", "stopped", "paused", "eased"};
    return nameOf(end, names);
}

inline std::string nameOf(session::PointEnd end)
{
    constexpr std::array names{"finished", "nothing found", "skipped", "too much", "too strong", "a nerve sign", "unwell", "stopped"};
    return nameOf(end, names);
}

inline std::string nameOf(out::Cue cue)
{
    constexpr std::array names{"LeadInSecond", "HoldBegins", "HalfTime", "LastSecond", "HoldEnds", "RestEndsSoon", "LetGo", "EaseOff",
        "SinkIn", "ChangeSide", "NextPoint", "Stay", "BeatOn", "BeatOff", "SessionOver"};
    return nameOf(cue, names);
}

// Events as one line each: "Hold 1 of 0", "0/1 begins at 5 for 30000", "0/1 ends time 30000", "cue ...".
struct Line {
    std::string operator()(const out::StepEntered &e) const
    {
        return nameOf(e.phase) + (e.hold ? " " + std::to_string(e.hold) : "") + " of " + std::to_string(e.point);
    }
    std::string operator()(const out::PainRated &e) const
    {
        return std::string("pain ") + (e.before ? "before " : "after ") + (e.pain == session::Pain::AtRest ? "at rest " : "on movement ")
            + number(e.nrs);
    }
    std::string operator()(const out::Chosen &e) const { return e.again ? "chosen again" : "chosen"; }
    std::string operator()(const out::PointLocated &e) const
    {
        return std::to_string(e.point) + " located " + number(e.press) + " " + (e.ache ? std::to_string(static_cast<int>(*e.ache)) : "-");
    }
    std::string operator()(const out::HoldStarted &e) const
    {
        return hold(e.point, e.hold) + " begins at " + std::to_string(e.pressure) + " for " + std::to_string(e.planned.count());
    }
    std::string operator()(const out::HoldEnded &e) const
    {
        return hold(e.point, e.hold) + " ends " + nameOf(e.end) + " " + std::to_string(e.pressed.count());
    }
    std::string operator()(const out::PressRated &e) const { return hold(e.point, e.hold) + " press " + std::to_string(e.nrs); }
    std::string operator()(const out::TargetChanged &e) const
    {
        return std::to_string(e.point) + (e.reload ? " reload at " : " target ") + std::to_string(e.pressure);
    }
    std::string operator()(const out::TargetKept &e) const { return std::to_string(e.point) + " target kept"; }
    std::string operator()(const out::SignTold &e) const
    {
        constexpr std::array names{"spreads", "twitches", "numb", "sharp"};
        return hold(e.point, e.hold) + " " + nameOf(e.sign, names) + " " + std::to_string(e.at.count());
    }
    std::string operator()(const out::WayChosen &e) const
    {
        return std::to_string(e.point) + " pressed as " + (e.as.way.empty() ? "steady" : e.as.way.value);
    }
    std::string operator()(const out::PointEnded &e) const { return std::to_string(e.point) + " ends " + nameOf(e.end); }
    std::string operator()(const out::PointGoesOn &e) const { return std::to_string(e.point) + " goes on"; }
    std::string operator()(const out::Paused &) const { return "paused"; }
    std::string operator()(const out::Resumed &) const { return "resumed"; }
    std::string operator()(const out::StopAsked &) const { return "stop asked"; }
    std::string operator()(const out::StopTakenBack &) const { return "stop taken back"; }
    std::string operator()(const out::SessionEnded &e) const { return e.end == session::SessionEnd::Completed ? "completed" : "stopped"; }
    std::string operator()(const out::CueDue &e) const
    {
        return "cue " + nameOf(e.cue) + (e.seconds ? " " + std::to_string(e.seconds) : "") + " @"
            + std::to_string((e.at - sessionStart).count());
    }

    static std::string number(std::optional<int> nrs) { return nrs ? std::to_string(*nrs) : "-"; }
    static std::string hold(std::size_t point, int hold) { return std::to_string(point) + "/" + std::to_string(hold); }
};

inline std::string lineOf(const session::Event &event)
{
    return std::visit(Line{}, event);
}

inline std::vector<std::string> linesOf(const std::vector<session::Event> &events)
{
    std::vector<std::string> lines;
    for (const session::Event &event : events)
        lines.push_back(lineOf(event));
    return lines;
}

// What happened, and when. The drive calls the engine at every one of its moments, so the times are exact.
struct Happened {
    TimePoint at;
    session::Event event;
};

class SessionDrive
{
public:
    explicit SessionDrive(session::Plan plan) : m_engine(std::move(plan)) { keep(m_engine.start(m_now)); }
    SessionDrive(session::Plan plan, const session::Progress &progress, TimePoint now = sessionStart)
        : m_engine(std::move(plan), progress), m_now(now)
    {
        keep(m_engine.start(m_now));
    }

    void wait(Milliseconds time)
    {
        const TimePoint until = m_now + time;
        for (auto next = m_engine.nextMoment(); next && *next <= until; next = m_engine.nextMoment()) {
            m_now = *next;
            keep(m_engine.advance(m_now));
        }
        m_now = until;
        keep(m_engine.advance(m_now));
    }
    // Returns whether anything followed from it.
    bool put(const session::Input &input)
    {
        const std::size_t before = m_log.size();
        keep(m_engine.handle(input, m_now));
        return m_log.size() > before;
    }

    // Through both questions, with the position taken and the point found, up to the first lead-in.
    void begin()
    {
        put(in::Rate{6});
        put(in::Rate{7});
        beginPoint();
    }
    void beginPoint()
    {
        put(in::Ready{});
        put(in::Located{5, session::Ache::Yes});
    }
    // To the next beginning of that phase, as far as it comes by itself.
    void waitFor(session::Phase phase)
    {
        for (bool again = true; again && (again = m_engine.nextMoment().has_value());) {
            const std::size_t from = m_log.size();
            wait(*m_engine.nextMoment() - m_now);
            for (std::size_t i = from; i < m_log.size(); ++i)
                if (const auto *step = std::get_if<out::StepEntered>(&m_log[i].event); step && step->phase == phase)
                    return;
        }
    }

    [[nodiscard]] session::Snapshot view() const { return m_engine.snapshot(m_now); }
    [[nodiscard]] session::Phase phase() const { return view().phase; }
    [[nodiscard]] const session::SessionEngine &engine() const { return m_engine; }
    [[nodiscard]] TimePoint now() const { return m_now; }
    [[nodiscard]] const std::vector<Happened> &log() const { return m_log; }

    // The lines since the last call.
    std::vector<std::string> lines(bool withCues = false)
    {
        std::vector<std::string> lines;
        for (; m_read < m_log.size(); ++m_read)
            if (withCues || !std::holds_alternative<out::CueDue>(m_log[m_read].event))
                lines.push_back(lineOf(m_log[m_read].event));
        return lines;
    }
    std::vector<std::string> cues()
    {
        std::vector<std::string> lines;
        for (; m_read < m_log.size(); ++m_read)
            if (std::holds_alternative<out::CueDue>(m_log[m_read].event))
                lines.push_back(lineOf(m_log[m_read].event).substr(4));
        return lines;
    }

    template<class T>
    [[nodiscard]] std::vector<T> all() const
    {
        std::vector<T> found;
        for (const Happened &one : m_log)
            if (const auto *event = std::get_if<T>(&one.event))
                found.push_back(*event);
        return found;
    }

private:
    void keep(const std::vector<session::Event> &events)
    {
        for (const session::Event &event : events)
            m_log.push_back({m_now, event});
    }

    session::SessionEngine m_engine;
    TimePoint m_now = sessionStart;
    std::vector<Happened> m_log;
    std::size_t m_read = 0;
};

} // namespace unknot::test
