// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"
#include "journal/pressedplace.h"

#include <SQLiteCpp/Database.h>

namespace unknot::journal
{

// What was pressed lately, what the person said of it the day after, and where it was in the past. Throws SQLite::Exception.
std::vector<JournalReader::PressedPoint> pressedSince(SQLite::Database &db, JournalReader::Instant since);
std::vector<JournalReader::Soreness> soreness(SQLite::Database &db, JournalReader::Instant soreSince);
std::vector<SessionPlaces> pressedPlaces(SQLite::Database &db, JournalReader::Instant first, JournalReader::Instant last);

} // namespace unknot::journal
