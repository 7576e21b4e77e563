// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/uniquelists.h"

#include "support/tempfolder.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace unknot::catalogue
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> repeatsIn(const char *schema, const char *document)
{
    Faults faults;
    UniqueLists(Json::parse(schema)).check(Json::parse(document), 0, faults);
    std::vector<std::string> pointers;
    for (const Fault &fault : faults.kept())
        pointers.push_back(fault.place.pointer);
    return pointers;
}

std::size_t count(const Json &json, const char *key)
{
    std::size_t found = json.is_object() && json.contains(key) ? 1 : 0;
    for (const Json &part : json)
        found += part.is_structured() ? count(part, key) : 0;
    return found;
}

// A document that repeats an entry in every list that a schema says is unique, as far as it can be walked.
Json repeatingFor(const Json &root, const Json &schema, int depth)
{
    if (depth > 12)
        return nullptr;
    if (schema.contains("$ref"))
        return repeatingFor(root, root[Json::json_pointer(schema["$ref"].get<std::string>().substr(1))], depth + 1);
    if (schema.contains("allOf"))
        return repeatingFor(root, schema["allOf"][0], depth + 1);
    if (schema.contains("items")) {
        const Json entry = repeatingFor(root, schema["items"], depth + 1);
        return Json::array({entry, entry});
    }
    Json object = Json::object();
    const Json properties = schema.value("properties", Json::object());
    for (const auto &[key, part] : properties.items())
        object[key] = repeatingFor(root, part, depth + 1);
    if (schema.contains("additionalProperties") && schema["additionalProperties"].is_object())
        object["another"] = repeatingFor(root, schema["additionalProperties"], depth + 1);
    return object.empty() ? Json("x") : object;
}

} // namespace

TEST(UniqueLists, nameEveryEntryThatStandsInItsListAlready)
{
    const char *schema = R"({"properties": {"a": {"uniqueItems": true}, "b": {}}})";
    EXPECT_THAT(repeatsIn(schema, R"({"a": [1, 2, 1, {"x": [1]}, {"x": [1]}, 1], "b": [1, 1]})"), ElementsAre("/a/2", "/a/4", "/a/5"));
    EXPECT_THAT(repeatsIn(schema, R"({"a": [1, "1", [1], {"x": 1}, {"x": 2}]})"), IsEmpty());
    EXPECT_THAT(repeatsIn(schema, R"({"a": "no list"})"), IsEmpty());
    EXPECT_THAT(repeatsIn(schema, "[1, 1]"), IsEmpty());
}

TEST(UniqueLists, areFoundWhereverTheSchemaLeads)
{
    const char *schema
        = R"({"definitions": {"ids": {"type": "array", "uniqueItems": true}, "point": {"properties": {"tools": {"$ref": "#/definitions/ids"}}}},
        "properties": {"points": {"uniqueItems": false, "items": {"allOf": [{"$ref": "#/definitions/point"}]}}},
        "additionalProperties": {"$ref": "#/definitions/ids"}})";
    EXPECT_THAT(repeatsIn(schema, R"({"points": [{"tools": ["a"]}, {"tools": ["a", "a"]}, {"tools": ["a"]}], "other/s": [7, 7]})"),
        ElementsAre("/other~1s/1", "/points/1/tools/1"));
}

TEST(UniqueLists, ofASchemaThatLeadsInARingComeToAnEnd)
{
    EXPECT_THAT(
        repeatsIn(R"({"$ref": "#/definitions/a", "definitions": {"a": {"$ref": "#/definitions/b"}, "b": {"$ref": "#/definitions/a"}}})",
            "[1, 1]"),
        IsEmpty());
    EXPECT_THAT(repeatsIn(R"({"uniqueItems": true, "allOf": [{"$ref": "#"}]})", "[1, 1]"), testing::Not(IsEmpty()));
    EXPECT_THAT(repeatsIn(R"({"$ref": "elsewhere.json"})", "[1, 1]"), IsEmpty());
    EXPECT_THAT(repeatsIn(R"({"$ref": 7})", "[1, 1]"), IsEmpty());
}

// valijson is no longer asked, so no list of the shipped schemas may be out of this one's reach.
TEST(UniqueLists, everyOneOfTheShippedSchemasIsReached)
{
    std::size_t lists = 0;
    for (const auto &entry : std::filesystem::directory_iterator(UNKNOT_SOURCE_DIR "/data/schema")) {
        if (entry.path().filename() == "profile.schema.json") // for other programs: nothing here is held against it
            continue;
        const Json schema = Json::parse(test::TempFolder::bytes(entry.path()));
        const UniqueLists unique(schema);
        EXPECT_EQ(count(unique.others(), "uniqueItems"), 0U);
        Faults faults;
        unique.check(repeatingFor(schema, schema, 0), 0, faults);
        EXPECT_GE(faults.count(), count(schema, "uniqueItems")) << entry.path();
        lists += count(schema, "uniqueItems");
    }
    EXPECT_GT(lists, 20U);
}

} // namespace unknot::catalogue
