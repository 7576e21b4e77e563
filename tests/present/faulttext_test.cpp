// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/faulttext.h"

#include <gtest/gtest.h>

#include <set>

namespace unknot::test
{

using exchange::Fault;
using exchange::FaultCode;

TEST(FaultText, eachCodeHasWordsOfItsOwnWithNothingLeftToFillIn)
{
    std::set<QString> all;
    for (int code = 0; code <= int(exchange::lastFaultCode); ++code) {
        const QString words = present::faultWords({FaultCode(code), {}, 0, {}, "name", 1, 2});
        EXPECT_FALSE(words.isEmpty()) << code;
        EXPECT_FALSE(words.contains(u'%')) << words.toStdString();
        EXPECT_TRUE(all.insert(words).second) << words.toStdString();
    }
}

TEST(FaultText, numbersAndNamesOfTheFileStandInTheWords)
{
    EXPECT_EQ(present::faultWords({FaultCode::NoNumber, {}, 0, {}, {}, 0, 10}), QStringLiteral("has to be a whole number from 0 to 10"));
    EXPECT_EQ(present::faultWords({FaultCode::NoWord, {}, 0, {}, "lift"}), QStringLiteral("'lift' is none of its words"));
    EXPECT_EQ(present::faultWords({FaultCode::TooLarge, {}, 0, {}, {}, 0, 32 << 20}),
        QStringLiteral("is larger than 32 MB, and no more is read of one file"));
    EXPECT_EQ(present::faultWords({FaultCode::NoJson, {}, 0, {}, {}, 0, 7}), QStringLiteral("is no JSON: it can't be read on at byte 7"));
}

TEST(FaultText, aNameThatLooksLikeAPlaceToFillInStaysAsItIs)
{
    EXPECT_EQ(present::faultWords({FaultCode::NoSuchTag, {}, 0, {}, "%1 %2"}), QStringLiteral("there is no tag '%1 %2'"));
    EXPECT_EQ(
        present::faultLine({FaultCode::NoSuchTag, {}, 0, "/days/%2/tags", "%1"}), QStringLiteral("/days/%2/tags: there is no tag '%1'"));
}

TEST(FaultText, thePlaceStandsBeforeTheWords)
{
    EXPECT_EQ(present::faultLine({FaultCode::RowLength, "/a.csv", 3, {}, {}, 3, 2}),
        QStringLiteral("Line 3: the row has cells for 3 columns, and the first line names 2"));
    EXPECT_EQ(present::faultLine({FaultCode::Missing, "/a.json", 0, "/exported"}), QStringLiteral("/exported: is missing"));
    EXPECT_EQ(present::faultLine({FaultCode::NotThere, "/a.json"}), QStringLiteral("The file: is not there"));
}

} // namespace unknot::test
