// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/trialcontroller.h"

#include "app/own/journalkeeper.h"
#include "app/own/ownpractice.h"
#include "base/nrs.h"
#include "practice/world.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace unknot::app
{

using journal::TrialRecord;

TrialController::TrialController(
    const practice::World &world, JournalKeeper &journal, const OwnPractice &own, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_journal(journal), m_own(own), m_clock(clock)
{
    connect(&journal, &JournalKeeper::stateChanged, this, &TrialController::show);
    connect(&journal, &JournalKeeper::refusalChanged, this, [this] {
        m_sessionsChanged = true;
        reload();
    });
    connect(&journal, &JournalKeeper::sessionChanged, this, [this] {
        m_sessionsChanged = true;
        reload();
    });
    connect(&own, &OwnPractice::pressedChanged, this, &TrialController::reload); // with each write, and each day
    m_timer.setInterval(std::chrono::minutes{1});
    connect(&m_timer, &QTimer::timeout, this, &TrialController::reload);
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
    const bool waits
        = m_trials.current && m_trials.current->today && m_trials.current->today->asked == practice::TrialNow::Day::Asked::Later;
    if (waits && !m_timer.isActive())
        m_timer.start();
    else if (!waits)
        m_timer.stop();
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
    if (text == m_text)
        return;
    m_text = std::move(text);
    Q_EMIT changed();
}

// ---- one that is to be begun

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

void TrialController::choosePoint(int point)
{
    m_draft.point = point;
    m_draft.place = 0;
    showForm();
}

void TrialController::choosePlace(int place)
{
    m_draft.place = place;
    showForm();
}

void TrialController::setDays(int days)
{
    m_draft.days = std::clamp(days / 2 * 2, TrialRecord::fewestDays, TrialRecord::mostDays);
    showForm();
}

void TrialController::setHour(int hour)
{
    m_draft.hour = std::clamp(hour, 0, TrialRecord::lastHour);
    showForm();
}

void TrialController::begin()
{
    if (m_choices.empty() || !m_form.nothing.isEmpty() || m_trials.current || m_pending > 0 || !m_text.possible)
        return;
    const practice::TrialChoice &choice = m_choices[static_cast<std::size_t>(m_form.point)];
    const practice::TrialWish wish{
        choice.places[static_cast<std::size_t>(m_form.place)], choice.point, choice.muscle, choice.side, m_draft.days, m_draft.hour};
    const int seed = QRandomGenerator::system()->bounded(std::numeric_limits<int>::max());
    write(
        [trial = practice::agreedTrial(wish, seed, m_clock.wall())](journal::JournalStore &store) { return store.setTrial(trial); }, false);
}

// ---- the one that is under way

void TrialController::write(const std::function<Status(journal::JournalStore &)> &what, bool isAnswer)
{
    ++m_pending;
    m_saved = false;
    m_journal.write(what, [this, isAnswer](bool saved) {
        --m_pending;
        m_saved = isAnswer && saved;
        reload();
    });
    show();
}

void TrialController::say(std::optional<int> pain)
{
    if (!m_text.possible || m_pending > 0 || !m_trials.current || !m_trials.current->today)
        return;
    const TrialRecord &trial = m_trials.current->trial;
    const WallTime now = m_clock.wall();
    if (m_trials.current->today->day != now.day() || m_trials.current->today->asked == practice::TrialNow::Day::Asked::Later)
        return;
    const journal::TrialAnswer answer{now.day(), pain, now};
    write([id = trial.id, answer](journal::JournalStore &store) { return store.answerTrial(id, answer); }, pain.has_value());
}

void TrialController::answer(int nrs)
{
    if (nrs >= 0 && nrs <= mostPain)
        say(nrs);
}

void TrialController::putOff()
{
    if (m_text.due)
        say(std::nullopt);
}

void TrialController::end()
{
    if (!m_text.possible || m_pending > 0 || !m_trials.current)
        return;
    TrialRecord ended = m_trials.current->trial;
    ended.ended = m_clock.wall();
    write([ended](journal::JournalStore &store) { return store.setTrial(ended); }, false);
}

void TrialController::forgetTold()
{
    m_saved = false;
    show();
}

} // namespace unknot::app
