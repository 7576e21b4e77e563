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
    void measureLine(double y);
    void measureZones(const Intervals &outline, double y);
    void measureGaps(const Intervals &gaps, double y);
    void add(Partition::Share &share, const Intervals &shape, const Intervals &outline) const;

    Polygon m_outline;
    std::vector<Polygon> m_zones, m_muscles, m_stayOff;
    Partition m_result;
    double m_widest = 0;
    double m_step = finestStep;
};

Measurer::Measurer(const Drawing &drawing) : m_outline(polygonOf(drawing.outline.path, tolerance))
{
    for (const Drawing::Zone &zone : drawing.zones)
        m_zones.push_back(polygonOf(zone.shape.path, tolerance));
    for (const Drawing::Muscle &muscle : drawing.muscles)
        m_muscles.push_back(polygonOf(muscle.shape.path, tolerance));
    for (const Drawing::StayOff &area : drawing.stayOff)
        m_stayOff.push_back(polygonOf(area.shape.path, tolerance));
    m_result.stayOff.resize(m_stayOff.size());
    m_result.zones.resize(m_zones.size());
    m_result.muscles.resize(m_muscles.size());
}

Partition Measurer::measure()
{
    double top = m_outline.box.top, bottom = m_outline.box.bottom;
    for (const auto *shapes : {&m_zones, &m_muscles, &m_stayOff}) {
        for (const Polygon &shape : *shapes) {
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
    const Intervals outline = cut(m_outline, y);
    m_result.outline += length(outline) * m_step;
    measureZones(outline, y);
    for (std::size_t i = 0; i < m_muscles.size(); ++i)
        add(m_result.muscles[i], cut(m_muscles[i], y), outline);
    for (std::size_t i = 0; i < m_stayOff.size(); ++i)
        add(m_result.stayOff[i], cut(m_stayOff[i], y), outline);
}

void Measurer::measureZones(const Intervals &outline, double y)
{
    Intervals gaps = outline;
    std::vector<std::pair<std::size_t, Intervals>> met;
    for (std::size_t i = 0; i < m_zones.size(); ++i) {
        Intervals zone = cut(m_zones[i], y);
        if (zone.empty())
            continue;
        add(m_result.zones[i], zone, outline);
        gaps = without(gaps, zone);
        for (const auto &[other, intervals] : met) {
            if (const double shared = length(common(intervals, zone)); shared > 0)
                m_result.overlaps[{other, i}] += shared * m_step;
        }
        met.emplace_back(i, std::move(zone));
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

void Measurer::add(Partition::Share &share, const Intervals &shape, const Intervals &outline) const
{
    share.whole += length(shape) * m_step;
    share.outside += length(without(shape, outline)) * m_step;
}

} // namespace

Partition measure(const Drawing &drawing)
{
    return Measurer(drawing).measure();
}

} // namespace unknot::bodymap
