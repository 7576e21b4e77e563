// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "cli/writablejournal.h"
#include "present/synctext.h"
#include "present/text.h"

namespace unknot::cli
{

namespace
{

const QString usage
    = QStringLiteral("Usage: unknot sync DIR\n"
                     "\n"
                     "Keeps this machine and others the same by the files of a folder that something else (Syncthing,\n"
                     "Nextcloud) keeps alike on all of them: takes in what the others wrote there, then writes what is\n"
                     "here. Each machine writes its own file and no other. A file that is not whole yet is left for later.\n"
                     "The files hold the journal in plain, health answers too: whoever can read the folder reads them.\n");

} // namespace

int runSync(const CommandLine &line)
{
    const CommandOptions options(line, usage, {});
    if (options.exitNow())
        return *options.exitNow();
    if (options.positional().size() != 1 || options.positional().constFirst().isEmpty())
        return options.wrongUsage(QStringLiteral("sync needs one DIR"));
    const QString name = options.positional().constFirst();
    const std::filesystem::path folder = name.toLocal8Bit().toStdString();
    if (const auto fault = practice::syncFolderFault(folder, line.dataFolder))
        return complain(present::syncFolderCantBe(*fault, name)), 1;

    const auto file = line.dataFolder / "journal.sqlite";
    const WallTime now = SystemClock().wall();
    auto store = writableJournal(file, now);
    if (!store)
        return failToTakeIn(store.error(), file);
    if (Status purged = store->purgeRemoved(); !purged) // what was deleted here is deleted there
        return failToTakeIn(purged.error(), file);
    const auto report = exchange::synchronise(*store, folder, now);
    if (!report && report.error().file == file.string())
        return failToTakeIn(report.error(), file);
    if (!report)
        return complain(present::syncFolderRefused(report.error(), name)), 1;
    print(present::syncLines(*report).join(u'\n') + u'\n');
    return report->left.empty() ? 0 : 1;
}

} // namespace unknot::cli
