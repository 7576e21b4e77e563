// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pointcourse.h"

#include <algorithm>

namespace unknot::session
{

namespace
{

constexpr int lowPress = 3; // a press number that low is as good as fallen by half
constexpr int tooMuchRise = 2; // a press number that much higher is too much
constexpr int allowedOverCap = 1; // a press number may be that much over the cap

} // namespace

PointCourse::PointCourse(const safety::Dose &dose, EaseOffRule rule)
    : m_dose(dose), m_rule(rule), m_target(std::min(dose.pressure, dose.pressureCap)),
      m_reloadsLeft(dose.gentle || dose.lowCap ? 0 : dose.reloads)
{
}

void PointCourse::resumeFrom(int holdsBegun, Milliseconds pressed, bool easedOff)
{
    m_holdsBegun = std::max(holdsBegun, 0);
    m_holdNumber = m_holdsBegun + 1;
    m_pressed = std::max(pressed, Milliseconds{0});
    if (easedOff)
        easeOff();
    if (m_holdsBegun > 0)
        m_reloadsLeft = 0;
}

Milliseconds PointCourse::fullPress(Milliseconds running) const
{
    const Milliseconds hold = m_dose.hold;
    const Milliseconds allowed = m_dose.maxPressed - m_pressed - running;
    if (m_holdNumber > m_dose.reps || m_holdsBegun >= m_dose.maxReps || allowed < std::min(hold, sinkingIn))
        return Milliseconds{0};
    return std::min(hold, allowed);
}

Milliseconds PointCourse::nextPress(Milliseconds running) const
{
    return m_holdPaused ? m_holdLength - m_pressedOfHold : fullPress(running);
}

Milliseconds PointCourse::pressIfRepeated(Milliseconds running) const
{
    return m_thisHoldBegun && m_dose.lowCap ? Milliseconds{0} : fullPress(running);
}

Milliseconds PointCourse::pressOfNextHold() const
{
    PointCourse course = *this;
    course.toNextHold();
    return course.nextPress();
}

Milliseconds PointCourse::remainingWithin(Milliseconds room) const
{
    PointCourse course = *this;
    Milliseconds sum{0}, before{0};
    for (Milliseconds press = course.nextPress(); press > Milliseconds{0}; press = course.nextPress()) {
        if (sum + before + press > room)
            break;
        sum += before + press;
        if (m_hasEased) // no more than this one is needed
            break;
        before = restLength();
        course.beginHold();
        course.endHold(press, false);
        course.toNextHold();
    }
    return sum;
}

void PointCourse::beginHold()
{
    if (!m_holdPaused) {
        m_holdLength = fullPress(Milliseconds{0});
        m_pressedOfHold = Milliseconds{0};
        ++m_holdsBegun;
        m_hasEased = false;
        m_pressNumber.reset();
    }
    m_thisHoldBegun = true;
    m_holding = true;
}

void PointCourse::endHold(Milliseconds pressed, bool paused)
{
    m_holding = false;
    m_pressed += pressed;
    m_holdPaused = paused;
    m_pressedOfHold += pressed;
}

void PointCourse::startOver()
{
    if (pressIfRepeated() == Milliseconds{0})
        return;
    m_holdPaused = false;
    m_hasEased = false;
}

Milliseconds PointCourse::leftOfHold() const
{
    const bool letGo = m_thisHoldBegun && !m_holding && !m_dose.lowCap;
    return letGo ? m_holdLength - m_pressedOfHold : Milliseconds{0};
}

void PointCourse::goOnWithHold()
{
    m_holdPaused = leftOfHold() > Milliseconds{0};
}

void PointCourse::toNextHold()
{
    ++m_holdNumber;
    m_thisHoldBegun = m_holdPaused = false;
    m_pressNumber.reset();
}

void PointCourse::noteSearchPress(std::optional<int> nrs)
{
    if (nrs)
        m_firstPress = nrs;
}

void PointCourse::notePress(int nrs)
{
    m_pressNumber = nrs;
}

Response PointCourse::respondToPress(int nrs)
{
    const bool tooHigh
        = nrs >= m_rule.fromPress || nrs > m_dose.pressureCap + allowedOverCap || (m_lowestPress && nrs >= *m_lowestPress + tooMuchRise);
    notePress(nrs);
    m_hasEased = false;
    m_firstPress = m_firstPress.value_or(nrs);
    m_lowestPress = std::min(m_lowestPress.value_or(nrs), nrs);
    if (tooHigh)
        return easeOff();
    // At the target there is nothing to sink into, however much worse the spot was before.
    const bool eased = nrs < m_target && (nrs <= lowPress || 2 * nrs <= *m_firstPress);
    m_hasEased = eased;
    return eased ? Response::Eased : Response::None;
}

Response PointCourse::easeOff()
{
    if (m_easedOff)
        return Response::EndPoint;
    m_easedOff = true;
    m_target = std::min(m_target, m_rule.toTarget);
    return Response::EaseOff;
}

bool PointCourse::reload()
{
    if (m_easedOff || m_reloadsLeft <= 0)
        return false;
    --m_reloadsLeft;
    m_hasEased = false; // it is pressed further in
    m_lowestPress.reset(); // back at the target it will hurt more again, and may
    return true;
}

} // namespace unknot::session
