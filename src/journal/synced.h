// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"

namespace unknot::journal
{

// What is known of a machine whose file lies in a folder that is kept alike: of this one what it wrote there last, of another what
// was taken in last.
struct SyncedRecord {
    Uuid machine;
    bool isOwn = false;
    std::string digest; // of the file's content
    JournalReader::Instant at; // when that was
    bool operator==(const SyncedRecord &) const = default;
};

// By machine. Of an older schema none. Errors: those of the reader.
Result<std::vector<SyncedRecord>> synced(const JournalReader &journal);

// In place of what was known of that machine; of this one there is one record. Errors: as the store says.
Status setSynced(JournalStore &journal, const SyncedRecord &record);

} // namespace unknot::journal
