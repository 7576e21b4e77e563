// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shippeddata.h"
#include "safety/searching.h"

#include <algorithm>
#include <set>

namespace unknot
{

namespace
{

template<class I>
std::vector<I> ids(const std::vector<std::string> &words)
{
    std::vector<I> list;
    for (const std::string &word : words)
        list.push_back(I{word});
    return list;
}

} // namespace

class ShippedFacts : public test::ShippedData
{
};

TEST_F(ShippedFacts, zonesLieWhereTheyBelong)
{
    EXPECT_EQ(std::count_if(all().zones.begin(), all().zones.end(), [](const auto &zone) { return !zone.paired; }), 6);
    EXPECT_EQ(shipped().zone(ZoneId{"shoulder-back"})->felt, "at the back of the shoulder");
    EXPECT_EQ(shipped().zone(ZoneId{"arm-outer"})->group, ZoneGroupId{"upper-arm"});
    EXPECT_EQ(shipped().zone(ZoneId{"groin"})->group, ZoneGroupId{"pelvis"});
    EXPECT_EQ(shipped().zone(ZoneId{"heel"})->views, (std::vector<std::string>{"back", "sole"}));
    EXPECT_FALSE(shipped().zone(ZoneId{"throat"})->paired);
    EXPECT_FALSE(shipped().zone(ZoneId{"tailbone"})->paired);
}

TEST_F(ShippedFacts, labelsAreShortAndUnlikeEachOther)
{
    std::vector<std::string> labels;
    for (const catalogue::Zone &zone : all().zones) {
        EXPECT_LE(zone.label.size(), 34U) << zone.label;
        labels.push_back(zone.label);
    }
    std::sort(labels.begin(), labels.end());
    EXPECT_EQ(std::adjacent_find(labels.begin(), labels.end()), labels.end());
}

TEST_F(ShippedFacts, pointsReferAsTheReferenceSays)
{
    const catalogue::Point &rim = point("upper-trapezius-front-rim");
    EXPECT_EQ(rim.usually, ids<ZoneId>({"neck-side", "temple"}));
    EXPECT_EQ(rim.sometimes, ids<ZoneId>({"jaw-teeth", "eye-brow", "head-back"}));
    EXPECT_EQ(rim.tools, (std::vector{catalogue::PointTool{{"pinch"}, {"sit"}}}));
    EXPECT_EQ(rim.cautions, ids<CautionId>({"plexus"}));
    EXPECT_EQ(rim.zone, ZoneId{"neck-base"});
    const catalogue::Point &scalenes = point("scalenes-front-middle");
    EXPECT_EQ(scalenes.usually, ids<ZoneId>({"blade-inner", "chest-upper", "arm-outer"}));
    EXPECT_EQ(scalenes.tools, (std::vector{catalogue::PointTool{{"fingers"}, {"sit"}}, catalogue::PointTool{{"fingers"}, {"supine"}}}));
    EXPECT_EQ(scalenes.pressureCap, 3);
    EXPECT_EQ(scalenes.holdCap, Seconds(15));
    EXPECT_FALSE(scalenes.defaultOn);
    EXPECT_FALSE(scalenes.openQuestion.empty());
}

TEST_F(ShippedFacts, pointsCarryTheirCaps)
{
    const auto caps = [](const std::string &id) { return std::pair(point(id).pressureCap, point(id).holdCap.count()); };
    EXPECT_EQ(caps("upper-trapezius-thick-middle"), std::pair(6, 90L));
    EXPECT_EQ(caps("sternocleidomastoid-breastbone-strand-middle"), std::pair(3, 10L));
    EXPECT_EQ(caps("sternocleidomastoid-breastbone-strand-low"), std::pair(0, 0L));
    EXPECT_EQ(caps("suboccipitals-under-skull"), std::pair(5, 60L));
    EXPECT_EQ(caps("masseter-deep"), std::pair(4, 20L));
    EXPECT_EQ(caps("lateral-pterygoid-outside"), std::pair(3, 15L));
    EXPECT_EQ(caps("occipitalis-back-of-scalp"), std::pair(5, 45L));
    EXPECT_EQ(caps("rectus-femoris-upper"), std::pair(5, 60L));
}

TEST_F(ShippedFacts, fiveRowsCountOnEitherSide)
{
    std::vector<std::string> found;
    for (const catalogue::Point &point : all().points) {
        if (!point.eitherSide.empty())
            found.push_back(point.id.value);
    }
    std::sort(found.begin(), found.end());
    EXPECT_EQ(found,
        (std::vector<std::string>{"gluteus-medius-front", "rectus-abdominis-lower", "rectus-abdominis-upper",
            "sternocleidomastoid-collarbone-strand", "suboccipitals-under-skull"}));
    EXPECT_EQ(point("sternocleidomastoid-collarbone-strand").eitherSide, ids<ZoneId>({"forehead"}));
}

TEST_F(ShippedFacts, treatmentIsYesGentleOrReferAsCounted)
{
    const auto count = [](catalogue::SelfTreatment treatment) {
        return std::count_if(
            all().points.begin(), all().points.end(), [treatment](const auto &point) { return point.selfTreatment == treatment; });
    };
    EXPECT_EQ(count(catalogue::SelfTreatment::Yes), 98);
    EXPECT_EQ(count(catalogue::SelfTreatment::Gentle), 41);
    EXPECT_EQ(count(catalogue::SelfTreatment::Refer), 4);
    const auto sure = [](const auto &point) { return point.evidence.pattern == catalogue::Pattern::Confirmed; };
    EXPECT_EQ(std::count_if(all().points.begin(), all().points.end(), sure), 136);
}

TEST_F(ShippedFacts, gentlePointsAreCappedAtFive)
{
    for (const catalogue::Point &point : all().points) {
        if (point.selfTreatment == catalogue::SelfTreatment::Gentle) {
            EXPECT_LE(point.pressureCap, 5) << point.id.value;
        }
    }
}

TEST_F(ShippedFacts, everythingNextToTheNeckArteryIsOff)
{
    for (const catalogue::Point &point : all().points) {
        const bool neck = std::any_of(point.cautions.begin(), point.cautions.end(),
            [](const CautionId &id) { return id.value == "carotid" || id.value == "throat"; });
        if (neck) {
            EXPECT_FALSE(point.defaultOn) << point.id.value;
        }
    }
}

TEST_F(ShippedFacts, cautionsLimitTheSearchAsTheReferenceSays)
{
    std::vector<std::string> limited;
    for (const catalogue::Caution &caution : all().cautions) {
        const bool neck = caution.id.value == "carotid" || caution.id.value == "throat";
        EXPECT_EQ(caution.noTestPress, neck) << caution.id.value;
        EXPECT_EQ(caution.lowDose, neck) << caution.id.value;
        if (caution.limitedSearch)
            limited.push_back(caution.id.value);
    }
    std::sort(limited.begin(), limited.end());
    EXPECT_EQ(limited,
        (std::vector<std::string>{"abdomen", "axilla", "axillary-nerve", "breast", "carotid", "eye", "fibular-nerve", "groin-vessels",
            "jaw-joint", "kidney", "knee-back", "median-nerve", "pelvis-internal", "plexus", "radial-nerve", "sciatic", "spine-bone",
            "throat", "tibial-nerve", "ulnar-nerve", "vertebral"}));
}

// What the words forbid the circle must not ask for.
TEST_F(ShippedFacts, noPointIsLookedForWhereItsWordsSayNot)
{
    for (const catalogue::Point &point : all().points) {
        const auto searching = safety::searchingOf(shipped(), point);
        const bool isForInformation = point.selfTreatment == catalogue::SelfTreatment::Refer;
        EXPECT_EQ(searching == safety::Searching::NotAtAll, isForInformation) << point.id.value;
        const auto says = [&point](const char *words) { return point.find.find(words) != std::string::npos; };
        if (says("no searching about") || says("No searching about")) {
            EXPECT_GE(searching, safety::Searching::AtTheMark) << point.id.value;
        }
        if (says("do not press to test")) {
            EXPECT_GE(searching, safety::Searching::AlongUntested) << point.id.value;
        }
    }
}

TEST_F(ShippedFacts, theLimitsAreThoseBuiltIn)
{
    EXPECT_EQ(shipped().limits(), catalogue::Limits());
}

TEST_F(ShippedFacts, handToolsAreThePartsOfAHand)
{
    const std::set<std::string> parts{"fingers", "thumb", "pinch", "knuckles", "fist", "heel-of-hand"};
    for (const catalogue::Tool &tool : all().tools)
        EXPECT_EQ(tool.hand, parts.contains(tool.id.value)) << tool.id.value;
    for (const catalogue::Gate &gate : all().gates) {
        EXPECT_TRUE(gate.cap.tools.empty()) << gate.id.value << ": what is a hand's stands in tools.json";
        EXPECT_EQ(gate.cap.light, gate.cap.handOnly) << gate.id.value;
    }
}

TEST_F(ShippedFacts, heelPainFollowsItsMeasuredOrder)
{
    EXPECT_EQ(shipped().complaint(ComplaintId{"heel-pain"})->muscles,
        ids<MuscleId>({"gastrocnemius", "quadratus-plantae", "soleus", "tibialis-posterior", "abductor-hallucis", "long-toe-flexors"}));
}

} // namespace unknot
