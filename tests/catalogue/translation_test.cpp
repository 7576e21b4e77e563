// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/translation.h"

#include "catalogue/catalogueloader.h"
#include "catalogue/packloader.h"
#include "catalogue/smallcatalogue.h"
#include "catalogue/texts.h"
#include "support/smallpack.h"

#include <gtest/gtest.h>

#include <set>

namespace unknot::catalogue
{

namespace
{

namespace fs = std::filesystem;
using Texts = nlohmann::ordered_json;

const fs::path shipped = UNKNOT_SOURCE_DIR "/data/catalogue";
const fs::path schemas = UNKNOT_SOURCE_DIR "/data/schema";

// A little German over the shipped catalogue, to be spoilt by a test.
struct Overlay : testing::Test {
    test::TempFolder folder;
    CatalogueData data = load(shipped).value.all();
    Texts german{{"$schema", "text.schema.json"}, {"license", "CC-BY-4.0"}, {"language", "de"},
        {"texts",
            {{"zones/neck-base/label", "Nackenansatz"}, {"zones/neck-base/words", {"Nacken", "Joch", "Schulterhöhe"}},
                {"complaints/tension-headache/words", {"Kopfschmerz", "Kopfweh"}},
                {"muscles/levator-scapulae/name", "Steifer-Nacken-Muskel"}, {"routines/desk-neck/name", "Schreibtisch-Nacken"},
                {"gates/G0/text", "Ich habe heute Fieber."}}}};

