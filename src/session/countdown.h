// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <algorithm>
#include <optional>

namespace unknot::session
{

// A span that is measured once it has begun, and can be left. Like all of this room it looks at no clock:
// it is handed the time, which never goes backwards.
class Countdown
{
public:
    explicit Countdown(Milliseconds length) : m_length(length) { }

    void begin(TimePoint now)
    {
        m_end = now + m_length;
        m_done = false;
    }
    void leave() { m_end.reset(); }
    // Whether it has come to its end by now, which is said once.
    bool tick(TimePoint now)
    {
        if (!m_end || now < *m_end)
            return false;
        leave();
        return m_done = true;
    }

    [[nodiscard]] bool runs() const { return m_end.has_value(); }
    [[nodiscard]] bool done() const { return m_done; } // the last one went on to its end
    // Of its whole length while none runs.
    [[nodiscard]] Milliseconds left(TimePoint now) const { return m_end ? std::clamp(*m_end - now, Milliseconds{0}, m_length) : m_length; }
    [[nodiscard]] double share(TimePoint now) const // of it that is left, 1 to 0
    {
        return static_cast<double>(left(now).count()) / static_cast<double>(m_length.count());
    }
    [[nodiscard]] int seconds(TimePoint now) const // that are left, begun ones counted
    {
        return static_cast<int>(std::chrono::ceil<Seconds>(left(now)).count());
    }

private:
    Milliseconds m_length;
    std::optional<TimePoint> m_end;
    bool m_done = false;
};

} // namespace unknot::session
