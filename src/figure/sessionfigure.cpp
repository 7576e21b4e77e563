// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sessionfigure.h"

#include "present/pointstate.h"
#include "present/text.h"

namespace unknot::figure
{

namespace
{

// Of a body view: from above the crown, or from below the navel. They meet above the navel.
constexpr double middle = 420;
constexpr QRectF upperHalf(-215, -15, 430, 463), lowerHalf(-250, 475, 500, 538);

FigurePlace placeAt(const bodymap::View &view, double height)
{
    FigurePlace place;
    place.view = present::toQt(std::string(toString(view.id)));
    if (view.side != Side::Middle)
        place.side = present::toQt(std::string(toString(view.side)));
    place.region = height < middle ? upperHalf : lowerHalf;
    return place;
}

} // namespace

void SessionFigure::showZones(const std::vector<SidedZone> &zones)
{
    m_place = {};
    const auto places = zones.empty() ? std::vector<bodymap::Figure::ViewItem>{} : m_figure.placesOf(zones.front());
    if (!places.empty()) {
        const bodymap::View &view = *places.front().view;
        const auto box = view.zones[places.front().index].path.bounds();
        m_place = placeAt(view, (box.top + box.bottom) / 2);
    }
    FigureMarks::Layers layers;
    layers.marked = zones;
    m_marks.setLayers(std::move(layers));
}

void SessionFigure::showPoint(const PointId &point, Side side)
{
    m_place = {};
    if (const auto place = m_figure.placeOf(point, side)) {
        m_place = placeAt(*place->view, place->view->points[place->index].at.y);
        m_place.near = present::regionNear(*place);
    }
    FigureMarks::Layers layers;
    layers.points.push_back({point, side, true});
    m_marks.setLayers(std::move(layers));
}

} // namespace unknot::figure
