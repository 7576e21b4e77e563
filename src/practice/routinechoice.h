// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/ownroutines.h"
#include "practice/plantoday.h"

namespace unknot::practice
{

// Which routine is open, of the person's own or the catalogue's, and on which sides it is wanted. What hurts on one side
// only is offered on that side, until the person says another. Both have to outlive it.
class RoutineChoice
{
public:
    RoutineChoice(const catalogue::Catalogue &catalogue, const OwnRoutines &own); // the first one is open, on both sides

    // The person's own, then the catalogue's. The pointers hold until the person's own change.
    [[nodiscard]] std::vector<const catalogue::Routine *> all() const;
    [[nodiscard]] const catalogue::Routine *routine() const; // null: there is none
    [[nodiscard]] bool isOwn() const { return m_own.find(m_open) != nullptr; }
    [[nodiscard]] const RoutineSides &sides() const { return m_sides; } // of the open one

    // False: it is not known, or is open already. Another is wanted on both sides again.
    bool open(const RoutineId &id);
    void reopen(); // where the open one has gone: the first one
    void choose(const RoutineSides &sides);
    void follow(std::optional<Side> marked); // on which side all lies that hurts; absent: on both, or nobody knows

    // What is wanted of one of them; of those that are not open, both sides.
    [[nodiscard]] std::vector<session::Wanted> wanted(const catalogue::Routine &routine) const;

private:
    [[nodiscard]] const catalogue::Routine *find(const RoutineId &id) const;

    const catalogue::Catalogue &m_catalogue;
    const OwnRoutines &m_own;
    RoutineId m_open;
    RoutineSides m_sides;
    bool m_said = false; // which side, by the person
};

} // namespace unknot::practice
