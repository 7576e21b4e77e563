// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "exchange/exporting.h"
#include "exchange/isomoment.h"
#include "practice/copytofile.h"
#include "present/errortext.h"
#include "present/exchangetext.h"
#include "present/savetext.h"
#include "present/text.h"

#include <memory>
#include <system_error>

namespace unknot::cli
{

namespace
{

using exchange::Format;
using journal::Selection;

const QString usage
    = QStringLiteral("Usage: unknot export [--format json|csv|fhir] [--from DAY] [--to DAY] [--only PARTS] -o FILE [--replace]\n"
                     "\n"
                     "Writes the journal to a file. The file appears whole or not at all; a device or a pipe is\n"
                     "written to.\n"
                     "\n"
                     "  --format json   everything, for programs and for import (the standard)\n"
                     "  --format csv    the numbers as a table for LibreOffice and Excel: UTF-16, with tabs between the columns\n"
                     "  --format fhir   the numbers as a FHIR R4 bundle, for a health record\n"
                     "  --from DAY      only from that day on, as 2026-11-22\n"
                     "  --to DAY        only up to that day\n"
                     "  --only PARTS    of sessions,entries,answers only these; answers are those about health, which are\n"
                     "                  of no day and in no table\n"
                     "  -o FILE         where to; - for standard output\n"
                     "  --replace       a file that is there already may go\n");

int fail(const Error &error)
{
    return complain(present::toQt(toString(error))), 1;
}

// A fault of the journal: as the window says it.
int failToRead(const Error &error)
{
    return complain(present::readingSentence(error)), 1;
}

int refuse(const practice::CopyRefused &refused, const QString &file)
{
    switch (refused.fault) {
    case practice::CopyFault::OwnFile:
        return complain(present::notWritten(refused, file)), 1;
    case practice::CopyFault::Exists:
        return complain(present::notWritten(refused, file) + QStringLiteral(" To put the export in its place, add --replace.")), 1;
    case practice::CopyFault::NoPlace:
        return fail({Error::Kind::Unreadable, "can't be written: it is a folder", present::fromQt(file), 0, {}});
    case practice::CopyFault::NotMade:
        return failToRead(*refused.error);
    case practice::CopyFault::Failed:
        break;
    }
    return fail({Error::Kind::Unreadable, "can't be written: " + refused.error->what, present::fromQt(file), 0, {}});
}

std::optional<Format> formatNamed(const QString &name)
{
    if (name == u"json")
        return Format::Json;
    if (name == u"csv")
        return Format::Csv;
    return name == u"fhir" ? std::optional(Format::Fhir) : std::nullopt;
}

// What was asked for, or what is wrong with it.
struct Chosen {
    Selection selection;
    QString wrong; // empty: nothing
};

void chooseDay(Chosen &chosen, const CommandOptions &options, const char *name, std::optional<std::chrono::local_days> &day)
{
    if (!options.isSet(name))
        return;
    day = exchange::dayFromIso(present::fromQt(options.value(name)));
    if (!day)
        chosen.wrong = QStringLiteral("--%1 takes a day as 2026-11-22, and '%2' is none").arg(QLatin1String(name), options.value(name));
}

void chooseParts(Chosen &chosen, const QStringList &parts)
{
    Selection &selection = chosen.selection;
    selection.sessions = parts.contains(u"sessions");
    selection.entries = parts.contains(u"entries");
    selection.answers = parts.contains(u"answers");
    for (const QString &part : parts) {
        if (part != u"sessions" && part != u"entries" && part != u"answers")
            chosen.wrong = QStringLiteral("There is no part '%1'. Parts: sessions, entries, answers").arg(part);
    }
}

Chosen chosenBy(const CommandOptions &options)
{
    Chosen chosen;
    chooseDay(chosen, options, "from", chosen.selection.from);
    chooseDay(chosen, options, "to", chosen.selection.to);
    if (options.isSet("only"))
        chooseParts(chosen, options.value("only").split(u','));
    if (chosen.wrong.isEmpty() && chosen.selection.from && chosen.selection.to && *chosen.selection.to < *chosen.selection.from)
        chosen.wrong = QStringLiteral("--to names a day before --from");
    return chosen;
}

int printed(const Making &making, Format format)
{
    const Status done = making([format](std::string_view piece) {
        if (format == Format::Csv)
            printBytes(std::string(piece));
        else
            print(present::toQt(std::string(piece)));
        return Status{};
    });
    return done ? 0 : failToRead(done.error());
}

} // namespace

int runExport(const CommandLine &line)
{
    const CommandOptions options(line, usage,
        {CommandOptions::taking({QStringLiteral("format")}, "FORMAT", "json"), CommandOptions::taking({QStringLiteral("from")}, "DAY"),
            CommandOptions::taking({QStringLiteral("to")}, "DAY"), CommandOptions::taking({QStringLiteral("only")}, "PARTS"),
            CommandOptions::taking({QStringLiteral("o"), QStringLiteral("output")}, "FILE"), CommandOptions::flag("replace")});
    if (options.exitNow())
        return *options.exitNow();
    const auto format = formatNamed(options.value("format"));
    if (!format)
        return complain(QStringLiteral("There is no format '%1'. Formats: json, csv, fhir.").arg(options.value("format"))), 2;
    const Chosen chosen = chosenBy(options);
    if (!chosen.wrong.isEmpty())
        return options.wrongUsage(chosen.wrong);
    if (!options.isSet("output") || !options.positional().isEmpty())
        return options.wrongUsage(QStringLiteral("export needs -o FILE and nothing else"));

    const QString target = options.value("output");
    if (target.isEmpty())
        return options.wrongUsage(QStringLiteral("-o names no file. Write the name of one after it, or - for standard output"));
    const std::filesystem::path out = target.toLocal8Bit().toStdString();
    const auto replacing = options.isSet("replace") ? practice::Replacing::Agreed : practice::Replacing::No;
    const bool isPrinted = target == u"-";
    if (const auto refused = isPrinted ? std::nullopt : practice::copyRefused(out, line.dataFolder, replacing))
        return refuse(*refused, target);

    const auto file = line.dataFolder / "journal.sqlite";
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return fail({Error::Kind::NotFound, "there is no journal here yet", file.string(), 0, {}});
    const auto store = journal::JournalReader::open(file);
    if (!store)
        return failToRead(store.error());
    const bool isNamed = *format != Format::Json;
    const std::unique_ptr<const practice::World> world(
        isNamed ? new practice::World(practice::World::withoutFigure(line.resources, {line.dataFolder, {}})) : nullptr);
    const exchange::ExportWish wish{*format, chosen.selection, isNamed ? present::exchangeNames(world->catalogue) : exchange::Names{},
        UNKNOT_VERSION, SystemClock().wall()};
    const auto making = [&](const Sink &sink) { return exchange::writeExport(*store, wish, sink); };
    if (isPrinted)
        return printed(making, *format);
    const auto refused = practice::writeCopy(out, making, line.dataFolder, replacing, Waiting::Yes);
    return refused ? refuse(*refused, target) : 0;
}

} // namespace unknot::cli
