// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/bodylayers.h"

#include "catalogue/zonekey.h"
#include "safety/searching.h"

#include <algorithm>

namespace unknot::app
{

namespace
{

// A finger is about a hundredth of the body's height: two finger-widths are 22 figure units on the
// body views. A limited search goes one finger-width along the muscle.
constexpr double fingerWidth = 11;
constexpr double closeUp = 170; // figure units across

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

figure::FigureMarks::Layers bodyLayers(
    const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked, const finder::MuscleCandidate *pointedAt)
{
    figure::FigureMarks::Layers layers;
    layers.marked = marked;
    if (!pointedAt)
        return layers;
    layers.muscle = pointedAt->muscle;
    layers.muscleSide = pointedAt->side;
    for (const finder::Candidate &one : pointedAt->points) {
        layers.points.push_back({one.point, one.side, true});
        if (const auto *point = catalogue.point(one.point)) {
            addOnce(catalogue, layers.usual, point->usually, pointedAt->side);
            addOnce(catalogue, layers.sometimes, point->sometimes, pointedAt->side);
        }
    }
    std::erase_if(layers.sometimes,
        [&](const SidedZone &zone) { return std::find(layers.usual.begin(), layers.usual.end(), zone) != layers.usual.end(); });
    return layers;
}

figure::FigureMarks::Layers pointLayers(
    const catalogue::Catalogue &catalogue, const catalogue::Point &point, Side side, const std::vector<const catalogue::Point *> &all)
{
    figure::FigureMarks::Layers layers;
    layers.muscle = point.muscle;
    layers.muscleSide = side;
    layers.searchCircle = true;
    layers.searchRadius = safety::searchingOf(catalogue, point) == safety::Searching::Around ? 2 * fingerWidth : fingerWidth;
    for (const auto *one : all)
        layers.points.push_back({one->id, side, one == &point});
    return layers;
}

figure::FigureMarks::Layers planLayers(const practice::PlanToday &today)
{
    figure::FigureMarks::Layers layers;
    for (const auto &step : today.steps)
        layers.points.push_back({step.wanted.point, step.wanted.side, !step.against});
    return layers;
}

std::optional<CloseUpPlace> closeUpPlace(const bodymap::Figure &figure, const PointId &point, Side side, double searchRadius)
{
    const auto drawn = figure.placeOf(point, side);
    if (!drawn)
        return std::nullopt;
    const bodymap::View &view = *drawn->view;
    const auto at = view.points[drawn->index].at;
    const auto square = [at](double across) { return QRectF(at.x - across / 2, at.y - across / 2, across, across); };
    return CloseUpPlace{view.id, view.side, square(view.side == Side::Middle ? closeUp : view.box.width()), square(2 * searchRadius)};
}

} // namespace unknot::app
