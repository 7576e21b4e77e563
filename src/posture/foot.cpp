// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/foot.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace unknot::posture
{

namespace
{

struct Toe {
    double inwards, from, to, thick; // its middle at the ball of the foot; where it begins and ends, forward of the ankle
};

// The big one stands off the rest.
constexpr std::array<Toe, 5> toes{
    {{17.5, 80, 111, 9.6}, {3.2, 84, 113, 6.9}, {-7, 82, 107, 6.6}, {-15.6, 78, 100, 6.2}, {-22.6, 72, 91, 5.8}}};

// Feet bend inwards from the middle on.
double bentInwards(double forward)
{
    return std::max(0.0, forward - 50) * 0.06;
}

Surface toeOf(std::size_t number, const std::string &suffix, double sign, const Frame &at)
{
    constexpr double sole = -45.5;
    const Toe &toe = toes[number];
    const auto place = [&](double forward, double inwards, double above) {
        return at.at + at.turn * Vec{-sign * (inwards + bentInwards(forward)), sole + above, forward};
    };
    const double middle = (toe.from + toe.to) / 2, tip = toe.to - toe.thick * 0.8, apart = number == 0 ? -1.5 : 1;
    Loft how{.name = "toe-" + std::to_string(number + 1) + suffix};
    how.columns = 14;
    return tube(how,
        {place(toe.from, toe.inwards, toe.thick * 1.15), place(middle, toe.inwards, toe.thick * 1.2),
            place(tip, toe.inwards + apart, toe.thick)},
        {toe.thick * 1.02, toe.thick * 0.92, toe.thick * 0.98});
}

} // namespace

std::vector<Surface> footOf(Limb leg, const Build &build, const Frame &at)
{
    constexpr int rings = 26;
    const double sign = signOf(leg);
    const std::string suffix{suffixOf(leg)};
    Loft how{.name = "foot" + suffix};
    how.firstDome = 0.6, how.lastDome = 0.5, how.columns = 24, how.squareness = 2.5;
    std::vector<Oval> ovals;
    for (int i = 0; i < rings; ++i) {
        const double forward = build.foot.begin() + (build.foot.end() - build.foot.begin()) * i / (rings - 1.0);
        const Vec form = build.foot.at(forward);
        ovals.push_back({at.at + at.turn * Vec{-sign * bentInwards(forward), (form.y + form.z) / 2, forward}, at.turn.x, at.turn.y, form.x,
            (form.y - form.z) / 2});
        how.along.push_back(forward);
    }
    std::vector<Surface> foot{loft(how, std::move(ovals))};
    for (std::size_t i = 0; i < toes.size(); ++i)
        foot.push_back(toeOf(i, suffix, sign, at));
    return foot;
}

} // namespace unknot::posture
