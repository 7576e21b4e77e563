// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/zoneoutline.h"

#include <QPainter>

namespace unknot::figure
{

ZoneOutline::ZoneOutline(QQuickItem *parent, Paint paint) : QQuickPaintedItem(parent), m_paint(std::move(paint))
{
    setVisible(false);
}

// On whole pixels: its picture is not to be smoothed.
void ZoneOutline::show(const QRectF &place)
{
    const QRectF rect = place.toAlignedRect();
    setPosition(rect.topLeft());
    setSize(rect.size());
    setVisible(!rect.isEmpty());
    update();
}

void ZoneOutline::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(-position());
    m_paint(*painter);
}

} // namespace unknot::figure
