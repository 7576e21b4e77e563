// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sessionfigure.h"

#include "figure/figurelayers.h"
#include "present/pointstate.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::figure
{

namespace
{

// Parts of a body view: from above the crown to the navel, from the hips down, and what lies between.
constexpr QRectF upperHalf(-215, -15, 430, 463), lowerHalf(-250, 475, 500, 538), hips(-232, 235, 464, 500);
constexpr double air = 70; // wished for round what is shown: a hand at the upper edge of two legs is read as a leg

// Most of it is seen in the part, all of it where one part holds it. Halves before the hips, which have no end to know them by.
QRectF partWith(double top, double bottom)
{
    const auto seen = [&](const QRectF &part) { return std::min(bottom + air, part.bottom()) - std::max(top - air, part.top()); };
    return std::max({upperHalf, lowerHalf, hips}, [&](const QRectF &a, const QRectF &b) { return seen(a) < seen(b); });
}

FigurePlace placeAt(const bodymap::View &view, double top, double bottom)
{
    FigurePlace place;
    place.view = present::toQt(std::string(toString(view.id)));
    if (view.side != Side::Middle)
        place.side = present::toQt(std::string(toString(view.side)));
    place.region = partWith(top, bottom);
    return place;
}

} // namespace

void SessionFigure::showZones(const std::vector<SidedZone> &zones)
{
    m_hold = {};
    m_place = {};
    const auto places = zones.empty() ? std::vector<bodymap::Figure::ViewItem>{} : m_figure.placesOf(zones.front());
    if (!places.empty()) {
        const bodymap::View &view = *places.front().view;
        const auto box = view.zones[places.front().index].path.bounds();
        m_place = placeAt(view, box.top, box.bottom);
    }
    FigureMarks::Layers layers;
    layers.marked = zones;
    m_marks.setLayers(std::move(layers));
}

void SessionFigure::showPoint(const PointId &point, Side side, const catalogue::PointTool &with, const WayId &way)
{
    m_hold = holdPlace(m_catalogue, point, side, with, way);
    m_place = {};
    const catalogue::Point *found = m_catalogue.point(point);
    if (const auto place = m_figure.placeOf(point, side); found && place) {
        const double height = place->view->points[place->index].at.y;
        m_place = placeAt(*place->view, height, height);
        m_place.near = present::regionNear(*place);
        m_place.circle = present::circleAt(*place, m_catalogue, *found);
    }
    FigureMarks::Layers layers;
    layers.points.push_back({point, side, true});
    if (found)
        layers.stroke = strokeOf(m_catalogue, *found, side, way);
    m_marks.setLayers(std::move(layers));
}

} // namespace unknot::figure
