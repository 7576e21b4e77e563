// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/routinesstate.h"

#include "practice/world.h"
#include "present/plantext.h"
#include "present/text.h"

namespace unknot::present
{

RoutinesState routinesState(const practice::World &world, const practice::RoutineChoice &choice, const practice::PlanToday &today,
    const practice::Pace &pace, const std::optional<practice::NoSession> &noSession)
{
    const catalogue::Routine &routine = *choice.routine();
    const practice::RoutineSides &sides = choice.sides();
    RoutinesState state;
    state.current = toQt(routine.id.value);
    state.text = routineText(world.catalogue, routine, today, pace, world.pack(routine.pack), noSessionSaid(world.catalogue, noSession));
    state.own = choice.isOwn();
    state.asksSide = practice::asksSide(routine);
    state.offersBoth = practice::hasBothSides(routine);
    state.sides = sides.chosen == Side::Right ? Sides::Right : Sides::Left;
    if (state.offersBoth && sides.both)
        state.sides = Sides::Both;
    state.plannedPoints = int(today.plan.points.size());
    state.warning = warningNotice(world.catalogue, noSession);
    return state;
}

practice::RoutineSides sidesFrom(Sides sides)
{
    switch (sides) {
    case Sides::Left:
        return {Side::Left, false};
    case Sides::Right:
        return {Side::Right, false};
    case Sides::Both:
        break;
    }
    return {};
}

} // namespace unknot::present
