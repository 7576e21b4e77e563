// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace unknot::test
{

// A clock that stands still until it is moved. Its wall time moves with it.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(WallTime wall) : m_wall(std::move(wall)) { }

    [[nodiscard]] TimePoint now() const override { return m_now; }
    [[nodiscard]] WallTime wall() const override { return m_wall; }

    void advance(Milliseconds by)
    {
        m_now += by;
        m_wall.utc += by;
    }
    void setWall(const WallTime &wall) { m_wall = wall; } // by somebody: no time passes

    // As while the machine sleeps, or when somebody sets the clock.
    void advanceWall(Milliseconds by) { m_wall.utc += by; }

private:
    TimePoint m_now{std::chrono::hours{24}};
    WallTime m_wall;
};

} // namespace unknot::test
