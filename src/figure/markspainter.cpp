// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/markspainter.h"

#include "figure/figurepainter.h"
#include "figure/signtiles.h"
#include "present/naming.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unknot::figure
{

namespace
{

constexpr double chosenSize = 30; // px, of the chosen point's sign in a close-up

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

QColor fromRamp(const QList<QColor> &ramp, double share)
{
    if (ramp.isEmpty())
        return {};
    const double at = std::clamp(share, 0.0, 1.0) * double(ramp.size() - 1);
    const auto low = qsizetype(at);
    const auto high = std::min(low + 1, ramp.size() - 1);
    const double part = at - double(low);
    const auto mix = [part](float a, float b) { return a + float(part) * (b - a); };
    return QColor::fromRgbF(
        mix(ramp[low].redF(), ramp[high].redF()), mix(ramp[low].greenF(), ramp[high].greenF()), mix(ramp[low].blueF(), ramp[high].blueF()));
}

void drawCross(QPainter &painter, QPointF at, double size, const QColor &colour, const QColor &halo)
{
    const double arm = size / 2;
    const double width = size * 2 / 7;
    QPainterPath cross;
    cross.moveTo(at + QPointF(-arm, -arm));
    cross.lineTo(at + QPointF(arm, arm));
    cross.moveTo(at + QPointF(-arm, arm));
    cross.lineTo(at + QPointF(arm, -arm));
    painter.strokePath(cross, QPen(halo, width + 2.6, Qt::SolidLine, Qt::RoundCap));
    painter.strokePath(cross, QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
}

QPointF unit(QPointF span)
{
    const double length = std::hypot(span.x(), span.y());
    return length > 0 ? span / length : QPointF();
}

// The head of an arrow that ends there.
void addHead(QPainterPath &path, QPointF end, QPointF along, double size)
{
    const QPointF across(-along.y(), along.x());
    path.moveTo(end - size * along + 0.7 * size * across);
    path.lineTo(end);
    path.lineTo(end - size * along - 0.7 * size * across);
}

bool has(const std::vector<SidedZone> &zones, const SidedZone &zone)
{
    return std::find(zones.begin(), zones.end(), zone) != zones.end();
}

} // namespace

MarksPainter::MarksPainter(QPainter &painter, const PlacedView &placed, const FigureColours &colours)
    : m_painter(painter), m_view(placed), m_colours(colours)
{
}

QPainterPath MarksPainter::zonePath(const PlacedView &placed, const SidedZone &zone)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (std::size_t i = 0; i < placed.view->zones.size(); ++i) {
        if (placed.view->zones[i].zone == zone)
            path.addPath(placed.paths->zones[i]);
    }
    return path;
}

QPainterPath MarksPainter::zonesPath(const std::vector<SidedZone> &zones) const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const SidedZone &zone : zones)
        path.addPath(zonePath(m_view, zone));
    return path;
}

void MarksPainter::paint(const FigureMarks::Layers &layers, double crossSize, const std::vector<FigureMarks::Heat> &past)
{
    m_painter.save();
    m_painter.setTransform(m_view.transform, true);
    paintHeat(layers);
    paintReferral(layers, past);
    paintMuscle(layers);
    paintMarked(layers);
    m_painter.restore();
    paintPoints(layers, crossSize);
}

void MarksPainter::paintHeat(const FigureMarks::Layers &layers)
{
    for (const auto &heat : layers.heat) {
        const QPainterPath path = zonePath(m_view, heat.zone);
        m_painter.fillPath(path, fromRamp(m_colours.ramp, heat.share));
        m_painter.strokePath(path, cosmetic(m_colours.outline, 1));
    }
}

// Wider where there were more days, so that the amount is read without the colour too.
void MarksPainter::paintStripes(const std::vector<FigureMarks::Heat> &heat)
{
    constexpr double thinnest = 0.8;
    constexpr double widest = 2.4; // what lies under it has to be told too
    for (const auto &one : heat) {
        const QPainterPath path = zonePath(m_view, one.zone);
        if (path.isEmpty())
            continue;
        const QColor colour = m_colours.ramp.value(m_colours.ramp.size() - 1);
        const double width = thinnest + std::clamp(one.share, 0.0, 1.0) * (widest - thinnest);
        m_painter.fillPath(path, onScreen(stripeTile(colour, faded(m_colours.halo, 0.55), width, dotsPerPx())));
        m_painter.strokePath(path, cosmetic(faded(colour, 0.7), 1));
    }
}

