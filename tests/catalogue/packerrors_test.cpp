// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input of packs.
#include "catalogue/withpack.h"

namespace unknot::catalogue
{

namespace
{

using namespace withpack;

struct PackErrors : WithPack {
};

} // namespace

TEST_F(PackErrors, areAllToldAtOnceWithFileAndLine)
{
    pack.changed()["colour"] = "red"; // schema
    pack.changed()["pressureCap"] = 6; // above the shipped cap
    pack.added()["usually"] = {"tail"}; // a referral to no zone
    pack.added()["cautions"] = {"plexus", "dragons"}; // a caution nobody defined
    pack.added()["find"] = std::string(321, 'x'); // too long
    pack.files["sources.json"]["sources"][0].erase("url"); // no address
    auto twice = pack.files["routines.json"]["routines"][0];
    pack.files["routines.json"]["routines"].push_back(twice); // a duplicate id
    pack.files["routines.json"]["routines"][0]["steps"][0]["point"] = "nobody"; // an unknown id
    auto other = pack.added();
    other["id"] = "levator-scapulae-other";
    other["usually"] = {"neck-base"};
    other["cautions"] = {"plexus"};
    other["find"] = "Here.";
    other["pressureCap"] = 7; // past the hard limits
    pack.muscle()["points"].push_back(other);
    const Errors found = errors();
    for (const std::string &pointer : {changedAt, changedAt + "/pressureCap", addedAt + "/usually/0", addedAt + "/cautions/1",
             addedAt + "/find", std::string("/sources/0"), std::string("/routines/1/id"), std::string("/routines/0/steps/0/point"),
             std::string("/muscles/0/points/2/pressureCap")}) {
        const Error *error = test::errorAt(found, pointer);
        ASSERT_NE(error, nullptr) << pointer << "\n" << test::listed(found);
        EXPECT_GT(error->line, 0) << pointer;
        EXPECT_TRUE(error->file.ends_with(".json"));
    }
}

TEST_F(PackErrors, sayThatPackJsonIsMissing)
{
    pack.files.erase("pack.json");
    const Errors found = errors();
    ASSERT_EQ(found.size(), 1U) << test::listed(found);
    EXPECT_NE(found[0].what.find("pack.json"), std::string::npos);
    EXPECT_FALSE(isPack(pack.write()));
}

TEST_F(PackErrors, sayWhatIsWrongWithPackJson)
{
    pack.info()["date"] = "yesterday";
    onlyErrorAt("/date");
    pack.info()["date"] = "2026-11-22";
    pack.info().erase("author");
    EXPECT_NE(test::errorAt(errors(), ""), nullptr);
}

// They would order the voice, a terminal or the eye; of a NUL on, nothing would be said at all.
TEST_F(PackErrors, comeFromControlCharactersInAnyText)
{
    for (const char *key : {"/label", "/find", "/sign", "/stayOff", "/tools/0/press", "/tools/0/position"}) {
        nlohmann::ordered_json &text = pack.added()[nlohmann::ordered_json::json_pointer(key)];
        const std::string before = text;
        text = before + std::string("\0", 1);
        EXPECT_EQ(onlyErrorAt(addedAt + key), "holds the control character \\u0000, which no text may");
        text = before;
    }
    pack.info()["author"] = "Ada\x1b]0;owned\x07";
    EXPECT_EQ(onlyErrorAt("/author"), "holds the control character \\u001b, which no text may");
    pack.info()["author"] = "Ada";
    pack.files["zones.json"]["zones"][0]["words"] = {"yoke", "\u202ekoy"};
    EXPECT_EQ(onlyErrorAt("/zones/0/words/1"), "holds the control character \\u202e, which no text may");
}

TEST_F(PackErrors, comeFromAnAddressThatIsNotHttps)
{
    for (const char *address : {"http://example.org", "file:///etc/passwd", "javascript:alert(1)"}) {
        pack.files["sources.json"]["sources"][0]["url"] = address;
        EXPECT_EQ(onlyErrorAt("/sources/0/url"), "has to begin with https://: it is opened in the browser");
    }
}

TEST_F(PackErrors, comeFromBrokenFilesToo)
{
    test::TempFolder::write(pack.write() / "broken.json", "{\"zones\": [");
    const Pack checked = checkPack(pack.path(), shipped, schemas);
    ASSERT_EQ(checked.errors.size(), 1U) << test::listed(checked.errors);
    EXPECT_EQ(checked.errors[0].kind, Error::Kind::Malformed);
}

TEST_F(PackErrors, ofAFolderThatIsNotThere)
{
    EXPECT_EQ(checkPack(pack.write() / "none", shipped, schemas).errors.size(), 1U);
}

TEST_F(PackErrors, ofARoutineThatAPackLeavesWithoutItsPoint)
{
    pack.changed()["selfTreatment"] = "refer";
    pack.changed().erase("ways");
    pack.changed()["tools"] = nlohmann::ordered_json::array();
    pack.changed()["press"] = "Leave it to a clinician.";
    pack.changed()["position"] = "None: this spot is for information only.";
    for (const char *key : {"pressureCap", "holdCapSeconds"})
        pack.changed()[key] = 0;
    pack.changed()["defaultOn"] = false;
    const Errors found = errors();
    ASSERT_EQ(found.size(), 1U) << test::listed(found);
    EXPECT_TRUE(found[0].file.ends_with("catalogue/routines.json")) << found[0].file;
}

} // namespace unknot::catalogue
