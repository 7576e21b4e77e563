// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "catalogue/smallcatalogue.h"
#include "catalogue/translation.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

namespace
{

using Words = std::vector<std::string>;

// How people speak, laid over the small catalogue.
struct Spoken : testing::Test {
    test::SmallCatalogue small;

    void SetUp() override
    {
        small.files["spoken.json"] = {{"$schema", "../schema/spoken.schema.json"}, {"license", "CC-BY-4.0"}, {"fillers", {"my", "the"}},
            {"endings", {"s"}},
            {"alike", {{{"id", "pain"}, {"words", {"pain", "ache"}}, {"weak", true}}, {{"id", "belly"}, {"words", {"belly", "tummy"}}}}}};
        small.files["arm.json"]["muscles"][0]["words"] = {"guns"};
        small.files["zones.json"]["groups"][0]["words"] = {"arm"};
        small.files["flags.json"]["flags"][0]["words"] = {"chest pain"};
        small.files["learn.json"]["sections"][0]["articles"][0]["words"] = {"knot"};
    }
};

} // namespace

TEST_F(Spoken, isRead)
{
    const auto loaded = load(small.write());
    EXPECT_EQ(test::listed(loaded.errors), "");
    const CatalogueData &data = loaded.value.all();
    EXPECT_EQ(data.spoken.fillers, (Words{"my", "the"}));
    EXPECT_EQ(data.spoken.endings, Words{"s"});
    ASSERT_EQ(data.spoken.alike.size(), 2U);
    EXPECT_TRUE(data.spoken.alike[0].weak);
    EXPECT_FALSE(data.spoken.alike[1].weak);
    EXPECT_EQ(data.muscles[0].words, Words{"guns"});
    EXPECT_EQ(data.zoneGroups[0].words, Words{"arm"});
    EXPECT_EQ(data.redFlags[0].words, Words{"chest pain"});
    EXPECT_EQ(data.articles[0].words, Words{"knot"});
}

TEST_F(Spoken, needsOnlyOneFamilyOfAName)
{
    small.files["spoken.json"]["alike"][1]["id"] = "pain";
    EXPECT_NE(test::errorAt(load(small.write()).errors, "/alike/1/id"), nullptr);
}

TEST_F(Spoken, keepsToItsSchema)
{
    const std::filesystem::path schemas = UNKNOT_SOURCE_DIR "/data/schema";
    small.write();
    EXPECT_EQ(test::listed(check(small.pathOf("spoken.json"), schemas)), "");
    small.files["spoken.json"]["alike"][0]["strong"] = true;
    small.write();
    EXPECT_EQ(check(small.pathOf("spoken.json"), schemas).size(), 1U);
}

// Another language has other fillers and other words for a muscle.
TEST_F(Spoken, isTranslated)
{
    CatalogueData data = load(small.write()).value.all();
    const std::string muscle = "muscles/" + data.muscles[0].id.value + "/words";
    const nlohmann::ordered_json german{{"$schema", "text.schema.json"}, {"license", "CC0-1.0"}, {"language", "de"},
        {"texts",
            {{"spoken/search/fillers", {"mein", "der", "die"}}, {"spoken/search/endings", {"en"}}, {"spoken/belly/words", {"Bauch"}},
                {muscle, {"Bizeps"}}, {"zone-groups/" + data.zoneGroups[0].id.value + "/words", {"Arm"}},
                {"flags/" + data.redFlags[0].id + "/words", {"Brustschmerz"}},
                {"articles/" + data.articles[0].id + "/words", {"Knoten"}}}}};
    const test::TempFolder folder;
    test::TempFolder::write(folder / "de.json", german.dump());
    const Translation texts = translate(data, folder / "de.json");
    EXPECT_EQ(test::listed(texts.errors), "");
    EXPECT_EQ(texts.has, 7U);
    EXPECT_EQ(data.spoken.fillers, (Words{"mein", "der", "die"}));
    EXPECT_EQ(data.spoken.alike[1].words, Words{"Bauch"});
    EXPECT_EQ(data.muscles[0].words, Words{"Bizeps"});
    EXPECT_EQ(data.redFlags[0].words, Words{"Brustschmerz"});
    EXPECT_EQ(data.articles[0].words, Words{"Knoten"});
}

TEST_F(Spoken, ofWhatIsToBeDoneIsFoundByItsUrgency)
{
    const auto loaded = load(small.write());
    for (const Action &action : loaded.value.all().actions)
        EXPECT_EQ(loaded.value.action(action.urgency)->title, action.title);
    EXPECT_EQ(Catalogue().action(Urgency::Soon), nullptr);
}

} // namespace unknot::catalogue
