// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/backupspage.h"

#include "present/backuptext.h"
#include "support/journalsamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using present::BackupsPage;

const WallTime now = wall(november(22), 18h);
const std::filesystem::path mine = "/elsewhere/a.sealed";

practice::Backup backupOf(unsigned day)
{
    const WallTime made = wall(november(day), 9h);
    return {made.day(), "/data/backups/" + std::to_string(day), made};
}

Result<practice::RestorePreview> previewed()
{
    practice::RestorePreview preview;
    preview.backup.sessions = 1;
    preview.lost.sessions = 2;
    return preview;
}

tl::unexpected<Error> damaged()
{
    return tl::unexpected(Error{Error::Kind::Malformed, "raw words", "/data/backups/20", 0, {}});
}

BackupsPage ofTwo()
{
    BackupsPage page;
    page.listed(std::vector{backupOf(21), backupOf(20)}, now);
    return page;
}

} // namespace

TEST(BackupsPageTest, whatThereIsIsListedAndNothingIsChosen)
{
    const BackupsPage page = ofTwo();
    EXPECT_EQ(page.text().days.size(), 2);
    EXPECT_EQ(page.text().chosen, -1);
    EXPECT_EQ(page.chosen(), nullptr);
    EXPECT_FALSE(page.text().canRestore);
}

TEST(BackupsPageTest, aFolderThatCantBeReadIsNotOneWithoutBackups)
{
    BackupsPage page = ofTwo();
    page.listed(damaged(), now);
    EXPECT_TRUE(page.text().days.isEmpty());
    EXPECT_FALSE(page.text().trouble.isEmpty());
}

TEST(BackupsPageTest, theChosenOneCanBeRestoredOnceItWasRead)
{
    BackupsPage page = ofTwo();
    EXPECT_EQ(page.choose(2), nullptr) << "there is none";
    const practice::Backup *one = page.choose(1);
    ASSERT_TRUE(one);
    EXPECT_EQ(one, page.chosen());
    EXPECT_EQ(page.chosen()->made, wall(november(20), 9h));
    EXPECT_FALSE(page.text().canRestore);
    page.previewed(0, previewed(), now);
    EXPECT_FALSE(page.text().canRestore) << "that was of another";
    page.previewed(1, previewed(), now);
    EXPECT_TRUE(page.text().canRestore);
    EXPECT_EQ(page.text().preview, present::previewSentences(*previewed(), now));
}

TEST(BackupsPageTest, aDamagedOneSaysSoInThePlaceOfItsPreview)
{
    BackupsPage page = ofTwo();
    page.choose(1);
    page.previewed(1, damaged(), now);
    EXPECT_FALSE(page.text().canRestore);
    EXPECT_TRUE(page.text().preview.startsWith(QStringLiteral("Nothing was restored")));
}

TEST(BackupsPageTest, anEncryptedFileAsksForItsPassphraseUntilItIsTheRightOne)
{
    BackupsPage page = ofTwo();
    page.choose(0);
    page.chooseFile(mine);
    EXPECT_EQ(page.chosen(), nullptr);
    EXPECT_EQ(page.file(), mine);
    EXPECT_FALSE(page.mayOpen(mine, true));
    EXPECT_TRUE(page.text().asksPassphrase);
    page.opens();
    EXPECT_EQ(page.text().preview, present::copyIsRead());
    page.previewed(mine, damaged(), now);
    EXPECT_TRUE(page.text().asksPassphrase);
    EXPECT_TRUE(page.text().preview.isEmpty());
    EXPECT_FALSE(page.text().trouble.isEmpty());
    page.opens();
    EXPECT_TRUE(page.text().trouble.isEmpty());
    page.previewed(mine, previewed(), now);
    EXPECT_FALSE(page.text().asksPassphrase);
    EXPECT_TRUE(page.text().canRestore);
}

TEST(BackupsPageTest, aPlainFileIsOpenedAtOnceAndOneThatCantBeReadIsNot)
{
    BackupsPage page;
    page.chooseFile(mine);
    EXPECT_TRUE(page.mayOpen(mine, false));
    EXPECT_FALSE(page.mayOpen(mine, damaged()));
    EXPECT_FALSE(page.text().asksPassphrase);
    EXPECT_FALSE(page.text().trouble.isEmpty());
}

TEST(BackupsPageTest, whatIsHeardOfAFileThatIsNoLongerChosenIsNothing)
{
    BackupsPage page;
    page.chooseFile("/other");
    EXPECT_FALSE(page.mayOpen(mine, false));
    page.previewed(mine, previewed(), now);
    EXPECT_FALSE(page.text().canRestore);
    page.leave();
    page.previewed("/other", previewed(), now);
    EXPECT_FALSE(page.text().canRestore);
    EXPECT_TRUE(page.text().file.isEmpty());
}

TEST(BackupsPageTest, aDamagedJournalIsOfferedTheLastGoodOne)
{
    BackupsPage page;
    page.offers(backupOf(20), now);
    ASSERT_TRUE(page.offered());
    EXPECT_FALSE(page.text().offer.isEmpty());
    page.offers(std::nullopt, now);
    EXPECT_EQ(page.offered(), nullptr);
    EXPECT_TRUE(page.text().offer.isEmpty());
    page.offers(backupOf(20), now);
    page.withdraw();
    EXPECT_EQ(page.offered(), nullptr);
}

TEST(BackupsPageTest, whatKeepsItFromBeingRestoredIsSaid)
{
    BackupsPage page = ofTwo();
    page.refused({Error::Kind::Busy, {}, "/data/backups/21", 0, {}});
    EXPECT_TRUE(page.text().trouble.contains(QStringLiteral("another program")));
    page.notNoted();
    EXPECT_EQ(page.text().trouble, present::restoreNotNoted());
    page.leave();
    EXPECT_TRUE(page.text().trouble.isEmpty());
}

TEST(BackupsPageTest, theLastOneIsToldOrWhyNoneWasMade)
{
    BackupsPage page;
    page.backedUp(practice::BackedUp{true, backupOf(22)}, now);
    EXPECT_TRUE(page.text().said.startsWith(QStringLiteral("Last backup: ")));
    page.backedUp(damaged(), now);
    EXPECT_TRUE(page.text().said.startsWith(QStringLiteral("No backup was made")));
}

} // namespace unknot::test
