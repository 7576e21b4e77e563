// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "journal/journalreader.h"
#include "present/text.h"

#include <QSaveFile>

namespace unknot::cli
{

namespace
{

const QString usage = QStringLiteral("Usage: unknot export --format json -o FILE\n"
                                     "\n"
                                     "Writes everything in the journal to a file. The file appears whole or not at all.\n"
                                     "\n"
                                     "  --format json   the only format so far\n"
                                     "  -o FILE         where to; - for standard output\n");

int fail(const Error &error)
{
    return complain(present::toQt(toString(error))), 1;
}

int writeTo(const QString &file, const QString &text)
{
    if (file == u"-")
        return print(text), 0;
    QSaveFile out(file);
    const QByteArray bytes = text.toUtf8();
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(
            {Error::Kind::Unreadable, "this file can't be written: " + present::fromQt(out.errorString()), present::fromQt(file), 0, {}});
    return 0;
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

    const auto file = line.dataFolder / "journal.sqlite";
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return fail({Error::Kind::NotFound, "there is no journal here yet", file.string(), 0, {}});
    const auto store = journal::JournalReader::open(file);
    if (!store)
        return fail(store.error());
    const auto text = store->exportJson(SystemClock().wall());
    return text ? writeTo(options.value("output"), present::toQt(*text) + u'\n') : fail(text.error());
}

} // namespace unknot::cli
