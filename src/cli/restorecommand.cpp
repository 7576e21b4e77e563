// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "cli/passphrase.h"
#include "practice/sealedcopy.h"
#include "present/backuptext.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QDate>

#include <algorithm>
#include <system_error>

namespace unknot::cli
{

namespace
{

namespace fs = std::filesystem;

const QString usage = QStringLiteral("Usage: unknot restore DAY|FILE [--preview]\n"
                                     "\n"
                                     "Puts a backup in the place of the journal, which is set aside and never deleted. What was pressed\n"
                                     "lately, health statements that are so, and answers to warning signs still count.\n"
                                     "\n"
                                     "  DAY         a backup of the data folder, as 2026-11-30; `unknot backup --list` has them\n"
                                     "  FILE        a copy made with `unknot backup -o`; of an encrypted one the passphrase is asked\n"
                                     "              for, or is the first line of standard input\n"
                                     "  --preview   only say what is in it, and what would be missing\n");

int fail(const Error &error)
{
    return complain(present::notRestored(error)), 1;
}

// Written as a day, and none of the calendar; where there is a file of that name, that is meant.
bool isNoDay(const QString &word)
{
    const QString form = QStringLiteral("0000-00-00");
    const auto fits = [](QChar typed, QChar of) { return of == u'0' ? typed >= u'0' && typed <= u'9' : typed == of; };
    std::error_code ignored;
    return std::ranges::equal(word, form, fits) && !QDate::fromString(word, Qt::ISODate).isValid()
        && !fs::exists(word.toLocal8Bit().toStdString(), ignored);
}

// A day means a backup of the data folder, anything else a file.
Result<fs::path> fileMeant(const QString &word, const fs::path &dataFolder, const WallTime &now)
{
    constexpr int dayLength = 10; // "2026-11-30"
    if (word.size() != dayLength || !QDate::fromString(word, Qt::ISODate).isValid())
        return fs::path(word.toLocal8Bit().toStdString());
    const auto all = practice::backupsIn(dataFolder, now);
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::ranges::find_if(
        *all, [&word](const practice::Backup &one) { return present::toDate(one.day).toString(Qt::ISODate) == word; });
    if (found == all->end())
        return tl::unexpected(Error{Error::Kind::NotFound, "there is no backup of that day", present::fromQt(word), 0, {}});
    return found->file;
}

int restoreFile(const fs::path &file, const CommandLine &line, bool previewOnly)
{
    const WallTime now = SystemClock().wall();
    const auto preview = practice::previewOf(file, line.dataFolder);
    if (!preview)
        return fail(preview.error());
    print(present::previewSentences(*preview, now) + u'\n');
    if (previewOnly)
        return 0;
    const auto restored = practice::restore(file, line.dataFolder, now);
    if (!restored)
        return fail(restored.error());
    print(present::restoredSentences(*restored) + u'\n');
    return 0;
}

int restoreSealed(const fs::path &file, const CommandLine &line, bool previewOnly)
{
    const auto passphrase = readPassphrase(Asked::Once);
    if (!passphrase)
        return complain(present::toQt(passphrase.error().what)), 1;
    const auto opened = practice::OpenedCopy::open(file, line.dataFolder, *passphrase);
    return opened ? restoreFile(opened->file(), line, previewOnly) : fail(opened.error());
}

} // namespace

int runRestore(const CommandLine &line)
{
    const CommandOptions options(line, usage, {CommandOptions::flag("preview")});
    if (options.exitNow())
        return *options.exitNow();
    if (options.positional().size() != 1 || options.positional().constFirst().isEmpty())
        return options.wrongUsage(QStringLiteral("restore needs one day or file"));
    if (const QString word = options.positional().constFirst(); isNoDay(word))
        return options.wrongUsage(QStringLiteral("'%1' is no day of the calendar. A day is written as 2026-11-30").arg(word));
    const auto file = fileMeant(options.positional().constFirst(), line.dataFolder, SystemClock().wall());
    if (!file)
        return fail(file.error());
    const auto isSealed = practice::isSealedCopy(*file);
    if (!isSealed)
        return fail(isSealed.error());
    return *isSealed ? restoreSealed(*file, line, options.isSet("preview")) : restoreFile(*file, line, options.isSet("preview"));
}

} // namespace unknot::cli
