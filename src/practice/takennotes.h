// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/journalqueue.h"

#include <vector>

namespace unknot::practice
{

// Notes of pain that came in at once, out of another diary: while the program runs all of them can be taken out again, and be brought
// back.
class TakenNotes
{
public:
    TakenNotes() = default;
    explicit TakenNotes(const std::vector<journal::EntryRecord> &came);

    [[nodiscard]] bool mayTakeOut() const { return !m_ids.empty() && !m_out; }
    [[nodiscard]] bool mayBringBack() const { return !m_ids.empty() && m_out; }
    [[nodiscard]] std::size_t count() const { return m_ids.size(); }

    [[nodiscard]] JournalQueue::Write takeOut(const WallTime &now);
    [[nodiscard]] JournalQueue::Write bringBack();

private:
    std::vector<journal::Uuid> m_ids;
    bool m_out = false;
};

} // namespace unknot::practice
