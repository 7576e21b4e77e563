// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/historyfilter.h"
#include "journal/journalreader.h"

#include <SQLiteCpp/Database.h>

namespace unknot::journal
{

// What fits a filter. Throws SQLite::Exception.
HistoryMatches matching(SQLite::Database &db, const HistoryFilter &filter, JournalReader::Instant since);

} // namespace unknot::journal
