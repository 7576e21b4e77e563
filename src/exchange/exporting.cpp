// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporting.h"

#include "exchange/csv.h"
#include "exchange/fhir.h"
#include "journal/jsonexport.h"

namespace unknot::exchange
{

Status writeExport(const journal::JournalReader &journal, const ExportWish &wish, const Sink &sink, const Progress &progress)
{
    switch (wish.format) {
    case Format::Json:
        return journal::writeJson(journal, wish.selection, wish.now, sink, progress);
    case Format::Csv:
        return writeCsv(journal, wish.selection, wish.names, sink, progress);
    case Format::Fhir:
        break;
    }
    return writeFhir(journal, wish.selection, wish.names, wish.programVersion, wish.now, sink, progress);
}

} // namespace unknot::exchange
