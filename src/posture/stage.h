// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/body.h"
#include "posture/scene.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unknot::posture
{

// One moment of a scene, put together: the body posed, led to its goals, and the things round it.
struct Stage {
    // How near a limb came to where it was led.
    struct Reach {
        Limb limb = Limb::LeftArm;
        double missed = 0; // units
        std::string pointer;
    };
    // A seat's or a table's top, as far as it reaches.
    struct Top {
        Vec middle, size;
        Turn turn;
        Prop::Kind of = Prop::Kind::Stool;
    };
    struct Wall {
        Vec at, way; // a place on it, and the unit that points into it
    };
    struct Tool {
        Prop::Kind kind = Prop::Kind::Ball;
        std::vector<Vec> path; // the centres of balls, the axis of a roller, the line of a hook
        double radius = 0;
    };

    Figure figure;
    std::unique_ptr<Body> body; // as posed, before anything gives way
    std::vector<Surface> folds; // flesh that is pinched
    std::map<Prop::Kind, std::vector<Surface>> things;
    std::vector<Surface> surfaces; // of the body, giving way to floor and seats, then of the things
    std::vector<Reach> reaches;
    std::vector<Top> tops;
    std::optional<Wall> wall;
    std::map<Prop::Kind, Tool> tools;

    [[nodiscard]] Surface::Spot find(const Place &place) const; // names have to be known
    [[nodiscard]] Vec find(const Direction &direction) const; // a unit
    // How far a place is from the surface of the tool; 0 inside it, and nothing where there is no tool.
    [[nodiscard]] std::optional<double> distanceToTool(Vec place) const;
};

// Makes the surfaces of a stage of which all else is there.
void addSurfaces(Stage &stage);
// `pressing`: the stage of the pressing moment, whose wall, seats and mats stay where they are; null for that one itself.
Stage stageOf(const Pose &pose, Sex sex, const Stage *pressing = nullptr);
// All moments of a scene; the pressing one has to be there.
std::map<Moment, Stage> stagesOf(const Scene &scene, Sex sex);

} // namespace unknot::posture
