// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"
#include "catalogue/catalogue.h"
#include "finder/ownrecord.h"

#include <optional>
#include <vector>

namespace unknot::finder
{

// How a candidate meets one marked zone, strongest first.
enum class Match {
    Usual, // it usually sends pain there
    Sometimes, // it sometimes does
    LiesThere,
    None,
};

// A marked zone, and how a candidate meets it.
struct MetZone {
    ZoneId zone;
    Match match = Match::Usual; // never None
    bool acrossSides = false; // the mark is on the other side, where it counts too
    bool liesThere = false; // as well, where the match is another

    bool operator==(const MetZone &) const = default;
};

// The list is ordered by one sum of three parts of equal weight:
//
//   coverage    0 to 9/8: the mean over the marked zones, a usual referral counting 1, a sometimes one
//               1/2, lying there 1/4, and 1/8 beside a referral: of two that send pain there the one at hand is
//               tried first, before one that is reached through the armpit or from the neck;
//   commonness  0 to 1: 1 / the muscle's place in a complaint, which is habit and no measurement, times
//               how well that complaint fits (the zones it shares with the marks of that side, over
//               all zones of either), of several complaints the most; in proportion where the muscle
//               meets less than a third of the marks;
//   record      -1 to 1, one's own: see OwnRecord::weight(), 0 where there is none.
//
// What covers more therefore comes first, unless habit or one's own record says otherwise; a
// candidate carries both. Equal sums: more zones covered, then more by usual and by sometimes
// referral, then the catalogue's own order, so that the same question always gets the same answer.
struct Score {
    double coverage = 0, commonness = 0, record = 0;

    [[nodiscard]] double sum() const { return coverage + commonness + record; }
};

// One point on one side that may be behind the marked zones.
struct Candidate {
    PointId point;
    MuscleId muscle;
    Side side = Side::Left;
    std::vector<Match> matches; // one for each marked zone, in their order
    std::vector<MetZone> met; // never empty; the strongest first, else as they were marked; a zone comes once
    std::optional<OwnRecord> record; // of this point and side
    Score score; // its sum falls along the list; not a probability
};

// One muscle on one side: what the list shows as a row.
struct MuscleCandidate {
    MuscleId muscle;
    Side side = Side::Left;
    std::vector<Match> matches; // the best of its points, zone by zone
    int covered = 0; // how many of them are not None
    std::vector<MetZone> met; // as above, for those matches
    std::optional<OwnRecord> record; // of the point with the best one
    Score score; // of those matches, and of that record
    std::vector<Candidate> points; // best first
};

// Ranks every point of the catalogue that meets at least one of the marked zones. Points that are
// information only or off by default are ranked too: leaving them out is for safety to say. A zone
// of the mid-line counts for both sides; unknown zones are ignored. Records of other points are too.
std::vector<Candidate> rank(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked, const OwnRecords &records = {});

// The same, gathered by muscle and side.
std::vector<MuscleCandidate> rankMuscles(
    const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked, const OwnRecords &records = {});

} // namespace unknot::finder
