// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/packstore.h"

#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

namespace
{

namespace fs = std::filesystem;

struct PackStoreTest : testing::Test {
    test::TempFolder source, data;
    PackStore store{data / "packs"};

    void SetUp() override
    {
        test::TempFolder::write(source / "pack.json", "{}");
        test::TempFolder::write(source / "notes.txt", "not part of it");
    }
    void takeIn(const std::string &id)
    {
        ASSERT_TRUE(store.stage(source.path()));
        ASSERT_TRUE(store.commit(id));
    }
};

} // namespace

TEST_F(PackStoreTest, isEmptyBeforeAnythingWasTakenIn)
{
    EXPECT_TRUE(store.list().empty());
}

TEST_F(PackStoreTest, whatIsStagedIsNotListed)
{
    const auto staged = store.stage(source.path());
    ASSERT_TRUE(staged);
    EXPECT_TRUE(fs::exists(*staged / "pack.json"));
    EXPECT_TRUE(store.list().empty());
    store.discard();
    EXPECT_FALSE(fs::exists(*staged));
}

TEST_F(PackStoreTest, takesTheJsonFilesAndNothingElse)
{
    for (const char *inside : {"text", "postures", "more"}) {
        fs::create_directories(source / inside);
        test::TempFolder::write(source / inside / "de.json", "{}");
    }
    fs::create_symlink("/etc/hostname", source / "link.json");
    takeIn("one");
    EXPECT_TRUE(fs::exists(data / "packs" / "one" / "pack.json"));
    EXPECT_TRUE(fs::exists(data / "packs" / "one" / "text" / "de.json"));
    EXPECT_TRUE(fs::exists(data / "packs" / "one" / "postures" / "de.json"));
    EXPECT_FALSE(fs::exists(data / "packs" / "one" / "more"));
    EXPECT_FALSE(fs::exists(data / "packs" / "one" / "notes.txt"));
    EXPECT_FALSE(fs::exists(data / "packs" / "one" / "link.json"));
}

TEST_F(PackStoreTest, aPackTakesThePlaceOfAnOlderOne)
{
    takeIn("one");
    test::TempFolder::write(source / "new.json", "{}");
    takeIn("one");
    ASSERT_EQ(store.list().size(), 1U);
    EXPECT_TRUE(fs::exists(data / "packs" / "one" / "new.json"));
    EXPECT_EQ(std::distance(fs::directory_iterator(data / "packs"), fs::directory_iterator()), 1);
}

TEST_F(PackStoreTest, aReplacementCutOffInTheMiddleLeavesTheOldPack)
{
    takeIn("one");
    fs::rename(data / "packs" / "one", data / "packs" / ".replaced-one");
    ASSERT_EQ(store.list().size(), 1U);
    EXPECT_EQ(store.list().front().folder.filename(), "one");
}

TEST_F(PackStoreTest, remembersWhatIsOff)
{
    takeIn("one");
    takeIn("two");
    ASSERT_TRUE(store.setOn("one", false));
    const PackStore again(data / "packs");
    ASSERT_EQ(again.list().size(), 2U);
    EXPECT_FALSE(again.list()[0].on);
    EXPECT_TRUE(again.list()[1].on);
    ASSERT_TRUE(store.setOn("one", true));
    EXPECT_TRUE(again.list()[0].on);
}

TEST_F(PackStoreTest, removesAPackWithItsSwitch)
{
    takeIn("one");
    ASSERT_TRUE(store.setOn("one", false));
    ASSERT_TRUE(store.remove("one"));
    EXPECT_TRUE(store.list().empty());
    EXPECT_TRUE(fs::is_empty(data / "packs"));
    EXPECT_FALSE(store.remove("one"));
}

TEST_F(PackStoreTest, neverLeavesItsFolder)
{
    for (const std::string id : {"", "..", "../one", "a/b", ".hidden", "UPPER"}) {
        ASSERT_TRUE(store.stage(source.path()));
        EXPECT_FALSE(store.commit(id)) << id;
        EXPECT_FALSE(store.remove(id)) << id;
    }
}

TEST_F(PackStoreTest, refusesAFolderThatIsNotThereAndLeavesNothing)
{
    EXPECT_FALSE(store.stage(source / "none"));
    EXPECT_FALSE(fs::exists(data / "packs" / ".incoming"));
}

TEST_F(PackStoreTest, refusesWhatIsTooLargeBeforeCopyingIt)
{
    test::TempFolder::write(source / "huge.json", "{}");
    fs::resize_file(source / "huge.json", std::uintmax_t{100} << 20);
    const auto staged = store.stage(source.path());
    ASSERT_FALSE(staged);
    EXPECT_NE(staged.error().what.find("16 MB"), std::string::npos);
}

TEST_F(PackStoreTest, refusesAFolderOfThousandsOfFiles)
{
    for (int i = 0; i < 210; ++i)
        test::TempFolder::write(source / (std::to_string(i) + ".json"), "{}");
    EXPECT_FALSE(store.stage(source.path()));
}

} // namespace unknot::catalogue
