// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/gathering.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace unknot::practice
{

namespace
{

constexpr std::size_t remembered = 50; // changes
constexpr std::size_t mostRead = 200; // points: more has nobody written

bool isSame(const session::Wanted &one, const session::Wanted &other)
{
    return one.point == other.point && one.side == other.side && one.lighter == other.lighter;
}

std::optional<int> numberIn(std::string_view text)
{
    constexpr int most = 1000;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size() && number >= 0 && number <= most;
    return isNumber ? std::optional(number) : std::nullopt;
}

// Up to the sign, which is taken away with it.
std::string_view takeTo(char sign, std::string_view &text)
{
    const std::size_t end = std::min(text.find(sign), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

// Nothing: as the person usually presses.
std::optional<session::Lighter> lighterIn(std::string_view text)
{
    if (text.empty())
        return session::Lighter{};
    std::array<int, 3> numbers{};
    for (int &number : numbers) {
        const auto read = numberIn(takeTo('/', text));
        if (!read)
            return std::nullopt;
        number = *read;
    }
    return text.empty() ? std::optional(session::Lighter{numbers[0], Seconds{numbers[1]}, numbers[2]}) : std::nullopt;
}

bool isId(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::optional<session::Wanted> pointIn(std::string_view text)
{
    const std::string_view point = takeTo(':', text);
    const auto side = sideFromString(takeTo(':', text));
    const auto lighter = lighterIn(text);
    if (!isId(point) || !side || !lighter)
        return std::nullopt;
    return session::Wanted{PointId{std::string(point)}, *side, *lighter};
}

std::string textOf(const session::Wanted &wanted)
{
    std::string text = wanted.point.value + ":" + std::string(toString(wanted.side));
    if (const auto &lighter = wanted.lighter; lighter != session::Lighter{})
        text += ":" + std::to_string(lighter.pressure) + "/" + std::to_string(lighter.hold.count()) + "/" + std::to_string(lighter.reps);
    return text;
}

} // namespace

std::optional<std::size_t> placeOf(const Points &points, const PointId &point, Side side)
{
    const auto at = std::ranges::find_if(points, [&](const session::Wanted &one) { return one.point == point && one.side == side; });
    return at == points.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - points.begin()));
}

bool same(const Points &one, const Points &other)
{
    return std::ranges::equal(one, other, isSame);
}

Points with(Points points, const session::Wanted &wanted)
{
    if (!placeOf(points, wanted.point, wanted.side))
        points.push_back(wanted);
    return points;
}

Points without(Points points, const PointId &point, Side side)
{
    std::erase_if(points, [&](const session::Wanted &one) { return one.point == point && one.side == side; });
    return points;
}

Points moved(Points points, std::size_t from, std::size_t to)
{
    if (from >= points.size() || to >= points.size())
        return points;
    const auto at = [&](std::size_t place) { return points.begin() + static_cast<std::ptrdiff_t>(place); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    return points;
}

Points turned(Points points, std::size_t at)
{
    if (at >= points.size() || points[at].side == Side::Middle)
        return points;
    const Side other = mirrored(points[at].side);
    if (!placeOf(points, points[at].point, other))
        points[at].side = other;
    return points;
}

std::string textOf(const Points &points)
{
    std::string text;
    for (const session::Wanted &one : points)
        text += (text.empty() ? "" : " ") + textOf(one);
    return text;
}

std::optional<Points> pointsIn(std::string_view text)
{
    Points points;
    while (!text.empty()) {
        const auto point = pointIn(takeTo(' ', text));
        if (!point || points.size() == mostRead || placeOf(points, point->point, point->side))
            return std::nullopt;
        points.push_back(*point);
    }
    return points;
}

Points keptPoints(const StoredSettings &stored, std::string_view entry)
{
    const auto at = stored.entries.find(entry);
    const auto points = at != stored.entries.end() && at->second ? pointsIn(*at->second) : std::nullopt;
    return points.value_or(Points{});
}

Points knownOf(const catalogue::Catalogue &catalogue, Points points)
{
    std::erase_if(points, [&](const session::Wanted &one) { return catalogue.point(one.point) == nullptr; });
    return points;
}

Points pointsOf(const catalogue::Catalogue &catalogue, const journal::SessionRecord &session)
{
    Points points;
    for (const journal::PointRecord &one : session.points)
        points = with(std::move(points), {PointId{one.point}, one.side, {one.pressure, std::chrono::floor<Seconds>(one.hold), one.reps}});
    return knownOf(catalogue, std::move(points));
}

bool canLessen(const catalogue::Limits &limits, const safety::Dose &now, DosePart part)
{
    switch (part) {
    case DosePart::Pressure:
        return now.pressure > limits.pressure.min;
    case DosePart::Hold:
        return now.hold > Seconds(limits.hold.min);
    case DosePart::Reps:
        return now.reps > 1;
    }
    return false;
}

Points lessened(const catalogue::Limits &limits, Points points, std::size_t at, const safety::Dose &now, DosePart part)
{
    constexpr Seconds step{5};
    if (at >= points.size() || !canLessen(limits, now, part))
        return points;
    session::Lighter &asked = points[at].lighter;
    switch (part) {
    case DosePart::Pressure:
        asked.pressure = now.pressure - 1;
        break;
    case DosePart::Hold:
        asked.hold = std::max(Seconds(limits.hold.min), std::chrono::floor<Seconds>(now.hold) - step);
        break;
    case DosePart::Reps:
        asked.reps = now.reps - 1;
        break;
    }
    return points;
}

Points asUsual(Points points, std::size_t at)
{
    if (at < points.size())
        points[at].lighter = {};
    return points;
}

Points pointsOf(const session::Plan &plan)
{
    Points points;
    for (const session::PlannedPoint &one : plan.points)
        points.push_back({one.point, one.side, one.lighter});
    return points;
}

std::optional<Against> againstToo(
    const Admission &admission, const Points &points, const session::Wanted &wanted, const safety::Wishes &wishes)
{
    const auto planned = admission.plan(with(points, wanted), wishes);
    const Against *against = planned.against(wanted.point, wanted.side);
    return against ? std::optional(*against) : std::nullopt;
}

bool canTurn(const catalogue::Catalogue &catalogue, const Admission &admission, const Points &points, std::size_t at)
{
    if (at >= points.size() || points[at].side == Side::Middle)
        return false;
    const Side other = mirrored(points[at].side);
    const catalogue::Point *point = catalogue.point(points[at].point);
    return point && !placeOf(points, point->id, other) && !admission.against(*point, other);
}

Gathering::Gathering(Points points)
{
    if (!points.empty())
        m_now = std::move(points);
}

bool Gathering::has(const PointId &point, Side side) const
{
    return m_now && placeOf(*m_now, point, side);
}

void Gathering::add(const Admission &admission, const Points &wanted, const safety::Wishes &wishes)
{
    Points all = m_now.value_or(Points{});
    std::optional<Against> refused;
    for (const session::Wanted &one : wanted) {
        if (auto against = againstToo(admission, all, one, wishes))
            refused = std::move(against);
        else
            all = with(std::move(all), one);
    }
    if (m_now || !all.empty()) // else what is proposed stays
        change(std::move(all));
    m_refused = std::move(refused);
}

bool Gathering::change(Points points)
{
    m_refused.reset();
    if (m_now && same(*m_now, points))
        return false;
    if (m_before.size() == remembered)
        m_before.erase(m_before.begin());
    m_before.push_back(std::exchange(m_now, std::move(points)));
    return true;
}

void Gathering::settle()
{
    m_refused.reset();
    if (!m_now || !m_now->empty())
        return;
    m_now.reset();
    if (!m_before.empty() && !m_before.back()) // a proposal was cleared, and holds again
        m_before.pop_back();
}

void Gathering::begun(const session::Plan &plan, bool whole)
{
    Points left = m_now.value_or(Points{});
    for (const session::PlannedPoint &one : plan.points)
        left = without(std::move(left), one.point, one.side);
    if (whole || left.empty())
        *this = {};
    else
        change(std::move(left));
}

void Gathering::takeBack()
{
    m_refused.reset();
    if (m_before.empty())
        return;
    m_now = std::move(m_before.back());
    m_before.pop_back();
}

} // namespace unknot::practice
