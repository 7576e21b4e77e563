// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figurepainter.h"

#include <QPainter>

#include <algorithm>

namespace unknot::figure
{

namespace
{

// Below this height of the whole body fibres are noise (none under 480 px).
constexpr double fibresFromUnit = 0.48;

} // namespace

QPen cosmetic(const QColor &colour, double width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    return pen;
}

// One by one: Qt's rasteriser goes through the whole of a path for every band of lines, so that all
// shapes in one path cost twice the time.
void paintFigure(
    QPainter &painter, const bodymap::View &view, const FigureSource::Paths &paths, const FigureColours &colours, double unit, bool fibres)
{
    const QRectF wanted = painter.hasClipping() ? painter.clipBoundingRect() : QRectF(-1e6, -1e6, 2e6, 2e6);
    const auto inSight = [&](const QPainterPath &path) { return path.controlPointRect().adjusted(-2, -2, 2, 2).intersects(wanted); };
    const auto stroke = [&](const QPainterPath &path, const QPen &pen) {
        if (inSight(path))
            painter.strokePath(path, pen);
    };
    const auto &muscles = view.muscles;
    const auto eachThatShows = [&](const auto &act) {
        for (std::size_t i = 0; i < muscles.size(); ++i) {
            if (muscles[i].layer != bodymap::Layer::Deep && inSight(paths.muscleShapes[i]))
                act(i);
        }
    };
    painter.fillPath(paths.outline, colours.skin);
    eachThatShows([&](std::size_t i) { painter.fillPath(paths.muscleShapes[i], muscles[i].dark ? colours.deepMuscle : colours.muscle); });
    if (fibres && unit >= fibresFromUnit)
        eachThatShows([&](std::size_t i) { stroke(paths.muscleFibres[i], cosmetic(colours.fibre, 0.5)); });
    for (const QPainterPath &detail : paths.details)
        stroke(detail, cosmetic(colours.landmark, std::min(0.8, 2 * unit))); // a small figure's face is not to be a blot
    for (const QPainterPath &piece : paths.outlinePieces)
        stroke(piece, cosmetic(colours.outline, 1.1));
}

} // namespace unknot::figure
