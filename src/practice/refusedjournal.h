// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalstore.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace unknot::practice
{

// A journal that can't be written: what can be looked at all the same, and the way to begin another.
class RefusedJournal
{
public:
    // What can still be read of a damaged one. Null: nothing.
    using Left = std::shared_ptr<journal::JournalStore>;
    static Left leftOf(const std::filesystem::path &file);

    void refuse(const std::filesystem::path &file, const Error &why, Left left);
    void clear(); // there is a journal again

    [[nodiscard]] int readable() const { return m_readable; } // sessions of a damaged one; there may be entries beside
    [[nodiscard]] bool canLook() const;
    Status look();

    // Once it is looked at. Of a damaged one only past(): nothing that decides something relies on it.
    [[nodiscard]] const journal::JournalReader *reader() const { return m_reader ? &*m_reader : nullptr; }
    [[nodiscard]] const journal::JournalReader *past() const { return m_looks && m_left ? m_left.get() : reader(); }

private:
    std::filesystem::path m_file;
    std::optional<Error> m_why;
    Left m_left;
    int m_readable = 0;
    std::optional<journal::JournalReader> m_reader;
    bool m_looks = false;
};

} // namespace unknot::practice
