// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

namespace unknot::desktop
{

// Notices that another day has begun while the program runs: at midnight, after a sleep, or because the
// clock or the zone was changed. "Today" is then another day, and what holds until tomorrow is over.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    explicit DayWatch(const Clock &clock, QObject *parent = nullptr);

    void look(); // done by itself once a minute

Q_SIGNALS:
    void dayChanged();

private:
    const Clock &m_clock;
    std::chrono::local_days m_day;
    QTimer m_timer;
};

} // namespace unknot::desktop
