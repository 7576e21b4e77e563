// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/postureitem.h"

#include "figure/posturepainter.h"
#include "present/naming.h"
#include "present/text.h"

#include <QPainter>

#include <algorithm>
#include <utility>

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
    const Postures::Drawn *before = std::exchange(m_drawn, nullptr);
    if (m_source && !m_hold.point.isEmpty()) {
        m_heard = connect(m_source, &Postures::changed, this, &PostureItem::find);
        m_drawn = m_source->find({present::fromQt(m_hold.point)}, {{present::fromQt(m_hold.tool)}, {present::fromQt(m_hold.posture)}},
            m_feminine ? posture::Sex::Feminine : posture::Sex::Masculine);
    }
    if (m_drawn && m_drawn != before) {
        m_frame = int(m_drawn->reel.at.at(posture::Moment::Pressing));
        m_stepsBack = true;
        Q_EMIT frameChanged();
    }
    Q_EMIT shownChanged();
    update();
}

int PostureItem::frames() const
{
    return m_drawn ? int(m_drawn->reel.frames.size()) : 0;
}

bool PostureItem::onTheWay() const
{
    const auto isHere = [this](const auto &moment) { return int(moment.second) == m_frame; };
    return m_drawn && std::ranges::none_of(m_drawn->reel.at, isHere);
}

void PostureItem::step()
{
    if (frames() < 2)
        return;
    if (m_frame == (m_stepsBack ? 0 : frames() - 1))
        m_stepsBack = !m_stepsBack;
    m_frame += m_stepsBack ? -1 : 1;
    Q_EMIT frameChanged();
    update();
}

const posture::Picture *PostureItem::picture() const
{
    return m_source && m_frame < frames() ? &m_drawn->reel.frames[std::size_t(m_frame)] : nullptr;
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
    if (shown && m_colours)
        paintPostureInto(*painter, size(), *shown, *m_colours, m_hold.right);
}

} // namespace unknot::figure
