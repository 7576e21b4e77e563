// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/finder.h"

#include "finder/commonness.h"
#include "finder/marks.h"
#include "finder/meetings.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace unknot::finder
{

namespace
{

// The records by point and side.
class Records
{
public:
    Records(const catalogue::Catalogue &catalogue, const OwnRecords &records)
    {
        for (const OwnRecord &record : records) {
            if (const catalogue::Point *point = catalogue.point(record.point))
                m_records[{point, record.side}] = &record;
        }
    }

    [[nodiscard]] const OwnRecord *find(const catalogue::Point &point, Side side) const
    {
        const auto found = m_records.empty() ? m_records.end() : m_records.find({&point, side});
        return found == m_records.end() ? nullptr : found->second;
    }

private:
    std::map<std::pair<const catalogue::Point *, Side>, const OwnRecord *> m_records;
};

std::optional<OwnRecord> valueAt(const OwnRecord *record)
{
    return record == nullptr ? std::nullopt : std::optional(*record);
}

// A point by its number among the meetings, with its place in the list.
struct Ranked {
    Order order;
    std::size_t number = 0;
    double commonness = 0; // before it is known how much is met
    const OwnRecord *record = nullptr; // null: none
};

struct RankedMuscle {
    Order order;
    std::vector<Meeting> meetings; // the best of its points, zone by zone
    std::vector<const Ranked *> points; // best first
    const Ranked *best = nullptr; // of its points, the one with the best record, or the first
};

// Everything one question needs, found once.
class Search
{
public:
    Search(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked, const OwnRecords &records)
        : m_points(catalogue.all().points), m_marks(marks(catalogue, marked)),
          m_counted(static_cast<std::size_t>(std::count_if(m_marks.begin(), m_marks.end(), [](const Mark &mark) { return mark.counted; }))),
          m_meetings(catalogue, m_marks), m_commonness(catalogue, m_marks), m_ranked(rankedPoints(Records(catalogue, records)))
    {
    }

    [[nodiscard]] const std::vector<Ranked> &points() const { return m_ranked; }
    [[nodiscard]] std::vector<RankedMuscle> muscles() const;
    [[nodiscard]] Candidate candidate(const Ranked &ranked) const;
    [[nodiscard]] MuscleCandidate candidate(const RankedMuscle &muscle) const;

private:
    [[nodiscard]] std::vector<Ranked> rankedPoints(const Records &records) const;
    [[nodiscard]] double explained(const Tally &tally) const;
    void join(RankedMuscle &muscle, const Ranked &point) const;
    void settle(RankedMuscle &muscle) const;

    const std::vector<catalogue::Point> &m_points;
    std::vector<Mark> m_marks;
    std::size_t m_counted;
    Meetings m_meetings;
    Commonness m_commonness;
    std::vector<Ranked> m_ranked;
};

std::vector<Ranked> Search::rankedPoints(const Records &records) const
{
    std::vector<Ranked> list;
    list.reserve(m_meetings.points().size());
    for (std::size_t number = 0; number < m_meetings.points().size(); ++number) {
        const Meetings::SidedPoint &at = m_meetings.points()[number];
        const catalogue::Point &point = m_points[at.index];
        Ranked ranked{{}, number, m_commonness.of(point.muscle, at.side), records.find(point, at.side)};
        ranked.order.tally = tally(m_meetings.meetingsOf(number), m_marks);
        ranked.order.score = {ranked.order.tally.coverage(m_counted), ranked.commonness * explained(ranked.order.tally),
            ranked.record ? ranked.record->weight() : 0};
        ranked.order.index = at.index;
        ranked.order.side = at.side;
        list.push_back(ranked);
    }
    std::sort(list.begin(), list.end(), [](const Ranked &a, const Ranked &b) { return a.order < b.order; });
    return list;
}

// How far habit counts. That a muscle is looked at first says little of an ache of which it could be a small
// part; what meets a third of the marks may be at the root of the rest.
double Search::explained(const Tally &tally) const
{
    constexpr double enough = 1.0 / 3;
    return m_counted == 0 ? 0 : std::min(1.0, tally.covered() / (enough * static_cast<double>(m_counted)));
}

Candidate Search::candidate(const Ranked &ranked) const
{
    const catalogue::Point &point = m_points[ranked.order.index];
    const std::span<const Meeting> meetings = m_meetings.meetingsOf(ranked.number);
    return {point.id, point.muscle, ranked.order.side, matches(meetings), metZones(meetings), valueAt(ranked.record), ranked.order.score};
}

bool isBetter(const Meeting &one, const Meeting &other)
{
    return one.match < other.match || (one.match == other.match && one.liesThere && !other.liesThere);
}

void Search::join(RankedMuscle &muscle, const Ranked &point) const
{
    const std::span<const Meeting> meetings = m_meetings.meetingsOf(point.number);
    muscle.meetings.resize(meetings.size());
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        if (isBetter(meetings[i], muscle.meetings[i]))
            muscle.meetings[i] = meetings[i];
    }
    muscle.points.push_back(&point);
    if (muscle.best == nullptr || point.order.score.record > muscle.best->order.score.record)
        muscle.best = &point;
}

void Search::settle(RankedMuscle &muscle) const
{
    muscle.order = muscle.points.front()->order;
    muscle.order.tally = tally(muscle.meetings, m_marks);
    muscle.order.score.coverage = muscle.order.tally.coverage(m_counted);
    muscle.order.score.commonness = muscle.points.front()->commonness * explained(muscle.order.tally);
    muscle.order.score.record = muscle.best->order.score.record;
    for (const Ranked *point : muscle.points)
        muscle.order.index = std::min(muscle.order.index, point->order.index);
}

std::vector<RankedMuscle> Search::muscles() const
{
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::unordered_map<std::string_view, std::array<std::size_t, 2>> places; // of a muscle on the left and on the right
    std::vector<RankedMuscle> list;
    for (const Ranked &point : m_ranked) {
        const auto known = places.try_emplace(m_points[point.order.index].muscle.value, std::array{none, none}).first;
        std::size_t &place = known->second[point.order.side == Side::Right ? 1 : 0];
        if (place == none) {
            place = list.size();
            list.emplace_back();
        }
        join(list[place], point);
    }
    for (RankedMuscle &muscle : list)
        settle(muscle);
    std::sort(list.begin(), list.end(), [](const RankedMuscle &a, const RankedMuscle &b) { return a.order < b.order; });
    return list;
}

MuscleCandidate Search::candidate(const RankedMuscle &muscle) const
{
    MuscleCandidate row;
    row.points.reserve(muscle.points.size());
    for (const Ranked *point : muscle.points)
        row.points.push_back(candidate(*point));
    row.muscle = row.points.front().muscle;
    row.side = muscle.order.side;
    row.matches = matches(muscle.meetings);
    row.covered = muscle.order.tally.covered();
    row.met = metZones(muscle.meetings);
    row.record = valueAt(muscle.best->record);
    row.score = muscle.order.score;
    return row;
}

} // namespace

std::vector<Candidate> rank(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked, const OwnRecords &records)
{
    const Search search(catalogue, marked, records);
    std::vector<Candidate> candidates;
    candidates.reserve(search.points().size());
    for (const Ranked &ranked : search.points())
        candidates.push_back(search.candidate(ranked));
    return candidates;
}

std::vector<MuscleCandidate> rankMuscles(
    const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked, const OwnRecords &records)
{
    const Search search(catalogue, marked, records);
    std::vector<MuscleCandidate> candidates;
    for (const RankedMuscle &muscle : search.muscles())
        candidates.push_back(search.candidate(muscle));
    return candidates;
}

} // namespace unknot::finder