// Past days lie over what is filled and under what is dotted, so that either still shows.
void MarksPainter::paintReferral(const FigureMarks::Layers &layers, const std::vector<FigureMarks::Heat> &past)
{
    const QPainterPath sometimes = zonesPath(layers.sometimes);
    const QPainterPath usual = zonesPath(layers.usual);
    m_painter.fillPath(sometimes, faded(m_colours.sometimes, 0.35));
    m_painter.fillPath(usual, faded(m_colours.usual, 0.72));
    paintStripes(past);
    if (!sometimes.isEmpty())
        m_painter.fillPath(sometimes, onScreen(dotTile(m_colours.usual, dotsPerPx())));
    m_painter.strokePath(sometimes, cosmetic(m_colours.usual, 1));
    m_painter.strokePath(usual, cosmetic(m_colours.usual, 1.2));
}

// In the accent of a close-up; on the whole figure that is the marked zones', and a fill would veil
// where the muscle sends pain.
void MarksPainter::paintMuscle(const FigureMarks::Layers &layers)
{
    const QColor line = layers.searchCircle ? m_colours.accent : m_colours.ink;
    for (std::size_t i = 0; i < m_view.view->muscles.size(); ++i) {
        const auto &shape = m_view.view->muscles[i];
        if (layers.muscle.empty() || shape.muscle != layers.muscle || shape.side != layers.muscleSide)
            continue;
        if (shape.layer == bodymap::Layer::Deep) {
            paintDeep(m_view.paths->muscleShapes[i], m_view.paths->muscleFibres[i], line);
            continue;
        }
        if (layers.searchCircle)
            m_painter.fillPath(m_view.paths->muscleShapes[i], faded(m_colours.halo, 0.35));
        m_painter.strokePath(m_view.paths->muscleShapes[i], cosmetic(line, layers.searchCircle ? 1.5 : 1));
    }
}

// As anatomy plates show what lies beneath: a broken outline over a veil.
void MarksPainter::paintDeep(const QPainterPath &shape, const QPainterPath &fibres, const QColor &line)
{
    m_painter.fillPath(shape, faded(m_colours.halo, 0.6));
    m_painter.strokePath(fibres, cosmetic(faded(line, 0.55), 0.8));
    QPen outline = cosmetic(line, 1.5);
    outline.setDashPattern({4, 2.5});
    outline.setCapStyle(Qt::FlatCap);
    m_painter.strokePath(shape, outline);
}

// What is felt there stays as it is under the mark's line: a second colour over it would be a third.
void MarksPainter::paintMarked(const FigureMarks::Layers &layers)
{
    for (const SidedZone &zone : layers.marked) {
        const QPainterPath path = zonePath(m_view, zone);
        if (path.isEmpty())
            continue;
        if (!has(layers.usual, zone) && !has(layers.sometimes, zone))
            m_painter.fillPath(path, faded(m_colours.accent, 0.20));
        m_painter.strokePath(path, cosmetic(faded(m_colours.halo, 0.75), 4.2));
        m_painter.strokePath(path, cosmetic(m_colours.accent, 2));
    }
}

// Nothing of it is a mark's: neither the colour nor a fill, and the line is broken.
void MarksPainter::paintHovered(const QString &key, bool keyboard)
{
    if (key.isEmpty())
        return;
    m_painter.save();
    m_painter.setTransform(m_view.transform, true);
    for (std::size_t i = 0; i < m_view.view->zones.size(); ++i) {
        if (present::zoneKey(m_view.view->zones[i].zone) != key)
            continue;
        const double width = keyboard ? 3 : 1.5;
        QPen line = cosmetic(m_colours.ink, width);
        line.setDashPattern({6 / width, 4 / width}); // px
        line.setCapStyle(Qt::FlatCap);
        m_painter.strokePath(m_view.paths->zones[i], cosmetic(faded(m_colours.halo, 0.75), width + 2.2));
        m_painter.strokePath(m_view.paths->zones[i], line);
    }
    m_painter.restore();
}

