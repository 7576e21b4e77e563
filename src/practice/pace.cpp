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

// From the last hold; the rest after it was timed.
void measureRatingAfter(const journal::SessionRecord &session, Measured &measured)
{
    const auto rated = lastRating(session, RatingRecord::Moment::After);
    const auto last
        = std::ranges::find_if(session.points.rbegin(), session.points.rend(), [](const auto &one) { return !one.holds.empty(); });
    const auto end = last == session.points.rend() ? std::nullopt : endOf(*last);
    if (end && rated)
        note(measured.after, *rated - *end - session.restBetweenPoints);
}

void measure(const journal::SessionRecord &session, Measured &measured)
{
    if (const auto rated = lastRating(session, RatingRecord::Moment::Before))
        note(measured.before, *rated - session.started.utc);
    measureFinding(session, measured);
    if (session.state == journal::SessionState::Completed) // else the questions came at once, without a rest
        measureRatingAfter(session, measured);
}

// Of the point one is at, once it was found.
Milliseconds leadInsLeft(const session::Plan &plan, const session::Snapshot &now)
{
    const Milliseconds further = std::max(0, now.holds - now.hold) * plan.leadIn;
    switch (now.phase) {
    case Phase::LeadIn:
        return now.left + further;
    case Phase::Hold:
    case Phase::Rest:
        return further;
    case Phase::RateBefore:
    case Phase::Prepare:
    case Phase::Locate:
    case Phase::LetGo:
    case Phase::BetweenPoints:
    case Phase::Move:
    case Phase::RateAfter:
    case Phase::Done:
        break;
    }
    return Milliseconds{0};
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
    return pace.finding + point.dose.reps * leadIn + alone.length();
}

// After the last point there is a rest, too.
Milliseconds lasts(const session::Plan &plan, const Pace &pace)
{
    if (plan.points.empty())
        return Milliseconds{0};
    Milliseconds sum = pace.ratingBefore + pace.ratingAfter;
    for (const session::PlannedPoint &point : plan.points)
        sum += lasts(point, plan.leadIn, pace) + plan.between();
    return sum;
}

Milliseconds lastsStill(const session::Plan &plan, const session::Snapshot &now, const Pace &pace)
{
    if (now.phase == Phase::Done)
        return Milliseconds{0};
    if (now.phase == Phase::RateAfter)
        return pace.ratingAfter;
    const bool isFound = now.phase != Phase::RateBefore && now.phase != Phase::Prepare && now.phase != Phase::Locate;
    Milliseconds left = now.sessionLeft + pace.ratingAfter + leadInsLeft(plan, now);
    for (std::size_t i = now.point + (isFound ? 1 : 0); i < plan.points.size(); ++i)
        left += pace.finding + plan.points[i].dose.reps * plan.leadIn;
    if (now.phase == Phase::RateBefore)
        left += pace.ratingBefore;
    const bool isAfterLast = (now.phase == Phase::BetweenPoints || now.phase == Phase::Move) && now.point + 1 >= plan.points.size();
    return left + (isAfterLast ? now.leftBetween : plan.between());
}

Milliseconds lastsStill(const journal::SessionRecord &record, const Pace &pace)
{
    Milliseconds left = pace.ratingAfter;
    if (!lastRating(record, RatingRecord::Moment::Before))
        left += pace.ratingBefore;
    for (const journal::PointRecord &point : record.points) {
        const int begun = point.holdsBegun(), holds = point.reps - begun;
        if (point.end.empty() && holds > 0)
            left += pace.finding + holds * (record.leadIn + point.hold) + (begun > 0 ? holds : holds - 1) * point.rest
                + record.restBetweenPoints;
    }
    return left;
}

} // namespace unknot::practice
