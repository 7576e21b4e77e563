// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"
#include "catalogue/catalogue.h"
#include "safety/safety.h"

#include <variant>
#include <vector>

namespace unknot::session
{

// A dose asked for beside the person's own: the lighter of the two holds. 0 asks for nothing.
struct Lighter {
    int pressure = 0;
    Seconds hold{0};
    int reps = 0;

    bool operator==(const Lighter &) const = default;
};

// Both asked for: of each the less.
Lighter lighter(const Lighter &one, const Lighter &other);
safety::Wishes lighter(safety::Wishes wishes, const Lighter &asked);
safety::Dose lighter(safety::Dose dose, const Lighter &asked); // without re-loads, where anything is asked for

// How a point is begun again that was too much the last time: the least pressure, each hold as short as may
// be.
Lighter afterTooMuch(const catalogue::Limits &limits);

struct PlannedPoint {
    PointId point;
    Side side = Side::Left;
    safety::Dose dose;
    ToolId tool; // the one that is wished for, or else the usual one, where it is allowed
    PostureId posture; // in which that is used
    Lighter lighter = {}; // what was asked for, so that the plan can be made anew
    MuscleId muscle = {}; // of its point; empty: not known, and then of none
    ZoneId zone = {}; // the same
    WayId way = {}; // to press it in; empty: a steady hold
    catalogue::Pace pace = {}; // of that way
    std::vector<CautionId> beside = {}; // what limits the search for it, see safety::besides()

    [[nodiscard]] catalogue::PointTool with() const { return {tool, posture}; }
    bool operator==(const PlannedPoint &) const = default;
};

// What a steady hold goes by, where that is wished: in, and longer out. Nothing is claimed for it but that it may calm.
catalogue::Pace breathing();

// How long one comes off a point that is moved then.
constexpr Seconds comingOff{5};
// How long a movement lasts at most, and usually (clinical reference 1.3: 20 to 30 s, once).
constexpr Seconds movementLength{30};

// What a session will do, fixed before it starts: ids and doses only, so that it can be written down.
struct Plan {
    std::vector<PlannedPoint> points;
    Seconds leadIn{5};
    Seconds restBetweenPoints{20};
    Seconds movement{0}; // of each point, after it; 0: none is asked for
    Seconds hardLimit{20 * 60}; // pressing and rest together, never exceeded
    int easeOffAt = 7, easeOffTo = 3, easeOffToGentle = 2; // press numbers, see Limits
    Lighter afterTooMuch = {}; // how the points are begun that follow one that was too much

    // From the end of one point to the search for the next: the rest, and where one moves at least that.
    [[nodiscard]] Seconds between() const;
    [[nodiscard]] Seconds movementStep() const { return between() - comingOff; } // where there is one
    // Pressing, rests and movements, if everything goes as planned; without search and ratings.
    [[nodiscard]] Seconds length() const;
    bool operator==(const Plan &) const = default;
};

struct Wanted {
    PointId point;
    Side side = Side::Left;
    Lighter lighter = {};
};

// That verdict with the tools alone that the person has; what needs no thing everybody has.
safety::Verdict atHand(const catalogue::Catalogue &catalogue, safety::Verdict verdict, const safety::Wishes &wishes);

// That point as it is pressed under that verdict, in that way; one that is not allowed or not known is a steady hold. Without
// a dose: it can't be. Without a tool: none of those it may be pressed with is at hand.
PlannedPoint planned(const catalogue::Catalogue &catalogue, const Wanted &wanted, const catalogue::Point &point,
    const safety::Verdict &verdict, const safety::Wishes &wishes, const WayId &way);

// What a plan itself has against a point, whatever the person's health.
struct PlanReason {
    enum class Kind {
        NotInCatalogue,
        NoDose, // no hold is left of it, and no reason of safety says why
        PointsAtMost, // the session holds `points` already
        PointsAtMostForHealth, // the same, and the health answers say so
        NoTimeLeft,
        NoToolAtHand, // it needs one that the person does not have
    };
    Kind kind = Kind::NoDose;
    int points = 0; // of the two kinds above

    bool operator==(const PlanReason &) const = default;
};

using Reason = std::variant<safety::Reason, PlanReason>;

// A point that was wanted and is not in the plan, and why.
struct LeftOut {
    PointId point;
    Side side = Side::Left;
    std::vector<Reason> reasons; // never empty
};

struct Planned {
    Plan plan; // may be empty: then leftOut says why
    std::vector<LeftOut> leftOut;
};

// The ways to press that the wishes name hold where they are allowed and no dose of its own is asked for: that is one of
// steady holds. Takes the wanted points in order, as far as safety and the limits of points and time allow; a
// point and side is taken once. Points that share a posture and tool are not reordered.
Planned plan(const catalogue::Catalogue &catalogue, const safety::Rules &rules, const safety::Profile &profile,
    const safety::Wishes &wishes, const std::vector<Wanted> &wanted);

} // namespace unknot::session
