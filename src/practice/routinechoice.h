// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/plantoday.h"

namespace unknot::practice
{

// Which of the catalogue's routines is open, and on which sides it is wanted. What hurts on one side only is
// offered on that side, until the person says another. The catalogue has to outlive it.
class RoutineChoice
{
public:
    explicit RoutineChoice(const catalogue::Catalogue &catalogue); // the first one is open, on both sides

    [[nodiscard]] const catalogue::Routine *routine() const { return m_routine; } // null: there is none
    [[nodiscard]] const RoutineSides &sides() const { return m_sides; } // of the open one

    // False: it is not known, or is open already. Another is wanted on both sides again.
    bool open(const RoutineId &id);
    void choose(const RoutineSides &sides);
    void follow(std::optional<Side> marked); // on which side all lies that hurts; absent: on both, or nobody knows

    // What is wanted of one of them; of those that are not open, both sides.
    [[nodiscard]] std::vector<session::Wanted> wanted(const catalogue::Routine &routine) const;

private:
    const catalogue::Catalogue &m_catalogue;
    const catalogue::Routine *m_routine = nullptr;
    RoutineSides m_sides;
    bool m_said = false; // which side, by the person
};

} // namespace unknot::practice
