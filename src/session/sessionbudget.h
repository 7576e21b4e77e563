// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace unknot::session
{

// The time that a session may take up with pressing and rest together, and how much of it is gone.
// Rating, searching and lead-ins cost nothing. A value: what would be is tried on a copy.
class SessionBudget
{
public:
    explicit SessionBudget(Milliseconds limit, Milliseconds spent = Milliseconds{0}) : m_limit(limit), m_spent(spent) { }

    void spend(Milliseconds time) { m_spent += time; }
    // As it will be when that much more is gone.
    [[nodiscard]] SessionBudget after(Milliseconds time) const { return SessionBudget{m_limit, m_spent + time}; }

    [[nodiscard]] Milliseconds spent() const { return m_spent; }
    // Below 0 if a resumed session is over its limit already.
    [[nodiscard]] Milliseconds room() const { return m_limit - m_spent; }
    // There is a press to begin (0 is none), and it ends within the limit.
    [[nodiscard]] bool fits(Milliseconds press) const { return press > Milliseconds{0} && press <= room(); }

private:
    Milliseconds m_limit, m_spent;
};

} // namespace unknot::session
