// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/atlas.h"
#include "bodymap/drawingcheck.h"
#include "bodymap/polygon.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace unknot::bodymap
{

namespace
{

// A gutter is about 1.6 wide; where a third shape comes between it may be more.
constexpr double widestGutter = 2.5;

struct Extent {
    double area = 0;
    Vec centre;
};

// Of a shape whose strokes do not cross, whichever way round they are drawn.
Extent extentOf(const Polygon &polygon)
{
    double twice = 0, x = 0, y = 0;
    for (const auto &ring : polygon.rings) {
        forEachEdge(ring, [&](Vec a, Vec b) {
            const double cross = a.x * b.y - b.x * a.y;
            twice += cross;
            x += (a.x + b.x) * cross;
            y += (a.y + b.y) * cross;
        });
    }
    if (twice == 0)
        return {0, {(polygon.box.left + polygon.box.right) / 2, (polygon.box.top + polygon.box.bottom) / 2}};
    return {std::abs(twice) / 2, {x / (3 * twice), y / (3 * twice)}};
}

// One drawing against the lines of its view.
class AtlasCheck
{
public:
    AtlasCheck(const Atlas &atlas, const Drawing &drawing);
    Errors run();

private:
    struct Shape {
        const Drawing::Muscle *muscle = nullptr;
        std::size_t place = 0; // in painter's order, the deep ones beneath all
        Polygon polygon;
    };
    void checkRow(const Atlas::Row &row, const Shape &shape);
    void checkMeeting(const Shape &shape, const Atlas::Row &row, const std::string &other);
    void checkCover(const Shape &shape, const Atlas::Row &row, const std::string &beneath);
    const Shape *find(const Atlas::Row &row, const std::string &id);
    void complain(const Shape &shape, const std::string &what) { m_errors.push_back(errorAt(m_drawing, shape.muscle->shape, what)); }
    [[nodiscard]] std::string lineOf(const Atlas::Row &row) const { return "line " + std::to_string(row.line) + " of " + m_atlas.file; }

    const Atlas &m_atlas;
    const Drawing &m_drawing;
    std::map<std::string, Shape> m_shapes; // by id
    Errors m_errors, m_rowErrors;
};

AtlasCheck::AtlasCheck(const Atlas &atlas, const Drawing &drawing) : m_atlas(atlas), m_drawing(drawing)
{
    const std::size_t all = drawing.muscles.size();
    for (std::size_t i = 0; i < all; ++i) {
        const Drawing::Muscle &muscle = drawing.muscles[i];
        m_shapes.try_emplace(muscle.shape.id, Shape{&muscle, muscle.layer == Layer::Deep ? i : all + i, polygonOf(muscle.shape.path)});
    }
}

Errors AtlasCheck::run()
{
    for (const Atlas::Row &row : m_atlas.rows) {
        if (row.view != m_drawing.view)
            continue;
        if (const Shape *shape = find(row, row.shape))
            checkRow(row, *shape);
    }
    for (const auto &[id, shape] : m_shapes) {
        if (!shape.muscle->muscle.empty() && !m_atlas.row(m_drawing.view, id))
            complain(shape, "the muscle has no line in " + m_atlas.file + ": write down there where anatomy expects it");
    }
    sortByLine(m_errors);
    m_errors.insert(m_errors.end(), m_rowErrors.begin(), m_rowErrors.end());
    return std::move(m_errors);
}

void AtlasCheck::checkRow(const Atlas::Row &row, const Shape &shape)
{
    const Extent drawn = extentOf(shape.polygon);
    const double off = std::max(std::abs(drawn.centre.x - row.centre.x), std::abs(drawn.centre.y - row.centre.y));
    if (off > row.within)
        complain(shape,
            "the middle of the muscle is at " + place(drawn.centre) + ", anatomy expects it within " + rounded(row.within, 0.1) + " of "
                + place(row.centre) + ": move the shape, or mend " + lineOf(row));
    if (std::abs(drawn.area - row.area) > row.spread * row.area)
        complain(shape,
            "the muscle is " + rounded(drawn.area, 1) + " square units large, anatomy expects " + rounded(row.area * (1 - row.spread), 1)
                + " to " + rounded(row.area * (1 + row.spread), 1) + ": draw what shows of it, or mend " + lineOf(row));
    for (const std::string &other : row.meets)
        checkMeeting(shape, row, other);
    for (const std::string &beneath : row.covers)
        checkCover(shape, row, beneath);
}

void AtlasCheck::checkMeeting(const Shape &shape, const Atlas::Row &row, const std::string &other)
{
    const Shape *neighbour = find(row, other);
    if (neighbour && !bordersWithin(shape.polygon, neighbour->polygon, widestGutter))
        complain(shape,
            "the muscle should meet #" + other + ", and a gap wider than " + rounded(widestGutter, 0.1)
                + " lies between them: let them grow to each other, or mend " + lineOf(row));
}

void AtlasCheck::checkCover(const Shape &shape, const Atlas::Row &row, const std::string &beneath)
{
    const Shape *lower = find(row, beneath);
    if (lower && lower->place > shape.place)
        complain(
            shape, "the muscle lies over #" + beneath + ", and is drawn before it: put it behind that in the file, or mend " + lineOf(row));
}

// A row that names what is not drawn says so once.
const AtlasCheck::Shape *AtlasCheck::find(const Atlas::Row &row, const std::string &id)
{
    const auto found = m_shapes.find(id);
    if (found != m_shapes.end())
        return &found->second;
    m_rowErrors.push_back({Error::Kind::Invalid,
        std::string(toString(m_drawing.view)) + ".svg draws no such muscle: draw it, or mend the line", m_atlas.file, row.line, '#' + id});
    return nullptr;
}

} // namespace

Errors checkAtlas(const Atlas &atlas, const std::vector<Drawing> &drawings)
{
    Errors errors;
    if (atlas.rows.empty())
        return errors;
    for (const Drawing &drawing : drawings) {
        const Errors more = AtlasCheck(atlas, drawing).run();
        errors.insert(errors.end(), more.begin(), more.end());
    }
    return errors;
}

} // namespace unknot::bodymap
