// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/readrange.h"

#include <cstdint>
#include <future>

namespace unknot::practice
{

// Reads ranges for the history, and keeps the last for as long as nothing is written to the journal. Reading all of many years takes
// longer than a click may: it is read ahead by a thread of its own, so that it is there, or nearly, when it is asked for. One thread.
class RangeReader
{
public:
    // As readRange() does.
    Result<SharedRead> read(PastSessions &past, const journal::JournalReader *journal, Span span, const WallTime &now);
    // All of it, unless that is known or being read. Not of a journal in memory.
    void readAhead(const PastSessions &past, const journal::JournalReader *journal, const WallTime &now);
    void putAway(); // nothing is looked at any more: but what is being read is there when it is again
    void forget(); // what was left out is another

private:
    struct Of {
        const journal::JournalReader *journal = nullptr;
        std::int64_t version = 0; // of its data
        std::chrono::local_days today;
        Span span = Span::All;
        bool operator==(const Of &) const = default;
    };
    static std::optional<Of> of(const journal::JournalReader *journal, Span span, const WallTime &now); // absent: not to be kept
    void takeAhead(const Of &wanted);
    [[nodiscard]] bool isReading() const;

    std::optional<Of> m_of, m_aheadOf;
    SharedRead m_kept; // null: nothing
    std::future<Result<SharedRead>> m_ahead;
};

} // namespace unknot::practice
