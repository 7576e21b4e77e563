// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

namespace
{

// Schemas that allow anything, but for the one of the tools.
class Schemas
{
public:
    Schemas()
    {
        for (const std::string kind : {"region", "zones", "postures", "cautions", "sources", "complaints", "screens", "flags", "gates",
                 "limits", "learn", "routines"})
            test::TempFolder::write(m_folder / (kind + ".schema.json"), "{}");
        test::TempFolder::write(m_folder / "tools.schema.json", R"({
            "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["license", "tools"],
            "properties": {"$schema": {}, "license": {"enum": ["CC-BY-4.0"]}, "tools": {"type": "array", "items": {"$ref": "#/definitions/tool"}}},
            "additionalProperties": false,
            "definitions": {"tool": {"type": "object", "required": ["id", "about"], "additionalProperties": false,
                "properties": {"id": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"}, "label": {"type": "string", "maxLength": 30},
                               "phrase": {"type": "string"}, "hand": {"type": "boolean"}, "about": {"type": "string"}}}}})");
    }

    [[nodiscard]] const std::filesystem::path &path() const { return m_folder.path(); }
    [[nodiscard]] std::filesystem::path of(const std::string &kind) const { return m_folder / (kind + ".schema.json"); }

private:
    test::TempFolder m_folder;
};

} // namespace

TEST(Check, findsNothingInASoundCatalogue)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    EXPECT_EQ(test::listed(check(small.write(), schemas.path())), "");
    EXPECT_EQ(test::listed(check(small.pathOf("tools.json"), schemas.path())), "");
}

TEST(Check, holdsEachFileAgainstItsSchema)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    small.files["tools.json"]["tools"][0]["label"] = std::string(31, 'x');
    small.files["tools.json"]["tools"][1].erase("about");
    const Errors errors = check(small.write(), schemas.path());
    ASSERT_EQ(errors.size(), 2U) << test::listed(errors);
    EXPECT_EQ(errors[0].pointer, "/tools/0/label");
    EXPECT_EQ(errors[0].line, 7);
    EXPECT_EQ(errors[1].pointer, "/tools/1");
    EXPECT_EQ(errors[1].line, 12);
    EXPECT_NE(errors[1].what.find("'about'"), std::string::npos) << errors[1].what;
}

TEST(Check, findsKeysTheLoaderPassesOver)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    small.files["tools.json"]["tools"][0]["colour"] = "red";
    EXPECT_EQ(load(small.write()).errors.size(), 0U);
    const Errors errors = check(small.pathOf("."), schemas.path());
    ASSERT_EQ(errors.size(), 1U) << test::listed(errors);
    EXPECT_EQ(errors[0].pointer, "/tools/0");
    EXPECT_NE(errors[0].what.find("colour"), std::string::npos);
}

TEST(Check, tellsAFaultThatBothFindOnce)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    small.files["tools.json"]["tools"][0]["label"] = 7;
    const Errors errors = check(small.write(), schemas.path());
    ASSERT_EQ(errors.size(), 1U) << test::listed(errors);
    EXPECT_EQ(errors[0].what, "has to be a text");
}

TEST(Check, findsWhatLoadFinds)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    small.point(0)["zone"] = "tail";
    small.point(0)["pressureCap"] = 7;
    const Errors errors = check(small.write(), schemas.path());
    EXPECT_NE(test::errorAt(errors, "/muscles/0/points/0/zone"), nullptr);
    EXPECT_NE(test::errorAt(errors, "/muscles/0/points/0/pressureCap"), nullptr);
}

TEST(Check, ofOneFileTellsOnlyItsOwnErrors)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    small.files["sources.json"]["sources"][0]["read"] = "perhaps";
    small.point(0)["tools"][0]["tool"] = "hammer";
    small.write();
    const Errors errors = check(small.pathOf("arm.json"), schemas.path());
    ASSERT_EQ(errors.size(), 1U) << test::listed(errors);
    EXPECT_EQ(errors[0].pointer, "/muscles/0/points/0/tools/0/tool");
    EXPECT_EQ(errors[0].file, small.pathOf("arm.json").string());
    EXPECT_EQ(test::listed(check(small.pathOf("zones.json"), schemas.path())), "");
}

