// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/ownroutinestext.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

const QString evening = QStringLiteral("Evening"), folder = QStringLiteral("/tmp/x");

} // namespace

TEST(OwnRoutinesText, saysWhatOthersCanNotHave)
{
    EXPECT_TRUE(givenSaid(evening, {}, 0).contains(QStringLiteral("not written")));
    EXPECT_FALSE(givenSaid(evening, folder, 0).contains(QStringLiteral("left out")));
    EXPECT_TRUE(givenSaid(evening, folder, 1).contains(QStringLiteral("1 point is left out")));
    EXPECT_TRUE(givenSaid(evening, folder, 3).contains(QStringLiteral("3 points are left out")));
}

TEST(OwnRoutinesText, saysNothingWhereAllCouldBeRead)
{
    EXPECT_EQ(unreadSaid({}, 3, {}), QString());
    const Errors errors{{Error::Kind::Malformed, "a comma is missing", "routines.json", 4, {}}};
    EXPECT_TRUE(unreadSaid(errors, 0, {}).startsWith(QStringLiteral("Your own routines can't be read.")));
    EXPECT_TRUE(unreadSaid(errors, 2, {}).startsWith(QStringLiteral("Not all of your own")));
    EXPECT_TRUE(unreadSaid(errors, 2, {}).contains(QStringLiteral("routines.json, line 4")));
    EXPECT_TRUE(unreadSaid(errors, 2, "routines-unread.json").contains(QStringLiteral("routines-unread.json")));
    const Errors folder{{Error::Kind::Unreadable, "is a folder", "routines.json", 0, {}}};
    EXPECT_TRUE(unreadSaid(folder, 0, {}).contains(QStringLiteral("None can be kept")));
}

TEST(OwnRoutinesText, ofAnErrorSaysThatNothingChanged)
{
    for (const auto kind : {Error::Kind::Invalid, Error::Kind::Full, Error::Kind::Unreadable})
        EXPECT_TRUE(notKeptSaid({kind, "what", "routines.json", 0, {}}).contains(QStringLiteral("Nothing has been changed")));
}

TEST(OwnRoutinesText, tellsOthersThatNobodyHasCheckedIt)
{
    catalogue::Routine routine;
    routine.id.value = "own-1";
    routine.name = "Evening";
    const auto told = describedForOthers(routine);
    EXPECT_FALSE(told.purpose.empty() || told.forWhom.empty());
    EXPECT_NE(told.notFor.find("Nobody has checked"), std::string::npos);
    EXPECT_LE(told.notFor.size(), 200U) << "as the schema has it";
    const auto pack = packOf(routine, QDate(2026, 11, 30));
    EXPECT_EQ(pack.id, "own-1");
    EXPECT_EQ(pack.date, "2026-11-30");
}

} // namespace unknot::present
