// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/routinechoice.h"

namespace unknot::practice
{

RoutineChoice::RoutineChoice(const catalogue::Catalogue &catalogue, const OwnRoutines &own) : m_catalogue(catalogue), m_own(own)
{
    reopen();
}

std::vector<const catalogue::Routine *> RoutineChoice::all() const
{
    std::vector<const catalogue::Routine *> all;
    for (const auto *list : {&m_own.list(), &m_catalogue.all().routines}) {
        for (const catalogue::Routine &routine : *list)
            all.push_back(&routine);
    }
    return all;
}

const catalogue::Routine *RoutineChoice::find(const RoutineId &id) const
{
    const catalogue::Routine *own = m_own.find(id);
    return own ? own : m_catalogue.routine(id);
}

const catalogue::Routine *RoutineChoice::routine() const
{
    return find(m_open);
}

bool RoutineChoice::open(const RoutineId &id)
{
    if (id == m_open || find(id) == nullptr)
        return false;
    m_open = id;
    m_sides.both = true;
    return true;
}

void RoutineChoice::reopen()
{
    const auto routines = all();
    if (routine() == nullptr)
        m_open = routines.empty() ? RoutineId{} : routines.front()->id;
}

void RoutineChoice::choose(const RoutineSides &sides)
{
    m_sides.both = sides.both;
    if (sides.both)
        return;
    m_sides.chosen = sides.chosen;
    m_said = true;
}

void RoutineChoice::follow(std::optional<Side> marked)
{
    if (!m_said)
        m_sides.chosen = marked.value_or(m_sides.chosen);
}

std::vector<session::Wanted> RoutineChoice::wanted(const catalogue::Routine &routine) const
{
    return wantedOf(routine, {m_sides.chosen, routine.id != m_open || m_sides.both});
}

} // namespace unknot::practice
