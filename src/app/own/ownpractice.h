// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/ownpractice.h"

namespace unknot::app
{

class HealthController;

// What practice::OwnPractice tells, as signals; it follows the journal.
class OwnPractice : public QObject
{
    Q_OBJECT

public:
    OwnPractice(const practice::World &world, JournalKeeper &journal, const HealthController &health, const Clock &clock);

    [[nodiscard]] const practice::Admission &admission() const { return m_own.admission(); }
    [[nodiscard]] const practice::DoseLedger &ledger() const { return m_own.ledger(); }
    [[nodiscard]] const practice::PointRecords &records() const { return m_own.records(); }
    [[nodiscard]] const practice::Pace &pace() const { return m_own.pace(); }
    [[nodiscard]] const practice::TrialToday &trial() const { return m_own.trial(); }
    void heed(const practice::KeptSettings &settings); // which outlive this
    void readPressed() { m_own.readPressed(); }

Q_SIGNALS:
    void pressedChanged(); // what has to rest, or stops a session, may be another
    void recordsChanged();

private:
    practice::OwnPractice m_own;
};

} // namespace unknot::app
