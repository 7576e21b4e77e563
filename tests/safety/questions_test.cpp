// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safebody.h"

#include <gtest/gtest.h>

namespace unknot::safety
{

namespace
{

test::SafeBody askingBody()
{
    test::SafeBody body;
    const auto add = [&body](const std::string &id, const std::vector<ScreenId> &screens) {
        catalogue::Question question;
        question.id.value = id;
        question.screens = screens;
        question.line.value = "l-" + id.substr(2);
        body.data.questions.push_back(question);
        body.data.warningLines.push_back({question.line, id, id, false});
    };
    add("q-arm", {ScreenId{"arm"}});
    add("q-all", {ScreenId{"arm"}, ScreenId{"trunk"}, ScreenId{"throat"}});
    add("q-trunk", {ScreenId{"trunk"}});
    catalogue::Complaint ache;
    ache.zones = {ZoneId{"arm"}, ZoneId{"hand"}};
    ache.screens = {ScreenId{"arm"}};
    catalogue::Complaint stitch;
    stitch.zones = {ZoneId{"arm"}, ZoneId{"flank"}};
    stitch.screens = {ScreenId{"trunk"}};
    body.data.complaints = {ache, stitch};
    body.data.zones.back().group.value = "neck"; // the throat's
    body.data.screensOfGroup[ZoneGroupId{"neck"}] = {ScreenId{"throat"}};
    return body;
}

std::string asked(const test::SafeBody &body, const std::vector<SidedZone> &zones)
{
    const catalogue::Catalogue catalogue(body.data);
    std::string text;
    for (const catalogue::Question *question : Rules(catalogue).questions(zones))
        text += (text.empty() ? "" : " ") + question->id.value;
    return text;
}

SidedZone left(const std::string &zone)
{
    return {ZoneId{zone}, Side::Left};
}

} // namespace

TEST(Questions, areThoseOfEveryComplaintThatHoldsTheZone)
{
    EXPECT_EQ(asked(askingBody(), {left("hand")}), "q-arm q-all");
    EXPECT_EQ(asked(askingBody(), {left("flank")}), "q-all q-trunk");
    EXPECT_EQ(asked(askingBody(), {left("arm")}), "q-arm q-all q-trunk");
}

TEST(Questions, areAskedOnceInCatalogueOrder)
{
    EXPECT_EQ(asked(askingBody(), {left("flank"), left("hand"), {ZoneId{"hand"}, Side::Right}}), "q-arm q-all q-trunk");
}

TEST(Questions, comeFromTheGroupToo)
{
    EXPECT_EQ(asked(askingBody(), {{ZoneId{"throat"}, Side::Middle}}), "q-all");
    test::SafeBody body = askingBody();
    body.data.screensOfGroup[ZoneGroupId{"limb"}] = {ScreenId{"throat"}, ScreenId{"trunk"}};
    EXPECT_EQ(asked(body, {left("hand")}), "q-arm q-all q-trunk");
}

TEST(Questions, thatStandInOneLineAreAskedTogether)
{
    test::SafeBody body = askingBody();
    body.data.questions[2].line = body.data.questions[0].line;
    EXPECT_EQ(asked(body, {left("hand")}), "q-arm q-all q-trunk");
}

TEST(Questions, areAskedWhateverIsMarkedWhereTheirLineSaysSo)
{
    test::SafeBody body = askingBody();
    body.data.warningLines[2].always = true;
    EXPECT_EQ(asked(body, {left("hand")}), "q-arm q-all q-trunk");
    EXPECT_EQ(asked(body, {}), "q-trunk");
}

TEST(Questions, thatCanWaitAndAreAskedEverywhereStopOnlyTheirOwnPlaces)
{
    test::SafeBody body = askingBody();
    catalogue::Question &question = body.data.questions[2];
    const auto stops = [&body](const char *zone) {
        const catalogue::Catalogue catalogue(body.data);
        return Rules(catalogue).stops(catalogue.all().questions[2], {left(zone)});
    };
    EXPECT_TRUE(stops("hand")) << "it is only asked where its line is";
    body.data.warningLines[2].always = true;
    EXPECT_TRUE(stops("hand")) << "it can't wait";
    question.urgency = catalogue::Urgency::Soon;
    EXPECT_FALSE(stops("hand"));
    EXPECT_TRUE(stops("flank"));
}

TEST(Questions, areAlwaysAskedWhereTheirLineIsLost)
{
    test::SafeBody body = askingBody();
    body.data.questions[2].line.value = "l-lost";
    EXPECT_EQ(asked(body, {left("hand")}), "q-arm q-all q-trunk");
    EXPECT_EQ(asked(body, {}), "q-trunk");
}

TEST(Questions, areAllAskedForAZoneNobodyThoughtOf)
{
    test::SafeBody body = askingBody();
    body.zone("knee", "limb");
    EXPECT_EQ(asked(body, {left("knee")}), "q-arm q-all q-trunk");
}

TEST(Questions, areThoseOfNoPlaceWithoutZones)
{
    EXPECT_EQ(asked(askingBody(), {}), "");
    EXPECT_EQ(asked(askingBody(), {left("tail")}), "");
}

namespace
{

// The gates that may concern a point on its left side.
std::string concerning(const test::SafeBody &body, const std::string &point)
{
    const catalogue::Catalogue catalogue(body.data);
    std::string text;
    for (const catalogue::Gate *gate : Rules(catalogue).concerning({{PointId{point}, Side::Left}}))
        text += (text.empty() ? "" : " ") + gate->id.value;
    return text;
}

} // namespace

TEST(Concerning, isWhatBlocksOrCapsThePoint)
{
    test::SafeBody body;
    body.gate("g-all").always.everything = true;
    body.gate("g-cleared").untilCleared.everything = true;
    body.gate("g-nerve").always.cautions = {CautionId{"nerve"}};
    body.gate("g-limb").always.zoneGroups = {ZoneGroupId{"limb"}};
    catalogue::Cap &ofTheTrunk = body.gate("g-trunk-cap").cap;
    ofTheTrunk.pressure = 3;
    ofTheTrunk.zoneGroups = {ZoneGroupId{"trunk"}};
    body.gate("g-stretch").cap.noHeldStretch = true;
    body.gate("g-two").cap.maxPoints = 2;
    body.gate("g-nothing");
    EXPECT_EQ(concerning(body, "arm-point"), "g-all g-cleared g-limb g-two");
    EXPECT_EQ(concerning(body, "flank-point"), "g-all g-cleared g-nerve g-trunk-cap g-two");
}

TEST(Concerning, isWhateverMayLieThere)
{
    test::SafeBody body;
    catalogue::Gate &gate = body.gate("g-wound");
    gate.asksZones = gate.always.userZones = true;
    catalogue::Gate &sided = body.gate("g-sided");
    sided.asksSide = sided.always.namedSideOnly = true;
    sided.always.zoneGroups = {ZoneGroupId{"limb"}};
    EXPECT_EQ(concerning(body, "arm-point"), "g-wound g-sided");
    EXPECT_EQ(concerning(body, "flank-point"), "g-wound");
}

TEST(Concerning, isWhatImpliesSomethingThatDoes)
{
    test::SafeBody body;
    body.gate("g-late").implies = {GateId{"g-limb"}};
    body.gate("g-limb").always.zoneGroups = {ZoneGroupId{"limb"}};
    EXPECT_EQ(concerning(body, "arm-point"), "g-late g-limb");
    EXPECT_EQ(concerning(body, "flank-point"), "");
}

TEST(Concerning, looksAtAPointAsIfItWereOn)
{
    test::SafeBody body;
    body.gate("g-limb").always.zoneGroups = {ZoneGroupId{"limb"}};
    body.data.points[0].defaultOn = false;
    EXPECT_EQ(concerning(body, "arm-point"), "g-limb");
}

TEST(Concerning, isEverythingForAPointNobodyKnowsAndNothingForNone)
{
    test::SafeBody body;
    body.gate("g-nothing");
    body.gate("g-program").automatic = true;
    EXPECT_EQ(concerning(body, "tail-point"), "g-nothing");
    EXPECT_TRUE(Rules(catalogue::Catalogue(body.data)).concerning({}).empty());
}

} // namespace unknot::safety
