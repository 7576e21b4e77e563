// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/packloader.h"

#include "catalogue/jsondocument.h"
#include "support/smallpack.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

namespace
{

const std::filesystem::path data = UNKNOT_SOURCE_DIR "/data";

// What is wrong with a sound pack to which this file was added.
Errors withFile(const std::string &name, const std::string &bytes)
{
    test::SmallPack pack(data / "catalogue");
    pack.write();
    test::TempFolder::write(pack.path() / name, bytes);
    return checkPack(pack.path(), data / "catalogue", data / "schema").errors;
}

std::string times(std::size_t count, std::string_view text)
{
    std::string all;
    all.reserve(count * text.size());
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

} // namespace

TEST(HostilePacks, aFileOfAHundredMegabytesIsRefusedUnread)
{
    test::SmallPack pack(data / "catalogue");
    pack.write();
    std::filesystem::resize_file(pack.path() / "neck.json", std::uintmax_t{100} << 20);
    EXPECT_EQ(checkPack(pack.path(), data / "catalogue", data / "schema").errors.size(), 1U);
}

TEST(HostilePacks, deepNestingIsRefused)
{
    for (const std::string_view open : {"[", "{\"a\":"})
        EXPECT_FALSE(withFile("deep.json", times(1'000'000, open)).empty());
}

TEST(HostilePacks, wrongEncodingsAreRefused)
{
    const std::string sound = R"({"$schema": "zones.schema.json", "license": "CC0-1.0", "zones": []})";
    std::string wide;
    for (const char c : sound)
        wide += {c, '\0'};
    for (const std::string &bytes :
        {"\xFF\xFE" + wide, wide, sound + '\0', "\x80" + sound, R"({"$schema": "\ud800"})" + std::string(), std::string()})
        EXPECT_FALSE(withFile("other.json", bytes).empty());
}

TEST(HostilePacks, millionsOfValuesAreRefused)
{
    EXPECT_FALSE(withFile("many.json", "[" + times(2'000'000, "0,") + "0]").empty());
}

TEST(HostilePacks, manyFaultsAreToldInFewLines)
{
    const std::string point = R"({"id": 7},)";
    const Errors errors = withFile("faults.json",
        R"({"$schema": "region.schema.json", "license": "x", "region": "thigh", "label": "x", "muscles": [{"id": "rectus-femoris", "points": [)"
            + times(10'000, point) + point.substr(0, point.size() - 1) + "]}]}");
    EXPECT_FALSE(errors.empty());
    EXPECT_LE(errors.size(), 250U);
}

TEST(HostilePacks, anIdThatIsAPathGoesNowhere)
{
    test::SmallPack pack(data / "catalogue");
    pack.info()["id"] = "../../etc";
    EXPECT_FALSE(checkPack(pack.write(), data / "catalogue", data / "schema").errors.empty());
}

} // namespace unknot::catalogue
