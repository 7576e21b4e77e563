// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/trialwrites.h"
#include "present/trialtext.h"

namespace unknot::present
{

// Trials on oneself while they are looked at: what the journal has of them, an answer that is on its way to the disk, and one that is to be
// begun. Nothing is called saved before it is on the disk.
class TrialPage
{
public:
    explicit TrialPage(const catalogue::Catalogue &catalogue) : m_catalogue(catalogue) { }

    [[nodiscard]] const practice::Trials &trials() const { return m_trials; }
    [[nodiscard]] const TrialForm &form() const { return m_form; }
    [[nodiscard]] bool waits() const { return m_waits; } // for the disk

    // While an answer is on its way, what is on the disk is older than what is shown: nothing is read then, and it is false.
    [[nodiscard]] bool read(const journal::JournalReader *journal, const WallTime &now);
    void sessionsChanged() { m_sessionsChanged = true; } // what came of trials is to be read again

    struct Journal {
        bool canWrite = false, forgetful = false;
        QString trouble; // why what waits is not saved yet
    };
    [[nodiscard]] TrialText text(const practice::Admission &admission, const Journal &journal, const WallTime &now) const;

    // One that is to be begun: looks what can be compared.
    void prepare(const journal::JournalReader *journal, const practice::Admission &admission, const WallTime &now);
    void choose(void (TrialDraft::*what)(int), int value, const WallTime &now);
    [[nodiscard]] practice::JournalQueue::Write begun(int seed, const WallTime &now) const; // empty: none can be

    void handedIn(); // something was written of a trial, and came() is told then
    void came(bool isSaved, bool isAnswer);
    void forgetSaved() { m_saved = false; }

private:
    const catalogue::Catalogue &m_catalogue;
    practice::Trials m_trials;
    std::vector<practice::TrialChoice> m_choices;
    TrialDraft m_draft;
    TrialForm m_form;
    QString m_unreadable;
    bool m_waits = false;
    bool m_sessionsChanged = false;
    bool m_saved = false; // an answer was, just now
};

} // namespace unknot::present
