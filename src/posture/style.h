// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace unknot::posture
{

// What a painted area is of; its colour is the painter's. In the order of painting.
enum class Style {
    Floor,
    FloorTop,
    Wall,
    WallTop,
    Mat,
    MatTop,
    Prop,
    PropTop,
    Cushion,
    Skin,
    Cloth, // of the trunk
    Shorts,
    Hair,
    Press, // the part of the body that presses: an elbow, a knee, a thumb
    Tool,
    ToolEnd,
};

// What a line is of. In the order of painting.
enum class Line {
    Before, // where the body was before it moved, dashed
    Floor,
    Prop,
    Tool,
    Seam, // where cloth ends, and nails
    Fold, // what shows through skin and cloth: spine and shoulder blades
    Body,
    Press, // within the part that presses: between its fingers, and their nails
    Hidden, // a tool behind something, dashed
};

inline constexpr std::array<std::pair<std::string_view, Style>, 16> styleNames{{{"floor", Style::Floor}, {"floor-top", Style::FloorTop},
    {"wall", Style::Wall}, {"wall-top", Style::WallTop}, {"mat", Style::Mat}, {"mat-top", Style::MatTop}, {"prop", Style::Prop},
    {"prop-top", Style::PropTop}, {"cushion", Style::Cushion}, {"skin", Style::Skin}, {"cloth", Style::Cloth}, {"shorts", Style::Shorts},
    {"hair", Style::Hair}, {"press", Style::Press}, {"tool", Style::Tool}, {"tool-end", Style::ToolEnd}}};

inline constexpr std::array<std::pair<std::string_view, Line>, 9> lineNames{{{"line-before", Line::Before}, {"line-floor", Line::Floor},
    {"line-prop", Line::Prop}, {"line-tool", Line::Tool}, {"line-seam", Line::Seam}, {"line-fold", Line::Fold}, {"line-body", Line::Body},
    {"line-press", Line::Press}, {"line-hidden", Line::Hidden}}};

template<class E, std::size_t N>
constexpr std::string_view nameOf(E value, const std::array<std::pair<std::string_view, E>, N> &names)
{
    for (const auto &[name, known] : names) {
        if (known == value)
            return name;
    }
    return {};
}

} // namespace unknot::posture
