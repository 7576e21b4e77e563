// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/routinechoice.h"

namespace unknot::practice
{

RoutineChoice::RoutineChoice(const catalogue::Catalogue &catalogue) : m_catalogue(catalogue)
{
    if (!catalogue.all().routines.empty())
        m_routine = &catalogue.all().routines.front();
}

bool RoutineChoice::open(const RoutineId &id)
{
    const catalogue::Routine *routine = m_catalogue.routine(id);
    if (routine == nullptr || routine == m_routine)
        return false;
    m_routine = routine;
    m_sides.both = true;
    return true;
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
    return wantedOf(routine, {m_sides.chosen, &routine != m_routine || m_sides.both});
}

} // namespace unknot::practice
