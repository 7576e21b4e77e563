// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// That reading costs no more for each point of a large pack than for one of a small: counted, not timed.
#include "catalogue/packloader.h"

#include "catalogue/catalogueloader.h"
#include "catalogue/smallcatalogue.h"
#include "support/smallpack.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace
{

// Everything that compares or copies texts asks for memory, so this counts the work.
std::atomic<std::size_t> asked = 0;

} // namespace

void *operator new(std::size_t size)
{
    ++asked;
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

// The library's own would be no pair with the delete below.
void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    ++asked;
    return std::malloc(size);
}

// Not inlined: GCC 14 would see free() where it has not seen malloc(), and take them for no pair.
[[gnu::noinline]] void operator delete(void *memory) noexcept
{
    std::free(memory);
}

[[gnu::noinline]] void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace unknot::catalogue
{

namespace
{

const std::filesystem::path shipped = UNKNOT_SOURCE_DIR "/data/catalogue";
const std::filesystem::path schemas = UNKNOT_SOURCE_DIR "/data/schema";

// A pack that adds so many points to one muscle.
struct LargePack : test::SmallPack {
    explicit LargePack(std::size_t points) : SmallPack(shipped)
    {
        test::OrderedJson one = added();
        for (std::size_t i = 1; i < points; ++i) {
            one["id"] = "levator-scapulae-rim-" + std::to_string(i);
            muscle()["points"].push_back(one);
        }
    }
};

std::size_t costOf(std::size_t points)
{
    LargePack pack(points);
    const std::filesystem::path &folder = pack.write();
    const std::size_t before = asked;
    const LoadedWithPacks loaded = load(shipped, schemas, {{folder, true}});
    EXPECT_EQ(test::listed(loaded.packs.at(0).errors), "");
    EXPECT_EQ(loaded.catalogue.pointsOf(MuscleId{"levator-scapulae"}).size(), points + 2);
    return asked - before;
}

} // namespace

TEST(CatalogueCost, aPackOfTwiceThePointsTakesTwiceTheWork)
{
    const std::size_t none = costOf(1), some = costOf(201), twice = costOf(401);
    EXPECT_LT(twice - none, 21 * (some - none) / 10) << none << ", " << some << ", " << twice;
}

TEST(CatalogueCost, moreThanMayBeReadIsSaidAndNotRead)
{
    LargePack pack(5'001);
    const Errors errors = checkPack(pack.write(), shipped, schemas).errors;
    ASSERT_FALSE(errors.empty());
    EXPECT_EQ(errors.front().what, "is one too many: at most 5000 points are read, those of packs counted");
    EXPECT_GT(errors.front().line, 1000);
}

TEST(CatalogueCost, moreZonesThanMayBeReadAreSaidAndNotRead)
{
    test::SmallCatalogue small;
    auto &zones = small.files["zones.json"]["zones"];
    nlohmann::ordered_json one = zones[0];
    for (int i = 0; i < 5'000; ++i) {
        one["id"] = "zone-" + std::to_string(i);
        zones.push_back(one);
    }
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_EQ(loaded.value.all().zones.size(), 500U);
    const Error *error = test::errorAt(loaded.errors, "/zones/500");
    ASSERT_NE(error, nullptr) << test::listed(loaded.errors).substr(0, 500);
    EXPECT_EQ(error->what, "is one too many: at most 500 zones are read, those of packs counted");
}

TEST(CatalogueCost, aFolderOfTooMuchIsRefusedBeforeAnyOfItIsRead)
{
    test::SmallCatalogue small;
    small.write();
    for (int i = 0; i < 30; ++i) {
        const auto file = small.pathOf("spaces-" + std::to_string(i) + ".json");
        test::TempFolder::write(file, "");
        std::filesystem::resize_file(file, std::uintmax_t{15} << 20);
    }
    const std::size_t before = asked;
    const Loaded<Catalogue> loaded = load(small.pathOf("."));
    EXPECT_LT(asked - before, 10'000U);
    ASSERT_EQ(loaded.errors.size(), 1U) << test::listed(loaded.errors);
    EXPECT_EQ(loaded.errors[0].what, "the folder holds more than 64 MB in its files, so nothing of it is read; take some out");
    for (int i = 0; i < 200; ++i)
        test::TempFolder::write(small.pathOf("spaces-" + std::to_string(i) + ".json"), " ");
    EXPECT_EQ(load(small.pathOf(".")).errors.at(0).what, "the folder holds more than 200 files, so nothing of it is read; take some out");
}

} // namespace unknot::catalogue
