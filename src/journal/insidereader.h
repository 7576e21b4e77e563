// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"
#include "journal/openjournal.h"

namespace unknot::journal
{

// The room's own way into a reader, for what is asked too seldom to stand in its header.
struct InsideReader : JournalReader {
    static OpenJournal &of(const JournalReader &reader) { return (reader.*(&InsideReader::journal))(); }
    static WritableJournal &writable(const JournalReader &store) { return static_cast<WritableJournal &>(of(store)); } // of a store
    static Result<JournalReader> another(const JournalReader &reader) { return (reader.*(&InsideReader::anotherReader))(); }
};

} // namespace unknot::journal
