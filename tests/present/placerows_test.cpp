// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/placerows.h"

#include "smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

const catalogue::Catalogue body(test::smallData());
const SidedZone leftBlade{ZoneId{"blade"}, Side::Left}, rightBlade{ZoneId{"blade"}, Side::Right}, throat{ZoneId{"throat"}, Side::Middle};

QStringList found(const QString &filter)
{
    QStringList names;
    for (const PlaceRow &row : placeRows(body, {}, filter))
        names << row.name;
    return names;
}

} // namespace

TEST(PlaceRows, standByTheirPartOfTheBody)
{
    const auto rows = placeRows(body, {});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], (PlaceRow{QStringLiteral("blade"), QStringLiteral("Shoulder blade"), QStringLiteral("Shoulder"), true}));
    EXPECT_EQ(rows[1], (PlaceRow{QStringLiteral("throat"), QStringLiteral("Throat"), QStringLiteral("Neck"), false}));
}

TEST(PlaceRows, knowWhichSideIsMarked)
{
    EXPECT_TRUE(placeRows(body, {rightBlade})[0].right);
    EXPECT_FALSE(placeRows(body, {rightBlade})[0].left);
    EXPECT_TRUE(placeRows(body, {leftBlade, rightBlade})[0].left);
}

TEST(PlaceRows, ofTheMidLineAreMarkedOnceAtTheLeftBox)
{
    const PlaceRow row = placeRows(body, {throat})[1];
    EXPECT_TRUE(row.left);
    EXPECT_FALSE(row.right);
}

TEST(PlaceRows, areFoundByNamePartAndOtherWordsInAnyCase)
{
    const QStringList blade{QStringLiteral("Shoulder blade")}, throats{QStringLiteral("Throat")};
    EXPECT_EQ(found(QStringLiteral("BLADE")), blade);
    EXPECT_EQ(found(QStringLiteral("neck")), throats);
    EXPECT_EQ(found(QStringLiteral("scap")), blade);
    EXPECT_EQ(found(QStringLiteral("adam")), throats);
}

TEST(PlaceRows, ofAFilterHoldEveryWord)
{
    EXPECT_EQ(found(QStringLiteral("scapula  shoulder")), QStringList{QStringLiteral("Shoulder blade")});
    EXPECT_TRUE(found(QStringLiteral("shoulder throat")).isEmpty());
    EXPECT_EQ(found(QStringLiteral(" ")).size(), 2);
}

} // namespace unknot::present
