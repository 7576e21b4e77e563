// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/draw.h"
#include "posture/reelfile.h"
#include "posture/reelkey.h"
#include "posture/scenefixture.h"

#include "base/fnv.h"

#include <algorithm>
#include <random>

namespace unknot::posture
{

namespace
{

using test::readSound;
using test::soundScene;

constexpr std::uint64_t key = 0x0123456789abcdefU;

// Somebody who comes nearer to the wall, slowly.
const Reel &leaning()
{
    static const Reel reel = [] {
        auto scene = soundScene();
        scene["frames"]["ready"] = {{"root", {{"roll", 0}, {"at", {-60, 520, 0}}}}};
        scene["frames"]["pressing"] = {{"arrows", {{{"path", {{-100, 700, 0}, "deltoid-left"}}, {"both", true}}}}};
        return drawReel(readSound(scene), Sex::Masculine);
    }();
    return reel;
}

std::string bytes()
{
    return bytesOf(leaning(), key);
}

// The same body with its right sum: what only the reading itself can refuse.
std::string resummed(std::string bytes)
{
    constexpr std::size_t sumAt = 14 + 8, bodyAt = sumAt + 8;
    const std::uint64_t sum = fnv(std::string_view(bytes).substr(bodyAt));
    for (std::size_t i = 0; i < 8; ++i)
        bytes[sumAt + i] = static_cast<char>(sum >> 8 * i & 0xff);
    return bytes;
}

bool areInside(const std::vector<Picture::Path> &paths, int height)
{
    return std::ranges::all_of(paths, [height](const Picture::Path &path) {
        return std::ranges::all_of(
            path, [height](const Picture::Point &at) { return at.x >= 0 && at.x <= Picture::width && at.y >= 0 && at.y <= height; });
    });
}

} // namespace

TEST(ReelFile, isReadAsItWasWritten)
{
    const auto read = readReel(bytes(), key);
    ASSERT_TRUE(read) << read.error().what;
    EXPECT_EQ(*read, leaning());
    EXPECT_EQ(readReel(bytesOf({}, key), key).value(), Reel());
}

TEST(ReelFile, hasTheSameBytesEachTime)
{
    EXPECT_EQ(bytes(), bytes());
}

TEST(ReelFile, isSmall)
{
    EXPECT_GE(leaning().frames.size(), 4U);
    EXPECT_LT(bytes().size(), 4096 * leaning().frames.size());
}

TEST(ReelFile, ofAnotherKeyIsNone)
{
    const auto read = readReel(bytes(), key + 1);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Error::Kind::NotFound);
    EXPECT_EQ(readReel("unknot reel 9\n" + std::string(100, 'x'), key).error().kind, Error::Kind::NotFound) << "of a newer program";
}

TEST(ReelFile, isRefusedWhereAByteIsAnother)
{
    const std::string sound = bytes();
    for (std::size_t at = 0; at < sound.size(); at += at < 40 ? 1 : 61) {
        std::string damaged = sound;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        EXPECT_FALSE(readReel(damaged, key)) << at;
    }
    for (const std::size_t size : {std::size_t{0}, std::size_t{10}, std::size_t{29}, std::size_t{30}, sound.size() / 2, sound.size() - 1})
        EXPECT_EQ(readReel(sound.substr(0, size), key).error().kind, Error::Kind::Malformed) << size;
    EXPECT_FALSE(readReel(sound + "x", key)) << "longer";
    EXPECT_FALSE(readReel(resummed(sound + "x"), key)) << "longer, by who knows the sum";
}

// Whoever wrote it: what is returned can be painted.
TEST(ReelFile, isRefusedOrLiesWithinItsPicture)
{
    std::mt19937 random(5);
    const std::string sound = bytes();
    int refused = 0;
    for (int turn = 0; turn < 300; ++turn) {
        std::string damaged = sound;
        for (int i = 0; i < 3; ++i)
            damaged[30 + random() % (sound.size() - 30)] = static_cast<char>(random());
        const auto read = readReel(resummed(damaged), key);
        refused += read ? 0 : 1;
        for (const Picture &frame : read ? read->frames : std::vector<Picture>()) {
            for (const Picture::Area &area : frame.areas)
                ASSERT_TRUE(areInside(area.paths, frame.height));
            for (const Picture::Lines &lines : frame.lines)
                ASSERT_TRUE(areInside(lines.paths, frame.height));
        }
    }
    EXPECT_GT(refused, 250);
}

TEST(ReelKey, isAnotherForAnotherSceneAndForTheOtherBody)
{
    const Scene scene = readSound(soundScene());
    auto other = soundScene();
    other["camera"]["azimuth"] = -21;
    EXPECT_EQ(reelOf(scene, Sex::Feminine).key, reelOf(readSound(soundScene()), Sex::Feminine).key);
    EXPECT_NE(reelOf(scene, Sex::Feminine).key, reelOf(scene, Sex::Masculine).key);
    EXPECT_NE(reelOf(scene, Sex::Feminine).key, reelOf(readSound(other), Sex::Feminine).key);
    EXPECT_EQ(recipe().size(), 64U);
}

} // namespace unknot::posture
