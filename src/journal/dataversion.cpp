// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/dataversion.h"

#include "journal/insidereader.h"

namespace unknot::journal
{

Result<std::int64_t> dataVersion(const JournalReader &journal)
{
    OpenJournal &open = InsideReader::of(journal);
    return open.attempt("look whether the journal has changed", [&] {
        const std::int64_t others = open.connection.db.execAndGet("PRAGMA data_version").getInt64();
        return others + open.connection.db.getTotalChanges(); // its own, where it is a store
    });
}

} // namespace unknot::journal
