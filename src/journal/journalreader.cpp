// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalreader.h"

#include "journal/jsonexport.h"
#include "journal/matching.h"
#include "journal/openjournal.h"
#include "journal/pressed.h"
#include "journal/pressedplace.h"
#include "journal/statistics.h"

namespace unknot::journal
{

namespace
{

constexpr const char *noRecord = "no such record";

Result<std::unique_ptr<OpenJournal>> make(Result<Connection> connection)
{
    if (!connection)
        return tl::unexpected(connection.error());
    return std::make_unique<OpenJournal>(std::move(*connection));
}

// What was found; that nothing was is an error.
template<class Find>
auto thatIsThere(OpenJournal &journal, const char *doing, const Find &find) -> Result<typename decltype(find())::value_type>
{
    auto found = journal.attempt(doing, find);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return journal.refusal(Error::Kind::NotFound, doing, noRecord);
    return std::move(**found);
}

} // namespace

Result<JournalReader> JournalReader::open(const std::filesystem::path &file)
{
    auto journal = make(connectToRead(file));
    if (!journal)
        return tl::unexpected(journal.error());
    return JournalReader(std::move(*journal));
}

Result<JournalReader> JournalReader::anotherReader() const
{
    auto journal = make(connectToRead(m_journal->connection));
    if (!journal)
        return tl::unexpected(journal.error());
    return JournalReader(std::move(*journal));
}

JournalReader::JournalReader(std::unique_ptr<OpenJournal> journal) : m_journal(std::move(journal)) { }

JournalReader::JournalReader(JournalReader &&) noexcept = default;
JournalReader &JournalReader::operator=(JournalReader &&) noexcept = default;
JournalReader::~JournalReader() = default;

Result<std::vector<SessionSummary>> JournalReader::summaries(std::optional<Instant> since, std::optional<int> most) const
{
    return m_journal->attempt("list the sessions", [&] { return m_journal->sessions.summaries(since, most); });
}

Result<std::size_t> JournalReader::endedCount(const std::set<Uuid> &without) const
{
    return m_journal->attempt("count the sessions", [&] { return m_journal->sessions.endedCount(without); });
}

Result<std::vector<SessionPlaces>> JournalReader::pressedPlaces(Instant first, Instant last) const
{
    return m_journal->attempt("read where it was pressed", [&] { return journal::pressedPlaces(m_journal->connection.db, first, last); });
}

Result<HistoryMatches> JournalReader::matching(const HistoryFilter &filter, std::optional<Instant> since) const
{
    return m_journal->attempt(
        "look for what fits", [&] { return journal::matching(m_journal->connection.db, filter, since.value_or(Instant::min())); });
}

Result<SessionRecord> JournalReader::session(const Uuid &id) const
{
    return thatIsThere(*m_journal, "read the session", [&] { return m_journal->sessions.session(id); });
}

Result<std::optional<SessionRecord>> JournalReader::unfinished() const
{
    return m_journal->attempt("look for an unfinished session", [&] { return m_journal->sessions.unfinished(); });
}

Result<std::vector<EntryRecord>> JournalReader::entries(const EntryRange &range) const
{
    return thatIsThere(*m_journal, "list the entries", [&] { return m_journal->entries.page(range); });
}

Result<EntryRecord> JournalReader::entry(const Uuid &id) const
{
    return thatIsThere(*m_journal, "read the entry", [&] { return m_journal->entries.entry(id); });
}

Result<std::vector<TagRecord>> JournalReader::tags() const
{
    return m_journal->attempt("list the tags", [&] { return m_journal->days.tags(); });
}

Result<std::vector<DayRecord>> JournalReader::days(std::chrono::local_days from, std::chrono::local_days to) const
{
    return m_journal->attempt("read what was said of days", [&] { return m_journal->days.days(from, to); });
}

Result<std::vector<WeeklyRecord>> JournalReader::weeklies() const
{
    return m_journal->attempt("read what was said of weeks", [&] { return m_journal->weeklies.all(); });
}

Result<std::optional<WallTime>> JournalReader::firstOfAll() const
{
    return m_journal->attempt("look when the journal begins", [&] { return m_journal->weeklies.firstOfAll(); });
}

Result<std::vector<TrialRecord>> JournalReader::trials() const
{
    return m_journal->attempt("read the trials", [&] { return m_journal->trials.all(); });
}

Result<std::vector<JournalReader::PressedPoint>> JournalReader::pressedSince(Instant since) const
{
    return m_journal->attempt("read what was pressed lately", [&] { return journal::pressedSince(m_journal->connection.db, since); });
}

Result<PointHistories> JournalReader::pointHistories() const
{
    return m_journal->attempt("read what was pressed", [&] { return journal::pointHistories(m_journal->connection.db); });
}

Result<SessionOccasions> JournalReader::occasionsOf(const Uuid &session) const
{
    return thatIsThere(
        *m_journal, "read what was pressed in the session", [&] { return journal::occasionsOf(m_journal->connection.db, session); });
}

Result<std::vector<HealthRecord>> JournalReader::health() const
{
    return m_journal->attempt("read the health answers", [&] { return m_journal->answers.health(); });
}

Result<std::vector<HealthNo>> JournalReader::healthNos() const
{
    return m_journal->attempt("read what was asked about health", [&] { return m_journal->answers.healthNos(); });
}

Result<std::vector<NextDayRecord>> JournalReader::nextDays() const
{
    return m_journal->attempt("read what was said the day after", [&] { return m_journal->answers.nextDays(); });
}

Result<std::vector<JournalReader::Screening>> JournalReader::screenings(std::chrono::local_days day) const
{
    return m_journal->attempt("read the day's answers", [&] { return m_journal->answers.screenings(day); });
}

Result<std::vector<std::string>> JournalReader::switchedOn() const
{
    return m_journal->attempt("read which points are on", [&] {
        std::vector<std::string> on;
        for (const Answers::Switched &point : m_journal->answers.switched()) {
            if (point.on)
                on.push_back(point.point);
        }
        return on;
    });
}

Result<std::optional<SessionSummary>> JournalReader::awaitingNextDay(std::chrono::local_days today, std::optional<Instant> since) const
{
    return m_journal->attempt("look for a session to ask about", [&] { return m_journal->sessions.awaitingNextDay(today, since); });
}

Result<std::vector<JournalReader::Soreness>> JournalReader::soreness(Instant soreSince) const
{
    return m_journal->attempt("read what is sore", [&] { return journal::soreness(m_journal->connection.db, soreSince); });
}

Result<std::string> JournalReader::exportJson(const WallTime &now) const
{
    std::string document;
    const Status written = writeJson(*this, {}, now, [&document](std::string_view piece) {
        document += piece;
        return Status{};
    });
    if (!written)
        return tl::unexpected(written.error());
    return document;
}

const std::filesystem::path &JournalReader::file() const
{
    return m_journal->connection.file;
}

} // namespace unknot::journal
