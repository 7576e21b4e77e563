// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/errortext.h"

#include "catalogue/packstore.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ErrorText)
};

// What can't be done with the journal for now.
enum class Use { Opening, Reading, Saving };

QString inTheJournal(const Error &error)
{
    return error.file.empty() ? ErrorText::tr("the journal") : ErrorText::tr("the journal %1").arg(toQt(error.file));
}

// The file itself is not the one that was opened.
bool isGone(const Error &error)
{
    return error.pointer == journal::wholeFile;
}

QString happened(const Error &error)
{
    const QString journal = inTheJournal(error);
    if (isGone(error))
        return ErrorText::tr("It was moved, deleted, replaced or cut short while Unknot was open: %1.").arg(journal);
    switch (error.kind) {
    case Error::Kind::NotADatabase:
        return ErrorText::tr("The file %1 is not an Unknot journal.").arg(toQt(error.file));
    case Error::Kind::TooNew:
        return ErrorText::tr("It was a newer Unknot that wrote %1.").arg(journal);
    case Error::Kind::ReadOnly:
        return ErrorText::tr("It is possible to read %1, but not to write it.").arg(journal);
    case Error::Kind::Full:
        return ErrorText::tr("There is no space left on the disk of %1.").arg(journal);
    case Error::Kind::Busy:
        return ErrorText::tr("Another program is using %1.").arg(journal);
    case Error::Kind::NotFound:
        return ErrorText::tr("What was looked for is not in %1, or there is none.").arg(journal);
    case Error::Kind::Unreadable:
        return ErrorText::tr("It is not possible to use %1: its folder can't be used, or rights to the file are missing.").arg(journal);
    case Error::Kind::Malformed:
        return ErrorText::tr("Some of %1 is damaged.").arg(journal);
    case Error::Kind::Invalid:
        return ErrorText::tr("Something in an entry can't be kept in %1.").arg(journal);
    case Error::Kind::Internal:
        break;
    }
    return ErrorText::tr("The disk or the system answers with a fault where %1 is.").arg(journal);
}

QString safe(Use use)
{
    switch (use) {
    case Use::Opening:
    case Use::Reading:
        break;
    case Use::Saving:
        return ErrorText::tr("The last entries are not saved yet; what was saved before is safe.");
    }
    return ErrorText::tr("It has been left as it is.");
}

QString toDo(Error::Kind kind, Use use)
{
    const bool again = use == Use::Saving; // by itself
    switch (kind) {
    case Error::Kind::NotADatabase:
        return ErrorText::tr("Move it away, or start with another data folder.");
    case Error::Kind::TooNew:
        return ErrorText::tr("Update Unknot to use it.");
    case Error::Kind::ReadOnly:
        return again ? ErrorText::tr("Allow writing to the file and its folder: saving is tried again by itself.")
                     : ErrorText::tr("Allow writing to the file and its folder, then try again.");
    case Error::Kind::Full:
        return again ? ErrorText::tr("Free some space: saving is tried again by itself.")
                     : ErrorText::tr("Free some space, then try again.");
    case Error::Kind::Busy:
        return again ? ErrorText::tr("Saving is tried again by itself.") : ErrorText::tr("Close the other program, then try again.");
    case Error::Kind::NotFound:
        return ErrorText::tr(
            "It may have been deleted. If the journal was moved, put it back, or start with the data folder that holds it.");
    case Error::Kind::Unreadable:
        return again ? ErrorText::tr("See that the folder is there and that you may write in it: saving is tried again by itself.")
                     : ErrorText::tr("See that the folder is there and that you may read and write in it, then try again.");
    case Error::Kind::Malformed:
        return ErrorText::tr(
            "Copy the file and those beside it before anything else. Then restore a backup (Settings, Your data; or `unknot backup "
            "--list` and `unknot restore`), or write out what can still be read.");
    case Error::Kind::Invalid:
        return ErrorText::tr("Update Unknot, if there is a newer one, or leave the entry out.");
    case Error::Kind::Internal:
        break;
    }
    return again ? ErrorText::tr("See that the disk is there and whole: saving is tried again by itself.")
                 : ErrorText::tr("See that the disk is there and whole, then try again.");
}

QString sentenceFor(const Error &error, Use use)
{
    const QString wayOut = isGone(error) ? ErrorText::tr("Put the file back, with those beside it: saving is tried again by itself.")
                                         : toDo(error.kind, use);
    return happened(error) + u' ' + safe(use) + u' ' + wayOut;
}

