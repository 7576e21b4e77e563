// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/vec.h"

#include <cstddef>
#include <vector>

namespace unknot::posture
{

// A smooth line through some values, each at its own place along it: how a limb widens, or where a
// bent stick runs. Cubic between the values, and never far outside them.
class Curve
{
public:
    struct Knot {
        double along = 0;
        Vec value;
    };
    explicit Curve(std::vector<Knot> knots); // two at least, rising

    [[nodiscard]] Vec at(double along) const; // goes on past its ends
    [[nodiscard]] double begin() const { return m_knots.front().along; }
    [[nodiscard]] double end() const { return m_knots.back().along; }

    // Through places in the order given, by how far apart they are.
    static Curve through(const std::vector<Vec> &places);

private:
    [[nodiscard]] Vec slopeAt(std::size_t knot) const;

    std::vector<Knot> m_knots;
    std::vector<Vec> m_slopes;
};

} // namespace unknot::posture
