// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/figure.h"
#include "bodymap/pathtext.h"

#include <gmock/gmock.h>

#include <cmath>

namespace unknot::bodymap
{

namespace
{

using test::pathFrom;
using testing::IsEmpty;
using testing::SizeIs;

SidedZone zone(const std::string &id, Side side)
{
    return {ZoneId{id}, side};
}

// From x = -50 to 50: "thigh" right and left of a gap from -5 to 5, the middle of which is "seam".
View body()
{
    View view;
    view.outline = pathFrom("M-50 0H50V100H-50Z");
    view.zones = {{zone("thigh", Side::Left), pathFrom("M5 0H50V100H5Z")}, {zone("thigh", Side::Right), pathFrom("M-5 0H-60V100H-5Z")},
        {zone("seam", Side::Middle), pathFrom("M-1 0H1V100H-1Z")}};
    view.muscles = {{"deep", MuscleId{"soleus"}, Side::Left, Layer::Superficial, true, pathFrom("M10 10H40V60H10Z"), {}},
        {"upper", MuscleId{"gastrocnemius"}, Side::Left, Layer::Superficial, false, pathFrom("M10 40H40V60H10Z"), {}},
        {"lid", MuscleId{}, Side::Left, Layer::Superficial, false, pathFrom("M20 50H40V60H20Z"), {}},
        {"under", MuscleId{"popliteus"}, Side::Left, Layer::Deep, false, pathFrom("M10 20H45V60H10Z"), {}}};
    view.points = {{PointId{"soleus-low"}, Side::Left, {20, 20}}, {PointId{"soleus-low"}, Side::Right, {-20, 20}}};
    return view;
}

View sole(Side side)
{
    View view;
    view.id = ViewId::Sole;
    view.side = side;
    view.outline = pathFrom("M0 0H20V20H0Z");
    view.zones = {{zone("heel", side), view.outline}};
    return view;
}

Figure figure()
{
    return Figure({body(), sole(Side::Left), sole(Side::Right)});
}

std::optional<SidedZone> zoneAt(Vec at)
{
    return figure().zoneAt(ViewId::Front, Side::Middle, at);
}

std::optional<MuscleId> muscleAt(Vec at)
{
    return figure().muscleAt(ViewId::Front, Side::Middle, at);
}

TEST(Figure, viewsAreKnownByTheNamesOfTheirFiles)
{
    for (const ViewId view : {ViewId::Front, ViewId::Back, ViewId::HeadSide, ViewId::Palm, ViewId::HandBack, ViewId::Sole})
        EXPECT_EQ(viewFromString(toString(view)), view);
    EXPECT_EQ(toString(ViewId::HandBack), "hand-back");
    EXPECT_FALSE(viewFromString("front.svg"));
}

TEST(Figure, aViewIsFoundByItsSide)
{
    const Figure all = figure();
    ASSERT_TRUE(all.view(ViewId::Sole, Side::Right));
    EXPECT_EQ(all.view(ViewId::Sole, Side::Right)->side, Side::Right);
    EXPECT_EQ(all.view(ViewId::Sole, Side::Middle), nullptr);
    EXPECT_EQ(all.view(ViewId::Front, Side::Left), nullptr);
    EXPECT_EQ(all.view(ViewId::Palm, Side::Left), nullptr);
}

TEST(Figure, eachSideIsAZoneOfItsOwn)
{
    EXPECT_EQ(zoneAt({30, 50}), zone("thigh", Side::Left));
    EXPECT_EQ(zoneAt({-30, 50}), zone("thigh", Side::Right));
    EXPECT_EQ(zoneAt({0, 50}), zone("seam", Side::Middle));
}

TEST(Figure, outsideTheOutlineIsNoZone)
{
    EXPECT_FALSE(zoneAt({50.1, 50}));
    EXPECT_FALSE(zoneAt({30, -1}));
    EXPECT_FALSE(zoneAt({std::nan(""), 50}));
}

TEST(Figure, whereAZoneLeavesTheOutlineIsNoZone)
{
    EXPECT_FALSE(zoneAt({-55, 50}));
}

TEST(Figure, aHairlineGapBelongsToTheNearestZone)
{
    EXPECT_EQ(zoneAt({2.4, 50}), zone("seam", Side::Middle));
    EXPECT_EQ(zoneAt({3.6, 50}), zone("thigh", Side::Left));
}

TEST(Figure, aWideGapIsNoZone)
{
    EXPECT_FALSE(zoneAt({3, 50}));
}

TEST(Figure, anUnknownViewHasNoZones)
{
    EXPECT_FALSE(figure().zoneAt(ViewId::Palm, Side::Left, {1, 1}));
    EXPECT_FALSE(figure().muscleAt(ViewId::Palm, Side::Left, {1, 1}));
    EXPECT_FALSE(Figure().zoneAt(ViewId::Front, Side::Middle, {1, 1}));
}

TEST(Figure, theUppermostMuscleIsFound)
{
    EXPECT_EQ(muscleAt({15, 20}), MuscleId{"soleus"});
    EXPECT_EQ(muscleAt({15, 55}), MuscleId{"gastrocnemius"});
    EXPECT_FALSE(muscleAt({1, 1}));
}

TEST(Figure, aMuscleOutsideTheCatalogueHidesWhatLiesBeneath)
{
    EXPECT_FALSE(muscleAt({30, 55}));
}

TEST(Figure, aZoneHasAPlaceInEveryViewThatShowsIt)
{
    const Figure all({body(), body(), sole(Side::Left), sole(Side::Right)});
    EXPECT_THAT(all.placesOf(zone("thigh", Side::Right)), SizeIs(2));
    const auto heel = all.placesOf(zone("heel", Side::Right));
    ASSERT_THAT(heel, SizeIs(1));
    EXPECT_EQ(heel[0].view, all.view(ViewId::Sole, Side::Right));
    EXPECT_EQ(heel[0].index, 0U);
    EXPECT_THAT(all.placesOf(zone("heel", Side::Middle)), IsEmpty());
}

TEST(Figure, aPointHasAPlaceOnEachSide)
{
    const Figure all = figure();
    const auto place = all.placeOf(PointId{"soleus-low"}, Side::Right);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->view->points[place->index].at, (Vec{-20, 20}));
    EXPECT_FALSE(all.placeOf(PointId{"soleus-low"}, Side::Middle));
    EXPECT_FALSE(all.placeOf(PointId{"soleus-high"}, Side::Left));
}

TEST(Figure, pointersToViewsOutliveAMove)
{
    Figure first = figure();
    const View *before = first.view(ViewId::Front, Side::Middle);
    const Figure second = std::move(first);
    EXPECT_EQ(second.view(ViewId::Front, Side::Middle), before);
}

} // namespace

} // namespace unknot::bodymap
