// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "practice/journalqueue.h"
#include "session/event.h"
#include "session/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::practice
{

// Turns what happens in a session into what is written of it, event by event: each is one commit, to be
// on the disk before the next step is shown. Keeps the ids under which it is written. One session at a
// time.
class SessionRecorder
{
public:
    using Write = JournalQueue::Write;

    SessionRecorder(const catalogue::Catalogue &catalogue, const Clock &clock);

    // The title is kept as it reads now.
    [[nodiscard]] Write begin(const session::Plan &plan, const std::vector<SidedZone> &zones, const std::string &title);
    void resume(const journal::SessionRecord &record); // what follows belongs to that one

    // In the order of the events. Absent: nothing of it is a record.
    [[nodiscard]] std::optional<Write> record(const session::Event &event);

    [[nodiscard]] const journal::Uuid &id() const { return m_id; } // empty before the first session

private:
    [[nodiscard]] journal::PointRecord recordOf(const session::PlannedPoint &planned) const;
    [[nodiscard]] Write holdBegan(const session::output::HoldStarted &event);
    [[nodiscard]] Write rated(const session::output::PainRated &event) const;
    [[nodiscard]] WallTime endedAt() const;
    [[nodiscard]] Write pressedAs(const session::output::WayChosen &event) const;
    [[nodiscard]] Write ended(const session::output::SessionEnded &event) const;

    const catalogue::Catalogue &m_catalogue;
    const Clock &m_clock;
    journal::Uuid m_id;
    std::optional<WallTime> m_started; // absent: in an earlier run
    TimePoint m_begun;
    std::vector<journal::Uuid> m_points;
    journal::Uuid m_hold; // the one that runs or has just ended
};

} // namespace unknot::practice
