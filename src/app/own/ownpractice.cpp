// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/ownpractice.h"

#include "app/own/healthcontroller.h"
#include "practice/world.h"
#include "present/text.h"

#include <QStringList>

#include <utility>

namespace unknot::app
{

OwnPractice::OwnPractice(
    const practice::World &world, JournalKeeper &journal, const HealthController &health, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_ledger(world.catalogue, clock), m_warnings(world, clock), m_trial(clock),
      m_records(world.catalogue.limits(), clock), m_admission(world, journal.queue(), health.answers(), m_ledger, m_warnings)
{
    m_admission.heed(m_trial);
    connect(this, &OwnPractice::historiesRead, this, &OwnPractice::takeHistories, Qt::QueuedConnection);
    connect(&journal, &JournalKeeper::refusalChanged, this, &OwnPractice::readAll);
    connect(&journal, &JournalKeeper::saved, this, &OwnPractice::readPressed);
    connect(&journal, &JournalKeeper::checked, this, &OwnPractice::readPressed);
    connect(&journal, &JournalKeeper::sessionChanged, this, &OwnPractice::readSession);
    readAll();
}

OwnPractice::~OwnPractice() = default;

void OwnPractice::readPressed()
{
    m_ledger.read(m_journal.reader());
    m_warnings.read(m_journal.reader());
    m_trial.read(m_journal.reader());
    Q_EMIT pressedChanged();
}

void OwnPractice::readAll()
{
    m_records.take({});
    m_pace = {};
    m_missed.clear();
    readPressed();
    const journal::JournalReader *journal = m_journal.reader();
    if (!journal || m_journal.forgetful()) // in memory there are no years before
        return Q_EMIT recordsChanged();
    const auto readThem = [file = journal->file(), this]() -> Result<Years> {
        auto reader = journal::JournalReader::open(file);
        auto years = reader ? read(*reader) : Result<Years>(tl::unexpected(reader.error()));
        Q_EMIT historiesRead();
        return years;
    };
    if (m_journal.threads() == JournalKeeper::Threads::Own) {
        m_reading = std::async(std::launch::async, readThem);
        return;
    }
    std::promise<Result<Years>> here;
    here.set_value(read(*journal));
    m_reading = here.get_future();
    takeHistories();
}

Result<OwnPractice::Years> OwnPractice::read(const journal::JournalReader &journal)
{
    auto histories = journal.pointHistories();
    if (!histories)
        return tl::unexpected(histories.error());
    return Years{std::move(*histories), practice::paceOf(journal)};
}

void OwnPractice::takeHistories()
{
    if (!m_reading.valid())
        return;
    auto years = m_reading.get();
    if (!years)
        qWarning("unknot: %s", toString(years.error()).c_str());
    m_records.take(years ? std::move(years->histories) : journal::PointHistories{});
    m_pace = years ? years->pace : practice::Pace{};
    for (const QString &session : std::exchange(m_missed, {}))
        readSession(session);
    Q_EMIT recordsChanged();
}

void OwnPractice::readSession(const QString &session)
{
    if (m_reading.valid()) {
        m_missed << session;
        return;
    }
    const journal::JournalReader *journal = m_journal.reader();
    const Status status = journal ? m_records.sessionChanged(*journal, present::fromQt(session)) : Status{};
    if (!status)
        qWarning("unknot: %s", toString(status.error()).c_str());
    if (journal)
        m_pace = practice::paceOf(*journal);
    Q_EMIT recordsChanged();
}

} // namespace unknot::app
