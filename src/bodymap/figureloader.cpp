// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/figureloader.h"

#include "bodymap/drawingloader.h"

#include <utility>

namespace unknot::bodymap
{

namespace
{

std::set<ZoneId> midlineZonesOf(const std::vector<Drawing> &drawings)
{
    std::set<ZoneId> zones;
    for (const Drawing &drawing : drawings) {
        for (const Drawing::Zone &zone : drawing.zones) {
            if (zone.onMidline)
                zones.insert(zone.zone);
        }
    }
    return zones;
}

// One side of a drawing: the left as drawn, the right as its mirror image.
class Half
{
public:
    Half(const Drawing &drawing, Side side, double axis) : m_drawing(drawing), m_side(side), m_axis(axis) { }

    [[nodiscard]] Path of(const Path &path) const { return m_side == Side::Right ? path.mirrored(m_axis) : path; }
    [[nodiscard]] Vec of(Vec at) const { return m_side == Side::Right ? Vec{2 * m_axis - at.x, at.y} : at; }
    void addAllButZones(View &view) const;
    void addZone(View &view, const Drawing::Zone &zone, Side side) const;
    void addGuides(Guides &guides) const;

private:
    const Drawing &m_drawing;
    Side m_side;
    double m_axis;
};

void Half::addAllButZones(View &view) const
{
    for (const Drawing::Muscle &muscle : m_drawing.muscles)
        view.muscles.push_back(
            {muscle.shape.id, muscle.muscle, m_side, muscle.layer, muscle.dark, of(muscle.shape.path), of(muscle.fibres)});
    for (const Drawing::Shape &detail : m_drawing.details)
        view.details.push_back(of(detail.path));
    for (const Drawing::Point &point : m_drawing.points)
        view.points.push_back({point.point, m_side, of(point.at)});
    addGuides(view.guides);
}

// What lies on the mid-line of a body comes once, with its left half.
void Half::addGuides(Guides &guides) const
{
    const bool within = m_drawing.mirror == Mirror::Within;
    for (const Drawing::Shape &bone : m_drawing.bones)
        guides.bones.push_back(of(bone.path));
    for (const Drawing::Landmark &landmark : m_drawing.landmarks) {
        const bool middle = within && landmark.at.x == 0;
        if (!middle || m_side == Side::Left)
            guides.landmarks.push_back({landmark.landmark, middle ? Side::Middle : m_side, of(landmark.at)});
    }
    for (const Drawing::StayOff &area : m_drawing.stayOff) {
        if (!area.onMidline)
            guides.stayOff.push_back({area.landmark, m_side, of(area.shape.path)});
        else if (m_side == Side::Left)
            guides.stayOff.push_back({area.landmark, Side::Middle, area.shape.path.joinedWithMirror()});
    }
}

void Half::addZone(View &view, const Drawing::Zone &zone, Side side) const
{
    ZoneShape &shape = view.zones.emplace_back();
    shape.zone = {zone.zone, side};
    shape.path = of(zone.shape.path);
}

View bodyView(const Drawing &drawing)
{
    const Half left(drawing, Side::Left, 0), right(drawing, Side::Right, 0);
    View view{drawing.view, Side::Middle, drawing.box, drawing.outline.path.joinedWithMirror(), {}, {}, {}, {}, {}};
    left.addAllButZones(view);
    right.addAllButZones(view);
    for (const Drawing::Zone &zone : drawing.zones) {
        left.addZone(view, zone, zone.onMidline ? Side::Middle : Side::Left);
        if (zone.onMidline)
            view.zones.back().path = zone.shape.path.joinedWithMirror();
        else
            right.addZone(view, zone, Side::Right);
    }
    return view;
}

// The right twin is mirrored about the middle of the box, which so stays the same.
View inset(const Drawing &drawing, Side side, const std::set<ZoneId> &midlineZones)
{
    const Half half(drawing, side, (drawing.box.left + drawing.box.right) / 2);
    View view{drawing.view, side, drawing.box, half.of(drawing.outline.path), {}, {}, {}, {}, {}};
    half.addAllButZones(view);
    for (const Drawing::Zone &zone : drawing.zones)
        half.addZone(view, zone, midlineZones.contains(zone.zone) ? Side::Middle : side);
    return view;
}

std::vector<View> viewsOf(const std::vector<Drawing> &drawings)
{
    const auto midlineZones = midlineZonesOf(drawings);
    std::vector<View> views;
    for (const Drawing &drawing : drawings) {
        switch (drawing.mirror) {
        case Mirror::Within:
            views.push_back(bodyView(drawing));
            break;
        case Mirror::Apart:
            views.push_back(inset(drawing, Side::Left, midlineZones));
            views.push_back(inset(drawing, Side::Right, midlineZones));
            break;
        }
    }
    return views;
}

} // namespace

Loaded<Figure> load(const std::filesystem::path &folder, Body body)
{
    auto drawings = loadDrawings(folder, body);
    return {Figure(viewsOf(drawings.value)), std::move(drawings.errors)};
}

} // namespace unknot::bodymap
