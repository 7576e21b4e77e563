// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/side.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace unknot::journal
{

// Records are what happened, as plain values. Every one has a UUID of its own, so that two journals
// can be merged; catalogue ids are kept as text and need no catalogue to be read. Pain and press
// numbers are NRS, 0 to 10; absent means that it was asked and not said.

using Uuid = std::string; // 36 characters, lower case
Uuid newUuid(); // version 4

enum class SessionState { Running, Completed, Stopped, Abandoned };

struct RatingRecord {
    enum class Kind { AtRest, OnMovement };
    enum class Moment { Before, After };
    Uuid id;
    Kind kind = Kind::AtRest;
    Moment moment = Moment::Before;
    std::optional<int> nrs;
    WallTime at;
    bool operator==(const RatingRecord &) const = default;
};

// What was felt while a hold ran, so long after it began.
struct SignRecord {
    std::string sign; // spreads, twitches, numb, sharp
    Milliseconds at{0};
    bool operator==(const SignRecord &) const = default;
};

struct HoldRecord {
    Uuid id;
    int hold = 1; // 1-based; several records may share it when it was stepped back to or paused
    int pressure = 0; // the target
    Milliseconds planned{0};
    std::optional<Milliseconds> pressed; // absent: it was cut off (a crash)
    std::string end; // time, skipped, too-much, stepped-back, stopped, paused, eased
    std::optional<int> press; // the press number
    WallTime began;
    std::vector<SignRecord> signs = {}; // in their order
    // What counts as pressed: of one that was cut off all that was planned, which is the safer reading.
    [[nodiscard]] Milliseconds counted() const { return pressed.value_or(planned); }
    bool operator==(const HoldRecord &) const = default;
};

struct PointRecord {
    Uuid id;
    std::string point, muscle, zone; // catalogue ids
    Side side = Side::Left;
    std::string name; // the muscle's plain name and the point's label as they read then
    std::string label;
    int pressure = 0, pressureCap = 0;
    Milliseconds hold{0}, rest{0}, maxPressed{0};
    int reps = 0, maxReps = 0;
    bool gentle = false, lowCap = false;
    int reloads = 0;
    std::string tool, posture;
    bool located = false; // the search was answered
    std::optional<int> tender; // press number of the search
    std::string ache; // yes, a-bit, no, or empty
    // finished, nothing-found, skipped, stopped; too-much, as long as it is not said what was felt, then
    // too-much:strong, too-much:nerve-sign or too-much:unwell; empty: not ended
    std::string end;
    std::vector<HoldRecord> holds;
    std::string way = {}; // that it was pressed in, a catalogue id; empty: steady holds
    bool operator==(const PointRecord &) const = default;

    [[nodiscard]] bool wasTooMuch() const;
    // All holds together; one that was cut off counts as pressed for all of its planned time, which is
    // the safer reading.
    [[nodiscard]] Milliseconds pressed() const;
    [[nodiscard]] int holdsBegun() const; // one that was repeated or paused counts once
};

struct SessionRecord {
    Uuid id;
    std::string title; // "Left shoulder"
    WallTime started;
    std::optional<WallTime> ended;
    SessionState state = SessionState::Running;
    Milliseconds leadIn{0}, restBetweenPoints{0}, hardLimit{0};
    std::vector<SidedZone> zones; // marked sore
    std::vector<PointRecord> points;
    std::vector<RatingRecord> ratings; // in the order they were given: the last of a kind and moment holds
    std::string note;
    bool operator==(const SessionRecord &) const = default;

    // The rating that holds, or absent (not asked, or not said).
    [[nodiscard]] std::optional<int> rating(RatingRecord::Kind kind, RatingRecord::Moment moment) const;
};

// What pain feels like, in the words that a person can choose.
enum class Quality { Aching, Tight, Pulling, Cramping, Throbbing, Stabbing, Burning, Electric, Tingling, Numb };
inline constexpr std::array allQualities{Quality::Aching, Quality::Tight, Quality::Pulling, Quality::Cramping, Quality::Throbbing,
    Quality::Stabbing, Quality::Burning, Quality::Electric, Quality::Tingling, Quality::Numb};

// Pain that was told without a session: of one moment, at one place or several, each with its number.
struct EntryRecord {
    struct Place {
        SidedZone zone;
        int nrs = 0; // said: a place without a number is none of an entry
        std::vector<Quality> qualities = {}; // in the order of the enumeration, each once; empty: not said
        bool operator==(const Place &) const = default;
    };
    Uuid id;
    WallTime about; // the moment that is told of
    WallTime written; // when it was first written down
    std::optional<WallTime> changed = {}; // when it was last
    std::vector<Place> places; // at least one, none twice, in the order in which they were said
    std::string note = {};
    bool operator==(const EntryRecord &) const = default;
};

// A health statement that was asked and is not so.
struct HealthNo {
    std::string gate;
    WallTime at;
    bool operator==(const HealthNo &) const = default;
};

// For the history's list: no holds.
struct SessionSummary {
    Uuid id;
    std::string title;
    WallTime started;
    SessionState state = SessionState::Running;
    Milliseconds lasted{0}; // from start to end, by the wall clock
    int pointsDone = 0; // points with at least one hold
    Milliseconds pressed{0}; // as PointRecord::pressed(), of all of them
    int tooMuch = 0; // points that were ended by it
    bool allLeftOut = false; // there were points, and each was skipped or not found
    std::optional<int> before, after; // at rest
    std::vector<SidedZone> zones; // marked sore
    bool operator==(const SessionSummary &) const = default;
};

// What the last finished session with this point did; before and after are at rest.
struct LastOutcome {
    std::string point, muscle;
    Side side = Side::Left;
    WallTime at; // when that session began
    std::optional<int> before, after;
    int times = 0; // finished sessions with a hold on it
    int clearlyLess = 0; // of those, PainChange::ClearlyLess
    bool operator==(const LastOutcome &) const = default;
};

// One health answer. gate is a catalogue id.
struct HealthRecord {
    std::string gate;
    bool cleared = false;
    std::vector<SidedZone> zones;
    Side side = Side::Middle;
    WallTime at;
    bool operator==(const HealthRecord &) const = default;
};

// "Is it sore from pressing?", asked the day after.
struct NextDayRecord {
    enum class Answer { NotSore, Sore, Bruised };
    Uuid session;
    Answer answer = Answer::NotSore;
    WallTime at;
    bool operator==(const NextDayRecord &) const = default;
};

} // namespace unknot::journal
