// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/admission.h"
#include "practice/pace.h"
#include "practice/pointrecords.h"
#include "practice/trialtoday.h"

#include <QObject>

#include <future>

namespace unknot::app
{

class HealthController;

// What one person's journal says and what it allows now, kept up to date while the program runs: the
// dose ledger with every entry, the records of points with every session that ends. The years before
// are read by another thread; until they are there, nothing of them counts.
class OwnPractice : public QObject
{
    Q_OBJECT

public:
    OwnPractice(const practice::World &world, JournalKeeper &journal, const HealthController &health, const Clock &clock,
        QObject *parent = nullptr);
    ~OwnPractice() override;

    [[nodiscard]] const practice::Admission &admission() const { return m_admission; }
    [[nodiscard]] const practice::PointRecords &records() const { return m_records; }
    [[nodiscard]] const practice::Pace &pace() const { return m_pace; } // changes with the records

    [[nodiscard]] const practice::TrialToday &trial() const { return m_trial; } // changes with what was pressed

    void heed(const practice::KeptSettings &settings) { m_admission.heed(settings); } // which outlive this

    void readPressed(); // what was pressed lately and has to rest today, and which warning signs are there

Q_SIGNALS:
    void pressedChanged(); // what has to rest, or stops a session, may be another
    void recordsChanged();
    void historiesRead(); // by the thread that read them

private:
    void readAll();
    void readSession(const QString &session);
    void takeHistories();

    JournalKeeper &m_journal;
    practice::DoseLedger m_ledger;
    practice::WarningsToday m_warnings;
    practice::TrialToday m_trial;
    practice::PointRecords m_records;
    practice::Admission m_admission;
    practice::Pace m_pace;
    struct Years {
        journal::PointHistories histories;
        practice::Pace pace;
    };
    static Result<Years> read(const journal::JournalReader &journal);
    std::future<Result<Years>> m_reading;
    QStringList m_missed; // sessions that changed while the years before were read
};

} // namespace unknot::app
