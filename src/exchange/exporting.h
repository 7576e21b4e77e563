// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/names.h"
#include "exchange/selection.h"
#include "journal/journalreader.h"

namespace unknot::exchange
{

enum class Format { Json, Csv, Fhir };

// The bytes of a file: of one moment of the journal, whatever is written meanwhile. JSON is for Unknot itself and for programs, and
// needs no names; CSV and FHIR hold the numbers alone (csv.h, fhir.h). Errors: those of the journal.
Result<std::string> exported(const journal::JournalReader &journal, Format format, const Selection &selection, const Names &names,
    const std::string &programVersion, const WallTime &now);

} // namespace unknot::exchange
