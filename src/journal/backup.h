// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <filesystem>
#include <optional>

namespace unknot::journal
{

// Copies of a journal as files that are enough to restore it alone: one file, nothing beside it, of the schema that
// the journal has. Everything here opens what it needs by itself, and may be called from any thread, also while
// another one, or another program, writes the journal.

// What is in a journal, to be told before it is restored. Removed sessions and entries don't count.
struct JournalContents {
    int schema = 0;
    int sessions = 0, entries = 0;
    std::optional<WallTime> first, last; // the moments of the oldest and the newest of them; absent: there is none
    int told = 0; // answers about days and weeks
    bool operator==(const JournalContents &) const = default;
};

// Writes a copy of one moment of `journal` beside `to`, which then takes its place: until then what was there stays,
// and nothing is left where it fails. Before, the copy is read again as it is on the disk: whole (integrity.h), its
// references sound, each row of each table equal to the one that was copied. Nobody else may read it, and it is on
// the disk when this returns without an Error. Malformed, with the journal's file: it is damaged, as it would be to
// check it. NotFound, NotADatabase, TooNew, Unreadable: the journal can't be opened, as JournalReader::open. Full,
// Unreadable, Internal: the copy can't be written. Busy: another one is made there just now.
Result<JournalContents> backUp(const std::filesystem::path &journal, const std::filesystem::path &to);

// Reads all of that journal, or of a copy, and says what is in it. Malformed: it is damaged.
Result<JournalContents> checkedContents(const std::filesystem::path &file);

// Whether both hold the same, row for row.
Result<bool> holdTheSame(const std::filesystem::path &one, const std::filesystem::path &other);

// What one has that the other has not, by their ids; removed ones are none. A day that was told otherwise since is
// another one.
struct OnlyIn {
    int sessions = 0, entries = 0;
    int told = 0; // answers about days and weeks
    bool operator==(const OnlyIn &) const = default;
};
Result<OnlyIn> onlyIn(const std::filesystem::path &one, const std::filesystem::path &other);

} // namespace unknot::journal
