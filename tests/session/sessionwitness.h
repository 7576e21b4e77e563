// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sessiondrive.h"

#include <algorithm>
#include <map>
#include <string>

namespace unknot::test
{

// Looks at what happened in a session, event by event, with its own bookkeeping, and remembers the
// first rule of each kind that was broken.
class SessionWitness
{
public:
    explicit SessionWitness(const session::Plan &plan) : m_plan(plan), m_points(plan.points.size()) { }
    SessionWitness(const session::Plan &plan, const std::vector<Happened> &log) : SessionWitness(plan) { see(log); }

    void see(const std::vector<Happened> &log)
    {
        for (const Happened &one : log)
            see(one);
    }
    void see(const Happened &one)
    {
        m_form.check(one.at >= m_now, "time went backwards");
        m_now = one.at;
        m_form.check(!m_over || !std::holds_alternative<out::HoldStarted>(one.event), "pressing after the end");
        std::visit([this](const auto &event) { on(event); }, one.event);
    }

    // The program dies now: the journal counts a hold under way as pressed for its planned time.
    session::Progress interrupt(TimePoint now)
    {
        m_now = std::max(m_now, now);
        closeRest();
        if (m_holding)
            release(m_holding->planned, session::HoldEnd::Stopped);
        m_paused.reset();
        for (Point &each : m_points)
            each.unfinished.reset();
        if (std::exchange(m_letGo, false)) // not said: the worse
            follow(session::PointEnd::NerveSign, m_letGoOf);
        m_slipped = false;
        if (std::exchange(m_nerveSign, false)) { // as the journal has it, and nothing after it
            m_points[m_signOf].ended = m_points[m_signOf].closed = true;
            follow(session::PointEnd::NerveSign, m_signOf);
        }
        session::Progress progress;
        progress.ratedBefore = m_ratedBefore;
        while (progress.point < m_points.size() && m_points[progress.point].ended)
            ++progress.point;
        progress.spent = m_spent;
        progress.pressedAnything = std::any_of(m_points.begin(), m_points.end(), [](const Point &point) { return point.begun > 0; });
        if (progress.point == m_points.size())
            return progress;
        const Point &point = m_points[progress.point];
        progress.located = point.located;
        progress.holdsBegun = point.begun;
        progress.pressed = point.pressed;
        progress.easedOff = point.easings > 0;
        return progress;
    }

    // What the next start makes of the plan, see practice::cappedAgain().
    [[nodiscard]] session::Plan left() const
    {
        session::Plan plan = m_plan;
        for (std::size_t i = 0; i < plan.points.size(); ++i) {
            if (m_lightly)
                plan.points[i].dose = session::lighter(plan.points[i].dose, plan.afterTooMuch);
            if (m_points[i].closed || m_unwell)
                plan.points[i].dose = {};
        }
        return plan;
    }

    // Empty: nothing was broken.
    [[nodiscard]] const std::string &brokenCap() const { return m_caps.broken; }
    [[nodiscard]] const std::string &brokenTarget() const { return m_target.broken; }
    [[nodiscard]] const std::string &brokenRest() const { return m_rests.broken; }
    [[nodiscard]] const std::string &brokenForm() const { return m_form.broken; }
    [[nodiscard]] bool holding() const { return m_holding.has_value(); }
    [[nodiscard]] bool over() const { return m_over; }

private:
    struct Rule {
        std::string broken;
        void check(bool kept, const char *what)
        {
            if (!kept && broken.empty())
                broken = what;
        }
    };
    struct Point {
        int begun = 0;
        Milliseconds pressed{0}, ofThisHold{0};
        std::optional<std::pair<int, Milliseconds>> unfinished; // a paused hold's number, and what was left of it
        bool located = false, ended = false, closed = false;
        int easings = 0, reloads = 0;
        std::optional<int> target;
        std::optional<TimePoint> released;
    };
    struct Holding {
        std::size_t point = 0;
        int hold = 0;
        Milliseconds planned{0};
        TimePoint since;
    };

    [[nodiscard]] const safety::Dose &dose(std::size_t point) const { return m_plan.points[point].dose; }

