// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/synctext.h"

#include "present/errortext.h"
#include "present/exchangetext.h"
#include "present/faulttext.h"
#include "present/listing.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <filesystem>

namespace unknot::present
{

namespace syncnews = practice::syncnews;

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

QString leftSentence(const exchange::Fault &fault)
{
    const QString file = toQt(std::filesystem::path(fault.file).filename().string());
    const Error::Kind kind = exchange::kindOf(fault.code);
    if (kind == Error::Kind::TooNew)
        return SyncWords::tr("%1 was written by a newer Unknot, and was left: bring this one up to date.").arg(file);
    if (kind == Error::Kind::Malformed)
        return SyncWords::tr("%1 is not whole yet, and was left for later.").arg(file);
    if (kind == Error::Kind::NotFound || kind == Error::Kind::Unreadable)
        return SyncWords::tr("%1 can't be read, and was left. See that you may read it.").arg(file);
    return SyncWords::tr("%1 can't be taken in, and was left. %2").arg(file, faultLine(fault));
}

QStringList comesLines(const std::vector<exchange::TakenIn> &all)
{
    QStringList lines;
    for (const exchange::TakenIn &taken : all) {
        if (taken.plan.isNothing())
            continue;
        lines << SyncWords::tr("From the machine %1:").arg(shortName(taken.machine));
        for (const QString &line : mergeLines(taken.plan))
            lines << line;
    }
    return lines;
}

} // namespace

QStringList syncLines(const exchange::SyncReport &report)
{
    QStringList lines = comesLines(report.taken);
    lines.prepend(
        lines.isEmpty() ? SyncWords::tr("Nothing new came from other machines.") : SyncWords::tr("Taken in from other machines."));
    for (const exchange::Fault &fault : report.left)
        lines << leftSentence(fault);
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
    return SyncWords::tr("The folder %1 can't be read or written. See that you may read and write in it.").arg(folder);
}

QString syncFolderCantBe(practice::SyncFolderFault fault, const QString &folder)
{
    if (fault == practice::SyncFolderFault::IsOwn)
        return SyncWords::tr("%1 is the data folder of Unknot itself. Choose another folder.").arg(folder);
    return syncFolderRefused({Error::Kind::NotFound, {}, {}, 0, {}}, folder);
}

QString syncReadable()
{
    return SyncWords::tr("The files are not encrypted: whoever can read the folder reads your journal, health answers too.");
}

namespace
{

// What is told of each news; folder and on are the choice's.
struct Telling {
    const practice::SyncChoice &choice;

    SyncText operator()(const syncnews::Nothing & /*unused*/) const { return {}; }
    SyncText operator()(const syncnews::ChoiceUnreadable &news) const
    {
        return told(
            SyncWords::tr("Which folder is kept the same can't be read (%1), so none is. Choose it again.").arg(toQt(news.error.file)));
    }
    SyncText operator()(const syncnews::CantBe &news) const { return told(syncFolderCantBe(news.fault, toQt(news.folder))); }
    SyncText operator()(const syncnews::NotKept &news) const
    {
        return told(SyncWords::tr("Nothing was changed: %1 can't be written to.").arg(toQt(news.dataFolder)));
    }
    SyncText operator()(const syncnews::Waiting &news) const
    {
        return told(news.what == practice::SyncTurn::Waits::Session
                ? SyncWords::tr("Waits until the session has ended.")
                : SyncWords::tr("Waits until your journal is open for writing and everything in it is saved."));
    }
    SyncText operator()(const syncnews::Running & /*unused*/) const
    {
        SyncText text = told(SyncWords::tr("Reading and writing the folder…"));
        text.runs = true;
        return text;
    }
    SyncText operator()(const syncnews::Asking &news) const
    {
        SyncText text = told(SyncWords::tr("There are journals of other computers in the folder. This is what taking them in comes to. "
                                           "Nothing was changed yet."));
        text.lines = comesLines(news.comes);
        if (text.lines.isEmpty())
            text.lines << SyncWords::tr("They hold nothing that is not here.");
        text.asks = true;
        return text;
    }
    SyncText operator()(const syncnews::NotSaved & /*unused*/) const
    {
        return told(SyncWords::tr("What came from other computers is not in your journal yet: it could not be saved. It is tried again."));
    }
    SyncText operator()(const syncnews::Failed &news) const
    {
        return told(SyncWords::tr("%1 It is tried again.").arg(syncFolderRefused(news.error, toQt(choice.folder))));
    }
    SyncText operator()(const syncnews::JournalFailed &news) const { return told(readingSentence(news.error)); }
    SyncText operator()(const syncnews::Done &news) const
    {
        SyncText text = told(SyncWords::tr("Last time: %1.").arg(dayAndTime(news.at, news.at)));
        text.lines = comesLines(news.report.taken);
        if (text.lines.isEmpty())
            text.lines << SyncWords::tr("Nothing new came from other computers.");
        for (const exchange::Fault &fault : news.report.left)
            text.lines << leftSentence(fault);
        const QString wrote = news.written.record ? SyncWords::tr("Written for the others: %1 and %2.")
                                                  : SyncWords::tr("Your file there holds the same as here: %1 and %2.");
        text.lines << wrote.arg(sessionCount(qsizetype(news.written.sessions)), noteCount(qsizetype(news.written.notes)));
        return text;
    }

private:
    static SyncText told(const QString &sentence)
    {
        SyncText text;
        text.told = sentence;
        return text;
    }
};

} // namespace

SyncText syncText(const practice::SyncNews &news, const practice::SyncChoice &choice)
{
    SyncText text = std::visit(Telling{choice}, news);
    text.folder = toQt(choice.folder);
    text.on = choice.on;
    return text;
}

} // namespace unknot::present
