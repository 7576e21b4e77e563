// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"

#include <functional>

namespace unknot::journal
{

struct WritableJournal;

// The journal: one SQLite file, WAL with synchronous=FULL, STRICT tables, foreign keys on, and one
// store that writes it. Every call that writes is one transaction, and has reached the disk when it
// returns without an Error. With one (Full, ReadOnly, Busy, Internal; NotFound where it names a record
// that is not there, Invalid where a word or number is none of those that JournalReader reads, or an
// id is taken) nothing of it was written and nothing earlier is lost; the same call may be made again.
// Busy comes after 2 s, and only where something that is not Unknot writes the file (a store that was
// opened has the lock for as long as it lives). Writing costs the same in a small and a large journal.
//
// Not thread-safe: one thread at a time; it may be moved to another one. Other threads read with a
// reader of their own (openReader).
class JournalStore : public JournalReader
{
public:
    // Opens or creates the file (its folder is created). Left untouched and refused: what is not
    // SQLite, is another program's, or is no file (NotADatabase), a newer schema (TooNew), a file that
    // cannot be written (ReadOnly) or read, a folder that cannot be (Unreadable), a file that SQLite
    // finds damaged (Malformed), and a file that another store, in this or another process, has open
    // (Busy; `what` says which process since when, as lockHolder does). Older schemas are migrated,
    // each step in one transaction.
    //
    // The lock is on a file beside it, NAME-lock, which says who has it, goes when the store does, and
    // is free again at once when its process dies, however it does. `now` is written into it.
    static Result<JournalStore> open(const std::filesystem::path &file, const WallTime &now = SystemClock().wall());
    static Result<JournalStore> inMemory(); // for running without saving

    // What the lock beside that file says: after open has said Busy. Absent: nothing that can be read.
    struct Holder {
        std::int64_t process = 0;
        WallTime since;
    };
    static std::optional<Holder> lockHolder(const std::filesystem::path &file);

    // For another thread: reads what this store commits, also where it is in memory (there, each waits
    // for the other, 2 s at most).
    Result<JournalReader> openReader() const;

    JournalStore(JournalStore &&) noexcept;
    JournalStore &operator=(JournalStore &&) noexcept;
    ~JournalStore();

    // Several writes as one commit: all of them or none. `writes` calls this store; what it reads there
    // sees what it has written so far. Nothing is written where it gives an Error, throws (it goes on
    // to the caller), or where any write in it failed, even if `writes` does not say so: later ones in
    // it then give the same Error, as does the batch. A batch in a batch is part of the outer one.
    // Other connections see the whole at once, or nothing. BEGIN comes first, so Busy comes before
    // `writes` is called.
    Status batch(const std::function<Status(JournalStore &)> &writes);

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

    // ---- health, and the red-flag questions answered today. Each also mends: it takes the place of
    // rows that could not be read.
    Status setHealth(const HealthRecord &answer); // replaces what was said of the gate before
    Status setHealthNos(const std::vector<std::string> &gates, const WallTime &at); // the same; one commit
    Status replaceHealth(const std::vector<HealthRecord> &answers); // all that was said of any gate
    Status addScreening(const std::string &question, bool yes, const WallTime &at);
    Status addScreenings(const std::vector<Screening> &answers, const WallTime &at); // one commit
    Status clearScreenings(std::chrono::local_days day); // as if nothing had been answered on that local day
    Status setSwitchedOn(const std::string &point, bool on, const WallTime &at);
    Status clearSwitchedOn(); // each point is again as the catalogue has it

    Status addNextDay(const NextDayRecord &answer); // a second one replaces the first

private:
    explicit JournalStore(std::unique_ptr<WritableJournal> journal);
    [[nodiscard]] WritableJournal &writable() const;
};

} // namespace unknot::journal
