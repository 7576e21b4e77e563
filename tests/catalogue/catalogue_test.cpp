// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

namespace
{

std::vector<RelatedPoint> at(const Catalogue &catalogue, const std::string &zone)
{
    const auto points = catalogue.pointsAt(ZoneId{zone});
    return {points.begin(), points.end()};
}

} // namespace

TEST(Catalogue, findsEachThingByItsId)
{
    test::SmallCatalogue small;
    const Catalogue catalogue = load(small.write()).value;
    EXPECT_EQ(catalogue.zone(ZoneId{"breastbone"})->label, "Breastbone");
    EXPECT_EQ(catalogue.muscle(MuscleId{"triceps"})->latin, "Triceps");
    EXPECT_EQ(catalogue.point(PointId{"biceps-low"})->label, "Low");
    EXPECT_EQ(catalogue.complaint(ComplaintId{"arm-ache"})->note, "Common.");
    EXPECT_EQ(catalogue.source(SourceId{"simons-1999"})->cite, "Simons 1999");
    EXPECT_EQ(catalogue.tool(ToolId{"thumb"})->phrase, "your thumb");
    EXPECT_EQ(catalogue.posture(PostureId{"sit"})->label, "Sitting");
    EXPECT_EQ(catalogue.caution(CautionId{"carotid"})->label, "Artery");
    EXPECT_EQ(catalogue.gate(GateId{"G4"})->group, "blood");
    EXPECT_EQ(catalogue.question(QuestionId{"q-chest"})->flag, "R1");
}

TEST(Catalogue, hasNothingForAnUnknownId)
{
    test::SmallCatalogue small;
    const Catalogue catalogue = load(small.write()).value;
    EXPECT_EQ(catalogue.zone(ZoneId{"tail"}), nullptr);
    EXPECT_EQ(catalogue.gate(GateId{""}), nullptr);
    EXPECT_TRUE(catalogue.pointsOf(MuscleId{"tail"}).empty());
    EXPECT_TRUE(catalogue.pointsAt(ZoneId{"tail"}).empty());
    EXPECT_EQ(Catalogue().zone(ZoneId{"arm-front"}), nullptr);
}

TEST(Catalogue, givesThePointsOfAMuscleInFileOrder)
{
    test::SmallCatalogue small;
    const Catalogue catalogue = load(small.write()).value;
    const auto points = catalogue.pointsOf(MuscleId{"biceps"});
    ASSERT_EQ(points.size(), 2U);
    EXPECT_EQ(points[0]->id, PointId{"biceps-middle"});
    EXPECT_EQ(points[1]->id, PointId{"biceps-low"});
}

TEST(Catalogue, givesThePointsOfAZoneByTheirStrongestRelation)
{
    test::SmallCatalogue small;
    const Catalogue catalogue = load(small.write()).value;
    // biceps-low both lies there and sends pain there.
    EXPECT_EQ(
        at(catalogue, "arm-front"), (std::vector<RelatedPoint>{{0, Relation::LiesThere}, {1, Relation::Usual}, {2, Relation::Usual}}));
    EXPECT_EQ(at(catalogue, "shoulder-front"), (std::vector<RelatedPoint>{{0, Relation::Usual}, {2, Relation::LiesThere}}));
    EXPECT_EQ(at(catalogue, "breastbone"), (std::vector<RelatedPoint>{{0, Relation::Sometimes}}));
}

TEST(Catalogue, canBeMovedAndStillFindsItsThings)
{
    test::SmallCatalogue small;
    Catalogue first = load(small.write()).value;
    const Catalogue second = std::move(first);
    EXPECT_EQ(second.zone(ZoneId{"breastbone"})->label, "Breastbone");
    EXPECT_EQ(second.pointsAt(ZoneId{"breastbone"}).size(), 1U);
}

} // namespace unknot::catalogue
