// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/scenefixture.h"

namespace unknot::posture
{

namespace
{

using nlohmann::json;
using test::faultsOf;
using test::soundScene;
using testing::HasSubstr;

// A scene with one thing changed: what is said of it.
std::string withChange(const std::string &pointer, const json &value)
{
    json scene = soundScene();
    scene[json::json_pointer(pointer)] = value;
    return faultsOf(scene);
}

} // namespace

TEST(SceneFaults, aSoundSceneHasNone)
{
    EXPECT_EQ(faultsOf(soundScene()), "");
}

TEST(SceneFaults, idsThatNobodyKnows)
{
    EXPECT_THAT(withChange("/posture", "fly"), HasSubstr("/posture: there is no posture \"fly\""));
    EXPECT_THAT(withChange("/tool", "hammer"), HasSubstr("/tool: there is no tool \"hammer\""));
    EXPECT_THAT(withChange("/points", {"nowhere"}), HasSubstr("/points/0: there is no point \"nowhere\""));
    EXPECT_THAT(withChange("/tool", "thumb"), HasSubstr("/points/0: \"shoulder-spot\" is not pressed with this tool"));
    EXPECT_THAT(withChange("/id", "other"), HasSubstr("/id: \"other\" is not how the file is called"));
}

TEST(SceneFaults, haveFileLineAndPointer)
{
    EXPECT_THAT(withChange("/pose/joints/knee-left", {{"flex", 170}}),
        testing::MatchesRegex("leaning.json:[0-9]+: /pose/joints/knee-left/flex: .*\n"));
}

TEST(SceneFaults, anglesThatNobodyHas)
{
    EXPECT_THAT(withChange("/pose/joints/knee-left", {{"flex", 170}}), HasSubstr("nobody's knee goes so far: from 0 to 150"));
    EXPECT_THAT(withChange("/pose/joints/knee-left", {{"twist", 5}}), HasSubstr("/pose/joints/knee-left/twist: is no angle of this joint"));
    EXPECT_THAT(withChange("/pose/joints/knee", {{"flex", 5}}), HasSubstr("/pose/joints/knee: there is no joint of that name"));
    EXPECT_THAT(withChange("/frames/ready/joints", {{"tail", {{"flex", 5}}}}), HasSubstr("/frames/ready/joints/tail: there is no joint"));
}

TEST(SceneFaults, namesThatNothingHas)
{
    EXPECT_THAT(withChange("/press", {"wing-left"}), HasSubstr("/press/0: \"wing-left\" is no spot of the body"));
    EXPECT_THAT(withChange("/press", {"deltoid"}), HasSubstr("it ends in -left or -right"));
    EXPECT_THAT(withChange("/pose/props/carpet", json::object()), HasSubstr("/pose/props/carpet: there is no such thing"));
    EXPECT_THAT(withChange("/pose/hands", {{"middle", json::object()}}), HasSubstr("there is no such side"));
    EXPECT_THAT(withChange("/pose/hands", {{"left", {{"to", {1, 2, 3}}, {"with", "nose"}}}}), HasSubstr("\"nose\" is no part of a hand"));
    EXPECT_THAT(withChange("/pose/hands", {{"left", {{"to", {1, 2, 3}}, {"shape", "star"}}}}), HasSubstr("\"star\" is no shape of a hand"));
    EXPECT_THAT(withChange("/pose/tint", {"nose-left"}), HasSubstr("is no part that presses"));
    EXPECT_THAT(withChange("/pose/tint", {"heel"}), HasSubstr("is no part that presses")); // of which hand?
    EXPECT_THAT(withChange("/pose/handSize", 200), HasSubstr("/pose/handSize: "));
    EXPECT_THAT(withChange("/pose/rest", {{{"spot", "wing-left"}}}), HasSubstr("/pose/rest/0/spot: \"wing-left\" is no spot"));
    EXPECT_THAT(withChange("/frames/later", json::object()), HasSubstr("/frames/later: there is no such moment"));
}

TEST(SceneFaults, whatIsMissing)
{
    json scene = soundScene();
    scene["frames"].erase("ready");
    EXPECT_THAT(faultsOf(scene), HasSubstr("has no frame \"ready\""));
    EXPECT_THAT(withChange("/says", "Standing."), HasSubstr("/says: names no side"));
    EXPECT_THAT(withChange("/press", json::array()), HasSubstr("presses no place"));
    EXPECT_THAT(withChange("/points", json::array()), HasSubstr("serves no point"));
    EXPECT_THAT(withChange("/pose/props/ball", json::object()), HasSubstr("says nowhere what it is at"));
    EXPECT_THAT(withChange("/pose/arrows", {{{"path", json::array()}}}), HasSubstr("needs two places"));
    EXPECT_THAT(withChange("/$schema", "../schema/zones.schema.json"), HasSubstr("names no \"$schema\" that ends in"));
}

TEST(SceneFaults, valuesOfTheWrongForm)
{
    EXPECT_THAT(withChange("/pose/root/at", {1, 2}), HasSubstr("/pose/root/at: has to be three whole numbers"));
    EXPECT_THAT(withChange("/pose/root/at", {1, 2, 0.5}), HasSubstr("has to be three whole numbers"));
    EXPECT_THAT(withChange("/pose/root/at", {1, 2, 99999}), HasSubstr("has to be three whole numbers"));
    EXPECT_THAT(withChange("/pose", 7), HasSubstr("/pose: has to be an object"));
    EXPECT_THAT(withChange("/pose/rest", 7), HasSubstr("/pose/rest: has to be a list"));
    EXPECT_THAT(withChange("/pose/rest", {7}), HasSubstr("/pose/rest/0: has to be an object"));
    EXPECT_THAT(withChange("/pose/props/ball/way", {0, 0, 0}), HasSubstr("/pose/props/ball/way: points nowhere"));
    EXPECT_THAT(withChange("/pose/props/ball/at", json::array({json::object()})), HasSubstr("says no place"));
    EXPECT_THAT(withChange("/pose/props/ball/at", {{{"tail", {1, 2, 3}}}}), HasSubstr("says no place"));
}

TEST(SceneFaults, aToolThatDoesNotTouch)
{
    EXPECT_THAT(withChange("/pose/props/ball/lift", 20), HasSubstr("/press/0: the tool does not touch this place when pressing: 3 cm off"));
    EXPECT_THAT(withChange("/pose/props/wall/at", {{400, 0, 0}}), HasSubstr("off the wall, the floor or the seat"));
    json scene = soundScene();
    scene["pose"].erase("props");
    EXPECT_THAT(faultsOf(scene), HasSubstr("the tool does not touch this place when pressing: there is none"));
}

TEST(SceneFaults, aHandOrFootThatDoesNotReach)
{
    EXPECT_THAT(withChange("/pose/hands", {{"right", {{"to", {-900, 900, 0}}}}}),
        HasSubstr("/pose/hands/right: the right hand does not reach so far: "));
    EXPECT_THAT(withChange("/frames/pressing/feet", {{"left", {{"at", {900, 0, 0}}}}}),
        HasSubstr("/frames/pressing/feet/left: the left foot does not reach"));
}

TEST(SceneFaults, limbsThroughFloorTrunkAndEachOther)
{
    EXPECT_THAT(withChange("/pose/rest/0/height", -40), HasSubstr("/frames/pressing: the foot-left goes through the floor: 7 cm"));
    EXPECT_THAT(withChange("/pose/hands", {{"right", {{"to", {{"chest", {0, -120, 0}}}}}}}), HasSubstr("goes through the trunk"));
    EXPECT_THAT(
        withChange("/pose/hands", {{"right", {{"to", {{"head", {0, 40, 0}}}}, {"with", "palm"}}}}), HasSubstr("goes through the head"));
    EXPECT_THAT(withChange("/pose/joints/hip-right", {{"abduct", -25}}), HasSubstr("goes through the shank-"));
}

// It looked as if the wall cut it off.
TEST(SceneFaults, aHeadThatGoesThroughTheWall)
{
    EXPECT_THAT(withChange("/pose/root", {{"roll", 60}}), HasSubstr("/frames/pressing: the head goes through the wall: "));
}

TEST(SceneFaults, jointsThatAGoalBendsTooFar)
{
    const json back{{"right", {{"to", {-250, 700, 100}}, {"palm", {0, 0, 100}}, {"fingers", {100, 0, 0}}}}};
    EXPECT_THAT(withChange("/pose/hands", back), HasSubstr("the right wrist is bent further than one can"));
}

TEST(SceneFaults, theSchemaFindsWhatTheReaderPassesOver)
{
    EXPECT_THAT(withChange("/license", ""), HasSubstr("/license: against the schema"));
}

// A person whose feet end at the frame looks like a mistake, and is one unless the scene means it.
TEST(SceneFaults, aFrameThatCutsThroughHeadHandOrFoot)
{
    const json near{{"azimuth", -22}, {"elevation", 8}, {"parts", {"trunk", "upper-arm"}}};
    EXPECT_THAT(withChange("/camera", near), HasSubstr("/camera: the frame cuts through the head"));
    json meant = near;
    meant["cuts"] = {"head", "hand", "foot"};
    EXPECT_EQ(withChange("/camera", meant), "");
    json wider = near;
    wider["parts"] = {"trunk", "head", "hair", "palm", "finger-middle"};
    EXPECT_EQ(withChange("/camera", wider), "");
}

// A chest is cut off at top and bottom, as in a portrait; at the side it looks like a slip of whoever framed it.
TEST(SceneFaults, aFrameThatCutsTheTrunkAtItsSideOrAThing)
{
    const json near{{"azimuth", -22}, {"elevation", 8}, {"parts", {"forearm-left"}}, {"cuts", {"head", "hand", "foot"}}};
    EXPECT_THAT(withChange("/camera", near), HasSubstr("/camera: the frame cuts through the trunk"));
    json scene = test::soundScene();
    scene["camera"] = near;
    scene["camera"]["cuts"] = {"head", "hand", "foot", "trunk"};
    EXPECT_EQ(test::faultsOf(scene), "");
    scene["pose"]["props"]["ball"]["radius"] = 100;
    EXPECT_THAT(test::faultsOf(scene), HasSubstr("/camera: the frame cuts through the tool"));
}

} // namespace unknot::posture
