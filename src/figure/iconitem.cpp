// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/iconitem.h"

#include <QFile>
#include <QPainter>

namespace unknot::figure
{

IconItem::IconItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &IconItem::changed, this, &IconItem::change);
}

void IconItem::change()
{
    m_stale = true;
    polish();
}

void IconItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemVisibleHasChanged && value.boolValue && m_stale)
        polish();
    QQuickPaintedItem::itemChange(change, value);
}

// Before a frame, when all that there is to know of the icon is known.
void IconItem::updatePolish()
{
    if (m_stale && isVisible()) {
        m_stale = false;
        load();
    }
}

// The files carry the light theme's ink and the usual weight; both are replaced in the text, which
// is shorter and surer than recolouring pixels.
void IconItem::load()
{
    QFile file(QStringLiteral(":/qt/qml/Unknot/icons/%1.svg").arg(m_name));
    if (m_name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("#1F2328", m_colour.name().toLatin1());
    svg.replace("stroke-width=\"1.75\"", "stroke-width=\"" + QByteArray::number(m_weight) + '"');
    m_renderer.load(svg);
    update();
}

void IconItem::paint(QPainter *painter)
{
    if (m_renderer.isValid())
        m_renderer.render(painter, boundingRect());
}

} // namespace unknot::figure
