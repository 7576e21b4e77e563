// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/admission.h"
#include "practice/journalqueue.h"
#include "practice/pace.h"
#include "practice/pointrecords.h"
#include "practice/trialtoday.h"

#include <future>

namespace unknot::practice
{

// What one person's journal says and what it allows now, kept up to date while the program runs: the
// dose ledger with every entry, the records of points with every session that ends. The years before
// are read by another thread; until they are there, nothing of them counts. Calls are made from one thread.
class OwnPractice
{
public:
    // What the owner is told, on its thread.
    struct Listener {
        std::function<void()> pressedChanged; // what has to rest, or stops a session, may be another
        std::function<void()> recordsChanged;
        std::function<void(const Error &)> unreadable; // what can't be read, of which nothing counts then
    };

    // Without `post` the years before are read at once.
    OwnPractice(const World &world, const JournalQueue &journal, const HealthProfile &health, const Clock &clock, Listener listener,
        JournalQueue::Post post = {});

    [[nodiscard]] const Admission &admission() const { return m_admission; }
    [[nodiscard]] const DoseLedger &ledger() const { return m_ledger; } // of what was pressed; as long as this
    [[nodiscard]] const PointRecords &records() const { return m_records; }
    [[nodiscard]] const Pace &pace() const { return m_pace; } // changes with the records
    [[nodiscard]] const TrialToday &trial() const { return m_trial; } // changes with what was pressed
    void heed(const KeptSettings &settings) { m_admission.heed(settings); } // which outlive this

    void readAll(); // of another journal, or none
    void readPressed(); // what was pressed lately and has to rest today, and which warning signs are there
    void readSession(const journal::Uuid &session); // that counts otherwise now

private:
    struct Years {
        journal::PointHistories histories;
        Pace pace;
    };
    static Result<Years> read(const journal::JournalReader &journal);
    void take(Result<Years> years);
    void takeRead(); // what the other thread read

    const JournalQueue &m_journal;
    Listener m_listener;
    JournalQueue::Post m_post;
    DoseLedger m_ledger;
    WarningsToday m_warnings;
    TrialToday m_trial;
    PointRecords m_records;
    Admission m_admission;
    Pace m_pace;
    std::vector<journal::Uuid> m_missed; // sessions that changed while the years before were read
    std::future<Result<Years>> m_reading; // last, so that it is waited for first
};

} // namespace unknot::practice
