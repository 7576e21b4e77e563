// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figureitem.h"

#include "figure/follow.h"

#include <algorithm>

namespace unknot::figure
{

FigureItem::FigureItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &FigureItem::viewChanged, this, [this] { update(); });
    connect(this, &FigureItem::coloursChanged, this, [this] { update(); });
}

void FigureItem::setSource(FigureSource *source)
{
    if (!follow(m_source, source, &FigureSource::changed, this, &FigureItem::resolve))
        return;
    resolve();
    Q_EMIT sourceChanged();
}

void FigureItem::setView(const QString &name)
{
    if (name == m_viewName)
        return;
    m_viewName = name;
    resolve();
}

void FigureItem::setSide(const QString &name)
{
    if (name == m_sideName)
        return;
    m_sideName = name;
    resolve();
}

void FigureItem::setRegion(const QRectF &region)
{
    if (region == m_region)
        return;
    m_region = region;
    Q_EMIT viewChanged();
    Q_EMIT unitChanged();
}

void FigureItem::setMirrored(bool mirrored)
{
    if (mirrored == m_mirrored)
        return;
    m_mirrored = mirrored;
    Q_EMIT viewChanged();
}

void FigureItem::setColours(FigureColours *colours)
{
    if (follow(m_colours, colours, &FigureColours::changed, this, &FigureItem::coloursChanged))
        Q_EMIT coloursChanged();
}

void FigureItem::resolve()
{
    const auto id = bodymap::viewFromString(m_viewName.toStdString());
    const auto side = sideFromString(m_sideName.toStdString()).value_or(Side::Middle);
    m_view = m_source && id ? m_source->figure().view(*id, side) : nullptr;
    Q_EMIT viewChanged();
    Q_EMIT unitChanged();
}

void FigureItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        Q_EMIT unitChanged();
}

QRectF FigureItem::box() const
{
    if (!m_region.isEmpty())
        return m_region;
    return m_view ? toRect(m_view->box) : QRectF(0, 0, 1, 1);
}

double FigureItem::unit() const
{
    const QRectF shown = box();
    return std::min(width() / shown.width(), height() / shown.height());
}

QTransform FigureItem::transform() const
{
    const QPointF centre = box().center();
    const double scale = unit();
    const bool flipped = m_mirrored && m_view && m_view->id == bodymap::ViewId::Front;
    return QTransform::fromTranslate(width() / 2, height() / 2).scale(flipped ? -scale : scale, scale).translate(-centre.x(), -centre.y());
}

QRectF FigureItem::rectFromFigure(QRectF figure) const
{
    return transform().mapRect(figure);
}

} // namespace unknot::figure
