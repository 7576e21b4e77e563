// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/ringitem.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot::figure
{

RingItem::RingItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    // Asked for as a rectangle: update() without one is forgotten when a part is asked for after it.
    const auto repaint = [this] { update(boundingRect().toAlignedRect()); };
    connect(this, &RingItem::lookChanged, this, repaint);
    connect(this, &RingItem::widthChanged, this, repaint);
    connect(this, &RingItem::heightChanged, this, repaint);
}

QRectF RingItem::circle() const
{
    const double inset = m_thickness / 2;
    return boundingRect().adjusted(inset, inset, -inset, -inset);
}

QPointF RingItem::onCircle(double part) const
{
    const double angle = 2 * std::numbers::pi * part - std::numbers::pi / 2;
    const QRectF round = circle();
    return round.center() + QPointF(std::cos(angle), std::sin(angle)) * round.width() / 2;
}

// Only the piece of the ring that has emptied since is painted again: a whole repaint four times a
// second is most of what a hold costs.
void RingItem::setShare(double share)
{
    share = std::clamp(share, 0.0, 1.0);
    if (share == m_share)
        return;
    const double from = 1 - std::max(share, m_share);
    const double to = 1 - std::min(share, m_share);
    m_share = share;
    Q_EMIT shareChanged();
    if (to - from > 0.2)
        return update(boundingRect().toAlignedRect());
    QRectF changed;
    for (const double part : {from, (from + to) / 2, to}) {
        const QPointF at = onCircle(part);
        changed |= QRectF(at.x() - m_thickness, at.y() - m_thickness, 2 * m_thickness, 2 * m_thickness);
    }
    update(changed.toAlignedRect());
}

void RingItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF round = circle();
    painter->setPen(QPen(m_track, m_thickness, Qt::SolidLine, Qt::FlatCap));
    painter->drawEllipse(round);
    // It empties clockwise: what is left ends at the top and begins where the time has got to.
    if (m_share > 0.001) {
        painter->setPen(QPen(m_colour, m_thickness, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(round, 90 * 16, int(std::lround(m_share * 360 * 16)));
    }
    if (m_halfTick) {
        const QPointF centre = round.center();
        const QPointF bottom = onCircle(0.5) - QPointF(0, m_thickness);
        painter->setPen(QPen(m_tick, 2, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(bottom, bottom + QPointF(0, centre.y() > bottom.y() ? 10 : -10));
    }
}

} // namespace unknot::figure
