// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/copytofile.h"
#include "practice/journalqueue.h"

#include <string>

// What is to be shown, or copied, of a journal: it is not always what is on the disk.
namespace unknot::practice
{

// As it is on the disk; while something of this run is not there yet, as it will be. NotFound: there is no
// such session, or no journal.
Result<journal::SessionRecord> sessionInView(const JournalQueue &queue, const journal::Uuid &id);

// A reader for another thread of everything that can be looked at.
Result<journal::JournalReader> pastBeside(const JournalQueue &queue);

// As JSON (journal::JournalReader::exportJson): everything that can be looked at; and what this run has
// written or wanted to write, whatever became of it.
Result<CopyMaking> everythingInView(const JournalQueue &queue, const WallTime &now);
struct RunCopy {
    std::string json;
    std::size_t missing = 0; // changes of older records, which are not in it
};
Result<RunCopy> thisRunAlone(const JournalQueue &queue, const WallTime &now);

} // namespace unknot::practice
