// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/depthmap.h"

#include "posture/body.h"
#include "posture/samedots.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace unknot::posture
{

namespace
{

constexpr std::int64_t subdots = 16; // steps of a corner's place within a dot

std::int64_t turn(std::int64_t ax, std::int64_t ay, std::int64_t bx, std::int64_t by)
{
    return ax * by - ay * bx;
}

// Dots of a row or a column, from one to before another.
struct Stretch {
    std::int64_t from = 0, to = 0;
};

// Those of so many whose middles lie from one place to another.
Stretch middlesBetween(std::int64_t least, std::int64_t most, int count)
{
    const auto firstFrom = [](std::int64_t at) { return std::max<std::int64_t>(0, at + subdots / 2 - 1) / subdots; };
    return {firstFrom(least), std::min<std::int64_t>(firstFrom(most + 1), count)};
}

} // namespace

DepthMap::DepthMap(const View &view)
    : m_width(View::width * dots), m_height(view.height * dots), m_used{m_width, m_height, 0, 0},
      m_part(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height), nothing)
{
}

DepthMap::DepthMap(const std::vector<Surface> &surfaces, const View &view, const std::function<bool(const Surface &)> &of) : DepthMap(view)
{
    m_near.resize(m_part.size(), farthest);
    for (const Surface &surface : surfaces) {
        if (of(surface))
            add(surface, view);
    }
    clean();
    clean();
    takeSlivers();
}

DepthMap DepthMap::asOne(const std::vector<Surface> &surfaces, const View &view, const std::function<bool(const Surface &)> &of)
{
    DepthMap map(view);
    map.m_parts.emplace_back();
    for (const Surface &surface : surfaces) {
        if (of(surface))
            map.add(surface, view);
    }
    map.clean();
    return map;
}

std::int16_t DepthMap::numberOf(const std::string &name, Kind kind, Style style)
{
    const auto same = [&](const Part &part) { return part.name == name && part.style == style; };
    const auto found = std::ranges::find_if(m_parts, same);
    if (found != m_parts.end())
        return static_cast<std::int16_t>(found - m_parts.begin());
    m_parts.push_back({name, kind, style});
    return static_cast<std::int16_t>(m_parts.size() - 1);
}

void DepthMap::add(const Surface &surface, const View &view)
{
    std::vector<Corner> corners;
    for (const Vec &point : surface.points) {
        const Vec at = view.at(point);
        corners.push_back({std::llround(at.x * dots * subdots), std::llround(at.y * dots * subdots), std::llround(at.z * fineness)});
    }
    // A box hides its own back; drawn, its dots would come through along the edges.
    if (surface.kind == Kind::Box
        && turn(corners[1].x - corners[0].x, corners[1].y - corners[0].y, corners[2].x - corners[0].x, corners[2].y - corners[0].y) <= 0)
        return;
    const std::size_t columns = surface.kind == Kind::Box ? surface.columns - 1 : surface.columns; // a face is not closed
    for (std::size_t row = 0; row + 1 < surface.rows(); ++row) {
        const std::int16_t part = isAsOne() ? std::int16_t{0} : numberOf(surface.name, surface.kind, surface.styles[row]);
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t next = (column + 1) % surface.columns, at = row * surface.columns, below = at + surface.columns;
            fill(corners[at + column], corners[below + column], corners[below + next], part);
            fill(corners[at + column], corners[below + next], corners[at + next], part);
        }
    }
}

// A side of a triangle that lies to the right of who goes along it: where it cuts rows of dots, from one row on.
class DepthMap::Side
{
public:
    Side(Corner from, Corner to, std::int64_t row) : m_isLeft(to.y <= from.y)
    {
        if (from.y == to.y)
            return; // the rows end there anyway
        const Corner upper = m_isLeft ? to : from, lower = m_isLeft ? from : to;
        const std::int64_t wide = lower.x - upper.x, high = lower.y - upper.y, dot = high * subdots;
        const std::int64_t down = row * subdots + subdots / 2 - upper.y, at = (upper.x - subdots / 2) * high + wide * down;
        // The first dot whose middle lies on a left side or beyond, and beyond a right one. Half a step more, and what is
        // exactly on it can't be taken for less.
        m_above = static_cast<double>(at + dot - (m_isLeft ? 1 : 0)) + 0.5;
        m_step = static_cast<double>(wide * subdots);
        m_share = 1 / static_cast<double>(dot);
    }
    void cut(double &left, double &right)
    {
        const double dot = m_above * m_share;
        m_above += m_step;
        if (m_isLeft)
            left = std::max(left, dot);
        else
            right = std::min(right, dot);
    }

private:
    bool m_isLeft;
    double m_above = 0, m_step = 0, m_share = 0; // whole numbers and a half: exact
};

