// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pointwalk.h"

#include <algorithm>
#include <utility>

namespace unknot::session
{

namespace
{

PointCourse courseOf(const Plan &plan, const PlannedPoint &point)
{
    const int to = point.dose.gentle ? plan.easeOffToGentle : plan.easeOffTo;
    return {point.dose, EaseOffRule{plan.easeOffAt, to}};
}

} // namespace

PointWalk::PointWalk(const Plan &plan)
{
    for (const PlannedPoint &point : plan.points)
        m_stops.push_back({courseOf(plan, point)});
}

void PointWalk::resumeFrom(const Progress &progress)
{
    m_first = std::min(progress.point, size());
    for (std::size_t i = 0; i < std::min(progress.held.size(), size()); ++i)
        m_stops[i].held = progress.held[i];
    for (std::size_t i = 0; i < m_first; ++i)
        m_stops[i].closed = true;
    if (m_first == size())
        return;
    m_stops[m_first].course.resumeFrom(progress.holdsBegun, progress.pressed, progress.easedOff);
    m_stops[m_first].located = progress.located;
}

void PointWalk::begin(TimePoint now)
{
    const bool left = m_first < size();
    m_index = left ? m_first : std::max<std::size_t>(m_first, 1) - 1;
    if (left && course().holdsBegun() > 0)
        release(now);
}

std::size_t PointWalk::nextFitting(std::size_t from, const SessionBudget &budget) const
{
    while (from < size() && (m_stops[from].leftOut || !budget.fits(m_stops[from].course.nextPress())))
        ++from;
    return from;
}

bool PointWalk::canGoBack(const SessionBudget &budget) const
{
    return m_index > 0 && !m_stops[m_index - 1].closed && !m_stops[m_index - 1].leftOut
        && budget.fits(m_stops[m_index - 1].course.nextPress());
}

bool PointWalk::untouched() const
{
    return std::none_of(
        m_stops.begin(), m_stops.begin() + static_cast<std::ptrdiff_t>(m_index), [](const Stop &stop) { return stop.closed; });
}

PointEnd PointWalk::endByItself(std::size_t point) const
{
    return m_stops[point].course.holdsBegun() > 0 ? PointEnd::Finished : PointEnd::Skipped;
}

void PointWalk::leave(PointEnd end)
{
    m_stops[m_index].closed = course().holdsBegun() > 0 || isTooMuch(end);
}

void PointWalk::goOn()
{
    m_stops[m_index].closed = false;
}

void PointWalk::replan(const Plan &plan, std::size_t point)
{
    m_stops[point].course = courseOf(plan, plan.points[point]);
}

bool PointWalk::takeLocated()
{
    return std::exchange(m_stops[m_index].located, false);
}

void PointWalk::noteHeld(int hold, double share)
{
    std::vector<double> &held = m_stops[m_index].held;
    held.resize(std::max(held.size(), static_cast<std::size_t>(hold)));
    double &most = held[static_cast<std::size_t>(hold) - 1];
    most = std::clamp(share, most, 1.0);
}

Milliseconds PointWalk::restOwed(TimePoint now) const
{
    const auto released = m_stops[m_index].released;
    if (!released || course().holdPaused())
        return Milliseconds{0};
    return std::max<Milliseconds>(Milliseconds{0}, shortestRest - (now - *released));
}

} // namespace unknot::session
