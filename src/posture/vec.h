// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::posture
{

// A place or a direction in the room: x to the person's left, y up, z to the person's front, as they
// stand before any turn. 1000 units are the height of the body, so that 6 are about a centimetre.
struct Vec {
    double x = 0, y = 0, z = 0;

    bool operator==(const Vec &) const = default;
};

// Here, as they are asked for at every dot of a picture.
constexpr Vec operator+(Vec a, Vec b)
{
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}

constexpr Vec operator-(Vec a, Vec b)
{
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}

constexpr Vec operator-(Vec a)
{
    return {-a.x, -a.y, -a.z};
}

constexpr Vec operator*(Vec a, double factor)
{
    return {a.x * factor, a.y * factor, a.z * factor};
}

constexpr double dot(Vec a, Vec b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

Vec cross(Vec a, Vec b);
double length(Vec a);
Vec unit(Vec a); // a itself where it has no length
Vec between(Vec a, Vec b, double share); // 0: a, 1: b
// The part of a direction at right angles to an axis, as a unit; some direction where there is none.
Vec across(Vec direction, Vec axis);

// How a part of the body is turned: where its own x, y and z point.
struct Turn {
    Vec x{1, 0, 0}, y{0, 1, 0}, z{0, 0, 1};
};

Vec operator*(const Turn &turn, Vec v);
Turn operator*(const Turn &a, const Turn &b); // b first

Turn aboutX(double degrees);
Turn aboutY(double degrees);
Turn aboutZ(double degrees);
// On the way from one turn to another; good for less than half a turn.
Turn between(const Turn &a, const Turn &b, double share);

double radians(double degrees);
double degreesBetween(Vec a, Vec b); // from 0 to 180

} // namespace unknot::posture
