// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chartsign.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace unknot::figure
{

namespace
{

// Corners on a circle of 1; what has few of them reaches further out.
QPainterPath outline(int shape)
{
    QPainterPath path;
    switch (shape) {
    case 0:
        path.addEllipse(QPointF(0, 0), 1, 1);
        break;
    case 1:
        path.addRect(QRectF(-0.9, -0.9, 1.8, 1.8));
        break;
    case 2:
        path.addPolygon(QPolygonF{{0, -1.25}, {1.15, 0.8}, {-1.15, 0.8}});
        break;
    case 3:
        path.addPolygon(QPolygonF{{0, -1.35}, {1.2, 0}, {0, 1.35}, {-1.2, 0}});
        break;
    default:
        path.addPolygon(QPolygonF{{0, 1.25}, {-1.15, -0.8}, {1.15, -0.8}});
        break;
    }
    path.closeSubpath();
    return path;
}

QPainterPath at(int shape, QPointF centre, double radius)
{
    QTransform place;
    place.translate(centre.x(), centre.y());
    place.scale(radius, radius);
    return place.map(outline(shape));
}

} // namespace

void paintOpenSign(QPainter &painter, int shape, QPointF centre, double radius, const QColor &line, const QColor &ground)
{
    painter.setPen(QPen(line, radius * 0.4, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.setBrush(ground);
    painter.drawPath(at(shape, centre, radius * 0.9));
}

void paintFullSign(QPainter &painter, int shape, QPointF centre, double radius, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(at(shape, centre, radius * 0.95));
}

ChartSign::ChartSign(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ChartSign::lookChanged, this, [this] { update(); });
}

void ChartSign::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF centre(width() / 2, height() / 2);
    const double radius = std::min(width(), height()) / 2 / 1.4;
    if (m_full)
        paintFullSign(*painter, m_shape, centre, radius, m_colour);
    else
        paintOpenSign(*painter, m_shape, centre, radius, m_colour, m_ground);
}

} // namespace unknot::figure
