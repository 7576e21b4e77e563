// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/loupe.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace unknot::figure
{

Loupe::Loupe(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setVisible(false);
    setSize({2 * radius, 2 * radius});
}

// Kept inside of the chart; the place it is about does not move for that.
void Loupe::open(QPointF about, double magnification, Painters painters)
{
    m_about = about;
    m_magnification = magnification;
    m_painters = std::move(painters);
    m_pictures = {};
    const QSizeF chart = parentItem()->size();
    const auto inside
        = [](double middle, double length) { return std::clamp(middle - radius, 4.0, std::max(4.0, length - 2 * radius - 4)); };
    setPosition({std::round(inside(about.x(), chart.width())), std::round(inside(about.y(), chart.height()))});
    setVisible(true);
    update();
}

QTransform Loupe::larger() const
{
    return QTransform::fromTranslate(m_about.x(), m_about.y())
        .scale(m_magnification, m_magnification)
        .translate(-m_about.x(), -m_about.y());
}

bool Loupe::isOver(QPointF chart) const
{
    const QPointF from = chart - position() - QPointF(radius, radius);
    return isVisible() && std::hypot(from.x(), from.y()) <= radius;
}

QPointF Loupe::seenAt(QPointF chart) const
{
    return larger().inverted().map(chart);
}

QRectF Loupe::shownAt(const QRectF &chart) const
{
    return larger().mapRect(chart);
}

void Loupe::paint(QPainter *painter)
{
    const double density = painter->worldTransform().m11();
    const QRectF window(0, 0, 2 * radius, 2 * radius);
    const QTransform toWindow = larger() * QTransform::fromTranslate(-x(), -y());
    if (m_pictures.isNull()) {
        m_pictures = QImage((window.size() * density).toSize(), QImage::Format_RGB32);
        m_pictures.fill(m_painters.ground);
        m_pictures.setDevicePixelRatio(density);
        QPainter pictures(&m_pictures);
        pictures.setRenderHint(QPainter::Antialiasing);
        m_painters.pictures(pictures, toWindow, window);
    }
    QPainterPath circle;
    circle.addEllipse(window.adjusted(2, 2, -2, -2));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->save();
    painter->setClipPath(circle);
    painter->drawImage(QPointF(0, 0), m_pictures);
    m_painters.marks(*painter, toWindow, window);
    painter->restore();
    painter->strokePath(circle, QPen(m_painters.ground, 4));
    painter->strokePath(circle, QPen(m_painters.edge, 2));
}

} // namespace unknot::figure
