// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/borders.h"

#include "posture/samedots.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstdlib>

namespace unknot::posture
{

namespace
{

// Between the dots of a map lie its corners; a crack is an edge of a dot, between two parts.
class Tracer
{
public:
    explicit Tracer(const DepthMap &map) : m_map(map), m_across(map.width() + 1), m_cracks(corners(), 0) { findCracks(); }
    std::vector<Border> traced();

private:
    enum Way { Right, Down, Left, Up };
    struct Crack {
        std::pair<int, int> parts;
        int front = 0;
        std::int32_t jump = 0;
    };

    [[nodiscard]] std::size_t corners() const { return static_cast<std::size_t>(m_across) * static_cast<std::size_t>(m_map.height() + 1); }
    [[nodiscard]] Crack crack(int corner, int way) const;
    [[nodiscard]] bool isCrack(int corner, int way) const { return (m_cracks[static_cast<std::size_t>(corner)] >> way & 1) != 0; }
    void findCracks();
    [[nodiscard]] bool isMeeting(int corner) const; // more than one border goes through it, or one ends
    [[nodiscard]] int next(int corner, int way) const;
    [[nodiscard]] bool isWalked(int corner, int way) const { return (m_cracks[firstOf(corner, way)] >> (4 + way % 2) & 1) != 0; }
    [[nodiscard]] std::size_t firstOf(int corner, int way) const; // the corner that a crack goes right or down from
    void walk(int corner, int way);
    void walkAll(bool fromMeetings);
    void add(Border &border, int corner, int way, std::int32_t jump);

    const DepthMap &m_map;
    int m_across;
    std::vector<std::uint8_t> m_cracks; // of each corner a bit for each way, and two for the cracks right and down that were walked
    std::vector<int> m_marked; // the corners with a crack, rising
    std::vector<Border> m_borders;
};

int Tracer::next(int corner, int way) const
{
    return corner + (way == Right ? 1 : way == Down ? m_across : way == Left ? -1 : -m_across);
}

std::size_t Tracer::firstOf(int corner, int way) const
{
    return static_cast<std::size_t>(way == Left || way == Up ? next(corner, way) : corner);
}

Tracer::Crack Tracer::crack(int corner, int way) const
{
    const int from = static_cast<int>(firstOf(corner, way)), x = from % m_across, y = from / m_across;
    const bool isLevel = way == Right || way == Left;
    const int ax = isLevel ? x : x - 1, ay = isLevel ? y - 1 : y;
    const int a = m_map.at(ax, ay), b = m_map.at(x, y);
    const std::int32_t nearA = m_map.nearness(ax, ay), nearB = m_map.nearness(x, y);
    constexpr std::int32_t most = 400 * DepthMap::fineness;
    return {{std::min(a, b), std::max(a, b)}, nearA > nearB ? a : b, std::min(std::abs(nearA - nearB), most)};
}

void Tracer::findCracks()
{
    const auto mark = [this](int corner, int way) {
        m_cracks[static_cast<std::size_t>(corner)] |= static_cast<std::uint8_t>(1U << way);
        m_cracks[static_cast<std::size_t>(next(corner, way))] |= static_cast<std::uint8_t>(1U << (way + 2));
    };
    const DepthMap::Box used = m_map.used();
    if (used.left >= used.right)
        return;
    const std::vector<std::int16_t> outside(static_cast<std::size_t>(m_across), DepthMap::nothing);
    for (int y = used.top; y <= used.bottom; ++y) {
        const std::int16_t *above = y > used.top ? m_map.row(y - 1) : outside.data(),
                           *row = y < used.bottom ? m_map.row(y) : outside.data();
        const int first = y * m_across;
        for (int x = firstOther(row, above, used.left, used.right); x < used.right; x = firstOther(row, above, x + 1, used.right))
            mark(first + x, Right);
        if (row[used.left] != DepthMap::nothing)
            mark(first + used.left, Down);
        for (int x = endOfRun(row, used.left, used.right); x < used.right; x = endOfRun(row, x, used.right))
            mark(first + x, Down);
        if (row[used.right - 1] != DepthMap::nothing)
            mark(first + used.right, Down);
        for (int x = used.left; x <= used.right; ++x) {
            const int corner = first + x;
            if (m_cracks[static_cast<std::size_t>(corner)] != 0)
                m_marked.push_back(corner);
        }
    }
}

bool Tracer::isMeeting(int corner) const
{
    const unsigned ways = m_cracks[static_cast<std::size_t>(corner)] & 0xFU;
    if (std::popcount(ways) != 2)
        return ways != 0;
    const int one = std::countr_zero(ways), other = std::bit_width(ways) - 1;
    return crack(corner, one).parts != crack(corner, other).parts;
}

void Tracer::add(Border &border, int corner, int way, std::int32_t jump)
{
    const int to = next(corner, way);
    m_cracks[firstOf(corner, way)] |= static_cast<std::uint8_t>(1U << (4 + way % 2));
    const int right = to % m_across, down = to / m_across;
    border.path.push_back({static_cast<double>(right), static_cast<double>(down)});
    border.jumps.push_back(jump);
}

void Tracer::walk(int corner, int way)
{
    Border border;
    border.begin = corner;
    border.parts = crack(corner, way).parts;
    const int right = corner % m_across, down = corner / m_across;
    border.path.push_back({static_cast<double>(right), static_cast<double>(down)});
    int first = 0;
    for (;;) {
        const Crack here = crack(corner, way);
        first += here.front == border.parts.first ? 1 : -1;
        add(border, corner, way, here.jump);
        corner = next(corner, way);
        if (corner == border.begin || isMeeting(corner))
            break;
        const int back = (way + 2) % 4;
        for (way = 0; way == back || !isCrack(corner, way);)
            ++way;
    }
    border.front = first > 0 ? border.parts.first : border.parts.second;
    border.end = corner;
    m_borders.push_back(std::move(border));
}

void Tracer::walkAll(bool fromMeetings)
{
    for (const int corner : m_marked) {
        if (fromMeetings && !isMeeting(corner))
            continue;
        for (int way = 0; way < 4; ++way) {
            if (isCrack(corner, way) && !isWalked(corner, way))
                walk(corner, way);
        }
    }
}

std::vector<Border> Tracer::traced()
{
    walkAll(true);
    walkAll(false); // what is left are closed ones that meet no other
    return std::move(m_borders);
}

} // namespace

std::vector<Border> bordersOf(const DepthMap &map)
{
    return Tracer(map).traced();
}

} // namespace unknot::posture
