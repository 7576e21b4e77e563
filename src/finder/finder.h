// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"
#include "catalogue/catalogue.h"
#include "finder/ownrecord.h"

#include <string>
#include <vector>

namespace unknot::finder
{

// How a candidate meets one marked zone, strongest first.
enum class Match {
    Usual, // it usually sends pain there
    Sometimes, // it sometimes does
    Own, // it lies there
    None,
};

// Where a muscle stands in the complaint that fits the marks and names it.
struct Custom {
    ComplaintId complaint; // empty: no complaint names it for these zones
    int place = 0; // 1: the first to look at
    int of = 0; // how many muscles the complaint lists

    bool operator==(const Custom &) const = default;
};

// The list is ordered by one sum of three parts of equal weight:
//
//   coverage    0 to 1: the mean over the marked zones, a usual referral counting 1, a sometimes one
//               1/2, lying there 1/4;
//   commonness  0 to 1: 1 / the muscle's place in a complaint, times how well that complaint fits
//               (the zones it shares with the marks of that side, over all zones of either); of
//               several complaints the one that gives most;
//   own record  -1 to 1: see OwnRecord::weight(), 0 where there is none.
//
// What covers more therefore comes first, unless custom or one's own record says otherwise; and both
// stand among the reasons. Equal sums: more zones covered, then more by usual and by sometimes
// referral, then the catalogue's own order, so that the same question always gets the same answer.
struct Score {
    double coverage = 0, commonness = 0, own = 0;

    [[nodiscard]] double sum() const { return coverage + commonness + own; }
};

// One point on one side that may be behind the marked zones.
struct Candidate {
    PointId point;
    MuscleId muscle;
    Side side = Side::Left;
    std::vector<Match> matches; // one for each marked zone, in their order
    Custom custom;
    Score score; // its sum falls along the list; not a probability
    std::vector<std::string> reasons; // whole English sentences, the strongest first
};

// One muscle on one side: what the list shows as a row.
struct MuscleCandidate {
    MuscleId muscle;
    Side side = Side::Left;
    std::vector<Match> matches; // the best of its points, zone by zone
    int covered = 0; // how many of them are not None
    Custom custom;
    Score score; // of those matches, and of the point with the best record
    std::vector<Candidate> points; // best first
    std::string reason; // what it meets and its place by custom, on one line
    std::string record; // of the point with the best record, in a few words; empty: none
};

// Ranks every point of the catalogue that meets at least one of the marked zones. Points that are
// information only or off by default are ranked too: leaving them out is for safety to say. A zone
// of the mid-line counts for both sides; unknown zones are ignored. Records of other points are too.
std::vector<Candidate> rank(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked, const OwnRecords &records = {});

// The same, gathered by muscle and side.
std::vector<MuscleCandidate> rankMuscles(
    const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked, const OwnRecords &records = {});

} // namespace unknot::finder
