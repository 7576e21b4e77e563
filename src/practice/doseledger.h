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

// Why a point is begun lightly: it was too much the last time, or another of its muscle was today.
struct TooMuch {
    WallTime at;
    int daysAgo = 0; // 0: today
    bool elsewhere = false; // it was the other one

    bool operator==(const TooMuch &) const = default;
};

// How often each point was pressed lately, as the journal has it, held against the limits of a day
// (sessions on the same point, hours between them, rest after soreness, what was too much). Fails closed:
// where it can't be read, every point has to wait. One thread.
class DoseLedger
{
public:
    // For so long it is known that a point was too much; then it has long settled.
    static constexpr std::chrono::days remembers{14};

    DoseLedger(const catalogue::Limits &limits, const Clock &clock);

    // Costs the sessions of two weeks, whatever the journal holds. Null: there is no journal, so nothing is
    // known.
    void read(const journal::JournalReader *journal);

    // Why this point must wait; absent: it may be pressed now.
    [[nodiscard]] std::optional<safety::Wait> tooSoon(const catalogue::Point &point, Side side) const;

    // The same of one that was pressed just now, whether or not that is in the journal yet.
    [[nodiscard]] std::optional<safety::Wait> restAfter(const catalogue::Point &point, Side side) const;

    // Absent: neither. Of a point that has to wait it says nothing new.
    [[nodiscard]] std::optional<TooMuch> tooMuch(const catalogue::Point &point, Side side) const;

    [[nodiscard]] const std::optional<Error> &unreadable() const { return m_unreadable; }

private:
    struct Use {
        std::vector<WallTime> sessions; // when those that are remembered began
        std::chrono::sys_time<Milliseconds> last;
        safety::Usage::After after = safety::Usage::After::Fine;
        std::chrono::sys_time<Milliseconds> said;
        std::optional<WallTime> tooMuch; // the last time
    };

    Status readPressed(const journal::JournalReader &journal);
    void noteStrength(const journal::JournalReader::PressedPoint &pressed, Use &use);
    [[nodiscard]] bool isToday(const WallTime &moment) const { return moment.day() == m_clock.wall().day(); }
    Status readSoreness(const journal::JournalReader &journal);

    const catalogue::Limits &m_limits;
    const Clock &m_clock;
    std::map<std::pair<std::string, Side>, Use> m_uses; // by point
    std::map<std::pair<std::string, Side>, WallTime> m_tooMuch; // by muscle: the last time that one of it was
    std::optional<Error> m_unreadable;
};

} // namespace unknot::practice
