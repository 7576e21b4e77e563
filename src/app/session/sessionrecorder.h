// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/records.h"
#include "session/event.h"
#include "session/plan.h"
#include "session/sessionengine.h"

#include <QString>

#include <vector>

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

class JournalKeeper;

// Writes a session into the journal as it happens, one event one commit, and reads one back that
// was cut off.
class SessionRecorder
{
public:
    SessionRecorder(const practice::World &world, JournalKeeper &journal, const Clock &clock);

    void begin(const session::Plan &plan, const std::vector<SidedZone> &zones, const QString &title);
    void record(const session::Event &event);

    // The plan and the progress of a session that was cut off. What is left of the catalogue's ids
    // is kept: a point that no longer exists stays in the plan as it was written.
    struct Unfinished {
        session::Plan plan;
        session::Progress progress;
        std::vector<SidedZone> zones;
        QString title;
    };
    [[nodiscard]] static Unfinished read(const journal::SessionRecord &record, const session::Plan &defaults);
    void resume(const journal::SessionRecord &record);

    [[nodiscard]] const journal::Uuid &id() const { return m_id; }

private:
    [[nodiscard]] journal::PointRecord recordOf(const session::PlannedPoint &planned) const;
    void holdBegan(const session::output::HoldStarted &event);

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const Clock &m_clock;
    journal::Uuid m_id;
    std::vector<journal::Uuid> m_points;
    journal::Uuid m_hold; // the one that runs or has just ended
};

} // namespace unknot::app
