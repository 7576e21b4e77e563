// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/trialrecords.h"

#include <SQLiteCpp/Database.h>

namespace unknot::journal
{

// Trials on oneself. Of an older schema there is nothing. Throws SQLite::Exception.
class Trials
{
public:
    explicit Trials(SQLite::Database &db) : m_db(db) { }

    // Without its answers. Of the one with that id only whether it was ended changes. SQLITE_MISMATCH: its days are odd.
    void set(const TrialRecord &trial);
    bool answer(const Uuid &trial, const TrialAnswer &answer); // in place of that of the day; false: no such trial, or not its day

    [[nodiscard]] std::vector<TrialRecord> all() const; // by when they began

    void dropUnreadable(); // rows that no program of ours wrote, of a journal that is salvaged

private:
    SQLite::Database &m_db;
};

} // namespace unknot::journal
