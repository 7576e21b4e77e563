// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/figureloader.h"
#include "data/shippeddata.h"
#include "finder/finder.h"
#include "safety/safety.h"

#include <algorithm>
#include <map>
#include <set>

namespace unknot
{

using catalogue::Point;
using catalogue::SelfTreatment;
using Kind = safety::Verdict::Kind;

namespace
{

constexpr auto sides = {Side::Left, Side::Right};

bool isPressed(const Point &point)
{
    return point.selfTreatment != SelfTreatment::Refer;
}

bool isByHand(const catalogue::Catalogue &catalogue, const ToolId &tool)
{
    return catalogue.tool(tool)->hand;
}

bool hasAHandsWay(const catalogue::Catalogue &catalogue, const Point &point)
{
    return std::any_of(point.tools.begin(), point.tools.end(), [&catalogue](const auto &one) { return isByHand(catalogue, one.tool); });
}

// Where no hand of one's own can press, and why not.
const std::map<std::string, std::string> outOfReach{
    {"iliocostalis-mid-chest", "beside the spine, level with the lower half of the blade"},
    {"middle-trapezius-inner", "between the blades"},
    {"lower-trapezius-outer-edge", "at the inner edge of the blade, in its lower half"},
    {"lower-trapezius-root-of-spine", "at the inner end of the blade's ridge"},
    {"infraspinatus-under-ridge-inner", "on the blade, near its inner edge"},
    {"infraspinatus-inner-edge", "on the blade, at its inner edge"},
    {"rhomboids-upper", "between the blades"},
    {"rhomboids-lower", "between the blades"},
    {"serratus-posterior-superior-under-blade", "on the ribs that the blade covers"},
};

// One that is for information only is spoken of without a tool.
std::vector<catalogue::PointTool> waysToHold(const Point &point)
{
    return point.tools.empty() ? std::vector<catalogue::PointTool>{{}} : point.tools;
}

bool speaksOfOneOf(const std::string &text, const std::vector<std::string> &names)
{
    return std::ranges::any_of(names, [&text](const std::string &name) { return text.find(name) != std::string::npos; });
}

// Everything ticked that can be switched on, so that only what the gates say is left.
safety::Profile everythingOn(const catalogue::CatalogueData &data)
{
    safety::Profile profile;
    for (const Point &point : data.points)
        profile.switchedOn.insert(point.id);
    return profile;
}

} // namespace

// Every point of the catalogue walked from its file to the figure: one that is wrong anywhere on the
// way is named.
class EveryPoint : public test::ShippedData
{
};

TEST_F(EveryPoint, namesOnlyWhatIsThere)
{
    for (const Point &point : all().points) {
        const std::string &id = point.id.value;
        EXPECT_NE(shipped().muscle(point.muscle), nullptr) << id;
        EXPECT_NE(shipped().zone(point.zone), nullptr) << id;
        for (const auto &[tool, posture] : point.tools) {
            EXPECT_NE(shipped().tool(tool), nullptr) << id << ": " << tool.value;
            EXPECT_NE(shipped().posture(posture), nullptr) << id << ": " << posture.value;
        }
        for (const CautionId &caution : point.cautions)
            EXPECT_NE(shipped().caution(caution), nullptr) << id << ": " << caution.value;
        for (const auto &zones : {point.usually, point.sometimes, point.eitherSide}) {
            for (const ZoneId &zone : zones)
                EXPECT_NE(shipped().zone(zone), nullptr) << id << ": " << zone.value;
        }
        EXPECT_FALSE(point.evidence.sources.empty()) << id;
        for (const SourceId &source : point.evidence.sources)
            EXPECT_NE(shipped().source(source), nullptr) << id << ": " << source.value;
    }
}

TEST_F(EveryPoint, saysEverythingOneNeedsToKnow)
{
    for (const Point &point : all().points) {
        for (const std::string &text : {point.find, point.sign, point.stayOff})
            EXPECT_TRUE(text.ends_with(".")) << point.id.value << ": " << text;
        for (const catalogue::PointTool &with : waysToHold(point)) {
            for (const std::string &text : {pressOf(point, with), positionOf(point, with)})
                EXPECT_TRUE(text.ends_with(".")) << point.id.value << ": " << text;
        }
        EXPECT_FALSE(point.label.empty() || point.label.ends_with(".")) << point.id.value;
        EXPECT_EQ(point.tools.empty(), !isPressed(point)) << point.id.value;
    }
}

// However it is worded, the words for ending a press are there wherever one presses.
TEST_F(EveryPoint, saysWhenToStop)
{
    for (const Point &point : all().points) {
        const auto names = [&point](const char *word) { return point.stayOff.find(word) != std::string::npos; };
        EXPECT_TRUE(!isPressed(point) || names("Stop") || names("stop")) << point.id.value;
        EXPECT_TRUE(!isPressed(point) || names("tingling") || names("dizzy") || names("dizziness") || names("pulse")) << point.id.value;
    }
}

// Who chose a ball is not told, nor read aloud, what the fist would do.
TEST_F(EveryPoint, speaksOfTheToolThatIsChosenAndOfNoOther)
{
    const std::map<std::string, std::vector<std::string>> words{{"fingers", {"finger"}}, {"thumb", {"thumb"}}, {"pinch", {"inch"}},
        {"knuckles", {"nuckle"}}, {"ball-wall", {"ball on a wall"}}, {"ball-floor", {"ball on the floor", "onto a ball", "ball under"}},
        {"two-balls", {"wo soft balls", "wo balls"}}, {"roller", {"roller"}}, {"hook", {"hooked stick"}}, {"elbow", {"elbow"}},
        {"heel-of-hand", {"heel of the hand", "heel of your hand"}}, {"fist", {"fist"}}, {"knee", {"other knee"}},
        {"table-ball", {"ball"}}};
    const std::vector<std::string> things{"nuckle", "ball", "roller", "stick", "fist", "heel of"};
    for (const Point &point : all().points) {
        for (const catalogue::PointTool &with : point.tools) {
            const std::string &press = pressOf(point, with);
            const auto &names = words.at(with.tool.value);
            EXPECT_TRUE(speaksOfOneOf(press, names)) << point.id.value << " does not say how to use " << with.tool.value << ": " << press;
            for (const std::string &other : things) {
                const bool isItsOwn = std::ranges::any_of(names, [&](const auto &name) { return name.find(other) != std::string::npos; });
                EXPECT_TRUE(isItsOwn || press.find(other) == std::string::npos)
                    << point.id.value << ", " << with.tool.value << ": " << press;
            }
        }
        EXPECT_TRUE(point.tools.size() < 2 || point.press.empty()) << point.id.value << " speaks of all its tools at once";
    }
}

// The words for the position tell of each that a tool of it is used in.
TEST_F(EveryPoint, saysOfEachToolHowOneSitsStandsOrLies)
{
    const std::map<std::string, std::vector<std::string>> words{{"sit", {"Sit", "sit"}}, {"sit-floor", {"mat", "floor"}},
        {"kneel", {"kneel"}}, {"stand", {"Stand", "stand", "lean back on a wall"}}, {"stand-side", {"side-on", "towards a wall"}},
        {"side", {"side"}}, {"supine", {"on your back"}}, {"prone", {"face down", "your front"}}};
    for (const Point &point : all().points) {
        for (const catalogue::PointTool &with : point.tools) {
            const std::string &position = positionOf(point, with);
            EXPECT_TRUE(speaksOfOneOf(position, words.at(with.posture.value)))
                << point.id.value << " does not say how to use " << with.tool.value << ", " << with.posture.value << ": " << position;
        }
    }
}

// A way that has a tool and a position of its own has that of the tool.
TEST_F(EveryPoint, isPressedInEachWayInThePositionOfItsTool)
{
    const std::map<std::string, std::vector<std::string>> begins{{"Sit", {"sit", "sit-floor"}}, {"Stay seated", {"sit"}},
        {"On a chair", {"sit"}}, {"Stand", {"stand", "stand-side"}}, {"At the wall", {"stand", "stand-side"}},
        {"Lie on the other side", {"side"}}, {"Lie face down", {"prone"}}};
    for (const Point &point : all().points) {
        for (const catalogue::PointWay &way : point.ways) {
            for (const auto &[words, postures] : begins) {
                const auto tool = std::ranges::find(point.tools, way.tool, &catalogue::PointTool::tool);
                if (tool == point.tools.end() || !way.how.starts_with(words))
                    continue;
                EXPECT_NE(std::ranges::find(postures, tool->posture.value), postures.end())
                    << point.id.value << ", " << tool->tool.value << ", " << tool->posture.value << ": " << way.how;
            }
        }
    }
}

// Many health answers leave the hand alone: what it reaches stays open to those who gave them.
TEST_F(EveryPoint, hasAHandsWayUnlessNoHandReachesIt)
{
    for (const Point &point : all().points) {
        if (isPressed(point)) {
            EXPECT_NE(hasAHandsWay(shipped(), point), outOfReach.contains(point.id.value)) << point.id.value;
        }
    }
    for (const auto &[id, why] : outOfReach)
        EXPECT_NE(shipped().point(PointId{id}), nullptr) << id << ": " << why;
}

// Nobody presses with a hand that they lean on, or at a place that they lie on.
TEST_F(EveryPoint, isWithinReachOfTheHandInItsUsualPosition)
{
    const std::set<std::string> onTheBack{"upper-back", "back", "hip"};
    for (const Point &point : all().points) {
        if (!isPressed(point) || !hasAHandsWay(shipped(), point))
            continue;
        const std::string &posture = point.tools.front().posture.value;
        EXPECT_NE(posture, "prone") << point.id.value;
        const bool lainOn = point.view == "back" && onTheBack.contains(shipped().zone(point.zone)->group.value);
        EXPECT_FALSE(posture == "supine" && lainOn) << point.id.value;
    }
}

TEST_F(EveryPoint, hasAVerdictUnderEveryHealthAnswer)
{
    const safety::Rules rules(shipped());
    for (const catalogue::Gate &gate : all().gates) {
        safety::Profile profile = everythingOn(all());
        profile.answers[gate.id] = {};
        for (const Point &point : all().points) {
            for (const Side side : sides) {
                const safety::Verdict verdict = rules.verdict(point, side, profile);
                const std::string what = point.id.value + " under " + gate.id.value;
                EXPECT_LE(verdict.pressureCap, point.pressureCap) << what;
                EXPECT_LE(verdict.holdCap, point.holdCap) << what;
                EXPECT_TRUE(isPressed(point) || verdict.kind == Kind::Blocked) << what;
                EXPECT_EQ(verdict.kind == Kind::Allowed, verdict.reasons.empty()) << what;
                EXPECT_TRUE(verdict.kind == Kind::Blocked || !verdict.tools.empty()) << what;
            }
        }
    }
}

TEST_F(EveryPoint, isDrawnOnBothSidesOfEveryBody)
{
    for (const bodymap::Body body : {bodymap::Body::Masculine, bodymap::Body::Feminine}) {
        const auto figure = bodymap::load(test::shippedFolder("bodymap"), body);
        EXPECT_TRUE(figure.errors.empty());
        for (const Point &point : all().points) {
            for (const Side side : sides) {
                const auto place = figure.value.placeOf(point.id, side);
                ASSERT_TRUE(place.has_value()) << point.id.value;
                EXPECT_FALSE(place->view->points.empty()) << point.id.value;
            }
        }
    }
}

TEST_F(EveryPoint, isFoundFromWhereItIsUsuallyFelt)
{
    for (const Point &point : all().points) {
        for (const ZoneId &zone : point.usually) {
            const Side side = shipped().zone(zone)->paired ? Side::Left : Side::Middle;
            const auto ranked = finder::rankMuscles(shipped(), {{zone, side}});
            EXPECT_TRUE(std::any_of(ranked.begin(), ranked.end(), [&point](const auto &row) { return row.muscle == point.muscle; }))
                << point.id.value << " from " << zone.value;
        }
    }
}

} // namespace unknot
