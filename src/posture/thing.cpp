// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/thing.h"

#include "posture/curve.h"
#include "posture/draw.h"
#include "posture/hand.h"
#include "posture/outlines.h"

#include <algorithm>
#include <utility>

namespace unknot::posture
{

namespace
{

Loft lofted(const std::string &name, Style style)
{
    const bool isTool = style == Style::Tool || style == Style::ToolEnd;
    return {.name = name, .kind = isTool ? Kind::Tool : Kind::Soft, .style = style, .columns = 40};
}

Surface rod(const Thing::Form &form, const std::string &name)
{
    constexpr int parts = 70;
    const Curve curve = Curve::through(form.bends);
    std::vector<Vec> places;
    for (int i = 0; i < parts; ++i)
        places.push_back(curve.at(curve.end() * i / (parts - 1)));
    return tube(lofted(name, form.style), places, std::vector<double>(parts, form.radius));
}

// Smooth from ring to ring.
Surface turned(const Thing::Form &form, const std::string &name)
{
    constexpr double closed = 0.1;
    constexpr int parts = 60;
    const Vec first = form.rings.front().at, way = unit(form.rings.back().at - first);
    std::vector<Curve::Knot> knots;
    for (const Thing::Ring &ring : form.rings)
        knots.push_back({dot(ring.at - first, way), {std::max(ring.radius, closed), 0, 0}});
    const Curve curve(std::move(knots));
    std::vector<Vec> places{first - way * closed};
    std::vector<double> radii{closed};
    for (int i = 0; i < parts; ++i) {
        const double along = curve.end() * i / (parts - 1);
        places.push_back(first + way * along);
        radii.push_back(std::max(curve.at(along).x, closed));
    }
    places.push_back(form.rings.back().at + way * closed);
    radii.push_back(closed);
    Loft how = lofted(name, form.style);
    how.firstDome = how.lastDome = 0;
    return tube(std::move(how), places, radii);
}

void addHand(std::vector<Surface> &to, const Thing::Beside &beside)
{
    const Vec palm = unit(beside.palm), y = -across(beside.fingers, palm), x = across(-palm, y);
    const Hand hand = handOf(Limb::LeftArm, *handShapeNamed(beside.shape), {{x, y, cross(x, y)}, beside.wrist});
    to.insert(to.end(), hand.surfaces.begin(), hand.surfaces.end());
}

std::vector<Surface> surfacesOf(const Thing &thing)
{
    std::vector<Surface> surfaces;
    for (const Thing::Form &form : thing.forms) {
        const std::string name = "form-" + std::to_string(surfaces.size());
        if (!form.rings.empty())
            surfaces.push_back(turned(form, name));
        else if (!form.bends.empty())
            surfaces.push_back(rod(form, name));
        else
            surfaces.push_back(ellipsoid(lofted(name, form.style), form.middle, {}, form.halves));
    }
    if (thing.hand)
        addHand(surfaces, *thing.hand);
    return surfaces;
}

} // namespace

Reel drawReel(const Thing &thing)
{
    const std::vector<Surface> surfaces = surfacesOf(thing);
    std::vector<Vec> places;
    for (const Surface &surface : surfaces)
        places.insert(places.end(), surface.points.begin(), surface.points.end());
    const View view = viewOf(thing.camera, places);
    const DepthMap map(surfaces, view, [](const Surface &) { return true; });
    Picture picture;
    picture.height = view.height * 10;
    picture.pixel = Picture::width / static_cast<double>(largePixels);
    addOutlines(picture, map, view, largePixels);
    std::ranges::stable_sort(picture.lines, {}, &Picture::Lines::line);
    return {{std::move(picture)}, {{Moment::Pressing, 0}}};
}

} // namespace unknot::posture
