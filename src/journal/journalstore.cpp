// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalstore.h"

#include "journal/integrity.h"
#include "journal/openjournal.h"
#include "journal/replay.h"
#include "journal/salvage.h"
#include "journal/setaside.h"
#include "journal/transaction.h"
#include "journal/writerlock.h"

#include <sqlite3.h>

namespace unknot::journal
{

namespace
{

Result<std::unique_ptr<WritableJournal>> make(Result<Connection> connection)
{
    if (!connection)
        return tl::unexpected(connection.error());
    const std::filesystem::path file = connection->file;
    try {
        return std::make_unique<WritableJournal>(std::move(*connection));
    } catch (const SQLite::Exception &failure) {
        return tl::unexpected(sqlError(failure, "read the journal", file, nullptr));
    }
}

} // namespace

Result<JournalStore> JournalStore::open(const std::filesystem::path &file, const WallTime &now)
{
    auto journal = make(connectToFile(file, now));
    if (!journal)
        return tl::unexpected(journal.error());
    return JournalStore(std::move(*journal));
}

Result<JournalStore> JournalStore::inMemory()
{
    auto journal = make(connectToMemory());
    if (!journal)
        return tl::unexpected(journal.error());
    return JournalStore(std::move(*journal));
}

Result<JournalStore> JournalStore::salvaged(const std::filesystem::path &file)
{
    auto journal = make(connectToMemory());
    if (!journal)
        return tl::unexpected(journal.error());
    const auto ids = (*journal)->attempt("read what is left of the journal", [&] {
        Salvaged found = salvage(std::filesystem::absolute(file).string(), (*journal)->connection.db);
        (*journal)->days.dropUnreadable();
        (*journal)->weeklies.dropUnreadable();
        (*journal)->trials.dropUnreadable();
        return found;
    });
    if (!ids)
        return tl::unexpected(ids.error());
    JournalStore store(std::move(*journal));
    if (!store.summaries() || !store.pointHistories() || !store.entries({}))
        store.dropUnreadable(*ids);
    return store;
}

// A row that no program of ours wrote would keep all of them from being listed.
void JournalStore::dropUnreadable(const Salvaged &ids)
{
    const WallTime any;
    for (const Uuid &id : ids.sessions) {
        if (!session(id) || !occasionsOf(id))
            static_cast<void>(remove(id, any));
    }
    for (const Uuid &id : ids.entries) {
        if (!entry(id))
            static_cast<void>(removeEntry(id, any));
    }
    static_cast<void>(purgeRemoved());
    static_cast<void>(
        writable().attempt("forget them", [this] { writable().connection.db.exec("DELETE FROM purged"); })); // nobody deleted it
}

Result<std::filesystem::path> JournalStore::setAside(const std::filesystem::path &file, const WallTime &now)
{
    return journal::setAside(file, now);
}

std::optional<JournalStore::Holder> JournalStore::lockHolder(const std::filesystem::path &file)
{
    return WriterLock::holder(file);
}

Result<JournalReader> JournalStore::openReader() const
{
    return anotherReader();
}

JournalStore::JournalStore(std::unique_ptr<WritableJournal> journal) : JournalReader(std::move(journal)) { }

JournalStore::JournalStore(JournalStore &&) noexcept = default;
JournalStore &JournalStore::operator=(JournalStore &&) noexcept = default;
JournalStore::~JournalStore() = default;

WritableJournal &JournalStore::writable() const
{
    return static_cast<WritableJournal &>(journal());
}

Status JournalStore::batch(const std::function<Status(JournalStore &)> &writes)
{
    WritableJournal &journal = writable();
    const auto all = [&] { return writes(*this); };
    return journal.batch ? journal.joinBatch(all) : journal.writeBatch(all);
}

Statements JournalStore::statementsOf(const std::function<Status(JournalStore &)> &write)
{
    auto nothing = inMemory();
    if (!nothing)
        return {};
    const StatementLog log(nothing->writable().connection.db);
    static_cast<void>(write(*nothing));
    return log.statements();
}

Result<std::size_t> JournalStore::replay(const std::vector<Statements> &entries)
{
    std::size_t cantBe = 0;
    const Status done
        = writable().writeOver("take in what was not saved", [&] { cantBe = journal::replay(writable().connection.db, entries); });
    if (!done)
        return tl::unexpected(done.error());
    return cantBe;
}

Status JournalStore::check(const std::function<bool()> &stop) const
{
    Status whole = writable().attempt("check the journal", [&] { checkWhole(writable().connection.db, stop); });
    if (whole || whole.error().kind != Error::Kind::Malformed)
        return {};
    sqlite3_db_config(writable().connection.db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return whole;
}

Status JournalStore::beginSession(const SessionRecord &session)
{
    return writable().write("begin the session", [&] { writable().writer.begin(session); });
}

Status JournalStore::addRating(const Uuid &session, const RatingRecord &rating)
{
    return writable().write("add the rating", [&] { return writable().writer.addRating(session, rating); });
}

Status JournalStore::setLocated(const Uuid &point, std::optional<int> tender, const std::string &ache)
{
    return writable().write("write down the search", [&] { return writable().writer.setLocated(point, tender, ache); });
}

Status JournalStore::beginHold(const Uuid &point, const HoldRecord &hold)
{
    return writable().write("begin the hold", [&] { return writable().writer.beginHold(point, hold); });
}

Status JournalStore::endHold(const Uuid &hold, Milliseconds pressed, const std::string &end)
{
    return writable().write("end the hold", [&] { return writable().writer.endHold(hold, pressed, end); });
}

Status JournalStore::setPress(const Uuid &hold, int nrs)
{
    return writable().write("write down the press number", [&] { return writable().writer.setPress(hold, nrs); });
}

Status JournalStore::easeOff(const Uuid &hold, int pressure)
{
    return writable().write("write down the lower pressure", [&] { return writable().writer.easeOff(hold, pressure); });
}

Status JournalStore::addSign(const Uuid &hold, const SignRecord &sign)
{
    return writable().write("write down what was felt", [&] { return writable().writer.addSign(hold, sign); });
}

Status JournalStore::setWay(const PointRecord &point)
{
    return writable().write("write down the way to press", [&] { return writable().writer.setWay(point); });
}

Status JournalStore::endPoint(const Uuid &point, const std::string &end)
{
    return writable().write("end the point", [&] { return writable().writer.endPoint(point, end); });
}

Status JournalStore::endSession(const Uuid &session, SessionState state, const WallTime &at)
{
    return writable().write("end the session", [&] { return writable().writer.end(session, state, at); });
}

Status JournalStore::setNote(const Uuid &session, const std::string &note, const WallTime &at)
{
    return writable().writeOver("write the note", [&] { return writable().writer.setNote(session, note, at); });
}

Status JournalStore::remove(const Uuid &session, const WallTime &at)
{
    return writable().write("remove the session", [&] { return writable().writer.remove(session, at); });
}

Status JournalStore::restore(const Uuid &session)
{
    return writable().write("restore the session", [&] { return writable().writer.restore(session); });
}

Status JournalStore::purgeRemoved()
{
    return writable().writeOver("delete what was removed", [&] {
        Transaction transaction(writable().connection.db, Transaction::Kind::Write);
        writable().writer.purgeRemoved();
        writable().entries.purgeRemoved();
        writable().days.purgeRemoved();
        transaction.commit();
    });
}

bool JournalStore::hasTraces() const
{
    return writable().traces;
}

Status JournalStore::clearTraces()
{
    return writable().clearTraces();
}

Status JournalStore::correct(const SessionRecord &session, const WallTime &at)
{
    return writable().write("correct the session", [&] { return writable().writer.correct(session, at); });
}

Status JournalStore::addEntry(const EntryRecord &entry)
{
    return writable().write("write down the entry", [&] { writable().entries.add(entry); });
}

Status JournalStore::changeEntry(const EntryRecord &entry)
{
    return writable().writeOver("change the entry", [&] { return writable().entries.change(entry); });
}

Status JournalStore::removeEntry(const Uuid &entry, const WallTime &at)
{
    return writable().write("remove the entry", [&] { return writable().entries.setRemoved(entry, at); });
}

Status JournalStore::restoreEntry(const Uuid &entry)
{
    return writable().write("restore the entry", [&] { return writable().entries.setRemoved(entry, {}); });
}

Status JournalStore::addTag(const TagRecord &tag)
{
    return writable().write("write down the tag", [&] { writable().days.addTag(tag); });
}

Status JournalStore::renameTag(const Uuid &tag, const std::string &name, const WallTime &at)
{
    return writable().writeOver("rename the tag", [&] { return writable().days.renameTag(tag, name, at); });
}

Status JournalStore::removeTag(const Uuid &tag, const WallTime &at)
{
    return writable().write("remove the tag", [&] { return writable().days.setTagRemoved(tag, at); });
}

Status JournalStore::restoreTag(const Uuid &tag)
{
    return writable().write("restore the tag", [&] { return writable().days.setTagRemoved(tag, {}); });
}

Status JournalStore::setDay(const DayRecord &day)
{
    return writable().writeOver("write down what the day was like", [&] { return writable().days.set(day); });
}

Status JournalStore::setWeekly(const WeeklyRecord &answer)
{
    return writable().writeOver("write down what the week was like", [&] { writable().weeklies.set(answer); });
}

Status JournalStore::removeWeekly(const Uuid &answer)
{
    return writable().writeOver("delete what was said of the week", [&] { return writable().weeklies.remove(answer); });
}

Status JournalStore::setTrial(const TrialRecord &trial)
{
    return writable().write("write down the trial", [&] { writable().trials.set(trial); });
}

Status JournalStore::answerTrial(const Uuid &trial, const TrialAnswer &answer)
{
    return writable().writeOver("write down the day's answer", [&] { return writable().trials.answer(trial, answer); });
}

Status JournalStore::setHealth(const HealthRecord &answer)
{
    return writable().writeOver("write down the health answer", [&] { writable().answers.setHealth(answer); });
}

Status JournalStore::setHealthNos(const std::vector<std::string> &gates, const WallTime &at)
{
    return writable().writeOver("write down the health answers", [&] { writable().answers.setHealthNos(gates, at); });
}

Status JournalStore::replaceHealth(const std::vector<HealthRecord> &answers)
{
    return writable().writeOver("write down the health answers", [&] { writable().answers.replaceHealth(answers); });
}

Status JournalStore::addScreening(const std::string &question, bool yes, const WallTime &at)
{
    return addScreenings({{question, yes}}, at);
}

Status JournalStore::addScreenings(const std::vector<Screening> &answers, const WallTime &at)
{
    return writable().write("write down the answers", [&] { writable().answers.addScreenings(answers, at); });
}

Status JournalStore::clearScreenings(std::chrono::local_days day)
{
    return writable().write("clear the day's answers", [&] { writable().answers.clearScreenings(day); });
}

Status JournalStore::setSwitchedOn(const std::string &point, bool on, const WallTime &at)
{
    return writable().write("switch the point", [&] { writable().answers.setSwitched({point, on, at}); });
}

Status JournalStore::clearSwitchedOn()
{
    return writable().write("forget which points are on", [&] { writable().answers.clearSwitched(); });
}

Status JournalStore::addNextDay(const NextDayRecord &answer)
{
    return writable().write("write down the next day's answer", [&] { return writable().answers.addNextDay(answer); });
}

} // namespace unknot::journal
