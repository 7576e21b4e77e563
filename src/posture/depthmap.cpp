// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/depthmap.h"

#include "posture/body.h"

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

// How many steps until it is not below 0; more than any picture is wide where it never is.
std::int64_t stepsTo(std::int64_t at, std::int64_t step)
{
    constexpr std::int64_t never = 1'000'000;
    return at >= 0 ? 0 : step <= 0 ? never : (step - 1 - at) / step;
}

} // namespace

DepthMap::DepthMap(const std::vector<Surface> &surfaces, const View &view, const std::function<bool(const Surface &)> &of)
    : m_width(View::width * dots), m_height(view.height * dots), m_used{m_width, m_height, 0, 0},
      m_part(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height), nothing), m_near(m_part.size(), farthest)
{
    for (const Surface &surface : surfaces) {
        if (of(surface))
            add(surface, view);
    }
    clean();
    clean();
    takeSlivers();
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
        const std::int16_t part = numberOf(surface.name, surface.kind, surface.styles[row]);
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t next = (column + 1) % surface.columns, at = row * surface.columns, below = at + surface.columns;
            fill(corners[at + column], corners[below + column], corners[below + next], part);
            fill(corners[at + column], corners[below + next], corners[at + next], part);
        }
    }
}

// By edge functions at the middle of each dot. What is divided is below 2^53, and no quotient lies so near below a whole
// number that a double would not know: it is cut off as that of whole numbers would be, and sooner.
void DepthMap::fill(Corner a, Corner b, Corner c, std::int16_t part)
{
    std::int64_t area = turn(b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y);
    if (area == 0)
        return;
    if (area < 0) {
        std::swap(b, c);
        area = -area;
    }
    const auto dotOf = [](std::int64_t at, int most) { return static_cast<int>(std::clamp<std::int64_t>(at / subdots, 0, most)); };
    const int left = dotOf(std::min({a.x, b.x, c.x}), m_width - 1), right = dotOf(std::max({a.x, b.x, c.x}), m_width - 1);
    const int top = dotOf(std::min({a.y, b.y, c.y}), m_height - 1), bottom = dotOf(std::max({a.y, b.y, c.y}), m_height - 1);
    m_used
        = {std::min(m_used.left, left), std::min(m_used.top, top), std::max(m_used.right, right + 1), std::max(m_used.bottom, bottom + 1)};
    constexpr int narrow = 16; // dots
    const std::int64_t nearestOfAll = std::max({a.z, b.z, c.z});
    const std::int64_t stepU = -(c.y - b.y) * subdots, stepV = -(a.y - c.y) * subdots;
    const std::int64_t stepNear = stepU * (a.z - c.z) + stepV * (b.z - c.z);
    for (int y = top; y <= bottom; ++y) {
        const std::int64_t px = left * subdots + subdots / 2, py = y * subdots + subdots / 2;
        std::int64_t u = turn(c.x - b.x, c.y - b.y, px - b.x, py - b.y) - stepU, v = turn(a.x - c.x, a.y - c.y, px - c.x, py - c.y) - stepV;
        std::int64_t near = u * (a.z - c.z) + v * (b.z - c.z) + area * c.z; // times `area`
        bool isEntered = false;
        std::int64_t before = 0; // dots of this row that lie before it: worth a division where there may be many
        if (right - left > narrow)
            before = std::min<std::int64_t>(
                std::max({stepsTo(u + stepU, stepU), stepsTo(v + stepV, stepV), stepsTo(area - u - v - stepU - stepV, -stepU - stepV)}),
                right + 1 - left);
        u += before * stepU, v += before * stepV, near += before * stepNear;
        for (int x = left + static_cast<int>(before); x <= right; ++x) {
            u += stepU, v += stepV, near += stepNear;
            if ((u | v | (area - u - v)) < 0) { // one of them is
                if (isEntered)
                    break; // on the far side
                continue;
            }
            isEntered = true;
            std::int32_t &nearest = m_near[index(x, y)];
            if (nearest >= nearestOfAll || near < (nearest < 0 ? nearest * area + 1 : (nearest + 1) * area))
                continue;
            nearest = static_cast<std::int32_t>(static_cast<double>(near) / static_cast<double>(area));
            m_part[index(x, y)] = part;
        }
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
    for (int x = from; x < to; ++x) {
        const std::int16_t here = own[x], left = own[x - 1], right = own[x + 1];
        if ((here == left && here == right) || (here == above[x] && here == below[x]))
            continue;
        const std::array<std::int16_t, 4> beside{above[x], below[x], left, right};
        if (std::ranges::count(beside, here) > 1)
            continue;
        for (const std::int16_t other : {beside[0], beside[1]}) {
            if (std::ranges::count(beside, other) >= 3)
                cleaned[x] = other;
        }
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
    const auto look = [&](std::size_t from, std::size_t step, int count) {
        int begin = 0; // of the stretch
        for (int i = 1; i < count; ++i) {
            const std::int16_t part = m_part[from + step * static_cast<std::size_t>(i - 1)],
                               next = m_part[from + step * static_cast<std::size_t>(i)];
            if (next == part)
                continue;
            if (begin > 0 && i - begin <= widest && part != nothing && isLarge[static_cast<std::size_t>(part)] != 0)
                takeSliver(from + step * static_cast<std::size_t>(begin), step, i - begin,
                    m_part[from + step * static_cast<std::size_t>(begin - 1)], next);
            begin = i;
        }
    };
    for (int y = m_used.top; y < m_used.bottom; ++y)
        look(index(m_used.left, y), 1, m_used.right - m_used.left);
    for (int x = m_used.left; x < m_used.right; ++x)
        look(index(x, m_used.top), static_cast<std::size_t>(m_width), m_used.bottom - m_used.top);
}

void DepthMap::restyle(const View &view, const std::function<StyleAt(const std::string &)> &of)
{
    std::vector<StyleAt> styles;
    for (const Part &part : m_parts)
        styles.push_back(part.kind == Kind::Body && part.style != Style::Press ? of(part.name) : nullptr);
    for (int y = m_used.top; y < m_used.bottom; ++y) {
        for (int x = m_used.left; x < m_used.right; ++x) {
            std::int16_t &number = m_part[index(x, y)];
            if (number == nothing || !styles[static_cast<std::size_t>(number)])
                continue;
            const Vec at{(x + 0.5) / dots, (y + 0.5) / dots, static_cast<double>(m_near[index(x, y)]) / fineness};
            const auto style = styles[static_cast<std::size_t>(number)](view.placeOf(at));
            const Part &part = m_parts[static_cast<std::size_t>(number)];
            if (style && *style != part.style)
                number = numberOf(std::string(part.name), part.kind, *style);
        }
    }
    clean();
}

void DepthMap::merge()
{
    m_parts.resize(std::min<std::size_t>(m_parts.size(), 1));
    for (std::int16_t &part : m_part)
        part = std::min<std::int16_t>(part, 0);
}

} // namespace unknot::posture
