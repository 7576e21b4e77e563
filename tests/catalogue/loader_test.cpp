// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

TEST(Loader, readsASoundCatalogueWithoutAnError)
{
    test::SmallCatalogue small;
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_EQ(test::listed(loaded.errors), "");
    const CatalogueData &data = loaded.value.all();
    EXPECT_EQ(data.zones.size(), 3U);
    EXPECT_EQ(data.muscles.size(), 2U);
    EXPECT_EQ(data.points.size(), 3U);
    EXPECT_EQ(data.gates.size(), 2U);
    EXPECT_EQ(data.screensOfGroup.at(ZoneGroupId{"chest"}), (std::vector{ScreenId{"chest"}}));
    EXPECT_EQ(data.questions.at(0).line, LineId{"l-chest"});
    ASSERT_NE(loaded.value.warningLine(LineId{"l-chest"}), nullptr);
    EXPECT_TRUE(loaded.value.warningLine(LineId{"l-chest"})->always);
}

TEST(Loader, readsEveryFieldOfAPoint)
{
    test::SmallCatalogue small;
    const Loaded<Catalogue> loaded = load(small.write());
    const Point *point = loaded.value.point(PointId{"biceps-middle"});
    ASSERT_NE(point, nullptr);
    EXPECT_EQ(point->muscle, MuscleId{"biceps"});
    EXPECT_EQ(point->tools, (std::vector{PointTool{{"thumb"}, {"sit"}}, PointTool{{"ball-wall"}, {"stand"}}}));
    EXPECT_EQ(point->eitherSide, (std::vector{ZoneId{"breastbone"}}));
    EXPECT_EQ(point->holdCap, Seconds(90));
    EXPECT_EQ(point->evidence, (Evidence{Pattern::Confirmed, Grade::Limited, {SourceId{"simons-1999"}}}));
    EXPECT_EQ(point->stayOff, "Stop for tingling.");
    const Point *low = loaded.value.point(PointId{"biceps-low"});
    ASSERT_NE(low, nullptr);
    EXPECT_EQ(low->selfTreatment, SelfTreatment::Refer);
    EXPECT_EQ(low->openQuestion, "Is it safe?");
    EXPECT_FALSE(low->defaultOn);
}

TEST(Loader, readsWhatStandsBesideThePoints)
{
    test::SmallCatalogue small;
    const Loaded<Catalogue> loaded = load(small.write());
    const CatalogueData &data = loaded.value.all();
    ASSERT_EQ(data.articles.size(), 1U);
    EXPECT_EQ(data.articles[0].section, "The idea");
    EXPECT_EQ(data.articles[0].parts[0].grade, Grade::LimitedToModerate);
    EXPECT_TRUE(data.articles[0].parts[0].graded);
    EXPECT_FALSE(data.articles[0].parts[1].graded);
    EXPECT_EQ(data.actions[1].urgency, Urgency::Soon);
    EXPECT_TRUE(data.actions[1].clearable);
    EXPECT_EQ(data.redFlags[0].id, "R1");
    EXPECT_EQ(data.sources[0].read, ReadHow::NotRead);
    EXPECT_EQ(data.muscles[0].region, "arm");
    EXPECT_TRUE(loaded.value.tool(ToolId{"thumb"})->hand);
}

TEST(Loader, costsABrokenEntryOnlyItself)
{
    test::SmallCatalogue small;
    small.point(0).erase("find");
    small.files["zones.json"]["zones"].push_back({{"id", "elbow"}});
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_EQ(loaded.value.point(PointId{"biceps-middle"}), nullptr);
    EXPECT_NE(loaded.value.point(PointId{"biceps-low"}), nullptr);
    EXPECT_NE(loaded.value.point(PointId{"triceps-middle"}), nullptr);
    EXPECT_EQ(loaded.value.all().zones.size(), 3U);
    EXPECT_EQ(loaded.value.all().muscles.size(), 2U);
}

