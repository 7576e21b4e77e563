// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/copycontroller.h"
#include "support/tempfolder.h"

#include <QTest>

#include <gtest/gtest.h>

#include <atomic>

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
    EXPECT_TRUE(copy.text().told.startsWith(u"There is no folder for ")) << copy.text().told.toStdString();
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

// What is made in a thread of its own: it can be seen how far it is, and stopped.
struct CopyingBeside : Copying {
    std::atomic<bool> waits = true;
    app::CopyController beside{present::CopyOf::Journal,
        [this]() -> Result<practice::CopyMaking> {
            return [this](const Sink &sink, const Progress &progress) -> Status {
                if (Status given = sink("half"); !given)
                    return given;
                while (waits && progress(5, 10)) { }
                return waits ? Status(tl::unexpected(wasStopped())) : sink(" and whole");
            };
        },
        app::CopyController::Where::Beside, folder / "data"};

    void expectEnded()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !beside.text().runs; }));
    }
};

TEST_F(CopyingBeside, itIsStoppedAndLeavesWhatWasThere)
{
    TempFolder::write(folder / "out.json", "old");
    beside.write(in("out.json"));
    beside.replace();
    EXPECT_TRUE(beside.text().runs);
    beside.forget();
    EXPECT_TRUE(beside.text().runs) << "it goes on";
    ASSERT_TRUE(QTest::qWaitFor([this] { return beside.text().told.contains(u"5 of 10"); }));
    EXPECT_EQ(TempFolder::bytes(folder / "out.json"), "old");
    beside.stop();
    expectEnded();
    EXPECT_TRUE(beside.text().told.startsWith(u"Stopped")) << beside.text().told.toStdString();
    EXPECT_EQ(TempFolder::bytes(folder / "out.json"), "old");
    EXPECT_EQ(folder.contents().size(), 1U);
}

TEST_F(CopyingBeside, whatIsDoneIsThere)
{
    waits = false;
    beside.write(in("out.json"));
    expectEnded();
    EXPECT_TRUE(beside.text().isWritten);
    EXPECT_EQ(TempFolder::bytes(folder / "out.json"), "half and whole");
}

TEST(CopyingAtTheEnd, theProgramThatEndsStopsIt)
{
    const TempFolder folder;
    {
        app::CopyController copy(
            present::CopyOf::Journal,
            []() -> Result<practice::CopyMaking> {
                return [](const Sink &, const Progress &progress) -> Status {
                    while (progress(1, 2)) { }
                    return tl::unexpected(wasStopped());
                };
            },
            app::CopyController::Where::Beside, folder / "data");
        copy.write(QString::fromStdString((folder / "out.json").string()));
        EXPECT_TRUE(copy.text().runs);
    }
    EXPECT_TRUE(folder.contents().empty());
}

} // namespace unknot::test
