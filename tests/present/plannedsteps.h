// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/plantoday.h"

#include <utility>
#include <vector>

// Steps of a session ahead, as they would be done or passed over.
namespace unknot::test
{

inline const ToolId ball{"ball"}, thumb{"thumb"}, stick{"stick"};

inline practice::PlanToday::Step done(const char *point, Side side, std::vector<ToolId> tools, const char *posture = "sit", int reps = 3)
{
    session::PlannedPoint planned;
    planned.point.value = point;
    planned.side = side;
    planned.dose.hold = Seconds{25};
    planned.dose.reps = reps;
    planned.dose.pressure = 5;
    planned.posture.value = posture;
    if (!tools.empty())
        planned.tool = tools.front();
    return {{PointId{point}, side}, {}, planned, std::move(tools)};
}

inline practice::PlanToday::Step passed(const char *point, Side side)
{
    return {{PointId{point}, side}, safety::Wait{safety::Wait::Kind::OftenToday}, {}, {ToolId{"ball"}, ToolId{"thumb"}, ToolId{"stick"}}};
}

inline practice::PlanToday today(std::vector<practice::PlanToday::Step> steps)
{
    practice::PlanToday today;
    for (const auto &step : steps) {
        if (step.planned)
            today.plan.points.push_back(*step.planned);
    }
    today.steps = std::move(steps);
    return today;
}

} // namespace unknot::test
