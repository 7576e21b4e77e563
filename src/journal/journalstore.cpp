// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalstore.h"

#include "journal/answers.h"
#include "journal/connection.h"
#include "journal/jsonexport.h"
#include "journal/sessionreader.h"
#include "journal/sessionwriter.h"
#include "journal/sqlerror.h"
#include "journal/statistics.h"

#include <type_traits>
#include <utility>

namespace unknot::journal
{

// The rooms below throw; here, at the border, every exception of SQLite becomes an Error.
struct JournalStore::Private {
    Private(std::filesystem::path path, SQLite::Database &&database) : file(std::move(path)), db(std::move(database)) { }

    static Result<JournalStore> make(const std::filesystem::path &path, Result<SQLite::Database> db);

    template<class Body>
    auto attempt(const char *doing, Body body) -> Result<std::invoke_result_t<Body>>
    {
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Body>>)
                return body(), Status{};
            else
                return body();
        } catch (const SQLite::Exception &failure) {
            return tl::unexpected(sqlError(failure, doing, file, db.getHandle()));
        }
    }

    // For bodies that say whether they found the record.
    template<class Body>
    Status change(const char *doing, Body body)
    {
        const Result<bool> found = attempt(doing, body);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return refuse(Error::Kind::NotFound, doing, "no such record");
        return {};
    }

    Status refuse(Error::Kind kind, const char *doing, const char *why) const
    {
        return tl::unexpected(Error{kind, std::string("could not ") + doing + ": " + why, file.string(), 0, {}});
    }

    std::filesystem::path file;
    SQLite::Database db; // before everything that refers to it
    SessionWriter writer{db};
    SessionReader reader{db};
    Answers answers{db};
};

Result<JournalStore> JournalStore::Private::make(const std::filesystem::path &path, Result<SQLite::Database> db)
{
    if (!db)
        return tl::unexpected(db.error());
    try {
        return JournalStore(std::make_unique<Private>(path, std::move(*db)));
    } catch (const SQLite::Exception &failure) {
        return tl::unexpected(sqlError(failure, "read the journal", path, nullptr));
    }
}

Result<JournalStore> JournalStore::open(const std::filesystem::path &file)
{
    return Private::make(file, connectToFile(file));
}

Result<JournalStore> JournalStore::inMemory()
{
    return Private::make({}, connectToMemory());
}

JournalStore::JournalStore(std::unique_ptr<Private> p) : d(std::move(p)) { }

JournalStore::JournalStore(JournalStore &&) noexcept = default;
JournalStore &JournalStore::operator=(JournalStore &&) noexcept = default;
JournalStore::~JournalStore() = default;

Status JournalStore::beginSession(const SessionRecord &session)
{
    return d->attempt("begin the session", [&] { d->writer.begin(session); });
}

Status JournalStore::addRating(const Uuid &session, const RatingRecord &rating)
{
    return d->change("add the rating", [&] { return d->writer.addRating(session, rating); });
}

Status JournalStore::setLocated(const Uuid &point, std::optional<int> tender, const std::string &ache)
{
    return d->change("write down the search", [&] { return d->writer.setLocated(point, tender, ache); });
}

Status JournalStore::beginHold(const Uuid &point, const HoldRecord &hold)
{
    return d->change("begin the hold", [&] { return d->writer.beginHold(point, hold); });
}

Status JournalStore::endHold(const Uuid &hold, Milliseconds pressed, const std::string &end)
{
    return d->change("end the hold", [&] { return d->writer.endHold(hold, pressed, end); });
}

Status JournalStore::setPress(const Uuid &hold, int nrs)
{
    return d->change("write down the press number", [&] { return d->writer.setPress(hold, nrs); });
}

Status JournalStore::easeOff(const Uuid &hold, int pressure)
{
    return d->change("write down the lower pressure", [&] { return d->writer.easeOff(hold, pressure); });
}

Status JournalStore::endPoint(const Uuid &point, const std::string &end)
{
    return d->change("end the point", [&] { return d->writer.endPoint(point, end); });
}

Status JournalStore::endSession(const Uuid &session, SessionState state, const WallTime &at)
{
    constexpr const char *doing = "end the session";
    if (state == SessionState::Running)
        return d->refuse(Error::Kind::Invalid, doing, "an ended session does not run");
    return d->change(doing, [&] { return d->writer.end(session, state, at); });
}

