// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/copycontroller.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
using app::CopyController;

struct Copying : testing::Test {
    [[nodiscard]] QString in(const char *name) const { return QString::fromStdString((folder / name).string()); }

    TempFolder folder;
    Result<std::string> bytes = std::string("all");
    CopyController copy{present::CopyOf::Journal, [this] { return bytes; }, folder / "data"};
};

} // namespace

TEST_F(Copying, saysWhatCameOfIt)
{
    copy.write(in("out.json"));
    EXPECT_EQ(copy.text().told, QStringLiteral("Everything was written to %1.").arg(in("out.json")));
    EXPECT_TRUE(copy.text().isWritten);
    EXPECT_EQ(TempFolder::bytes(folder / "out.json"), "all");
    copy.forget();
    EXPECT_EQ(copy.text(), present::CopyText());
}

TEST_F(Copying, asksBeforeItReplaces)
{
    TempFolder::write(folder / "out.json", "a letter");
    copy.replace(); // of nothing that was asked
    copy.write(in("out.json"));
    EXPECT_TRUE(copy.text().replaces);
    EXPECT_FALSE(copy.text().isWritten);
    EXPECT_EQ(TempFolder::bytes(folder / "out.json"), "a letter");
    copy.replace();
    EXPECT_TRUE(copy.text().isWritten);
    EXPECT_FALSE(copy.text().replaces);
    EXPECT_EQ(TempFolder::bytes(folder / "out.json"), "all");
}

TEST_F(Copying, whatFailedIsSaidAndLeavesNothing)
{
    copy.write(in("no such folder/out.json"));
    EXPECT_TRUE(copy.text().told.contains(u"could not be written")) << copy.text().told.toStdString();
    copy.write(QStringLiteral("  "));
    EXPECT_TRUE(copy.text().told.contains(u"can't be written to")) << copy.text().told.toStdString();
    copy.write(in("data/journal.sqlite"));
    EXPECT_TRUE(copy.text().told.contains(u"belongs to Unknot itself")) << copy.text().told.toStdString();
    bytes = tl::unexpected(Error{Error::Kind::Malformed, "as the test wants it", {}, 0, {}});
    copy.write(in("out.json"));
    EXPECT_TRUE(copy.text().told.contains(u"nothing was written")) << copy.text().told.toStdString();
    EXPECT_FALSE(copy.text().isWritten);
    EXPECT_TRUE(folder.contents().empty());
}

TEST_F(Copying, keepsItsNameInAnotherFolder)
{
    EXPECT_TRUE(copy.proposed().endsWith(QStringLiteral("/unknot-journal.json")));
    EXPECT_EQ(copy.placedIn(QUrl::fromLocalFile(QStringLiteral("/tmp")), QStringLiteral("/home/ada/mine.json")),
        QStringLiteral("/tmp/mine.json"));
}

// A desktop may name a folder for documents that was never made.
TEST_F(Copying, proposesTheHomeWhereThereIsNoFolderForDocuments)
{
    const QByteArray before = qgetenv("HOME");
    const auto person = folder / "ada";
    fs::create_directories(person);
    qputenv("HOME", person.c_str());
    EXPECT_EQ(copy.proposed(), in("ada/unknot-journal.json"));
    fs::create_directories(person / "Documents");
    EXPECT_EQ(copy.proposed(), in("ada/Documents/unknot-journal.json"));
    qputenv("HOME", before);
}

} // namespace unknot::test
