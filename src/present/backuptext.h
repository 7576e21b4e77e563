// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/backups.h"

#include <QString>

namespace unknot::present
{

// What is said of copies of the journal, in the window and by the command line.

// "12 sessions and 3 notes of pain, from 15 Nov 2026 to Today, 18:42"; that there is none yet.
QString contentsText(const journal::JournalContents &contents, const WallTime &now);

// "The last backup is of Today, 09:14. It was checked when it was made."; that there is none yet.
QString lastBackupSentence(const std::optional<practice::Backup> &last, const WallTime &now);

// That no backup could be made, why, and what to do.
QString notBackedUp(const Error &error);

QString copyIsRead(); // one that was chosen to be restored

// What restoring it would bring, what is then no longer seen, and that nothing is deleted.
QString previewSentences(const practice::RestorePreview &preview, const WallTime &now);

// That it was done, where what was there is kept, and what is asked again.
QString restoredSentences(const journal::Restored &restored);
QString notRestored(const Error &error);
QString restoredSentences(const Result<journal::Restored> &restored); // the one or the other
QString restoreNotNoted(); // the folder can't be written to

// Of a damaged journal: which backup could be put in its place; empty: there is none.
QString lastGoodSentence(const std::optional<practice::Backup> &good, const WallTime &now);

QString passphraseWarning(); // that a passphrase that is lost is lost

} // namespace unknot::present
