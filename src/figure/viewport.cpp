// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/viewport.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure
{

namespace
{

// How far a stretch has to move to lie between low and high; a longer one is brought to their middle.
double shiftInto(double from, double to, double low, double high)
{
    if (to - from > high - low)
        return (low + high - from - to) / 2;
    return std::max(0.0, low - from) + std::min(0.0, high - to);
}

} // namespace

void Viewport::setPane(QSizeF pane)
{
    const QPointF part = toSheet({m_pane.width() / 2, m_pane.height() / 2});
    const QPointF share(part.x() / m_pane.width(), part.y() / m_pane.height());
    m_pane = QSizeF(std::max(1.0, pane.width()), std::max(1.0, pane.height()));
    const QPointF middle(m_pane.width() / 2, m_pane.height() / 2);
    m_offset = middle - QPointF(share.x() * m_pane.width(), share.y() * m_pane.height()) * m_scale;
    clamp();
}

QTransform Viewport::transform() const
{
    return QTransform(m_scale, 0, 0, m_scale, m_offset.x(), m_offset.y());
}

QRectF Viewport::shown() const
{
    return {toSheet({0, 0}), m_pane / m_scale};
}

void Viewport::zoomAbout(QPointF pane, double factor)
{
    if (!std::isfinite(factor) || factor <= 0)
        return;
    const QPointF held = toSheet(pane);
    m_scale = std::clamp(m_scale * factor, least, most);
    m_offset = pane - held * m_scale;
    clamp();
}

void Viewport::panBy(QPointF pane)
{
    m_offset += pane;
    clamp();
}

void Viewport::reveal(const QRectF &sheet, double margin)
{
    const QRectF place = transform().mapRect(sheet);
    m_offset += QPointF(shiftInto(place.left(), place.right(), margin, m_pane.width() - margin),
        shiftInto(place.top(), place.bottom(), margin, m_pane.height() - margin));
    clamp();
}

void Viewport::fit()
{
    m_scale = least;
    m_offset = {};
}

void Viewport::clamp()
{
    // A scale that rounding left a hair above one is one: "fitted" has to be reached by zooming out.
    if (m_scale < least + 1e-6)
        return fit();
    m_offset.setX(std::clamp(m_offset.x(), m_pane.width() * (1 - m_scale), 0.0));
    m_offset.setY(std::clamp(m_offset.y(), m_pane.height() * (1 - m_scale), 0.0));
}

} // namespace unknot::figure
