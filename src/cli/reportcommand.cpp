// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcommand.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "journal/backup.h"
#include "practice/copytofile.h"
#include "present/errortext.h"
#include "present/savetext.h"
#include "present/text.h"

#include <array>

namespace unknot::cli
{

namespace
{

const auto usage
    = QStringLiteral("Usage: unknot report -o FILE.pdf [--range RANGE] [--name NAME] [--goal WORDS] [--question WORDS]\n"
                     "                     [--without PARTS] [--replace]\n"
                     "\n"
                     "Writes a page for a therapist: pain over time, where it hurt, what was pressed and what came of it.\n"
                     "\n"
                     "  -o FILE           where to\n"
                     "  --range RANGE     2-weeks, 3-months (without it), year or all\n"
                     "  --name NAME       who it is of; --goal and --question are printed at its head\n"
                     "  --without PARTS   some of maps, told, done, day-after, moving, weeks, health, warnings, with commas between\n"
                     "  --replace         a file that is there already may go\n");

constexpr std::array<std::pair<const char *, practice::Span>, 4> spans{{{"2-weeks", practice::Span::TwoWeeks},
    {"3-months", practice::Span::ThreeMonths}, {"year", practice::Span::Year}, {"all", practice::Span::All}}};

using present::reportparts::Part;
constexpr std::array<std::pair<const char *, Part>, 8> parts{
    {{"maps", Part::Maps}, {"told", Part::Told}, {"done", Part::Done}, {"day-after", Part::DayAfter}, {"moving", Part::Moving},
        {"weeks", Part::Weeks}, {"health", Part::Health}, {"warnings", Part::Warnings}}};

template<class Names>
auto named(const Names &names, const QString &name) -> std::optional<decltype(names.front().second)>
{
    for (const auto &[known, value] : names) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

// The bytes of the PDF; an Error of the journal, of which then nothing is written.
Result<std::string> bytesOf(const CommandLine &line, practice::Span span, const present::ReportWish &wish, const ReportPrinter &print)
{
    const SystemClock clock;
    const auto file = line.dataFolder / "journal.sqlite";
    if (const auto whole = journal::checkedContents(file); !whole) // what is missing would not be seen on the page
        return tl::unexpected(whole.error());
    const auto journal = journal::JournalReader::open(file);
    if (!journal)
        return tl::unexpected(journal.error());
    auto histories = journal->pointHistories();
    if (!histories)
        return tl::unexpected(histories.error());
    const practice::World world(line.resources, bodymap::Body::Masculine, {line.dataFolder, {}});
    practice::PointRecords records(world.catalogue.limits(), clock);
    records.take(std::move(*histories));
    practice::HealthProfile health(world.catalogue, clock);
    health.read(&*journal);
    const auto facts = practice::reportFacts(*journal, practice::PastSessions(), records, span, clock.wall());
    if (!facts)
        return tl::unexpected(facts.error());
    return print(present::report(world.catalogue, *facts, health, wish, clock.wall()), world);
}

int refuse(const practice::CopyRefused &refused, const QString &file)
{
    const QString hint
        = refused.fault == practice::CopyFault::Exists ? QStringLiteral(" To put the report in its place, add --replace.") : QString();
    return complain(present::notWritten(refused, file) + hint), 1;
}

} // namespace

int runReport(const CommandLine &line, const ReportPrinter &print)
{
    const CommandOptions options(line, usage,
        {CommandOptions::taking({QStringLiteral("range")}, "RANGE", "3-months"), CommandOptions::taking({QStringLiteral("name")}, "NAME"),
            CommandOptions::taking({QStringLiteral("goal")}, "WORDS"), CommandOptions::taking({QStringLiteral("question")}, "WORDS"),
            CommandOptions::taking({QStringLiteral("without")}, "PARTS"),
            CommandOptions::taking({QStringLiteral("o"), QStringLiteral("output")}, "FILE"), CommandOptions::flag("replace")});
    if (options.exitNow())
        return *options.exitNow();
    const auto span = named(spans, options.value("range"));
    if (!span)
        return options.wrongUsage(
            QStringLiteral("There is no range '%1'. Ranges: 2-weeks, 3-months, year, all").arg(options.value("range")));
    present::ReportWish wish{options.value("name"), options.value("goal"), options.value("question"), {}};
    for (const QString &name : options.value("without").split(u',', Qt::SkipEmptyParts)) {
        const auto part = named(parts, name);
        if (!part)
            return options.wrongUsage(QStringLiteral("There is no part '%1'").arg(name));
        wish.without.insert(*part);
    }
    const QString target = options.value("output");
    if (target.isEmpty() || !options.positional().isEmpty())
        return options.wrongUsage(QStringLiteral("report needs -o FILE and nothing else"));
    if (const QString wrong = wrongEnding(target, {QStringLiteral("pdf")}); !wrong.isEmpty())
        return options.wrongUsage(wrong);
    const std::filesystem::path out = target.toLocal8Bit().toStdString();
    const auto replacing = options.isSet("replace") ? practice::Replacing::Agreed : practice::Replacing::No;
    if (const auto refused = practice::copyRefused(out, line.dataFolder, replacing))
        return refuse(*refused, target);
    const auto journal = line.dataFolder / "journal.sqlite";
    if (std::error_code ignored; !std::filesystem::exists(journal, ignored))
        return complain(QStringLiteral("%1: there is no journal here yet").arg(present::toQt(journal.string()))), 1;
    const auto bytes = bytesOf(line, *span, wish, print);
    if (!bytes)
        return complain(present::readingSentence(bytes.error())), 1;
    const auto refused = practice::writeCopy(out, *bytes, line.dataFolder, replacing, Waiting::Yes);
    return refused ? refuse(*refused, target) : 0;
}

} // namespace unknot::cli
