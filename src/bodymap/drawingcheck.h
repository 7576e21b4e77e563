// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "bodymap/drawing.h"

#include <string>
#include <utility>

namespace unknot::bodymap
{

// What is wrong with one drawing whatever its ids mean, in the order of its lines: shares of shapes
// outside, gaps and overlaps of zones past the limits that the
// source names, shapes past the mid-line, points and landmarks outside or in an area to stay off.
Errors checkShapes(const Drawing &drawing);

// Of kind Invalid, with the drawing's file; says which body it is about unless it is the drawn one.
Error errorAt(const Drawing &drawing, int line, const std::string &id, const std::string &what);
template<class Drawn> // a shape, a point, a landmark
Error errorAt(const Drawing &drawing, const Drawn &drawn, const std::string &what)
{
    return errorAt(drawing, drawn.line, drawn.id, what);
}
void sortByLine(Errors &errors);

// As messages say them, whatever the locale.
std::string rounded(double number, double unit); // to the nearest multiple of a unit of 1 or less
std::string place(Vec at); // "(12.3, 45.6)"

} // namespace unknot::bodymap
