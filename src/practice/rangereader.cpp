// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/rangereader.h"

#include "journal/dataversion.h"

#include <utility>

namespace unknot::practice
{

namespace
{

Result<SharedRead> readAll(PastSessions past, const std::filesystem::path &file, const WallTime &now)
{
    const auto reader = journal::JournalReader::open(file);
    return reader ? readRange(past, &*reader, Span::All, now) : Result<SharedRead>(tl::unexpected(reader.error()));
}

} // namespace

std::optional<RangeReader::Of> RangeReader::of(const journal::JournalReader *journal, Span span, const WallTime &now)
{
    const auto version = journal ? journal::dataVersion(*journal) : Result<std::int64_t>(0);
    return version ? std::optional(Of{journal, *version, now.day(), span}) : std::nullopt;
}

Result<SharedRead> RangeReader::read(PastSessions &past, const journal::JournalReader *journal, Span span, const WallTime &now)
{
    const auto wanted = of(journal, span, now);
    if (wanted && m_aheadOf == wanted)
        takeAhead(*wanted);
    if (m_kept && wanted && m_of == wanted)
        return m_kept;
    auto read = readRange(past, journal, span, now);
    m_of = wanted;
    m_kept = read.value_or(nullptr);
    return read;
}

// What could not be read ahead is read again, and said then.
void RangeReader::takeAhead(const Of &wanted)
{
    m_aheadOf.reset();
    auto read = m_ahead.get();
    if (!read)
        return;
    m_kept = std::move(*read);
    m_of = wanted;
}

void RangeReader::readAhead(const PastSessions &past, const journal::JournalReader *journal, const WallTime &now)
{
    const auto all = journal && !journal->file().empty() ? of(journal, Span::All, now) : std::nullopt;
    if (!all || m_aheadOf == all || (m_kept && m_of == all))
        return;
    if (isReading())
        return; // something older: its end is not waited for here
    m_aheadOf = all;
    m_ahead = std::async(std::launch::async, readAll, past.another(), journal->file(), now);
}

bool RangeReader::isReading() const
{
    return m_ahead.valid() && m_ahead.wait_for(std::chrono::seconds{0}) != std::future_status::ready;
}

void RangeReader::putAway()
{
    m_of.reset();
    m_kept.reset();
    if (isReading())
        return;
    m_aheadOf.reset();
    m_ahead = {};
}

void RangeReader::forget()
{
    putAway();
    m_aheadOf.reset();
}

} // namespace unknot::practice
