// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/postureitem.h"

#include "figure/posturepainter.h"
#include "present/naming.h"
#include "present/text.h"

#include <QPainter>

namespace unknot::figure
{

PostureItem::PostureItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &PostureItem::wishesChanged, this, &PostureItem::find);
}

void PostureItem::find()
{
    disconnect(m_heard);
    m_drawn = nullptr;
    if (m_source && !m_hold.point.isEmpty()) {
        m_heard = connect(m_source, &Postures::changed, this, &PostureItem::find);
        m_drawn = m_source->find({present::fromQt(m_hold.point)}, {{present::fromQt(m_hold.tool)}, {present::fromQt(m_hold.posture)}},
            m_feminine ? posture::Sex::Feminine : posture::Sex::Masculine);
    }
    Q_EMIT shownChanged();
    update();
}

int PostureItem::moments() const
{
    return m_drawn ? int(m_drawn->moments.size()) : 0;
}

const posture::Picture *PostureItem::picture() const
{
    if (!m_source || !m_drawn)
        return nullptr;
    const auto at = m_drawn->moments.find(posture::Moment(m_moment));
    return at == m_drawn->moments.end() ? nullptr : &at->second;
}

double PostureItem::ratio() const
{
    const posture::Picture *shown = picture();
    return shown ? double(shown->height) / posture::Picture::width : 1;
}

QString PostureItem::says() const
{
    if (!m_drawn)
        return {};
    const QString left = present::sideWord(Side::Left), right = present::sideWord(Side::Right);
    return present::toQt(m_drawn->says)
        .replace(QStringLiteral("{side}"), m_hold.right ? right : left)
        .replace(QStringLiteral("{other}"), m_hold.right ? left : right);
}

void PostureItem::paint(QPainter *painter)
{
    const posture::Picture *shown = picture();
    if (!shown || !m_colours)
        return;
    const double scale = std::min(width() / posture::Picture::width, height() / std::max(1, shown->height));
    painter->translate((width() - scale * posture::Picture::width) / 2, (height() - scale * shown->height) / 2);
    painter->scale(scale, scale);
    if (m_hold.right) {
        painter->translate(posture::Picture::width, 0);
        painter->scale(-1, 1);
    }
    paintPosture(*painter, *shown, *m_colours);
}

} // namespace unknot::figure
