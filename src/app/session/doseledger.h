// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "safety/safety.h"

#include <QObject>

#include <map>
#include <utility>

namespace unknot::journal
{
class JournalStore;
}

namespace unknot::app
{

class JournalKeeper;

// How often each point was pressed lately, as the journal has it, held against the limits of a day
// (sessions on the same point, hours between them, rest after soreness). Read again whenever something is saved.
class DoseLedger : public QObject
{
    Q_OBJECT

public:
    DoseLedger(const catalogue::Limits &limits, JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);

    // Why this point must wait; absent: it may be pressed now.
    [[nodiscard]] std::optional<safety::Wait> tooSoon(const catalogue::Point &point, Side side) const;

private:
    struct Use {
        int today = 0;
        std::chrono::sys_time<Milliseconds> last;
        safety::Usage::After after = safety::Usage::After::Fine;
        std::chrono::sys_time<Milliseconds> said;
    };

    void read() const;
    void readHolds(const journal::JournalStore &store) const;
    void readNextDays(const journal::JournalStore &store) const;

    const catalogue::Limits &m_limits;
    JournalKeeper &m_journal;
    const Clock &m_clock;
    mutable std::map<std::pair<std::string, Side>, Use> m_uses;
    mutable bool m_stale = true;
};

} // namespace unknot::app
