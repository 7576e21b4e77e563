// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/build.h"

#include <utility>
#include <vector>

namespace unknot::posture
{

namespace
{

struct TrunkRow {
    double height = 0, masculine = 0, feminine = 0, front = 0, back = 0;
    double bust = 0; // how much further the feminine front stands out
};

constexpr std::array<TrunkRow, 16> trunkRows{{{150, 40, 33, 22, 38, 0}, {160, 66, 49, 28, 46, 0}, {170, 92, 72, 36, 53, 0},
    {183, 106, 92, 45, 58, 0}, {205, 111, 99, 56, 63, 2}, {235, 112, 96, 66, 65, 8}, {265, 108, 90, 70, 62, 11}, {300, 98, 81, 67, 54, 3},
    {335, 88, 75, 61, 46, 0}, {368, 82, 73, 57, 42, 0}, {400, 84, 84, 57, 45, 0}, {440, 91, 99, 55, 55, 0}, {480, 99, 108, 50, 63, 0},
    {515, 102, 110, 45, 62, 0}, {545, 92, 98, 36, 52, 0}, {565, 62, 66, 22, 34, 0}}};

Curve trunkOf(double masculine, double girth)
{
    std::vector<Curve::Knot> knots;
    for (const TrunkRow &row : trunkRows) {
        const double wide = row.masculine * masculine + row.feminine * (1 - masculine);
        knots.push_back(
            {row.height, {wide * (1 + (girth - 1) * 0.8), row.front * girth * girth + row.bust * (1 - masculine), row.back * girth}});
    }
    return Curve(std::move(knots));
}

Curve headOf(double masculine)
{
    std::vector<Curve::Knot> knots{{1, {10, 8, 16}}, {5, {21, 20, 29}}, {14, {31, 34, 42}}, {28, {38, 45, 51}}, {45, {42, 50, 56}},
        {62, {43, 51, 57}}, {76, {42, 50, 54}}, {90, {39.5, 50, 45}}, {103, {36, 49.5, 30}}, {114, {31.5, 48.5, 12}}, {123, {25, 46.5, -6}},
        {129, {17, 43, -18}}, {133, {7, 36, -26}}};
    for (Curve::Knot &knot : knots) {
        if (knot.along > 95) // a narrower jaw
            knot.value.x *= 0.93 + 0.07 * masculine;
    }
    return Curve(std::move(knots));
}

Curve shortHair()
{
    return Curve({{-4, {10, 9, 20}}, {0, {25, 24, 34}}, {10, {35, 37, 47}}, {20, {40.5, 41, 55}}, {34, {45, 37, 61}}, {52, {46.5, 22, 63}},
        {66, {46.5, 12, 63}}, {80, {45, 3, 60}}, {93, {41, -5, 54}}, {103, {34, -12, 46}}, {110, {22, -20, 38}}});
}

// Tied up behind, so that the neck is free.
Curve longHair()
{
    return Curve({{-6, {10, 9, 20}}, {-2, {26, 25, 35}}, {10, {37, 39, 49}}, {20, {43, 42, 57}}, {34, {47.5, 37, 64}}, {52, {49, 20, 66}},
        {66, {49, 8, 65}}, {80, {47, -2, 62}}, {93, {42, -11, 55}}, {103, {34, -18, 47}}, {110, {22, -24, 38}}});
}

Build made(double masculine, double girth, bool isHairLong)
{
    return {.trunk = trunkOf(masculine, girth),
        .head = headOf(masculine),
        .hair = isHairLong ? longHair() : shortHair(),
        .neck = Curve({{0, {37, 29, 38}}, {0.35, {32, 28, 34}}, {0.7, {31.5, 30, 33}}, {1, {32, 33, 34}}}),
        .thigh = Curve({{0, {50, 48, 52}}, {0.2, {50, 52, 51}}, {0.45, {45.5, 50, 43}}, {0.7, {37, 41, 36}}, {0.9, {31.5, 34, 31}},
            {1, {30.5, 32, 29}}}),
        .shank = Curve({{0, {30, 31, 29}}, {0.1, {29.5, 28, 33}}, {0.28, {33, 25, 43}}, {0.45, {31, 23, 41}}, {0.65, {24, 20, 30}},
            {0.85, {18.5, 17.5, 21}}, {1, {17.5, 18, 20}}}),
        .upperArm = Curve({{0, {29, 30, 30}}, {0.2, {29.5, 29, 29}}, {0.45, {26, 28, 26}}, {0.75, {23, 24, 23}}, {1, {21.5, 21, 21.5}}}),
        .forearm = Curve({{0, {21.5, 21, 21}}, {0.2, {23.5, 24, 22}}, {0.5, {20, 21, 19}}, {0.8, {14.5, 16, 15.5}}, {1, {11.5, 15, 15}}}),
        .foot = Curve({{-38, {8, -20, -41}}, {-33, {15, -10, -44}}, {-15, {19, 8, -45}}, {12, {19.5, 4, -45}}, {35, {21, -10, -43}},
            {60, {26, -22, -45}}, {78, {28, -28, -45}}, {90, {25, -32, -45}}, {94, {20, -34, -44}}}),
        .shoulderOut = 97 + 12 * masculine * girth,
        .girth = girth,
        .limbs = 1 + (girth - 1) * 0.8};
}

} // namespace

// What is between the two averages of the table of proportions: a person at ease, no athlete and no model.
const Build &Build::of(Sex sex)
{
    static const Build masculine = made(0.7, 1.02, false), feminine = made(0.15, 0.97, true);
    return sex == Sex::Masculine ? masculine : feminine;
}

} // namespace unknot::posture
