// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/packloader.h"

#include "catalogue/smallcatalogue.h"
#include "support/smallpack.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

namespace
{

const std::filesystem::path shipped = UNKNOT_SOURCE_DIR "/data/catalogue";
const std::filesystem::path schemas = UNKNOT_SOURCE_DIR "/data/schema";
const std::string changedAt = "/muscles/0/points/0";
const std::string addedAt = "/muscles/0/points/1";
const PointId changedId{"levator-scapulae-neck-angle"};
const PointId addedId{"levator-scapulae-rim"};

struct WithPack : testing::Test {
    test::SmallPack pack{shipped};

    LoadedWithPacks load() { return catalogue::load(shipped, schemas, {{pack.write(), true}}); }
    Errors errors() { return checkPack(pack.write(), shipped, schemas).errors; }
    // The one thing that is wrong.
    std::string onlyErrorAt(const std::string &pointer)
    {
        const Errors found = errors();
        EXPECT_EQ(found.size(), 1U) << test::listed(found);
        const Error *error = test::errorAt(found, pointer);
        EXPECT_NE(error, nullptr) << test::listed(found);
        EXPECT_TRUE(error == nullptr || error->line > 0);
        return error == nullptr ? std::string() : error->what;
    }
};

struct Packs : WithPack {
};
struct PackRules : WithPack {
};
struct PackErrors : WithPack {
};

} // namespace

TEST_F(Packs, addAndChangeWhatTheySay)
{
    const LoadedWithPacks loaded = load();
    EXPECT_EQ(test::listed(loaded.errors), "");
    ASSERT_EQ(loaded.packs.size(), 1U);
    EXPECT_EQ(test::listed(loaded.packs[0].errors), "");
    EXPECT_TRUE(loaded.packs[0].used());
    const Point *changed = loaded.catalogue.point(changedId);
    ASSERT_NE(changed, nullptr);
    EXPECT_EQ(changed->pressureCap, 4);
    EXPECT_EQ(changed->pack, "example");
    ASSERT_NE(loaded.catalogue.point(addedId), nullptr);
    EXPECT_EQ(loaded.catalogue.point(PointId{"levator-scapulae-blade-corner"})->pack, "");
    EXPECT_EQ(loaded.catalogue.zone(ZoneId{"neck-base"})->words, (std::vector<std::string>{"yoke"}));
    ASSERT_NE(loaded.catalogue.routine(RoutineId{"rim"}), nullptr);
    EXPECT_NE(loaded.catalogue.source(SourceId{"example-2026"}), nullptr);
}

TEST_F(Packs, leaveEverythingElseAsItIs)
{
    const auto before = catalogue::load(shipped, schemas, {}).catalogue.all();
    const auto after = load().catalogue.all();
    EXPECT_EQ(after.points.size(), before.points.size() + 1);
    EXPECT_EQ(after.muscles, before.muscles);
    EXPECT_EQ(after.gates, before.gates);
    EXPECT_EQ(after.limits, before.limits);
    EXPECT_EQ(after.questions, before.questions);
    EXPECT_EQ(after.cautions, before.cautions);
}

TEST_F(Packs, keepThePointsOfAMuscleTogether)
{
    const auto points = load().catalogue.all().points;
    std::vector<std::string> muscles;
    for (const Point &point : points) {
        if (muscles.empty() || muscles.back() != point.muscle.value)
            muscles.push_back(point.muscle.value);
    }
    EXPECT_EQ(muscles.size(), 81U);
}

TEST_F(Packs, tellWhatTheyChange)
{
    const Pack checked = checkPack(pack.write(), shipped, schemas);
    EXPECT_EQ(checked.info.name, "Example pack");
    EXPECT_EQ(checked.info.author, "Ada Example");
    ASSERT_EQ(checked.changes.size(), 5U);
    EXPECT_EQ(checked.changes[0],
        (PackChange{PackChange::What::Point, changedId.value, "Stiff-neck muscle, Bend of the neck", false, {"find", "pressureCap"}}));
    EXPECT_EQ(checked.changes[1].id, addedId.value);
    EXPECT_TRUE(checked.changes[1].adds);
    EXPECT_EQ(checked.changes[2].id, "rim");
    EXPECT_EQ(checked.changes[2].points, (std::vector<std::string>{"Stiff-neck muscle, Along the rim"}));
    EXPECT_EQ(checked.changes[4], (PackChange{PackChange::What::Zone, "neck-base", "Bend of neck and shoulder", false, {"words"}}));
}

