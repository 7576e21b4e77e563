// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/chartplaces.h"

#include "pastsummaries.h"
#include "smallcatalogue.h"

#include <gmock/gmock.h>

namespace unknot::present
{
namespace
{

using std::chrono::hours;
using test::noted;
using test::sundayEvening;
using testing::ElementsAre;

const catalogue::Catalogue body(test::smallData());
const SidedZone leftBlade{{"blade"}, Side::Left}, rightBlade{{"blade"}, Side::Right}, throat{{"throat"}, Side::Middle};

journal::SessionSummary of(hours ago, std::vector<SidedZone> zones)
{
    auto session = test::summary(ago, 6, 4);
    session.zones = std::move(zones);
    return session;
}

ChartPlaces placesOf(const std::vector<journal::SessionSummary> &sessions, const std::vector<journal::EntryRecord> &entries = {})
{
    return ChartPlaces(
        std::make_shared<const ToldRecord::Of>(ToldRecord::Of{body, test::shared(test::rangeOf(sessions, entries)), sundayEvening}));
}

QStringList keysOf(const ChartPlaces &places)
{
    QStringList keys;
    for (const ChartPlaces::Place &place : places.all())
        keys << ChartPlaces::keyOf(place.part);
    return keys;
}

TEST(ChartPlaces, theOftenestTreatedStandsFirstAndNotesBreakATie)
{
    const ChartPlaces places = placesOf({of(hours{2}, {leftBlade}), of(hours{30}, {throat}), of(hours{60}, {rightBlade})},
        {noted(hours{5}, {{throat, 3, {}}}), noted(hours{50}, {{rightBlade, 3, {}}}), noted(hours{51}, {{rightBlade, 5, {}}})});
    EXPECT_EQ(keysOf(places), (QStringList{"shoulder:right", "throat", "shoulder:left"}));
    EXPECT_EQ(places.all()[0].count, 1);
    EXPECT_EQ(places.all()[0].notes, 2);
}

// Of both shoulders is another place than of each: who treats one for the other's sake is to see them apart.
TEST(ChartPlaces, aPartOnBothSidesIsAPlaceOfItsOwn)
{
    const ChartPlaces places
        = placesOf({of(hours{2}, {leftBlade, rightBlade}), of(hours{30}, {leftBlade}), of(hours{60}, {rightBlade, leftBlade})});
    EXPECT_EQ(keysOf(places), (QStringList{"shoulder:left:right", "shoulder:left"}));
    EXPECT_EQ(places.all()[0].count, 2);
}

TEST(ChartPlaces, whatIsToldIsNewestFirstOfSessionsAndNotesAlike)
{
    const ChartPlaces places = placesOf({of(hours{2}, {leftBlade}), of(hours{60}, {throat})}, {noted(hours{30}, {{throat, 3, {}}})});
    ASSERT_EQ(places.told().size(), 3U);
    EXPECT_NE(places.told()[0].record.session, nullptr);
    EXPECT_NE(places.told()[1].record.entry, nullptr);
    EXPECT_NE(places.told()[2].record.session, nullptr);
    EXPECT_TRUE(places.told()[1].isOf(0)) << "the throat, which was told of oftenest";
    EXPECT_FALSE(places.told()[0].isOf(0));
}

TEST(ChartPlaces, aNoteFromBeforeTheRangeIsNotOfIt)
{
    EXPECT_TRUE(placesOf({}, {noted(std::chrono::days{200}, {{throat, 3, {}}})}).told().empty());
}

TEST(ChartPlaces, aSessionHasTheShapeOfItsPlaceThatIsTreatedOftenest)
{
    const ChartPlaces places = placesOf({of(hours{2}, {throat, leftBlade}), of(hours{30}, {leftBlade}), of(hours{60}, {})});
    EXPECT_EQ(keysOf(places), (QStringList{"shoulder:left", "throat"}));
    EXPECT_EQ(places.shapeOf(places.told()[0]), 0);
    EXPECT_EQ(places.all()[1].first, 0);
    EXPECT_EQ(places.all()[1].shape, ChartPlaces::otherShape) << "no mark is of it alone, so it needs no shape";
    EXPECT_EQ(places.shapeOf(places.told()[2]), ChartPlaces::otherShape) << "one that names no place";
}

TEST(ChartPlaces, moreThanCanBeToldApartShareAShape)
{
    std::vector<journal::SessionSummary> sessions;
    for (const char *zone : {"a", "b", "c", "d", "e", "f"})
        sessions.push_back(of(hours{2}, {{{zone}, Side::Middle}}));
    const ChartPlaces places = placesOf(sessions);
    std::vector<int> shapes;
    for (const ChartPlaces::Place &place : places.all())
        shapes.push_back(place.shape);
    EXPECT_THAT(shapes, ElementsAre(0, 1, 2, 3, ChartPlaces::otherShape, ChartPlaces::otherShape));
}

TEST(ChartPlaces, oneIsFoundByItsKeyAlone)
{
    const ChartPlaces places = placesOf({of(hours{2}, {leftBlade})});
    ASSERT_NE(places.wished(QStringLiteral("shoulder:left")), nullptr);
    EXPECT_EQ(places.wished(QStringLiteral("shoulder:right")), nullptr);
    EXPECT_EQ(places.wished({}), nullptr);
}

TEST(ChartPlaces, theWorstNumberOfANoteIsOfThePlaceThatIsAskedFor)
{
    const auto entry = noted(hours{2}, {{leftBlade, 3, {}}, {throat, 8, {}}});
    const ChartPlaces places = placesOf({}, {entry});
    EXPECT_EQ(places.worstIn(entry, places.wished(QStringLiteral("shoulder:left"))), 3);
    EXPECT_EQ(places.worstIn(entry, places.wished(QStringLiteral("throat"))), 8);
    EXPECT_EQ(places.worstIn(entry, nullptr), 8);
    EXPECT_EQ(places.worstIn(noted(hours{2}, {}), nullptr), -1);
}

} // namespace
} // namespace unknot::present
