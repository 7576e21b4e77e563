// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tempfolder.h"

#include <gmock/gmock.h>

#include <sys/wait.h>

#include <cstdlib>

namespace unknot::test
{

namespace
{

using testing::HasSubstr;

// The program itself, started by a shell as people do.
struct Program : testing::Test {
    // The exit code; what it said on stderr is in `said`.
    int run(const std::string &line)
    {
        const std::string whole = std::string(UNKNOT_PROGRAM) + " --data-dir '" + (folder / "data").string() + "' " + line + " 2>'"
            + (folder / "said").string() + "'";
        const int status = std::system(whole.c_str());
        said = TempFolder::bytes(folder / "said");
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    TempFolder folder;
    std::string said;
};

} // namespace

TEST_F(Program, aCommandIsRun)
{
    EXPECT_EQ(run("points >'" + (folder / "out").string() + "'"), 0) << said;
    EXPECT_THAT(TempFolder::bytes(folder / "out"), HasSubstr("infraspinatus"));
}

TEST_F(Program, outputThatCantBeWrittenIsAFaultOfEveryCommand)
{
    for (const char *words : {"points", "points --json", "find heel", "search heel --json", "--help", "--version", "find --help"}) {
        EXPECT_EQ(run(std::string(words) + " >/dev/full"), 1) << words;
        EXPECT_THAT(said, HasSubstr("The output can't be written: No space left on device")) << words;
        EXPECT_EQ(run(std::string(words) + " >&-"), 1) << words;
        EXPECT_THAT(said, HasSubstr("The output can't be written")) << words;
    }
}

// A file opened later must not become the standard output that was closed.
TEST_F(Program, closedStreamsAreGivenToNoFile)
{
    EXPECT_EQ(run("export -o '" + (folder / "out.json").string() + "' <&- >&-"), 1);
    EXPECT_THAT(said, HasSubstr("no journal"));
    EXPECT_FALSE(std::filesystem::exists(folder / "out.json"));
}

TEST_F(Program, noDisplayEndsInASentence)
{
    const auto window = std::filesystem::path(UNKNOT_PROGRAM).parent_path() / "unknot-window";
    if (!std::filesystem::exists(window))
        GTEST_SKIP() << "the window is not built";
    ASSERT_EQ(::setenv("QT_QPA_PLATFORM", "xcb", 1), 0);
    ASSERT_EQ(::setenv("DISPLAY", ":no-such-display", 1), 0);
    EXPECT_EQ(run(""), 1);
    EXPECT_THAT(said, testing::StartsWith("unknot: There is no display to open the window on."));
    EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 1) << said;
    ::unsetenv("QT_QPA_PLATFORM");
    ::unsetenv("DISPLAY");
}

// Before the window opens: without an X server, too.
TEST_F(Program, aRoutineThatIsNotKnownEndsInTheListOfThoseThatAre)
{
    const auto window = std::filesystem::path(UNKNOT_PROGRAM).parent_path() / "unknot-window";
    if (!std::filesystem::exists(window))
        GTEST_SKIP() << "the window is not built";
    ASSERT_EQ(::setenv("QT_QPA_PLATFORM", "offscreen", 1), 0);
    EXPECT_EQ(run("--start no-such"), 1);
    EXPECT_THAT(said, testing::StartsWith("unknot: There is no routine 'no-such'. There are: desk-neck, "));
    EXPECT_THAT(said, HasSubstr(", before-sleep."));
    EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 1) << said;
    ::unsetenv("QT_QPA_PLATFORM");
}

} // namespace unknot::test
