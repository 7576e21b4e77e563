// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/meetings.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace unknot::finder
{

namespace
{

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

Match matchOf(catalogue::Relation relation)
{
    switch (relation) {
    case catalogue::Relation::Usual:
        return Match::Usual;
    case catalogue::Relation::Sometimes:
        return Match::Sometimes;
    case catalogue::Relation::LiesThere:
        return Match::LiesThere;
    }
    return Match::None;
}

// Of a point that sends pain to a zone on its own side.
bool liesThereToo(const catalogue::Point &point, catalogue::Relation relation, const ZoneId &zone)
{
    return relation != catalogue::Relation::LiesThere && point.zone == zone;
}

bool countsOnEitherSide(const catalogue::Point &point, const catalogue::RelatedPoint &related, const ZoneId &zone)
{
    return related.relation != catalogue::Relation::LiesThere
        && std::find(point.eitherSide.begin(), point.eitherSide.end(), zone) != point.eitherSide.end();
}

} // namespace

double Tally::coverage(std::size_t marks) const
{
    return marks == 0 ? 0 : (8 * usual + 4 * sometimes + 2 * lyingThere + atHand) / (8.0 * static_cast<double>(marks));
}

bool Order::operator<(const Order &other) const
{
    const double sum = score.sum();
    const double otherSum = other.score.sum();
    const int covered = tally.covered();
    const int otherCovered = other.tally.covered();
    return std::tie(otherSum, otherCovered, other.tally.usual, other.tally.sometimes, index, side)
        < std::tie(sum, covered, tally.usual, tally.sometimes, other.index, other.side);
}

Meetings::Meetings(const catalogue::Catalogue &catalogue, const std::vector<Mark> &marks)
    : m_markCount(marks.size()), m_numbers(catalogue.all().points.size() * 2, none)
{
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const Mark &mark = marks[i];
        if (mark.zone == nullptr)
            continue;
        for (const catalogue::RelatedPoint &related : catalogue.pointsAt(mark.zone->id)) {
            const catalogue::Point &point = catalogue.all().points[related.point];
            const bool widened = countsOnEitherSide(point, related, mark.zone->id);
            const bool liesThere = liesThereToo(point, related.relation, mark.zone->id);
            for (const Side side : std::array{Side::Left, Side::Right}) {
                const bool isHere = mark.reaches(side, false);
                if (mark.reaches(side, widened))
                    meet({related.point, side}, i, {matchOf(related.relation), mark.zone, !isHere, liesThere && isHere});
            }
        }
    }
}

void Meetings::meet(SidedPoint point, std::size_t mark, const Meeting &meeting)
{
    std::size_t &number = m_numbers[point.index * 2 + (point.side == Side::Right ? 1 : 0)];
    if (number == none) {
        number = m_points.size();
        m_points.push_back(point);
        m_meetings.resize(m_meetings.size() + m_markCount);
    }
    m_meetings[number * m_markCount + mark] = meeting;
}

std::span<const Meeting> Meetings::meetingsOf(std::size_t number) const
{
    return {m_meetings.data() + number * m_markCount, m_markCount};
}

Tally tally(std::span<const Meeting> meetings, const std::vector<Mark> &marks)
{
    Tally tally;
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        if (!marks[i].counted)
            continue;
        tally.usual += meetings[i].match == Match::Usual ? 1 : 0;
        tally.sometimes += meetings[i].match == Match::Sometimes ? 1 : 0;
        tally.lyingThere += meetings[i].match == Match::LiesThere ? 1 : 0;
        tally.atHand += meetings[i].liesThere ? 1 : 0;
    }
    return tally;
}

std::vector<Match> matches(std::span<const Meeting> meetings)
{
    std::vector<Match> list;
    list.reserve(meetings.size());
    for (const Meeting &meeting : meetings)
        list.push_back(meeting.match);
    return list;
}

std::vector<MetZone> metZones(std::span<const Meeting> meetings)
{
    std::vector<MetZone> met;
    for (auto meeting = meetings.begin(); meeting != meetings.end(); ++meeting) {
        const auto same = [meeting](const Meeting &other) { return other.zone == meeting->zone; };
        if (meeting->match != Match::None && std::none_of(meetings.begin(), meeting, same))
            met.push_back({meeting->zone->id, meeting->match, meeting->acrossSides, meeting->liesThere});
    }
    std::stable_sort(met.begin(), met.end(), [](const MetZone &a, const MetZone &b) { return a.match < b.match; });
    return met;
}

} // namespace unknot::finder
