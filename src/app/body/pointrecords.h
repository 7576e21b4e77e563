// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "catalogue/safetyrules.h"
#include "finder/ownrecord.h"
#include "journal/records.h"
#include "safety/review.h"

#include <QObject>
#include <QString>

namespace unknot::journal
{
struct PointHistory;
}

namespace unknot::app
{

class JournalKeeper;

// That weeks of pressing a point changed nothing, as safety::noGain() has it.
std::optional<safety::NoGain> noGain(const catalogue::Limits &limits, const journal::PointHistory &history, const WallTime &now);

// What the journal says of each point and side, for the finder and the point panel. Read when it is
// asked for after something was saved.
class PointRecords : public QObject
{
    Q_OBJECT

public:
    PointRecords(const catalogue::Limits &limits, JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);
    ~PointRecords() override;

    [[nodiscard]] const finder::OwnRecords &own() const;
    [[nodiscard]] const std::vector<journal::LastOutcome> &lastOutcomes() const;

    // "You pressed this 4 times; ... Today: once, 90 s in all. In the last 7 days: 3 times, 4 min 30 s in all." Empty: nothing yet.
    [[nodiscard]] QString told(const PointId &point, Side side) const;
    [[nodiscard]] std::optional<safety::NoGain> noGain(const PointId &point, Side side) const;

private:
    void read() const;
    [[nodiscard]] const journal::PointHistory *of(const PointId &point, Side side) const;

    const catalogue::Limits &m_limits;
    JournalKeeper &m_journal;
    const Clock &m_clock;
    mutable std::vector<journal::PointHistory> m_histories;
    mutable std::vector<journal::LastOutcome> m_outcomes;
    mutable finder::OwnRecords m_own; // one for each history
    mutable bool m_stale = true;
};

} // namespace unknot::app
