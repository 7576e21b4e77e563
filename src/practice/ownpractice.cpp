// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ownpractice.h"

#include <utility>

namespace unknot::practice
{

OwnPractice::OwnPractice(const World &world, const JournalQueue &journal, const HealthProfile &health, const Clock &clock,
    Listener listener, JournalQueue::Post post)
    : m_journal(journal), m_listener(std::move(listener)), m_post(std::move(post)), m_ledger(world.catalogue, clock),
      m_warnings(world, clock), m_trial(clock), m_records(world.catalogue.limits(), clock),
      m_admission(world, journal, health, m_ledger, m_warnings)
{
    m_admission.heed(m_trial);
    readAll();
}

void OwnPractice::readPressed()
{
    m_ledger.read(m_journal.reader());
    m_warnings.read(m_journal.reader());
    m_trial.read(m_journal.reader());
    m_listener.pressedChanged();
}

void OwnPractice::readAll()
{
    m_records.take({});
    m_pace = {};
    m_missed.clear();
    readPressed();
    const journal::JournalReader *journal = m_journal.reader();
    if (!journal || m_journal.state().forgetful) // in memory there are no years before
        return m_listener.recordsChanged();
    if (!m_post)
        return take(read(*journal));
    m_reading = std::async(std::launch::async, [this, file = journal->file()]() -> Result<Years> {
        auto reader = journal::JournalReader::open(file);
        auto years = reader ? read(*reader) : Result<Years>(tl::unexpected(reader.error()));
        m_post([this] { takeRead(); });
        return years;
    });
}

Result<OwnPractice::Years> OwnPractice::read(const journal::JournalReader &journal)
{
    auto histories = journal.pointHistories();
    if (!histories)
        return tl::unexpected(histories.error());
    return Years{std::move(*histories), paceOf(journal)};
}

void OwnPractice::takeRead()
{
    if (m_reading.valid())
        take(m_reading.get());
}

void OwnPractice::take(Result<Years> years)
{
    if (!years)
        m_listener.unreadable(years.error());
    m_records.take(years ? std::move(years->histories) : journal::PointHistories{});
    m_pace = years ? years->pace : Pace{};
    for (const journal::Uuid &session : std::exchange(m_missed, {}))
        readSession(session);
    m_listener.recordsChanged();
}

void OwnPractice::readSession(const journal::Uuid &session)
{
    if (m_reading.valid())
        return m_missed.push_back(session);
    if (const journal::JournalReader *journal = m_journal.reader()) {
        if (const Status status = m_records.sessionChanged(*journal, session); !status)
            m_listener.unreadable(status.error());
        m_pace = paceOf(*journal);
    }
    m_listener.recordsChanged();
}

} // namespace unknot::practice
