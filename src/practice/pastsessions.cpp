// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pastsessions.h"

#include <algorithm>

namespace unknot::practice
{

std::vector<PressedPlace> pressedPlaces(const journal::SessionRecord &session)
{
    std::vector<PressedPlace> places;
    for (const journal::PointRecord &point : session.points) {
        const PressedPlace place{point.point, point.side, point.name, point.label};
        const bool isKnown = std::any_of(places.begin(), places.end(), [&](const auto &other) { return other.isSameAs(place); });
        if (!point.holds.empty() && !isKnown)
            places.push_back(place);
    }
    return places;
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

Result<PastSessions::Range> PastSessions::range(
    const journal::JournalReader *journal, Span span, const WallTime &now, Reading reading) const
{
    const auto since = reading == Reading::Counted ? HistoryRange::since(span, now.day()) : std::nullopt;
    auto sessions = ended(journal, since);
    if (!sessions)
        return tl::unexpected(sessions.error());
    Range range{HistoryRange::of(span, now.day(), *sessions), std::move(*sessions), {}, 0};
    range.total = range.listed.size();
    std::erase_if(
        range.listed, [&](const auto &session) { return !range.days.holds(session.started) && !range.days.isPast(session.started); });
    range.counted = range.listed;
    std::erase_if(range.counted, [&](const auto &session) { return range.days.isPast(session.started); });
    if (journal && reading == Reading::All) {
        if (const Status read = readEntries(range, *journal, span, now); !read)
            return tl::unexpected(read.error());
    }
    return range;
}

// Of all days there is no first: the range's is that of the first session.
Status PastSessions::readEntries(Range &range, const journal::JournalReader &journal, Span span, const WallTime &now) const
{
    auto entries = journal.entries({HistoryRange::since(span, now.day()), {}, {}, {}});
    const auto newest = journal.entries({{}, {}, static_cast<int>(1 + m_leftOut.size()), {}});
    if (!entries || !newest)
        return tl::unexpected(!entries ? entries.error() : newest.error());
    const auto isLeftOut = [this](const journal::EntryRecord &entry) { return m_leftOut.contains(entry.id); };
    std::erase_if(*entries,
        [&](const journal::EntryRecord &entry) { return isLeftOut(entry) || (span != Span::All && entry.about.day() < range.days.first); });
    range.entries = std::move(*entries);
    range.anyEntry = !std::all_of(newest->begin(), newest->end(), isLeftOut);
    return {};
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
    const auto sessions = ended(journal, HistoryRange::since(span, now.day()), looked);
    const auto days = HistoryRange::of(span, now.day(), sessions.value_or(Summaries{}));
    return sessions && std::any_of(sessions->begin(), sessions->end(), [&](const auto &session) {
        return !session.zones.empty() && days.holds(session.started);
    });
}

std::vector<PressedSession> PastSessions::pressedIn(const journal::JournalReader *journal, const Summaries &sessions)
{
    std::vector<PressedSession> pressed;
    for (const auto &session : sessions) {
        const auto [at, isNew] = m_places.try_emplace(session.id);
        if (isNew && journal) {
            if (const auto record = journal->session(session.id))
                at->second = pressedPlaces(*record);
        }
        pressed.push_back({session.started, session.before, session.after, at->second, session.tooMuch > 0});
    }
    return pressed;
}

} // namespace unknot::practice
