// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figurelayers.h"

#include "catalogue/zonekey.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::figure
{

namespace
{

void addOnce(const catalogue::Catalogue &catalogue, std::vector<SidedZone> &to, const std::vector<ZoneId> &zones, Side side)
{
    for (const ZoneId &id : zones) {
        const auto *zone = catalogue.zone(id);
        const SidedZone sided = zone ? catalogue::sided(*zone, side) : SidedZone{id, side};
        if (std::find(to.begin(), to.end(), sided) == to.end())
            to.push_back(sided);
    }
}

} // namespace

FigureMarks::Layers bodyLayers(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked, const PointedAt *pointedAt)
{
    FigureMarks::Layers layers;
    layers.marked = marked;
    if (!pointedAt)
        return layers;
    layers.muscle = pointedAt->muscle;
    layers.muscleSide = pointedAt->side;
    for (const PointId &id : pointedAt->points) {
        layers.points.push_back({id, pointedAt->side, true});
        if (const auto *point = catalogue.point(id)) {
            addOnce(catalogue, layers.usual, point->usually, pointedAt->side);
            addOnce(catalogue, layers.sometimes, point->sometimes, pointedAt->side);
        }
    }
    std::erase_if(layers.sometimes,
        [&](const SidedZone &zone) { return std::find(layers.usual.begin(), layers.usual.end(), zone) != layers.usual.end(); });
    return layers;
}

std::optional<FigureMarks::Stroke> strokeOf(
    const catalogue::Catalogue &catalogue, const catalogue::Point &point, Side side, const WayId &way)
{
    const auto *found = catalogue.way(way);
    const auto named = std::ranges::find(point.ways, way, &catalogue::PointWay::way);
    if (!found || named == point.ways.end() || !named->path)
        return {};
    const int turn = side == Side::Right ? -1 : 1;
    const auto at = [turn](const catalogue::Path::End &end) { return QPointF(turn * end.x, end.y); };
    return FigureMarks::Stroke{at(named->path->from), at(named->path->to), found->goes == catalogue::Goes::ThereAndBack};
}

HoldPlace holdPlace(
    const catalogue::Catalogue &catalogue, const PointId &point, Side side, const catalogue::PointTool &with, const WayId &way)
{
    const auto *found = catalogue.way(way);
    if (found && found->ownWords)
        return {};
    return {present::toQt(point.value), present::toQt(with.tool.value), present::toQt(with.posture.value), side == Side::Right};
}

FigureMarks::Layers pointLayers(const catalogue::Point &point, Side side, const std::vector<const catalogue::Point *> &all,
    double searchRadius, const std::optional<FigureMarks::Stroke> &stroke)
{
    FigureMarks::Layers layers;
    layers.muscle = point.muscle;
    layers.muscleSide = side;
    layers.searchCircle = true;
    layers.searchRadius = searchRadius;
    layers.stroke = stroke;
    for (const auto *one : all)
        layers.points.push_back({one->id, side, one == &point});
    return layers;
}

FigureMarks::Layers planLayers(const QList<present::StepRow> &steps)
{
    FigureMarks::Layers layers;
    for (const present::StepRow &step : steps) {
        if (const auto side = sideFromString(present::fromQt(step.side)))
            layers.points.push_back({{present::fromQt(step.point)}, *side, step.passedOver.isEmpty()});
    }
    return layers;
}

} // namespace unknot::figure
