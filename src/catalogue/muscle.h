// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "catalogue/grade.h"
#include "catalogue/pointtool.h"
#include "catalogue/way.h"

#include <string>
#include <vector>

namespace unknot::catalogue
{

// How far a person may treat a point alone (clinical reference, section 6).
enum class SelfTreatment {
    Yes,
    Gentle, // light, never pressed again harder
    Refer, // for information only: never pressed
};

// How well the place a point sends pain to agrees with what was read.
enum class Pattern { Confirmed, Partly, Memory };

struct Evidence {
    Pattern pattern = Pattern::Memory;
    Grade grade = Grade::None;
    std::vector<SourceId> sources;

    bool operator==(const Evidence &) const = default;
};

// How far round its mark a point may be looked for; its cautions may allow less. The later one is the stricter.
enum class Search {
    Around, // two finger-widths each way
    Along, // along the muscle only, one finger-width each way
    AtTheMark, // not at all
};

// One tender spot of a muscle, side-neutral: on the left it refers to left zones, on the right to
// right ones; zones of the mid-line are shared.
struct Point {
    PointId id;
    MuscleId muscle;
    std::string label; // "Under the ridge, outer"
    ZoneId zone; // where it lies
    std::string view; // front, back, side or sole
    std::string find, sign, press, position, stayOff;
    std::vector<PointTool> tools; // to press it with, the usual one first
    std::vector<ToolWords> toolWords; // of those that have words of their own
    std::vector<PointWay> ways; // to press it in beside a steady hold
    std::vector<CautionId> cautions;
    Search search = Search::Around;
    std::vector<ZoneId> usually, sometimes; // where it sends pain
    std::vector<ZoneId> eitherSide; // of those: a mark on the other side counts too
    SelfTreatment selfTreatment = SelfTreatment::Refer;
    bool defaultOn = false; // false: offered only once the person has switched it on
    int pressureCap = 0; // 0 to 6 on the 0-10 discomfort scale
    Seconds holdCap{0}; // one hold, 0 to 90
    Evidence evidence;
    std::string openQuestion; // what a clinician has yet to decide, else empty
    std::string pack; // the id of the pack it comes from, empty: shipped

    bool operator==(const Point &) const = default;
};

// How it is pressed with one of its tools, and how one sits, stands or lies for that.
const std::string &pressOf(const Point &point, const PointTool &with);
const std::string &positionOf(const Point &point, const PointTool &with);

struct Muscle {
    MuscleId id;
    std::string name; // plain: "Back rotator-cuff muscle"
    std::string latin; // "Infraspinatus"
    std::string region;
    std::vector<std::string> words; // other words people use for it: "traps"
    std::string about;
    std::vector<std::string> aggravatedBy;
    std::string afterwards; // an easy movement after pressing
    std::string pack; // the id of the pack it comes from, empty: shipped

    bool operator==(const Muscle &) const = default;
};

} // namespace unknot::catalogue