TEST(Loader, costsABrokenFileOnlyItself)
{
    test::SmallCatalogue small;
    test::TempFolder::write(small.write() / "sources.json", "{\n  \"sources\": [");
    const Loaded<Catalogue> loaded = load(small.pathOf("."));
    EXPECT_EQ(loaded.value.all().points.size(), 3U);
    EXPECT_TRUE(loaded.value.all().sources.empty());
    EXPECT_TRUE(loaded.value.all().points[0].evidence.sources.empty());
    ASSERT_FALSE(loaded.errors.empty());
}

TEST(Loader, findsSeveralFaultsAtOnceWithFileLineAndPointer)
{
    test::SmallCatalogue small;
    small.write();
    test::TempFolder::write(small.pathOf("tools.json"), R"({
  "$schema": "../schema/tools.schema.json",
  "tools": [
    {
      "id": "thumb",
      "label": 7,
      "phrase": "your thumb",
      "hand": "yes"
    },
    {
      "id": "ball-wall",
      "phrase": "a ball",
      "hand": false
    }
  ]
})");
    const Loaded<Catalogue> loaded = load(small.pathOf("."));
    const std::string file = (small.pathOf(".") / "tools.json").string();
    EXPECT_EQ(test::listed(loaded.errors),
        file + ":6: /tools/0/label: has to be a text\n" + file + ":8: /tools/0/hand: has to be true or false\n" + file
            + ":10: /tools/1: \"label\" is missing\n");
}

TEST(Loader, ordersErrorsByFileAndLine)
{
    test::SmallCatalogue small;
    small.files["zones.json"]["zones"][2]["label"] = "";
    small.point(2 - 1)["find"] = 1;
    small.point(0)["sign"] = 1;
    const Loaded<Catalogue> loaded = load(small.write());
    ASSERT_EQ(loaded.errors.size(), 3U) << test::listed(loaded.errors);
    EXPECT_EQ(loaded.errors[0].pointer, "/muscles/0/points/0/sign");
    EXPECT_EQ(loaded.errors[1].pointer, "/muscles/0/points/1/find");
    EXPECT_EQ(loaded.errors[2].pointer, "/zones/2/label");
    EXPECT_LT(loaded.errors[0].line, loaded.errors[1].line);
}

TEST(Loader, readsFilesInTheOrderOfTheirNames)
{
    test::SmallCatalogue small;
    small.files["aaa.json"] = small.files["arm.json"];
    small.files["aaa.json"]["muscles"] = {small.files["arm.json"]["muscles"][1]};
    small.files["arm.json"]["muscles"].erase(1);
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_EQ(test::listed(loaded.errors), "");
    EXPECT_EQ(loaded.value.all().muscles[0].id, MuscleId{"triceps"});
}

TEST(Loader, saysWhichFileNobodyKnows)
{
    test::SmallCatalogue small;
    small.files["x.json"] = {{"$schema", "../schema/poems.schema.json"}};
    small.files["y.json"] = {{"poems", 1}};
    small.files["z.json"] = {1, 2};
    const Loaded<Catalogue> loaded = load(small.write());
    ASSERT_EQ(loaded.errors.size(), 3U) << test::listed(loaded.errors);
    EXPECT_EQ(loaded.errors[0].pointer, "/$schema");
    EXPECT_NE(loaded.errors[1].what.find("$schema"), std::string::npos);
    EXPECT_EQ(loaded.errors[2].what, "has to be an object");
}

TEST(Loader, ignoresOtherAndHiddenFiles)
{
    test::SmallCatalogue small;
    test::TempFolder::write(small.write() / "notes.txt", "{");
    test::TempFolder::write(small.pathOf(".arm.json"), "{");
    EXPECT_EQ(test::listed(load(small.pathOf(".")).errors), "");
}

TEST(Loader, saysWhenTheFolderIsNotThereOrEmpty)
{
    const test::TempFolder folder;
    const Loaded<Catalogue> missing = load(folder / "none");
    ASSERT_EQ(missing.errors.size(), 1U);
    EXPECT_EQ(missing.errors[0].kind, Error::Kind::NotFound);
    const Loaded<Catalogue> empty = load(folder.path());
    ASSERT_EQ(empty.errors.size(), 1U);
    EXPECT_EQ(empty.errors[0].kind, Error::Kind::NotFound);
}

} // namespace unknot::catalogue
