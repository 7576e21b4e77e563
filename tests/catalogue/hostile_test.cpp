// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/fault.h"
#include "catalogue/jsondocument.h"
#include "catalogue/smallcatalogue.h"

#include <gtest/gtest.h>

#include <random>

namespace unknot::catalogue
{

namespace
{

constexpr std::size_t mutations = 400;

// A few bytes changed, taken out or put in, the same ones in every run.
std::string spoilt(std::string text, std::mt19937 &random)
{
    const std::string alphabet = "{}[]\",:0123456789truefalsn\\\x01\xFF\xC3 ";
    for (std::size_t i = 0, n = 1 + random() % 4; i < n && !text.empty(); ++i) {
        const std::size_t at = random() % text.size();
        const char c = alphabet[random() % alphabet.size()];
        switch (random() % 3) {
        case 0:
            text[at] = c;
            break;
        case 1:
            text.erase(at, 1 + random() % 40);
            break;
        default:
            text.insert(at, 1, c);
            break;
        }
    }
    return text;
}

// Replaces a random value of the DOM with something else.
void graft(nlohmann::ordered_json &json, std::mt19937 &random)
{
    const std::vector<nlohmann::ordered_json> odd{nullptr, true, -1, 1e300, "", "x", nlohmann::ordered_json::array(),
        nlohmann::ordered_json::object(), {1, "a", nullptr}, {{"id", "x"}}};
    if (json.empty() || !json.is_structured() || random() % 6 == 0) {
        json = odd[random() % odd.size()];
        return;
    }
    graft(*std::next(json.begin(), static_cast<std::ptrdiff_t>(random() % json.size())), random);
}

} // namespace

TEST(Hostile, spoiltBytesEndInErrorsNeverInACrash)
{
    test::SmallCatalogue small;
    small.write();
    std::mt19937 random(20261122);
    for (const auto &[name, json] : small.files) {
        const std::string text = json.dump(1);
        for (std::size_t i = 0; i < mutations / small.files.size(); ++i) {
            test::TempFolder::write(small.pathOf(name), spoilt(text, random));
            const Loaded<Catalogue> loaded = load(small.pathOf("."));
            for (const Error &error : loaded.errors)
                EXPECT_FALSE(error.what.empty());
        }
        test::TempFolder::write(small.pathOf(name), text);
    }
}

TEST(Hostile, valuesOfTheWrongFormEndInErrorsNeverInACrash)
{
    std::mt19937 random(7);
    test::SmallCatalogue small;
    small.write();
    for (const auto &[name, json] : small.files) {
        for (std::size_t i = 0; i < mutations / small.files.size(); ++i) {
            nlohmann::ordered_json changed = json;
            graft(changed, random);
            test::TempFolder::write(small.pathOf(name), changed.dump());
            EXPECT_LE(load(small.pathOf(".")).value.all().points.size(), 3U);
        }
        test::TempFolder::write(small.pathOf(name), json.dump());
    }
}

TEST(Hostile, whatHasAControlCharacterInItIsNotKeptAndNamesItsPlace)
{
    test::SmallCatalogue small;
    small.point(0)["find"] = "Feel\x07 for it";
    const Loaded<Catalogue> loaded = load(small.write());
    const Error *error = test::errorAt(loaded.errors, "/muscles/0/points/0/find");
    ASSERT_NE(error, nullptr) << test::listed(loaded.errors);
    EXPECT_EQ(error->what, "holds the control character \\u0007, which no text may");
    EXPECT_GT(error->line, 0);
    EXPECT_EQ(loaded.value.all().points.size(), 2U);
}

TEST(Hostile, aTruncatedFileIsAnError)
{
    test::SmallCatalogue small;
    small.write();
    const std::string text = small.files["tools.json"].dump();
    for (std::size_t length = 0; length < text.size(); length += 3) {
        test::TempFolder::write(small.pathOf("tools.json"), text.substr(0, length));
        EXPECT_FALSE(load(small.pathOf(".")).errors.empty()) << length;
    }
}

TEST(Hostile, aHugeFileIsRefusedQuickly)
{
    test::SmallCatalogue small;
    small.write();
    std::filesystem::resize_file(small.pathOf("tools.json"), std::uintmax_t{100} << 20);
    const Loaded<Catalogue> loaded = load(small.pathOf("."));
    EXPECT_FALSE(loaded.errors.empty());
    EXPECT_TRUE(loaded.value.all().tools.empty());
}

TEST(Hostile, ofManyFaultsInAFileOnlyTheFirstAreKept)
{
    test::SmallCatalogue small;
    nlohmann::ordered_json &tools = small.files["tools.json"]["tools"];
    for (int i = 0; i < 5000; ++i)
        tools.push_back(i);
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_EQ(loaded.errors.size(), Faults::keptPerFile + 1);
    EXPECT_EQ(loaded.errors.back().what, "and 4800 more");
    EXPECT_EQ(loaded.value.all().tools.size(), 2U);
}

TEST(Hostile, aFileFullOfFaultsIsNotHeldAgainstItsSchemaAsWell)
{
    test::SmallCatalogue small;
    const test::TempFolder schemas;
    test::TempFolder::write(schemas / "tools.schema.json", R"({"properties": {"tools": {"items": {"type": "object"}}}})");
    nlohmann::ordered_json &tools = small.files["tools.json"]["tools"];
    for (int i = 0; i < 15'000; ++i)
        tools.push_back(i);
    small.write();
    EXPECT_EQ(check(small.pathOf("tools.json"), schemas.path()).size(), Faults::keptPerFile + 1);
}

TEST(Hostile, piecesOfTheFileInMessagesAreShortAndOnOneLine)
{
    EXPECT_EQ(inQuotes("a\nb\x1B[31m"), "\"a?b?[31m\"");
    std::string umlauts;
    for (int i = 0; i < 100; ++i)
        umlauts += "x\xC3\xA4";
    const std::string shown = inQuotes(umlauts);
    EXPECT_LE(shown.size(), 66U);
    EXPECT_NO_THROW(static_cast<void>(nlohmann::json(shown).dump())); // throws where it is no UTF-8
}

TEST(Hostile, aTextLongEnoughToExhaustThePatternsOfTheSchemaIsRefused)
{
    test::SmallCatalogue small;
    const test::TempFolder schemas;
    test::TempFolder::write(schemas / "tools.schema.json",
        R"({"properties": {"tools": {"items": {"properties": {"id": {"pattern": "^[a-z]+(-[a-z]+)*$"}}}}}})");
    small.files["tools.json"]["tools"][0]["id"] = std::string(3'000'000, 'a');
    small.write();
    EXPECT_EQ(check(small.pathOf("tools.json"), schemas.path()).size(), 1U);
    small.files["tools.json"]["tools"][0]["id"] = std::string(JsonDocument::maxText, 'a');
    small.write();
    EXPECT_FALSE(check(small.pathOf("tools.json"), schemas.path()).empty());
}

} // namespace unknot::catalogue
