// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "practice/daynote.h"

#include <optional>

namespace unknot::practice
{

// Today or yesterday while it is told of: what is said, what of it is on its way to the disk, and the tag that was removed last.
class DayTelling
{
public:
    explicit DayTelling(const WallTime &now); // today, and nothing said

    [[nodiscard]] int which() const { return m_which; } // 0 today, 1 yesterday
    [[nodiscard]] const DayNote &note() const { return m_note; }
    [[nodiscard]] const std::optional<Error> &unreadable() const { return m_unreadable; }
    [[nodiscard]] const std::optional<journal::TagRecord> &removed() const { return m_removed; }
    [[nodiscard]] bool waits() const { return m_pending > 0; } // a tap, for the disk

    // While a tap is on its way, what is on the disk is older than what is shown: nothing is read then.
    void read(const journal::JournalReader *journal, const WallTime &now); // null: nothing was said
    bool turnTo(int which); // to be read; false: there is no such day, or a tap is on its way
    void startDay() { m_which = 0; }

    // As DayNote has them: each returns what is to be written, and came() is to be told then. Empty: nothing is.
    template<class How, class... What>
    JournalQueue::Write say(How how, const What &...what)
    {
        if (m_unreadable) // it would be written over
            return {};
        auto write = (m_note.*how)(what...);
        m_pending += write ? 1 : 0;
        return write;
    }
    JournalQueue::Write remove(const journal::Uuid &tag, const WallTime &now);
    void came() { --m_pending; }

    JournalQueue::Write undo(); // the tag that was removed last is back, with its days; empty: there is none
    void forgetRemoved() { m_removed.reset(); }

private:
    int m_which = 0;
    int m_pending = 0; // writes that are not on the disk yet
    DayNote m_note;
    std::optional<Error> m_unreadable;
    std::optional<journal::TagRecord> m_removed;
};

} // namespace unknot::practice
