// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <string>

namespace unknot::journal
{

namespace
{

// A moment is three columns: _utc in ms since 1970, _offset in minutes east of UTC, _zone an IANA
// name or empty. Durations are ms. Numeric keys only join tables within one file; what leaves the
// file is the id. Rows that belong to another lie together in its order, without a row id: a rating
// written while a session runs then changes two pages, not three.
constexpr const char *version1 = R"sql(
PRAGMA application_id = 0x554e4b54;

CREATE TABLE session (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  started_utc INTEGER NOT NULL, started_offset INTEGER NOT NULL, started_zone TEXT NOT NULL,
  ended_utc INTEGER, ended_offset INTEGER, ended_zone TEXT,
  state TEXT NOT NULL,
  lead_in INTEGER NOT NULL,
  rest_between_points INTEGER NOT NULL,
  hard_limit INTEGER NOT NULL,
  note TEXT NOT NULL,
  note_utc INTEGER, note_offset INTEGER, note_zone TEXT,
  removed_utc INTEGER, removed_offset INTEGER, removed_zone TEXT
) STRICT;
CREATE INDEX session_by_start ON session (started_utc);
CREATE INDEX session_running ON session (started_utc) WHERE state = 'running';

CREATE TABLE session_zone (
  session INTEGER NOT NULL REFERENCES session (key),
  position INTEGER NOT NULL,
  zone TEXT NOT NULL,
  side TEXT NOT NULL,
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE point (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  session INTEGER NOT NULL REFERENCES session (key),
  position INTEGER NOT NULL,
  point TEXT NOT NULL, muscle TEXT NOT NULL, zone TEXT NOT NULL, side TEXT NOT NULL,
  name TEXT NOT NULL, label TEXT NOT NULL,
  pressure INTEGER NOT NULL, pressure_cap INTEGER NOT NULL,
  hold INTEGER NOT NULL, rest INTEGER NOT NULL, max_pressed INTEGER NOT NULL,
  reps INTEGER NOT NULL, max_reps INTEGER NOT NULL,
  gentle INTEGER NOT NULL, low_cap INTEGER NOT NULL, reloads INTEGER NOT NULL,
  tool TEXT NOT NULL, posture TEXT NOT NULL,
  located INTEGER NOT NULL,
  tender INTEGER CHECK (tender BETWEEN 0 AND 10),
  ache TEXT NOT NULL,
  ending TEXT NOT NULL,
  UNIQUE (session, position)
) STRICT;

CREATE TABLE hold (
  point INTEGER NOT NULL REFERENCES point (key),
  position INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  hold INTEGER NOT NULL,
  pressure INTEGER NOT NULL,
  planned INTEGER NOT NULL,
  pressed INTEGER,
  ending TEXT NOT NULL,
  press INTEGER CHECK (press BETWEEN 0 AND 10),
  began_utc INTEGER NOT NULL, began_offset INTEGER NOT NULL, began_zone TEXT NOT NULL,
  PRIMARY KEY (point, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE rating (
  session INTEGER NOT NULL REFERENCES session (key),
  position INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  moment TEXT NOT NULL,
  nrs INTEGER CHECK (nrs BETWEEN 0 AND 10),
  at_utc INTEGER NOT NULL, at_offset INTEGER NOT NULL, at_zone TEXT NOT NULL,
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE health (
  gate TEXT PRIMARY KEY,
  cleared INTEGER NOT NULL,
  side TEXT NOT NULL,
  at_utc INTEGER NOT NULL, at_offset INTEGER NOT NULL, at_zone TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE health_zone (
  gate TEXT NOT NULL REFERENCES health (gate) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  zone TEXT NOT NULL,
  side TEXT NOT NULL,
  PRIMARY KEY (gate, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE screening (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  question TEXT NOT NULL,
  yes INTEGER NOT NULL,
  at_utc INTEGER NOT NULL, at_offset INTEGER NOT NULL, at_zone TEXT NOT NULL
) STRICT;
CREATE INDEX screening_by_time ON screening (at_utc);

CREATE TABLE switched_on (
  point TEXT PRIMARY KEY,
  is_on INTEGER NOT NULL,
  at_utc INTEGER NOT NULL, at_offset INTEGER NOT NULL, at_zone TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE next_day (
  session INTEGER PRIMARY KEY REFERENCES session (key),
  answer TEXT NOT NULL,
  at_utc INTEGER NOT NULL, at_offset INTEGER NOT NULL, at_zone TEXT NOT NULL
) STRICT;
)sql";

// The answers that still matter are found without the others: bruises, and whatever can't be read,
// until they are answered again; soreness by when it was said.
constexpr const char *version2 = R"sql(
CREATE INDEX next_day_unresolved ON next_day (session) WHERE answer IS NOT 'not-sore' AND answer IS NOT 'sore';
CREATE INDEX next_day_sore ON next_day (at_utc) WHERE answer = 'sore';
)sql";

// What was asked about one's health and is not so, since when: what is not in here nor in "health" was never
// asked. Nothing is made of the older rows "health-asked" of "screening": they say that a page was passed on
// which the lasting answers lay folded.
constexpr const char *version3 = R"sql(
CREATE TABLE health_no (
  gate TEXT PRIMARY KEY,
  at_utc INTEGER NOT NULL, at_offset INTEGER NOT NULL, at_zone TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

// What was pressed in sessions that were corrected or removed, as it was recorded, for as long as it has to
// rest. It names the session by its id, which may be gone.
constexpr const char *version4 = R"sql(
CREATE TABLE pressed (
  session TEXT NOT NULL,
  point TEXT NOT NULL,
  side TEXT NOT NULL,
  started_utc INTEGER NOT NULL, started_offset INTEGER NOT NULL, started_zone TEXT NOT NULL,
  held_utc INTEGER NOT NULL, held_offset INTEGER NOT NULL, held_zone TEXT NOT NULL,
  PRIMARY KEY (session, point, side)
) STRICT, WITHOUT ROWID;
)sql";

// What was said to be sore of sessions that have left the file, for as long as it is known of others (JournalReader::soreness).
constexpr const char *version5 = R"sql(
CREATE TABLE sore (
  point TEXT NOT NULL,
  side TEXT NOT NULL,
  at_utc INTEGER NOT NULL, at_offset INTEGER NOT NULL, at_zone TEXT NOT NULL,
  PRIMARY KEY (point, side, at_utc)
) STRICT, WITHOUT ROWID;
)sql";

// Of the same: whether it was too much, with a hold or before any, or the pain more afterwards.
constexpr const char *version6 = R"sql(
ALTER TABLE pressed ADD COLUMN muscle TEXT NOT NULL DEFAULT '';
ALTER TABLE pressed ADD COLUMN too_much INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pressed ADD COLUMN more_pain INTEGER NOT NULL DEFAULT 0;
)sql";

// What was felt where a point was too much: further words of point.ending, and 0 to 3 as JournalReader::TooMuch in
// pressed.too_much; and where it lies. What was too much before is not known to have been only strong.
constexpr const char *version7 = R"sql(
ALTER TABLE pressed ADD COLUMN zone TEXT NOT NULL DEFAULT '';
UPDATE pressed SET too_much = 2 WHERE too_much = 1;
)sql";

// Of what was sore, its muscle: a point may have left the catalogue, with the pack that brought it.
constexpr const char *version8 = "ALTER TABLE sore ADD COLUMN muscle TEXT NOT NULL DEFAULT ''";

// The way a point was pressed in, and what was felt in a hold, as words.h has it. Before that all were steady.
constexpr const char *version9 = R"sql(
ALTER TABLE point ADD COLUMN way TEXT NOT NULL DEFAULT '';
ALTER TABLE hold ADD COLUMN signs TEXT NOT NULL DEFAULT '';
)sql";

// Pain that is told without a session; qualities as words.h has them. An entry is of the moment that it is about.
constexpr const char *version10 = R"sql(
CREATE TABLE entry (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  about_utc INTEGER NOT NULL, about_offset INTEGER NOT NULL, about_zone TEXT NOT NULL,
  written_utc INTEGER NOT NULL, written_offset INTEGER NOT NULL, written_zone TEXT NOT NULL,
  changed_utc INTEGER, changed_offset INTEGER, changed_zone TEXT,
  note TEXT NOT NULL,
  removed_utc INTEGER, removed_offset INTEGER, removed_zone TEXT
) STRICT;
CREATE INDEX entry_by_time ON entry (about_utc);

CREATE TABLE entry_place (
  entry INTEGER NOT NULL REFERENCES entry (key),
  position INTEGER NOT NULL,
  zone TEXT NOT NULL,
  side TEXT NOT NULL,
  nrs INTEGER NOT NULL CHECK (nrs BETWEEN 0 AND 10),
  qualities TEXT NOT NULL,
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
)sql";

// What was said of days and weeks (dayrecords.h). A day is its number since 1970.
constexpr const char *version11 = R"sql(
CREATE TABLE tag (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  made_utc INTEGER NOT NULL, made_offset INTEGER NOT NULL, made_zone TEXT NOT NULL,
  renamed_utc INTEGER, renamed_offset INTEGER, renamed_zone TEXT,
  removed_utc INTEGER, removed_offset INTEGER, removed_zone TEXT
) STRICT;

CREATE TABLE day (
  day INTEGER PRIMARY KEY,
  sleep INTEGER CHECK (sleep BETWEEN 0 AND 10),
  stress INTEGER CHECK (stress BETWEEN 0 AND 10),
  at_utc INTEGER NOT NULL, at_offset INTEGER NOT NULL, at_zone TEXT NOT NULL
) STRICT;

CREATE TABLE day_tag (
  day INTEGER NOT NULL REFERENCES day (day),
  tag INTEGER NOT NULL REFERENCES tag (key),
  PRIMARY KEY (day, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE weekly (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at_utc INTEGER NOT NULL, at_offset INTEGER NOT NULL, at_zone TEXT NOT NULL,
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),
  enjoyment INTEGER CHECK (enjoyment BETWEEN 0 AND 10),
  activity INTEGER CHECK (activity BETWEEN 0 AND 10),
  impression TEXT
) STRICT;
)sql";

// Trials on oneself (trialrecords.h). A day is its number since 1970.
constexpr const char *version12 = R"sql(
CREATE TABLE trial (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  zone TEXT NOT NULL,
  zone_side TEXT NOT NULL,
  point TEXT NOT NULL, muscle TEXT NOT NULL, side TEXT NOT NULL,
  begun INTEGER NOT NULL,
  days INTEGER NOT NULL CHECK (days BETWEEN 14 AND 42),
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  seed INTEGER NOT NULL CHECK (seed >= 0),
  agreed_utc INTEGER NOT NULL, agreed_offset INTEGER NOT NULL, agreed_zone TEXT NOT NULL,
  ended_utc INTEGER, ended_offset INTEGER, ended_zone TEXT
) STRICT;

CREATE TABLE trial_answer (
  key INTEGER PRIMARY KEY,
  trial INTEGER NOT NULL REFERENCES trial (key),
  day INTEGER NOT NULL,
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),
  at_utc INTEGER NOT NULL, at_offset INTEGER NOT NULL, at_zone TEXT NOT NULL,
  UNIQUE (trial, day)
) STRICT;
)sql";

// What has left the journal for good (purged.h); when each part of a day was last said (tolddays.h); and what was taken in of the
// files of other machines in a folder that is kept alike, and was written there (synced.h).
constexpr const char *version13 = R"sql(
CREATE TABLE purged (
  id TEXT PRIMARY KEY,
  at_utc INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE day ADD COLUMN sleep_utc INTEGER;
ALTER TABLE day ADD COLUMN stress_utc INTEGER;
ALTER TABLE day ADD COLUMN tags_utc INTEGER;
UPDATE day SET sleep_utc = CASE WHEN sleep IS NOT NULL THEN at_utc END, stress_utc = CASE WHEN stress IS NOT NULL THEN at_utc END,
  tags_utc = CASE WHEN day IN (SELECT day FROM day_tag) THEN at_utc END;

CREATE TABLE synced (
  machine TEXT PRIMARY KEY,
  is_own INTEGER NOT NULL,
  digest TEXT NOT NULL,
  at_utc INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::array<Migration, 13> steps{{
    {1, [](SQLite::Database &db) { db.exec(version1); }},
    {2, [](SQLite::Database &db) { db.exec(version2); }},
    {3, [](SQLite::Database &db) { db.exec(version3); }},
    {4, [](SQLite::Database &db) { db.exec(version4); }},
    {5, [](SQLite::Database &db) { db.exec(version5); }},
    {6, [](SQLite::Database &db) { db.exec(version6); }},
    {7, [](SQLite::Database &db) { db.exec(version7); }},
    {8, [](SQLite::Database &db) { db.exec(version8); }},
    {9, [](SQLite::Database &db) { db.exec(version9); }},
    {10, [](SQLite::Database &db) { db.exec(version10); }},
    {11, [](SQLite::Database &db) { db.exec(version11); }},
    {12, [](SQLite::Database &db) { db.exec(version12); }},
    {13, [](SQLite::Database &db) { db.exec(version13); }},
}};

constexpr bool countUp()
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].version != static_cast<int>(i) + 1)
            return false;
    }
    return true;
}
static_assert(countUp(), "a migration is appended with the next number");

} // namespace

std::span<const Migration> migrations()
{
    return steps;
}

int schemaVersion()
{
    return steps.back().version;
}

int userVersion(SQLite::Database &db)
{
    return db.execAndGet("PRAGMA user_version").getInt();
}

std::string since9(SQLite::Database &db, const char *column)
{
    return userVersion(db) >= 9 ? column : "''";
}

void migrate(SQLite::Database &db, std::span<const Migration> missing)
{
    for (const Migration &step : missing) {
        if (userVersion(db) >= step.version)
            continue;
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        if (userVersion(db) >= step.version) // another program was quicker
            continue;
        step.apply(db);
        db.exec("PRAGMA user_version = " + std::to_string(step.version));
        transaction.commit();
    }
}

} // namespace unknot::journal
