// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ownfiles.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::practice
{
namespace
{

namespace fs = std::filesystem;

class OwnFiles : public testing::Test
{
protected:
    OwnFiles()
    {
        fs::create_directories(data / "packs" / "example");
        for (const char *name : {"journal.sqlite", "journal.sqlite-wal", "settings.ini"})
            test::TempFolder::write(data / name, "x");
        fs::create_directories(folder / "elsewhere");
    }
    [[nodiscard]] bool isOwn(const fs::path &file) const { return isOwnFile(file, data); }
    static void open(const fs::path &path) { fs::permissions(path, fs::perms::all); }
    static bool isPrivate(const fs::path &path)
    {
        return (fs::status(path).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none;
    }

    test::TempFolder folder;
    const fs::path data = folder / "data";
};

TEST_F(OwnFiles, areTheJournalTheSettingsAndThePacks)
{
    for (const char *name : {"journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm", "routines.json", "settings.ini", "sync-folder",
             "packs/example/zones.json", "backups/journal-2026-11-30.sqlite"})
        EXPECT_TRUE(isOwn(data / name)) << name;
    EXPECT_FALSE(isOwn(data / "export.json"));
    EXPECT_FALSE(isOwn(folder / "elsewhere" / "journal.sqlite"));
    EXPECT_FALSE(isOwn(folder / "no such folder" / "out.json"));
}

TEST_F(OwnFiles, areKnownInAnyCaseAndByAnyWay)
{
    EXPECT_TRUE(isOwn(data / "Journal.SQLite"));
    EXPECT_TRUE(isOwn(folder / "DATA" / "settings.ini"));
    EXPECT_TRUE(isOwn(folder / "elsewhere" / ".." / "data" / "." / "journal.sqlite"));
}

TEST_F(OwnFiles, areKnownBehindLinks)
{
    fs::create_symlink(data / "journal.sqlite", folder / "elsewhere" / "out.json");
    EXPECT_TRUE(isOwn(folder / "elsewhere" / "out.json"));
    fs::create_directory_symlink(data, folder / "elsewhere" / "shortcut");
    EXPECT_TRUE(isOwn(folder / "elsewhere" / "shortcut" / "journal.sqlite-shm"));
    fs::create_hard_link(data / "settings.ini", folder / "elsewhere" / "hard.json");
    EXPECT_TRUE(isOwn(folder / "elsewhere" / "hard.json"));
    test::TempFolder::write(data / "packs" / "example" / "pack.json", "x");
    fs::create_hard_link(data / "packs" / "example" / "pack.json", folder / "elsewhere" / "pack.json");
    EXPECT_TRUE(isOwn(folder / "elsewhere" / "pack.json"));
    fs::create_directory_symlink(data, folder / "by a link");
    EXPECT_TRUE(isOwnFile(data / "journal.sqlite", folder / "by a link"));
}

TEST_F(OwnFiles, areMadePrivateAlsoWhereTheyWereNot)
{
    for (const fs::path &path : {data, data / "journal.sqlite", data / "journal.sqlite-wal", data / "settings.ini", data / "packs"})
        open(path);
    keepPrivate(data);
    for (const fs::path &path : {data, data / "journal.sqlite", data / "journal.sqlite-wal", data / "settings.ini", data / "packs"})
        EXPECT_TRUE(isPrivate(path)) << path;
    EXPECT_EQ(test::TempFolder::bytes(data / "journal.sqlite"), "x");
}

// A folder that was only lent for it may be others' too.
TEST_F(OwnFiles, aFolderWithOtherThingsInItStaysAsItIs)
{
    test::TempFolder::write(data / "holiday.txt", "x");
    open(data);
    open(data / "holiday.txt");
    keepPrivate(data);
    EXPECT_FALSE(isPrivate(data));
    EXPECT_FALSE(isPrivate(data / "holiday.txt"));
    EXPECT_TRUE(isPrivate(data / "journal.sqlite"));
}

TEST_F(OwnFiles, whatALinkLeadsToIsLeftAlone)
{
    test::TempFolder::write(folder / "elsewhere" / "mine", "x");
    open(folder / "elsewhere" / "mine");
    fs::remove(data / "settings.ini");
    fs::create_symlink(folder / "elsewhere" / "mine", data / "settings.ini");
    keepPrivate(data);
    EXPECT_FALSE(isPrivate(folder / "elsewhere" / "mine"));
    keepPrivate(folder / "no such folder");
}

} // namespace
} // namespace unknot::practice
