// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/lastinput.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace unknot::desktop
{

namespace
{

// By itself it does nothing.
bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta;
}

} // namespace

LastInput::LastInput(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void LastInput::set(bool byKeys)
{
    if (m_byKeys == byKeys)
        return;
    m_byKeys = byKeys;
    Q_EMIT changed();
}

bool LastInput::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::KeyPress)
        set(m_byKeys || !isModifier(static_cast<const QKeyEvent *>(event)->key()));
    else if (type == QEvent::MouseButtonPress || type == QEvent::TouchBegin)
        set(false);
    return QObject::eventFilter(watched, event);
}

} // namespace unknot::desktop
