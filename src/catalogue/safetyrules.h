// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <string>
#include <vector>

namespace unknot::catalogue
{

// The rules of safety are data (limits.json, gates.json, screens.json, cautions.json); what follows
// from them is decided in the safety room.

// What lies near a point, and what that forbids while searching for it.
struct Caution {
    CautionId id;
    std::string label, about;
    bool limitedSearch = false; // along the muscle only, one finger-width
    bool noTestPress = false; // no five-second press, no comparing of sides
    bool lowDose = false; // one hold only

    bool operator==(const Caution &) const = default;
};

struct Tool {
    ToolId id;
    std::string label, phrase, about;
    bool hand = false; // a part of the bare hand
    std::string thing = {}; // that one has to have for it: "A ball"; empty: nothing
    std::vector<PostureId> postures = {}; // in which it can be used; empty: in any

    bool operator==(const Tool &) const = default;
};

struct Posture {
    PostureId id;
    std::string label;

    bool operator==(const Posture &) const = default;
};

// Who has to be seen, and how soon.
enum class Urgency { Emergency, SameDay, Soon };

struct Action {
    Urgency urgency = Urgency::Emergency;
    std::string title, advice;
    bool clearable = false; // a tick that a doctor has looked at it opens sessions again

    bool operator==(const Action &) const = default;
};

using LineId = Id<struct LineTag>;

// One line that stands for several warning questions, and names what each of them asks: a no to it is
// a no to each; who says yes is asked which.
struct WarningLine {
    LineId id;
    std::string label, text;
    bool always = false; // whatever is marked

    bool operator==(const WarningLine &) const = default;
};

// A red-flag question: yes is always the answer that matters.
struct Question {
    QuestionId id;
    std::string text;
    std::string flag; // R1 to R24
    Urgency urgency = Urgency::Emergency;
    std::vector<ScreenId> screens;
    LineId line = {}; // that stands for it

    bool operator==(const Question &) const = default;
};

struct RedFlag {
    std::string id, title, why;
    std::string care; // what else to do, or which signs call for another action; may be empty
    std::vector<std::string> words; // what people type who have it; all words of one of these together mean it
    std::vector<std::string> perhaps; // the same of people who may have it, and more often only ache
    Urgency urgency = Urgency::Emergency;

    bool operator==(const RedFlag &) const = default;
};

// What a health answer blocks.
struct Block {
    bool everything = false;
    std::vector<CautionId> cautions;
    std::vector<ZoneId> zones;
    std::vector<ZoneGroupId> zoneGroups;
    std::vector<PointId> points;
    std::vector<PointId> pointsExcept; // stay allowed although a zone above names them
    bool userZones = false; // the zones the person named, and their neighbours
    bool namedSideOnly = false; // only the side the person named (mid-line included)

    bool operator==(const Block &) const = default;
};

// What a health answer leaves allowed, but less of.
struct Cap {
    int pressure = 0; // 0: none of its own
    bool light = false;
    bool handOnly = false;
    std::vector<ToolId> tools; // empty: any
    std::vector<ToolId> noTools;
    std::vector<PostureId> noPostures;
    int maxPoints = 0; // 0: none of its own
    std::vector<ZoneGroupId> zoneGroups; // empty: everywhere
    bool noHeldStretch = false; // afterwards an easy movement only

    bool operator==(const Cap &) const = default;
};

struct Gate {
    GateId id;
    std::string group; // heading it stands under
    std::string text; // "I take a blood thinner ..."
    std::string brief; // the same as part of its group's line; empty for those of today
    std::string beside; // what ticking it will mean; may be empty
    std::string why, advice;
    bool today = false; // asked again every day
    bool asksZones = false; // needs the places it concerns
    std::vector<ZoneGroupId> zonesIn; // the parts of the body that those lie in; empty: any
    bool asksSide = false;
    bool clearable = false; // a clinician's word lifts untilCleared
    Block untilCleared, always;
    Cap cap;
    bool noHeat = false;
    std::string heatNote; // "No warmth over an implant."
    std::string clearText; // what is ticked to say that it was cleared
    bool clearedToday = false; // that tick holds for today only
    bool automatic = false; // set by the program, never offered to tick
    std::vector<GateId> implies; // whoever ticks this one has said those as well

    bool operator==(const Gate &) const = default;
};

struct GateGroup {
    std::string id, label;

    bool operator==(const GateGroup &) const = default;
};

// Dose limits, each with its default (clinical reference, 1.3). Pressure is discomfort 0 to 10.
struct Limits {
    struct Pressure {
        int usual = 5, min = 3, max = 6, hard = 6, easeOffAt = 7;
        bool operator==(const Pressure &) const = default;
    } pressure;
    struct Span {
        Seconds usual{0}, min{0}, max{0};
        bool operator==(const Span &) const = default;
    };
    Span hold{Seconds{30}, Seconds{20}, Seconds{90}};
    Seconds holdHard{90};
    struct Count {
        int usual = 0, min = 0, max = 0, hard = 0;
        bool operator==(const Count &) const = default;
    };
    Count reps{3, 1, 6, 6};
    Seconds pressedPerPoint{180};
    struct LowCap {
        int pressureAtMost = 3;
        Seconds holdAtMost{20};
        int usualReps = 1, maxReps = 2, sessionsPerDay = 1;
        bool operator==(const LowCap &) const = default;
    } lowCap;
    struct Light {
        int pressure = 3;
        Seconds hold{90}, holdMin{60};
        int reps = 1;
        bool operator==(const Light &) const = default;
    } light;
    Span restBetweenReps{Seconds{15}, Seconds{10}, Seconds{30}};
    Span restBetweenPoints{Seconds{20}, Seconds{10}, Seconds{60}};
    Span leadIn{Seconds{5}, Seconds{3}, Seconds{15}};
    struct Points {
        int usual = 4, max = 6, hard = 8;
        bool operator==(const Points &) const = default;
    } points;
    std::chrono::minutes sessionHard{20};
    int perDay = 3; // sessions on one point
    std::chrono::hours gap{4}, gapIfSore{48}, soreTooLong{72};
    struct Review {
        int sessions = 8; // so many before anything is concluded
        std::chrono::weeks after{2}, noGain{4};
        bool operator==(const Review &) const = default;
    } review;
    int easeOffTo = 3, easeOffToGentle = 2, maxReloads = 2;

    bool operator==(const Limits &) const = default;
};

} // namespace unknot::catalogue
