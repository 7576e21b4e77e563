// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/synctext.h"

#include "present/exchangetext.h"
#include "present/text.h"

#include <QCoreApplication>

#include <filesystem>

namespace unknot::present
{

namespace
{

struct SyncWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::SyncWords)
};

// Enough to tell a handful of machines apart.
QString shortName(const journal::Uuid &machine)
{
    return toQt(machine).left(8);
}

QString leftSentence(const Error &error)
{
    const QString file = toQt(std::filesystem::path(error.file).filename().string());
    if (error.kind == Error::Kind::TooNew)
        return SyncWords::tr("%1 was written by a newer Unknot, and was left: bring this one up to date.").arg(file);
    if (error.kind == Error::Kind::Malformed && error.pointer.empty())
        return SyncWords::tr("%1 is not whole yet, and was left for later.").arg(file);
    const QString what = error.pointer.empty() ? toQt(error.what) : SyncWords::tr("%1: %2").arg(toQt(error.pointer), toQt(error.what));
    return SyncWords::tr("%1 can't be taken in, and was left. %2").arg(file, what);
}

} // namespace

QStringList syncLines(const exchange::SyncReport &report)
{
    QStringList lines;
    for (const exchange::TakenIn &taken : report.taken) {
        if (taken.plan.isNothing())
            continue;
        lines << SyncWords::tr("From the machine %1:").arg(shortName(taken.machine));
        for (const QString &line : mergeLines(taken.plan))
            lines << line;
    }
    lines.prepend(
        lines.isEmpty() ? SyncWords::tr("Nothing new came from other machines.") : SyncWords::tr("Taken in from other machines."));
    for (const Error &error : report.left)
        lines << leftSentence(error);
    lines << (report.isWritten ? SyncWords::tr("This machine's journal was written to the folder, in plain, health answers too: whoever "
                                               "can read the folder can read it.")
                               : SyncWords::tr("This machine's file in the folder is up to date."));
    return lines;
}

QString syncFolderRefused(const Error &error, const QString &folder)
{
    if (error.kind == Error::Kind::NotFound)
        return SyncWords::tr("There is no folder %1. Choose one that is there.").arg(folder);
    if (error.kind == Error::Kind::Full)
        return SyncWords::tr("There is no space left in %1. Your journal is as it was.").arg(folder);
    return SyncWords::tr("The folder %1 can't be read or written: %2").arg(folder, toQt(error.what));
}

} // namespace unknot::present
