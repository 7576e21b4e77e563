// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/withpack.h"

namespace unknot::catalogue
{

namespace
{

using namespace withpack;

struct Packs : WithPack {
};
struct PackRules : WithPack {
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

} // namespace unknot::catalogue
