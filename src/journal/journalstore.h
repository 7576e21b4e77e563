// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/records.h"

#include <filesystem>
#include <memory>

namespace unknot::journal
{

// The journal: one SQLite file, WAL with synchronous=FULL, STRICT tables, foreign keys on. Every
// call that writes is one transaction, and has reached the disk when it returns without an Error
// (Full, ReadOnly, Busy, Internal): then nothing of it was written and nothing earlier is lost.
// Not thread-safe: one store a thread.
class JournalStore
{
public:
    // Opens or creates the file (its folder is created). Left untouched and refused: a file that is
    // not SQLite (NotADatabase), a newer schema (TooNew), one that cannot be written (ReadOnly), a
    // folder that cannot be (Unreadable). Older schemas are migrated, each step in one transaction.
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
    Status endPoint(const Uuid &point, const std::string &end);
    Status endSession(const Uuid &session, SessionState state, const WallTime &at);

    // ---- afterwards. Removing keeps the record with a mark, so that it can be brought back and so
    // that a merge does not bring it back by itself.
    Status setNote(const Uuid &session, const std::string &note, const WallTime &at);
    Status remove(const Uuid &session, const WallTime &at);
    Status restore(const Uuid &session);

    // Newest first, without the removed; running ones too.
    Result<std::vector<SessionSummary>> summaries(std::optional<std::chrono::sys_time<Milliseconds>> since = {}) const;
    Result<SessionRecord> session(const Uuid &id) const; // NotFound: no such session
    Result<std::optional<SessionRecord>> unfinished() const; // the newest Running one
    Result<std::vector<LastOutcome>> lastOutcomes() const;
    // Sessions with a marked zone, by day: for the heat map.
    struct ZoneDays {
        SidedZone zone;
        int days = 0;
    };
    Result<std::vector<ZoneDays>> zoneDays(std::optional<std::chrono::sys_time<Milliseconds>> since = {}) const;

    // ---- health, and the red-flag questions answered today (so that they are asked once a day)
    Status setHealth(const HealthRecord &answer);
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

    Status addNextDay(const NextDayRecord &answer);
    // The newest ended session of an earlier local day that has holds and was not asked about yet.
    Result<std::optional<SessionSummary>> awaitingNextDay(std::chrono::local_days today) const;

    // Everything as one JSON document: {"format": "unknot-journal", "version": 1, "exported": ISO,
    // "sessions": [...], "health": [...], ...}; times ISO 8601, durations in ms, removed records left out.
    Result<std::string> exportJson(const WallTime &now) const;

    [[nodiscard]] const std::filesystem::path &file() const;

private:
    struct Private;
    explicit JournalStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace unknot::journal