Status JournalStore::setNote(const Uuid &session, const std::string &note, const WallTime &at)
{
    return d->change("write the note", [&] { return d->writer.setNote(session, note, at); });
}

Status JournalStore::remove(const Uuid &session, const WallTime &at)
{
    return d->change("remove the session", [&] { return d->writer.remove(session, at); });
}

Status JournalStore::restore(const Uuid &session)
{
    return d->change("restore the session", [&] { return d->writer.restore(session); });
}

Result<std::vector<SessionSummary>> JournalStore::summaries(std::optional<std::chrono::sys_time<Milliseconds>> since) const
{
    return d->attempt("list the sessions", [&] { return d->reader.summaries(since); });
}

Result<SessionRecord> JournalStore::session(const Uuid &id) const
{
    constexpr const char *doing = "read the session";
    Result<std::optional<SessionRecord>> found = d->attempt(doing, [&] { return d->reader.session(id); });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return tl::unexpected(d->refuse(Error::Kind::NotFound, doing, "no such record").error());
    return std::move(**found);
}

Result<std::optional<SessionRecord>> JournalStore::unfinished() const
{
    return d->attempt("look for an unfinished session", [&] { return d->reader.unfinished(); });
}

Result<std::vector<LastOutcome>> JournalStore::lastOutcomes() const
{
    return d->attempt("read the outcomes", [&] { return journal::lastOutcomes(d->db); });
}

Result<std::vector<PointHistory>> JournalStore::pointHistories() const
{
    return d->attempt("read what was pressed", [&] { return journal::pointHistories(d->db); });
}

Result<std::vector<JournalStore::ZoneDays>> JournalStore::zoneDays(std::optional<std::chrono::sys_time<Milliseconds>> since) const
{
    return d->attempt("count the days", [&] { return journal::zoneDays(d->db, since); });
}

Status JournalStore::setHealth(const HealthRecord &answer)
{
    return d->attempt("write down the health answer", [&] { d->answers.setHealth(answer); });
}

Status JournalStore::clearHealth(const std::string &gate)
{
    return d->attempt("clear the health answer", [&] { d->answers.clearHealth(gate); });
}

Result<std::vector<HealthRecord>> JournalStore::health() const
{
    return d->attempt("read the health answers", [&] { return d->answers.health(); });
}

Status JournalStore::addScreening(const std::string &question, bool yes, const WallTime &at)
{
    return d->attempt("write down the answer", [&] { d->answers.addScreening(question, yes, at); });
}

Result<std::vector<JournalStore::Screening>> JournalStore::screenings(std::chrono::local_days day) const
{
    return d->attempt("read the day's answers", [&] { return d->answers.screenings(day); });
}

Status JournalStore::setSwitchedOn(const std::string &point, bool on, const WallTime &at)
{
    return d->attempt("switch the point", [&] { d->answers.setSwitched({point, on, at}); });
}

Result<std::vector<std::string>> JournalStore::switchedOn() const
{
    return d->attempt("read which points are on", [&] {
        std::vector<std::string> on;
        for (const Answers::Switched &point : d->answers.switched()) {
            if (point.on)
                on.push_back(point.point);
        }
        return on;
    });
}

Status JournalStore::addNextDay(const NextDayRecord &answer)
{
    return d->change("write down the next day's answer", [&] { return d->answers.addNextDay(answer); });
}

Result<std::vector<NextDayRecord>> JournalStore::nextDays() const
{
    return d->attempt("read the next days' answers", [&] { return d->answers.nextDays(); });
}

Result<std::optional<SessionSummary>> JournalStore::awaitingNextDay(std::chrono::local_days today) const
{
    return d->attempt("look for a session to ask about", [&] { return d->reader.awaitingNextDay(today); });
}

Result<std::string> JournalStore::exportJson(const WallTime &now) const
{
    return d->attempt("export the journal", [&] {
        const SQLite::Transaction snapshot(d->db); // one moment of the whole journal
        return toJson(d->reader, d->answers, now);
    });
}

const std::filesystem::path &JournalStore::file() const
{
    return d->file;
}

} // namespace unknot::journal
