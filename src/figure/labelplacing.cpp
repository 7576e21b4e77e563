// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/labelplacing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace unknot::figure
{

namespace
{

constexpr double air = 4; // round every box
constexpr int directions = 24;
constexpr std::array<double, 7> distances{18, 30, 46, 66, 92, 124, 160};

// Costs are px of leader that one would rather draw.
constexpr double inwards = 60; // a line back over the circle
constexpr double steep = 12; // a line to the middle of a long box
constexpr double covering = 110; // of what is better seen
constexpr double onAnother = 70; // a word on the area that another one names
constexpr double mark = 12; // half of the cross in the middle of the circle, which no line goes over

QRectF roomy(const QRectF &box)
{
    return box.adjusted(-air, -air, air, air);
}

bool cross(const QLineF &a, const QLineF &b)
{
    return a.intersects(b) == QLineF::BoundedIntersection;
}

bool meets(const QLineF &line, const QRectF &box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    return cross(line, {box.topLeft(), box.topRight()}) || cross(line, {box.topRight(), box.bottomRight()})
        || cross(line, {box.bottomRight(), box.bottomLeft()}) || cross(line, {box.bottomLeft(), box.topLeft()});
}

double distance(QPointF at, const QRectF &box)
{
    const double x = std::max({box.left() - at.x(), 0.0, at.x() - box.right()});
    const double y = std::max({box.top() - at.y(), 0.0, at.y() - box.bottom()});
    return std::hypot(x, y);
}

double distance(QPointF at, const QLineF &line)
{
    const QPointF way = line.p2() - line.p1();
    const double along = QPointF::dotProduct(at - line.p1(), way) / std::max(1.0, QPointF::dotProduct(way, way));
    return QLineF(at, line.pointAt(std::clamp(along, 0.0, 1.0))).length();
}

class Placing
{
public:
    Placing(const std::vector<LabelWish> &wishes, const LabelRoom &room) : m_wishes(wishes), m_room(room) { }

    std::vector<PlacedLabel> run();

private:
    [[nodiscard]] std::optional<PlacedLabel> best(std::size_t wish, const QRectF &besides) const;
    [[nodiscard]] PlacedLabel at(std::size_t wish, double angle, double far) const;
    [[nodiscard]] bool isFree(const PlacedLabel &label) const;
    [[nodiscard]] double cost(const PlacedLabel &label) const;

    const std::vector<LabelWish> &m_wishes;
    const LabelRoom &m_room;
    std::vector<PlacedLabel> m_placed;
};

std::vector<PlacedLabel> Placing::run()
{
    for (std::size_t wish = 0; wish < m_wishes.size(); ++wish) {
        auto label = best(wish, m_wishes[wish].area);
        if (!label) // rather on what it names than not at all
            label = best(wish, {});
        if (label)
            m_placed.push_back(*label);
    }
    return std::move(m_placed);
}

std::optional<PlacedLabel> Placing::best(std::size_t wish, const QRectF &besides) const
{
    std::optional<PlacedLabel> best;
    double least = 0;
    for (const double far : distances) {
        for (int i = 0; i < directions; ++i) {
            const PlacedLabel label = at(wish, 2 * std::numbers::pi * i / directions, far);
            if (besides.intersects(label.box) || !isFree(label))
                continue;
            if (const double costs = cost(label); !best || costs < least) {
                best = label;
                least = costs;
            }
        }
    }
    return best;
}

// The line ends at the middle of the side of the box that it comes from.
PlacedLabel Placing::at(std::size_t wish, double angle, double far) const
{
    const auto &[from, size, area] = m_wishes[wish];
    const QPointF way(std::cos(angle), std::sin(angle));
    const QPointF end = from + way * far;
    const bool beside = std::abs(way.x()) > 0.5;
    const double x = beside ? (way.x() > 0 ? air : -air - size.width()) : -size.width() / 2;
    const double y = beside ? -size.height() / 2 : (way.y() > 0 ? 0.0 : -size.height());
    return {wish, QRectF(end + QPointF(x, y), size), QLineF(from, end)};
}

bool Placing::isFree(const PlacedLabel &label) const
{
    const QRectF box = roomy(label.box);
    if (!m_room.within.contains(box) || distance(m_room.centre, label.box) < m_room.radius + air)
        return false;
    const double toMark = std::min(mark, QLineF(m_room.centre, label.leader.p1()).length()); // it may begin nearer
    if (distance(m_room.centre, label.leader) < toMark)
        return false;
    const auto isTaken = [&](const QRectF &taken) { return taken.intersects(box) || meets(label.leader, taken); };
    const auto covers = [&](const LabelWish &other) {
        const QRectF dot(other.at - QPointF(air, air), QSizeF(2 * air, 2 * air));
        return &other != &m_wishes[label.wish] && (box.contains(other.at) || meets(label.leader, dot));
    };
    const auto tangles = [&](const PlacedLabel &other) {
        return roomy(other.box).intersects(box) || meets(label.leader, other.box) || meets(other.leader, box)
            || cross(label.leader, other.leader);
    };
    return std::none_of(m_room.taken.begin(), m_room.taken.end(), isTaken) && std::none_of(m_wishes.begin(), m_wishes.end(), covers)
        && std::none_of(m_placed.begin(), m_placed.end(), tangles);
}

double Placing::cost(const PlacedLabel &label) const
{
    const QPointF out = label.leader.p1() - m_room.centre;
    const QPointF way = label.leader.p2() - label.leader.p1();
    const double length = label.leader.length();
    const double outness = QPointF::dotProduct(out, way) / std::max(1.0, std::hypot(out.x(), out.y()) * length);
    const double upright = std::abs(way.y()) / std::max(1.0, length);
    const double covered = m_room.shape.intersects(label.box) ? covering : 0;
    const auto isOn = [&](const LabelWish &other) { return &other != &m_wishes[label.wish] && other.area.intersects(label.box); };
    const double strayed = std::any_of(m_wishes.begin(), m_wishes.end(), isOn) ? onAnother : 0;
    return length + inwards * (1 - outness) / 2 + steep * upright + covered + strayed;
}

} // namespace

std::vector<PlacedLabel> placeLabels(const std::vector<LabelWish> &wishes, const LabelRoom &room)
{
    return Placing(wishes, room).run();
}

} // namespace unknot::figure
