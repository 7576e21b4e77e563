// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/removedtag.h"

#include "journal/openjournal.h"

namespace unknot::journal
{

namespace
{

// The reader's own way to its journal, for what is asked too seldom to stand in its header.
struct Inside : JournalReader {
    static OpenJournal &of(const JournalReader &reader) { return (reader.*(&Inside::journal))(); }
};

} // namespace

Result<bool> isTagRemoved(const JournalReader &journal, const Uuid &tag)
{
    OpenJournal &open = Inside::of(journal);
    return open.attempt("look whether the tag was removed", [&] { return open.days.isTagRemoved(tag); });
}

} // namespace unknot::journal
