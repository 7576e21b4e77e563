// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <string>

namespace unknot::journal
{

class Answers;
class Entries;
class SessionReader;

// The document described at JournalStore::exportJson. The caller holds the transaction.
std::string toJson(const SessionReader &sessions, const Entries &entries, const Answers &answers, const WallTime &now);

} // namespace unknot::journal
