// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/journalqueue.h"
#include "practice/weekly.h"

namespace unknot::practice
{

// The question of once a week while it is answered: what is said so far, what waits for the disk, and what was saved just now, which can
// be taken back. What waits is not changed. Each write that is handed out may be empty: then nothing is to be done.
class WeekAnswer
{
public:
    void read(Weekly weekly); // as the journal has it now; what waited and is there was saved

    [[nodiscard]] const Weekly &weekly() const { return m_weekly; }
    [[nodiscard]] const journal::WeeklyRecord &draft() const { return m_draft; }
    [[nodiscard]] bool isDue() const { return m_weekly.isDue || m_waits; }
    [[nodiscard]] bool waits() const { return m_waits.has_value(); }
    [[nodiscard]] bool isSaved() const { return !m_saved.empty(); }

    void rate(int question, int nrs); // pain, enjoyment, activity; the same again takes it back
    void choose(int step); // of journal::allImpressions; the same
    [[nodiscard]] JournalQueue::Write save(const WallTime &now);
    [[nodiscard]] JournalQueue::Write putOff(const WallTime &now); // until tomorrow; what was said so far is given up
    [[nodiscard]] JournalQueue::Write undo(); // what was saved just now is gone, and can be said otherwise
    void forgetSaved() { m_saved.clear(); }

private:
    Weekly m_weekly;
    journal::WeeklyRecord m_draft;
    std::optional<journal::WeeklyRecord> m_waits; // handed in, and not on the disk yet
    journal::Uuid m_saved; // just now; empty: nothing was
};

} // namespace unknot::practice