// Those that are not chosen first, so that the chosen one lies on top.
void MarksPainter::paintPoints(const FigureMarks::Layers &layers, double crossSize)
{
    for (const bool chosen : {false, true}) {
        for (const auto &point : layers.points) {
            if (point.chosen != chosen)
                continue;
            for (const auto &mark : m_view.view->points) {
                if (mark.point != point.point || mark.side != point.side)
                    continue;
                const QPointF at(mark.at.x, mark.at.y);
                if (chosen && layers.stroke)
                    paintStroke(at, *layers.stroke, layers.searchCircle ? chosenSize : crossSize);
                paintPoint(m_view.transform.map(at), layers, chosen, crossSize);
            }
        }
    }
}

QPainterPath MarksPainter::searchPath(const PlacedView &placed, QPointF at, double radius)
{
    QPainterPath circle;
    circle.addEllipse(at, radius, radius);
    bool cut = false;
    for (const QPainterPath &area : placed.paths->stayOff) {
        const QPainterPath off = placed.transform.map(area);
        if (!off.intersects(circle))
            continue;
        circle = circle.subtracted(off);
        cut = true;
    }
    if (!cut)
        return circle;
    const QList<QPolygonF> pieces = circle.toSubpathPolygons();
    const auto own
        = std::find_if(pieces.begin(), pieces.end(), [&](const QPolygonF &piece) { return piece.containsPoint(at, Qt::OddEvenFill); });
    QPainterPath path;
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
        if (own != pieces.end() && (piece == own || own->containsPoint(piece->front(), Qt::OddEvenFill))) // or a hole in it
            path.addPolygon(*piece);
    }
    return path;
}

void MarksPainter::paintPoint(QPointF at, const FigureMarks::Layers &layers, bool chosen, double crossSize)
{
    if (chosen && layers.searchCircle && layers.searchRadius > 0) {
        m_painter.setPen(QPen(m_colours.accent, 2, Qt::DotLine, Qt::RoundCap));
        m_painter.setBrush(faded(m_colours.accent, 0.12));
        m_painter.drawPath(searchPath(m_view, at, layers.searchRadius * m_view.unit));
    }
    const double size = layers.searchCircle ? (chosen ? chosenSize : 18) : crossSize;
    drawCross(m_painter, at, size, chosen ? m_colours.ink : m_colours.softInk, m_colours.halo);
}

// An arrow where it goes, under the sign of the point; an end that would lie under that stops short of it. None where it
// would be shorter than its head.
void MarksPainter::paintStroke(QPointF mark, const FigureMarks::Stroke &stroke, double signSize)
{
    constexpr double width = 3.2, head = 11;
    const QPointF at = m_view.transform.map(mark);
    QPointF from = m_view.transform.map(mark + stroke.from), to = m_view.transform.map(mark + stroke.to);
    const QPointF along = unit(to - from);
    const double clear = signSize / 2 + 7;
    if (std::hypot(to.x() - at.x(), to.y() - at.y()) < clear)
        to = at - clear * along;
    if (std::hypot(from.x() - at.x(), from.y() - at.y()) < clear)
        from = at + clear * along;
    const QPointF span = to - from;
    if (QPointF::dotProduct(span, along) < 2 * head)
        return;
    QPainterPath path;
    path.moveTo(from);
    path.lineTo(to);
    addHead(path, to, along, head);
    if (stroke.back)
        addHead(path, from, -along, head);
    m_painter.strokePath(path, QPen(m_colours.halo, width + 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.strokePath(path, QPen(m_colours.accent, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

double MarksPainter::dotsPerPx() const
{
    const QTransform &all = m_painter.combinedTransform();
    return std::hypot(all.m11(), all.m12()) / m_view.unit;
}

QBrush MarksPainter::onScreen(const QImage &tile) const
{
    const double step = 1 / (m_view.unit * dotsPerPx());
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(step, step));
    return brush;
}

} // namespace unknot::figure
