// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/posturepainter.h"

#include "figure/mixed.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>

namespace unknot::figure
{

namespace
{

using posture::Line;
using posture::Picture;
using posture::Style;

// The outline of the close-up is of one skin; here it is read on hair and cloth as well.
QColor bodyLine(const FigureColours &in)
{
    return mixed(in.outline, in.ink, 0.42);
}

QColor colourOf(Style style, const FigureColours &in)
{
    switch (style) {
    case Style::Floor:
    case Style::FloorTop:
    case Style::Wall:
        return mixed(in.ground, in.ink, 0.08);
    case Style::WallTop:
        return mixed(in.ground, in.ink, 0.03);
    case Style::Mat:
        return mixed(in.ground, in.accent, 0.16);
    case Style::MatTop:
        return mixed(in.ground, in.accent, 0.11);
    case Style::Prop:
        return mixed(in.ground, in.ink, 0.1);
    case Style::PropTop:
        return mixed(in.ground, in.ink, 0.06);
    case Style::Skin:
        return in.skin;
    case Style::Cushion:
    case Style::Cloth:
        return mixed(in.skin, in.outline, 0.12);
    case Style::Shorts:
        return mixed(in.skin, in.outline, 0.24);
    case Style::Hair:
        return mixed(in.skin, in.outline, 0.55);
    case Style::Press:
        return mixed(in.skin, in.accent, 0.88); // three times as bright or dark as skin and shorts
    case Style::Tool:
        return in.accent;
    case Style::ToolEnd:
        return mixed(in.accent, in.ground, 0.25);
    }
    return in.skin;
}

QColor colourOf(Line line, const FigureColours &in)
{
    switch (line) {
    case Line::Before:
        return in.softInk;
    case Line::Floor:
        return mixed(in.ground, in.ink, 0.28);
    case Line::Prop:
        return mixed(in.ground, in.ink, 0.45);
    case Line::Tool:
        return mixed(in.accent, in.ink, 0.5);
    case Line::Fold:
        return in.outline;
    case Line::Seam:
    case Line::Body:
        return bodyLine(in);
    case Line::Press:
        return in.skin;
    case Line::Hidden:
        return in.accent;
    }
    return bodyLine(in);
}

QPainterPath pathOf(const std::vector<Picture::Path> &paths, bool isClosed)
{
    QPainterPath all;
    std::size_t points = 0;
    for (const Picture::Path &path : paths)
        points += path.size() + 1;
    all.reserve(static_cast<int>(points));
    for (const Picture::Path &path : paths) {
        for (std::size_t i = 0; i < path.size(); ++i)
            i == 0 ? all.moveTo(path[i].x, path[i].y) : all.lineTo(path[i].x, path[i].y);
        if (isClosed)
            all.closeSubpath();
    }
    return all;
}

QPen penOf(const QColor &colour, double thick)
{
    return QPen(colour, thick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPen dashed(QPen pen, double on, double off)
{
    pen.setDashPattern({on / pen.widthF(), off / pen.widthF()});
    return pen;
}

// One by one, as the figure's: all of a kind in one path cost up to three times as much.
void paintLines(QPainter &painter, const Picture &picture, const FigureColours &colours)
{
    QPolygonF points;
    for (const Picture::Lines &lines : picture.lines) {
        QPen pen = penOf(colourOf(lines.line, colours), lines.thick);
        pen.setJoinStyle(Qt::BevelJoin); // so near to each other do their points lie: round ones look alike and take a sixth longer
        if (lines.line == Line::Before || lines.line == Line::Hidden)
            pen = dashed(pen, 4.5 * picture.pixel, 4 * picture.pixel);
        painter.setPen(pen);
        for (const Picture::Path &path : lines.paths) {
            points.clear();
            for (const auto &point : path)
                points << QPointF(point.x, point.y);
            painter.drawPolyline(points);
        }
    }
}

// On a halo, so that they stand off whatever lies under them.
void paintArrows(QPainter &painter, const Picture &picture, const FigureColours &colours)
{
    for (const Picture::Arrow &arrow : picture.arrows) {
        const QPainterPath shaft = pathOf({arrow.shaft}, false), heads = pathOf(arrow.heads, true);
        painter.strokePath(shaft, penOf(colours.halo, 6.5 * picture.pixel));
        painter.strokePath(heads, penOf(colours.halo, 3.5 * picture.pixel));
        painter.strokePath(shaft, penOf(colours.accent, 2.6 * picture.pixel));
        painter.fillPath(heads, colours.accent);
    }
}

void paintRings(QPainter &painter, const Picture &picture, const FigureColours &colours)
{
    for (const Picture::Ring &ring : picture.rings) {
        QPainterPath circle;
        circle.addEllipse(QPointF(ring.at.x, ring.at.y), ring.radius, ring.radius);
        const QPen pen = penOf(colours.ink, 2.2 * picture.pixel);
        painter.strokePath(circle, penOf(colours.halo, 5 * picture.pixel));
        painter.strokePath(circle, ring.isHidden ? dashed(pen, 3.4 * picture.pixel, 3.2 * picture.pixel) : pen);
    }
}

} // namespace

void paintPosture(QPainter &painter, const Picture &picture, const FigureColours &colours)
{
    for (const Picture::Area &area : picture.areas)
        painter.fillPath(pathOf(area.paths, true), colourOf(area.style, colours));
    paintLines(painter, picture, colours);
    paintArrows(painter, picture, colours);
    paintRings(painter, picture, colours);
}

void paintPostureInto(QPainter &painter, const QSizeF &place, const Picture &picture, const FigureColours &colours, bool mirrored)
{
    const double scale = std::min(place.width() / Picture::width, place.height() / std::max(1, picture.height));
    painter.translate((place.width() - scale * Picture::width) / 2, (place.height() - scale * picture.height) / 2);
    painter.scale(scale, scale);
    if (mirrored) {
        painter.translate(Picture::width, 0);
        painter.scale(-1, 1);
    }
    paintPosture(painter, picture, colours);
}

} // namespace unknot::figure
