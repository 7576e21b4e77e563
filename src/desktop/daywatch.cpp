// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/daywatch.h"

namespace unknot::desktop
{

DayWatch::DayWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_day(clock.wall().day())
{
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.start(std::chrono::minutes{1});
}

void DayWatch::look()
{
    const auto today = m_clock.wall().day();
    if (today == m_day)
        return;
    m_day = today;
    Q_EMIT dayChanged();
}

} // namespace unknot::desktop
