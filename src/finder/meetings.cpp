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
    case catalogue::Relation::Own:
        return Match::Own;
    }
    return Match::None;
}

bool countsOnEitherSide(const catalogue::Point &point, const catalogue::RelatedPoint &related, const ZoneId &zone)
{
    return related.relation != catalogue::Relation::Own
        && std::find(point.eitherSide.begin(), point.eitherSide.end(), zone) != point.eitherSide.end();
}

} // namespace

bool Order::operator<(const Order &other) const
{
    return std::tie(other.covered, other.usual, other.sometimes, other.own, other.commonness, index, side)
        < std::tie(covered, usual, sometimes, own, commonness, other.index, other.side);
}

Meetings::Meetings(const catalogue::Catalogue &catalogue, const std::vector<Mark> &marks)
    : m_markCount(marks.size()), m_numbers(catalogue.all().points.size() * 2, none)
{
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const Mark &mark = marks[i];
        if (mark.zone == nullptr)
            continue;
        for (const catalogue::RelatedPoint &related : catalogue.pointsAt(mark.zone->id)) {
            const bool widened = countsOnEitherSide(catalogue.all().points[related.point], related, mark.zone->id);
            for (const Side side : std::array{Side::Left, Side::Right}) {
                if (mark.reaches(side, widened))
                    meet({related.point, side}, i, {matchOf(related.relation), mark.zone, !mark.reaches(side, false)});
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

std::span<const Meeting> Meetings::of(std::size_t number) const
{
    return {m_meetings.data() + number * m_markCount, m_markCount};
}

Order orderOf(std::span<const Meeting> meetings, const std::vector<Mark> &marks)
{
    Order order;
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        if (!marks[i].counted)
            continue;
        order.usual += meetings[i].match == Match::Usual ? 1 : 0;
        order.sometimes += meetings[i].match == Match::Sometimes ? 1 : 0;
        order.own += meetings[i].match == Match::Own ? 1 : 0;
    }
    return order;
}

// Each rank weighs less than one of the rank before it: no count reaches a thousand.
double scoreOf(const Order &order, std::size_t markCount)
{
    const double sum = order.usual + order.sometimes / 1e3 + order.own / 1e6 + order.commonness / 1e13;
    return markCount == 0 ? 0 : sum / static_cast<double>(markCount);
}

std::vector<Match> matches(std::span<const Meeting> meetings)
{
    std::vector<Match> list;
    list.reserve(meetings.size());
    for (const Meeting &meeting : meetings)
        list.push_back(meeting.match);
    return list;
}

} // namespace unknot::finder
