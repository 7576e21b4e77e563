// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/camera.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace unknot::posture
{

// Which part lies nearest at every dot of a picture, and how near. All in whole numbers, or what is as exact, so that it
// comes out the same wherever it is made.
class DepthMap
{
public:
    static constexpr int dots = 2; // a picture unit, each way
    static constexpr int nothing = -1;
    static constexpr int fineness = 16; // steps of nearness a unit

    struct Part { // a surface as far as it is of one style
        std::string name;
        Kind kind = Kind::Body;
        Style style = Style::Skin;
    };

    struct Box { // of dots; right and bottom are the first beyond it
        int left = 0, top = 0, right = 0, bottom = 0;
    };

    // Of those surfaces that `of` says; their number is at most that of a scene, some hundred.
    DepthMap(const std::vector<Surface> &surfaces, const View &view, const std::function<bool(const Surface &)> &of);

    // They all as one part, for its outline alone: not how near it is.
    static DepthMap asOne(const std::vector<Surface> &surfaces, const View &view, const std::function<bool(const Surface &)> &of);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    // The number of a part; nothing outside.
    [[nodiscard]] int at(int x, int y) const { return isInside(x, y) ? m_part[index(x, y)] : nothing; }
    [[nodiscard]] const std::int16_t *row(int y) const { return &m_part[index(0, y)]; } // the numbers of its dots
    [[nodiscard]] std::int32_t nearness(int x, int y) const { return isInside(x, y) && !isAsOne() ? m_near[index(x, y)] : farthest; }
    [[nodiscard]] Box used() const { return m_used; } // outside it is nothing
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }
    // Gives places of parts another style, where `of` has for the name of a part what has one for a place in the room.
    void restyle(const View &view, const std::function<StyleAt(const std::string &)> &of);

    static constexpr std::int32_t farthest = -1'000'000;

private:
    struct Corner {
        std::int64_t x = 0, y = 0, z = 0;
    };
    struct Slope { // how much nearer a triangle is a dot further, times `scale`
        std::int64_t step = 0, scale = 1;
    };
    class Side;
    [[nodiscard]] bool isInside(int x, int y) const { return x >= 0 && y >= 0 && x < m_width && y < m_height; }
    [[nodiscard]] std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x);
    }
    explicit DepthMap(const View &view);
    [[nodiscard]] bool isAsOne() const { return m_near.empty(); }
    void add(const Surface &surface, const View &view);
    [[nodiscard]] std::int16_t numberOf(const std::string &name, Kind kind, Style style);
    void fill(Corner a, Corner b, Corner c, std::int16_t part);
    void fillRow(std::size_t from, std::size_t count, std::int64_t near, Slope slope, std::int16_t part);
    void restyleRun(const View &view, int y, int from, int to, const StyleAt &styleAt);
    void clean();
    void takeSlivers();
    void takeSliver(std::size_t first, std::size_t step, int length, std::int16_t before, std::int16_t after);
    void cleanRow(
        const std::int16_t *above, const std::int16_t *own, std::int16_t *cleaned, const std::int16_t *below, int from, int to) const;

    int m_width, m_height;
    Box m_used;
    std::vector<std::int16_t> m_part;
    std::vector<std::int32_t> m_near;
    std::vector<Part> m_parts;
};

} // namespace unknot::posture
