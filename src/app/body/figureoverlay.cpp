// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/figureoverlay.h"

#include "app/words.h"

#include <QPainter>

#include <algorithm>

namespace unknot::app
{

namespace
{

constexpr double dotGrid = 7; // figure units between the dots of "sometimes"

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

// Every other row is shifted by half, so that the dots do not read as lines.
void fillWithDots(QPainter &painter, const QPainterPath &path, const QColor &colour)
{
    const QRectF bounds = path.boundingRect();
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    int row = 0;
    for (double y = bounds.top(); y <= bounds.bottom(); y += dotGrid / 2, ++row) {
        for (double x = bounds.left() + (row % 2 ? dotGrid / 2 : 0); x <= bounds.right(); x += dotGrid)
            painter.drawEllipse(QPointF(x, y), 1.25, 1.25);
    }
    painter.restore();
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

} // namespace

FigureOverlay::FigureOverlay(QQuickItem *parent) : FigureItem(parent)
{
    connect(this, &FigureOverlay::coloursChanged, this, [this] { update(); });
}

void FigureOverlay::setMarks(FigureMarks *marks)
{
    if (marks == m_marks)
        return;
    if (m_marks)
        disconnect(m_marks, nullptr, this, nullptr);
    m_marks = marks;
    if (m_marks)
        connect(m_marks, &FigureMarks::changed, this, [this] { update(); });
    Q_EMIT marksChanged();
    update();
}

// Only the figure that shows the zone is painted again.
void FigureOverlay::setHovered(const QString &key)
{
    if (key == m_hovered)
        return;
    const bool concerned = showsHovered(m_hovered) || showsHovered(key);
    m_hovered = key;
    Q_EMIT hoveredChanged();
    if (concerned)
        update();
}

bool FigureOverlay::showsHovered(const QString &key) const
{
    if (!shown() || key.isEmpty())
        return false;
    return std::any_of(shown()->zones.begin(), shown()->zones.end(), [&](const auto &shape) { return words::key(shape.zone) == key; });
}

QPainterPath FigureOverlay::zonePath(const SidedZone &zone) const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const auto &paths = source()->paths(*shown());
    for (std::size_t i = 0; i < shown()->zones.size(); ++i) {
        if (shown()->zones[i].zone == zone)
            path.addPath(paths.zones[i]);
    }
    return path;
}

QPainterPath FigureOverlay::zonesPath(const std::vector<SidedZone> &zones) const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const SidedZone &zone : zones)
        path.addPath(zonePath(zone));
    return path;
}

void FigureOverlay::paint(QPainter *painter)
{
    if (!shown() || !m_marks)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->save();
    painter->setTransform(transform(), true);
    paintHeat(*painter);
    paintReferral(*painter);
    paintMuscle(*painter);
    paintMarked(*painter);
    paintHovered(*painter);
    painter->restore();
    paintPoints(*painter);
}

void FigureOverlay::paintHeat(QPainter &painter) const
{
    for (const auto &heat : m_marks->layers().heat) {
        const QPainterPath path = zonePath(heat.zone);
        painter.fillPath(path, fromRamp(m_ramp, heat.share));
        painter.strokePath(path, cosmetic(m_outline, 1));
    }
}

void FigureOverlay::paintReferral(QPainter &painter) const
{
    const QPainterPath sometimes = zonesPath(m_marks->layers().sometimes);
    painter.fillPath(sometimes, faded(m_sometimes, 0.35));
    fillWithDots(painter, sometimes, m_usual);
    painter.strokePath(sometimes, cosmetic(m_usual, 1));
    const QPainterPath usual = zonesPath(m_marks->layers().usual);
    painter.fillPath(usual, faded(m_usual, 0.72));
    painter.strokePath(usual, cosmetic(m_usual, 1.2));
}

// In the accent of a close-up; on the whole figure that is the marked zones', and a fill would veil
// where the muscle sends pain.
void FigureOverlay::paintMuscle(QPainter &painter) const
{
    const auto &layers = m_marks->layers();
    const auto &paths = source()->paths(*shown());
    const QColor line = layers.searchCircle ? m_accent : m_ink;
    for (std::size_t i = 0; i < shown()->muscles.size(); ++i) {
        const auto &shape = shown()->muscles[i];
        if (layers.muscle.empty() || shape.muscle != layers.muscle || shape.side != layers.muscleSide)
            continue;
        if (shape.layer == bodymap::Layer::Deep) {
            paintDeep(painter, paths.muscleShapes[i], paths.muscleFibres[i], line);
            continue;
        }
        if (layers.searchCircle)
            painter.fillPath(paths.muscleShapes[i], faded(m_halo, 0.35));
        painter.strokePath(paths.muscleShapes[i], cosmetic(line, layers.searchCircle ? 1.5 : 1));
    }
}

// As anatomy plates show what lies beneath: a broken outline over a veil.
void FigureOverlay::paintDeep(QPainter &painter, const QPainterPath &shape, const QPainterPath &fibres, const QColor &line) const
{
    painter.fillPath(shape, faded(m_halo, 0.6));
    painter.strokePath(fibres, cosmetic(faded(line, 0.55), 0.8));
    QPen outline = cosmetic(line, 1.5);
    outline.setDashPattern({4, 2.5});
    outline.setCapStyle(Qt::FlatCap);
    painter.strokePath(shape, outline);
}

void FigureOverlay::paintMarked(QPainter &painter) const
{
    for (const SidedZone &zone : m_marks->layers().marked) {
        const QPainterPath path = zonePath(zone);
        painter.fillPath(path, faded(m_accent, 0.20));
        painter.strokePath(path, cosmetic(m_accent, 2));
    }
}

void FigureOverlay::paintHovered(QPainter &painter) const
{
    if (m_hovered.isEmpty())
        return;
    for (std::size_t i = 0; i < shown()->zones.size(); ++i) {
        if (words::key(shown()->zones[i].zone) != m_hovered)
            continue;
        const QPainterPath &path = source()->paths(*shown()).zones[i];
        painter.fillPath(path, faded(m_accent, 0.08));
        painter.strokePath(path, cosmetic(m_accent, 1.5));
    }
}

void FigureOverlay::paintPoints(QPainter &painter) const
{
    const auto &layers = m_marks->layers();
    // Those that are not chosen first, so that the chosen one lies on top.
    for (const bool chosen : {false, true}) {
        for (const auto &point : layers.points) {
            if (point.chosen != chosen)
                continue;
            for (const auto &mark : shown()->points) {
                if (mark.point != point.point || mark.side != point.side)
                    continue;
                const QPointF at = fromFigure({mark.at.x, mark.at.y});
                if (chosen && layers.searchCircle) {
                    const double radius = layers.searchRadius * unit();
                    painter.setPen(QPen(m_accent, 2, Qt::DotLine, Qt::RoundCap));
                    painter.setBrush(faded(m_accent, 0.12));
                    painter.drawEllipse(at, radius, radius);
                }
                const double size = layers.searchCircle ? (chosen ? 30 : 18) : m_crossSize;
                drawCross(painter, at, size, chosen ? m_ink : m_softInk, m_halo);
            }
        }
    }
}

} // namespace unknot::app
