// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/carryover.h"

#include "journal/answers.h"
#include "journal/connection.h"
#include "journal/journalstore.h"
#include "journal/query.h"
#include "journal/sessionreader.h"
#include "journal/sessionwriter.h"
#include "journal/sqlerror.h"
#include "journal/transaction.h"
#include "journal/trials.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <functional>
#include <optional>
#include <string>
#include <system_error>

namespace unknot::journal
{

namespace
{

namespace fs = std::filesystem;

constexpr std::chrono::days lately{15}; // as long as SessionWriter keeps what was bad of what has left the file
constexpr std::chrono::days answersStand{9}; // a yes to a warning sign stands for a week; with the days of other zones

constexpr const char *takeAnswersSql = R"sql(
DELETE FROM health_no WHERE gate NOT IN (SELECT gate FROM present.health_no);
DELETE FROM health_zone WHERE gate IN (SELECT gate FROM present.health);
DELETE FROM health WHERE gate IN (SELECT gate FROM present.health);
INSERT INTO health SELECT * FROM present.health;
INSERT INTO health_zone SELECT * FROM present.health_zone;
DELETE FROM switched_on;
INSERT INTO switched_on SELECT * FROM present.switched_on;
INSERT OR IGNORE INTO sore SELECT * FROM present.sore;
)sql";
constexpr const char *dropScreeningsSql = "DELETE FROM screening WHERE at_utc >= ?1";
constexpr const char *takeScreeningsSql = R"sql(
INSERT OR IGNORE INTO screening (id, question, yes, at_utc, at_offset, at_zone)
SELECT id, question, yes, at_utc, at_offset, at_zone FROM present.screening WHERE at_utc >= ?1 ORDER BY key)sql";

constexpr const char *dropNoesSql = "DELETE FROM health_no; DELETE FROM switched_on;";
constexpr const char *dropScreenedNoesSql = "DELETE FROM screening WHERE yes = 0 AND at_utc >= ?1";

constexpr const char *addPressedSql = R"sql(
INSERT OR REPLACE INTO pressed (session, point, side, started_utc, started_offset, started_zone, held_utc, held_offset, held_zone,
  muscle, zone, too_much, more_pain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql";
constexpr const char *addSoreSql = "INSERT OR IGNORE INTO sore (point, side, muscle, at_utc, at_offset, at_zone) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char *isThereSql = "SELECT EXISTS (SELECT 1 FROM session WHERE id = ?)";

void run(SQLite::Database &db, const char *sql, JournalReader::Instant since)
{
    SQLite::Statement statement(db, sql);
    Query(statement, since).run();
}

void addPressed(SQLite::Database &into, const std::vector<JournalReader::PressedPoint> &pressed)
{
    SQLite::Statement add(into, addPressedSql);
    for (const auto &one : pressed)
        Query(add, one.session, one.point, one.side, one.started, one.lastHold, one.muscle, one.zone, static_cast<int>(one.tooMuch),
            one.morePain)
            .run();
}

bool isThere(SQLite::Database &db, const Uuid &session)
{
    SQLite::Statement find(db, isThereSql);
    find.bind(1, session);
    return find.executeStep() && find.getColumn(0).getInt() != 0;
}

// As one that was removed: nothing is told of it, and it stays until its bruise is answered.
void addRemoved(SQLite::Database &into, const SessionRecord &session, const WallTime &now)
{
    SessionWriter writer(into);
    writer.begin(session);
    for (const PointRecord &point : session.points) {
        for (const HoldRecord &hold : point.holds)
            writer.beginHold(point.id, hold);
    }
    writer.remove(session.id, now);
}

void addSore(SQLite::Database &into, const JournalReader::Soreness &sore)
{
    SQLite::Statement add(into, addSoreSql);
    for (const auto &point : sore.pressed)
        Query(add, point.point, point.side, point.muscle, sore.said.at).run();
}

void carrySoreness(const JournalReader &from, SQLite::Database &into, const std::vector<JournalReader::Soreness> &all, const WallTime &now)
{
    for (const auto &sore : all) {
        if (sore.said.answer != NextDayRecord::Answer::Bruised) {
            addSore(into, sore);
            continue;
        }
        if (!isThere(into, sore.said.session)) {
            const auto session = from.session(sore.said.session);
            if (!session)
                throw SQLite::Exception(session.error().what, SQLITE_CORRUPT);
            addRemoved(into, *session, now);
        }
        Answers(into).addNextDay(sore.said);
    }
}

// A day's answer can't be given again later, and what was drawn goes on: both as they are now.
void addTrials(SQLite::Database &into, const std::vector<TrialRecord> &all)
{
    Trials trials(into);
    for (const TrialRecord &trial : all) {
        trials.set(trial);
        for (const TrialAnswer &answer : trial.answers)
            trials.answer(trial.id, answer);
    }
}

Status attempt(Connection &into, const std::function<void()> &body)
{
    try {
        body();
        return {};
    } catch (const SQLite::Exception &failure) {
        return tl::unexpected(
            sqlError(failure, "carry over what was pressed and answered since the backup", into.file, into.db.getHandle()));
    }
}

} // namespace

Status carryOver(const fs::path &present, const fs::path &restored, const WallTime &now)
{
    const auto from = JournalReader::open(present);
    if (!from)
        return tl::unexpected(from.error());
    const auto pressed = from->pressedSince(now.utc - lately);
    if (!pressed)
        return tl::unexpected(pressed.error());
    const auto soreness = from->soreness(now.utc - lately);
    if (!soreness)
        return tl::unexpected(soreness.error());
    const auto trials = from->trials();
    if (!trials)
        return tl::unexpected(trials.error());
    auto into = connectToFile(restored, now);
    if (!into)
        return tl::unexpected(into.error());
    return attempt(*into, [&] {
        SQLite::Statement attach(into->db, "ATTACH ? AS present");
        attach.bind(1, fs::absolute(present).string());
        attach.exec();
        Transaction all(into->db, Transaction::Kind::Write);
        into->db.exec(takeAnswersSql);
        run(into->db, dropScreeningsSql, now.utc - answersStand);
        run(into->db, takeScreeningsSql, now.utc - answersStand);
        addPressed(into->db, *pressed);
        carrySoreness(*from, into->db, *soreness, now);
        addTrials(into->db, *trials);
        all.commit();
    });
}

Status carryOverFromDamaged(const fs::path &damaged, const fs::path &restored, const WallTime &now)
{
    auto into = connectToFile(restored, now);
    if (!into)
        return tl::unexpected(into.error());
    std::error_code ignored;
    const auto left = fs::exists(damaged, ignored) ? JournalStore::salvaged(damaged)
                                                   : tl::unexpected(Error{Error::Kind::NotFound, "there is none", damaged.string(), 0, {}});
    const auto pressed = left ? left->pressedSince(now.utc - lately) : tl::unexpected(left.error());
    const auto soreness = left ? left->soreness(now.utc - lately) : tl::unexpected(left.error());
    const auto trials = left ? left->trials() : tl::unexpected(left.error());
    return attempt(*into, [&] {
        Transaction all(into->db, Transaction::Kind::Write);
        into->db.exec(dropNoesSql);
        run(into->db, dropScreenedNoesSql, now.utc - answersStand);
        if (pressed)
            addPressed(into->db, *pressed);
        if (soreness)
            carrySoreness(*left, into->db, *soreness, now);
        if (trials)
            addTrials(into->db, *trials);
        all.commit();
    });
}

} // namespace unknot::journal
