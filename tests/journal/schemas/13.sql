-- SPDX-FileCopyrightText: 2026 The Unknot developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The schema as version 13 was released, with one session, one entry, one day, one week and one trial. Frozen: never edited.
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
  ending TEXT NOT NULL, way TEXT NOT NULL DEFAULT '',
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
  began_utc INTEGER NOT NULL, began_offset INTEGER NOT NULL, began_zone TEXT NOT NULL, signs TEXT NOT NULL DEFAULT '',
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

CREATE INDEX next_day_unresolved ON next_day (session) WHERE answer IS NOT 'not-sore' AND answer IS NOT 'sore';
CREATE INDEX next_day_sore ON next_day (at_utc) WHERE answer = 'sore';

CREATE TABLE health_no (
  gate TEXT PRIMARY KEY,
  at_utc INTEGER NOT NULL, at_offset INTEGER NOT NULL, at_zone TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pressed (
  session TEXT NOT NULL,
  point TEXT NOT NULL,
  side TEXT NOT NULL,
  started_utc INTEGER NOT NULL, started_offset INTEGER NOT NULL, started_zone TEXT NOT NULL,
  held_utc INTEGER NOT NULL, held_offset INTEGER NOT NULL, held_zone TEXT NOT NULL, muscle TEXT NOT NULL DEFAULT '',
  too_much INTEGER NOT NULL DEFAULT 0, more_pain INTEGER NOT NULL DEFAULT 0,
  zone TEXT NOT NULL DEFAULT '', PRIMARY KEY (session, point, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE sore (
  point TEXT NOT NULL,
  side TEXT NOT NULL,
  at_utc INTEGER NOT NULL, at_offset INTEGER NOT NULL, at_zone TEXT NOT NULL, muscle TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (point, side, at_utc)
) STRICT, WITHOUT ROWID;

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
, sleep_utc INTEGER, stress_utc INTEGER, tags_utc INTEGER) STRICT;

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

CREATE TABLE purged (
  id TEXT PRIMARY KEY,
  at_utc INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE synced (
  machine TEXT PRIMARY KEY,
  is_own INTEGER NOT NULL,
  digest TEXT NOT NULL,
  at_utc INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 13;

INSERT INTO session VALUES (1, '6f8d0a52-41c7-4f0e-9d43-0f6a1c2b7e11', 'Left shoulder', 1795369327123, 60, 'Europe/Berlin',
  1795369927123, 60, 'Europe/Berlin', 'completed', 5000, 20000, 1200000, 'better', 1795370000000, 60, 'Europe/Berlin', NULL, NULL, NULL);
INSERT INTO session_zone VALUES (1, 0, 'shoulder-top', 'left');
INSERT INTO point VALUES (1, '0b1f4a30-6f0f-4f6d-8a1b-2f4f5cf9b0d2', 1, 0, 'upper-trapezius-top', 'upper-trapezius', 'shoulder-top', 'left',
  'Top of the shoulder', 'front edge', 5, 6, 30000, 15000, 180000, 3, 6, 0, 0, 1, 'ball-wall', 'stand', 1, 6, 'yes', 'finished', 'squeezes');
INSERT INTO hold VALUES (1, 0, 'c9b7a6d4-2e7c-4a77-bb0a-5d0b7f1f3c66', 1, 5, 30000, 30000, 'time', 4, 1795369400000, 60, 'Europe/Berlin', 'spreads:12000 twitches:15500');
INSERT INTO rating VALUES (1, 0, '3f6f4bb1-7d2e-46a5-8f5e-9b0f4f0a9d21', 'at-rest', 'before', 6, 1795369327123, 60, 'Europe/Berlin');
INSERT INTO rating VALUES (1, 1, '9d3c8e0e-5b6c-4b8b-a1b0-6a0f2a5d7c33', 'at-rest', 'after', 3, 1795369927123, 60, 'Europe/Berlin');
INSERT INTO health VALUES ('implant', 0, 'left', 1795369327123, 60, 'Europe/Berlin');
INSERT INTO health_zone VALUES ('implant', 0, 'neck', 'left');
INSERT INTO health_no VALUES ('stent', 1795369327123, 60, 'Europe/Berlin');
INSERT INTO screening VALUES (1, '5a2c9c1c-37a5-4c43-8d86-0f7e5a6b1d44', 'fever', 0, 1795369327123, 60, 'Europe/Berlin');
INSERT INTO switched_on VALUES ('scalenes-back', 1, 1795369327123, 60, 'Europe/Berlin');
INSERT INTO next_day VALUES (1, 'sore', 1795420000000, 60, 'Europe/Berlin');
INSERT INTO pressed VALUES ('6f8d0a52-41c7-4f0e-9d43-0f6a1c2b7e11', 'upper-trapezius-top', 'left', 1795369327123, 60, 'Europe/Berlin',
  1795369400000, 60, 'Europe/Berlin', 'upper-trapezius', 3, 0, 'shoulder-top');
INSERT INTO sore VALUES ('deltoid-side', 'left', 1795420000000, 60, 'Europe/Berlin', 'deltoid');
INSERT INTO entry VALUES (1, '7c1f3d6a-2b84-4d10-9a57-3e8f6c0d1b55', 1795300000000, 60, 'Europe/Berlin', 1795369327123, 60, 'Europe/Berlin',
  NULL, NULL, NULL, 'after the long drive', NULL, NULL, NULL);
INSERT INTO entry_place VALUES (1, 0, 'low-back', 'left', 6, 'aching burning');
INSERT INTO entry_place VALUES (1, 1, 'throat', 'middle', 2, '');
INSERT INTO tag VALUES (1, '4f9a0f3e-6f0b-4d52-8a13-5b0e7d2c9a77', 'long drive', 1795300000000, 60, 'Europe/Berlin', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO day VALUES (20779, 3, NULL, 1795369327123, 60, 'Europe/Berlin', 1795369327123, NULL, 1795369327123);
INSERT INTO day_tag VALUES (20779, 1);
INSERT INTO weekly VALUES (1, 'a2c7e8d1-3b54-4c09-9f6e-71d0b8a4e5c2', 1795369327123, 60, 'Europe/Berlin', 5, 4, NULL, 'a-little-better');
INSERT INTO trial VALUES (1, '7d1f0c52-9b3e-4a86-8f47-2c5e9a0b6d13', 'shoulder-back', 'left', 'infraspinatus-under-ridge-outer', 'infraspinatus', 'left', 20779, 14, 18, 7, 1795336200000, 60, 'Europe/Berlin', NULL, NULL, NULL);
INSERT INTO trial_answer VALUES (1, 1, 20779, 4, 1795369327123, 60, 'Europe/Berlin');
INSERT INTO trial_answer VALUES (2, 1, 20780, NULL, 1795455727123, 60, 'Europe/Berlin');
INSERT INTO purged VALUES ('e0a7c1b4-5d2f-4a18-8c36-9f1b7d4e2a66', 1795369327123);
INSERT INTO synced VALUES ('1c9e5f70-8a3d-4b62-b7e4-2d0f6a9c8b77', 1, 'ab', 1795369327123);
