// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pastsessions.h"

#include <algorithm>

namespace unknot::practice
{

std::vector<SidedZone> soreIn(const journal::EntryRecord &entry)
{
    std::vector<SidedZone> zones;
    for (const auto &place : entry.places) {
        if (isSore(place))
            zones.push_back(place.zone);
    }
    return zones;
}

PastSessions PastSessions::another() const
{
    PastSessions other;
    other.m_leftOut = m_leftOut;
    return other;
}

Result<PastSessions::Summaries> PastSessions::ended(
    const journal::JournalReader *journal, std::optional<journal::JournalReader::Instant> since, std::optional<int> most) const
{
    auto sessions = journal ? journal->summaries(since, most) : Summaries{};
    if (sessions)
        std::erase_if(*sessions,
            [this](const auto &session) { return session.state == journal::SessionState::Running || m_leftOut.contains(session.id); });
    return sessions;
}

Result<std::vector<journal::EntryRecord>> PastSessions::told(
    const journal::JournalReader *journal, std::optional<journal::JournalReader::Instant> since, std::optional<int> most) const
{
    auto entries = journal ? journal->entries({since, {}, most, {}}) : std::vector<journal::EntryRecord>{};
    if (entries)
        std::erase_if(*entries, [this](const journal::EntryRecord &entry) { return m_leftOut.contains(entry.id); });
    return entries;
}

Result<PastSessions::Range> PastSessions::range(
    const journal::JournalReader *journal, Span span, const WallTime &now, Reading reading) const
{
    const auto since = HistoryRange::since(span, now.day());
    auto sessions = ended(journal, since);
    auto entries = told(journal, since);
    if (!sessions || !entries)
        return tl::unexpected(!sessions ? sessions.error() : entries.error());
    Range range{HistoryRange::of(span, now.day(), *sessions, *entries), std::move(*sessions), {}, std::move(*entries)};
    const auto isBefore = [&](const WallTime &time) { return !range.days.holds(time) && !range.days.isPast(time); };
    std::erase_if(range.listed, [&](const auto &session) { return isBefore(session.started); });
    std::erase_if(range.entries, [&](const auto &entry) { return isBefore(entry.about); });
    range.counted = range.listed;
    std::erase_if(range.counted, [&](const auto &session) { return range.days.isPast(session.started); });
    range.any = !range.listed.empty() || !range.entries.empty();
    if (reading == Reading::All && !range.any) {
        const auto newest = latest(journal, 1);
        const auto newestEntry = told(journal, {}, static_cast<int>(1 + m_leftOut.size()));
        if (!newest || !newestEntry)
            return tl::unexpected(!newest ? newest.error() : newestEntry.error());
        range.any = !newest->empty() || !newestEntry->empty();
    }
    return range;
}

Result<PastSessions::Range> PastSessions::within(const journal::JournalReader *journal, const HistoryRange &days) const
{
    const journal::JournalReader::Instant since{(days.first - std::chrono::days{1}).time_since_epoch()};
    auto sessions = ended(journal, since);
    auto entries = told(journal, since);
    if (!sessions || !entries)
        return tl::unexpected(!sessions ? sessions.error() : entries.error());
    std::erase_if(*sessions, [&](const auto &session) { return !days.holds(session.started); });
    std::erase_if(*entries, [&](const auto &entry) { return !days.holds(entry.about); });
    const bool any = !sessions->empty() || !entries->empty();
    return Range{days, *sessions, *sessions, std::move(*entries), any};
}

// Some more than are asked for: one may run, and what was just removed may still be there.
Result<PastSessions::Summaries> PastSessions::latest(const journal::JournalReader *journal, std::size_t most) const
{
    auto sessions = ended(journal, {}, static_cast<int>(most + 1 + m_leftOut.size()));
    if (sessions && sessions->size() > most)
        sessions->resize(most);
    return sessions;
}

bool PastSessions::anyMarked(const journal::JournalReader *journal, Span span, const WallTime &now) const
{
    constexpr int looked = 50; // that it costs the same in every journal
    const auto since = HistoryRange::since(span, now.day());
    const auto sessions = ended(journal, since, looked);
    const auto entries = told(journal, since, looked);
    const auto days = HistoryRange::of(span, now.day(), sessions.value_or(Summaries{}));
    const auto isMarked = [&](const auto &session) { return !session.zones.empty() && days.holds(session.started); };
    const auto isTold = [&](const auto &entry) { return std::ranges::any_of(entry.places, isSore) && days.holds(entry.about); };
    return (sessions && std::any_of(sessions->begin(), sessions->end(), isMarked))
        || (entries && std::any_of(entries->begin(), entries->end(), isTold));
}

Result<std::vector<PressedSession>> PastSessions::pressedIn(const journal::JournalReader *journal, const Summaries &sessions)
{
    if (journal) {
        if (const Status read = readPlaces(*journal, sessions); !read)
            return tl::unexpected(read.error());
    }
    std::vector<PressedSession> pressed;
    pressed.reserve(sessions.size());
    for (const auto &session : sessions) {
        PressedSession &of = pressed.emplace_back(PressedSession{session.started, session.before, session.after, {}, session.tooMuch > 0});
        of.zones = session.zones;
        if (const auto at = m_places.find(session.id); at != m_places.end()) {
            of.places = at->second.places;
            of.dayAfter = at->second.dayAfter;
        }
    }
    return pressed;
}

// From the oldest to the newest that was not read yet: what is new, or the days by which a range grew.
Status PastSessions::readPlaces(const journal::JournalReader &journal, const Summaries &sessions)
{
    const auto isNew = [this](const auto &session) { return !m_places.contains(session.id); };
    const auto newest = std::ranges::find_if(sessions, isNew);
    if (newest == sessions.end())
        return {};
    const auto oldest = std::find_if(sessions.rbegin(), sessions.rend(), isNew);
    auto read = journal.pressedPlaces(oldest->started.utc, newest->started.utc);
    if (!read)
        return tl::unexpected(read.error());
    for (const auto &session : sessions)
        m_places.try_emplace(session.id);
    for (auto &of : *read) {
        if (const auto at = m_places.find(of.session); at != m_places.end()) // not one that still runs
            at->second = std::move(of);
    }
    return {};
}

} // namespace unknot::practice
