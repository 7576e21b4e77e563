// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/plan.h"

#include "safety/searching.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace unknot::session
{

namespace
{

using Reasons = std::vector<Reason>;

Seconds lengthOf(const safety::Dose &dose)
{
    return dose.reps * dose.hold + std::max(dose.reps - 1, 0) * dose.rest;
}

// The one of these that is wished for, or else the usual one.
catalogue::PointTool chosenOf(const std::vector<catalogue::PointTool> &tools, const PointId &point, const safety::Wishes &wishes)
{
    const auto wished = wishes.tools.find(point);
    if (wished != wishes.tools.end() && std::ranges::find(tools, wished->second) != tools.end())
        return wished->second;
    return tools.empty() ? catalogue::PointTool{} : tools.front();
}

// Of two of which 0 asks for nothing.
template<class T>
T less(T a, T b)
{
    return a == T{} || b == T{} ? std::max(a, b) : std::min(a, b);
}

Reasons from(const safety::Reasons &reasons)
{
    return {reasons.begin(), reasons.end()};
}

// Takes points one after another, as long as the session stays within its limits.
class PlanBuilder
{
public:
    PlanBuilder(
        const catalogue::Catalogue &catalogue, const safety::Rules &rules, const safety::Profile &profile, const safety::Wishes &wishes)
        : m_catalogue(catalogue), m_rules(rules), m_profile(profile), m_wishes(safety::clamped(catalogue.limits(), wishes)),
          m_noSession(from(rules.noSessionBecause(profile))), m_generalMax(std::min(catalogue.limits().points.hard, rules.maxPoints({}))),
          m_healthMax(rules.maxPoints(profile))
    {
        const catalogue::Limits &limits = catalogue.limits();
        Plan &plan = m_planned.plan;
        plan.leadIn = m_wishes.leadIn;
        plan.restBetweenPoints = m_wishes.restBetweenPoints;
        plan.movement = std::clamp(m_wishes.movement, Seconds{0}, movementLength);
        plan.hardLimit = limits.sessionHard;
        plan.easeOffAt = limits.pressure.easeOffAt;
        plan.easeOffTo = limits.easeOffTo;
        plan.easeOffToGentle = limits.easeOffToGentle;
        plan.afterTooMuch = afterTooMuch(limits);
    }

    void want(const Wanted &wanted)
    {
        if (!m_seen.emplace(wanted.point, wanted.side).second)
            return;
        if (Reasons reasons = take(wanted); !reasons.empty())
            m_planned.leftOut.push_back({wanted.point, wanted.side, std::move(reasons)});
    }

    Planned result() && { return std::move(m_planned); }

private:
    // Empty: it was taken.
    Reasons take(const Wanted &wanted)
    {
        if (!m_noSession.empty())
            return m_noSession;
        const catalogue::Point *point = m_catalogue.point(wanted.point);
        if (!point)
            return {PlanReason{PlanReason::Kind::NotInCatalogue}};
        const safety::Verdict verdict = m_rules.verdict(*point, wanted.side, m_profile);
        const auto wished = m_wishes.ways.find(wanted.point);
        const PlannedPoint one
            = planned(m_catalogue, wanted, *point, verdict, m_wishes, wished == m_wishes.ways.end() ? WayId{} : wished->second);
        if (verdict.kind == safety::Verdict::Kind::Blocked || one.dose.reps < 1)
            return verdict.reasons.empty() ? Reasons{PlanReason{PlanReason::Kind::NoDose}} : from(verdict.reasons);
        if (one.tool.empty())
            return {PlanReason{PlanReason::Kind::NoToolAtHand}};
        if (Reasons reasons = tooMany(verdict); !reasons.empty())
            return reasons;
        return add(one, verdict.maxPoints);
    }

    Reasons tooMany(const safety::Verdict &verdict) const
    {
        const int most = std::min(m_healthMax, narrower(verdict.maxPoints));
        if (int(m_planned.plan.points.size()) < std::min(m_generalMax, most))
            return {};
        return {most < m_generalMax ? PlanReason{PlanReason::Kind::PointsAtMostForHealth, most}
                                    : PlanReason{PlanReason::Kind::PointsAtMost, m_generalMax}};
    }

    Reasons add(PlannedPoint point, int maxPoints)
    {
        Plan &plan = m_planned.plan;
        const Seconds between = plan.points.empty() ? Seconds{0} : plan.between();
        if (plan.length() + between + lengthOf(point.dose) > plan.hardLimit)
            return {PlanReason{PlanReason::Kind::NoTimeLeft}};
        plan.points.push_back(std::move(point));
        m_pointsMax = narrower(maxPoints);
        return {};
    }

    // The cap of the points taken, narrowed by another one's; 0 is none.
    int narrower(int maxPoints) const { return maxPoints > 0 ? std::min(m_pointsMax, maxPoints) : m_pointsMax; }

    const catalogue::Catalogue &m_catalogue;
    const safety::Rules &m_rules;
    const safety::Profile &m_profile;
    safety::Wishes m_wishes;
    Reasons m_noSession;
    int m_generalMax = 0; // without any health answer
    int m_healthMax = 0;
    int m_pointsMax = std::numeric_limits<int>::max(); // with the points taken so far
    std::set<std::pair<PointId, Side>> m_seen;
    Planned m_planned;
};

} // namespace

Lighter lighter(const Lighter &one, const Lighter &other)
{
    return {less(one.pressure, other.pressure), less(one.hold, other.hold), less(one.reps, other.reps)};
}

safety::Wishes lighter(safety::Wishes wishes, const Lighter &asked)
{
    if (asked.pressure > 0)
        wishes.pressure = std::min(wishes.pressure, asked.pressure);
    if (asked.hold.count() > 0)
        wishes.hold = std::min(wishes.hold, asked.hold);
    if (asked.reps > 0)
        wishes.reps = std::min(wishes.reps, asked.reps);
    return wishes;
}

safety::Dose lighter(safety::Dose dose, const Lighter &asked)
{
    if (asked == Lighter{})
        return dose;
    const auto least = [](auto dosed, auto wished) { return wished > decltype(wished){} ? std::min(dosed, wished) : dosed; };
    dose.pressure = least(dose.pressure, asked.pressure);
    dose.hold = least(dose.hold, asked.hold);
    dose.reps = least(dose.reps, asked.reps);
    dose.maxPressed = std::min(dose.maxPressed, dose.hold * dose.maxReps);
    dose.reloads = 0;
    return dose;
}

catalogue::Pace breathing()
{
    return {{{Seconds{4}, Seconds{6}, 1}}};
}

safety::Verdict atHand(const catalogue::Catalogue &catalogue, safety::Verdict verdict, const safety::Wishes &wishes)
{
    std::erase_if(verdict.tools, [&](const catalogue::PointTool &one) {
        const catalogue::Tool *tool = catalogue.tool(one.tool);
        return wishes.without.contains(one.tool) && !(tool && tool->thing.empty());
    });
    return verdict;
}

PlannedPoint planned(const catalogue::Catalogue &catalogue, const Wanted &wanted, const catalogue::Point &point,
    const safety::Verdict &verdict, const safety::Wishes &wishes, const WayId &way)
{
    const safety::Verdict within = atHand(catalogue, verdict, wishes);
    const auto [tool, posture] = chosenOf(within.tools, point.id, wishes);
    PlannedPoint one{wanted.point, wanted.side, {}, tool, posture, wanted.lighter, point.muscle, point.zone};
    one.pace = wishes.breath ? breathing() : catalogue::Pace{};
    one.beside = safety::besides(catalogue, point);
    const auto allowed = safety::ways(catalogue, point, within);
    const auto found = std::ranges::find(allowed, way, &catalogue::Way::id);
    if (found == allowed.end() || wanted.lighter != Lighter{}) {
        const safety::Wishes wished = lighter(wishes, wanted.lighter);
        one.dose = safety::dose(catalogue.limits(), catalogue, point, verdict, wished);
        if (verdict.light) // one hold in the place of several, and no longer than what was asked for
            one.dose = lighter(one.dose, wanted.lighter == Lighter{} ? Lighter{} : Lighter{0, wished.hold * wished.reps, 0});
        return one;
    }
    one.way = way;
    one.pace = (*found)->pace;
    const auto with = chosenOf(safety::toolsFor(**found, point, within), point.id, wishes);
    one.tool = with.tool;
    one.posture = with.posture;
    one.dose = safety::dose(catalogue.limits(), catalogue, point, verdict, wishes, **found);
    return one;
}

Lighter afterTooMuch(const catalogue::Limits &limits)
{
    return {limits.pressure.min, limits.hold.min, 0};
}

Seconds Plan::between() const
{
    return movement > Seconds{0} ? std::max(restBetweenPoints, comingOff + movement) : restBetweenPoints;
}

Seconds Plan::length() const
{
    Seconds sum = between() * std::max(int(points.size()) - 1, 0);
    for (const PlannedPoint &point : points)
        sum += lengthOf(point.dose);
    return sum;
}

Planned plan(const catalogue::Catalogue &catalogue, const safety::Rules &rules, const safety::Profile &profile,
    const safety::Wishes &wishes, const std::vector<Wanted> &wanted)
{
    PlanBuilder builder(catalogue, rules, profile, wishes);
    for (const Wanted &one : wanted)
        builder.want(one);
    return std::move(builder).result();
}

} // namespace unknot::session
