// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "catalogue/safetyrules.h"
#include "finder/ownrecord.h"
#include "journal/journalreader.h"
#include "safety/review.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace unknot::practice
{

// What the finished sessions say of each point and side, for the finder and for what is read of a point.
// Taken whole once, as that reads all of the journal (for another thread), and then brought up to date
// by the one session that ended, was removed or was brought back: one that has just ended costs what it is, not what the journal is. One
// thread.
class PointRecords
{
public:
    PointRecords(const catalogue::Limits &limits, const Clock &clock);

    void take(journal::PointHistories histories); // instead of what was there
    // Reads that session alone. With an Error what was known stays as it was.
    Status sessionChanged(const journal::JournalReader &journal, const journal::Uuid &session);

    [[nodiscard]] const finder::OwnRecords &own() const { return m_own; }
    [[nodiscard]] const journal::PointHistories &histories() const { return m_histories; } // newest first
    [[nodiscard]] const journal::PointHistory *history(const PointId &point, Side side) const; // null: none
    // What the last session that pressed a point of this muscle did; absent: none did.
    [[nodiscard]] std::optional<journal::LastOutcome> lastOutcome(const MuscleId &muscle, Side side) const;

    // That weeks of pressing it changed nothing, see safety::noGain().
    [[nodiscard]] std::optional<safety::NoGain> noGain(const journal::PointHistory &history) const;

private:
    // Of each history: that of another since is counted anew.
    [[nodiscard]] finder::OwnRecords counted(const std::function<bool(const journal::PointHistory &)> &isOther) const;

    const catalogue::Limits &m_limits;
    const Clock &m_clock;
    journal::PointHistories m_histories;
    std::int64_t m_newest = 0; // session that was ever among them: what is newer is among none of them
    finder::OwnRecords m_own; // one for each history
};

finder::OwnRecord recordOf(const journal::PointHistory &history);

// How often and how long it was pressed today, and in the week until now.
struct PressedLately {
    journal::PointHistory::Total today, week;
};
PressedLately pressedLately(const journal::PointHistory &history, const WallTime &now);

} // namespace unknot::practice
