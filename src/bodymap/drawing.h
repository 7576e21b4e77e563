// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/body.h"
#include "bodymap/figure.h"

#include <map>
#include <string>
#include <vector>

namespace unknot::bodymap
{

// One file as it is drawn: the patient's left only, with the lines that messages name. All shapes
// but fibres, details and bones are either closed, or open from mid-line to mid-line.
struct Drawing {
    struct Shape {
        std::string id; // as written: "zone-shoulder-back"
        int line = 0;
        Path path;
    };
    struct Muscle {
        Shape shape;
        MuscleId muscle; // empty where it has none
        Layer layer = Layer::Superficial;
        bool dark = false;
        Path fibres;
    };
    struct Zone {
        Shape shape;
        ZoneId zone;
        bool onMidline = false; // an open path; on insets never
    };
    struct Point {
        std::string id;
        int line = 0;
        PointId point;
        Vec at;
    };
    struct Landmark {
        std::string id;
        int line = 0;
        LandmarkId landmark;
        Vec at;
    };
    struct StayOff {
        Shape shape;
        LandmarkId landmark;
        bool onMidline = false;
    };

    ViewId view = ViewId::Front;
    Body body = Body::Masculine;
    Mirror mirror = Mirror::Within;
    std::string file;
    Box box;
    std::map<std::string, int> groups; // the line on which each group begins, by its id
    Shape outline;
    std::vector<Muscle> muscles;
    std::vector<Shape> details; // open or closed, as they come
    std::vector<Zone> zones;
    std::vector<Point> points;
    std::vector<Shape> bones; // open or closed
    std::vector<Landmark> landmarks;
    std::vector<StayOff> stayOff;
};

// Within for front and back, Apart for the insets.
Mirror mirrorOf(ViewId view);

} // namespace unknot::bodymap
