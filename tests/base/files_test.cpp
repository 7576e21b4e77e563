// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/writefile.h"

#include "support/specialfiles.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unknot::test
{

namespace
{

using testing::HasSubstr;
namespace fs = std::filesystem;

struct Files : testing::Test {
    // What both ways of asking say, which is the same.
    Error refused(const fs::path &file, std::size_t most = 100)
    {
        const Result<std::string> read = readFile(file, most);
        const Status looked = checkReadable(file, most);
        EXPECT_FALSE(read);
        EXPECT_FALSE(looked);
        if (read || looked)
            return {};
        EXPECT_EQ(read.error(), looked.error());
        EXPECT_EQ(read.error().file, file.string());
        return read.error();
    }

    TempFolder folder;
};

TEST_F(Files, areReadWhole)
{
    const std::string text("with a \0 in it\n\xff", 16);
    TempFolder::write(folder / "a", text);
    EXPECT_EQ(readFile(folder / "a", text.size()).value(), text);
    TempFolder::write(folder / "empty", "");
    EXPECT_EQ(readFile(folder / "empty", 0).value(), "");
    fs::create_symlink(folder / "a", folder / "link");
    EXPECT_EQ(readFile(folder / "link", 100).value(), text);
}

TEST_F(Files, largerThanTheMostAreRefusedAndSayTheMost)
{
    TempFolder::write(folder / "a", std::string(101, 'x'));
    EXPECT_EQ(refused(folder / "a").kind, Error::Kind::Invalid);
    fs::resize_file(folder / "a", std::uintmax_t{5} << 40); // takes no room
    const Error error = refused(folder / "a", std::size_t{16} << 20);
    EXPECT_THAT(error.what, HasSubstr("is larger than 16 MB"));
    EXPECT_THAT(error.what, HasSubstr("make it smaller"));
}

TEST_F(Files, areReadAtTheirStartHoweverLargeTheyAre)
{
    TempFolder::write(folder / "a", "beginning");
    fs::resize_file(folder / "a", std::uintmax_t{5} << 40); // takes no room
    EXPECT_EQ(readStart(folder / "a", 9).value(), "beginning");
    TempFolder::write(folder / "short", "abc");
    EXPECT_EQ(readStart(folder / "short", 9).value(), "abc");
    EXPECT_EQ(readStart(folder / "none", 9).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(readStart(folder.path(), 9).error().kind, Error::Kind::Unreadable);
}

// The files of /proc have size 0 and are not empty.
TEST_F(Files, areReadToTheMostWhateverTheirSizeSays)
{
    const Result<std::string> status = readFile("/proc/self/status", 100'000);
    ASSERT_TRUE(status);
    EXPECT_THAT(*status, HasSubstr("Name:"));
    const Result<std::string> tooMuch = readFile("/proc/self/status", 10);
    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.error().kind, Error::Kind::Invalid);
}

TEST_F(Files, thatAreNotThereAreNotFound)
{
    EXPECT_EQ(refused(folder / "none").kind, Error::Kind::NotFound);
    TempFolder::write(folder / "file", "x");
    EXPECT_EQ(refused(folder / "file" / "below").kind, Error::Kind::NotFound);
}

TEST_F(Files, aPipeIsNotWaitedForAndADeviceNotReadToItsEnd)
{
    ASSERT_TRUE(makePipe(folder / "pipe"));
    ASSERT_TRUE(linkToZero(folder / "device"));
    ASSERT_TRUE(makeSocket(folder / "socket"));
    for (const auto &[name, kind] : {std::pair{"pipe", "a named pipe"}, std::pair{"device", "a device"}, std::pair{"socket", "a socket"}}) {
        const Error error = refused(folder / name);
        EXPECT_EQ(error.kind, Error::Kind::Unreadable);
        EXPECT_EQ(error.what, std::string("is ") + kind + ", not a file; put a plain file in its place");
        EXPECT_EQ(specialFile(folder / name), kind);
    }
}

TEST_F(Files, aFolderIsNone)
{
    EXPECT_THAT(refused(folder.path()).what, HasSubstr("is a folder"));
    EXPECT_EQ(specialFile(folder.path()), "");
    EXPECT_EQ(specialFile(folder / "none"), "");
}

TEST(WrittenFiles, areForNobodyElseAndReplaceWhatWasThere)
{
    const TempFolder folder;
    TempFolder::write(folder / "a", "old");
    fs::permissions(folder / "a", fs::perms::all);
    fs::create_symlink(folder / "a", folder / "link");
    ASSERT_TRUE(writeFile(folder / "link", "new", Waiting::No));
    EXPECT_EQ(TempFolder::bytes(folder / "a"), "new");
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_EQ(fs::status(folder / "a").permissions(), fs::perms::owner_read | fs::perms::owner_write);
    ASSERT_TRUE(appendToFile(folder / "b", "one "));
    ASSERT_TRUE(appendToFile(folder / "b", "two"));
    EXPECT_EQ(TempFolder::bytes(folder / "b"), "one two");
    EXPECT_EQ(fs::status(folder / "b").permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(folder.contents().size(), 3U);
}

TEST(WrittenFiles, leaveNothingWhereItFails)
{
    const TempFolder folder;
    EXPECT_FALSE(writeFile(folder / "none" / "a", "all", Waiting::No));
    EXPECT_FALSE(writeFile(folder.path(), "all", Waiting::No));
    EXPECT_EQ(writeFile("/dev/full", "all", Waiting::No).error().kind, Error::Kind::Full);
    EXPECT_FALSE(appendToFile(folder / "none" / "a", "all"));
    EXPECT_TRUE(folder.contents().empty());
}

TEST(WrittenFiles, whatIsMadeInPiecesTakesThePlaceAsAWholeOrNotAtAll)
{
    const TempFolder folder;
    TempFolder::write(folder / "a", "old");
    const Status stopped = writeFile(
        folder / "a",
        [&](const Sink &sink) -> Status {
            EXPECT_TRUE(sink(std::string(200'000, 'x')));
            EXPECT_EQ(folder.contents().size(), 2U) << "it is written beside";
            EXPECT_EQ(TempFolder::bytes(folder / "a"), "old");
            return tl::unexpected(wasStopped());
        },
        Waiting::No);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error(), wasStopped());
    EXPECT_EQ(TempFolder::bytes(folder / "a"), "old");
    EXPECT_EQ(folder.contents().size(), 1U);
    const Making three = [](const Sink &sink) {
        for (const std::string &piece : {std::string("one "), std::string(100'000, '-'), std::string(" two")}) {
            if (Status given = sink(piece); !given)
                return given;
        }
        return Status{};
    };
    ASSERT_TRUE(writeFile(folder / "a", three, Waiting::No));
    EXPECT_EQ(TempFolder::bytes(folder / "a"), "one " + std::string(100'000, '-') + " two");
    const Making endless = [](const Sink &sink) {
        Status given;
        while (given)
            given = sink("more and more");
        return given;
    };
    EXPECT_EQ(writeFile("/dev/full", endless, Waiting::No).error().kind, Error::Kind::Full);
}

TEST(WrittenFiles, aPipeIsWrittenToAndNotReplaced)
{
    const TempFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    for (const Waiting waiting : {Waiting::No, Waiting::Yes}) { // it was waited for without end
        const Status unread = writeFile(folder / "pipe", "all", waiting);
        ASSERT_FALSE(unread);
        EXPECT_EQ(unread.error().what, "nobody reads from this pipe");
    }
    const int reader = ::open((folder / "pipe").c_str(), O_RDONLY | O_NONBLOCK);
    ASSERT_TRUE(writeFile(folder / "pipe", "all", Waiting::No));
    char bytes[8] = {};
    EXPECT_EQ(::read(reader, bytes, sizeof bytes), 3);
    ::close(reader);
    EXPECT_STREQ(bytes, "all");
    EXPECT_TRUE(fs::is_fifo(folder / "pipe"));
    EXPECT_FALSE(appendToFile(folder / "pipe", "all"));
}

} // namespace

} // namespace unknot::test