QString damagedSentence(const Error &error, int readable)
{
    const QString seen = readable == 0 ? ErrorText::tr("No session of it can be read here.")
        : readable == 1                ? ErrorText::tr("1 session of it can still be read: look at it here, and export it.")
                        : ErrorText::tr("%n sessions of it can still be read: look at them here, and export them.", nullptr, readable);
    return ErrorText::tr(
        "Some of your journal is damaged, so nothing is written to it, and no session starts by what it says. It has been "
        "left as it is. %1 You can set it aside, which keeps the file, and begin a new journal: what you pressed lately is "
        "not known there, and the health questions are asked again. The journal is %2.")
        .arg(seen, toQt(error.file));
}

} // namespace

QString sentenceFor(const Error &error)
{
    return sentenceFor(error, Use::Saving);
}

QString readingSentence(const Error &error)
{
    return sentenceFor(error, Use::Reading);
}

QString folderSentence(const Error &error)
{
    const QString file = toQt(error.file);
    switch (error.kind) {
    case Error::Kind::Full:
        return ErrorText::tr("There is no space left for %1. Nothing has been changed. Free some space, then try again.").arg(file);
    case Error::Kind::NotFound:
        return ErrorText::tr("Nothing has been changed: %1 is not there.").arg(file);
    case Error::Kind::Invalid: // of what is copied
        return ErrorText::tr("Nothing has been changed: %1 is too much for a pack, which has at most %2 files of at most %3 MB each.")
            .arg(file, QString::number(catalogue::PackStore::mostFiles), QString::number(catalogue::PackStore::mostFileBytes >> 20));
    case Error::Kind::Unreadable:
    case Error::Kind::Malformed:
    case Error::Kind::ReadOnly:
    case Error::Kind::TooNew:
    case Error::Kind::NotADatabase:
    case Error::Kind::Busy:
    case Error::Kind::Internal:
        break;
    }
    return ErrorText::tr("Nothing has been changed: %1 can't be read or written. See that you may do both, then try again.").arg(file);
}

QString refusalSentence(const Error &error, int readable, const std::optional<Holder> &holder)
{
    if (error.kind == Error::Kind::Malformed)
        return damagedSentence(error, readable);
    if (error.kind != Error::Kind::Busy)
        return sentenceFor(error, Use::Opening);
    const QString sentence = ErrorText::tr(
        "Another Unknot has your journal open. Nothing has been changed. Go on in its window, close it and try again, or look at "
        "past sessions here, where nothing can be written.");
    return holder ? sentence + u' '
            + ErrorText::tr("It is process %1, and has had the journal since %2.")
                  .arg(QString::number(holder->process), shortDate(toDateTime(holder->since).date(), {}) + u' ' + clockTime(holder->since))
                  : sentence;
}

QString closingSentence(std::size_t entries, bool kept)
{
    const QString count = entries == 1 ? ErrorText::tr("1 entry is not saved in your journal.")
                                       : ErrorText::tr("%n entries are not saved in your journal.", nullptr, int(entries));
    return kept
        ? ErrorText::tr("%1 What is not saved stands in a file beside it, and is taken in at the next start if it can be written then. "
                        "To be sure of it, write it to another file first.")
              .arg(count)
        : ErrorText::tr("%1 Nothing else keeps what is not saved: it is lost when Unknot closes, unless you write it to another file "
                        "first.")
              .arg(count);
}

QString besideSentences(const std::filesystem::path &damaged, std::size_t takenIn, const std::filesystem::path &unsaved)
{
    QStringList said;
    if (!damaged.empty())
        said << ErrorText::tr("A new journal was begun. The damaged one is kept as %1.").arg(toQt(damaged.string()));
    if (takenIn > 0)
        said << ErrorText::tr("What could not be saved the last time is in your journal now.");
    if (!unsaved.empty())
        said << ErrorText::tr(
            "Some entries that could not be saved the last time can't be read, or belong to no session that is there. Your "
            "journal is as it was; they are kept in %1.")
                    .arg(toQt(unsaved.string()));
    return said.join(u' ');
}

QString lostSentence(std::size_t entries, const Error &last)
{
    const QString count = entries == 1 ? ErrorText::tr("1 entry could not be written into your journal.")
                                       : ErrorText::tr("%n entries could not be written into your journal.", nullptr, int(entries));
    return ErrorText::tr("%1 It is not saved, and trying again will not help. %2 It is kept until you close Unknot: write it to another "
                         "file before that.")
        .arg(count, happened(last));
}

} // namespace unknot::present
