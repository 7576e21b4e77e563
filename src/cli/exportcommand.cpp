// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "base/writefile.h"
#include "cli/commandoptions.h"
#include "cli/output.h"
#include "journal/journalreader.h"
#include "practice/ownfiles.h"
#include "present/errortext.h"
#include "present/savetext.h"
#include "present/text.h"

#include <system_error>

namespace unknot::cli
{

namespace
{

const QString usage = QStringLiteral("Usage: unknot export --format json -o FILE\n"
                                     "\n"
                                     "Writes everything in the journal to a file. The file appears whole or not at all; a device\n"
                                     "or a pipe is written to.\n"
                                     "\n"
                                     "  --format json   the only format so far\n"
                                     "  -o FILE         where to; - for standard output\n");

int fail(const Error &error)
{
    return complain(present::toQt(toString(error))), 1;
}

// A fault of the journal: as the window says it.
int failToRead(const Error &error)
{
    return complain(present::readingSentence(error)), 1;
}

int writeTo(const QString &file, const std::string &text)
{
    if (file == u"-")
        return print(present::toQt(text)), 0;
    const Status written = writeFile(file.toLocal8Bit().toStdString(), text, Waiting::Yes);
    return written ? 0 : fail({written.error().kind, "can't be written: " + written.error().what, present::fromQt(file), 0, {}});
}

} // namespace

int runExport(const CommandLine &line)
{
    const CommandOptions options(line, usage,
        {CommandOptions::taking({QStringLiteral("format")}, "FORMAT", "json"),
            CommandOptions::taking({QStringLiteral("o"), QStringLiteral("output")}, "FILE")});
    if (options.exitNow())
        return *options.exitNow();
    if (options.value("format") != u"json")
        return complain(QStringLiteral("There is no format '%1'. Formats: json.").arg(options.value("format"))), 2;
    if (!options.isSet("output") || !options.positional().isEmpty())
        return options.wrongUsage(QStringLiteral("export needs -o FILE and nothing else"));

    const QString target = options.value("output");
    if (target != u"-" && practice::isOwnFile(target.toLocal8Bit().toStdString(), line.dataFolder))
        return complain(present::notWritten(present::SaveFault::OwnFile, target, {})), 1;

    const auto file = line.dataFolder / "journal.sqlite";
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return fail({Error::Kind::NotFound, "there is no journal here yet", file.string(), 0, {}});
    const auto store = journal::JournalReader::open(file);
    if (!store)
        return failToRead(store.error());
    const auto text = store->exportJson(SystemClock().wall());
    return text ? writeTo(target, *text + '\n') : failToRead(text.error());
}

} // namespace unknot::cli