// The dots whose middles lie inside or on a side, row after row.
void DepthMap::fill(Corner a, Corner b, Corner c, std::int16_t part)
{
    const Stretch columns = middlesBetween(std::min({a.x, b.x, c.x}), std::max({a.x, b.x, c.x}), m_width);
    const Stretch rows = middlesBetween(std::min({a.y, b.y, c.y}), std::max({a.y, b.y, c.y}), m_height);
    std::int64_t area = turn(b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y);
    if (columns.from >= columns.to || rows.from >= rows.to || area == 0)
        return;
    if (area < 0) {
        std::swap(b, c);
        area = -area;
    }
    m_used = {std::min(m_used.left, static_cast<int>(columns.from)), std::min(m_used.top, static_cast<int>(rows.from)),
        std::max(m_used.right, static_cast<int>(columns.to)), std::max(m_used.bottom, static_cast<int>(rows.to))};
    // How near the plane is, times `area`: at the first dot of a row, and how much more a dot and a row further.
    const std::int64_t ca = a.z - c.z, cb = b.z - c.z, x = subdots / 2, y = rows.from * subdots + subdots / 2;
    const Slope slope{((b.y - c.y) * ca + (c.y - a.y) * cb) * subdots, area};
    const std::int64_t down = ((c.x - b.x) * ca + (a.x - c.x) * cb) * subdots;
    std::int64_t first = turn(c.x - b.x, c.y - b.y, x - b.x, y - b.y) * ca + turn(a.x - c.x, a.y - c.y, x - c.x, y - c.y) * cb + area * c.z;
    std::array<Side, 3> sides{Side(a, b, rows.from), Side(b, c, rows.from), Side(c, a, rows.from)};
    for (std::int64_t row = rows.from; row < rows.to; ++row, first += down) {
        double left = static_cast<double>(columns.from), right = static_cast<double>(columns.to);
        for (Side &side : sides)
            side.cut(left, right);
        const Stretch inside{static_cast<std::int64_t>(left), static_cast<std::int64_t>(right)};
        if (inside.from < inside.to)
            fillRow(index(static_cast<int>(inside.from), static_cast<int>(row)), static_cast<std::size_t>(inside.to - inside.from),
                first + inside.from * slope.step, slope, part);
    }
}

void DepthMap::fillRow(std::size_t from, std::size_t count, std::int64_t near, Slope slope, std::int16_t part)
{
    if (isAsOne()) {
        std::fill_n(m_part.begin() + static_cast<std::ptrdiff_t>(from), count, part);
        return;
    }
    const double share = 1 / static_cast<double>(slope.scale);
    for (std::size_t at = from; at < from + count; ++at, near += slope.step) {
        // Half a step away from 0, and what is a whole number can't be taken for less.
        const auto here = static_cast<std::int32_t>((static_cast<double>(near) + (near < 0 ? -0.5 : 0.5)) * share);
        if (here <= m_near[at])
            continue;
        m_near[at] = here;
        m_part[at] = part;
    }
}

// Single dots along a seam take the part of three equal neighbours.
void DepthMap::clean()
{
    const int top = std::max(1, m_used.top), bottom = std::min(m_height - 1, m_used.bottom);
    const int left = std::max(1, m_used.left), right = std::min(m_width - 1, m_used.right);
    if (top >= bottom || left >= right)
        return;
    const auto row = [this](int y) { return m_part.begin() + static_cast<std::ptrdiff_t>(index(0, y)); };
    std::vector<std::int16_t> above(row(top - 1), row(top)), own(row(top), row(top + 1)); // as they were
    for (int y = top; y < bottom; ++y) {
        if (y > top) {
            above.swap(own);
            std::copy(row(y), row(y + 1), own.begin());
        }
        cleanRow(above.data(), own.data(), &m_part[index(0, y)], &m_part[index(0, y + 1)], left, right);
    }
}

void DepthMap::cleanRow(
    const std::int16_t *above, const std::int16_t *own, std::int16_t *cleaned, const std::int16_t *below, int from, int to) const
{
    const auto cleanDot = [&](int x) {
        const std::array<std::int16_t, 4> beside{above[x], below[x], own[x - 1], own[x + 1]};
        if (std::ranges::count(beside, own[x]) > 1)
            return;
        for (const std::int16_t other : {beside[0], beside[1]}) {
            if (std::ranges::count(beside, other) >= 3)
                cleaned[x] = other;
        }
    };
    for (int x = endOfRun(own, from - 1, to + 1); x <= to; x = endOfRun(own, x, to + 1)) { // where another run begins
        if (x > from)
            cleanDot(x - 1);
        if (x < to)
            cleanDot(x);
    }
}

