// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <string>

namespace unknot::journal
{

class Answers;
class Days;
class Entries;
class SessionReader;
class Trials;
class Weeklies;

// What an export is of.
struct Exported {
    const SessionReader &sessions;
    const Entries &entries;
    const Answers &answers;
    const Days &days;
    const Weeklies &weeklies;
    const Trials &trials;
};

// The document described at JournalStore::exportJson. The caller holds the transaction.
std::string toJson(const Exported &journal, const WallTime &now);

} // namespace unknot::journal
