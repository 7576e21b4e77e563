// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/pastsessions.h"
#include "practice/pointrecords.h"

#include <set>
#include <string>
#include <vector>

namespace unknot::practice
{

// Pain at rest of the sessions for one place in which it was rated both before and after. A session has one number
// for all its places.
struct ZonePain {
    SidedZone zone;
    int sessions = 0; // at least 1
    double before = 0, after = 0; // means, NRS
    bool operator==(const ZonePain &) const = default;
};
// The place with the most sessions first. What came of pressing too much is told, and counts as any other here.
std::vector<ZonePain> zonePain(const PastSessions::Summaries &sessions);

// What a report can tell of a range of days; nothing of it is a diagnosis.
struct ReportFacts {
    PastSessions::Range range;
    std::vector<ZonePain> zones;
    // Of each point and side with a hold in the range, the most often pressed first.
    struct Done {
        std::string point, muscle; // catalogue ids
        Side side = Side::Left;
        int sessions = 0, days = 0;
        Milliseconds pressed{0};
        int rated = 0; // of the sessions, with both numbers and a verdict by them
        double medianChange = 0; // of those, after minus before
        int leastChange = 0, mostChange = 0; // of those: from the most favourable to the least
        bool operator==(const Done &) const = default;
    };
    std::vector<Done> done;
    // Pain that was told of a place without a session, NRS; the place that was told of most often first.
    struct Told {
        SidedZone zone;
        int times = 0; // at least 1
        double median = 0;
        int least = 0, most = 0;
        std::set<journal::Quality> qualities; // said of it
        bool operator==(const Told &) const = default;
    };
    std::vector<Told> told;
    int tooMuch = 0; // points that were ended by it
    // Pain on moving, where it was asked: numbers of all sessions in which it was said, before and after.
    std::vector<int> movingBefore, movingAfter;
    // What was said the day after sessions of the range.
    int asked = 0, sore = 0, bruised = 0;
    // Of the range, where all three numbers were said: the mean of them. Oldest first.
    struct Week {
        WallTime at;
        double score = 0; // 0 to 10, higher is worse (PEG)
    };
    std::vector<Week> weeks;
    std::vector<std::string> warned; // questions and ticks said yes to on a day of the range, as the journal has them, each once
};

// Reads each session of the range. Fails closed: where anything of it can't be read there is no report.
Result<ReportFacts> reportFacts(
    const journal::JournalReader &journal, const PastSessions &past, const PointRecords &records, Span span, const WallTime &now);

} // namespace unknot::practice
