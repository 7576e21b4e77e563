// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/scenereader.h"

#include <algorithm>
#include <utility>

namespace unknot::posture
{

namespace
{

using catalogue::inQuotes;

void readHead(const SceneReader &file, Scene &scene)
{
    const catalogue::JsonReader &plain = file.plain();
    plain.only({"$schema", "license", "id", "draft", "says", "posture", "tool", "points", "press", "camera", "pose", "frames"});
    scene.id = plain.id();
    scene.isDraft = plain.flagIfAny("draft");
    scene.says = plain.text("says");
    if (scene.says.find("{side}") == std::string::npos && !scene.says.empty())
        file.fail("says", "names no side: it says {side} where the left or the right is meant");
    scene.posture.value = plain.id("posture");
    scene.tool.value = plain.id("tool");
    plain.eachText("points", [&scene](std::string point, const auto &) { scene.points.push_back({std::move(point)}); });
    file.eachPlace("press", [&scene](Place place, const std::string &) { scene.press.push_back(std::move(place)); });
    if (scene.points.empty())
        plain.fail("serves no point: \"points\" names at least one");
    if (scene.press.empty())
        plain.fail("presses no place: \"press\" names at least one");
}

// Each moment is the pose with what the moment says of its own.
void readMoments(const SceneReader &file, Scene &scene)
{
    Pose pose;
    if (const auto said = file.object("pose"))
        readPose(*said, pose);
    file.eachUnder("frames", [&](const std::string &name, const SceneReader &frame) {
        const auto *const known = std::ranges::find(momentNames, name, &std::pair<std::string_view, Moment>::first);
        if (known == momentNames.end())
            return frame.plain().fail("there is no such moment: ready, pressing or end");
        Pose moment = pose;
        readPose(frame, moment);
        scene.moments.emplace(known->second, std::move(moment));
    });
    for (const auto &[name, moment] : momentNames) {
        if (moment != Moment::End && !scene.moments.contains(moment))
            file.plain().fail("has no frame " + inQuotes(name));
    }
}

} // namespace

void readCamera(const SceneReader &from, CameraForm &camera)
{
    from.plain().only({"azimuth", "elevation", "height", "margin", "show", "parts", "cuts"});
    from.take("azimuth", -180, 180, camera.azimuth);
    from.take("elevation", -30, 80, camera.elevation);
    from.take("height", 40, 160, camera.height, 100);
    from.take("margin", 0, 30, camera.margin, 100);
    from.eachPlace("show", [&camera](Place place, const std::string &) { camera.show.push_back(std::move(place)); });
    from.plain().eachText("parts", [&camera](std::string part, const auto &) { camera.showParts.push_back(std::move(part)); });
    from.plain().eachText("cuts", [&camera](std::string part, const auto &) { camera.cuts.push_back(std::move(part)); });
}

Scene readScene(const catalogue::Json &root, std::size_t file, catalogue::Faults &faults)
{
    const SceneReader reader(root, {file, ""}, faults);
    Scene scene;
    scene.file = file;
    scene.text = root.dump(-1, ' ', true, catalogue::Json::error_handler_t::replace);
    readHead(reader, scene);
    if (const auto camera = reader.object("camera"))
        readCamera(*camera, scene.camera);
    readMoments(reader, scene);
    return scene;
}

std::string sentenceFor(const Scene &scene, std::string_view side, std::string_view other)
{
    std::string sentence = scene.says;
    for (const auto &[name, word] : {std::pair<std::string_view, std::string_view>{"{side}", side}, {"{other}", other}}) {
        for (std::size_t at = sentence.find(name); at != std::string::npos; at = sentence.find(name, at + word.size()))
            sentence.replace(at, name.size(), word);
    }
    return sentence;
}

} // namespace unknot::posture
