// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/drawingcheck.h"

#include "bodymap/partition.h"
#include "bodymap/polygon.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace unknot::bodymap
{

namespace
{

// Shares of the outline, or of the shape itself.
constexpr double mostGaps = 0.005;
constexpr double mostOverlap = 0.002;
constexpr double mostMuscleOutside = 0.005;
constexpr double mostZoneOutside = 0.02;
constexpr double mostStayOffOutside = 0.02;

constexpr double midlineSlack = 0.5;

std::string percent(double share)
{
    return rounded(share * 100, 0.01) + " %";
}

class ShapeCheck
{
public:
    explicit ShapeCheck(const Drawing &drawing)
        : m_drawing(drawing), m_partition(measure(drawing)), m_outline(polygonOf(drawing.outline.path))
    {
    }

    Errors run();

private:
    void checkBox();
    void checkGaps();
    void checkOverlaps();
    void checkOutside(const Drawing::Shape &shape, const Partition::Share &share, double most);
    void checkSide(const Drawing::Shape &shape);
    template<class Spot>
    void checkSpot(const Spot &spot, const std::string &what);
    void checkClear(const Drawing::Point &point);
    [[nodiscard]] Vec inward(Vec at) const;
    [[nodiscard]] bool standsRight(double left, double right) const;

    const Drawing &m_drawing;
    Partition m_partition;
    Polygon m_outline;
    Errors m_errors;
};

Errors ShapeCheck::run()
{
    checkBox();
    checkGaps();
    checkOverlaps();
    checkSide(m_drawing.outline);
    for (std::size_t i = 0; i < m_drawing.zones.size(); ++i) {
        checkOutside(m_drawing.zones[i].shape, m_partition.zones[i], mostZoneOutside);
        checkSide(m_drawing.zones[i].shape);
    }
    for (std::size_t i = 0; i < m_drawing.muscles.size(); ++i) {
        checkOutside(m_drawing.muscles[i].shape, m_partition.muscles[i], mostMuscleOutside);
        checkSide(m_drawing.muscles[i].shape);
    }
    for (std::size_t i = 0; i < m_drawing.stayOff.size(); ++i) {
        checkOutside(m_drawing.stayOff[i].shape, m_partition.stayOff[i], mostStayOffOutside);
        checkSide(m_drawing.stayOff[i].shape);
    }
    for (const Drawing::Shape &bone : m_drawing.bones)
        checkSide(bone);
    for (const Drawing::Landmark &landmark : m_drawing.landmarks)
        checkSpot(landmark, "landmark");
    for (const Drawing::Point &point : m_drawing.points) {
        checkSpot(point, "point");
        checkClear(point);
    }
    sortByLine(m_errors);
    return std::move(m_errors);
}

void ShapeCheck::checkBox()
{
    const Box &box = m_drawing.box, &drawn = m_outline.box;
    if (!box.contains({drawn.left, drawn.top}) || !box.contains({drawn.right, drawn.bottom}))
        m_errors.push_back(errorAt(m_drawing, m_drawing.outline, "the outline leaves the viewBox"));
}

void ShapeCheck::checkGaps()
{
    const double gaps = m_partition.gaps / m_partition.outline;
    if (!(m_partition.outline > 0))
        m_errors.push_back(errorAt(m_drawing, m_drawing.outline, "the outline encloses nothing"));
    else if (gaps > mostGaps)
        m_errors.push_back(errorAt(m_drawing, m_drawing.outline,
            "the zones leave " + percent(gaps) + " of the outline bare, at most " + percent(mostGaps) + " may be; the widest gap is round "
                + place(m_partition.widestGap)));
}

// Names the largest overlaps, as many as have to go to come under the limit.
void ShapeCheck::checkOverlaps()
{
    std::vector<std::pair<double, std::pair<std::size_t, std::size_t>>> overlaps;
    double sum = 0;
    for (const auto &[zones, area] : m_partition.overlaps) {
        overlaps.emplace_back(area, zones);
        sum += area;
    }
    std::sort(overlaps.begin(), overlaps.end(), std::greater<>());
    for (auto next = overlaps.begin(); next != overlaps.end() && sum > mostOverlap * m_partition.outline; ++next) {
        const auto &[area, zones] = *next;
        sum -= area;
        m_errors.push_back(errorAt(m_drawing, m_drawing.zones[zones.second].shape,
            "the zone overlaps #" + m_drawing.zones[zones.first].shape.id + " by " + rounded(area, 0.1) + " square units"));
    }
}

void ShapeCheck::checkOutside(const Drawing::Shape &shape, const Partition::Share &share, double most)
{
    if (!(share.whole > 0))
        m_errors.push_back(errorAt(m_drawing, shape, "the shape encloses nothing"));
    else if (share.outside > most * share.whole)
        m_errors.push_back(errorAt(m_drawing, shape, percent(share.outside / share.whole) + " of the shape lies outside the outline"));
}

void ShapeCheck::checkSide(const Drawing::Shape &shape)
{
    const Box box = shape.path.bounds();
    if (!standsRight(box.left, box.right))
        m_errors.push_back(errorAt(m_drawing, shape, "the shape crosses the mid-line: only the patient's left half is drawn"));
}

template<class Spot>
void ShapeCheck::checkSpot(const Spot &spot, const std::string &what)
{
    if (!standsRight(spot.at.x, spot.at.x))
        m_errors.push_back(errorAt(m_drawing, spot, "the " + what + " is not on the patient's left half"));
    else if (!contains(m_outline, inward(spot.at)))
        m_errors.push_back(errorAt(m_drawing, spot, "the " + what + " lies outside the outline"));
}

// Nobody may be sent to press where the figure says to stay off.
void ShapeCheck::checkClear(const Drawing::Point &point)
{
    for (const Drawing::StayOff &area : m_drawing.stayOff) {
        if (contains(polygonOf(area.shape.path), point.at))
            m_errors.push_back(errorAt(m_drawing, point, "the point lies in #" + area.shape.id + ", which is to be stayed off"));
    }
}

// The outline ends at the mid-line: a place on it lies inside of the whole figure.
Vec ShapeCheck::inward(Vec at) const
{
    if (m_drawing.mirror == Mirror::Within && at.x == 0)
        at.x = m_drawing.view == ViewId::Front ? 0.01 : -0.01;
    return at;
}

bool ShapeCheck::standsRight(double left, double right) const
{
    switch (m_drawing.view) {
    case ViewId::Front:
        return left >= -midlineSlack;
    case ViewId::Back:
        return right <= midlineSlack;
    case ViewId::HeadSide:
    case ViewId::Palm:
    case ViewId::HandBack:
    case ViewId::Sole:
        break;
    }
    return true;
}

// The line is the drawn body's, what is wrong may be only the other one's.
std::string ofBody(const Drawing &drawing, const std::string &what)
{
    return drawing.body == Body::Masculine ? what : "on the " + std::string(toString(drawing.body)) + " body " + what;
}

} // namespace

std::string rounded(double number, double unit)
{
    const long whole = std::lround(std::abs(number) / unit);
    const long perOne = std::lround(1 / unit);
    std::string text = std::to_string(whole / perOne);
    if (perOne > 1) {
        const std::string decimals = std::to_string(perOne + whole % perOne);
        text += '.' + decimals.substr(1);
    }
    return number < 0 && whole != 0 ? '-' + text : text;
}

std::string place(Vec at)
{
    return '(' + rounded(at.x, 0.1) + ", " + rounded(at.y, 0.1) + ')';
}

Errors checkShapes(const Drawing &drawing)
{
    return ShapeCheck(drawing).run();
}

Error errorAt(const Drawing &drawing, int line, const std::string &id, const std::string &what)
{
    return {Error::Kind::Invalid, ofBody(drawing, what), drawing.file, line, '#' + id};
}

void sortByLine(Errors &errors)
{
    std::stable_sort(errors.begin(), errors.end(), [](const Error &a, const Error &b) { return a.line < b.line; });
}

} // namespace unknot::bodymap
