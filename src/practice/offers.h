// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/finder.h"
#include "practice/admission.h"

#include <functional>
#include <optional>
#include <vector>

namespace unknot::practice
{

// What stands against a point; absent: it may be pressed. Admission::against(), mostly.
using AgainstPoint = std::function<std::optional<Against>(const catalogue::Point &point, Side side)>;

// Why a point is begun lightly; absent: it is not. Admission::lightStart(), mostly.
using LightlyAt = std::function<std::optional<LightStart>(const catalogue::Point &point, Side side)>;

// A muscle that may be behind what is marked, and what stands now against each of its points.
struct Offer {
    finder::MuscleCandidate candidate;
    std::vector<std::optional<Against>> against; // one for each of its points, in their order
    // It stands above one that covers more and has no worse record: habit alone put it there.
    bool byHabit = false;
    std::optional<LightStart> lightStart = {}; // of its best point that may be pressed

    // Why it is not offered: what stands against its best point, where something stands against all of
    // them. Absent: it is offered.
    [[nodiscard]] std::optional<Against> blocked() const;
    // It is offered, or is one that nobody is offered unasked (for information only, off by default), which
    // may be the answer all the same.
    [[nodiscard]] bool keepsItsPlace() const;
    [[nodiscard]] const finder::Candidate *pressable() const; // its best point that may be pressed; null: none
};

// Those that keep their place, then those of which a spot was too much today, then the others, each in the
// order of the ranking; but the others that are blocked by the same stand together. What the catalogue does
// not have is not offered.
std::vector<Offer> offersOf(const catalogue::Catalogue &catalogue, std::vector<finder::MuscleCandidate> ranked, const AgainstPoint &against,
    const LightlyAt &lightStart = {});

// When one of them, or another spot of its muscle, was too much today: the last time.
std::optional<WallTime> tooMuchToday(const std::vector<Offer> &offers);

// The points of a muscle on one side; those that are offered first, best first.
std::vector<const catalogue::Point *> pointsInOrder(
    const catalogue::Catalogue &catalogue, const MuscleId &muscle, Side side, const std::vector<Offer> &offers);

// Whether a point is not proposed today; Admission::rests(), mostly. Empty: each may be.
using RestsToday = std::function<bool(const catalogue::Point &point, Side side)>;

// What a session might hold: the best point of each muscle, until there are as many as is usual.
std::vector<session::Wanted> proposalOf(
    const catalogue::Catalogue &catalogue, const std::vector<Offer> &offers, const RestsToday &rests = {});

// Where it hurts in such a session, as far as one knows: what was marked, and for a point that is not offered
// for that, its own place. Each once.
std::vector<SidedZone> placesOf(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked,
    const std::vector<Offer> &offers, const session::Plan &plan);

// Those of the places that a point of the plan lies in or sends pain to: what is pressed says nothing of the others, and
// they are not rated. All of them, where there are none of those.
std::vector<SidedZone> placesPressedFor(
    const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &places, const session::Plan &plan);

} // namespace unknot::practice
