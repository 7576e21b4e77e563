// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/pointhistory.h"
#include "journal/records.h"

#include <filesystem>
#include <memory>
#include <set>

namespace unknot::journal
{

class JournalStore;
struct OpenJournal;
struct SessionPlaces; // pressedplace.h
struct HistoryFilter; // historyfilter.h
struct HistoryMatches;
struct DayRecord;
struct TagRecord;
struct WeeklyRecord; // dayrecords.h
struct TrialAnswer;
struct TrialRecord; // trialrecords.h

// What can be read from the journal. Every call sees the last commit, by whichever connection, as it
// is when the call begins; it never waits for a writer (where the system gives no shared memory, as
// on some network folders, SQLite has no WAL, and reading waits 2 s for a commit, then Busy).
//
// Fails closed: a row that cannot be what this program wrote - an unknown word, NULL or a number where
// neither belongs, a number or a moment out of range - makes the whole call fail with Malformed; no
// row is skipped, and nothing is read as 0, "no" or "". Error::pointer then names the row, as
// "/health/GATE", "/health_no/GATE", "/screening/QUESTION", "/switched_on/POINT", "/next_day/SESSION", "/session/SESSION"
// (anything in that session), "/entry/ENTRY" (the same), "/tag/TAG", "/day/2026-11-22", "/weekly/ANSWER", "/trial/TRIAL" (it or an answer);
// it is empty where SQLite itself found the file damaged. In range are: NRS 0 to 10, pressures 0 to 10, counts 0 to 1000, durations 0 to
// 366 days, moments of the years 1970 to 9999 with an offset of at most 24 hours. Other Errors: Busy, Unreadable, Internal.
//
// What a call costs is said with it: by index, or in the size of the journal. Not thread-safe: one
// reader a thread; readers and the store of other threads do not hinder each other.
class JournalReader
{
public:
    using Instant = std::chrono::sys_time<Milliseconds>;

    // Opens an existing journal for reading and leaves its bytes alone; needs no lock, and may be done
    // while another program writes it. NotFound: there is no file. Otherwise
    // refuses as JournalStore::open does. In a folder that can't be written to it is read as it is now. A file of an older schema is read
    // as it is, without its newer indexes; JournalStore::open brings it up to date.
    static Result<JournalReader> open(const std::filesystem::path &file);

    JournalReader(JournalReader &&) noexcept;
    JournalReader(JournalStore &&) = delete; // a store does not lose its writing half
    JournalReader &operator=(JournalReader &&) noexcept;
    ~JournalReader();

    // ---- sessions
    // Newest first, without the removed; running ones too; at most so many. By index: costs what it gives.
    Result<std::vector<SessionSummary>> summaries(std::optional<Instant> since = {}, std::optional<int> most = {}) const;
    // How many of them do not run any more, but for those. Looks once at each in the journal.
    Result<std::size_t> endedCount(const std::set<Uuid> &without = {}) const;
    // Where those were pressed that began at `first` or later, and not after `last`. The same order; none for one in
    // which nothing was pressed. By index: costs what it gives.
    Result<std::vector<SessionPlaces>> pressedPlaces(Instant first, Instant last) const;
    // What fits, of what began or is told of at `since` or later. By index: costs a look at each of them, with words their notes. Reads
    // nothing but that: what of it can't be read fails where it is read itself.
    Result<HistoryMatches> matching(const HistoryFilter &filter, std::optional<Instant> since = {}) const;
    Result<SessionRecord> session(const Uuid &id) const; // by index; a removed one too; NotFound: no such session
    Result<std::optional<SessionRecord>> unfinished() const; // by index; the newest Running one

    // ---- pain that was told without a session
    // Newest first by the moment that they are about, without the removed. By index: costs what it gives.
    struct EntryRange {
        std::optional<Instant> since; // that moment or later
        std::optional<Instant> until; // before it
        std::optional<int> most; // at most so many
        std::optional<Uuid> after; // a page goes on with what comes after that one, which may be removed
    };
    Result<std::vector<EntryRecord>> entries(const EntryRange &range) const; // NotFound: there is no `after`
    Result<EntryRecord> entry(const Uuid &id) const; // by index; a removed one too; NotFound: no such entry

    // ---- days and weeks. By index: costs what it gives.
    Result<std::vector<TagRecord>> tags() const; // by when they were made, without the removed
    // Oldest first, both included; of which something was said, without removed tags.
    Result<std::vector<DayRecord>> days(std::chrono::local_days from, std::chrono::local_days to) const;
    Result<std::vector<WeeklyRecord>> weeklies() const; // oldest first; all of them, which are few
    Result<std::optional<WallTime>> firstOfAll() const; // when the first session began, or pain was first told of; without the removed

