// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/savefile.h"
#include "support/tempfolder.h"

#include <QDir>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
using namespace app;
using present::SaveFault;

class SaveFile : public testing::Test
{
protected:
    SaveFile() { fs::create_directories(data); }
    std::optional<SaveFault> save(const fs::path &file, const QByteArray &bytes, bool mayReplace = false) const
    {
        const auto refused = saveFile(QString::fromStdString(file.string()), bytes, data, mayReplace);
        return refused ? std::optional(refused->fault) : std::nullopt;
    }

    TempFolder folder;
    const fs::path data = folder / "data";
};

const QString home = QStringLiteral("/home/ada/Documents");

} // namespace

TEST_F(SaveFile, writesForNobodyElse)
{
    EXPECT_EQ(save(folder / "out.json", "all"), std::nullopt);
    EXPECT_EQ(TempFolder::bytes(folder / "out.json"), "all");
    EXPECT_EQ(fs::status(folder / "out.json").permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(folder.contents().size(), 1U);
}

TEST_F(SaveFile, replacesOnlyWhatItMay)
{
    TempFolder::write(folder / "out.json", "old");
    EXPECT_EQ(save(folder / "out.json", "new"), SaveFault::Exists);
    EXPECT_EQ(TempFolder::bytes(folder / "out.json"), "old");
    EXPECT_EQ(save(folder / "out.json", "new", true), std::nullopt);
    EXPECT_EQ(TempFolder::bytes(folder / "out.json"), "new");
}

TEST_F(SaveFile, neverWritesOverItsOwnFiles)
{
    for (const char *name : {"journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm", "settings.ini", "JOURNAL.sqlite"}) {
        TempFolder::write(data / name, "mine");
        EXPECT_EQ(save(data / name, "all", true), SaveFault::OwnFile) << name;
        EXPECT_EQ(TempFolder::bytes(data / name), "mine") << name;
    }
    fs::create_symlink(data / "journal.sqlite", folder / "link.json");
    EXPECT_EQ(save(folder / "link.json", "all", true), SaveFault::OwnFile);
    EXPECT_EQ(save(data / "packs" / "example" / "zones.json", "all", true), SaveFault::OwnFile);
}

TEST_F(SaveFile, saysThatItFailedAndLeavesNothing)
{
    EXPECT_EQ(save(folder / "no such folder" / "out.json", "all"), SaveFault::Failed);
    EXPECT_EQ(save(data, "all", true), SaveFault::NoPlace);
    EXPECT_EQ(save({}, "all", true), SaveFault::NoPlace);
    EXPECT_TRUE(folder.contents().empty());
}

TEST_F(SaveFile, takesAnyNameThatIsTyped)
{
    EXPECT_EQ(saveFileNamed(QStringLiteral("mine.json"), home), home + QStringLiteral("/mine.json"));
    EXPECT_EQ(saveFileNamed(QStringLiteral("  mine "), home), home + QStringLiteral("/mine.json"));
    EXPECT_EQ(saveFileNamed(QStringLiteral("mine.txt"), home), home + QStringLiteral("/mine.txt"));
    EXPECT_EQ(saveFileNamed(QStringLiteral("/tmp/mine.json"), home), QStringLiteral("/tmp/mine.json"));
    EXPECT_EQ(saveFileNamed(QStringLiteral("../mine.json"), home), QStringLiteral("/home/ada/mine.json"));
    EXPECT_EQ(saveFileNamed(QStringLiteral("~/mine.json"), home), QDir::homePath() + QStringLiteral("/mine.json"));
    EXPECT_EQ(saveFileNamed(QStringLiteral("  "), home), QString());
    EXPECT_EQ(saveFileNamed(QStringLiteral("/tmp/"), home), QString());
}

// A desktop may name a folder for documents that was never made.
TEST_F(SaveFile, proposesTheHomeWhereThereIsNoFolderForDocuments)
{
    const QByteArray before = qgetenv("HOME");
    const auto person = folder / "ada";
    fs::create_directories(person);
    qputenv("HOME", person.c_str());
    EXPECT_EQ(saveFolder(), QString::fromStdString(person.string()));
    fs::create_directories(person / "Documents");
    EXPECT_EQ(saveFolder(), QString::fromStdString((person / "Documents").string()));
    qputenv("HOME", before);
}

} // namespace unknot::test
