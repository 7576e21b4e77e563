// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/cutoffcontroller.h"

#include "app/own/ownpractice.h"
#include "practice/resuming.h"

namespace unknot::app
{

CutOffController::CutOffController(JournalKeeper &journal, const OwnPractice &own, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_own(own), m_clock(clock)
{
    connect(&journal, &JournalKeeper::refusalChanged, this, &CutOffController::reload);
    connect(&own, &OwnPractice::recordsChanged, this, &CutOffController::reload);
    reload();
}

void CutOffController::setSessionRuns(bool runs)
{
    m_sessionRuns = runs;
    reload();
}

void CutOffController::reload()
{
    m_record = m_sessionRuns ? std::nullopt : practice::cutOff(m_journal.queue());
    m_text = m_record ? present::cutOffText(*m_record, m_own.pace(), m_clock.wall()) : present::CutOffText{};
    Q_EMIT changed();
}

void CutOffController::end()
{
    if (!m_record)
        return;
    m_journal.writeOf(
        m_record->id,
        [id = m_record->id, now = m_clock.wall()](
            journal::JournalStore &store) { return store.endSession(id, journal::SessionState::Abandoned, now); },
        [this](bool) { reload(); });
}

} // namespace unknot::app
