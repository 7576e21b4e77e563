// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sink.h"
#include "journal/journalreader.h"
#include "journal/selection.h"

namespace unknot::journal
{

// The document described at JournalReader::exportJson, or the chosen part of it, given out as it is made: it is never in memory as a
// whole. Progress counts sessions and entries. Errors: those of the journal and of the sink; wasStopped.
Status writeJson(
    const JournalReader &journal, const Selection &selection, const WallTime &now, const Sink &sink, const Progress &progress = {});

} // namespace unknot::journal
