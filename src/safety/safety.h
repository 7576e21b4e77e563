// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/side.h"
#include "catalogue/catalogue.h"
#include "safety/reason.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace unknot::safety
{

// One health answer that holds: what was ticked, and what belongs to it.
struct HealthAnswer {
    bool cleared = false; // a clinician has said that pressing is fine
    std::vector<SidedZone> zones; // the places it concerns, where the gate asks for them
    Side side = Side::Middle; // the side it concerns, Middle: both or not said

    bool operator==(const HealthAnswer &) const = default;
};

// What the person has said about their health. No answer is no gate.
struct Profile {
    std::map<GateId, HealthAnswer> answers;
    std::set<PointId> switchedOn; // off by default, switched on after reading the caution

    bool operator==(const Profile &) const = default;
};

// What the person would like, within the limits (clinical reference 1.3, "User range").
struct Wishes {
    int pressure = 5;
    Seconds hold{30};
    int reps = 3;
    Seconds restBetweenReps{15};
    Seconds restBetweenPoints{20};
    Seconds leadIn{5};
    Seconds movement = Seconds{0}; // after each point; 0: none
    std::map<PointId, WayId> ways = {}; // to press them in; what is not named is held steadily
    std::set<ToolId> without = {}; // what one does not have
    std::map<PointId, catalogue::PointTool> tools = {}; // to press them with; what is not named has its usual one
    bool breath = false; // steady holds go by the breath, a longer one out

    bool operator==(const Wishes &) const = default;
};

// A point on one side of the body.
struct SidedPoint {
    PointId point;
    Side side = Side::Left;

    bool operator==(const SidedPoint &) const = default;
};

struct Verdict {
    enum class Kind { Allowed, Capped, Blocked };
    Kind kind = Kind::Blocked;
    int pressureCap = 0; // 0 when blocked
    Seconds holdCap{0};
    bool light = false;
    int maxPoints = 0; // in a session with this point, 0: no cap beyond the general one
    std::vector<catalogue::PointTool> tools; // those of the point that remain, usual first
    Reasons reasons; // empty when allowed
    bool noHeldStretch = false; // afterwards an easy movement only; does not make it capped
    bool operator==(const Verdict &) const = default;
};

// Blocked wins over capped; of several caps the smallest holds. Information-only points and those
// off by default that were not switched on are blocked. A point left without a tool in a posture is
// blocked. `neighbours` gives, for a zone the person named, the zones beside it (may be empty); a
// zone that is its own neighbour touches its mirror image across the mid-line.
// What is not known is taken for the worse: an answer the catalogue has no gate for blocks
// everything, as does one that concerns places the person names, as long as none is named.
class Rules
{
public:
    using Neighbours = std::map<ZoneId, std::set<ZoneId>>;

    explicit Rules(const catalogue::Catalogue &catalogue, Neighbours neighbours = {});

    [[nodiscard]] Verdict verdict(const catalogue::Point &point, Side side, const Profile &profile) const;

    // What the verdict comes to under the whole profile: a point may be blocked by itself, or because
    // nothing at all may be pressed now.
    enum class Standing { Allowed, Capped, Blocked, Stop };
    [[nodiscard]] Standing standing(const Verdict &verdict, const Profile &profile) const;

    // Why no session at all may start now; empty: one may.
    [[nodiscard]] Reasons noSessionBecause(const Profile &profile) const;

    // The most points a session may hold under this profile.
    [[nodiscard]] int maxPoints(const Profile &profile) const;

    // The red-flag questions to ask before these zones are pressed, each once, in catalogue order: those of
    // every line that is always asked, and of every line with a question for one of the zones, whole lines, as
    // a line is answered whole. A zone that neither a complaint nor its group knows gets all of them; unknown
    // zones are ignored. A question whose line is not known is always asked.
    [[nodiscard]] std::vector<const catalogue::Question *> questions(const std::vector<SidedZone> &zones) const;

    // Whether a yes to it stops a session there, where it is among the questions of these zones. What has to be seen the same
    // day does; what can wait some days and stands in a line that is asked everywhere does so at its own places only.
    [[nodiscard]] bool stops(const catalogue::Question &question, const std::vector<SidedZone> &zones) const;

    // What the complaints and the parts of the body of these zones ask, each once, in no order that means anything.
    [[nodiscard]] std::vector<ScreenId> screens(const std::vector<SidedZone> &zones) const;

    // The gates that can change what may be done with one of these points on its side, whatever is answered to
    // them; in catalogue order. A point that is not in the catalogue may concern all. Those that the program
    // sets by itself are not among them, nor those that only keep from a held stretch: nobody is told to hold one.
    [[nodiscard]] std::vector<const catalogue::Gate *> concerning(const std::vector<SidedPoint> &points) const;

private:
    [[nodiscard]] std::set<ScreenId> screensOf(const catalogue::Zone &zone) const; // empty: nobody has said
    [[nodiscard]] bool concerns(const catalogue::Gate &gate, const SidedPoint &point) const;
    [[nodiscard]] std::vector<SidedZone> placesOf(const catalogue::Gate &gate, const SidedZone &place) const;

    const catalogue::Catalogue &m_catalogue; // has to outlive the rules
    Neighbours m_neighbours;
};

// What is done to one point in one session.
struct Dose {
    int pressure = 0; // the target, 0 to 10
    int pressureCap = 0;
    Seconds hold{0};
    int reps = 0;
    int maxReps = 0; // how many holds may be begun at all, repeats included
    Seconds rest{0};
    Seconds maxPressed{0}; // all holds of this point and side in one session
    bool gentle = false; // no re-load
    bool lowCap = false; // no re-load, no repeats, no searching about
    int reloads = 0; // how often it may be pressed in again

    bool operator==(const Dose &) const = default;
};

// The smallest of wish, hard limit, the verdict's caps and the point's own. A low-cap point (by its
// own caps, not a gate's) gets one hold, at most two. In light mode the holds wished for become one
// long one, within the range of that mode. Never called for a blocked point: gives an empty dose
// (all 0) then.
Dose dose(const catalogue::Limits &limits, const catalogue::Catalogue &catalogue, const catalogue::Point &point, const Verdict &verdict,
    const Wishes &wishes);

// The ways in which it may be pressed under that verdict beside a steady hold, in the order of the catalogue; light pressure
// where it is to be light anyway is none of them.
std::vector<const catalogue::Way *> ways(const catalogue::Catalogue &catalogue, const catalogue::Point &point, const Verdict &verdict);

// What it is pressed with in that way, which is one of its own, the usual tool first; empty: it may not be.
std::vector<catalogue::PointTool> toolsFor(const catalogue::Way &way, const catalogue::Point &point, const Verdict &verdict);

// The same dose in that way: never more, but for light pressure, which lasts as light mode has it; and no re-loads.
// Never called for a way that is not among ways().
Dose dose(const catalogue::Limits &limits, const catalogue::Catalogue &catalogue, const catalogue::Point &point, const Verdict &verdict,
    const Wishes &wishes, const catalogue::Way &way);

// The smaller of two doses in every respect: for a plan made under other health answers.
Dose smaller(const Dose &a, const Dose &b);

// How often a point on one side has been pressed: sessions today, and how long ago the last was.
struct Usage {
    enum class After { Fine, Sore, Bruised };
    int today = 0;
    std::chrono::minutes sinceLast{std::chrono::minutes::max()};
    After after = After::Fine; // what was last said of it, the day after
    std::chrono::minutes sinceSaid{0};
    std::optional<WallTime> tooMuch = {}; // it was ended by that today
    std::optional<WallTime> nerveSign = {}; // so was one of its muscle or zone, with a sign of a nerve or a vessel
};

// Why a point must rest before it is pressed again.
struct Wait {
    enum class Kind {
        Bruised, // until the bruise is said to have gone
        Sore, // for limits.gapIfSore from the answer on
        NerveSign, // until tomorrow: one of its muscle or zone showed a sign of a nerve or a vessel, `at` some time today
        TooMuch, // until tomorrow: it was, `at` some time today
        OnceADay, // until tomorrow: a low-cap point
        OftenToday, // until tomorrow
        Lately, // for limits.gap from the last time on
        Unreadable, // until it is known what was pressed lately
    };
    Kind kind = Kind::Bruised;
    std::chrono::hours rest{0}; // what is left of it, in hours begun; never more than all of it, whatever the clock did
    std::optional<WallTime> at = {};

    bool operator==(const Wait &) const = default;
};

// Why it must wait; absent: it need not. At most limits.perDay sessions a day on one point (low-cap
// points: lowCap.sessionsPerDay), at least limits.gap apart; where it was sore the next day not for
// limits.gapIfSore from the answer on, and not at all while it is bruised; one that was too much has ended
// for the day, and so has all of its muscle and zone, and by its nerve or vessel, where there was a sign of one (clinical reference 1.3).
std::optional<Wait> tooSoon(const catalogue::Limits &limits, const catalogue::Point &point, const Usage &usage);

// Brings wishes into the range the limits allow.
Wishes clamped(const catalogue::Limits &limits, Wishes wishes);

// What is given where nothing is wished.
Wishes usual(const catalogue::Limits &limits);

// What is given in place of a wish that can't be read: the least pressure, hold and number of holds, the
// longest rests. How long one gets ready says nothing about pressing, and is as usual.
Wishes lightest(const catalogue::Limits &limits);

} // namespace unknot::safety
