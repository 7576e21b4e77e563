// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/trialcontroller.h"

#include "app/own/ownpractice.h"
#include "present/becomes.h"

#include <QRandomGenerator>

#include <limits>

namespace unknot::app
{

TrialController::TrialController(const practice::World &world, JournalKeeper &journal, const OwnPractice &own, const Clock &clock)
    : m_world(world), m_journal(journal), m_own(own), m_clock(clock), m_page(world.catalogue)
{
    connect(&journal, &JournalKeeper::stateChanged, this, &TrialController::show);
    connect(&journal, &JournalKeeper::refusalChanged, this, &TrialController::reloadAll);
    connect(&journal, &JournalKeeper::sessionChanged, this, &TrialController::reloadAll);
    connect(&own, &OwnPractice::pressedChanged, this, &TrialController::reload); // with each write, and each day
    m_timer.setInterval(std::chrono::minutes{1});
    connect(&m_timer, &QTimer::timeout, this, &TrialController::reload);
    reload();
}

void TrialController::reloadAll()
{
    m_page.sessionsChanged();
    reload();
}

void TrialController::reload()
{
    const WallTime now = m_clock.wall();
    if (m_page.read(m_journal.past(), now)) {
        m_days.setRows(present::trialDays(m_page.trials(), now));
        m_outcomes.setRows(present::trialOutcomes(m_world.catalogue, m_page.trials(), now));
        if (!practice::waitsForTheHour(m_page.trials()))
            m_timer.stop();
        else if (!m_timer.isActive())
            m_timer.start();
    }
    show();
}

void TrialController::show()
{
    const present::TrialPage::Journal journal{m_journal.queue().canWrite(), m_journal.forgetful(), m_journal.text().trouble};
    if (present::becomes(m_text, m_page.text(m_own.admission(), journal, m_clock.wall())))
        Q_EMIT changed();
}

void TrialController::prepare()
{
    m_page.prepare(m_journal.reader(), m_own.admission(), m_clock.wall());
    Q_EMIT formChanged();
    show();
}

void TrialController::choose(void (present::TrialDraft::*what)(int), int value)
{
    m_page.choose(what, value, m_clock.wall());
    Q_EMIT formChanged();
}

void TrialController::begin()
{
    write(m_page.begun(QRandomGenerator::system()->bounded(std::numeric_limits<int>::max()), m_clock.wall()));
}

void TrialController::write(const JournalKeeper::Write &what, bool isAnswer)
{
    if (!what || !m_text.possible || m_page.waits())
        return;
    m_page.handedIn();
    m_journal.write(what, [this, isAnswer](bool saved) {
        m_page.came(saved, isAnswer);
        reload();
    });
    show();
}

void TrialController::answer(int nrs)
{
    write(practice::answeredTrial(m_page.trials(), nrs, m_clock.wall()), true);
}

void TrialController::putOff()
{
    if (m_text.due)
        write(practice::answeredTrial(m_page.trials(), std::nullopt, m_clock.wall()));
}

void TrialController::end()
{
    write(practice::endedTrial(m_page.trials(), m_clock.wall()));
}

void TrialController::forgetTold()
{
    m_page.forgetSaved();
    show();
}

} // namespace unknot::app
