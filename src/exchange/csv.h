// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sink.h"
#include "exchange/names.h"
#include "journal/journalreader.h"
#include "journal/selection.h"

namespace unknot::exchange
{

// The ratings as a table for LibreOffice and Excel, oldest first: a row for each number that holds, before and after a session,
// at rest and on movement, for each place of an entry, for each number of a day, and for the three numbers of a week where one of
// them was said. A day of which only a tag was said has a row without a number. A session that nobody rated has a row without a number, so
// that what was pressed is there. Health answers are no numbers, and are left out.
//
// Columns: day, time (of the clock there and then), offset ("UTC+01:00"), kind (before, after, before-on-movement, after-on-movement,
// session: not rated, entry, sleep, stress, day: only a tag, week-pain, week-enjoyment, week-activity, trial: an answer of a trial on
// oneself), place (as it is called), zone and side (as ids; of several places one after the other), number (0 to 10; empty: not said),
// feels, pressed, pressed_seconds, note (of a day its tags), and the ids of the record and of the rating. A day is of no time: there time,
// offset and ids are empty.
//
// In UTF-16 with its mark and with tabs between the columns: it is the one form that Excel splits into columns and letters right by a
// double click whatever the locale. In UTF-8 it takes the list separator of the system, which is a comma in one country and a semicolon in
// the next; a first line "sep=" mends that and makes it take the letters for others; LibreOffice knows the mark and the tabs as well. Days
// are ISO and numbers whole, so that no locale reads them otherwise. Texts are quoted as RFC 4180 has it; one that begins as a formula does
// has an apostrophe before it, and control characters are spelt out (base/controls.h).
//
// Given out as it is made: a row waits in memory only until nothing earlier can come. Errors and progress: as journal::writeJson.
Status writeCsv(const journal::JournalReader &journal, const journal::Selection &selection, const Names &names, const Sink &sink,
    const Progress &progress = {});

} // namespace unknot::exchange
