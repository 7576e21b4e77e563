// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/datafault.h"

#include <gtest/gtest.h>

#include <set>

namespace unknot::present
{

namespace
{

Error fault(Error::Kind kind = Error::Kind::Invalid)
{
    return {kind, "raw words of a checker", "/packs/neck.json", 7, "/points/0/press"};
}

} // namespace

TEST(DataFault, thePlaceIsToldAsFarAsItIsKnown)
{
    Error error = fault();
    EXPECT_EQ(dataFault(error), QStringLiteral("/packs/neck.json, line 7 (/points/0/press): what stands there can't be used"));
    error.pointer.clear();
    EXPECT_EQ(dataFault(error), QStringLiteral("/packs/neck.json, line 7: what stands there can't be used"));
    error.line = 0;
    error.kind = Error::Kind::NotFound;
    EXPECT_EQ(dataFault(error), QStringLiteral("/packs/neck.json: is not there"));
}

TEST(DataFault, aCheckersOwnWordsAreNeverTold)
{
    using Kind = Error::Kind;
    for (const Kind kind : {Kind::NotFound, Kind::Unreadable, Kind::Malformed, Kind::Invalid, Kind::ReadOnly, Kind::TooNew,
             Kind::NotADatabase, Kind::Full, Kind::Busy, Kind::Internal}) {
        const QString said = dataFault(fault(kind));
        EXPECT_FALSE(said.contains(QStringLiteral("raw words"))) << said.toStdString();
        EXPECT_TRUE(said.startsWith(QStringLiteral("/packs/neck.json, line 7 (/points/0/press): "))) << said.toStdString();
    }
}

TEST(DataFault, whatCantBeReadIsToldFromWhatCantBeUsed)
{
    std::set<QString> told;
    for (const auto kind :
        {Error::Kind::NotFound, Error::Kind::Unreadable, Error::Kind::Malformed, Error::Kind::Invalid, Error::Kind::TooNew})
        told.insert(dataFault(fault(kind)));
    EXPECT_EQ(told.size(), 5U);
}

TEST(DataFault, ofVeryManyTheFirstAreToldAndHowManyMore)
{
    EXPECT_EQ(dataFaults({}, 12), QString());
    EXPECT_EQ(dataFaults(Errors(12, fault()), 12).count(u'\n'), 11);
    const QString many = dataFaults(Errors(15, fault()), 12);
    EXPECT_EQ(many.count(u'\n'), 12);
    EXPECT_TRUE(many.endsWith(QStringLiteral("and 3 more")));
}

} // namespace unknot::present
