// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pace.h"

#include <algorithm>
#include <optional>

namespace unknot::practice
{

namespace
{

using Instant = std::chrono::sys_time<Milliseconds>;
using journal::RatingRecord;
using session::Phase;

constexpr std::size_t enough = 3; // measures: fewer may all be odd
constexpr Milliseconds longest = std::chrono::minutes{5};
constexpr int lately = 10; // sessions

struct Measured {
    std::vector<Milliseconds> before, finding, after;
};

void note(std::vector<Milliseconds> &measures, Milliseconds span)
{
    if (span >= Milliseconds{0} && span <= longest)
        measures.push_back(span);
}

Milliseconds medianOr(std::vector<Milliseconds> measures, Milliseconds usual)
{
    if (measures.size() < enough)
        return usual;
    const auto middle = measures.begin() + static_cast<std::ptrdiff_t>(measures.size() / 2);
    std::ranges::nth_element(measures, middle);
    return *middle;
}

// When the last number of that moment was given; absent: none was.
std::optional<Instant> lastRating(const journal::SessionRecord &session, RatingRecord::Moment moment)
{
    std::optional<Instant> last;
    for (const RatingRecord &rating : session.ratings) {
        if (rating.moment == moment)
            last = rating.at.utc;
    }
    return last;
}

// Absent: it was cut off, and nobody knows when.
std::optional<Instant> endOf(const journal::PointRecord &point)
{
    const journal::HoldRecord &last = point.holds.back();
    return last.pressed ? std::optional(last.began.utc + *last.pressed) : std::nullopt;
}

// When the search for the point at that place began: where the one before ended, or with the last question.
// Absent: the record can't tell, or something else came between.
std::optional<Instant> searchBegan(const journal::SessionRecord &session, std::size_t at)
{
    if (at == 0)
        return lastRating(session, RatingRecord::Moment::Before);
    const journal::PointRecord &before = session.points[at - 1];
    return before.holds.empty() ? std::nullopt : endOf(before);
}

// To the first hold; the rest between and the lead-in were timed.
void measureFinding(const journal::SessionRecord &session, Measured &measured)
{
    for (std::size_t at = 0; at < session.points.size(); ++at) {
        const auto &holds = session.points[at].holds;
        const auto from = searchBegan(session, at);
        if (from && !holds.empty())
            note(measured.finding,
                holds.front().began.utc - *from - session.leadIn - (at > 0 ? session.restBetweenPoints : Milliseconds{0}));
    }
}

void measure(const journal::SessionRecord &session, Measured &measured)
{
    if (const auto rated = lastRating(session, RatingRecord::Moment::Before))
        note(measured.before, *rated - session.started.utc);
    measureFinding(session, measured);
    const auto ratedAfter = lastRating(session, RatingRecord::Moment::After);
    const auto last
        = std::ranges::find_if(session.points.rbegin(), session.points.rend(), [](const auto &one) { return !one.holds.empty(); });
    if (const auto end = last == session.points.rend() ? std::nullopt : endOf(*last); end && ratedAfter)
        note(measured.after, *ratedAfter - *end);
}

bool isBeforeHolds(Phase phase)
{
    return phase == Phase::RateBefore || phase == Phase::Prepare || phase == Phase::Locate;
}

int count(std::size_t points)
{
    return static_cast<int>(points);
}

} // namespace

Pace paceOf(const std::vector<journal::SessionRecord> &sessions)
{
    Measured measured;
    for (const journal::SessionRecord &session : sessions) {
        if (session.state == journal::SessionState::Completed || session.state == journal::SessionState::Stopped)
            measure(session, measured);
    }
    const Pace usual;
    return {medianOr(measured.before, usual.ratingBefore), medianOr(measured.finding, usual.finding),
        medianOr(measured.after, usual.ratingAfter)};
}

Pace paceOf(const journal::JournalReader &journal)
{
    std::vector<journal::SessionRecord> sessions;
    if (const auto summaries = journal.summaries({}, lately)) {
        for (const journal::SessionSummary &summary : *summaries) {
            if (auto session = journal.session(summary.id))
                sessions.push_back(std::move(*session));
        }
    }
    return paceOf(sessions);
}

Milliseconds lasts(const session::PlannedPoint &point, Seconds leadIn, const Pace &pace)
{
    session::Plan alone;
    alone.points = {point};
    return pace.finding + leadIn + alone.length();
}

Milliseconds lasts(const session::Plan &plan, const Pace &pace)
{
    if (plan.points.empty())
        return Milliseconds{0};
    return pace.ratingBefore + count(plan.points.size()) * (pace.finding + plan.leadIn) + plan.length() + pace.ratingAfter;
}

Milliseconds lastsStill(const session::Plan &plan, const session::Snapshot &now, const Pace &pace)
{
    if (now.phase == Phase::Done)
        return Milliseconds{0};
    if (now.phase == Phase::RateAfter)
        return pace.ratingAfter;
    const std::size_t found = now.point + (isBeforeHolds(now.phase) ? 0 : 1);
    const int toFind = count(plan.points.size() - std::min(found, plan.points.size()));
    return (now.phase == Phase::RateBefore ? pace.ratingBefore : Milliseconds{0})
        + (now.phase == Phase::LeadIn ? now.left : Milliseconds{0}) + toFind * (pace.finding + plan.leadIn) + now.sessionLeft
        + pace.ratingAfter;
}

Milliseconds lastsStill(const journal::SessionRecord &record, const Pace &pace)
{
    Milliseconds left = pace.ratingAfter;
    if (!lastRating(record, RatingRecord::Moment::Before))
        left += pace.ratingBefore;
    bool first = true;
    for (const journal::PointRecord &point : record.points) {
        if (!point.end.empty())
            continue;
        left += pace.finding + record.leadIn + point.reps * point.hold + std::max(0, point.reps - 1) * point.rest;
        if (!first)
            left += record.restBetweenPoints;
        first = false;
    }
    return left;
}

} // namespace unknot::practice
