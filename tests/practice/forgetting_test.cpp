// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forgetting.h"

#include "practice/backups.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

#include <set>
#include <string>

namespace unknot::test
{

namespace
{

using practice::forgetWhatWasNoted;
using practice::noteForgetting;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
namespace fs = std::filesystem;

struct ForgettingTest : testing::Test {
    ForgettingTest()
    {
        for (const char *name : {"journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm", "routines.json", "routines-unread.json",
                 "sync-folder", "settings.ini", "letter to my aunt.txt"})
            TempFolder::write(folder / name, "words");
        for (const char *name : {"voice", "pictures", "packs", "backups"}) {
            fs::create_directory(folder / name);
            TempFolder::write(folder / name / "one", "words");
        }
    }

    [[nodiscard]] std::set<std::string> left() const
    {
        std::set<std::string> names;
        for (const auto &entry : fs::directory_iterator(folder.path()))
            names.insert(entry.path().filename().string());
        return names;
    }

    TempFolder folder;
};

TEST_F(ForgettingTest, nothingGoesThatNobodyAskedFor)
{
    const auto before = left();
    EXPECT_FALSE(forgetWhatWasNoted(folder.path()));
    EXPECT_EQ(left(), before);
}

TEST_F(ForgettingTest, nothingGoesBeforeTheJournalIsClosed)
{
    auto before = left();
    ASSERT_TRUE(noteForgetting(folder.path(), {true, true}));
    before.insert("to-delete");
    EXPECT_EQ(left(), before);
}

TEST_F(ForgettingTest, theJournalGoesWithAllBesideItAndTheVoice)
{
    ASSERT_TRUE(noteForgetting(folder.path(), {}));
    ASSERT_TRUE(forgetWhatWasNoted(folder.path()).value());
    EXPECT_THAT(left(), UnorderedElementsAre("settings.ini", "packs", "letter to my aunt.txt"));
}

// As the person's words stand in the files: in the journal, its log, what was set aside, and each backup.
TEST_F(ForgettingTest, noWordOfThePersonIsLeftInAnyFile)
{
    const std::string word = "my aunt's shoulder";
    TempFolder mine;
    {
        JournalStore store = openStore(mine / "journal.sqlite");
        SessionRecord session = finished("s", wall(november(22), 18h));
        session.note = word;
        play(store, session);
        ASSERT_TRUE(value(practice::backUpDaily(mine.path(), wall(november(22), 19h))).madeNow);
    }
    value(practice::restore(mine / "backups" / "journal-2026-11-22.sqlite", mine.path(), wall(november(23), 19h)));
    const auto filesWith = [&mine, &word] {
        int files = 0;
        for (const auto &[name, bytes] : mine.contents())
            files += bytes.find(word) != std::string::npos ? 1 : 0;
        return files;
    };
    ASSERT_GE(filesWith(), 3);
    ASSERT_TRUE(noteForgetting(mine.path(), {}));
    ASSERT_TRUE(forgetWhatWasNoted(mine.path()).value());
    EXPECT_EQ(filesWith(), 0);
    EXPECT_THAT(mine.contents(), IsEmpty());
}

TEST_F(ForgettingTest, favouritesGoAlsoWhereSettingsStay)
{
    TempFolder::write(folder / "settings.ini", "[look]\nbody=feminine\n\n[points]\nfavourites=deltoid-side:left\n\n[sound]\nvolume=40\n");
    ASSERT_TRUE(noteForgetting(folder.path(), {}));
    ASSERT_TRUE(forgetWhatWasNoted(folder.path()).value());
    EXPECT_EQ(TempFolder::bytes(folder / "settings.ini"), "[look]\nbody=feminine\n\n[sound]\nvolume=40\n");
}

TEST_F(ForgettingTest, settingsAndPacksGoWhereThatWasChosen)
{
    ASSERT_TRUE(noteForgetting(folder.path(), {true, false}));
    ASSERT_TRUE(forgetWhatWasNoted(folder.path()).value());
    EXPECT_THAT(left(), UnorderedElementsAre("packs", "letter to my aunt.txt"));
    ASSERT_TRUE(noteForgetting(folder.path(), {false, true}));
    ASSERT_TRUE(forgetWhatWasNoted(folder.path()).value());
    EXPECT_THAT(left(), UnorderedElementsAre("letter to my aunt.txt"));
}

TEST_F(ForgettingTest, isToldOnce)
{
    ASSERT_TRUE(noteForgetting(folder.path(), {}));
    EXPECT_TRUE(forgetWhatWasNoted(folder.path()));
    EXPECT_FALSE(forgetWhatWasNoted(folder.path()));
}

TEST_F(ForgettingTest, aStartEndsWhatAnEarlierOneBegan)
{
    ASSERT_TRUE(noteForgetting(folder.path(), {true, true}));
    fs::remove(folder / "journal.sqlite"); // and then the power went
    ASSERT_TRUE(forgetWhatWasNoted(folder.path()).value());
    EXPECT_THAT(left(), UnorderedElementsAre("letter to my aunt.txt"));
    EXPECT_TRUE(journal::JournalStore::open(folder / "journal.sqlite")) << "as on the first day";
}

TEST_F(ForgettingTest, aNoteThatCantBeWrittenIsAnError)
{
    EXPECT_FALSE(noteForgetting(folder / "nowhere", {}));
}

} // namespace
} // namespace unknot::test
