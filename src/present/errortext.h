// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalstore.h"

#include <QString>

#include <cstddef>
#include <filesystem>
#include <optional>

namespace unknot::present
{

// What an error of the journal means to the person: what happened, what is safe, what to do. What SQLite
// or the system said stays with the developers: no sentence here holds `what`.

// While entries are saved.
QString sentenceFor(const Error &error);

// While it is read, as for the history or an export.
QString readingSentence(const Error &error);

// Of files that are no journal: a pack that can't be taken in, routines that can't be kept.
QString folderSentence(const Error &error);

// Of a journal that could not be opened for writing; of a damaged one, with how many sessions of it can
// still be looked at; of one that another program has open, with which, where that is known.
using Holder = journal::JournalStore::Holder;
QString refusalSentence(const Error &error, int readable, const std::optional<Holder> &holder = {});

// What closing the window would lose, or would not: entries that are not saved, and whether they stand in
// a file beside the journal meanwhile.
QString closingSentence(std::size_t entries, bool kept);

// What became of files beside the journal: a damaged one that was set aside, entries of an earlier run that
// were taken in, and the file of those that can't be. Empty: nothing.
QString besideSentences(const std::filesystem::path &damaged, std::size_t takenIn, const std::filesystem::path &unsaved);

// That entries could not be written into the journal and never will be, and what to do.
QString lostSentence(std::size_t entries, const Error &last);

} // namespace unknot::present
