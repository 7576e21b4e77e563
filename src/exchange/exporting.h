// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sink.h"
#include "exchange/names.h"
#include "journal/journalreader.h"
#include "journal/selection.h"

namespace unknot::exchange
{

enum class Format { Json, Csv, Fhir };

// What is to be in a file. JSON is for Unknot itself and for programs, and needs no names; CSV and FHIR hold the numbers alone
// (csv.h, fhir.h).
struct ExportWish {
    Format format = Format::Json;
    journal::Selection selection;
    Names names;
    std::string programVersion;
    WallTime now;
};

// Gives out the bytes of the file as they are made: of one moment of the journal, whatever is written meanwhile, and never in memory as a
// whole. Progress counts sessions and entries. Errors: those of the journal and of the sink; wasStopped. May run in any thread that
// has the reader to itself.
Status writeExport(const journal::JournalReader &journal, const ExportWish &wish, const Sink &sink, const Progress &progress = {});

} // namespace unknot::exchange
