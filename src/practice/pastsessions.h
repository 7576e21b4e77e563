// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"
#include "journal/pressedplace.h"
#include "practice/historyrange.h"

#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace unknot::practice
{

using journal::PressedPlace;

// Where it hurt: a 0 is a place that does not.
[[nodiscard]] inline bool isSore(const journal::EntryRecord::Place &place)
{
    return place.nrs > 0;
}
std::vector<SidedZone> soreIn(const journal::EntryRecord &entry);

// What a session that has ended says of its places.
struct PressedSession {
    WallTime at;
    std::optional<int> before, after; // at rest
    std::vector<PressedPlace> places;
    bool tooMuch = false; // a point of it was ended by that
    std::optional<journal::NextDayRecord::Answer> dayAfter = {}; // whether it was sore from pressing; absent: not said
    std::vector<SidedZone> zones = {}; // marked sore: what the numbers are of
};

// A person's sessions that have ended: those that still run are not history yet. One thread.
class PastSessions
{
public:
    using Summaries = std::vector<journal::SessionSummary>; // newest first

    // What was just removed, a session or an entry, is left out even where that could not be written yet.
    void leaveOut(const journal::Uuid &id) { m_leftOut.insert(id); }
    void takeBack(const journal::Uuid &id) { m_leftOut.erase(id); }
    void changed(const journal::Uuid &session) { m_places.erase(session); } // it is read anew
    [[nodiscard]] PastSessions another() const; // that leaves out the same, and has read nothing

    // Of the days of a span.
    struct Range {
        HistoryRange days;
        Summaries listed; // with those that are dated after today: a clock was wrong
        Summaries counted; // without these: what the map, the chart and all counts are of
        // Pain told without a session, newest first, with what is dated after today.
        std::vector<journal::EntryRecord> entries = {};
        bool any = false; // session or entry in the journal, whatever the days, where that was asked for
    };
    // Without a journal there is none. Costs what it gives, and what is newest; that is `any`, which All asks for.
    enum class Reading { All, Counted };
    Result<Range> range(const journal::JournalReader *journal, Span span, const WallTime &now, Reading reading = Reading::All) const;

    // Of those days alone; so is `any`.
    Result<Range> within(const journal::JournalReader *journal, const HistoryRange &days) const;

    Result<Summaries> latest(const journal::JournalReader *journal, std::size_t most) const; // however old

    // Whether a place was marked in one of the newest sessions of the span, or hurt without one: the map would show something.
    [[nodiscard]] bool anyMarked(const journal::JournalReader *journal, Span span, const WallTime &now) const;

    // What was pressed in them, which are newest first. What has been read once is kept, and the rest is read together.
    Result<std::vector<PressedSession>> pressedIn(const journal::JournalReader *journal, const Summaries &sessions);

private:
    Status readPlaces(const journal::JournalReader &journal, const Summaries &sessions);
    // Pain told without a session, since the span's first day, newest first; at most so many.
    Result<std::vector<journal::EntryRecord>> told(
        const journal::JournalReader *journal, std::optional<journal::JournalReader::Instant> since, std::optional<int> most = {}) const;
    Result<Summaries> ended(
        const journal::JournalReader *journal, std::optional<journal::JournalReader::Instant> since, std::optional<int> most = {}) const;

    std::set<journal::Uuid> m_leftOut;
    std::unordered_map<journal::Uuid, journal::SessionPlaces> m_places;
};

using SharedRange = std::shared_ptr<const PastSessions::Range>; // read once, looked at by many

} // namespace unknot::practice
