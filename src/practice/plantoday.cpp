// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/plantoday.h"

#include "catalogue/zonekey.h"

#include <algorithm>

namespace unknot::practice
{

using catalogue::RoutineSide;

namespace
{

std::vector<Side> sidesOf(RoutineSide side, const RoutineSides &wanted)
{
    switch (side) {
    case RoutineSide::Both:
        return wanted.both ? std::vector{Side::Left, Side::Right} : std::vector{wanted.chosen};
    case RoutineSide::Left:
        return {Side::Left};
    case RoutineSide::Right:
        return {Side::Right};
    case RoutineSide::Chosen:
        return {wanted.chosen};
    }
    return {};
}

bool hasStepOf(const catalogue::Routine &routine, RoutineSide side)
{
    return std::any_of(routine.steps.begin(), routine.steps.end(), [side](const auto &step) { return step.side == side; });
}

// The one it is pressed with, and what else of these goes with its position.
std::vector<ToolId> toolsIn(const std::vector<catalogue::PointTool> &tools, const catalogue::PointTool &with)
{
    std::vector<ToolId> ids{with.tool};
    for (const catalogue::PointTool &one : tools) {
        if (one.posture == with.posture && one.tool != with.tool)
            ids.push_back(one.tool);
    }
    return ids;
}

PlanToday::Step stepOf(
    const catalogue::Catalogue &catalogue, const Admission &admission, const session::Wanted &wanted, const Admission::Planned &planned)
{
    PlanToday::Step step{wanted, {}, {}, {}};
    if (const Against *against = planned.against(wanted.point, wanted.side))
        step.against = *against;
    const auto &points = planned.plan.points;
    const auto done = std::find_if(points.begin(), points.end(),
        [&](const session::PlannedPoint &one) { return one.point == wanted.point && one.side == wanted.side; });
    const catalogue::Point *point = catalogue.point(wanted.point);
    if (done != points.end())
        step.planned = *done;
    if (point && step.planned)
        step.tools = toolsIn(admission.verdict(*point, wanted.side).tools, step.planned->with());
    else if (point)
        step.tools = catalogue::toolsInUsualPosture(point->tools);
    return step;
}

} // namespace

int PlanToday::passedOver() const
{
    return static_cast<int>(std::count_if(steps.begin(), steps.end(), [](const Step &step) { return step.against.has_value(); }));
}

PlanToday planToday(const catalogue::Catalogue &catalogue, const Admission &admission, const std::vector<session::Wanted> &wanted,
    const safety::Wishes &wishes)
{
    const auto planned = admission.plan(wanted, wishes);
    PlanToday today;
    for (const session::Wanted &one : wanted)
        today.steps.push_back(stepOf(catalogue, admission, one, planned));
    today.plan = planned.plan;
    today.tooMuch = admission.tooMuchToday();
    return today;
}

bool asksSide(const catalogue::Routine &routine)
{
    return hasStepOf(routine, RoutineSide::Chosen);
}

bool hasBothSides(const catalogue::Routine &routine)
{
    return hasStepOf(routine, RoutineSide::Both);
}

std::vector<session::Wanted> wantedOf(const catalogue::Routine &routine, const RoutineSides &sides)
{
    std::vector<session::Wanted> wanted;
    for (const auto &step : routine.steps) {
        for (const Side side : sidesOf(step.side, sides))
            wanted.push_back({step.point, side, {step.pressure, step.hold, step.reps}});
    }
    return wanted;
}

std::vector<SidedZone> zonesOf(const catalogue::Catalogue &catalogue, const session::Plan &plan)
{
    std::vector<SidedZone> zones;
    for (const session::PlannedPoint &planned : plan.points) {
        const auto *point = catalogue.point(planned.point);
        const auto *zone = point ? catalogue.zone(point->zone) : nullptr;
        if (!zone)
            continue;
        const SidedZone sided = catalogue::sided(*zone, planned.side);
        if (std::find(zones.begin(), zones.end(), sided) == zones.end())
            zones.push_back(sided);
    }
    return zones;
}

} // namespace unknot::practice
