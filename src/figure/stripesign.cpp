// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/stripesign.h"

#include "figure/follow.h"
#include "figure/signtiles.h"

#include <QPainter>
#include <QPainterPath>

namespace unknot::figure
{

void StripeSign::setColours(FigureColours *colours)
{
    if (!follow(m_colours, colours, &FigureColours::changed, this, [this] { update(); }))
        return;
    update();
    Q_EMIT coloursChanged();
}

void StripeSign::paint(QPainter *painter)
{
    if (!m_colours || m_colours->ramp.isEmpty())
        return;
    constexpr double middling = 1.6;
    const double density = painter->worldTransform().m11();
    QBrush brush(stripeTile(m_colours->ramp.last(), m_colours->halo, middling, density));
    brush.setTransform(QTransform::fromScale(1 / density, 1 / density));
    QPainterPath shape;
    shape.addRoundedRect(boundingRect(), 5, 5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(shape, brush);
}

} // namespace unknot::figure
