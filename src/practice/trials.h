// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/selftrial.h"

#include <functional>
#include <optional>
#include <vector>

namespace unknot::practice
{

// The trials on oneself, as the journal has them now.
struct Trials {
    static constexpr std::size_t mostOver = 5; // that are read again; an export has all

    struct Over {
        journal::TrialRecord trial;
        TrialOutcome outcome;
    };
    std::optional<TrialNow> current; // that is under way
    bool isPressedToday = false; // its point
    std::vector<Over> over; // newest first, at most so many
};

// Costs the sessions since the oldest of those that are over began; where those are the same as in `known`, and no session
// has changed since, only those of today. Null: there is none.
Result<Trials> trials(const journal::JournalReader *journal, const WallTime &now, const Trials *known = nullptr);

// What can be compared: a point that was pressed lately, and where it hurt then.
struct TrialChoice {
    static constexpr std::chrono::days lately{90};
    static constexpr std::size_t mostPoints = 6, mostPlaces = 4;

    std::string point, muscle;
    Side side = Side::Left;
    std::vector<SidedZone> places; // most often first; never empty
    bool operator==(const TrialChoice &) const = default;
};

// Most often pressed first, of the catalogue, and that may be pressed: whoever never pressed a point does not know yet whether it is
// one of theirs. Null: none.
using MayBePressed = std::function<bool(const catalogue::Point &point, Side side)>;
Result<std::vector<TrialChoice>> trialChoices(
    const journal::JournalReader *journal, const catalogue::Catalogue &catalogue, const MayBePressed &mayBePressed, const WallTime &now);

} // namespace unknot::practice
