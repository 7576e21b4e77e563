// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/packscenes.h"

#include "posture/reelkey.h"
#include "scenefixture.h"
#include "support/smallpack.h"
#include "support/specialfiles.h"

#include <gmock/gmock.h>

namespace unknot::posture
{

namespace
{

using testing::HasSubstr;

struct PackScenes : testing::Test {
    test::SmallPack pack{test::shippedData / "catalogue"};
    test::OrderedJson &scene = pack.addScene(test::shippedData / "postures");

    Loaded<std::vector<Scene>> load() { return loadPackScenes(pack.write(), test::shippedData); }
    // What is wrong, a line each, without the folder.
    static std::string told(const Loaded<std::vector<Scene>> &loaded)
    {
        std::string lines;
        for (const Error &error : loaded.errors)
            lines += std::filesystem::path(error.file).filename().string() + toString(error).substr(error.file.size()) + "\n";
        return lines;
    }
};

} // namespace

TEST_F(PackScenes, areThoseOfThePacksOwnPoints)
{
    const auto loaded = load();
    EXPECT_EQ(told(loaded), "");
    ASSERT_EQ(loaded.value.size(), 1U);
    EXPECT_EQ(loaded.value[0].id, "rim");
    EXPECT_EQ(loaded.value[0].pack, pack.path().filename());
}

TEST_F(PackScenes, areNoneWithoutTheirFolder)
{
    pack.files.erase("postures/rim.json");
    const auto loaded = load();
    EXPECT_TRUE(loaded.value.empty());
    EXPECT_EQ(told(loaded), "");
}

// Else a pack could put a picture in the place of one that was looked at.
TEST_F(PackScenes, showAShippedPointOnlyWhereThereIsNoPictureOfThat)
{
    scene["points"] = {"levator-scapulae-rim", "levator-scapulae-neck-angle"};
    const auto loaded = load();
    EXPECT_TRUE(loaded.value.empty());
    EXPECT_EQ(told(loaded),
        "rim.json:10: /points/1: \"levator-scapulae-neck-angle\" has its picture with this tool in this posture, "
        "\"sit-fingers-neck-base\"; a pack brings those there are none of\n");
}

TEST_F(PackScenes, withAFaultAreLeftOutAndTheOthersAreUsed)
{
    test::OrderedJson &other = pack.files["postures/wrong.json"] = scene;
    other["id"] = "wrong";
    other["pose"]["joints"]["neck"] = {{"flex", 170}};
    other["points"] = {"nowhere"};
    const auto loaded = load();
    ASSERT_EQ(loaded.value.size(), 1U);
    EXPECT_EQ(loaded.value[0].id, "rim");
    EXPECT_THAT(told(loaded), HasSubstr("/pose/joints/neck/flex: "));
    EXPECT_THAT(told(loaded), testing::Not(HasSubstr("rim.json")));
}

TEST_F(PackScenes, areHeldToWhatABodyCanDo)
{
    scene["frames"]["pressing"]["hands"]["right"]["to"] = {0, 3000, 0};
    const auto loaded = load();
    EXPECT_TRUE(loaded.value.empty());
    EXPECT_THAT(told(loaded), HasSubstr("rim.json:")) << "no hand reaches there";
}

TEST_F(PackScenes, ofAPackThatIsNotUsedAreNone)
{
    pack.changed()["pressureCap"] = 10;
    EXPECT_TRUE(load().value.empty());
    scene["tool"] = 7;
    EXPECT_THAT(told(load()), HasSubstr("rim.json:7: /tool: ")) << "and yet told what is wrong with themselves";
}

// Nothing of a size that nobody needs is posed: that could take for ever.
TEST_F(PackScenes, areOfASizeThatIsPosedInNoTime)
{
    for (int i = 0; i < 5'000; ++i)
        scene["pose"]["rest"].push_back({{"parts", {"foot"}}, {"height", 0}});
    const auto loaded = load();
    EXPECT_TRUE(loaded.value.empty());
    EXPECT_THAT(told(loaded), HasSubstr("/pose/rest: against the schema"));
}

TEST_F(PackScenes, areRegularFiles)
{
    pack.write();
    ASSERT_TRUE(test::makePipe(pack.path() / "postures" / "more.json"));
    const auto loaded = loadPackScenes(pack.path(), test::shippedData);
    EXPECT_EQ(loaded.value.size(), 1U);
    EXPECT_THAT(told(loaded), HasSubstr("more.json: is a named pipe"));
}

TEST_F(PackScenes, areLeftWhenNobodyWaitsForThem)
{
    std::stop_source stop;
    stop.request_stop();
    const auto loaded = loadPackScenes(pack.write(), test::shippedData, stop.get_token());
    EXPECT_TRUE(loaded.value.empty());
    EXPECT_EQ(told(loaded), "");
}

TEST_F(PackScenes, haveReelsOfTheirOwnName)
{
    Scene own = load().value.at(0), shipped = own;
    own.pack = "example";
    shipped.pack = "";
    EXPECT_EQ(reelOf(own, Sex::Feminine).name, "example.rim.feminine.reel");
    EXPECT_EQ(reelOf(shipped, Sex::Feminine).name, "rim.feminine.reel");
}

} // namespace unknot::posture
