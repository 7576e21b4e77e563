// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mergeplan.h"
#include "journal/journalstore.h"

namespace unknot::exchange
{

// Does what planMerge says, in one commit, and returns it. All of it is on the disk when it returns without an Error; with
// one nothing was written. Taking in the same again does nothing; the order in which documents are taken in does not matter.
//
// What was deleted there is removed here as the person would remove it, so that what was pressed goes on resting; its rows leave the file
// with the next purge (JournalStore::purgeRemoved).
//
// What was pressed elsewhere counts for the limits of a day from then on, and so does what was recorded here of a session that is told
// otherwise now (JournalStore::correct).
Merging takeIn(journal::JournalStore &journal, const Document &document, const WallTime &now);

} // namespace unknot::exchange
