// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <cstddef>

namespace unknot::present
{

// What an error of the journal means to the person: what happened, what is safe, what to do. What SQLite
// or the system said stays with the developers: no sentence here holds `what`, but of a journal that
// another one has open (who it is), and of folderSentence.

// While entries are saved.
QString sentenceFor(const Error &error);

// While it is read, as for the history or an export.
QString readingSentence(const Error &error);

// Of files that are no journal: a pack that can't be taken in.
QString folderSentence(const Error &error);

// Of a journal that could not be opened for writing.
QString refusalSentence(const Error &error);

// That entries could not be written into the journal and never will be, and what to do.
QString lostSentence(std::size_t entries, const Error &last);

// What of the shipped data can't be used, a line each, at most twelve and then how many more; empty: all can.
QString problemLines(const Errors &errors);

} // namespace unknot::present
