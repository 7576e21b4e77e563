// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "base/files.h"
#include "cli/commandoptions.h"
#include "cli/output.h"
#include "cli/passphrase.h"
#include "practice/copytofile.h"
#include "practice/ownfiles.h"
#include "practice/sealedcopy.h"
#include "present/backuptext.h"
#include "present/savetext.h"
#include "present/text.h"
#include "present/timetext.h"

#include <system_error>

namespace unknot::cli
{

namespace
{

namespace fs = std::filesystem;

const QString usage = QStringLiteral("Usage: unknot backup\n"
                                     "       unknot backup --list\n"
                                     "       unknot backup -o FILE [--encrypt] [--replace]\n"
                                     "\n"
                                     "Without -o: makes today's backup in the data folder, where one is made by itself on each day on\n"
                                     "which something is new; seven days and eight weeks are kept. Each is read again and checked.\n"
                                     "The window may stay open.\n"
                                     "\n"
                                     "  --list      the backups that there are, and whether each is whole\n"
                                     "  -o FILE     a copy of the whole journal into that file instead\n"
                                     "  --encrypt   under a passphrase. It is asked for twice, or is the first line of standard input;\n"
                                     "              without it nobody can open the file, nor bring it back\n"
                                     "  --replace   a file that is there already may go\n"
                                     "\n"
                                     "`unknot restore` puts one back.\n");

int fail(const Error &error)
{
    return complain(present::notBackedUp(error)), 1;
}

QString dayText(std::chrono::local_days day)
{
    return present::toDate(day).toString(Qt::ISODate);
}

int listBackups(const fs::path &dataFolder)
{
    const WallTime now = SystemClock().wall();
    const auto all = practice::backupsIn(dataFolder, now);
    if (!all)
        return complain(present::toQt(toString(all.error()))), 1;
    for (const practice::Backup &one : *all) {
        const auto contents = journal::checkedContents(one.file);
        print(QStringLiteral("%1  %2\n")
                  .arg(dayText(one.day),
                      contents ? QStringLiteral("whole: %1").arg(present::contentsText(*contents, now)) : QStringLiteral("damaged")));
    }
    if (all->empty())
        print(present::lastBackupSentence({}, now) + u'\n');
    return 0;
}

int backUpHere(const fs::path &dataFolder)
{
    const WallTime now = SystemClock().wall();
    const auto made = practice::backUpNow(dataFolder, now);
    if (!made) {
        const bool isDamaged = made.error().kind == Error::Kind::Malformed;
        const QString good = isDamaged ? present::lastGoodSentence(practice::lastGood(dataFolder, now), now) : QString();
        return complain(present::notBackedUp(made.error()) + (good.isEmpty() ? QString() : u' ' + good)), 1;
    }
    const QString file = present::toQt(made->last->file.string());
    print((made->madeNow ? QStringLiteral("A backup was made and checked: %1\n")
                         : QStringLiteral("Nothing is new since the last backup: %1\n"))
              .arg(file));
    return 0;
}

int refuse(const practice::CopyRefused &refused, const QString &target)
{
    if (refused.fault == practice::CopyFault::NoPlace)
        return complain(QStringLiteral("%1 can't be written: it is a folder.").arg(target)), 1;
    const QString more
        = refused.fault == practice::CopyFault::Exists ? QStringLiteral(" To put the copy in its place, add --replace.") : QString();
    return complain(present::notWritten(refused, target) + more), 1;
}

int copyTo(const fs::path &out, const fs::path &dataFolder)
{
    std::error_code ignored;
    const fs::path real = fs::weakly_canonical(fs::absolute(out), ignored); // a link stays one
    const auto made = journal::backUp(practice::journalIn(dataFolder), real);
    if (!made)
        return fail(made.error());
    print(QStringLiteral("A copy was made and checked: %1 (%2)\n")
              .arg(present::toQt(out.string()), present::contentsText(*made, SystemClock().wall())));
    return 0;
}

int sealTo(const fs::path &out, const fs::path &dataFolder, practice::Replacing replacing)
{
    complain(present::passphraseWarning());
    const auto passphrase = readPassphrase(Asked::Twice);
    if (!passphrase)
        return complain(present::toQt(passphrase.error().what)), 1;
    const auto sealed = practice::sealedJournal(dataFolder, *passphrase);
    if (!sealed)
        return fail(sealed.error());
    if (const auto refused = practice::writeCopy(out, *sealed, dataFolder, replacing, Waiting::Yes))
        return refuse(*refused, present::toQt(out.string()));
    if (specialFile(out).empty() && readFile(out, sealed->size() + 1).value_or(std::string()) != *sealed)
        return complain(
                   QStringLiteral("%1 was written, but what is on the disk is not what was written.").arg(present::toQt(out.string()))),
               1;
    print(QStringLiteral("An encrypted copy was made and checked: %1\n").arg(present::toQt(out.string())));
    return 0;
}

} // namespace

int runBackup(const CommandLine &line)
{
    const CommandOptions options(line, usage,
        {CommandOptions::flag("list"), CommandOptions::taking({QStringLiteral("o"), QStringLiteral("output")}, "FILE"),
            CommandOptions::flag("encrypt"), CommandOptions::flag("replace")});
    if (options.exitNow())
        return *options.exitNow();
    const bool hasFile = options.isSet("output");
    if (!options.positional().isEmpty() || (options.isSet("list") && hasFile))
        return options.wrongUsage(QStringLiteral("backup takes --list, or -o FILE, or neither"));
    if ((options.isSet("encrypt") || options.isSet("replace")) && !hasFile)
        return options.wrongUsage(QStringLiteral("--encrypt and --replace need -o FILE"));
    if (hasFile && options.value("output").isEmpty())
        return options.wrongUsage(QStringLiteral("-o names no file"));
    if (options.isSet("list"))
        return listBackups(line.dataFolder);

    std::error_code ignored;
    const fs::path journal = practice::journalIn(line.dataFolder);
    if (!fs::exists(fs::symlink_status(journal, ignored)))
        return complain(QStringLiteral("%1: there is no journal here yet").arg(present::toQt(journal.string()))), 1;
    if (!hasFile)
        return backUpHere(line.dataFolder);
    const fs::path out = options.value("output").toLocal8Bit().toStdString();
    const auto replacing = options.isSet("replace") ? practice::Replacing::Agreed : practice::Replacing::No;
    if (const auto refused = practice::copyRefused(out, line.dataFolder, replacing))
        return refuse(*refused, options.value("output"));
    if (options.isSet("encrypt"))
        return sealTo(out, line.dataFolder, replacing);
    if (const std::string kind = specialFile(out); !kind.empty())
        return complain(QStringLiteral("%1 is %2: a copy is a file of its own").arg(options.value("output"), present::toQt(kind))), 1;
    return copyTo(out, line.dataFolder);
}

} // namespace unknot::cli
