// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/scenefolder.h"
#include "posture/scenereader.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace unknot::test
{

inline const std::filesystem::path shippedData = std::filesystem::path(UNKNOT_SOURCE_DIR) / "data";

inline posture::KnownIds smallCatalogue()
{
    posture::KnownIds known;
    known.tools = {{"ball-wall"}, {"thumb"}};
    known.postures = {{"stand"}};
    known.points[{"shoulder-spot"}] = {{{"ball-wall"}, {"stand"}}};
    return known;
}

// Somebody who leans with a shoulder on a ball on a wall: nothing is wrong with it.
inline nlohmann::json soundScene()
{
    return nlohmann::json::parse(R"({
        "$schema": "../schema/scene.schema.json", "license": "CC-BY-4.0", "id": "leaning",
        "says": "Standing, the {side} shoulder on a ball on a wall.", "posture": "stand", "tool": "ball-wall",
        "points": ["shoulder-spot"], "press": ["deltoid-left"], "camera": {"azimuth": -22, "elevation": 8},
        "pose": {
            "root": {"roll": 7}, "joints": {"hip-left": {"abduct": 4}, "hip-right": {"abduct": 8}},
            "rest": [{"parts": ["foot"], "height": 0}],
            "props": {"ball": {"at": ["deltoid-left"], "way": {"room": [100, 0, 0]}}, "wall": {"way": {"room": [100, 0, 0]}}}},
        "frames": {"ready": {}, "pressing": {}}})");
}

// What the checker says of one scene, one line a fault, without the folder.
inline std::string faultsOf(const nlohmann::json &scene, const posture::KnownIds &known = smallCatalogue())
{
    const TempFolder folder;
    TempFolder::write(folder / "leaning.json", scene.dump(1));
    std::string faults;
    for (const Error &error : posture::checkScenes(folder.path(), shippedData / "schema", known)) {
        const std::string line = toString(error);
        faults += (line.starts_with(folder.path().string()) ? line.substr(folder.path().string().size() + 1) : line) + "\n";
    }
    return faults;
}

inline posture::Scene readSound(const nlohmann::json &json)
{
    catalogue::Faults faults;
    posture::Scene scene = posture::readScene(json, 0, faults);
    EXPECT_EQ(faults.count(), 0U);
    return scene;
}

} // namespace unknot::test