    void SetUp() override { fs::create_directories(folder / "text"); }
    fs::path write(const std::string &name = "de")
    {
        const fs::path file = folder / "text" / (name + ".json");
        test::TempFolder::write(file, german.dump(2) + "\n");
        return file;
    }
    const Point &point()
    {
        return *std::find_if(
            data.points.begin(), data.points.end(), [](const Point &one) { return one.id.value == "levator-scapulae-neck-angle"; });
    }
    const Complaint &complaint()
    {
        return *std::find_if(
            data.complaints.begin(), data.complaints.end(), [](const Complaint &one) { return one.id.value == "tension-headache"; });
    }
    const Zone &zone()
    {
        return *std::find_if(data.zones.begin(), data.zones.end(), [](const Zone &one) { return one.id.value == "neck-base"; });
    }
};

} // namespace

TEST_F(Overlay, putsTextsInTheirPlacesAndLeavesTheOthersInEnglish)
{
    const std::string find = point().find;
    const Translation texts = translate(data, write());
    EXPECT_EQ(test::listed(texts.errors), "");
    EXPECT_EQ(texts.language, "de");
    EXPECT_EQ(texts.has, 6U);
    EXPECT_EQ(zone().label, "Nackenansatz");
    EXPECT_EQ(zone().words.size(), 3U);
    EXPECT_EQ(complaint().words, (std::vector<std::string>{"Kopfschmerz", "Kopfweh"}));
    EXPECT_EQ(data.gates.front().text, "Ich habe heute Fieber.");
    EXPECT_EQ(point().find, find);
    EXPECT_EQ(zone().felt, load(shipped).value.zone(ZoneId{"neck-base"})->felt);
    EXPECT_FALSE(texts.whole());
}

TEST_F(Overlay, decidesNothing)
{
    const CatalogueData before = data;
    static_cast<void>(translate(data, write()));
    for (std::size_t i = 0; i < before.points.size(); ++i) {
        EXPECT_EQ(data.points[i].pressureCap, before.points[i].pressureCap);
        EXPECT_EQ(data.points[i].cautions, before.points[i].cautions);
    }
    EXPECT_EQ(data.limits, before.limits);
    EXPECT_EQ(data.gates.front().always, before.gates.front().always);
}

TEST_F(Overlay, hasAKeyOfItsOwnForEveryText)
{
    std::set<std::string> keys;
    std::size_t count = 0;
    eachText(data, [&](const Text &text) {
        keys.insert(text.key);
        ++count;
        EXPECT_TRUE((text.words == nullptr) != (text.list == nullptr)) << text.key;
    });
    EXPECT_EQ(keys.size(), count);
    EXPECT_GT(count, 1500U);
}

TEST_F(Overlay, ofEveryTextIsWhole)
{
    Texts texts = Texts::object();
    eachText(data, [&texts](const Text &text) { texts[text.key] = text.list ? Texts(*text.list) : Texts("x" + *text.words); });
    german["texts"] = texts;
    const Translation all = checkTranslation(data, write(), schemas);
    EXPECT_EQ(test::listed(all.errors), "");
    EXPECT_TRUE(all.whole());
    static_cast<void>(translate(data, folder / "text" / "de.json"));
    EXPECT_EQ(point().find.substr(0, 1), "x");
}

TEST_F(Overlay, namesUnknownKeysWithTheirLine)
{
    german["texts"]["zones/tail/label"] = "Schwanz";
    german["texts"]["points/levator-scapulae-neck-angle/pressureCap"] = "9";
    const Translation texts = checkTranslation(data, write(), schemas);
    ASSERT_EQ(texts.errors.size(), 2U) << test::listed(texts.errors);
    EXPECT_EQ(texts.errors[0].pointer, "/texts/zones~1tail~1label");
    EXPECT_GT(texts.errors[0].line, 0);
    EXPECT_EQ(texts.has, 6U);
}

TEST_F(Overlay, leavesOutWhatHasTheWrongForm)
{
    const std::string before = zone().felt;
    german["texts"]["zones/neck-base/felt"] = {"im", "Nacken"};
    german["texts"]["zones/neck-base/words"] = "Nacken";
    german["texts"]["zones/neck-base/label"] = std::string(900, 'x');
    const Translation texts = translate(data, write());
    EXPECT_EQ(texts.errors.size(), 3U) << test::listed(texts.errors);
    EXPECT_EQ(zone().felt, before);
    EXPECT_NE(zone().label.size(), 900U);
}

TEST_F(Overlay, leavesOutATextWithAControlCharacter)
{
    german["texts"]["muscles/levator-scapulae/name"] = "Schulter\x1b[2Jheber";
    german["texts"]["zones/neck-base/words"] = {"Nacken", std::string("Jo\0ch", 5)};
    const Translation translation = translate(data, write());
    EXPECT_EQ(translation.errors.size(), 2U) << test::listed(translation.errors);
    const Error *error = test::errorAt(translation.errors, "/texts/muscles~1levator-scapulae~1name");
    ASSERT_NE(error, nullptr) << test::listed(translation.errors);
    EXPECT_EQ(error->what, "holds the control character \\u001b, which no text may");
    EXPECT_GT(error->line, 0);
    EXPECT_NE(test::errorAt(translation.errors, "/texts/zones~1neck-base~1words/1"), nullptr) << test::listed(translation.errors);
    EXPECT_EQ(zone().label, "Nackenansatz") << "the others are taken";
}

TEST_F(Overlay, leavesOutWordsForAComplaintThatNobodyCouldSearchBy)
{
    const std::vector<std::string> before = complaint().words;
    german["texts"]["complaints/tension-headache/words"] = {"Kopfweh", std::string(900, 'x')};
    german["texts"]["complaints/jaw-pain/words"] = {"Kiefer", ""};
    german["texts"]["complaints/calf-cramp/words"] = "Wadenkrampf";
    german["texts"]["complaints/tail-ache/words"] = {"Schwanz"};
    const Translation texts = checkTranslation(data, write(), schemas);
    ASSERT_EQ(texts.errors.size(), 4U) << test::listed(texts.errors);
    for (const Error &error : texts.errors) {
        EXPECT_TRUE(error.pointer.starts_with("/texts/complaints~1")) << toString(error);
        EXPECT_GT(error.line, 0) << toString(error);
    }
    static_cast<void>(translate(data, folder / "text" / "de.json"));
    EXPECT_EQ(complaint().words, before);
}

TEST_F(Overlay, isNamedByItsLanguage)
{
    EXPECT_EQ(checkTranslation(data, write("fr"), schemas).errors.size(), 1U);
    german["language"] = "en";
    EXPECT_FALSE(checkTranslation(data, write("en"), schemas).errors.empty());
    EXPECT_TRUE(translationFile(folder.path(), "en-GB").empty());
}

TEST_F(Overlay, isFoundForALanguageWithACountry)
{
    const fs::path file = write();
    EXPECT_EQ(translationFile(folder.path(), "de-AT"), file);
    EXPECT_EQ(translationFile(folder.path(), "de"), file);
    EXPECT_TRUE(translationFile(folder.path(), "fr").empty());
    EXPECT_TRUE(translationFile(folder.path(), "../text/de").empty());
    EXPECT_EQ(languagesIn(folder.path()), (std::vector<std::string>{"de"}));
}

TEST_F(Overlay, thatIsBrokenChangesNothing)
{
    test::TempFolder::write(folder / "text" / "de.json", "{\"texts\": ");
    const std::string before = zone().label;
    EXPECT_EQ(translate(data, folder / "text" / "de.json").errors.size(), 1U);
    EXPECT_EQ(zone().label, before);
}

TEST_F(Overlay, mayComeInAPackAndIsCheckedWithIt)
{
    test::SmallPack pack(shipped);
    pack.write();
    fs::create_directories(pack.path() / "text");
    german["texts"]["points/levator-scapulae-rim/label"] = "Am Rand";
    test::TempFolder::write(pack.path() / "text" / "de.json", german.dump(2));
    const Pack sound = checkPack(pack.path(), shipped, schemas);
    EXPECT_EQ(test::listed(sound.errors), "");
    EXPECT_EQ(sound.changes.back().what, PackChange::What::Texts);
    german["texts"]["zones/tail/label"] = "Schwanz";
    test::TempFolder::write(pack.path() / "text" / "de.json", german.dump(2));
    EXPECT_EQ(checkPack(pack.path(), shipped, schemas).errors.size(), 1U);
}

} // namespace unknot::catalogue
