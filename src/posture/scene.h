// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "posture/build.h"
#include "posture/skeleton.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unknot::posture
{

// A scene as its file says it, written for the left side. Lengths are in units, angles in degrees, shares
// in percent; the axes are those of posture/vec.h. Each thing that can turn out wrong keeps the JSON pointer
// of where it is said.

// Where something is.
struct Place {
    enum class In { Room, Frame, Spot, Tool, Top };
    In in = In::Room;
    std::string name; // of a frame, a spot of the body, a tool, or the part whose highest point it is
    double share = 0; // how far along the tool or part
    double out = 0; // away from the skin
    Vec offset; // in the room, or as the frame is turned
};

// A direction as a part of the body has it, or in the room where there is no name.
struct Direction {
    std::string frame;
    Vec way;
};

struct HandGoal {
    Place to;
    std::string contact = "tips", shape = "relaxed";
    std::optional<Direction> palm, fingers, elbow; // where palm and fingers point to, and to which side the elbow is
    double off = 0; // how far from the place
    Vec add;
    bool first = false; // before the props are placed, which may lean on it
    std::string pointer;
};

struct FootGoal {
    Place at;
    std::optional<Vec> toe; // in the room, as is the sole; left out: as the shin has it
    Vec sole{0, -1, 0};
    bool isSoleAt = true; // at the place, or else the ankle
    Direction knee{"pelvis", {0, 0, 1}};
    std::string pointer;
};

// Moves the whole body: so that the lowest of some parts, or a spot, is at a height, or a spot stands off the wall.
struct Rest {
    std::vector<std::string> parts;
    std::string spot;
    double height = 0;
    bool isOffWall = false;
    std::string pointer;
};

struct Prop {
    enum class Kind { Ball, Roller, Floor, Mat, Stool, Chair, Table, Cushion, Wall, Hook };
    std::vector<Place> at; // of balls and cushions as many as there are
    std::optional<Direction> way; // out of the skin, along a roller, towards the wall
    bool isOnFloor = false;
    double radius = 0, length = 0, height = 0, turned = 0, lift = 0, sink = 5;
    Vec size; // of a floor or mat: from -x to x is size.x, and so on, round `at`
    std::string frame = "chest"; // of a hook's bends
    std::vector<Vec> bends;
    std::string pointer;
};

inline constexpr std::array<std::pair<std::string_view, Prop::Kind>, 10> propNames{
    {{"ball", Prop::Kind::Ball}, {"roller", Prop::Kind::Roller}, {"floor", Prop::Kind::Floor}, {"mat", Prop::Kind::Mat},
        {"stool", Prop::Kind::Stool}, {"chair", Prop::Kind::Chair}, {"table", Prop::Kind::Table}, {"cushion", Prop::Kind::Cushion},
        {"wall", Prop::Kind::Wall}, {"hook", Prop::Kind::Hook}}};

struct Arrow {
    std::vector<Place> path;
    bool isBothWays = false;
    std::string pointer;
};

struct Pose {
    double turned = 0, pitched = 0, rolled = 0; // to the left, forward, to the left; in that order
    Vec at{0, 520, 0};
    std::map<std::string, double, std::less<>> angles; // as posture::Angles has them
    std::map<std::string, std::string, std::less<>> anglePointers;
    std::vector<Rest> rests;
    std::map<Limb, FootGoal> feet;
    std::map<Limb, HandGoal> hands;
    std::map<Prop::Kind, Prop> props;
    std::vector<Arrow> arrows;
    std::vector<std::string> pressing; // parts that are tinted
    double handSize = 1.2; // hands are drawn larger than they are, as in drawings that instruct
    bool isShownBefore = false; // where the body was when it was ready, as a dashed line
    std::string pointer;
};

enum class Moment { Ready, Pressing, End };

inline constexpr std::array<std::pair<std::string_view, Moment>, 3> momentNames{
    {{"ready", Moment::Ready}, {"pressing", Moment::Pressing}, {"end", Moment::End}}};

struct CameraForm {
    double azimuth = 90, elevation = 8; // 0 looks at the person's front, 90 at their left
    double height = 1; // of the picture, as a share of its width
    double margin = 0.05;
    std::vector<Place> show; // what has to be in the picture; none: body and tools
    std::vector<std::string> showParts;
    std::vector<std::string> cuts; // head, hand or foot: where the frame may cut through one
};

struct Scene {
    std::string id;
    std::string pack; // the name of its folder; empty: it is shipped
    bool isDraft = false; // who sees it for the first time does not know what it shows: no page shows it
    std::string says; // with {side} and {other}, for who does not see the picture
    PostureId posture;
    ToolId tool;
    std::vector<PointId> points; // that it serves
    std::vector<Place> press; // the places pressed
    std::vector<std::string> pressNames;
    CameraForm camera;
    std::map<Moment, Pose> moments; // ready and pressing at least where it is sound
    std::string text; // all that the file says, in one form however it was laid out
    std::size_t file = 0; // its number in the list of documents
};

// What it says of one side, with the words that are given for the two.
std::string sentenceFor(const Scene &scene, std::string_view side, std::string_view other);

} // namespace unknot::posture
