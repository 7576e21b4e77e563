// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "journal/journalreader.h"
#include "practice/copytofile.h"
#include "present/errortext.h"
#include "present/savetext.h"
#include "present/text.h"

#include <system_error>

namespace unknot::cli
{

namespace
{

const QString usage = QStringLiteral("Usage: unknot export --format json -o FILE [--replace]\n"
                                     "\n"
                                     "Writes everything in the journal to a file. The file appears whole or not at all; a device\n"
                                     "or a pipe is written to.\n"
                                     "\n"
                                     "  --format json   the only format so far\n"
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
    case practice::CopyFault::Failed:
        break;
    }
    return fail({Error::Kind::Unreadable, "can't be written: " + refused.why, present::fromQt(file), 0, {}});
}

} // namespace

int runExport(const CommandLine &line)
{
    const CommandOptions options(line, usage,
        {CommandOptions::taking({QStringLiteral("format")}, "FORMAT", "json"),
            CommandOptions::taking({QStringLiteral("o"), QStringLiteral("output")}, "FILE"), CommandOptions::flag("replace")});
    if (options.exitNow())
        return *options.exitNow();
    if (options.value("format") != u"json")
        return complain(QStringLiteral("There is no format '%1'. Formats: json.").arg(options.value("format"))), 2;
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
    const auto text = store->exportJson(SystemClock().wall());
    if (!text)
        return failToRead(text.error());
    if (isPrinted)
        return print(present::toQt(*text + '\n')), 0;
    const auto refused = practice::writeCopy(out, *text + '\n', line.dataFolder, replacing, Waiting::Yes);
    return refused ? refuse(*refused, target) : 0;
}

} // namespace unknot::cli