    void on(const out::StepEntered &step)
    {
        m_form.check(!m_holding, "a step was entered while a hold ran");
        m_form.check(!m_paused, "a step was entered during a pause");
        m_form.check((step.hold > 0)
                == (step.phase == session::Phase::LeadIn || step.phase == session::Phase::Hold || step.phase == session::Phase::Rest),
            "hold number outside holds");
        closeRest();
        if (step.phase == session::Phase::Rest || step.phase == session::Phase::BetweenPoints || step.phase == session::Phase::Move)
            m_restSince = m_now;
        if (step.phase == session::Phase::Done)
            m_form.check(m_over, "done without an end");
    }
    void closeRest()
    {
        if (m_restSince)
            m_spent += m_now - *m_restSince - m_pausedInRest - (m_paused ? m_now - *m_paused : Milliseconds{0});
        m_restSince.reset();
        m_pausedInRest = Milliseconds{0};
        m_caps.check(m_spent <= m_plan.hardLimit, "rest beyond the hard limit");
    }
    void on(const out::PainRated &rated)
    {
        if (rated.before && rated.pain == session::Pain::OnMovement)
            m_ratedBefore = true;
    }
    void on(const out::PointLocated &located) { m_points[located.point].located = true; }
    void on(const out::HoldStarted &start)
    {
        Point &point = m_points[start.point];
        m_form.check(!m_holding, "a hold began in a hold");
        m_form.check(!m_paused, "a hold began during a pause");
        m_form.check(start.planned > Milliseconds{0}, "an empty hold");
        m_caps.check(!m_nerveSign, "pressing before a sign of a nerve was followed");
        m_caps.check(!m_letGo, "pressing before it is said what was too much");
        m_caps.check(!m_unwell, "pressing after feeling unwell");
        m_caps.check(!point.closed, "a muscle is pressed on that showed a nerve sign");
        if (m_lightly) {
            m_target.check(start.pressure <= m_plan.afterTooMuch.pressure, "not light after too much");
            m_caps.check(start.planned <= m_plan.afterTooMuch.hold, "not short after too much");
        }
        if (std::exchange(point.unfinished, std::nullopt) != std::pair{start.hold, start.planned}) {
            ++point.begun;
            point.ofThisHold = Milliseconds{0};
            m_rests.check(!point.released || m_now - *point.released >= 10s, "less than ten seconds between holds");
        }
        m_caps.check(point.begun <= dose(start.point).maxReps, "too many holds");
        m_caps.check(m_spent + start.planned <= m_plan.hardLimit, "a hold that passes the hard limit");
        m_target.check(start.pressure <= dose(start.point).pressureCap, "over the cap");
        m_target.check(start.pressure <= point.target.value_or(dose(start.point).pressure), "the target rose");
        point.target = start.pressure;
        m_holding = Holding{start.point, start.hold, start.planned, m_now};
    }
    void on(const out::HoldEnded &end)
    {
        if (std::exchange(m_slipped, false) && !m_holding)
            return toldAnew(end);
        m_lastEnd = end;
        m_form.check(m_holding && m_holding->point == end.point && m_holding->hold == end.hold, "another hold ended");
        if (!m_holding)
            return;
        m_form.check(end.pressed == m_now - m_holding->since, "pressed is not the time that went by");
        m_form.check(end.pressed <= m_holding->planned, "pressed longer than planned");
        m_form.check((end.pressed == m_holding->planned) == (end.end == session::HoldEnd::Time), "ended by time, and not");
        release(end.pressed, end.end);
    }
    // As stepped back from, or as paused: then what was left of it goes on, but by an artery or a nerve.
    void toldAnew(const out::HoldEnded &end)
    {
        const bool goesOn = end.end == session::HoldEnd::Paused;
        m_form.check(goesOn || end.end == session::HoldEnd::SteppedBack, "a slip that neither begins anew nor goes on");
        m_form.check(
            end == out::HoldEnded{m_lastEnd.point, m_lastEnd.hold, m_lastEnd.pressed, end.end}, "a hold is told anew as another one");
        m_caps.check(!goesOn || !dose(end.point).lowCap, "it goes on by an artery or a nerve");
        if (goesOn)
            m_points[end.point].unfinished = {end.hold, m_lastLeft};
    }
    void release(Milliseconds pressed, session::HoldEnd end)
    {
        m_lastLeft = m_holding->planned - pressed;
        Point &point = m_points[m_holding->point];
        point.pressed += pressed;
        point.ofThisHold += pressed;
        if (end == session::HoldEnd::Paused)
            point.unfinished = {m_holding->hold, m_lastLeft};
        point.released = m_now;
        m_spent += pressed;
        m_caps.check(point.ofThisHold <= dose(m_holding->point).hold, "one hold too long");
        m_caps.check(point.pressed <= dose(m_holding->point).maxPressed, "too long on one point");
        m_caps.check(m_spent <= m_plan.hardLimit, "pressing beyond the hard limit");
        m_holding.reset();
    }
    void on(const out::PressRated &rated) { m_form.check(m_points[rated.point].begun > 0, "a number without a hold"); }
    void on(const out::TargetChanged &change)
    {
        Point &point = m_points[change.point];
        const safety::Dose &dosed = dose(change.point);
        if (change.reload) {
            m_target.check(!dosed.gentle && !dosed.lowCap && point.easings == 0, "a re-load that is not allowed");
            m_target.check(++point.reloads <= dosed.reloads, "too many re-loads");
            m_target.check(m_holding.has_value(), "a re-load without pressing");
            m_target.check(change.pressure == point.target, "a re-load to something else");
        } else {
            m_target.check(++point.easings == 1, "eased off twice");
            m_target.check(change.pressure <= point.target, "easing off raised the target");
        }
        point.target = change.pressure;
    }
    void on(const out::TargetKept &) { m_target.check(m_holding.has_value(), "a target is kept without pressing"); }
    void on(const out::SignTold &told)
    {
        m_form.check(m_holding && m_holding->point == told.point && m_holding->hold == told.hold, "a sign is told of another hold");
        m_caps.check(!m_nerveSign, "pressing goes on after a sign of a nerve");
        m_nerveSign = session::isNerveSign(told.sign);
        m_signOf = told.point;
    }
    void on(const out::WayChosen &chosen)
    {
        m_form.check(m_points[chosen.point].begun == 0, "another way once it was pressed");
        m_caps.check(!m_lightly, "another dose after too much");
        m_plan.points[chosen.point].dose = chosen.as.dose;
    }
    void on(const out::PointEnded &end)
    {
        m_form.check(!m_holding, "a point ended in a hold");
        m_points[end.point].ended = true;
        m_nerveSign = m_nerveSign && end.end != session::PointEnd::NerveSign;
        m_letGo = end.end == session::PointEnd::TooMuch;
        m_letGoOf = end.point;
        if (m_letGo)
            isNotSaid();
        follow(end.end, end.point);
    }
    // What followed from an answer that is taken back holds no more.
    void isNotSaid()
    {
        if (m_unsaid.of == m_letGoOf) {
            m_lightly = m_unsaid.lightly;
            m_unwell = m_unsaid.unwell;
            for (std::size_t i = 0; i < m_points.size(); ++i)
                m_points[i].closed = m_unsaid.closed[i];
        }
        m_unsaid = {m_letGoOf, m_lightly, m_unwell, {}};
        for (const Point &point : m_points)
            m_unsaid.closed.push_back(point.closed);
    }
    void follow(session::PointEnd end, std::size_t of)
    {
        m_lightly = m_lightly || end == session::PointEnd::TooStrong || end == session::PointEnd::NerveSign;
        m_unwell = m_unwell || end == session::PointEnd::Unwell;
        for (std::size_t other = 0; end == session::PointEnd::NerveSign && other < m_points.size(); ++other)
            if (!m_plan.points[of].muscle.value.empty() && m_plan.points[other].muscle == m_plan.points[of].muscle)
                m_points[other].closed = true;
    }
    void on(const out::PointGoesOn &on)
    {
        m_form.check(m_letGo, "what was not let go of goes on");
        m_points[on.point].ended = m_letGo = false;
        m_slipped = true;
    }
    void on(const out::Paused &)
    {
        m_form.check(!m_paused && !m_holding, "a pause in a pause or with pressing");
        m_paused = m_now;
    }
    void on(const out::Resumed &)
    {
        m_form.check(m_paused.has_value(), "resumed without a pause");
        if (m_paused && m_restSince)
            m_pausedInRest += m_now - *m_paused;
        m_paused.reset();
    }
    void on(const out::Chosen &) { m_form.check(!m_holding, "a choice while pressing"); }
    void on(const out::StopAsked &) { m_form.check(!m_holding, "a stop that is waited for with pressing"); }
    void on(const out::StopTakenBack &) { m_form.check(!m_holding, "a stop that is waited for with pressing"); }
    void on(const out::SessionEnded &)
    {
        m_form.check(!m_over && !m_holding && !m_paused, "an end that is none");
        m_over = true;
    }
    void on(const out::CueDue &cue) { m_form.check(cue.at == m_now, "a cue with another moment"); }

    session::Plan m_plan;
    std::vector<Point> m_points;
    TimePoint m_now = sessionStart;
    Milliseconds m_spent{0}, m_pausedInRest{0};
    std::optional<Holding> m_holding;
    std::optional<TimePoint> m_paused, m_restSince;
    struct Unsaid { // as it was before it was said what was too much, of the last point
        std::size_t of = std::string::npos;
        bool lightly = false, unwell = false;
        std::vector<bool> closed;
    } m_unsaid;
    bool m_ratedBefore = false, m_over = false, m_letGo = false, m_slipped = false, m_lightly = false, m_unwell = false,
         m_nerveSign = false;
    out::HoldEnded m_lastEnd;
    Milliseconds m_lastLeft{0}; // of the hold that it ended
    std::size_t m_letGoOf = 0, m_signOf = 0;
    Rule m_caps, m_target, m_rests, m_form;
};

} // namespace unknot::test
