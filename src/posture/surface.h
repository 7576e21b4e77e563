// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/style.h"
#include "posture/vec.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace unknot::posture
{

// The style that a place of a part has instead of the part's own, or nothing; null: of no place.
using StyleAt = std::function<std::optional<Style>(Vec)>;

// What kind of thing a surface belongs to: a border between two of a body has a line only where one
// lies before the other, an edge of a box always has one.
enum class Kind { Body, Soft, Box, Tool };

// A ring of a limb: an oval round a centre, half as wide as given in each of two directions.
struct Oval {
    Vec centre;
    Vec u, v; // units, at right angles
    double halfU = 0, halfV = 0;
};

// A piece of a body or a thing: rows of points round it, from one end to the other.
struct Surface {
    struct Spot {
        Vec at, out; // a place on it, and the unit that points away from it
    };

    std::string name; // "thigh.l"; of a box "seat/3", one a face
    Kind kind = Kind::Body;
    std::size_t columns = 0;
    std::vector<Vec> points; // row after row
    std::vector<double> along; // how far along each row lies, rising or falling
    std::vector<Style> styles; // between a row and the next

    [[nodiscard]] std::size_t rows() const { return along.size(); }
    [[nodiscard]] const Vec &point(std::size_t row, std::size_t column) const { return points[row * columns + column]; }
    [[nodiscard]] Vec middleOf(std::size_t row) const;
    // `degrees` round it: 0 the person's left, 90 the front, 180 the right, 270 the back.
    [[nodiscard]] Spot spot(double whereAlong, double degrees) const;
    [[nodiscard]] double lowest() const; // of all y

private:
    [[nodiscard]] double rowAt(double whereAlong) const;
    [[nodiscard]] Vec placeAt(double row, double column) const;
};

// How a row of ovals becomes a surface.
struct Loft {
    std::string name;
    Kind kind = Kind::Body;
    Style style = Style::Skin;
    std::vector<double> along = {}; // of each oval; left out: 0, 1, 2 ...
    std::vector<Style> styles = {}; // between ovals; left out: `style`
    double firstDome = 1, lastDome = 1; // how high the ends are rounded, in half widths; 0 leaves them open
    std::size_t columns = 28;
    double squareness = 2; // 2 is an ellipse, more is squarer
};

Surface loft(const Loft &how, std::vector<Oval> ovals);
// A tube through places, each with its radius.
Surface tube(Loft how, const std::vector<Vec> &places, const std::vector<double> &radii);
Surface ellipsoid(Loft how, Vec centre, const Turn &turn, Vec halves);

struct BoxForm {
    Vec centre, size;
    Turn turn;
    Style style = Style::Prop, top = Style::PropTop;
};
// Six faces, each a surface of its own so that its edges are drawn, with its corners in an order that tells which way it looks;
// added at the end.
void addBox(std::vector<Surface> &to, const std::string &name, const BoxForm &box);

} // namespace unknot::posture
