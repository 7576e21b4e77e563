// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/notewords.h"

#include "journal/query.h"

#include <string_view>
#include <vector>

namespace unknot::journal
{

namespace
{

constexpr const char *makeSql = "CREATE VIRTUAL TABLE note USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2')";
constexpr const char *addSql = "INSERT INTO note (rowid, words) VALUES (?, ?)";
constexpr const char *findSql = "SELECT rowid FROM note WHERE note MATCH ?";

// A control character too: SQLite would read no further than a NUL.
bool parts(char c)
{
    return static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
}

std::vector<std::string> wordsOf(const std::string &typed)
{
    std::vector<std::string> words;
    bool inside = false;
    for (const char c : typed) {
        if (!parts(c) && !inside)
            words.emplace_back();
        inside = !parts(c);
        if (inside)
            words.back() += c;
    }
    return words;
}

// "knee"* "drive"*: in quotes nothing is an operator, and a quote within is doubled.
std::string matchFor(const std::string &typed)
{
    std::string match;
    for (const std::string &word : wordsOf(typed)) {
        match += match.empty() ? "\"" : " \"";
        for (const char c : word)
            match += c == '"' ? std::string_view{"\"\""} : std::string_view{&c, 1};
        match += "\"*";
    }
    return match;
}

} // namespace

NoteWords::NoteWords() : m_db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
{
    m_db.exec(makeSql);
}

void NoteWords::add(std::int64_t key, const std::string &note)
{
    SQLite::Statement add(m_db, addSql);
    Query(add, key, note).run();
}

std::set<std::int64_t> NoteWords::with(const std::string &words)
{
    std::set<std::int64_t> found;
    SQLite::Statement find(m_db, findSql);
    for (Query query(find, matchFor(words)); query.next();) {
        std::int64_t key = 0;
        query.read(key);
        found.insert(key);
    }
    return found;
}

bool NoteWords::isAsked(const std::string &words)
{
    return !wordsOf(words).empty();
}

} // namespace unknot::journal
