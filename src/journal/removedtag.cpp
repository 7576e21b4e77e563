// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/removedtag.h"

#include "journal/insidereader.h"

namespace unknot::journal
{

Result<bool> isTagRemoved(const JournalReader &journal, const Uuid &tag)
{
    OpenJournal &open = InsideReader::of(journal);
    return open.attempt("look whether the tag was removed", [&] { return open.days.isTagRemoved(tag); });
}

} // namespace unknot::journal
