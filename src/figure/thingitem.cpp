// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/thingitem.h"

#include "figure/posturepainter.h"
#include "present/text.h"

namespace unknot::figure
{

ThingItem::ThingItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ThingItem::wishesChanged, this, &ThingItem::find);
}

void ThingItem::find()
{
    disconnect(m_heard);
    m_drawn = nullptr;
    if (m_source && !m_article.isEmpty() && m_part > 0) {
        m_heard = connect(m_source, &Postures::changed, this, &ThingItem::find);
        m_drawn = m_source->findThing(present::fromQt(m_article), m_part);
    }
    Q_EMIT shownChanged();
    update();
}

double ThingItem::ratio() const
{
    return m_drawn ? double(m_drawn->reel.of(posture::Moment::Pressing).height) / posture::Picture::width : 1;
}

QString ThingItem::says() const
{
    return m_drawn ? present::toQt(m_drawn->says) : QString();
}

void ThingItem::paint(QPainter *painter)
{
    if (m_drawn && m_colours)
        paintPostureInto(*painter, size(), m_drawn->reel.of(posture::Moment::Pressing), *m_colours, false);
}

} // namespace unknot::figure
