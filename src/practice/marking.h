// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"

#include <optional>
#include <vector>

namespace unknot::practice
{

// The zones that a person has marked, in the order in which they were. The last press or
// stroke can be taken back, what was marked at once, and that all were cleared.
class Marking
{
public:
    using Zones = std::vector<SidedZone>;

    [[nodiscard]] const Zones &zones() const { return m_now; }
    [[nodiscard]] bool isMarked(const SidedZone &zone) const;
    // The side on which all of them lie, but for those of the mid-line; absent: both, or none.
    [[nodiscard]] std::optional<Side> side() const;
    [[nodiscard]] bool areMarked(const Zones &zones) const; // all of them; false for none

    void press(const SidedZone &zone); // marks or unmarks it
    // Each where it is not yet: what else is marked stays. Tells which were not.
    Zones mark(const Zones &zones);
    void toggle(const Zones &zones); // each of them, and nothing of it is to be taken back
    void replace(Zones zones);
    void clear();

    // A stroke over several: the first decides whether it marks or unmarks.
    void beginStroke(const Zones &first);
    bool strokeOver(const Zones &zones); // false: that changed nothing
    struct Change {
        Zones zones; // those that changed, in the order in which they were passed or marked
        bool marked = true;
    };
    Change endStroke(); // none was begun: no zones

    void takeBack(); // the last of those

private:
    void flip(const SidedZone &zone);

    Zones m_now, m_before;
    std::optional<bool> m_stroke; // one is being made: whether it marks
};

} // namespace unknot::practice
