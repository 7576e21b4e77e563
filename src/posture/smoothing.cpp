// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/smoothing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace unknot::posture
{

namespace
{

// Weights of a bell curve, from the middle outwards on both sides.
std::vector<double> bell(double sigma)
{
    const int wide = static_cast<int>(3 * sigma);
    std::vector<double> weights;
    double sum = 0;
    for (int i = -wide; i <= wide; ++i) {
        weights.push_back(std::exp(-i * i / (2 * sigma * sigma)));
        sum += weights.back();
    }
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

// The point before the first is as far on its other side as the second is: the ends stay where they are.
Dot beyond(const std::vector<Dot> &path, int at)
{
    const int last = static_cast<int>(path.size()) - 1;
    const auto point = [&path, last](int i) { return path[static_cast<std::size_t>(std::clamp(i, 0, last))]; };
    if (at >= 0 && at <= last)
        return point(at);
    const Dot end = at < 0 ? point(0) : point(last), inside = at < 0 ? point(-at) : point(2 * last - at);
    return {2 * end.x - inside.x, 2 * end.y - inside.y};
}

std::vector<Dot> bellSmoothed(const std::vector<Dot> &path, bool isClosed)
{
    static const std::vector<double> weights = bell(2.4);
    const int reach = static_cast<int>(weights.size()) / 2, count = static_cast<int>(path.size()) - (isClosed ? 1 : 0);
    if (path.size() < 4)
        return path;
    std::vector<Dot> smooth;
    for (int i = 0; i < count; ++i) {
        Dot sum;
        for (int k = -reach; k <= reach; ++k) {
            const Dot at = isClosed ? path[static_cast<std::size_t>(((i + k) % count + count) % count)] : beyond(path, i + k);
            const double weight = weights[static_cast<std::size_t>(k + reach)];
            sum = {sum.x + at.x * weight, sum.y + at.y * weight};
        }
        smooth.push_back(sum);
    }
    if (isClosed)
        smooth.push_back(smooth.front());
    return smooth;
}

double offLine(Dot p, Dot a, Dot b)
{
    const double x = b.x - a.x, y = b.y - a.y, size = std::hypot(x, y);
    return size < 1e-9 ? std::hypot(p.x - a.x, p.y - a.y) : std::abs(x * (p.y - a.y) - y * (p.x - a.x)) / size;
}

void keepBetween(const std::vector<Dot> &path, std::size_t from, std::size_t to, double tolerance, std::vector<char> &kept)
{
    std::size_t farthest = from;
    double most = tolerance;
    for (std::size_t i = from + 1; i < to; ++i) {
        if (const double off = offLine(path[i], path[from], path[to]); off > most) {
            most = off;
            farthest = i;
        }
    }
    if (farthest == from)
        return;
    kept[farthest] = 1;
    keepBetween(path, from, farthest, tolerance, kept);
    keepBetween(path, farthest, to, tolerance, kept);
}

std::vector<std::size_t> keptOf(const std::vector<Dot> &path, double tolerance)
{
    std::vector<char> kept(path.size(), 0);
    kept.front() = kept.back() = 1;
    const auto middle = path.size() / 2; // a closed line has no chord to measure by
    if (path.size() > 2 && path.front().x == path.back().x && path.front().y == path.back().y) {
        kept[middle] = 1;
        keepBetween(path, 0, middle, tolerance, kept);
        keepBetween(path, middle, path.size() - 1, tolerance, kept);
    } else {
        keepBetween(path, 0, path.size() - 1, tolerance, kept);
    }
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (kept[i] != 0)
            numbers.push_back(i);
    }
    return numbers;
}

// Straight pieces between the corners of a box.
std::vector<Dot> straightened(const std::vector<Dot> &path)
{
    std::vector<Dot> straight = path;
    const std::vector<std::size_t> corners = keptOf(path, 1.7);
    for (std::size_t k = 0; k + 1 < corners.size(); ++k) {
        const Dot a = path[corners[k]], b = path[corners[k + 1]];
        for (std::size_t i = corners[k]; i < corners[k + 1]; ++i) {
            const double share = static_cast<double>(i - corners[k]) / static_cast<double>(corners[k + 1] - corners[k]);
            straight[i] = {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
        }
    }
    return straight;
}

struct End {
    std::size_t border = 0;
    bool isLast = false;

    auto operator<=>(const End &) const = default;
};

// Smooths all borders of a map.
class Smoother
{
public:
    Smoother(std::vector<Border> &borders, const std::function<bool(const Border &)> &isStraight)
        : m_borders(borders), m_isStraight(isStraight)
    {
    }
    void smoothAll();

private:
    void link();
    void linkThree(const std::vector<End> &ends);
    [[nodiscard]] End strokeBegin(std::size_t border) const;
    void smoothStroke(End begin);
    void hang(Border &border, int corner, bool isLast) const;
    [[nodiscard]] std::optional<End> linked(End end) const;

    std::vector<Border> &m_borders;
    const std::function<bool(const Border &)> &m_isStraight;
    std::map<End, End> m_links;
    std::set<std::size_t> m_done;
    std::map<int, Dot> m_moved; // the corners where borders meet, once they are smoothed
};

std::optional<End> Smoother::linked(End end) const
{
    const auto found = m_links.find(end);
    return found == m_links.end() ? std::nullopt : std::optional(found->second);
}

void Smoother::linkThree(const std::vector<End> &ends)
{
    for (std::size_t a = 0; a < 3; ++a) {
        for (std::size_t b = a + 1; b < 3; ++b) {
            const Border &first = m_borders[ends[a].border], &second = m_borders[ends[b].border],
                         &third = m_borders[ends[3 - a - b].border];
            const bool isOneEdge = first.front == second.front && first.front >= 0 && third.front != first.front;
            if (isOneEdge && ends[a].border != ends[b].border && !linked(ends[a]) && !linked(ends[b])) {
                m_links[ends[a]] = ends[b];
                m_links[ends[b]] = ends[a];
            }
        }
    }
}

void Smoother::link()
{
    std::map<int, std::vector<End>> meetings;
    for (std::size_t i = 0; i < m_borders.size(); ++i) {
        if (m_borders[i].isClosed())
            continue;
        meetings[m_borders[i].begin].push_back({i, false});
        meetings[m_borders[i].end].push_back({i, true});
    }
    for (const auto &[corner, ends] : meetings) {
        if (ends.size() == 2 && ends[0].border != ends[1].border) {
            m_links[ends[0]] = ends[1];
            m_links[ends[1]] = ends[0];
        } else if (ends.size() == 3) {
            linkThree(ends);
        }
    }
}

End Smoother::strokeBegin(std::size_t border) const
{
    End at{border, false};
    std::set<std::size_t> passed{border};
    while (const auto before = linked(at)) {
        if (!passed.insert(before->border).second)
            break;
        at = {before->border, !before->isLast};
    }
    return at;
}

void Smoother::smoothStroke(End begin)
{
    std::vector<End> stroke; // each with the end it is entered by
    std::vector<Dot> path;
    std::vector<std::size_t> cuts{0};
    for (std::optional<End> at = begin; at && m_done.insert(at->border).second;) {
        std::vector<Dot> piece = m_borders[at->border].path;
        if (at->isLast)
            std::ranges::reverse(piece);
        path.insert(path.end(), piece.begin() + (path.empty() ? 0 : 1), piece.end());
        cuts.push_back(path.size() - 1);
        stroke.push_back(*at);
        at = linked({at->border, !at->isLast});
    }
    const bool isClosed = path.size() > 3 && path.front().x == path.back().x && path.front().y == path.back().y;
    const std::vector<Dot> smooth = m_isStraight(m_borders[begin.border]) ? straightened(path) : bellSmoothed(path, isClosed);
    for (std::size_t i = 0; i < stroke.size(); ++i) {
        Border &border = m_borders[stroke[i].border];
        border.path.assign(
            smooth.begin() + static_cast<std::ptrdiff_t>(cuts[i]), smooth.begin() + static_cast<std::ptrdiff_t>(cuts[i + 1]) + 1);
        if (stroke[i].isLast)
            std::ranges::reverse(border.path);
        if (i + 1 < stroke.size() || isClosed)
            m_moved[stroke[i].isLast ? border.begin : border.end] = stroke[i].isLast ? border.path.front() : border.path.back();
    }
}

// What ends at a corner that was moved comes along, over its last few points.
void Smoother::hang(Border &border, int corner, bool isLast) const
{
    constexpr std::size_t along = 8;
    const auto moved = m_moved.find(corner);
    if (moved == m_moved.end())
        return;
    const std::size_t last = border.path.size() - 1, count = std::clamp<std::size_t>(last, 1, along);
    const Dot end = border.path[isLast ? last : 0], by{moved->second.x - end.x, moved->second.y - end.y};
    for (std::size_t i = 0; i < count; ++i) {
        Dot &point = border.path[isLast ? last - i : i];
        const double share = 1 - static_cast<double>(i) / static_cast<double>(count);
        point = {point.x + by.x * share, point.y + by.y * share};
    }
}

void Smoother::smoothAll()
{
    link();
    for (std::size_t i = 0; i < m_borders.size(); ++i) {
        if (!m_done.contains(i))
            smoothStroke(strokeBegin(i));
    }
    for (Border &border : m_borders) {
        hang(border, border.begin, false);
        hang(border, border.end, true);
    }
}

} // namespace

void smooth(std::vector<Border> &borders, const std::function<bool(const Border &)> &isStraight)
{
    Smoother(borders, isStraight).smoothAll();
}

std::vector<Dot> simplified(const std::vector<Dot> &path, double tolerance)
{
    std::vector<Dot> simple;
    for (const std::size_t i : keptOf(path, tolerance))
        simple.push_back(path[i]);
    return simple;
}

std::vector<double> evened(const std::vector<double> &values)
{
    static const std::vector<double> weights = bell(3);
    const int reach = static_cast<int>(weights.size()) / 2, last = static_cast<int>(values.size()) - 1;
    std::vector<double> even;
    for (int i = 0; i <= last; ++i) {
        double sum = 0;
        for (int k = -reach; k <= reach; ++k)
            sum += values[static_cast<std::size_t>(std::clamp(i + k, 0, last))] * weights[static_cast<std::size_t>(k + reach)];
        even.push_back(sum);
    }
    return even;
}

} // namespace unknot::posture
