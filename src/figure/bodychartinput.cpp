// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pointer and the keys of BodyChart. A click marks at once; the second of a double click takes
// that back where the double click means to fit.
#include "figure/bodychart.h"

#include "figure/chartaccessible.h"
#include "figure/loupe.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>
#include <cmath>
#include <utility>

namespace unknot::figure
{

namespace
{

constexpr int restMs = 220;
constexpr double keyStep = 1.25;

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

std::optional<BodySheet::Spot> BodyChart::spotUnder(QPointF place) const
{
    return m_sheet->spotAt(m_loupe && m_loupe->isOver(place) ? m_loupe->seenAt(place) : place);
}

void BodyChart::pointAt(QPointF place)
{
    if (place != m_last) {
        m_last = place;
        m_rest.start(restMs, this);
        Q_EMIT tagMoved();
    }
    if (m_loupe && m_loupe->isVisible() && !m_loupe->isOver(place))
        closeLoupe();
    setPointed(m_drag == Drag::Panning ? std::nullopt : spotUnder(place));
}

void BodyChart::hoverEnterEvent(QHoverEvent *event)
{
    pointAt(event->position());
}

void BodyChart::hoverMoveEvent(QHoverEvent *event)
{
    pointAt(event->position());
}

void BodyChart::hoverLeaveEvent(QHoverEvent *)
{
    m_rest.stop();
    closeLoupe();
    setPointed(std::nullopt);
}

void BodyChart::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_rest.timerId())
        return QQuickPaintedItem::timerEvent(event);
    m_rest.stop();
    pointerRested();
}

// ---- buttons

bool BodyChart::startsPan(const QMouseEvent &event) const
{
    return event.button() == Qt::MiddleButton || m_space || (!isFitted() && !spotUnder(event.position()));
}

void BodyChart::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    forceActiveFocus(Qt::MouseFocusReason);
    pointAt(event->position());
    m_pressed = event->position();
    m_clickedBefore = std::exchange(m_clicked, false);
    m_drag = startsPan(*event) ? Drag::Panning : Drag::Press;
    if (m_drag == Drag::Panning) {
        m_spaceUsed = m_space;
        setCursor(Qt::ClosedHandCursor);
    }
}

void BodyChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = event->position();
    if (m_drag == Drag::Panning) {
        const Viewport before = m_sheet->viewport();
        m_sheet->viewport().panBy(place - m_last);
        m_last = place;
        if (m_sheet->viewport() != before)
            moved();
        return;
    }
    if (m_drag == Drag::Press && distance(place, m_pressed) >= QGuiApplication::styleHints()->startDragDistance()) {
        if (const auto from = spotUnder(m_pressed)) {
            m_drag = Drag::Marking;
            m_last = m_pressed;
            Q_EMIT strokeBegan(keyOf(*from));
        } else {
            m_drag = Drag::None;
        }
    }
    if (m_drag == Drag::Marking)
        markUpTo(place);
    pointAt(place);
}

// A fast pointer is reported in leaps: what lies between is passed too.
void BodyChart::markUpTo(QPointF place)
{
    const QPointF from = m_last;
    const int steps = std::max(1, int(distance(from, place) / 3));
    for (int i = 1; i <= steps; ++i) {
        if (const auto spot = spotUnder(from + (place - from) * i / steps))
            Q_EMIT strokePassed(keyOf(*spot));
    }
}

void BodyChart::mouseReleaseEvent(QMouseEvent *)
{
    const Drag was = m_drag;
    m_drag = Drag::None;
    setCursor(m_pointed ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (was == Drag::Marking)
        Q_EMIT strokeEnded();
    if (was != Drag::Press)
        return;
    if (const auto spot = spotUnder(m_pressed)) {
        m_clicked = true;
        press(*spot);
    }
}

// Where all is shown there is nothing to fit: then it is one click, by a hand that is used to two.
void BodyChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || (m_loupe && m_loupe->isOver(event->position())))
        return;
    if (isFitted()) {
        m_drag = m_clickedBefore ? Drag::None : m_drag;
        return;
    }
    if (m_clickedBefore)
        Q_EMIT takenBack();
    m_drag = Drag::None;
    fit();
}

void BodyChart::mouseUngrabEvent()
{
    if (m_drag == Drag::Marking)
        Q_EMIT strokeEnded();
    m_drag = Drag::None;
}

void BodyChart::press(const BodySheet::Spot &spot)
{
    m_current = spot;
    Q_EMIT zonePressed(keyOf(spot));
}

void BodyChart::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120;
    constexpr double perNotch = 1.2;
    zoomAbout(event->position(), std::pow(perNotch, event->angleDelta().y() / notch));
    pointAt(event->position());
    event->accept();
}

bool BodyChart::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAbout(gesture->position(), 1 + gesture->value());
            return true;
        }
    }
    return QQuickPaintedItem::event(event);
}

// ---- keys

bool BodyChart::zoomKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyStep);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / keyStep);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    default:
        return false;
    }
}

void BodyChart::step(ArrowMap::Arrow arrow)
{
    m_keyboard = true;
    setPointed(std::nullopt);
    const auto all = m_sheet->spots();
    if (m_current)
        setCurrent(m_sheet->towards(*m_current, arrow));
    else if (!all.empty())
        setCurrent(all.front());
}

void BodyChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(ArrowMap::Left);
    case Qt::Key_Right:
        return step(ArrowMap::Right);
    case Qt::Key_Up:
        return step(ArrowMap::Up);
    case Qt::Key_Down:
        return step(ArrowMap::Down);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current && !event->isAutoRepeat())
            press(*m_current);
        return;
    case Qt::Key_Space: // marks when it is let go, unless the sheet was moved with it meanwhile
        if (!event->isAutoRepeat()) {
            m_space = true;
            m_spaceUsed = false;
        }
        return;
    case Qt::Key_Escape:
        if (m_drag == Drag::Marking)
            Q_EMIT takenBack();
        else if (!(m_loupe && m_loupe->isVisible()))
            event->ignore();
        m_drag = Drag::None;
        return closeLoupe();
    default:
        event->ignore(); // the page knows the keys that zoom
    }
}

void BodyChart::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        return event->ignore();
    if (event->isAutoRepeat())
        return;
    if (m_space && !m_spaceUsed && m_current)
        press(*m_current);
    m_space = false;
}

void BodyChart::focusInEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        m_keyboard = true;
    else if (reason == Qt::MouseFocusReason || reason == Qt::ActiveWindowFocusReason)
        m_keyboard = false;
    // else its page has come back by some way: whoever used it last goes on
    const auto all = m_sheet->spots();
    setCurrent(m_current || all.empty() ? m_current : all.front());
}

void BodyChart::focusOutEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusOutEvent(event);
    m_space = false;
    closeLoupe();
    outline();
    Q_EMIT pointedChanged();
}

} // namespace unknot::figure
