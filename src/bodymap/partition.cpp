// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/partition.h"

#include "bodymap/scanline.h"

#include <algorithm>

namespace unknot::bodymap
{

namespace
{

constexpr double finestStep = 0.25;
constexpr double mostLines = 8000; // a slip in a coordinate must not take minutes to be told
constexpr double tolerance = 0.02; // coarser, thin shapes would seem to leave the outline

class Measurer
{
public:
    explicit Measurer(const Drawing &drawing);
    Partition measure();

private:
    struct Shape {
        explicit Shape(const Polygon &polygon) : box(polygon.box), line(polygon) { }
        Box box;
        Scanline line;
    };
    struct Kind { // of shapes, and where their shares are kept
        std::vector<Shape> shapes;
        std::vector<Partition::Share> &shares;
    };
    template<class Drawn>
    static void addShapes(Kind &kind, const std::vector<Drawn> &drawn);
    void measureLine(double y);
    void measureShares(Kind &kind, double y);
    void measureZones(double y);
    void measureGaps(const Intervals &gaps, double y);

    Partition m_result;
    Shape m_outline;
    Kind m_zones{{}, m_result.zones}, m_muscles{{}, m_result.muscles}, m_stayOff{{}, m_result.stayOff};
    std::vector<std::size_t> m_met; // the zones that the line meets
    double m_widest = 0;
    double m_step = finestStep;
};

Measurer::Measurer(const Drawing &drawing) : m_outline(polygonOf(drawing.outline.path, tolerance))
{
    addShapes(m_zones, drawing.zones);
    addShapes(m_muscles, drawing.muscles);
    addShapes(m_stayOff, drawing.stayOff);
}

template<class Drawn>
void Measurer::addShapes(Kind &kind, const std::vector<Drawn> &drawn)
{
    for (const Drawn &one : drawn)
        kind.shapes.emplace_back(polygonOf(one.shape.path, tolerance));
    kind.shares.resize(kind.shapes.size());
}

Partition Measurer::measure()
{
    double top = m_outline.box.top, bottom = m_outline.box.bottom;
    for (const Kind *kind : {&m_zones, &m_muscles, &m_stayOff}) {
        for (const Shape &shape : kind->shapes) {
            top = std::min(top, shape.box.top);
            bottom = std::max(bottom, shape.box.bottom);
        }
    }
    m_step = std::max(finestStep, (bottom - top) / mostLines);
    for (double y = top + m_step / 2; y < bottom; y += m_step)
        measureLine(y);
    return std::move(m_result);
}

void Measurer::measureLine(double y)
{
    m_result.outline += length(m_outline.line.moveTo(y)) * m_step;
    for (Kind *kind : {&m_zones, &m_muscles, &m_stayOff})
        measureShares(*kind, y);
    measureZones(y);
}

void Measurer::measureShares(Kind &kind, double y)
{
    for (std::size_t i = 0; i < kind.shapes.size(); ++i) {
        const Intervals &inside = kind.shapes[i].line.moveTo(y);
        if (inside.empty())
            continue;
        kind.shares[i].whole += length(inside) * m_step;
        kind.shares[i].outside += length(without(inside, m_outline.line.inside())) * m_step;
    }
}

void Measurer::measureZones(double y)
{
    Intervals gaps = m_outline.line.inside();
    m_met.clear();
    for (std::size_t i = 0; i < m_zones.shapes.size(); ++i) {
        const Intervals &zone = m_zones.shapes[i].line.inside();
        if (zone.empty())
            continue;
        gaps = without(gaps, zone);
        for (const std::size_t other : m_met) {
            if (const double shared = length(common(m_zones.shapes[other].line.inside(), zone)); shared > 0)
                m_result.overlaps[{other, i}] += shared * m_step;
        }
        m_met.push_back(i);
    }
    measureGaps(gaps, y);
}

void Measurer::measureGaps(const Intervals &gaps, double y)
{
    m_result.gaps += length(gaps) * m_step;
    for (const Interval &gap : gaps) {
        if (gap.length() <= m_widest)
            continue;
        m_widest = gap.length();
        m_result.widestGap = {(gap.from + gap.to) / 2, y};
    }
}

} // namespace

Partition measure(const Drawing &drawing)
{
    return Measurer(drawing).measure();
}

} // namespace unknot::bodymap
