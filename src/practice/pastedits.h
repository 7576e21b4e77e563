// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/pastsessions.h"
#include "practice/takebacks.h"

namespace unknot::practice
{

// What is to be written of a removal or of the way back from one.
struct PastEdit {
    JournalQueue::Write write;
    journal::Uuid session; // that counts otherwise then; empty: none does, it is of pain told without one
};

// A session, or pain told without one, is left out from now on, also where that can't be written yet. Absent: there is
// none of that id.
std::optional<PastEdit> removed(
    const journal::JournalReader *journal, const journal::Uuid &id, PastSessions &past, TakeBacks &takeBacks, const WallTime &now);

// The last removal, correction or note is taken back. Absent: there is none.
std::optional<PastEdit> takenBack(PastSessions &past, TakeBacks &takeBacks);

} // namespace unknot::practice
