// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dayrecords.h"
#include "practice/journalqueue.h"

namespace unknot::practice
{

// What is said of one day while it is said: each tap is written at once, the whole day with it.
class DayNote
{
public:
    // As it is in the journal. Nothing is said of it where no record of that day is among them.
    DayNote(std::chrono::local_days day, const std::vector<journal::DayRecord> &days, std::vector<journal::TagRecord> tags);

    [[nodiscard]] const journal::DayRecord &day() const { return m_day; }
    [[nodiscard]] const std::vector<journal::TagRecord> &tags() const { return m_tags; } // by when they were made
    [[nodiscard]] bool has(const journal::Uuid &tag) const;
    // Of the one with that name, whatever its spaces at the ends and its case of ASCII letters; null: none.
    [[nodiscard]] const journal::TagRecord *named(const std::string &name) const;

    // Each returns what writes it. The same number again takes it back; out of range: as it was.
    JournalQueue::Write setSleep(int sleep, const WallTime &now);
    JournalQueue::Write setStress(int stress, const WallTime &now);
    JournalQueue::Write toggle(const journal::Uuid &tag, const WallTime &now); // that is there
    // A new one, of this day; or the one with that name, which is of it then. Empty: no name, nothing is done.
    JournalQueue::Write addTag(const std::string &name, const WallTime &now);
    // Empty: no name, or another one's.
    JournalQueue::Write rename(const journal::Uuid &tag, const std::string &name, const WallTime &now);
    JournalQueue::Write remove(const journal::Uuid &tag, const WallTime &now);

private:
    JournalQueue::Write writeDay(const WallTime &now);
    void give(const journal::Uuid &tag);

    journal::DayRecord m_day;
    std::vector<journal::TagRecord> m_tags;
};

} // namespace unknot::practice
