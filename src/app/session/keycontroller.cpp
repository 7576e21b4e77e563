// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/keycontroller.h"

#include "app/settings/appsettings.h"
#include "present/latinkey.h"

#include <QGuiApplication>

namespace unknot::app
{

using present::SessionKeys;

KeyController::KeyController(AppSettings &settings) : m_settings(settings)
{
    connect(&m_settings, &AppSettings::changed, this, &KeyController::read);
    read();
}

void KeyController::read()
{
    const SessionKeys keys(m_settings.now().keys);
    if (keys.names() == m_keys.names())
        return;
    m_keys = keys;
    Q_EMIT changed();
}

QStringList KeyController::acts() const
{
    QStringList words;
    for (const present::Act act : present::allActs)
        words << SessionKeys::wordsFor(act);
    return words;
}

int KeyController::latinKey(int key, const QString &text, int modifiers, int scanCode)
{
    // Elsewhere a scan code means another key.
    static const bool known = QGuiApplication::platformName() == u"xcb" || QGuiApplication::platformName() == u"wayland";
    return present::latinKey(key, text, modifiers & Qt::ShiftModifier, known ? quint32(scanCode) : 0);
}

void KeyController::askFor(int act)
{
    m_asks = act >= 0 && act < int(present::allActs.size()) ? act : -1;
    m_trouble.clear();
    Q_EMIT asksChanged();
}

void KeyController::take(int latinKey)
{
    if (m_asks < 0)
        return;
    const present::Act act = present::allActs.at(std::size_t(m_asks));
    m_trouble = m_keys.against(act, latinKey);
    if (m_trouble.isEmpty()) {
        practice::Settings wanted = m_settings.now();
        wanted.keys[SessionKeys::word(act)] = latinKey;
        m_asks = -1;
        m_settings.choose(wanted);
    }
    Q_EMIT asksChanged();
}

void KeyController::reset()
{
    practice::Settings wanted = m_settings.now();
    wanted.keys.clear();
    m_settings.choose(wanted);
    askFor(-1);
}

} // namespace unknot::app
