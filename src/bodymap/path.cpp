// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/path.h"

#include "bodymap/polygon.h"
#include "bodymap/subpath.h"

#include <algorithm>
#include <cmath>

namespace unknot::bodymap
{

namespace
{

Vec reflected(Vec p, double axis = 0)
{
    return {2 * axis - p.x, p.y};
}

void close(Path &path)
{
    path.elements.push_back({Path::Verb::Close, {}, {}, {}});
}

void append(Path &path, const Path &more)
{
    path.elements.insert(path.elements.end(), more.elements.begin(), more.elements.end());
}

Path pathOf(const Subpath &stroke)
{
    Path path{{{Path::Verb::Move, {}, {}, stroke.start}}};
    path.elements.insert(path.elements.end(), stroke.pieces.begin(), stroke.pieces.end());
    if (stroke.closed)
        close(path);
    return path;
}

// The way back along the mirror image, from the stroke's end to its start.
void appendMirrorReversed(Path &path, const Subpath &stroke)
{
    for (std::size_t i = stroke.pieces.size(); i-- > 0;) {
        const Path::Element &piece = stroke.pieces[i];
        const Vec to = reflected(i == 0 ? stroke.start : stroke.pieces[i - 1].to);
        const bool curve = piece.verb == Path::Verb::Cubic;
        path.elements.push_back({piece.verb, curve ? reflected(piece.c2) : Vec{}, curve ? reflected(piece.c1) : Vec{}, to});
    }
}

Path joined(Subpath stroke)
{
    // A rounding error here would leave a notch on the mid-line.
    stroke.start.x = 0;
    stroke.pieces.back().to.x = 0;
    Path path = pathOf(stroke);
    appendMirrorReversed(path, stroke);
    close(path);
    return path;
}

double secondDifference(Vec a, Vec b, Vec c)
{
    return std::hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y);
}

// Wang's bound: so many equal steps of the parameter keep the chords within the tolerance.
int stepsFor(Vec from, const Path::Element &curve, double tolerance)
{
    constexpr double fewest = 1, most = 1e5;
    const double bend = std::max(secondDifference(from, curve.c1, curve.c2), secondDifference(curve.c1, curve.c2, curve.to));
    return static_cast<int>(std::fmin(std::fmax(fewest, std::ceil(std::sqrt(0.75 * bend / tolerance))), most));
}

Vec onCurve(Vec from, const Path::Element &curve, double t)
{
    const double s = 1 - t;
    const double a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
    return {a * from.x + b * curve.c1.x + c * curve.c2.x + d * curve.to.x, a * from.y + b * curve.c1.y + c * curve.c2.y + d * curve.to.y};
}

void appendCurve(std::vector<Vec> &places, const Path::Element &curve, double tolerance)
{
    const Vec from = places.back();
    const int steps = stepsFor(from, curve, tolerance);
    for (int i = 1; i < steps; ++i)
        places.push_back(onCurve(from, curve, static_cast<double>(i) / steps));
    places.push_back(curve.to);
}

std::vector<Vec> flattened(const Subpath &stroke, double tolerance)
{
    std::vector<Vec> places{stroke.start};
    for (const Path::Element &piece : stroke.pieces) {
        if (piece.verb == Path::Verb::Cubic)
            appendCurve(places, piece, tolerance);
        else
            places.push_back(piece.to);
    }
    if (stroke.closed && places.size() > 1 && places.back() == places.front())
        places.pop_back();
    return places;
}

} // namespace

Box Path::bounds() const
{
    return boundsOf(flattened(*this));
}

Path Path::mirrored(double axis) const
{
    Path twin = *this;
    for (Element &element : twin.elements) {
        if (element.verb == Verb::Cubic) {
            element.c1 = reflected(element.c1, axis);
            element.c2 = reflected(element.c2, axis);
        }
        if (element.verb != Verb::Close)
            element.to = reflected(element.to, axis);
    }
    return twin;
}

Path Path::joinedWithMirror() const
{
    Path whole;
    for (const Subpath &stroke : subpaths(*this)) {
        if (stroke.closed) {
            append(whole, pathOf(stroke));
            append(whole, pathOf(stroke).mirrored());
        } else {
            append(whole, joined(stroke));
        }
    }
    return whole;
}

std::vector<std::vector<Vec>> flattened(const Path &path, double tolerance)
{
    constexpr double finest = 0.001;
    std::vector<std::vector<Vec>> polygons;
    for (const Subpath &stroke : subpaths(path))
        polygons.push_back(flattened(stroke, tolerance > finest ? tolerance : finest));
    return polygons;
}

} // namespace unknot::bodymap
