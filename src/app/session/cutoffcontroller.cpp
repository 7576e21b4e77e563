// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/cutoffcontroller.h"

#include "app/own/ownpractice.h"
#include "practice/resuming.h"

namespace unknot::app
{

CutOffController::CutOffController(JournalKeeper &journal, const OwnPractice &own, const Clock &clock)
    : m_journal(journal), m_own(own), m_clock(clock)
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

// What is too old to go on with is ended, once: if that can't be written, it is tried again at the next start.
void CutOffController::reload()
{
    m_record = m_sessionRuns ? std::nullopt : practice::cutOff(m_journal.queue());
    const bool isTooLate = m_record && practice::isTooLateToGoOn(*m_record, m_clock.wall());
    if (isTooLate && m_record->id != m_ended)
        return end();
    if (isTooLate)
        m_record.reset();
    m_text = m_record ? present::cutOffText(*m_record, m_own.pace(), m_clock.wall()) : present::CutOffText{};
    Q_EMIT changed();
}

void CutOffController::end()
{
    if (!m_record)
        return;
    m_ended = m_record->id;
    m_journal.writeOf(m_record->id, practice::ending(*m_record), [this](bool) { reload(); });
}

} // namespace unknot::app
