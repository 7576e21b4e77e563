// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/surface.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace unknot::posture
{

namespace
{

// The rounded end of a loft: ovals that grow smaller, beyond the last.
std::vector<Oval> dome(const Oval &end, const Oval &before, double height)
{
    constexpr std::array<double, 5> steps{22, 45, 66, 80, 89};
    const Vec out = unit(end.centre - before.centre);
    const double high = height * std::min(end.halfU, end.halfV);
    std::vector<Oval> ovals;
    for (const double step : steps) {
        const double shrunk = std::cos(radians(step));
        ovals.push_back({end.centre + out * (high * std::sin(radians(step))), end.u, end.v, end.halfU * shrunk, end.halfV * shrunk});
    }
    return ovals;
}

double bulged(double x, double squareness)
{
    return squareness == 2.0 ? x : std::copysign(std::pow(std::abs(x), 2 / squareness), x);
}

// The places round an oval, in its half widths: the same for all rows of a loft.
std::vector<std::pair<double, double>> roundOf(std::size_t columns, double squareness)
{
    std::vector<std::pair<double, double>> places;
    for (std::size_t column = 0; column < columns; ++column) {
        const double round = radians(360.0 * static_cast<double>(column) / static_cast<double>(columns));
        places.emplace_back(bulged(std::cos(round), squareness), bulged(std::sin(round), squareness));
    }
    return places;
}

// Adds the rows of a loft to its surface.
class Lofter
{
public:
    Lofter(Surface &to, const Loft &how, const std::vector<Oval> &ovals)
        : m_to(to), m_how(how), m_ovals(ovals), m_round(roundOf(to.columns, how.squareness))
    {
    }
    void addRow(const Oval &oval)
    {
        for (const auto &[u, v] : m_round)
            m_to.points.push_back(oval.centre + oval.u * (oval.halfU * u) + oval.v * (oval.halfV * v));
    }
    void addFirstDome();
    void addLastDome();

private:
    Surface &m_to;
    const Loft &m_how;
    const std::vector<Oval> &m_ovals;
    std::vector<std::pair<double, double>> m_round;
};

void Lofter::addFirstDome()
{
    auto end = dome(m_ovals[0], m_ovals[1], m_how.firstDome);
    std::ranges::reverse(end);
    for (std::size_t i = 0; i < end.size(); ++i) {
        addRow(end[i]);
        m_to.along.push_back(m_how.along[0] - (m_how.along[1] - m_how.along[0]) * 0.01 * static_cast<double>(end.size() - i));
        m_to.styles.push_back(m_how.styles.front());
    }
}

void Lofter::addLastDome()
{
    const std::size_t last = m_ovals.size() - 1;
    const auto end = dome(m_ovals[last], m_ovals[last - 1], m_how.lastDome);
    for (std::size_t i = 0; i < end.size(); ++i) {
        addRow(end[i]);
        m_to.along.push_back(m_how.along[last] + (m_how.along[last] - m_how.along[last - 1]) * 0.01 * static_cast<double>(i + 1));
        m_to.styles.push_back(m_how.styles.back());
    }
}

Loft completed(Loft how, std::size_t count)
{
    for (std::size_t i = how.along.size(); i < count; ++i)
        how.along.push_back(static_cast<double>(i));
    how.styles.resize(count - 1, how.style);
    return how;
}

} // namespace

Vec Surface::middleOf(std::size_t row) const
{
    Vec sum;
    for (std::size_t column = 0; column < columns; ++column)
        sum = sum + point(row, column);
    return sum * (1 / static_cast<double>(columns));
}

double Surface::rowAt(double whereAlong) const
{
    const bool rising = along.back() > along.front();
    for (std::size_t i = 0; i + 1 < rows(); ++i) {
        const double a = along[i], b = along[i + 1];
        if (rising ? whereAlong <= b : whereAlong >= b)
            return static_cast<double>(i) + (a == b ? 0 : std::clamp((whereAlong - a) / (b - a), 0.0, 1.0));
    }
    return static_cast<double>(rows() - 1);
}

Vec Surface::placeAt(double row, double column) const
{
    row = std::clamp(row, 0.0, static_cast<double>(rows()) - 1.001);
    column = std::fmod(column + static_cast<double>(columns), static_cast<double>(columns));
    const auto i = static_cast<std::size_t>(row), j = std::min(static_cast<std::size_t>(column), columns - 1);
    const double a = row - std::floor(row), b = column - std::floor(column);
    const std::size_t next = (j + 1) % columns;
    return between(between(point(i, j), point(i, next), b), between(point(i + 1, j), point(i + 1, next), b), a);
}

Surface::Spot Surface::spot(double whereAlong, double degrees) const
{
    constexpr double beside = 0.6; // rows and columns on either side, for the slope
    const double row = rowAt(whereAlong), column = std::fmod(degrees + 720, 360.0) / 360 * static_cast<double>(columns);
    const Vec at = placeAt(row, column);
    const Vec out = unit(cross(
        placeAt(row + beside, column) - placeAt(row - beside, column), placeAt(row, column + beside) - placeAt(row, column - beside)));
    return {at, dot(out, at - middleOf(static_cast<std::size_t>(row))) > 0 ? out : -out};
}

double Surface::lowest() const
{
    return std::ranges::min_element(points, {}, &Vec::y)->y;
}

Surface loft(const Loft &given, std::vector<Oval> ovals)
{
    const Loft how = completed(given, ovals.size());
    Surface surface{how.name, how.kind, how.columns, {}, {}, {}};
    Lofter lofter(surface, how, ovals);
    if (how.firstDome > 0)
        lofter.addFirstDome();
    for (std::size_t i = 0; i < ovals.size(); ++i) {
        lofter.addRow(ovals[i]);
        surface.along.push_back(how.along[i]);
        if (i + 1 < ovals.size())
            surface.styles.push_back(how.styles[i]);
    }
    if (how.lastDome > 0)
        lofter.addLastDome();
    return surface;
}

Surface tube(Loft how, const std::vector<Vec> &places, const std::vector<double> &radii)
{
    std::vector<Oval> ovals;
    Vec u{0.31, 0.12, 0.9};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Vec way = unit(places[std::min(i + 1, places.size() - 1)] - places[i == 0 ? 0 : i - 1]);
        u = across(u, way);
        ovals.push_back({places[i], u, cross(way, u), radii[i], radii[i]});
    }
    return loft(std::move(how), std::move(ovals));
}

