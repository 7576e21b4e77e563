// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"
#include "journal/unsavedfile.h"

#include <functional>

namespace unknot::journal
{

struct WritableJournal;
struct Salvaged;

// What Error::pointer says where the file itself is another than the one that was opened.
inline constexpr const char *wholeFile = "/";

// The journal: one SQLite file, WAL with synchronous=FULL, STRICT tables, foreign keys on, and one
// store that writes it. Every call that writes is one transaction, and has reached the disk when it
// returns without an Error. With one (Full, ReadOnly, Busy, Internal; NotFound where it names a record
// that is not there, Invalid where a word or number is none of those that JournalReader reads, or an
// id is taken) nothing of it was written and nothing earlier is lost; the same call may be made again.
// Busy comes after 2 s, and only where something that is not Unknot writes the file (a store that was
// opened has the lock for as long as it lives). Writing costs the same in a small and a large journal.
//
// Where the file was moved, deleted, replaced or cut short while it was open, a write says so (Unreadable,
// with the pointer `wholeFile`), and goes on once the file is back.
//
// Not thread-safe: one thread at a time; it may be moved to another one. Other threads read with a
// reader of their own (openReader).
class JournalStore : public JournalReader
{
public:
    // Opens or creates the file (its folder is created). Left untouched and refused: what is not
    // SQLite, is another program's, or is no file (NotADatabase), a newer schema (TooNew), a file that
    // cannot be written, or lies in a folder that cannot be (ReadOnly), one that cannot be read, a folder that can be neither (Unreadable),
    // a file in which there is nothing or that SQLite finds damaged at once (Malformed; more is seen by check), and a file that another
    // store, in this or another process, has open (Busy; `what` says which process since when, as lockHolder does). Older schemas are
    // migrated, each step in one transaction, once the whole file was read and found undamaged: that takes as long as check.
    //
    // The lock is on a file beside it, NAME-lock, which says who has it, goes when the store does, and
    // is free again at once when its process dies, however it does. `now` is written into it.
    static Result<JournalStore> open(const std::filesystem::path &file, const WallTime &now = SystemClock().wall());
    static Result<JournalStore> inMemory(); // for running without saving

    // Reads the whole file. Malformed: it is damaged, and is closed as it is. Where `stop`, which is asked
    // now and then, says so, it ends without an Error and nothing is known.
    Status check(const std::function<bool()> &stop = {}) const;

    // Of a journal that is damaged, and that nobody has open: its sessions, entries, days, weeks and trials as far as they can be read, in
    // memory. No health answers: some of them would look like all. The file is left as it is.
    static Result<JournalStore> salvaged(const std::filesystem::path &file);

    // Gives it another name, which it returns, so that a new one can be made. Busy: it is open.
    static Result<std::filesystem::path> setAside(const std::filesystem::path &file, const WallTime &now);

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

    // What a write would do, to be kept elsewhere (UnsavedFile) and done later. Calls it with a store in
    // memory that has no records. Empty: it does nothing there.
    static Statements statementsOf(const std::function<Status(JournalStore &)> &write);
    // Does all of them in one commit and says how many can't ever be done, their record being missing. What
    // is there already is left as it is: doing it twice does it once.
    Result<std::size_t> replay(const std::vector<Statements> &entries);

    // ---- a session while it runs. beginSession writes the session, its zones and its points (no
    // holds or ratings). Ids of the records are the caller's.
    Status beginSession(const SessionRecord &session);
    Status addRating(const Uuid &session, const RatingRecord &rating);
    Status setLocated(const Uuid &point, std::optional<int> tender, const std::string &ache);
    Status beginHold(const Uuid &point, const HoldRecord &hold);
    Status endHold(const Uuid &hold, Milliseconds pressed, const std::string &end);
    Status setPress(const Uuid &hold, int nrs);
    Status easeOff(const Uuid &hold, int pressure); // the target was lowered during this hold
    Status addSign(const Uuid &hold, const SignRecord &sign); // after those that are there
    // Way, dose and tool of that point are those of the record. Nothing was pressed of it yet: else it counts as not there.
    Status setWay(const PointRecord &point);
    Status endPoint(const Uuid &point, const std::string &end);
    Status endSession(const Uuid &session, SessionState state, const WallTime &at); // Running: Invalid; before it began: when it began

    // ---- afterwards. Removing keeps the record with a mark, so that it can be brought back, until what
    // was removed is purged.
    Status setNote(const Uuid &session, const std::string &note, const WallTime &at);
    Status remove(const Uuid &session, const WallTime &at);
    Status restore(const Uuid &session);
    // A session as it was, in place of what was written: title, moments, zones, points with their holds, and
    // ratings; not its state and its note. In one commit. Invalid: it runs, was removed, or has no end.
    // Neither this nor remove() makes anybody forget what was pressed: before the first of them, each point
    // and side with a hold is kept as it was recorded, and pressedSince() and soreness() go on to tell it.
    Status correct(const SessionRecord &session, const WallTime &at);
    Status purgeRemoved(); // sessions, entries and tags

    // What is deleted or written over is overwritten in the file, but the log beside it still has it
    // (hasTraces), until this has brought the log in and emptied it. Busy: somebody reads just now.
    [[nodiscard]] bool hasTraces() const;
    Status clearTraces();

    // ---- pain without a session. Removing is as with a session; what is changed or purged leaves the file.
    Status addEntry(const EntryRecord &entry); // Invalid: it has no place
    Status changeEntry(const EntryRecord &entry); // all but `written`; one that was removed stays so
    Status removeEntry(const Uuid &entry, const WallTime &at);
    Status restoreEntry(const Uuid &entry);

    // ---- days and weeks. A tag that is removed is as a session that is; its days come back with it.
    Status addTag(const TagRecord &tag); // Invalid: it has no name
    Status renameTag(const Uuid &tag, const std::string &name, const WallTime &at); // the same
    Status removeTag(const Uuid &tag, const WallTime &at);
    Status restoreTag(const Uuid &tag);
    Status setDay(const DayRecord &day); // in place of what was said of it; nothing: it is gone. NotFound: one of its tags is not there
    Status setWeekly(const WeeklyRecord &answer); // in place of the one with that id
    Status removeWeekly(const Uuid &answer); // for good

    // ---- trials on oneself
    Status setTrial(
        const TrialRecord &trial); // without its answers; of one that is there only whether it was ended. Invalid: its days are odd
    Status answerTrial(const Uuid &trial, const TrialAnswer &answer); // in place of that of the day. NotFound: it has no such day

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
    void dropUnreadable(const Salvaged &ids);
};

} // namespace unknot::journal
