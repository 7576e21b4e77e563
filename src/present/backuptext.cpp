// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/backuptext.h"

#include "present/errortext.h"
#include "present/listing.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::BackupText)
};

QString answers(int count)
{
    return count == 1 ? BackupText::tr("1 answer about a day or a week")
                      : BackupText::tr("%n answers about days and weeks", nullptr, count);
}

QString counted(int ofSessions, int ofNotes, int told)
{
    return told == 0 ? BackupText::tr("%1 and %2").arg(sessionCount(ofSessions), noteCount(ofNotes))
                     : BackupText::tr("%1, %2 and %3").arg(sessionCount(ofSessions), noteCount(ofNotes), answers(told));
}

bool isNothing(const journal::OnlyIn &only)
{
    return only == journal::OnlyIn{};
}

QString lostSentence(const practice::RestorePreview &preview)
{
    if (!preview.present)
        return BackupText::tr("The journal that is there now can't be read, or there is none: what it has beyond the backup is not known.");
    if (isNothing(preview.lost))
        return BackupText::tr("Nothing that you have told up to now would be missing.");
    return BackupText::tr("Missing would be %1 that you have now and the backup has not.")
        .arg(counted(preview.lost.sessions, preview.lost.entries, preview.lost.told));
}

QString wayOut(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Full:
        return BackupText::tr("Free some space on the disk, then try again.");
    case Error::Kind::Busy:
        return BackupText::tr("Close Unknot, or the other program that has the journal, then try again.");
    case Error::Kind::Malformed:
    case Error::Kind::NotADatabase:
        return BackupText::tr("Take another backup.");
    case Error::Kind::TooNew:
        return BackupText::tr("Update Unknot to use it.");
    case Error::Kind::NotFound:
        return BackupText::tr("See that the file is there.");
    case Error::Kind::Invalid:
        return BackupText::tr("See that it is the right file and its passphrase, then try again.");
    case Error::Kind::ReadOnly:
    case Error::Kind::Unreadable:
    case Error::Kind::Internal:
        break;
    }
    return BackupText::tr("See that the file is there, and that you may read it and write in Unknot's folder, then try again.");
}

QString why(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Full:
        return BackupText::tr("there is no space left on the disk");
    case Error::Kind::Busy:
        return BackupText::tr("another program is using the journal");
    case Error::Kind::Malformed:
        return BackupText::tr("it is damaged");
    case Error::Kind::NotADatabase:
        return BackupText::tr("it is not an Unknot journal");
    case Error::Kind::TooNew:
        return BackupText::tr("a newer Unknot wrote it");
    case Error::Kind::NotFound:
        return BackupText::tr("it is not there");
    case Error::Kind::Invalid:
        return BackupText::tr("the passphrase is not that of this file, or the file was changed");
    case Error::Kind::ReadOnly:
    case Error::Kind::Unreadable:
    case Error::Kind::Internal:
        break;
    }
    return BackupText::tr("the disk or the system refuses it");
}

} // namespace

QString contentsText(const journal::JournalContents &contents, const WallTime &now)
{
    if (!contents.first)
        return BackupText::tr("no session and no note of pain yet");
    return BackupText::tr("%1 (%2, to %3)")
        .arg(
            counted(contents.sessions, contents.entries, contents.told), dayAndTime(*contents.first, now), dayAndTime(*contents.last, now));
}

QString lastBackupSentence(const std::optional<practice::Backup> &last, const WallTime &now)
{
    if (!last)
        return BackupText::tr("There is no backup yet. One is made by itself on each day on which something is new.");
    return BackupText::tr("Last backup: %1. It was read again and checked when it was made.").arg(dayAndTime(last->made, now));
}

QString notBackedUp(const Error &error)
{
    if (error.kind == Error::Kind::Malformed)
        return BackupText::tr("No backup was made: some of the journal %1 is damaged. Earlier backups stay as they are.")
            .arg(toQt(error.file));
    return BackupText::tr("No backup was made: %1. Earlier ones stay as they are, and so does %2. %3")
        .arg(why(error), toQt(error.file), wayOut(error));
}

QString copyIsRead()
{
    return BackupText::tr("The copy is being read and checked.");
}

QString previewSentences(const practice::RestorePreview &preview, const WallTime &now)
{
    QString text = BackupText::tr("In the backup: %1.").arg(contentsText(preview.backup, now));
    if (preview.present)
        text += u'\n' + BackupText::tr("In the journal now: %1.").arg(contentsText(*preview.present, now));
    text += u'\n' + lostSentence(preview);
    if (!isNothing(preview.back))
        text += u'\n' + BackupText::tr("Back would be %1.").arg(counted(preview.back.sessions, preview.back.entries, preview.back.told));
    return text + u'\n'
        + BackupText::tr(
            "The journal you have now is set aside, not deleted. What you pressed lately, health statements that are so, and your "
            "answers to warning signs still count.");
}

QString restoredSentences(const journal::Restored &restored)
{
    QString text = BackupText::tr("The backup was restored and checked.");
    if (!restored.aside.empty())
        text += u' ' + BackupText::tr("The journal that was there is kept as %1.").arg(toQt(restored.aside.string()));
    if (restored.wasDamaged)
        text += u' '
            + BackupText::tr("What you answered since the backup is not known: the health questions and the warning signs are asked again. "
                             "What you pressed since may be missing too: begin lightly.");
    return text;
}

QString notRestored(const Error &error)
{
    return BackupText::tr("Nothing was restored, and the journal is as it was: %1 (%2). %3")
        .arg(why(error), toQt(error.file), wayOut(error));
}

QString restoredSentences(const Result<journal::Restored> &restored)
{
    return restored ? restoredSentences(*restored) : notRestored(restored.error());
}

QString restoreNotNoted()
{
    return BackupText::tr("Nothing was restored: the folder can't be written to.");
}

QString lastGoodSentence(const std::optional<practice::Backup> &good, const WallTime &now)
{
    return good ? BackupText::tr("The last backup that is whole is of %1; it can be restored.").arg(dayAndTime(good->made, now))
                : QString();
}

QString passphraseWarning()
{
    return BackupText::tr(
        "Without the passphrase nobody can open this file, nor bring the passphrase back: not Unknot, and not its makers.");
}

} // namespace unknot::present
