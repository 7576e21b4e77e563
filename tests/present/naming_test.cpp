// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/naming.h"
#include "smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

const SidedZone left{ZoneId{"blade"}, Side::Left}, right{ZoneId{"blade"}, Side::Right}, throat{ZoneId{"throat"}, Side::Middle};

catalogue::Catalogue small()
{
    return catalogue::Catalogue(test::smallData());
}

TEST(Naming, aSideIsSaidAndOneOfTheMiddleIsNot)
{
    EXPECT_EQ(sideWord(Side::Left), QStringLiteral("left"));
    EXPECT_EQ(sideWord(Side::Right), QStringLiteral("right"));
    EXPECT_EQ(sideWord(Side::Middle), QString());
    EXPECT_EQ(withSide(QStringLiteral("Calf"), Side::Right), QStringLiteral("Calf, right"));
    EXPECT_EQ(withSide(QStringLiteral("Throat"), Side::Middle), QStringLiteral("Throat"));
}

// What QML and zone keys have is no word: in another language it stays the same.
TEST(Naming, aKeyNamesTheMiddleToo)
{
    EXPECT_EQ(sideKey(Side::Middle), QStringLiteral("middle"));
    EXPECT_EQ(zoneKey(left), QStringLiteral("blade:left"));
    EXPECT_EQ(zoneKey(throat), QStringLiteral("throat"));
}

TEST(Naming, aPlaceIsNamedWithItsSideAfterAndSaidWithItBefore)
{
    EXPECT_EQ(zoneName(small(), left), QStringLiteral("Shoulder blade, left"));
    EXPECT_EQ(zoneAsSaid(small(), left), QStringLiteral("Left shoulder blade"));
    EXPECT_EQ(zoneAsSaid(small(), throat), QStringLiteral("Throat"));
}

TEST(Naming, aPlaceThatTheCatalogueHasNoMoreIsCalledByItsId)
{
    const SidedZone gone{ZoneId{"elbow"}, Side::Right};
    EXPECT_EQ(zoneName(small(), gone), QStringLiteral("elbow, right"));
    EXPECT_EQ(sessionTitle(small(), {gone}), QStringLiteral("Right elbow"));
}

TEST(Naming, aSessionIsCalledByItsParts)
{
    EXPECT_EQ(sessionTitle(small(), {}), QStringLiteral("Session"));
    EXPECT_EQ(sessionTitle(small(), {left}), QStringLiteral("Left shoulder"));
    EXPECT_EQ(sessionTitle(small(), {left, right}), QStringLiteral("Shoulder, both sides"));
    EXPECT_EQ(sessionTitle(small(), {left, throat}), QStringLiteral("Left shoulder and throat"));
    EXPECT_EQ(sessionTitle(small(), {left, {ZoneId{"elbow"}, Side::Left}}), QStringLiteral("Left shoulder and elbow"));
    EXPECT_EQ(sessionTitle(small(), {left, {ZoneId{"elbow"}, Side::Right}}), QStringLiteral("Left shoulder and right elbow"));
    EXPECT_EQ(sessionTitle(small(), {left, throat, {ZoneId{"elbow"}, Side::Left}}), QStringLiteral("Left shoulder and 2 more areas"));
}

TEST(Naming, aQuestionNamesAtMostTwoPartsOfOneSide)
{
    EXPECT_EQ(yourParts(small(), {left}), QStringLiteral("your left shoulder"));
    EXPECT_EQ(yourParts(small(), {right, left}), QStringLiteral("your shoulder on both sides"));
    EXPECT_EQ(yourParts(small(), {throat}), QStringLiteral("your throat"));
    EXPECT_EQ(yourParts(small(), {left, {ZoneId{"elbow"}, Side::Left}}), QStringLiteral("your left shoulder and elbow"));
    EXPECT_EQ(yourParts(small(), {left, {ZoneId{"elbow"}, Side::Right}}), QString());
    EXPECT_EQ(yourParts(small(), {}), QString());
}

} // namespace

} // namespace unknot::present
