// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/textfold.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace unknot::finder
{

namespace
{

using Words = std::vector<std::u32string>;

} // namespace

TEST(TextFold, splitsAtWhatIsNoLetter)
{
    EXPECT_EQ(wordsOf("Back of shoulder, left (7/10)"), (Words{U"back", U"of", U"shoulder", U"left", U"7", U"10"}));
    EXPECT_EQ(wordsOf("low-back\u2014ache\u2026"), (Words{U"low", U"back", U"ache"}));
    EXPECT_EQ(wordsOf(" \t\n"), Words());
}

TEST(TextFold, takesCaseAndAccentsAway)
{
    EXPECT_EQ(wordsOf("\u00c9paule"), (Words{U"epaule"}));
    EXPECT_EQ(wordsOf("e\u0301paule"), (Words{U"epaule"})); // the accent as a character of its own
    EXPECT_EQ(wordsOf("F\u00dcSSE Fu\u00dfsohle"), (Words{U"fusse", U"fusssohle"}));
    EXPECT_EQ(wordsOf("\u0141okie\u0107 r\u00f8dt c\u0153ur"), (Words{U"lokiec", U"rodt", U"coeur"}));
    EXPECT_EQ(wordsOf("\u039f\u03b4\u03cc\u03c2"), wordsOf("\u03bf\u03b4\u03bf\u03c3")); // both forms of sigma
    EXPECT_EQ(wordsOf("\u0428\u0415\u042f"), wordsOf("\u0448\u0435\u044f"));
}

TEST(TextFold, joinsAtApostrophes)
{
    EXPECT_EQ(wordsOf("golfer's golfer\u2019s"), (Words{U"golfers", U"golfers"}));
}

TEST(TextFold, takesEachCharacterWhereWordsAreNotSetApart)
{
    EXPECT_EQ(wordsOf("\u80a9\u75db"), (Words{U"\u80a9", U"\u75db"}));
}

TEST(TextFold, leavesOutWhatIsNotUtf8)
{
    EXPECT_EQ(wordsOf("ab\xff"
                      "cd \xc3"),
        (Words{U"ab", U"cd"}));
    EXPECT_EQ(wordsOf("\xe2\x82"), Words());
}

RC_GTEST_PROP(TextFoldProperties, readsAnyBytesToTheirEnd, (const std::string &bytes))
{
    for (const std::u32string &word : wordsOf(bytes))
        RC_ASSERT(!word.empty());
}

} // namespace unknot::finder
