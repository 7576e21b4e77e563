// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/finder.h"

#include "finder/marks.h"
#include "finder/meetings.h"
#include "finder/reasons.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace unknot::finder
{

namespace
{

// A point by its number among the meetings, with its place in the list.
struct Ranked {
    Order order;
    std::size_t number = 0;
};

struct RankedMuscle {
    Order order;
    std::vector<Meeting> meetings; // the best of its points, zone by zone
    std::vector<const Ranked *> points; // best first
};

// Everything one question needs, found once.
class Search
{
public:
    Search(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked)
        : m_points(catalogue.all().points), m_marks(marks(catalogue, marked)), m_meetings(catalogue, m_marks),
          m_ranked(rankedPoints(Commonness(catalogue, m_marks)))
    {
    }

    [[nodiscard]] const std::vector<Ranked> &points() const { return m_ranked; }
    [[nodiscard]] std::vector<RankedMuscle> muscles() const;
    [[nodiscard]] Candidate candidate(const Ranked &ranked) const;
    [[nodiscard]] MuscleCandidate candidate(const RankedMuscle &muscle) const;

private:
    [[nodiscard]] std::vector<Ranked> rankedPoints(const Commonness &commonness) const;
    void join(RankedMuscle &muscle, const Ranked &point) const;
    void settle(RankedMuscle &muscle) const;

    const std::vector<catalogue::Point> &m_points;
    std::vector<Mark> m_marks;
    Meetings m_meetings;
    std::vector<Ranked> m_ranked;
};

std::vector<Ranked> Search::rankedPoints(const Commonness &commonness) const
{
    std::vector<Ranked> list;
    list.reserve(m_meetings.points().size());
    for (std::size_t number = 0; number < m_meetings.points().size(); ++number) {
        const Meetings::SidedPoint &point = m_meetings.points()[number];
        Order order = orderOf(m_meetings.of(number), m_marks);
        order.commonness = commonness.of(m_points[point.index].muscle);
        order.index = point.index;
        order.side = point.side;
        list.push_back({order, number});
    }
    std::sort(list.begin(), list.end(), [](const Ranked &a, const Ranked &b) { return a.order < b.order; });
    return list;
}

Candidate Search::candidate(const Ranked &ranked) const
{
    const catalogue::Point &point = m_points[ranked.order.index];
    const std::span<const Meeting> meetings = m_meetings.of(ranked.number);
    return {point.id, point.muscle, ranked.order.side, matches(meetings), ranked.order.commonness, scoreOf(ranked.order, m_marks.size()),
        reasons(meetings)};
}

void Search::join(RankedMuscle &muscle, const Ranked &point) const
{
    const std::span<const Meeting> meetings = m_meetings.of(point.number);
    muscle.meetings.resize(meetings.size());
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        if (meetings[i].match < muscle.meetings[i].match)
            muscle.meetings[i] = meetings[i];
    }
    muscle.points.push_back(&point);
}

// The points come best first, so the first one of a muscle carries its commonness.
void Search::settle(RankedMuscle &muscle) const
{
    const Order &first = muscle.points.front()->order;
    muscle.order = orderOf(muscle.meetings, m_marks);
    muscle.order.covered = muscle.order.usual + muscle.order.sometimes + muscle.order.own;
    muscle.order.commonness = first.commonness;
    muscle.order.side = first.side;
    muscle.order.index = first.index;
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
    row.covered = muscle.order.covered;
    row.reason = reasonLine(muscle.meetings);
    return row;
}

} // namespace

std::vector<Candidate> rank(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked)
{
    const Search search(catalogue, marked);
    std::vector<Candidate> candidates;
    candidates.reserve(search.points().size());
    for (const Ranked &ranked : search.points())
        candidates.push_back(search.candidate(ranked));
    return candidates;
}

std::vector<MuscleCandidate> rankMuscles(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked)
{
    const Search search(catalogue, marked);
    std::vector<MuscleCandidate> candidates;
    for (const RankedMuscle &muscle : search.muscles())
        candidates.push_back(search.candidate(muscle));
    return candidates;
}

} // namespace unknot::finder
