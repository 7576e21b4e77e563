// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/controls.h"

#include "base/error.h"

#include <gtest/gtest.h>

namespace unknot
{

TEST(Controls, areFoundWhereverTheyStand)
{
    EXPECT_EQ(controlIn(std::string("a\0b", 3)), "\\u0000");
    EXPECT_EQ(controlIn("\x1b]0;owned\x07"), "\\u001b");
    EXPECT_EQ(controlIn("two\tcolumns"), "\\u0009");
    EXPECT_EQ(controlIn("end\x7f"), "\\u007f");
    EXPECT_EQ(controlIn("\xc2\x9b"
                        "31m"),
        "\\u009b")
        << "CSI in one character";
    EXPECT_EQ(controlIn("press \xe2\x80\xae"
                        "drah"),
        "\\u202e")
        << "right to left from here";
    EXPECT_EQ(controlIn("\xe2\x81\xa6"), "\\u2066");
    EXPECT_EQ(controlIn("\xe2\x80\xa9"), "\\u2029");
}

TEST(Controls, noWordsArePassedForOne)
{
    EXPECT_EQ(controlIn(""), "");
    EXPECT_EQ(controlIn("A paragraph.\n\nAnother one."), "");
    EXPECT_EQ(controlIn("\u00a0\u00fc \u2013 \u201cdeutlich\u201d \u0645\u200c\u06cc \u809a\u5b50 \U0001F642"), "");
    EXPECT_EQ(controlIn("\xe2\x80"), "") << "a character that was cut off";
    EXPECT_EQ(controlIn("\xc2"), "");
}

TEST(Controls, areSpeltOutAndTheRestIsKept)
{
    EXPECT_EQ(spelt("a\x1b[2Jb\nc\xc2\x9bz\u00e9"), "a\\u001b[2Jb\nc\\u009bz\u00e9");
    EXPECT_EQ(spelt("a\nb", LineFeeds::OneLine), "a\\u000ab");
    EXPECT_EQ(spelt("plain words"), "plain words");
    EXPECT_EQ(controlIn(spelt(std::string("\0\x01\x7f\xe2\x80\xa8", 6))), "");
}

// A file may be called anything but "/" and NUL.
TEST(Controls, anErrorIsOneLineThatOrdersATerminalNothing)
{
    const std::string line = toString({Error::Kind::Invalid, "is \x1b[31mred", "a\n/etc/passwd:1: all is well\x1b[2J.json", 3, "/\x07"});
    EXPECT_EQ(line, "a\\u000a/etc/passwd:1: all is well\\u001b[2J.json:3: /\\u0007: is \\u001b[31mred");
}

} // namespace unknot
