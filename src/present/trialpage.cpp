// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/trialpage.h"

#include <utility>

namespace unknot::present
{

bool TrialPage::read(const journal::JournalReader *journal, const WallTime &now)
{
    if (m_waits)
        return false;
    auto trials = practice::trials(journal, now, std::exchange(m_sessionsChanged, false) ? nullptr : &m_trials);
    m_unreadable = trials ? QString() : trialsUnreadable(trials.error());
    m_trials = trials ? std::move(*trials) : practice::Trials{};
    if (m_trials.current && m_trials.current->today && !m_trials.current->today->pain)
        m_saved = false; // it was of another day
    return true;
}

TrialText TrialPage::text(const practice::Admission &admission, const Journal &journal, const WallTime &now) const
{
    std::optional<practice::Against> against;
    if (m_trials.current) {
        const journal::TrialRecord &trial = m_trials.current->trial;
        const catalogue::Point *point = m_catalogue.point({trial.point});
        against = point ? admission.against(*point, trial.side) : session::PlanReason{session::PlanReason::Kind::NotInCatalogue};
    }
    TrialText text = trialText(m_catalogue, m_trials, against, m_waits ? std::optional(journal.trouble) : std::nullopt, now);
    text.unreadable = m_unreadable;
    text.possible = journal.canWrite && m_unreadable.isEmpty();
    text.due = text.due && text.possible;
    if (m_saved)
        text.told = trialSaved(!journal.forgetful);
    text.asked = text.asked || (m_saved && text.pain >= 0); // what was said by a slip can be said anew
    return text;
}

void TrialPage::prepare(const journal::JournalReader *journal, const practice::Admission &admission, const WallTime &now)
{
    auto choices = practice::trialChoices(
        journal, m_catalogue, [&admission](const catalogue::Point &point, Side side) { return admission.mayBeTried(point, side); }, now);
    if (!choices)
        m_unreadable = trialsUnreadable(choices.error());
    m_choices = choices ? std::move(*choices) : std::vector<practice::TrialChoice>{};
    m_draft = {};
    m_form = trialForm(m_catalogue, m_choices, m_draft, now);
}

void TrialPage::choose(void (TrialDraft::*what)(int), int value, const WallTime &now)
{
    (m_draft.*what)(value);
    m_form = trialForm(m_catalogue, m_choices, m_draft, now);
}

practice::JournalQueue::Write TrialPage::begun(int seed, const WallTime &now) const
{
    if (m_choices.empty() || !m_form.nothing.isEmpty())
        return {};
    return practice::begunTrial(m_trials, trialWish(m_choices, m_form), seed, now);
}

void TrialPage::handedIn()
{
    m_waits = true;
    m_saved = false;
}

void TrialPage::came(bool isSaved, bool isAnswer)
{
    m_waits = false;
    m_saved = isSaved && isAnswer;
}

} // namespace unknot::present
