// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/journalreader.h"
#include "safety/safety.h"

#include <map>
#include <optional>
#include <utility>

namespace unknot::practice
{

// How often each point was pressed lately, as the journal has it, held against the limits of a day
// (sessions on the same point, hours between them, rest after soreness). Fails closed: where it can't be
// read, every point has to wait. One thread.
class DoseLedger
{
public:
    DoseLedger(const catalogue::Limits &limits, const Clock &clock);

    // Costs the sessions of a day, whatever the journal holds. Null: there is no journal, so nothing is
    // known.
    void read(const journal::JournalReader *journal);

    // Why this point must wait; absent: it may be pressed now.
    [[nodiscard]] std::optional<safety::Wait> tooSoon(const catalogue::Point &point, Side side) const;

    // The same of one that was pressed just now, whether or not that is in the journal yet.
    [[nodiscard]] std::optional<safety::Wait> restAfter(const catalogue::Point &point, Side side) const;

    [[nodiscard]] const std::optional<Error> &unreadable() const { return m_unreadable; }

private:
    struct Use {
        std::vector<WallTime> sessions; // when those of the last two days began
        std::chrono::sys_time<Milliseconds> last;
        safety::Usage::After after = safety::Usage::After::Fine;
        std::chrono::sys_time<Milliseconds> said;
    };

    Status readPressed(const journal::JournalReader &journal);
    Status readSoreness(const journal::JournalReader &journal);

    const catalogue::Limits &m_limits;
    const Clock &m_clock;
    std::map<std::pair<std::string, Side>, Use> m_uses;
    std::optional<Error> m_unreadable;
};

} // namespace unknot::practice