Surface ellipsoid(Loft how, Vec centre, const Turn &turn, Vec halves)
{
    constexpr int rings = 17;
    std::vector<Oval> ovals;
    how.along.clear();
    for (int i = 0; i < rings; ++i) {
        const double share = i / (rings - 1.0), angle = radians(-89 + 178 * share);
        how.along.push_back(share);
        ovals.push_back(
            {centre + turn.y * (halves.y * std::sin(angle)), turn.x, turn.z, halves.x * std::cos(angle), halves.z * std::cos(angle)});
    }
    how.firstDome = how.lastDome = 0;
    return loft(how, std::move(ovals));
}

void addBox(std::vector<Surface> &to, const std::string &name, const BoxForm &box)
{
    const std::array<Vec, 3> axes{box.turn.x * (box.size.x / 2), box.turn.y * (box.size.y / 2), box.turn.z * (box.size.z / 2)};
    for (std::size_t face = 0; face < 6; ++face) {
        const std::size_t axis = face / 2;
        const double sign = face % 2 == 0 ? 1.0 : -1.0;
        const Vec out = axes[axis] * sign, a = axes[(axis + 1) % 3], b = axes[(axis + 2) % 3] * sign;
        const Vec middle = box.centre + out;
        to.push_back({name + "/" + std::to_string(face), Kind::Box, 2, {middle - a - b, middle - a + b, middle + a - b, middle + a + b},
            {0, 1}, {face == 2 ? box.top : box.style}});
    }
}

} // namespace unknot::posture
