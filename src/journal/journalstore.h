// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/pointhistory.h"
#include "journal/records.h"

#include <filesystem>
#include <memory>

namespace unknot::journal
{

// The journal: one SQLite file, WAL with synchronous=FULL, STRICT tables, foreign keys on. Every
// call that writes is one transaction, and has reached the disk when it returns without an Error.
// With one (Full, ReadOnly, Busy, Internal; NotFound where it names a record that is not there,
// Invalid where a number is out of range or an id is taken) nothing of it was written and nothing
// earlier is lost; the same call may be made again. Another program that writes is waited for, 2 s
// at most, then Busy; reading never waits. Not thread-safe: one store a thread.
class JournalStore
{
public:
    // Opens or creates the file (its folder is created). Left untouched and refused: what is not
    // SQLite, is another program's, or is no file (NotADatabase), a newer schema (TooNew), a file that
    // cannot be written (ReadOnly) or read, a folder that cannot be (Unreadable), a file that SQLite
    // finds damaged (Malformed). Older schemas are migrated, each step in one transaction.
    static Result<JournalStore> open(const std::filesystem::path &file);
    static Result<JournalStore> inMemory(); // for running without saving

    JournalStore(JournalStore &&) noexcept;
    JournalStore &operator=(JournalStore &&) noexcept;
    ~JournalStore();

    // ---- a session while it runs. beginSession writes the session, its zones and its points (no
    // holds or ratings). Ids of the records are the caller's.
    Status beginSession(const SessionRecord &session);
    Status addRating(const Uuid &session, const RatingRecord &rating);
    Status setLocated(const Uuid &point, std::optional<int> tender, const std::string &ache);
    Status beginHold(const Uuid &point, const HoldRecord &hold);
    Status endHold(const Uuid &hold, Milliseconds pressed, const std::string &end);
    Status setPress(const Uuid &hold, int nrs);
    Status easeOff(const Uuid &hold, int pressure); // the target was lowered during this hold
    Status endPoint(const Uuid &point, const std::string &end);
    Status endSession(const Uuid &session, SessionState state, const WallTime &at); // not Running: Invalid

    // ---- afterwards. Removing keeps the record with a mark, so that it can be brought back and so
    // that a merge does not bring it back by itself.
    Status setNote(const Uuid &session, const std::string &note, const WallTime &at);
    Status remove(const Uuid &session, const WallTime &at);
    Status restore(const Uuid &session);

    // Newest first, without the removed; running ones too.
    Result<std::vector<SessionSummary>> summaries(std::optional<std::chrono::sys_time<Milliseconds>> since = {}) const;
    Result<SessionRecord> session(const Uuid &id) const; // a removed one too; NotFound: no such session
    Result<std::optional<SessionRecord>> unfinished() const; // the newest Running one
    // One for each point and side that was pressed in a finished session (Completed or Stopped; not
    // Abandoned), newest first. Everything in it is about those sessions.
    Result<std::vector<LastOutcome>> lastOutcomes() const;
    // One for each point and side that was searched for or pressed in a finished session.
    Result<std::vector<PointHistory>> pointHistories() const;
    // On how many local days a session with that zone marked began, most first: for the heat map.
    struct ZoneDays {
        SidedZone zone;
        int days = 0;
    };
    Result<std::vector<ZoneDays>> zoneDays(std::optional<std::chrono::sys_time<Milliseconds>> since = {}) const;

    // ---- health, and the red-flag questions answered today (so that they are asked once a day)
    Status setHealth(const HealthRecord &answer); // replaces an earlier one of the gate
    Status clearHealth(const std::string &gate);
    Result<std::vector<HealthRecord>> health() const;
    Status addScreening(const std::string &question, bool yes, const WallTime &at);
    // The questions answered on that local day, with the last answer of each.
    struct Screening {
        std::string question;
        bool yes = false;
    };
    Result<std::vector<Screening>> screenings(std::chrono::local_days day) const;
    Status setSwitchedOn(const std::string &point, bool on, const WallTime &at);
    Result<std::vector<std::string>> switchedOn() const;

    Status addNextDay(const NextDayRecord &answer); // a second one replaces the first
    Result<std::vector<NextDayRecord>> nextDays() const; // of sessions that are not removed, oldest first
    // The newest session that ended on an earlier local day (by the clock where it ended), has holds
    // and was not asked about yet, however long ago it was.
    Result<std::optional<SessionSummary>> awaitingNextDay(std::chrono::local_days today) const;

    // Everything as one JSON document: {"format": "unknot-journal", "version": 1, "exported": ISO,
    // "sessions": [...], "health": [...], "screenings": [...], "switchedOn": [...], "nextDay": [...]}.
    // Times are ISO 8601 with ms and offset, the zone's name beside each ("started", "startedZone");
    // durations in ms ("pressedMs"); not said is null; removed sessions are left out. The same journal
    // gives the same bytes, oldest session first.
    Result<std::string> exportJson(const WallTime &now) const;

    [[nodiscard]] const std::filesystem::path &file() const;

private:
    struct Private;
    explicit JournalStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace unknot::journal
