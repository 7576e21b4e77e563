// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/searchtext.h"

#include <QSet>

#include <gtest/gtest.h>

#include <array>

namespace unknot::present
{

namespace
{

using safety::Searching;
constexpr std::array all{Searching::Around, Searching::Along, Searching::AlongUntested, Searching::AtTheMark, Searching::NotAtAll};

} // namespace

TEST(SearchText, eachWayOfSearchingHasItsOwnWords)
{
    QSet<QString> instructions, captions;
    for (const Searching searching : all) {
        instructions.insert(searchInstruction(searching));
        captions.insert(searchCaption(searching));
    }
    EXPECT_EQ(instructions.size(), qsizetype(all.size()));
    EXPECT_EQ(captions.size(), qsizetype(all.size()));
}

// Whoever is to search nowhere, or not to test, is never told to press.
TEST(SearchText, onlyWhereASpotIsTestedByPressingOneIsToldToPress)
{
    for (const Searching searching : {Searching::AlongUntested, Searching::AtTheMark}) {
        EXPECT_TRUE(searchInstruction(searching).contains(QStringLiteral("light touch")));
        EXPECT_FALSE(searchInstruction(searching).contains(QStringLiteral("for 5 seconds")));
    }
    for (const Searching searching : {Searching::Around, Searching::Along})
        EXPECT_TRUE(searchInstruction(searching).contains(QStringLiteral("for 5 seconds")));
    EXPECT_TRUE(searchInstruction(Searching::NotAtAll).contains(QStringLiteral("neither feel for it nor press it")));
}

TEST(SearchText, theCircleIsOnlySpokenOfWhereOneSearchesInIt)
{
    for (const Searching searching : all) {
        const bool isSearched = searching != Searching::AtTheMark && searching != Searching::NotAtAll;
        EXPECT_EQ(searchCaption(searching).contains(QStringLiteral("inside the circle")), isSearched);
    }
}

} // namespace unknot::present
