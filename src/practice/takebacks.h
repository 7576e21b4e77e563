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
    enum class Kind { Removed, Corrected };
    struct TakeBack {
        Kind kind = Kind::Removed;
        journal::SessionRecord session; // as it was removed, or as it was corrected
        JournalQueue::Write write; // takes it back
    };

    // Hands out what removes it.
    [[nodiscard]] JournalQueue::Write remove(const journal::SessionRecord &session, const WallTime &now);
    void corrected(const journal::SessionRecord &session, JournalQueue::Write back)
    {
        m_all.push_back({Kind::Corrected, session, std::move(back)});
    }

    [[nodiscard]] const TakeBack *last() const { return m_all.empty() ? nullptr : &m_all.back(); }
    std::optional<TakeBack> take(); // the last: it is no longer here

    // All stay as they are. Hands out what lets the removed leave the file, too.
    [[nodiscard]] JournalQueue::Write forget();

private:
    std::vector<TakeBack> m_all;
};

} // namespace unknot::practice
