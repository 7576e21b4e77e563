// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/bodysheet.h"

#include "bodymap/polygon.h"

#include <algorithm>

namespace unknot::figure
{

namespace
{

// A zone may have several shapes in a picture; it is known by the first.
std::size_t firstOf(const std::vector<bodymap::ZoneShape> &zones, const SidedZone &zone)
{
    return std::size_t(std::find_if(zones.begin(), zones.end(), [&](const auto &one) { return one.zone == zone; }) - zones.begin());
}

void join(bodymap::Box &box, const bodymap::Box &other)
{
    box = {
        std::min(box.left, other.left), std::min(box.top, other.top), std::max(box.right, other.right), std::max(box.bottom, other.bottom)};
}

} // namespace

void BodySheet::layOut(const SheetLayout::Wish &wish)
{
    m_layout = figure::layOut(m_figure, wish);
    m_arrows = {};
    m_boxes.clear();
    m_viewport.setPane(wish.size);
}

std::optional<BodySheet::Spot> BodySheet::spotAt(QPointF pane) const
{
    const QPointF at = m_viewport.toSheet(pane);
    for (std::size_t i = m_layout.pictures.size(); i-- > 0;) {
        const auto &picture = m_layout.pictures[i];
        if (!picture.place().contains(at))
            continue;
        const QPointF figure = picture.transform.inverted().map(at);
        const auto found = m_figure.zoneAt(picture.view->id, picture.view->side, {figure.x(), figure.y()});
        if (!found)
            continue;
        const auto &zones = picture.view->zones;
        if (const std::size_t shape = firstOf(zones, *found); shape < zones.size())
            return Spot{i, shape};
    }
    return std::nullopt;
}

std::vector<BodySheet::Spot> BodySheet::spots() const
{
    std::vector<Spot> all;
    for (std::size_t picture = 0; picture < m_layout.pictures.size(); ++picture) {
        const auto &zones = m_layout.pictures[picture].view->zones;
        for (std::size_t zone = 0; zone < zones.size(); ++zone) {
            if (firstOf(zones, zones[zone].zone) == zone)
                all.push_back({picture, zone});
        }
    }
    return all;
}

std::optional<BodySheet::Spot> BodySheet::spotOf(const SidedZone &wanted) const
{
    std::optional<Spot> best;
    double most = 0;
    for (const Spot &spot : spots()) {
        const QRectF place = onSheet(spot);
        if (zone(spot) != wanted || place.width() * place.height() <= most)
            continue;
        most = place.width() * place.height();
        best = spot;
    }
    return best;
}

bool BodySheet::holds(const Spot &spot) const
{
    return spot.picture < m_layout.pictures.size() && spot.zone < view(spot).zones.size();
}

const bodymap::Box &BodySheet::box(const Spot &spot) const
{
    auto &boxes = m_boxes[&view(spot)];
    if (boxes.empty()) {
        const auto &zones = view(spot).zones;
        for (const auto &shape : zones) {
            boxes.push_back(shape.path.bounds());
            join(boxes[firstOf(zones, shape.zone)], boxes.back());
        }
    }
    return boxes[spot.zone];
}

QRectF BodySheet::onSheet(const Spot &spot) const
{
    const auto &shape = box(spot);
    return m_layout.pictures[spot.picture].transform.mapRect(QRectF(shape.left, shape.top, shape.width(), shape.height()));
}

double BodySheet::narrowest(const Spot &spot) const
{
    const double units = bodymap::narrowest(bodymap::polygonOf(view(spot).zones[spot.zone].path));
    return units * m_layout.pictures[spot.picture].unit * m_viewport.scale();
}

// Made when it is first asked for: most people use the pointer.
BodySheet::Spot BodySheet::towards(const Spot &from, ArrowMap::Arrow arrow) const
{
    const auto all = spots();
    if (m_arrows.empty()) {
        std::vector<ArrowMap::Target> targets;
        for (const Spot &spot : all)
            targets.push_back({spot.picture, onSheet(spot)});
        m_arrows = ArrowMap(std::move(targets));
    }
    const auto at = std::find(all.begin(), all.end(), from);
    return at == all.end() ? from : all[m_arrows.from(std::size_t(at - all.begin()), arrow)];
}

} // namespace unknot::figure
