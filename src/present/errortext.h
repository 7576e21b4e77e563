// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <cstddef>

namespace unknot::present
{

// What an error means to the person: what happened, what is safe, what to do.
QString sentenceFor(const Error &error);

// The same of a journal that could not be opened for writing.
QString refusalSentence(const Error &error);

// That entries could not be written into the journal and never will be, and what to do.
QString lostSentence(std::size_t entries, const Error &last);

// What of the shipped data can't be used, a line each, at most twelve and then how many more; empty: all can.
QString problemLines(const Errors &errors);

} // namespace unknot::present