// What lies at both ends of a stretch of dots, and which of them hides it, if it is a sliver of a large part: the nearer one
// gets it.
void DepthMap::takeSliver(std::size_t first, std::size_t step, int length, std::int16_t before, std::int16_t after)
{
    const std::size_t last = first + step * static_cast<std::size_t>(length - 1);
    const auto isBody = [this](std::int16_t part) { return part != nothing && m_parts[static_cast<std::size_t>(part)].kind == Kind::Body; };
    const bool isBefore = isBody(before) && m_near[first - step] > m_near[first],
               isAfter = isBody(after) && m_near[last + step] > m_near[last];
    if (!isBefore && !isAfter)
        return;
    const std::int16_t taker = isBefore && (!isAfter || m_near[first - step] > m_near[last + step]) ? before : after;
    for (std::size_t i = first; i <= last; i += step)
        m_part[i] = taker;
}

// Where a rounded part stands out a hair behind another its outline would be drawn twice.
void DepthMap::takeSlivers()
{
    constexpr int widest = 7; // dots
    constexpr std::array<std::string_view, 5> large{"trunk", "shoulder", "buttock", "thigh", "neck"};
    std::vector<char> isLarge;
    for (const Part &part : m_parts)
        isLarge.push_back(part.kind == Kind::Body && std::ranges::find(large, withoutSide(part.name)) != large.end() ? 1 : 0);
    // A stretch from `begin` ends before `end`, `at` in the map; `first` is where the row or column begins.
    const auto look = [&](int first, int begin, int end, std::size_t at, std::size_t step) {
        const std::int16_t part = m_part[at - step];
        const int length = end - begin;
        if (begin == first || length > widest || part == nothing || isLarge[static_cast<std::size_t>(part)] == 0)
            return;
        const std::size_t from = at - static_cast<std::size_t>(length) * step;
        takeSliver(from, step, length, m_part[from - step], m_part[at]);
    };
    const Box around{std::max(0, m_used.left - 1), std::max(0, m_used.top - 1), std::min(m_width, m_used.right + 1),
        std::min(m_height, m_used.bottom + 1)};
    for (int y = around.top; y < around.bottom; ++y) {
        const std::int16_t *row = &m_part[index(0, y)];
        int begin = around.left;
        for (int x = endOfRun(row, begin, around.right); x < around.right; x = endOfRun(row, x, around.right)) {
            look(around.left, begin, x, index(x, y), 1);
            begin = x;
        }
    }
    std::vector<int> begins(static_cast<std::size_t>(m_width), around.top); // of each column
    for (int y = around.top + 1; y < around.bottom; ++y) {
        const std::int16_t *row = &m_part[index(0, y)], *above = row - m_width;
        for (int x = firstOther(row, above, around.left, around.right); x < around.right; x = firstOther(row, above, x + 1, around.right)) {
            int &begin = begins[static_cast<std::size_t>(x)];
            look(around.top, begin, y, index(x, y), static_cast<std::size_t>(m_width));
            begin = y;
        }
    }
}

void DepthMap::restyle(const View &view, const std::function<StyleAt(const std::string &)> &of)
{
    std::vector<StyleAt> styles;
    for (const Part &part : m_parts)
        styles.push_back(part.kind == Kind::Body && part.style != Style::Press ? of(part.name) : nullptr);
    for (int y = m_used.top; y < m_used.bottom; ++y) {
        const std::int16_t *row = &m_part[index(0, y)];
        for (int x = m_used.left; x < m_used.right;) {
            const int end = endOfRun(row, x, m_used.right);
            if (row[x] != nothing && styles[static_cast<std::size_t>(row[x])])
                restyleRun(view, y, x, end, styles[static_cast<std::size_t>(row[x])]);
            x = end;
        }
    }
    clean();
}

void DepthMap::restyleRun(const View &view, int y, int from, int to, const StyleAt &styleAt)
{
    const Part part = m_parts[static_cast<std::size_t>(m_part[index(from, y)])];
    std::int16_t number = m_part[index(from, y)];
    Style last = part.style; // and its number
    for (int x = from; x < to; ++x) {
        const std::size_t at = index(x, y);
        const Vec place = view.placeOf({(x + 0.5) / dots, (y + 0.5) / dots, static_cast<double>(m_near[at]) / fineness});
        const Style style = styleAt(place).value_or(part.style);
        if (style != last)
            number = numberOf(part.name, part.kind, style);
        last = style;
        m_part[at] = number;
    }
}

} // namespace unknot::posture
