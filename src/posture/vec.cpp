// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/vec.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot::posture
{

namespace
{

constexpr double tiny = 1e-9;

Vec combined(const Turn &turn, double x, double y, double z)
{
    return turn.x * x + turn.y * y + turn.z * z;
}

} // namespace

Vec cross(Vec a, Vec b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

double length(Vec a)
{
    return std::sqrt(dot(a, a));
}

Vec unit(Vec a)
{
    const double size = length(a);
    return size > tiny ? a * (1 / size) : a;
}

Vec between(Vec a, Vec b, double share)
{
    return a * (1 - share) + b * share;
}

Vec across(Vec direction, Vec axis)
{
    const Vec part = direction - axis * dot(direction, axis);
    if (length(part) > 1e-6)
        return unit(part);
    const Vec other = cross(axis, {0.3, 0.5, 0.8});
    return length(other) > 1e-6 ? unit(other) : unit(cross(axis, {1, 0, 0}));
}

Vec operator*(const Turn &turn, Vec v)
{
    return combined(turn, v.x, v.y, v.z);
}

Turn operator*(const Turn &a, const Turn &b)
{
    return {a * b.x, a * b.y, a * b.z};
}

Turn aboutX(double degrees)
{
    const double c = std::cos(radians(degrees)), s = std::sin(radians(degrees));
    return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
}

Turn aboutY(double degrees)
{
    const double c = std::cos(radians(degrees)), s = std::sin(radians(degrees));
    return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}

Turn aboutZ(double degrees)
{
    const double c = std::cos(radians(degrees)), s = std::sin(radians(degrees));
    return {{c, s, 0}, {-s, c, 0}, {0, 0, 1}};
}

Turn between(const Turn &a, const Turn &b, double share)
{
    const Vec y = unit(between(a.y, b.y, share));
    const Vec z = across(between(a.z, b.z, share), y);
    return {cross(y, z), y, z};
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double degreesBetween(Vec a, Vec b)
{
    return std::acos(std::clamp(dot(unit(a), unit(b)), -1.0, 1.0)) * 180 / std::numbers::pi;
}

} // namespace unknot::posture