TEST_F(Packs, mayBringAMuscleOfTheirOwn)
{
    pack.muscle()["id"] = "rim-muscle";
    for (const char *key : {"name", "latin", "about", "afterwards"})
        pack.muscle()[key] = "Words.";
    pack.muscle()["aggravatedBy"] = {"Carrying"};
    pack.muscle()["points"].erase(0);
    const LoadedWithPacks loaded = load();
    EXPECT_EQ(test::listed(loaded.packs[0].errors), "");
    EXPECT_EQ(loaded.catalogue.pointsOf(MuscleId{"rim-muscle"}).size(), 1U);
}

TEST_F(Packs, thatAreOffChangeNothing)
{
    const LoadedWithPacks loaded = catalogue::load(shipped, schemas, {{pack.write(), false}});
    EXPECT_EQ(loaded.catalogue.point(addedId), nullptr);
    EXPECT_EQ(loaded.packs[0].info.name, "Example pack");
    EXPECT_FALSE(loaded.packs[0].used());
}

TEST_F(Packs, withOneErrorAreNotUsedAndTheRestIs)
{
    test::SmallPack other(shipped);
    other.info()["id"] = "other";
    other.files.erase("zones.json");
    other.files.erase("sources.json");
    other.files["neck.json"]["muscles"][0]["points"] = {other.changed()};
    other.files.erase("routines.json");
    pack.added()["usually"] = {"tail"};
    const LoadedWithPacks loaded = catalogue::load(shipped, schemas, {{pack.write(), true}, {other.write(), true}});
    EXPECT_FALSE(loaded.packs[0].used());
    EXPECT_EQ(loaded.catalogue.point(addedId), nullptr);
    EXPECT_EQ(test::listed(loaded.packs[1].errors), "");
    EXPECT_EQ(loaded.catalogue.point(changedId)->pack, "other");
    EXPECT_EQ(test::listed(loaded.errors), "");
}

TEST_F(Packs, doNotTakeFromEachOther)
{
    test::SmallPack other(shipped);
    other.info()["id"] = "other";
    const LoadedWithPacks loaded = catalogue::load(shipped, schemas, {{pack.write(), true}, {other.write(), true}});
    EXPECT_TRUE(loaded.packs[0].used());
    ASSERT_FALSE(loaded.packs[1].used());
    const Error *error = test::errorAt(loaded.packs[1].errors, changedAt + "/id");
    ASSERT_NE(error, nullptr) << test::listed(loaded.packs[1].errors);
    EXPECT_NE(error->what.find("\"example\" already"), std::string::npos) << error->what;
}

// ---- lighter only

TEST_F(PackRules, aCapMayBeLoweredNotRaised)
{
    pack.changed()["pressureCap"] = 6;
    EXPECT_NE(onlyErrorAt(changedAt + "/pressureCap").find("may lower it, not raise it"), std::string::npos);
    pack.changed()["pressureCap"] = 5;
    pack.changed()["holdCapSeconds"] = 61;
    EXPECT_NE(onlyErrorAt(changedAt + "/holdCapSeconds").find("60"), std::string::npos);
}

TEST_F(PackRules, cautionsMayBeAddedNotTakenAway)
{
    pack.changed()["cautions"] = nlohmann::ordered_json::array();
    EXPECT_NE(onlyErrorAt(changedAt + "/cautions").find("\"plexus\""), std::string::npos);
    pack.changed()["cautions"] = {"plexus", "spine-bone"};
    EXPECT_EQ(test::listed(errors()), "");
}

TEST_F(PackRules, aPointThatIsOffStaysOff)
{
    pack.files["neck.json"]["muscles"]
        = {{{"id", "scalenes"}, {"points", {test::SmallPack::shippedPoint(shipped / "head-neck.json", "scalenes-back")}}}};
    pack.files.erase("routines.json");
    EXPECT_EQ(test::listed(errors()), "");
    pack.changed()["defaultOn"] = true;
    onlyErrorAt(changedAt + "/defaultOn");
}

TEST_F(PackRules, aPointIsLookedForNoWiderThanTheShippedOne)
{
    auto point = test::SmallPack::shippedPoint(shipped / "head-neck.json", "digastric-front-belly");
    pack.files["neck.json"]["muscles"] = {{{"id", "digastric"}, {"points", {point}}}};
    pack.files.erase("routines.json");
    EXPECT_EQ(test::listed(errors()), "");
    pack.changed()["search"] = "along";
    onlyErrorAt(changedAt + "/search");
    pack.changed().erase("search");
    EXPECT_NE(onlyErrorAt(changedAt).find("can't leave that out"), std::string::npos);
}

