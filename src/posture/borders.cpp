// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/borders.h"

#include <algorithm>
#include <array>
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
    explicit Tracer(const DepthMap &map) : m_map(map), m_across(map.width() + 1), m_cracks(corners(), 0), m_walked(corners() * 2, 0)
    {
        findCracks();
    }
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
    [[nodiscard]] char &walked(int corner, int way);
    void walk(int corner, int way);
    void walkAll(bool fromMeetings);
    void add(Border &border, int corner, int way);

    const DepthMap &m_map;
    int m_across;
    std::vector<std::uint8_t> m_cracks; // of each corner, a bit for each way
    std::vector<int> m_marked; // the corners with a crack, rising
    std::vector<char> m_walked; // for each corner the crack to its right, and the one down from it
    std::vector<Border> m_borders;
};

int Tracer::next(int corner, int way) const
{
    return corner + (way == Right ? 1 : way == Down ? m_across : way == Left ? -1 : -m_across);
}

char &Tracer::walked(int corner, int way)
{
    const int from = way == Left || way == Up ? next(corner, way) : corner;
    return m_walked[static_cast<std::size_t>(from) * 2 + static_cast<std::size_t>(way % 2)];
}

Tracer::Crack Tracer::crack(int corner, int way) const
{
    const int from = way == Left || way == Up ? next(corner, way) : corner, x = from % m_across, y = from / m_across;
    const bool isLevel = way == Right || way == Left;
    const int ax = isLevel ? x : x - 1, ay = isLevel ? y - 1 : y;
    const int a = m_map.at(ax, ay), b = m_map.at(x, y);
    const std::int32_t nearA = m_map.nearness(ax, ay), nearB = m_map.nearness(x, y);
    constexpr std::int32_t most = 400 * DepthMap::fineness;
    return {{std::min(a, b), std::max(a, b)}, nearA > nearB ? a : b, std::min(std::abs(nearA - nearB), most)};
}

void Tracer::findCracks()
{
    const auto mark = [this](int corner, int way) { m_cracks[static_cast<std::size_t>(corner)] |= static_cast<std::uint8_t>(1U << way); };
    const DepthMap::Box used = m_map.used();
    std::vector<int> above(static_cast<std::size_t>(m_across), DepthMap::nothing);
    for (int y = used.top; y <= used.bottom && used.top < used.bottom; ++y) {
        int left = DepthMap::nothing;
        for (int x = used.left; x <= used.right; ++x) {
            const int corner = y * m_across + x, part = m_map.at(x, y);
            int &over = above[static_cast<std::size_t>(x)];
            if (part != over) {
                mark(corner, Right);
                mark(corner + 1, Left);
            }
            if (part != left) {
                mark(corner, Down);
                mark(corner + m_across, Up);
            }
            over = left = part;
        }
    }
    for (std::size_t corner = 0; corner < corners(); ++corner) {
        if (m_cracks[corner] != 0)
            m_marked.push_back(static_cast<int>(corner));
    }
}

bool Tracer::isMeeting(int corner) const
{
    int count = 0;
    std::pair<int, int> parts{-2, -2};
    bool isOne = true;
    for (int way = 0; way < 4; ++way) {
        if (!isCrack(corner, way))
            continue;
        const auto here = crack(corner, way).parts;
        isOne = isOne && (count == 0 || here == parts);
        parts = here;
        ++count;
    }
    return count != 0 && (count != 2 || !isOne);
}

void Tracer::add(Border &border, int corner, int way)
{
    const int to = next(corner, way);
    walked(corner, way) = 1;
    border.path.push_back({static_cast<double>(to % m_across), static_cast<double>(to / m_across)});
    border.jumps.push_back(crack(corner, way).jump);
}

void Tracer::walk(int corner, int way)
{
    Border border;
    border.begin = corner;
    border.parts = crack(corner, way).parts;
    border.path.push_back({static_cast<double>(corner % m_across), static_cast<double>(corner / m_across)});
    int first = 0;
    for (;;) {
        first += crack(corner, way).front == border.parts.first ? 1 : -1;
        add(border, corner, way);
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
            if (isCrack(corner, way) && walked(corner, way) == 0)
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
