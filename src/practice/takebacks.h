// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/journalqueue.h"

#include <optional>
#include <vector>

namespace unknot::practice
{

// What was removed or corrected in this run and can be taken back, the last first; then the one before.
class TakeBacks
{
public:
    enum class Kind { Removed, Corrected, Noted }; // Noted: an entry of pain, which is new
    struct TakeBack {
        Kind kind = Kind::Removed;
        journal::SessionRecord session; // as it was removed, or as it was corrected
        JournalQueue::Write write; // takes it back
        std::optional<journal::EntryRecord> entry = {}; // that is what it was, and no session

        [[nodiscard]] const journal::Uuid &id() const { return entry ? entry->id : session.id; }
    };

    // Hands out what removes it.
    [[nodiscard]] JournalQueue::Write remove(const journal::SessionRecord &session, const WallTime &now);
    void corrected(const journal::SessionRecord &session, JournalQueue::Write back)
    {
        m_all.push_back({Kind::Corrected, session, std::move(back)});
    }

    [[nodiscard]] JournalQueue::Write remove(const journal::EntryRecord &entry, const WallTime &now);
    // An entry was written, new or in place of what it said before.
    void noted(const journal::EntryRecord &entry, bool isNew, JournalQueue::Write back)
    {
        m_all.push_back({isNew ? Kind::Noted : Kind::Corrected, {}, std::move(back), entry});
    }

    [[nodiscard]] const TakeBack *last() const { return m_all.empty() ? nullptr : &m_all.back(); }
    std::optional<TakeBack> take(); // the last: it is no longer here

    // All stay as they are. Hands out what lets the removed leave the file, too.
    [[nodiscard]] JournalQueue::Write forget();

private:
    std::vector<TakeBack> m_all;
};

} // namespace unknot::practice
