// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/copytofile.h"

#include "support/specialfiles.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
using practice::CopyFault;
using practice::copyNamed;
using practice::Replacing;

class CopyToFile : public testing::Test
{
protected:
    CopyToFile() { fs::create_directories(data); }
    std::optional<CopyFault> save(const fs::path &file, std::string_view bytes, Replacing replacing = Replacing::No) const
    {
        const auto refused = practice::writeCopy(file, bytes, data, replacing, Waiting::No);
        return refused ? std::optional(refused->fault) : std::nullopt;
    }

    TempFolder folder;
    const fs::path data = folder / "data";
};

} // namespace

TEST_F(CopyToFile, writesForNobodyElse)
{
    EXPECT_EQ(save(folder / "out.json", "all"), std::nullopt);
    EXPECT_EQ(TempFolder::bytes(folder / "out.json"), "all");
    EXPECT_EQ(fs::status(folder / "out.json").permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(folder.contents().size(), 1U);
}

TEST_F(CopyToFile, replacesOnlyWhatItMay)
{
    TempFolder::write(folder / "out.json", "old");
    EXPECT_EQ(save(folder / "out.json", "new"), CopyFault::Exists);
    EXPECT_EQ(TempFolder::bytes(folder / "out.json"), "old");
    EXPECT_EQ(save(folder / "out.json", "new", Replacing::Agreed), std::nullopt);
    EXPECT_EQ(TempFolder::bytes(folder / "out.json"), "new");
}

// A link that leads nowhere is something, too: it would be gone.
TEST_F(CopyToFile, aLinkIsThereWhereverItLeads)
{
    fs::create_symlink(folder / "nowhere", folder / "link.json");
    EXPECT_EQ(save(folder / "link.json", "all"), CopyFault::Exists);
}

TEST_F(CopyToFile, aPipeIsNoFileInItsWay)
{
    ASSERT_TRUE(makePipe(folder / "pipe"));
    EXPECT_EQ(practice::copyRefused(folder / "pipe", data, Replacing::No), std::nullopt);
}

TEST_F(CopyToFile, neverWritesOverItsOwnFiles)
{
    for (const char *name : {"journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm", "settings.ini", "JOURNAL.sqlite"}) {
        TempFolder::write(data / name, "mine");
        EXPECT_EQ(save(data / name, "all", Replacing::Agreed), CopyFault::OwnFile) << name;
        EXPECT_EQ(TempFolder::bytes(data / name), "mine") << name;
    }
    fs::create_symlink(data / "journal.sqlite", folder / "link.json");
    EXPECT_EQ(save(folder / "link.json", "all", Replacing::Agreed), CopyFault::OwnFile);
    EXPECT_EQ(save(data / "packs" / "example" / "zones.json", "all", Replacing::Agreed), CopyFault::OwnFile);
}

TEST_F(CopyToFile, saysThatItFailedAndLeavesNothing)
{
    const auto refused = practice::writeCopy(folder / "no such folder" / "out.json", "all", data, Replacing::No, Waiting::No);
    ASSERT_TRUE(refused && refused->error);
    EXPECT_EQ(refused->fault, CopyFault::Failed);
    EXPECT_EQ(refused->error->kind, Error::Kind::NotFound);
    EXPECT_EQ(save(data, "all", Replacing::Agreed), CopyFault::NoPlace);
    EXPECT_EQ(save({}, "all", Replacing::Agreed), CopyFault::NoPlace);
    EXPECT_TRUE(folder.contents().empty());
}

TEST_F(CopyToFile, takesAnyNameThatIsTyped)
{
    const auto named = [](std::string_view typed) { return copyNamed(typed, "/home/ada/Documents", "/home/ada").string(); };
    EXPECT_EQ(named("mine.json"), "/home/ada/Documents/mine.json");
    EXPECT_EQ(named("  mine "), "/home/ada/Documents/mine.json");
    EXPECT_EQ(named("mine.txt"), "/home/ada/Documents/mine.txt");
    EXPECT_EQ(named("/tmp/mine.json"), "/tmp/mine.json");
    EXPECT_EQ(named("../mine.json"), "/home/ada/mine.json");
    EXPECT_EQ(named("~/mine.json"), "/home/ada/mine.json");
    EXPECT_EQ(named("  "), "");
    EXPECT_EQ(named("/tmp/"), "");
    EXPECT_EQ(copyNamed("mine", "/home/ada", "/home/ada", ".csv"), "/home/ada/mine.csv");
}

TEST_F(CopyToFile, whatCouldNotBeMadeIsNoFaultOfTheFile)
{
    TempFolder::write(folder / "out.json", "old");
    const Error unread{Error::Kind::Malformed, "as the test wants it", {}, 0, {}};
    const auto making = [&](const Sink &sink) -> Status {
        EXPECT_TRUE(sink("half"));
        return tl::unexpected(unread);
    };
    const auto refused = practice::writeCopy(folder / "out.json", making, data, Replacing::Agreed, Waiting::No);
    EXPECT_EQ(refused, (practice::CopyRefused{CopyFault::NotMade, unread}));
    EXPECT_EQ(TempFolder::bytes(folder / "out.json"), "old");
    const auto endless = [](const Sink &sink) {
        Status given;
        while (given)
            given = sink("more");
        return given;
    };
    const auto full = practice::writeCopy("/dev/full", endless, data, Replacing::Agreed, Waiting::No);
    ASSERT_TRUE(full);
    EXPECT_EQ(full->fault, CopyFault::Failed);
}

} // namespace unknot::test
