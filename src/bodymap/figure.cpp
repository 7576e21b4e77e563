// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/figure.h"

#include <algorithm>
#include <set>
#include <utility>

namespace unknot::bodymap
{

namespace
{

constexpr double hairline = 1.5; // gaps so wide still belong to the nearest zone
constexpr double touching = 1; // borders so near are shared

template<class Shapes>
std::vector<Polygon> polygonsOf(const Shapes &shapes)
{
    std::vector<Polygon> polygons;
    for (const auto &shape : shapes)
        polygons.push_back(polygonOf(shape.path));
    return polygons;
}

// Both sides of a pair have the same neighbours, so a pair of zones is looked at until it touches once.
class NeighbourFinder
{
public:
    void look(const View &view);
    [[nodiscard]] const std::map<ZoneId, std::set<ZoneId>> &found() const { return m_found; }

private:
    void lookAt(const View &view, const std::vector<Polygon> &polygons, std::size_t a, std::size_t b);

    std::map<ZoneId, std::set<ZoneId>> m_found;
};

void NeighbourFinder::look(const View &view)
{
    const auto polygons = polygonsOf(view.zones);
    for (std::size_t a = 0; a < polygons.size(); ++a) {
        for (std::size_t b = a + 1; b < polygons.size(); ++b) {
            if (overlap(grown(polygons[a].box, touching), polygons[b].box))
                lookAt(view, polygons, a, b);
        }
    }
}

void NeighbourFinder::lookAt(const View &view, const std::vector<Polygon> &polygons, std::size_t a, std::size_t b)
{
    const ZoneId &one = view.zones[a].zone.zone;
    const ZoneId &other = view.zones[b].zone.zone;
    if (one == other || m_found[one].contains(other) || !bordersWithin(polygons[a], polygons[b], touching))
        return;
    m_found[one].insert(other);
    m_found[other].insert(one);
}

} // namespace

std::string_view toString(ViewId view)
{
    switch (view) {
    case ViewId::Front:
        return "front";
    case ViewId::Back:
        return "back";
    case ViewId::HeadSide:
        return "head-side";
    case ViewId::Palm:
        return "palm";
    case ViewId::HandBack:
        return "hand-back";
    case ViewId::Sole:
        return "sole";
    }
    return "front";
}

std::optional<ViewId> viewFromString(std::string_view text)
{
    for (const ViewId view : {ViewId::Front, ViewId::Back, ViewId::HeadSide, ViewId::Palm, ViewId::HandBack, ViewId::Sole}) {
        if (text == toString(view))
            return view;
    }
    return std::nullopt;
}

Figure::Figure(std::vector<View> views) : m_views(std::move(views))
{
    for (const View &view : m_views)
        m_lookups.push_back(lookupFor(view));
    gatherNeighbours();
}

Figure::Lookup Figure::lookupFor(const View &view)
{
    Lookup lookup{polygonOf(view.outline), ShapeIndex(polygonsOf(view.zones), hairline), {}, {}};
    std::vector<Polygon> muscles;
    for (std::size_t i = 0; i < view.muscles.size(); ++i) {
        if (view.muscles[i].layer == Layer::Deep)
            continue;
        muscles.push_back(polygonOf(view.muscles[i].path));
        lookup.superficial.push_back(i);
    }
    lookup.muscles = ShapeIndex(std::move(muscles));
    return lookup;
}

void Figure::gatherNeighbours()
{
    NeighbourFinder finder;
    for (const View &view : m_views)
        finder.look(view);
    for (const auto &[zone, beside] : finder.found())
        m_neighbours[zone] = {beside.begin(), beside.end()};
}

std::optional<std::size_t> Figure::indexOf(ViewId id, Side side) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&](const View &v) { return v.id == id && v.side == side; });
    return found == m_views.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_views.begin()));
}

const View *Figure::view(ViewId id, Side side) const
{
    const auto index = indexOf(id, side);
    return index ? &m_views[*index] : nullptr;
}

std::optional<SidedZone> Figure::zoneAt(ViewId id, Side side, Vec at) const
{
    const auto index = indexOf(id, side);
    if (!index || !contains(m_lookups[*index].outline, at))
        return std::nullopt;
    const ShapeIndex &zones = m_lookups[*index].zones;
    auto zone = zones.topmostAt(at);
    if (!zone)
        zone = zones.nearestTo(at);
    return zone ? std::optional(m_views[*index].zones[*zone].zone) : std::nullopt;
}

std::optional<MuscleId> Figure::muscleAt(ViewId id, Side side, Vec at) const
{
    const auto index = indexOf(id, side);
    const auto uppermost = index ? m_lookups[*index].muscles.topmostAt(at) : std::nullopt;
    if (!uppermost)
        return std::nullopt;
    const MuscleId &muscle = m_views[*index].muscles[m_lookups[*index].superficial[*uppermost]].muscle;
    return muscle.empty() ? std::nullopt : std::optional(muscle);
}

std::vector<Figure::ViewItem> Figure::placesOf(const SidedZone &zone) const
{
    std::vector<ViewItem> places;
    for (const View &view : m_views) {
        for (std::size_t i = 0; i < view.zones.size(); ++i) {
            if (view.zones[i].zone == zone)
                places.push_back({&view, i});
        }
    }
    return places;
}

std::optional<Figure::ViewItem> Figure::placeOf(const PointId &point, Side side) const
{
    for (const View &view : m_views) {
        for (std::size_t i = 0; i < view.points.size(); ++i) {
            if (view.points[i].point == point && view.points[i].side == side)
                return ViewItem{&view, i};
        }
    }
    return std::nullopt;
}

std::vector<ZoneId> Figure::neighbours(const ZoneId &zone) const
{
    const auto found = m_neighbours.find(zone);
    return found == m_neighbours.end() ? std::vector<ZoneId>{} : found->second;
}

} // namespace unknot::bodymap
