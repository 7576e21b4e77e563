// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/errortext.h"

#include "journal/journalstore.h"

#include <gmock/gmock.h>

#include <array>
#include <set>

namespace unknot::present
{

namespace
{

using Kind = Error::Kind;
using testing::AnyOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

constexpr std::array kinds{Kind::NotFound, Kind::Unreadable, Kind::Malformed, Kind::Invalid, Kind::ReadOnly, Kind::TooNew,
    Kind::NotADatabase, Kind::Full, Kind::Busy, Kind::Internal};

// As the journal gives it: with the words of SQLite and of the system.
Error errorOf(Kind kind)
{
    return {kind, "could not add the rating: SQLITE_CORRUPT: database disk image is malformed", "/home/ada/journal.sqlite", 0, "/holds/3"};
}

struct OfEveryKind : testing::TestWithParam<Kind> {
    const Error error = errorOf(GetParam());

    // Plain words, whole sentences, what is safe and something to do.
    static void expectHelpful(const QString &sentence)
    {
        const std::string text = sentence.toStdString();
        for (const char *raw : {"SQLITE", "database", "disk image", "could not", "/holds/3", "errno", "WAL"})
            EXPECT_THAT(text, Not(HasSubstr(raw)));
        EXPECT_THAT(text, AnyOf(HasSubstr("left as it is"), HasSubstr("is safe"), HasSubstr("Nothing has been changed")));
        EXPECT_THAT(text,
            AnyOf(HasSubstr("again"), HasSubstr("start with another data folder"), HasSubstr("Update Unknot"), HasSubstr("Copy the file"),
                HasSubstr("put it back"), HasSubstr("set it aside")))
            << "what to do";
        EXPECT_THAT(text, EndsWith("."));
        EXPECT_THAT(text, Not(HasSubstr("%1")));
    }
};

} // namespace

TEST_P(OfEveryKind, savingSaysWhatIsSafeAndWhatToDo)
{
    expectHelpful(sentenceFor(error));
    EXPECT_THAT(sentenceFor(error).toStdString(), HasSubstr("/home/ada/journal.sqlite"));
    EXPECT_THAT(sentenceFor(error).toStdString(), HasSubstr("not saved yet"));
}

TEST_P(OfEveryKind, readingAndOpeningSayThatNothingWasChanged)
{
    expectHelpful(readingSentence(error));
    EXPECT_THAT(readingSentence(error).toStdString(), Not(HasSubstr("saved")));
    EXPECT_THAT(readingSentence(error).toStdString(), Not(HasSubstr("by itself")));
    expectHelpful(refusalSentence(error, 3));
}

TEST_P(OfEveryKind, whatIsLostIsSaidWithoutTheWordsOfTheDatabase)
{
    const std::string text = lostSentence(3, error).toStdString();
    for (const char *raw : {"SQLITE", "database", "disk image"})
        EXPECT_THAT(text, Not(HasSubstr(raw)));
    EXPECT_THAT(text, HasSubstr("3 entries"));
    EXPECT_THAT(text, HasSubstr("write it to another file"));
}

INSTANTIATE_TEST_SUITE_P(Errors, OfEveryKind, testing::ValuesIn(kinds));

TEST(ErrorText, tellsEveryKindApart)
{
    std::set<QString> told;
    for (const Kind kind : kinds)
        told.insert(sentenceFor(errorOf(kind)));
    EXPECT_EQ(told.size(), kinds.size());
}

TEST(ErrorText, ofAJournalInMemoryNamesNoFile)
{
    Error error = errorOf(Kind::Full);
    error.file.clear();
    EXPECT_EQ(readingSentence(error).toStdString(),
        "There is no space left on the disk of the journal. It has been left as it is. Free some space, then try again.");
}

TEST(ErrorText, whoHasTheJournalOpenIsSaid)
{
    const Holder holder{
        7, {std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + std::chrono::hours{17}, std::chrono::minutes{60}, {}}};
    const std::string text = refusalSentence(errorOf(Kind::Busy), 0, holder).toStdString();
    EXPECT_THAT(text, EndsWith("It is process 7, and has had the journal since 22 Nov 2026 18:00."));
    EXPECT_TRUE(text.starts_with(refusalSentence(errorOf(Kind::Busy), 0).toStdString())) << "which is what is said where it is not known";
}

TEST(ErrorText, ofAFolderNamesTheFileAndWhatToDo)
{
    EXPECT_EQ(folderSentence({Kind::Unreadable, "raw words", "/packs/a.json", 0, {}}).toStdString(),
        "Nothing has been changed: /packs/a.json can't be read or written. See that you may do both, then try again.");
    EXPECT_EQ(
        folderSentence({Kind::NotFound, "raw words", "/packs", 0, {}}).toStdString(), "Nothing has been changed: /packs is not there.");
    EXPECT_THAT(folderSentence({Kind::Full, "x", "/packs/a.json", 0, {}}).toStdString(), HasSubstr("Free some space, then try again."));
    EXPECT_EQ(folderSentence({Kind::Invalid, "raw words", "/packs", 0, {}}).toStdString(),
        "Nothing has been changed: /packs is too much for a pack, which has at most 200 files of at most 16 MB each.");
}

TEST(ErrorText, ofADamagedJournalSaysWhatCanStillBeRead)
{
    const Error error = errorOf(Kind::Malformed);
    EXPECT_THAT(refusalSentence(error, 0).toStdString(), HasSubstr("No session of it can be read"));
    EXPECT_THAT(refusalSentence(error, 1).toStdString(), HasSubstr("1 session of it can still be read"));
    EXPECT_THAT(refusalSentence(error, 12).toStdString(), HasSubstr("12 sessions of it can still be read"));
    EXPECT_THAT(refusalSentence(error, 12).toStdString(), HasSubstr("health questions are asked again"));
}

TEST(ErrorText, aJournalThatIsGoneIsToldFromOneThatCannotBeUsed)
{
    Error error = errorOf(Kind::Unreadable);
    error.pointer = journal::wholeFile;
    const std::string text = sentenceFor(error).toStdString();
    EXPECT_THAT(text, HasSubstr("moved, deleted, replaced or cut short"));
    EXPECT_THAT(text, HasSubstr("is safe"));
    EXPECT_THAT(text, HasSubstr("Put the file back"));
}

TEST(ErrorText, closingSaysWhetherAnythingIsLost)
{
    EXPECT_THAT(closingSentence(1, true).toStdString(), HasSubstr("1 entry is not saved"));
    EXPECT_THAT(closingSentence(2, true).toStdString(), HasSubstr("taken in at the next start"));
    EXPECT_THAT(closingSentence(2, false).toStdString(), HasSubstr("2 entries are not saved"));
    EXPECT_THAT(closingSentence(2, false).toStdString(), HasSubstr("it is lost when Unknot closes"));
}

TEST(ErrorText, whatBecameOfFilesBesideTheJournalIsSaid)
{
    EXPECT_EQ(besideSentences({}, 0, {}), QString());
    EXPECT_THAT(besideSentences("/d/aside", 0, {}).toStdString(), HasSubstr("kept as /d/aside"));
    EXPECT_THAT(besideSentences({}, 3, {}).toStdString(), HasSubstr("is in your journal now"));
    EXPECT_THAT(besideSentences({}, 0, "/d/unsaved").toStdString(), HasSubstr("kept in /d/unsaved"));
}

} // namespace unknot::present
