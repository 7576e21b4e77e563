// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

namespace
{

// Whether the first gate blocks everything, for everyone who ticks it, after this change.
bool hardened(void (*change)(nlohmann::ordered_json &))
{
    test::SmallCatalogue small;
    change(small.gate(0));
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_FALSE(loaded.errors.empty());
    const Gate *gate = loaded.value.gate(GateId{"G4"});
    return gate != nullptr && gate->always.everything;
}

} // namespace

TEST(Gates, areReadWhole)
{
    test::SmallCatalogue small;
    const Loaded<Catalogue> loaded = load(small.write());
    const Gate *thinner = loaded.value.gate(GateId{"G4"});
    ASSERT_NE(thinner, nullptr);
    EXPECT_TRUE(thinner->clearable);
    EXPECT_EQ(thinner->clearText, "My doctor said it is fine.");
    EXPECT_TRUE(thinner->untilCleared.everything);
    EXPECT_EQ(thinner->always.cautions, (std::vector{CautionId{"carotid"}}));
    EXPECT_EQ(thinner->cap.pressure, 3);
    EXPECT_TRUE(thinner->cap.light);
    EXPECT_TRUE(thinner->cap.handOnly);
    EXPECT_EQ(thinner->cap.tools, (std::vector{ToolId{"thumb"}}));
    const Gate *implant = loaded.value.gate(GateId{"G17"});
    ASSERT_NE(implant, nullptr);
    EXPECT_TRUE(implant->today && implant->asksZones && implant->asksSide && implant->noHeat);
    EXPECT_EQ(implant->implies, (std::vector{GateId{"G4"}}));
    EXPECT_TRUE(implant->always.userZones && implant->always.namedSideOnly);
    EXPECT_EQ(implant->always.zoneGroups, (std::vector{ZoneGroupId{"arm"}}));
    EXPECT_EQ(implant->always.pointsExcept, (std::vector{PointId{"triceps-middle"}}));
    EXPECT_EQ(implant->heatNote, "No warmth.");
}

TEST(Gates, thatCanNotBeReadWholeBlockEverything)
{
    EXPECT_TRUE(hardened([](auto &gate) { gate["always"]["cautions"] = "carotid"; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate["always"]["everything"] = "no"; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate["always"] = {1}; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate["caps"]["pressure"] = 0; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate["caps"]["light"] = 1; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate["always"]["side"] = "left"; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate["asks"] = {"shoe-size"}; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate.erase("text"); }));
}

TEST(Gates, withAKeyNobodyKnowsBlockEverything)
{
    EXPECT_TRUE(hardened([](auto &gate) { gate["allways"] = {{"everything", true}}; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate["always"]["zoneGroup"] = {"arm"}; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate["caps"]["noTool"] = {"thumb"}; }));
}

TEST(Gates, withAMisspeltIdBlockEverything)
{
    EXPECT_TRUE(hardened([](auto &gate) { gate["always"]["cautions"] = {"carrotid"}; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate["untilCleared"] = {{"zoneGroups", {"arms"}}}; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate["always"]["points"] = {"biceps-midle"}; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate["caps"]["noPostures"] = {"lie"}; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate["implies"] = {"G99"}; }));
}

TEST(Gates, askForWhatTheyBlockBy)
{
    EXPECT_TRUE(hardened([](auto &gate) { gate["always"]["userZones"] = true; }));
    EXPECT_TRUE(hardened([](auto &gate) { gate["always"]["side"] = "asked"; }));
}

TEST(Gates, pointToFlagsGroupsAndSourcesThatAreThere)
{
    test::SmallCatalogue small;
    small.gate(0)["flags"] = {"R99"};
    small.gate(0)["group"] = "weather";
    small.gate(0)["sources"] = {"nobody-1900"};
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_NE(test::errorAt(loaded.errors, "/gates/0/flags/0"), nullptr);
    EXPECT_NE(test::errorAt(loaded.errors, "/gates/0/group"), nullptr);
    EXPECT_NE(test::errorAt(loaded.errors, "/gates/0/sources/0"), nullptr);
}

TEST(Questions, fallBackToTheMostUrgentAction)
{
    test::SmallCatalogue small;
    small.files["screens.json"]["questions"][0]["action"] = "next-year";
    const Loaded<Catalogue> loaded = load(small.write());
    ASSERT_EQ(loaded.value.all().questions.size(), 1U);
    EXPECT_EQ(loaded.value.all().questions[0].urgency, Urgency::Emergency);
    EXPECT_EQ(loaded.errors.size(), 1U) << test::listed(loaded.errors);
}

TEST(Complaints, withAFaultStillAskTheirQuestions)
{
    test::SmallCatalogue small;
    small.files["complaints.json"]["complaints"][0].erase("label");
    const Loaded<Catalogue> loaded = load(small.write());
    ASSERT_EQ(loaded.value.all().complaints.size(), 1U);
    EXPECT_EQ(loaded.value.all().complaints[0].screens, (std::vector{ScreenId{"arm"}}));
}

} // namespace unknot::catalogue