TEST(Check, ofOneFileKnowsTheFolderAroundIt)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    small.files["tools.json"]["tools"].erase(0);
    small.write();
    EXPECT_NE(test::errorAt(check(small.pathOf("arm.json"), schemas.path()), "/muscles/0/points/0/tools/0/tool"), nullptr);
}

TEST(Check, saysThatASchemaIsMissingOrBroken)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    std::filesystem::remove(schemas.of("zones"));
    test::TempFolder::write(schemas.of("tools"), "{\n\"type\":");
    test::TempFolder::write(schemas.of("limits"), R"({"type": 7})");
    const Errors errors = check(small.write(), schemas.path());
    ASSERT_EQ(errors.size(), 3U) << test::listed(errors);
    for (const Error &error : errors)
        EXPECT_EQ(error.pointer, "/$schema");
    EXPECT_EQ(check(small.pathOf("zones.json"), schemas.path()).size(), 1U);
}

TEST(Check, saysThatAPathIsNotThere)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    EXPECT_EQ(check(small.pathOf("none"), schemas.path()).size(), 1U);
    test::TempFolder::write(small.write() / "notes.txt", "hello");
    EXPECT_EQ(check(small.pathOf("notes.txt"), schemas.path()).size(), 1U);
}

TEST(Check, findsABrokenFileByItself)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    test::TempFolder::write(small.write() / "tools.json", "{");
    const Errors errors = check(small.pathOf("tools.json"), schemas.path());
    ASSERT_EQ(errors.size(), 1U) << test::listed(errors);
    EXPECT_EQ(errors[0].kind, Error::Kind::Malformed);
}

TEST(Check, findsZonesForWhichNothingWouldBeAsked)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    small.files["screens.json"]["screensOfGroup"] = nlohmann::ordered_json::object();
    const Errors errors = check(small.write(), schemas.path());
    EXPECT_NE(test::errorAt(errors, "/zones/2"), nullptr) << test::listed(errors);
    EXPECT_NE(test::errorAt(errors, "/questions/0/screens/1"), nullptr); // and a screen nobody asks
}

TEST(Check, findsWhatCannotWaitWhereItIsNotAlwaysAsked)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    small.files["screens.json"]["lines"][0].erase("always");
    const Errors errors = check(small.write(), schemas.path());
    EXPECT_NE(test::errorAt(errors, "/questions/0"), nullptr) << test::listed(errors);
    small.files["screens.json"]["questions"][0]["action"] = "see-doctor-soon";
    EXPECT_TRUE(check(small.write(), schemas.path()).empty());
}

TEST(Check, findsALineThatStandsForNothing)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    small.files["screens.json"]["lines"].push_back({{"id", "l-empty"}, {"label", "Empty"}, {"text", "Nothing."}});
    const Errors errors = check(small.write(), schemas.path());
    ASSERT_EQ(errors.size(), 1U) << test::listed(errors);
    EXPECT_EQ(errors[0].pointer, "/lines/1");
}

TEST(Check, findsAnAnswerThatItsGroupsLineCannotName)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    small.gate(0).erase("brief");
    const Errors errors = check(small.write(), schemas.path());
    ASSERT_EQ(errors.size(), 1U) << test::listed(errors);
    EXPECT_EQ(errors[0].pointer, "/gates/0");
    EXPECT_NE(errors[0].what.find("brief"), std::string::npos) << errors[0].what;
}

TEST(Check, findsNoRepeatedEchoOfOneFault)
{
    test::SmallCatalogue small;
    const Schemas schemas;
    small.files["tools.json"]["tools"][0]["id"] = "Thumb";
    small.files["tools.json"]["license"] = "none";
    small.point(0)["tools"].erase(0);
    small.gate(0)["caps"].erase("tools");
    const Errors errors = check(small.write(), schemas.path());
    ASSERT_EQ(errors.size(), 2U) << test::listed(errors);
    EXPECT_EQ(errors[0].pointer, "/license");
    EXPECT_EQ(errors[1].pointer, "/tools/0/id");
}

} // namespace unknot::catalogue
