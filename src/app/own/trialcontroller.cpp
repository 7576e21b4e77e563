// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/trialcontroller.h"

#include "app/own/journalkeeper.h"
#include "app/own/ownpractice.h"
#include "practice/trialwrites.h"
#include "present/becomes.h"

#include <QRandomGenerator>

#include <limits>

namespace unknot::app
{

using journal::TrialRecord;

TrialController::TrialController(const practice::World &world, JournalKeeper &journal, const OwnPractice &own, const Clock &clock)
    : m_world(world), m_journal(journal), m_own(own), m_clock(clock)
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
    m_sessionsChanged = true;
    reload();
}

// While an answer is on its way, what is on the disk is older than what is shown.
void TrialController::reload()
{
    if (m_pending > 0)
        return show();
    auto trials = practice::trials(m_journal.past(), m_clock.wall(), m_sessionsChanged ? nullptr : &m_trials);
    m_sessionsChanged = false;
    m_unreadable = trials ? QString() : present::trialsUnreadable(trials.error());
    m_trials = trials ? std::move(*trials) : practice::Trials{};
    if (m_trials.current && m_trials.current->today && !m_trials.current->today->pain)
        m_saved = false; // it was of another day
    m_days.setRows(present::trialDays(m_trials, m_clock.wall()));
    m_outcomes.setRows(present::trialOutcomes(m_world.catalogue, m_trials, m_clock.wall()));
    if (!practice::waitsForTheHour(m_trials))
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    show();
}

void TrialController::show()
{
    std::optional<practice::Against> against;
    if (m_trials.current) {
        const TrialRecord &trial = m_trials.current->trial;
        const catalogue::Point *point = m_world.catalogue.point({trial.point});
        against = point ? m_own.admission().against(*point, trial.side) : session::PlanReason{session::PlanReason::Kind::NotInCatalogue};
    }
    present::TrialText text = present::trialText(
        m_world.catalogue, m_trials, against, m_pending > 0 ? std::optional(m_journal.text().trouble) : std::nullopt, m_clock.wall());
    text.unreadable = m_unreadable;
    text.possible = m_journal.queue().canWrite() && m_unreadable.isEmpty();
    text.due = text.due && text.possible;
    if (m_saved)
        text.told = present::trialSaved(!m_journal.forgetful());
    text.asked = text.asked || (m_saved && text.pain >= 0); // what was said by a slip can be said anew
    if (present::becomes(m_text, std::move(text)))
        Q_EMIT changed();
}

void TrialController::prepare()
{
    const auto mayBePressed = [this](const catalogue::Point &point, Side side) {
        return m_own.admission().verdict(point, side).kind != safety::Verdict::Kind::Blocked;
    };
    auto choices = practice::trialChoices(m_journal.reader(), m_world.catalogue, mayBePressed, m_clock.wall());
    if (!choices)
        m_unreadable = present::trialsUnreadable(choices.error());
    m_choices = choices ? std::move(*choices) : std::vector<practice::TrialChoice>{};
    m_draft = {};
    showForm();
    show();
}

void TrialController::showForm()
{
    m_form = present::trialForm(m_world.catalogue, m_choices, m_draft, m_clock.wall());
    Q_EMIT formChanged();
}

void TrialController::begin()
{
    if (m_choices.empty() || !m_form.nothing.isEmpty())
        return;
    const int seed = QRandomGenerator::system()->bounded(std::numeric_limits<int>::max());
    write(practice::begunTrial(m_trials, present::trialWish(m_choices, m_form), seed, m_clock.wall()));
}

void TrialController::write(const JournalKeeper::Write &what, bool isAnswer)
{
    if (!what || !m_text.possible || m_pending > 0)
        return;
    ++m_pending;
    m_saved = false;
    m_journal.write(what, [this, isAnswer](bool saved) {
        --m_pending;
        m_saved = isAnswer && saved;
        reload();
    });
    show();
}

void TrialController::answer(int nrs)
{
    write(practice::answeredTrial(m_trials, nrs, m_clock.wall()), true);
}

void TrialController::putOff()
{
    if (m_text.due)
        write(practice::answeredTrial(m_trials, std::nullopt, m_clock.wall()));
}

void TrialController::end()
{
    write(practice::endedTrial(m_trials, m_clock.wall()));
}

void TrialController::forgetTold()
{
    m_saved = false;
    show();
}

} // namespace unknot::app
