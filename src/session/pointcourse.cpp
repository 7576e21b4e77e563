// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pointcourse.h"

#include <algorithm>

namespace unknot::session
{

namespace
{

// Sinking in takes up to five seconds (clinical reference 1.3): what is shorter is no hold.
constexpr Milliseconds shortestHold = Seconds{5};

constexpr int fallenTo = 3; // a press number that low is as good as fallen by half
constexpr int rise = 2; // a press number that much higher is too much
constexpr int overCap = 1; // a press number may be that much over the cap

} // namespace

PointCourse::PointCourse(const safety::Dose &dose, EaseOffRule rule)
    : m_dose(dose), m_rule(rule), m_pressure(std::min(dose.pressure, dose.pressureCap)),
      m_reloads(dose.gentle || dose.lowCap ? 0 : dose.reloads)
{
}

void PointCourse::resumeFrom(int begun, Milliseconds pressed, bool easedOff)
{
    m_begun = std::max(begun, 0);
    m_hold = m_begun + 1;
    m_pressed = std::max(pressed, Milliseconds{0});
    if (easedOff)
        easeOff();
    if (m_begun > 0)
        m_reloads = 0;
}

Milliseconds PointCourse::freshHold(Milliseconds running) const
{
    const Milliseconds hold = m_dose.hold;
    const Milliseconds allowed = m_dose.maxPressed - m_pressed - running;
    if (m_hold > m_dose.reps || m_begun >= m_dose.maxReps || allowed < std::min(hold, shortestHold))
        return Milliseconds{0};
    return std::min(hold, allowed);
}

Milliseconds PointCourse::nextPress(Milliseconds running) const
{
    return unfinished() ? m_whole - m_done : freshHold(running);
}

Milliseconds PointCourse::again(Milliseconds running) const
{
    return m_holdBegun && m_dose.lowCap ? Milliseconds{0} : freshHold(running);
}

Milliseconds PointCourse::following() const
{
    PointCourse course = *this;
    course.toNextHold();
    return course.nextPress();
}

Milliseconds PointCourse::ahead(Milliseconds room) const
{
    PointCourse course = *this;
    Milliseconds sum{0}, before{0};
    for (Milliseconds press = course.nextPress(); press > Milliseconds{0}; press = course.nextPress()) {
        if (sum + before + press > room)
            break;
        sum += before + press;
        before = rest();
        course.beginHold();
        course.endHold(press, false);
        course.toNextHold();
    }
    return sum;
}

void PointCourse::beginHold()
{
    if (!unfinished()) {
        m_whole = freshHold(Milliseconds{0});
        ++m_begun;
        m_press.reset();
    }
    m_holdBegun = true;
    m_holding = true;
}

void PointCourse::endHold(Milliseconds pressed, bool paused)
{
    m_holding = false;
    m_pressed += pressed;
    m_unfinished = paused;
    m_done = paused ? m_done + pressed : Milliseconds{0};
}

void PointCourse::startOver()
{
    if (again() == Milliseconds{0})
        return;
    m_unfinished = false;
    m_done = Milliseconds{0};
}

void PointCourse::toNextHold()
{
    ++m_hold;
    m_holdBegun = m_unfinished = false;
    m_done = Milliseconds{0};
    m_press.reset();
}

void PointCourse::found(std::optional<int> press)
{
    if (press)
        m_first = press;
}

void PointCourse::note(int nrs)
{
    m_press = nrs;
}

Response PointCourse::rated(int nrs)
{
    const bool tooHigh = nrs >= m_rule.at || nrs > m_dose.pressureCap + overCap || (m_lowest && nrs >= *m_lowest + rise);
    note(nrs);
    m_first = m_first.value_or(nrs);
    m_lowest = std::min(m_lowest.value_or(nrs), nrs);
    if (tooHigh)
        return easeOff();
    // At the target there is nothing to sink into, however much worse the spot was before.
    const bool eased = nrs < m_pressure && (nrs <= fallenTo || 2 * nrs <= *m_first);
    return eased ? Response::Eased : Response::None;
}

Response PointCourse::easeOff()
{
    if (m_easedOff)
        return Response::EndPoint;
    m_easedOff = true;
    m_pressure = std::min(m_pressure, m_rule.to);
    return Response::EaseOff;
}

bool PointCourse::reload()
{
    if (m_easedOff || m_reloads <= 0)
        return false;
    --m_reloads;
    m_lowest.reset(); // back at the target it will hurt more again, and may
    return true;
}

} // namespace unknot::session
