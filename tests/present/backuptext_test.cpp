// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/backuptext.h"

#include "present/text.h"
#include "support/journalsamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using testing::HasSubstr;
using testing::Not;

const WallTime now = wall(november(22), 18h);
const WallTime before = wall(november(20), 9h);

std::string text(const QString &words)
{
    return present::fromQt(words);
}

} // namespace

TEST(BackupText, saysHowMuchIsInOneAndOfWhen)
{
    EXPECT_EQ(text(present::contentsText({10, 0, 0, {}, {}}, now)), "no session and no note of pain yet");
    EXPECT_THAT(text(present::contentsText({10, 1, 3, before, now}, now)), HasSubstr("1 session and 3 notes of pain ("));
}

TEST(BackupText, saysWhatWouldBeMissingAndThatNothingIsDeleted)
{
    practice::RestorePreview preview{{10, 1, 0, before, before}, journal::JournalContents{10, 3, 1, before, now}, {2, 1}, {}};
    const std::string said = text(present::previewSentences(preview, now));
    EXPECT_THAT(said, HasSubstr("Missing would be 2 sessions and 1 note of pain"));
    EXPECT_THAT(said, HasSubstr("set aside, not deleted"));
    EXPECT_THAT(said, Not(HasSubstr("Back would be")));
    preview.present.reset();
    EXPECT_THAT(text(present::previewSentences(preview, now)), HasSubstr("is not known"));
}

TEST(BackupText, saysWhatWouldComeBackAndWhatIsThere)
{
    practice::RestorePreview preview{{10, 4, 0, before, before}, journal::JournalContents{10, 3, 1, before, now}, {}, {1, 0, 2}};
    const std::string said = text(present::previewSentences(preview, now));
    EXPECT_THAT(said, HasSubstr("In the backup: 4 sessions and 0 notes of pain"));
    EXPECT_THAT(said, HasSubstr("In the journal now: 3 sessions and 1 note of pain"));
    EXPECT_THAT(said, HasSubstr("Nothing that you have told up to now would be missing."));
    EXPECT_THAT(said, HasSubstr("Back would be 1 session, 0 notes of pain and 2 answers about days and weeks."));
}

TEST(BackupText, theLastOneIsNamedByItsDayOrThatThereIsNone)
{
    EXPECT_THAT(text(present::lastBackupSentence({}, now)), HasSubstr("There is no backup yet."));
    const practice::Backup last{before.day(), "/b", before};
    EXPECT_THAT(text(present::lastBackupSentence(last, now)), HasSubstr("Fri 20 Nov, 09:00"));
    EXPECT_THAT(text(present::lastGoodSentence(last, now)), HasSubstr("is of Fri 20 Nov, 09:00; it can be restored"));
    EXPECT_EQ(text(present::lastGoodSentence({}, now)), "") << "nothing is promised";
}

TEST(BackupText, ofADamagedJournalNoBackupIsMadeAndNoneGoes)
{
    EXPECT_THAT(text(present::notBackedUp({Error::Kind::Malformed, "raw words", "/j", 0, {}})),
        testing::AllOf(HasSubstr("/j is damaged"), HasSubstr("Earlier backups stay as they are")));
}

TEST(BackupText, saysWhatIsAskedAgainWhereWhatWasAnsweredIsNotKnown)
{
    EXPECT_THAT(text(present::restoredSentences(journal::Restored{"/j-aside", false})), HasSubstr("is kept as /j-aside."));
    EXPECT_THAT(text(present::restoredSentences(journal::Restored{"/j-aside", true})), HasSubstr("the warning signs are asked again"));
}

TEST(BackupText, saysWhyNothingWasDoneAndWhatToDo)
{
    for (const auto kind :
        {Error::Kind::NotFound, Error::Kind::Unreadable, Error::Kind::Malformed, Error::Kind::Invalid, Error::Kind::ReadOnly,
            Error::Kind::TooNew, Error::Kind::NotADatabase, Error::Kind::Full, Error::Kind::Busy, Error::Kind::Internal}) {
        const Error error{kind, "raw words", "/file", 0, {}};
        EXPECT_THAT(text(present::notRestored(error)), testing::AllOf(HasSubstr("/file"), HasSubstr("the journal is as it was")));
        EXPECT_THAT(text(present::notBackedUp(error)), testing::AllOf(HasSubstr("/file"), HasSubstr("No backup was made")));
        EXPECT_THAT(text(present::notRestored(error) + present::notBackedUp(error)), Not(HasSubstr("raw words")));
    }
}

} // namespace unknot::test