    Result<std::vector<TrialRecord>> trials() const; // on oneself, with their answers; by when they began, all of them, which are few

    // ---- what was pressed, for the limits of a day. By index: costs the sessions since then.
    // What was felt; it is taken for a sign of a nerve where it was not said. The later the graver.
    enum class TooMuch { No, Strong, NerveSign, Unwell };
    // One for each session (any state; also as it was recorded before it was corrected or removed) that
    // began at `since` or later, and each point and side with a hold in it, or that was too much before one.
    // Oldest session first.
    struct PressedPoint {
        Uuid session;
        WallTime started; // when that session began
        std::string point;
        std::string muscle; // empty: an older schema did not keep it
        std::string zone; // where the point lies; empty: an older schema did not keep it
        Side side = Side::Left;
        WallTime lastHold; // when the latest of its holds began, or where there is none that session
        TooMuch tooMuch = TooMuch::No; // the person ended it by that
        bool morePain = false; // at rest after that session than before: PainChange::More
        bool isRetracted = false; // only recorded, and told no more: what was bad of it holds, what was good does not
    };
    Result<std::vector<PressedPoint>> pressedSince(Instant since) const;

    // ---- what finished sessions say of each point
    // Reads the whole journal: made once, then brought up to date by occasionsOf and merge.
    Result<PointHistories> pointHistories() const;
    // By index: one session. NotFound: no such session.
    Result<SessionOccasions> occasionsOf(const Uuid &session) const;

    // ---- health, and the red-flag questions answered today (so that they are asked once a day)
    Result<std::vector<HealthRecord>> health() const; // by gate
    Result<std::vector<HealthNo>> healthNos() const; // by gate; a gate that is in neither was never asked
    // The questions answered on that local day, with the last answer of each, by question. An answer
    // whose moment can't be read is of no day, so that it is asked again. By index: costs the answers of
    // three days.
    struct Screening {
        std::string question;
        bool yes = false;
    };
    Result<std::vector<Screening>> screenings(std::chrono::local_days day) const;
    Result<std::vector<std::string>> switchedOn() const;

    // ---- the day after
    // The newest session that ended on an earlier local day (by the clock where it ended), has holds,
    // began at `since` or later and was not asked about yet. By index: costs the sessions since then.
    Result<std::optional<SessionSummary>> awaitingNextDay(std::chrono::local_days today, std::optional<Instant> since = {}) const;
    // The answers that still matter, of removed sessions too: every Bruised one (it stands
    // until another answer replaces it), and those Sore ones that were given at `soreSince` or later.
    // Oldest session first. By index: costs what it gives.
    struct Soreness {
        NextDayRecord said; // Sore or Bruised; of a session that has left the file: Sore, without its id
        struct SidedPoint {
            std::string point;
            Side side = Side::Left;
            std::string muscle = {}; // empty: an older schema did not keep it
            bool operator==(const SidedPoint &) const = default;
        };
        std::vector<SidedPoint> pressed; // in that session: each point and side with a hold once, in its order
    };
    Result<std::vector<Soreness>> soreness(Instant soreSince) const;
    // Every answer of sessions that are not removed, oldest session first.
    Result<std::vector<NextDayRecord>> nextDays() const;

    // Everything as one JSON document, as data/schema/journal.schema.json has it: {"format": "unknot-journal", "version": 4,
    // "exported": ISO, "sessions": [...], "entries": [...], "health": [...], "healthNos": [...], "screenings": [...],
    // "switchedOn": [...], "nextDay": [...], "tags": [...], "days": [...], "weeklies": [...], "trials": [...], "purged": [...]}; version 1
    // had no entries, 2 neither tags, days nor weeklies, 3 neither trials nor purged. Times are ISO 8601 with ms and offset, the zone's
    // name beside each
    // ("started", "startedZone"); durations in ms ("pressedMs"); not said is null; removed sessions, entries and tags are left out. The
    // same journal gives the same bytes, oldest session first. One moment of the whole journal, whatever is written meanwhile; reads all of
    // it.
    Result<std::string> exportJson(const WallTime &now) const;

    [[nodiscard]] const std::filesystem::path &file() const; // as it was given; empty: in memory

protected:
    explicit JournalReader(std::unique_ptr<OpenJournal> journal);
    [[nodiscard]] OpenJournal &journal() const { return *m_journal; }
    [[nodiscard]] Result<JournalReader> anotherReader() const; // of the same journal

private:
    std::unique_ptr<OpenJournal> m_journal;
};

} // namespace unknot::journal
