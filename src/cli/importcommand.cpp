// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "base/files.h"
#include "cli/commandoptions.h"
#include "cli/diaryimport.h"
#include "cli/output.h"
#include "cli/writablejournal.h"
#include "exchange/takein.h"
#include "present/exchangetext.h"

#include <system_error>

namespace unknot::cli
{

namespace
{

using exchange::Document;
using exchange::MergePlan;
using journal::JournalReader;
using journal::JournalStore;

const QString usage
    = QStringLiteral("Usage: unknot import FILE [--preview]\n"
                     "       unknot import FILE.csv [--date COLUMN] [--place COLUMN] [--number COLUMN] [--note COLUMN]\n"
                     "              [--date-format ORDER] [--preview]\n"
                     "\n"
                     "Takes what another Unknot, or this one, exported as JSON into the journal: all of it or nothing.\n"
                     "Doing it again changes nothing, and the order of several files does not matter.\n"
                     "\n"
                     "Of a table (CSV) that another diary wrote each row becomes a note of pain. Its columns are guessed by\n"
                     "their names, and the places found as search does; each needs a side where there are two. Of a row that\n"
                     "names several (\"left knee and right hip\") each place gets the number. A row that can't be a note is left\n"
                     "out and named by its line; once it is mended, take in the file again.\n"
                     "\n"
                     "  --date, --place, --number, --note   which column is which\n"
                     "  --date-format   whether day or month comes first between slashes: d/m/y or m/d/y\n"
                     "  --preview   say what it would come to, and change nothing\n");

Loaded<Diary> readJson(const std::filesystem::path &file)
{
    const auto bytes = readFile(file, exchange::mostDocumentBytes);
    if (!bytes)
        return {{}, {bytes.error()}};
    auto document = exchange::readDocument(*bytes, file);
    return {{std::move(document.value), {}, {}, {}, false}, said(document.faults)};
}

tl::unexpected<exchange::MergeRefused> failed(const Error &error)
{
    return tl::unexpected(exchange::MergeRefused{error});
}

// Where there is no journal yet: against an empty one.
exchange::Merging planned(const std::filesystem::path &journal, const Document &document, const WallTime &now)
{
    std::error_code ignored;
    if (!std::filesystem::exists(journal, ignored)) {
        const auto empty = JournalStore::inMemory();
        return empty ? exchange::planMerge(*empty, document, now) : failed(empty.error());
    }
    const auto here = JournalReader::open(journal);
    return here ? exchange::planMerge(*here, document, now) : failed(here.error());
}

exchange::Merging taken(const std::filesystem::path &journal, const Document &document, const WallTime &now)
{
    auto store = writableJournal(journal, now);
    return store ? exchange::takeIn(*store, document, now) : failed(store.error());
}

} // namespace

int runImport(const CommandLine &line)
{
    const CommandOptions options(line, usage,
        {CommandOptions::flag("preview"), CommandOptions::taking({QStringLiteral("date")}, "COLUMN"),
            CommandOptions::taking({QStringLiteral("place")}, "COLUMN"), CommandOptions::taking({QStringLiteral("number")}, "COLUMN"),
            CommandOptions::taking({QStringLiteral("note")}, "COLUMN"), CommandOptions::taking({QStringLiteral("date-format")}, "ORDER")});
    if (options.exitNow())
        return *options.exitNow();
    if (options.positional().size() != 1 || options.positional().constFirst().isEmpty())
        return options.wrongUsage(QStringLiteral("import needs one FILE"));
    const QString name = options.positional().constFirst();
    const std::filesystem::path file = name.toLocal8Bit().toStdString();
    const WallTime now = SystemClock().wall();
    auto read = isDiary(name) ? readDiaryFile(line, options, file, now) : readJson(file);
    if (!read.errors.empty())
        return complain(read.errors), 1;

    const bool isPreview = options.isSet("preview");
    const auto journal = line.dataFolder / "journal.sqlite";
    const Document &document = read.value.document;
    const auto plan = isPreview ? planned(journal, document, now) : taken(journal, document, now);
    if (!plan && plan.error().fault) {
        exchange::Fault fault = *plan.error().fault;
        fault.file = file.string();
        return complain(said({std::move(fault)})), 1;
    }
    if (!plan)
        return failToTakeIn(plan.error().error, journal);
    QStringList lines = read.value.lines;
    lines << (isPreview ? present::mergePlanned(*plan, name) : present::mergeDone(*plan, name));
    for (const QString &said : present::mergeLines(*plan))
        lines << QStringLiteral("  ") + said;
    print(lines.join(u'\n') + u'\n');
    if (!read.value.leftOut.isEmpty())
        complain(read.value.leftOut);
    complain(read.value.left);
    return read.value.isFaulty ? 1 : 0;
}

} // namespace unknot::cli
