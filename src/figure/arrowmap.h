// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <array>
#include <vector>

namespace unknot::figure
{

// Where the arrow keys lead from each of many targets: to the one beside it, first within its own
// group, and so that every one can be reached.
class ArrowMap
{
public:
    enum Arrow { Left, Right, Up, Down };
    struct Target {
        std::size_t group = 0;
        QRectF rect;
    };

    ArrowMap() = default;
    explicit ArrowMap(std::vector<Target> targets);

    [[nodiscard]] bool empty() const { return m_targets.empty(); }
    // Itself where there is nothing in that direction.
    [[nodiscard]] std::size_t from(std::size_t target, Arrow arrow) const { return m_next[target][arrow]; }

private:
    [[nodiscard]] std::size_t beside(std::size_t from, Arrow arrow) const;
    [[nodiscard]] std::size_t inAnotherGroup(std::size_t from, Arrow arrow) const;
    [[nodiscard]] std::size_t nearest(std::size_t group, QPointF to) const;
    [[nodiscard]] std::vector<bool> reached() const;
    void leadTo(std::size_t target, const std::vector<bool> &reached);

    std::vector<Target> m_targets;
    std::vector<QRectF> m_groups;
    std::vector<std::array<std::size_t, 4>> m_next;
};

} // namespace unknot::figure
