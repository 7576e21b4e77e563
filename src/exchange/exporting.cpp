// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporting.h"

#include "exchange/csv.h"
#include "exchange/fhir.h"

namespace unknot::exchange
{

Result<std::string> exported(const journal::JournalReader &journal, Format format, const Selection &selection, const Names &names,
    const std::string &programVersion, const WallTime &now)
{
    auto text = journal.exportJson(now);
    if (!text)
        return text;
    text = selected(std::move(*text), selection);
    if (format == Format::Json)
        return text;
    const Loaded<Document> read = readDocument(*text, journal.file());
    if (!read.errors.empty())
        return tl::unexpected(read.errors.front());
    return format == Format::Csv ? toCsv(read.value, names) : toFhir(read.value, names, programVersion);
}

} // namespace unknot::exchange