TEST_F(PackRules, aPointForInformationIsNeverPressed)
{
    auto point = test::SmallPack::shippedPoint(shipped / "abdomen-pelvis.json", "iliopsoas-beside-belly-muscle");
    point["selfTreatment"] = "gentle";
    point["tools"] = nlohmann::ordered_json::parse(R"([{"tool": "fingers", "posture": "supine"}])");
    point["pressureCap"] = 3;
    point["holdCapSeconds"] = 20;
    pack.files = {{"pack.json", pack.info()},
        {"belly.json",
            {{"$schema", "region.schema.json"}, {"license", "CC0-1.0"}, {"region", "abdomen-pelvis"}, {"label", "Belly"},
                {"muscles", {{{"id", "iliopsoas"}, {"points", {point}}}}}}}};
    const Errors found = errors();
    EXPECT_NE(test::errorAt(found, changedAt + "/selfTreatment"), nullptr) << test::listed(found);
    EXPECT_NE(test::errorAt(found, changedAt + "/pressureCap"), nullptr);
}

TEST_F(PackRules, aPointStaysWhereItLies)
{
    pack.changed()["zone"] = "shoulder-blade";
    onlyErrorAt(changedAt + "/zone");
}

TEST_F(PackRules, aPointStaysInItsMuscle)
{
    pack.muscle()["id"] = "upper-trapezius";
    const Errors found = errors();
    EXPECT_NE(test::errorAt(found, changedAt + "/id"), nullptr) << test::listed(found);
}

TEST_F(PackRules, noToolOrPostureIsAdded)
{
    nlohmann::ordered_json &first = pack.changed()["tools"][0];
    const nlohmann::ordered_json before = first;
    first["tool"] = "elbow";
    onlyErrorAt(changedAt + "/tools");
    first = before;
    first["tool"] = "fingers";
    first["posture"] = "prone";
    onlyErrorAt(changedAt + "/tools");
}

TEST_F(PackRules, whatToStayOffMayBeAddedToOnly)
{
    pack.changed()["stayOff"] = "Press as you like.";
    onlyErrorAt(changedAt + "/stayOff");
    pack.changed()["stayOff"] = pack.added()["stayOff"].get<std::string>() + " Stop if you feel faint.";
    EXPECT_EQ(test::listed(errors()), "");
}

TEST_F(PackRules, noMoreIsClaimedThanIsShipped)
{
    pack.changed()["evidence"]["grade"] = "good";
    onlyErrorAt(changedAt + "/evidence");
}

TEST_F(PackRules, aNewPointKeepsToWhatHoldsWhereItLies)
{
    pack.added()["zone"] = "throat"; // one shipped point, off, cap 3, 15 s
    pack.added()["cautions"] = nlohmann::ordered_json::array();
    pack.files.erase("routines.json");
    const Errors found = errors();
    for (const char *key : {"/defaultOn", "/pressureCap", "/holdCapSeconds", "/cautions"})
        EXPECT_NE(test::errorAt(found, addedAt + key), nullptr) << key << "\n" << test::listed(found);
}

TEST_F(PackRules, aNewPointWhereNoneIsShippedIsOff)
{
    std::set<ZoneId> used;
    const Catalogue catalogue = catalogue::load(shipped, schemas, {}).catalogue;
    for (const Point &point : catalogue.all().points)
        used.insert(point.zone);
    const auto &zones = catalogue.all().zones;
    const auto bare = std::find_if(zones.begin(), zones.end(), [&used](const Zone &zone) { return !used.contains(zone.id); });
    ASSERT_NE(bare, zones.end());
    pack.added()["zone"] = bare->id.value;
    onlyErrorAt(addedAt + "/defaultOn");
}

TEST_F(PackRules, whatIsSafeIsNotForPacks)
{
    for (const std::string kind : {"gates", "limits", "screens", "flags", "cautions", "tools", "postures", "complaints", "learn"}) {
        test::SmallPack one(shipped);
        one.files[kind + ".json"] = {{"$schema", kind + ".schema.json"}, {"license", "CC0-1.0"}};
        const Errors found = checkPack(one.write(), shipped, schemas).errors;
        const Error *error = test::errorAt(found, "/$schema");
        ASSERT_NE(error, nullptr) << kind << "\n" << test::listed(found);
        EXPECT_NE(error->what.find("a pack can't hold"), std::string::npos);
    }
}

TEST_F(PackRules, zonesGetOtherWordsAndNothingElse)
{
    auto &zone = pack.files["zones.json"]["zones"][0];
    zone["paired"] = false;
    EXPECT_FALSE(errors().empty());
    zone.erase("paired");
    zone["id"] = "tail";
    onlyErrorAt("/zones/0/id");
}

TEST_F(PackRules, theWordsOfAShippedMuscleStay)
{
    auto &muscle = pack.muscle();
    muscle["name"] = "Another name";
    muscle["latin"] = "Levator scapulae";
    const Errors found = errors();
    EXPECT_NE(test::errorAt(found, "/muscles/0/name"), nullptr) << test::listed(found);
}

// ---- bad input

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
