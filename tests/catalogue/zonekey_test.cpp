// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/zonekey.h"

#include "catalogue/catalogue.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

namespace
{

Zone zoneOf(const std::string &id, bool paired)
{
    Zone zone;
    zone.id.value = id;
    zone.paired = paired;
    return zone;
}

const Zone shoulder = zoneOf("shoulder-back", true);
const Zone throat = zoneOf("throat", false);

Catalogue shoulderAndThroat()
{
    CatalogueData data;
    data.zones = {shoulder, throat};
    return Catalogue(std::move(data));
}

using Zones = std::vector<SidedZone>;

Zones named(std::string_view key)
{
    return zonesNamed(shoulderAndThroat(), key);
}

} // namespace

TEST(ZoneKey, namesTheSideOfAPairOnly)
{
    EXPECT_EQ(zoneKey({shoulder.id, Side::Left}), "shoulder-back:left");
    EXPECT_EQ(zoneKey({shoulder.id, Side::Right}), "shoulder-back:right");
    EXPECT_EQ(zoneKey({throat.id, Side::Middle}), "throat");
}

TEST(ZoneKey, isReadAsItWasWritten)
{
    for (const Zone &zone : {shoulder, throat}) {
        for (const SidedZone &place : everySide(zone))
            EXPECT_EQ(named(zoneKey(place)), Zones{place}) << zoneKey(place);
    }
}

TEST(ZoneKey, withoutASideMeansBothOfAPair)
{
    EXPECT_EQ(named("shoulder-back"), (Zones{{shoulder.id, Side::Left}, {shoulder.id, Side::Right}}));
    EXPECT_EQ(named("throat"), (Zones{{throat.id, Side::Middle}}));
}

TEST(ZoneKey, mayNameTheMiddleOfAZoneThatLiesThere)
{
    EXPECT_EQ(named("throat:middle"), (Zones{{throat.id, Side::Middle}}));
}

TEST(ZoneKey, namesNothingWithASideTheZoneDoesNotHave)
{
    for (const char *key : {"throat:left", "throat:right", "shoulder-back:middle"})
        EXPECT_EQ(named(key), Zones{}) << key;
}

TEST(ZoneKey, namesNothingUnlessEveryWordOfItIsKnown)
{
    for (const char *key : {"", ":", ":left", "tail", "tail:left", "shoulder-back:", "shoulder-back:up", "shoulder-back:Left",
             "shoulder-back:left:right", " shoulder-back", "throat "})
        EXPECT_EQ(named(key), Zones{}) << '"' << key << '"';
}

TEST(Sided, leavesAZoneOfTheMidlineInTheMiddle)
{
    for (const Side side : {Side::Left, Side::Right, Side::Middle}) {
        EXPECT_EQ(sided(throat, side), (SidedZone{throat.id, Side::Middle}));
        EXPECT_EQ(sided(shoulder, side), (SidedZone{shoulder.id, side}));
    }
}

TEST(ZonesOf, aComplaintAreOnTheSideThatIsAskedForAndOfTheMidLineOnce)
{
    Complaint complaint;
    complaint.zones = {shoulder.id, ZoneId{"gone"}, throat.id};
    const SidedZone left{shoulder.id, Side::Left}, right{shoulder.id, Side::Right}, middle{throat.id, Side::Middle};
    EXPECT_EQ(zonesOf(shoulderAndThroat(), complaint, Side::Right), (Zones{right, middle}));
    EXPECT_EQ(zonesOf(shoulderAndThroat(), complaint, std::nullopt), (Zones{left, right, middle}));
}

} // namespace unknot::catalogue
