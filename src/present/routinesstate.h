// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/routinechoice.h"
#include "present/routinerows.h"
#include "present/warningnotice.h"

namespace unknot::practice
{
struct World;
}

namespace unknot::present
{

// The sides that a routine is wanted on.
namespace routinesides
{
Q_NAMESPACE
enum class Sides { Both, Left, Right };
Q_ENUM_NS(Sides)
} // namespace routinesides
using routinesides::Sides;

// What the routines page shows beside its lists, all of one moment.
struct RoutinesState {
    Q_GADGET
    Q_PROPERTY(QString current MEMBER current) // the id of the open one
    Q_PROPERTY(unknot::present::RoutineText text MEMBER text)
    Q_PROPERTY(bool own MEMBER own) // it is one of the person's own
    Q_PROPERTY(bool asksSide MEMBER asksSide)
    Q_PROPERTY(bool offersBoth MEMBER offersBoth) // it is for both sides, and may be done on one only
    Q_PROPERTY(unknot::present::routinesides::Sides sides MEMBER sides) // that it is wanted on
    Q_PROPERTY(int plannedPoints MEMBER plannedPoints)
    Q_PROPERTY(unknot::present::WarningNotice warning MEMBER warning) // a warning sign is against it

public:
    QString current;
    RoutineText text;
    bool own = false, asksSide = false, offersBoth = false;
    WarningNotice warning;
    Sides sides = Sides::Left;
    int plannedPoints = 0;
    bool operator==(const RoutinesState &) const = default;
};

// Of the one that is open, which there has to be. `noSession`: why no session may start.
RoutinesState routinesState(const practice::World &world, const practice::RoutineChoice &choice, const practice::PlanToday &today,
    const practice::Pace &pace, const std::optional<practice::NoSession> &noSession);

practice::RoutineSides sidesFrom(Sides sides);

} // namespace unknot::present
