// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"
#include "catalogue/catalogue.h"

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

// One point on one side that may be behind the marked zones.
struct Candidate {
    PointId point;
    MuscleId muscle;
    Side side = Side::Left;
    std::vector<Match> matches; // one for each marked zone, in their order
    int commonness = 0; // 0: no complaint names the muscle for these zones; more is commoner
    double score = 0; // falls along the list; for showing and for tests, not a probability
    std::vector<std::string> reasons; // whole English sentences, the strongest first
};

// One muscle on one side: what the list shows as a row.
struct MuscleCandidate {
    MuscleId muscle;
    Side side = Side::Left;
    std::vector<Match> matches; // the best of its points, zone by zone
    int covered = 0; // how many of them are not None
    std::vector<Candidate> points; // best first
    std::string reason;
};

// Ranks every point of the catalogue that meets at least one of the marked zones. Order: more
// zones met by usual referral, then by sometimes referral, then by lying there; then the commoner
// muscle for those zones (the order of the complaints that hold them); then the catalogue's own
// order, so that the same question always gets the same answer. Points that are information only
// or off by default are ranked too: leaving them out is for safety to say. A zone of the mid-line
// counts for both sides; unknown zones are ignored.
std::vector<Candidate> rank(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked);

// The same, gathered by muscle and side; ordered by how many zones the muscle's points cover
// together, then as above.
std::vector<MuscleCandidate> rankMuscles(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked);

} // namespace unknot::finder
