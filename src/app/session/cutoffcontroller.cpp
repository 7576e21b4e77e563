// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/cutoffcontroller.h"

#include "practice/resuming.h"
#include "present/text.h"
#include "present/timetext.h"

#include <algorithm>

namespace unknot::app
{

CutOffController::CutOffController(JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::refusalChanged, this, &CutOffController::reload);
    reload();
}

void CutOffController::setSessionRuns(bool runs)
{
    m_sessionRuns = runs;
    reload();
}

void CutOffController::reload()
{
    m_record.reset();
    const journal::JournalReader *journal = m_journal.reader();
    if (journal && !m_sessionRuns && !m_journal.lookingOnly()) {
        if (auto found = journal->unfinished(); found && *found)
            m_record = std::move(**found);
    }
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

QString CutOffController::title() const
{
    return m_record ? present::toQt(m_record->title) : QString();
}

QString CutOffController::text() const
{
    return m_record ? tr("Begun: %1, about %2 left.")
                          .arg(present::dayAndTime(m_record->started, m_clock.wall()), present::minutes(practice::leftOf(*m_record)))
                    : QString();
}

int CutOffController::points() const
{
    return m_record ? int(m_record->points.size()) : 0;
}

int CutOffController::pointsDone() const
{
    if (!m_record)
        return 0;
    return int(std::count_if(m_record->points.begin(), m_record->points.end(), [](const auto &point) { return !point.end.empty(); }));
}

} // namespace unknot::app
