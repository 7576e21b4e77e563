// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/reelfile.h"
#include "posture/reelkey.h"
#include "posture/scenefixture.h"

#include <filesystem>

namespace unknot::posture
{

namespace
{

const std::filesystem::path made = UNKNOT_REELS_DIR;

struct ShippedReels : testing::Test {
    void SetUp() override
    {
        if (!std::filesystem::exists(made))
            GTEST_SKIP() << "this build makes no pictures (UNKNOT_REELS)";
        for (const Scene &scene : scenes) {
            all.push_back(reelOf(scene, Sex::Masculine));
            all.push_back(reelOf(scene, Sex::Feminine));
        }
        for (const Thing &thing : things)
            all.push_back(reelOf(thing));
    }
    const std::vector<Scene> scenes = loadScenes(test::shippedData / "postures").value;
    const std::vector<Thing> things = loadThings(test::shippedData / "things").value;
    std::vector<ReelWish> all;
};

} // namespace

TEST_F(ShippedReels, areThereForEachSceneAndBodyAndThingAndForNothingElse)
{
    std::size_t files = 0, bytes = 0;
    for (const auto &entry : std::filesystem::directory_iterator(made)) {
        ++files;
        bytes += entry.file_size();
    }
    EXPECT_EQ(files, all.size());
    EXPECT_LE(bytes, 4'000'000U);
    for (const ReelWish &wish : all)
        EXPECT_TRUE(readReel(test::TempFolder::bytes(made / wish.name), wish.key)) << wish.name;
}

// Made by many threads at once, and here by one.
TEST_F(ShippedReels, haveTheBytesThatAreMadeAgain)
{
    for (const std::size_t i : {std::size_t{0}, all.size() / 2, all.size() - 1})
        EXPECT_EQ(bytesOf(all[i].draw(), all[i].key), test::TempFolder::bytes(made / all[i].name)) << all[i].name;
}

} // namespace unknot::posture
