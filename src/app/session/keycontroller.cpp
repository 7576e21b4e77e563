// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/keycontroller.h"

#include "app/settings/appsettings.h"
#include "present/latinkey.h"

#include <QGuiApplication>

namespace unknot::app
{

KeyController::KeyController(AppSettings &settings) : m_settings(settings), m_page(settings.now().keys)
{
    connect(&settings, &AppSettings::changed, this, [this] {
        if (m_page.follow(m_settings.now().keys))
            Q_EMIT changed();
    });
}

int KeyController::latinKey(int key, const QString &text, int modifiers, int scanCode)
{
    // Elsewhere a scan code means another key.
    static const bool known = QGuiApplication::platformName() == u"xcb" || QGuiApplication::platformName() == u"wayland";
    return present::latinKey(key, text, modifiers & Qt::ShiftModifier, known ? quint32(scanCode) : 0);
}

void KeyController::askFor(int act)
{
    m_page.askFor(act);
    Q_EMIT changed();
}

void KeyController::take(int latinKey)
{
    if (const auto keys = m_page.take(m_settings.now().keys, latinKey))
        choose(*keys);
    Q_EMIT changed();
}

void KeyController::reset()
{
    choose({});
    askFor(-1);
}

void KeyController::choose(const present::KeysPage::Chosen &keys)
{
    practice::Settings wanted = m_settings.now();
    wanted.keys = keys;
    m_settings.choose(wanted);
}

} // namespace unknot::app
