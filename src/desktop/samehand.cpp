// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/samehand.h"

#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <utility>

namespace unknot::desktop
{

namespace
{

// The button that is seen there, or null.
const QQuickItem *buttonAt(const QQuickItem *item, QPointF place)
{
    const bool isInside = item->contains(item->mapFromScene(place));
    if (!item->isVisible() || (item->clip() && !isInside))
        return nullptr;
    QList<QQuickItem *> children = item->childItems();
    std::stable_sort(children.begin(), children.end(), [](const auto *a, const auto *b) { return a->z() < b->z(); });
    std::reverse(children.begin(), children.end()); // of those as high the last one lies above
    for (const QQuickItem *child : std::as_const(children)) {
        if (const QQuickItem *button = buttonAt(child, place))
            return button;
    }
    return isInside && item->property("means").isValid() ? item : nullptr;
}

} // namespace

SameHand::SameHand(QQuickWindow &window, const Clock &clock) : QObject(&window), m_window(window), m_clock(clock)
{
    window.installEventFilter(this);
}

bool SameHand::isFar(QPointF place) const
{
    const QPointF way = place - m_last->place;
    return QPointF::dotProduct(way, way) >= still * still;
}

bool SameHand::begins(QPointF place)
{
    const QQuickItem *button = buttonAt(m_window.contentItem(), place);
    const QString meaning = button ? button->property("means").toString() : QString();
    const Milliseconds wait = button && button->property("passes").toBool() ? soonToPass : soon;
    const TimePoint now = m_clock.now();
    const bool isSameHand = m_last && !isFar(place) && now - m_last->at < wait;
    m_unheard = isSameHand && !meaning.isEmpty() && meaning != m_last->meaning;
    m_last = Click{place, now, m_unheard ? m_last->meaning : meaning};
    return m_unheard;
}

bool SameHand::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
        return begins(static_cast<QPointerEvent *>(event)->points().first().scenePosition());
    case QEvent::MouseMove:
        if (m_last && isFar(static_cast<QMouseEvent *>(event)->scenePosition()))
            m_last.reset();
        break;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return std::exchange(m_unheard, false);
    case QEvent::TouchUpdate:
        return m_unheard;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace unknot::desktop
