// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <set>
#include <string>

namespace unknot::journal
{

// Finds notes by their words (FTS5). The index is made of the notes that are searched, each time anew, in a database of its own in
// memory: the journal has none, so that none keeps words that were deleted, and nothing of it reaches the disk. (The TEMP database of
// a reading connection can't be written to, and SQLite may put one into a file.) Throws SQLite::Exception.
class NoteWords
{
public:
    NoteWords();

    void add(std::int64_t key, const std::string &note);
    // Those with every word, which HistoryFilter::words says. Whatever is typed: quotes, brackets and words like OR are words.
    [[nodiscard]] std::set<std::int64_t> with(const std::string &words);

    static bool isAsked(const std::string &words); // there is something in them

private:
    SQLite::Database m_db;
};

} // namespace unknot::journal
