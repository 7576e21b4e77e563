// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <algorithm>

#include <utility>

namespace unknot::catalogue
{

namespace
{

template<class I, class T>
void indexById(std::unordered_map<I, std::size_t> &index, const std::vector<T> &things)
{
    index.reserve(things.size());
    for (std::size_t i = 0; i < things.size(); ++i)
        index.emplace(things[i].id, i);
}

template<class I, class T>
const T *find(const std::unordered_map<I, std::size_t> &index, const std::vector<T> &things, const I &id)
{
    const auto found = index.find(id);
    return found == index.end() ? nullptr : &things[found->second];
}

// What comes first is stronger, so a zone named again is not added again.
void relate(std::unordered_map<ZoneId, std::vector<RelatedPoint>> &related, const ZoneId &zone, RelatedPoint point)
{
    std::vector<RelatedPoint> &points = related[zone];
    if (points.empty() || points.back().point != point.point)
        points.push_back(point);
}

} // namespace

Catalogue::Catalogue(CatalogueData data) : m_data(std::move(data))
{
    indexById(m_zones, m_data.zones);
    indexById(m_muscles, m_data.muscles);
    indexById(m_points, m_data.points);
    indexById(m_complaints, m_data.complaints);
    indexById(m_sources, m_data.sources);
    indexById(m_tools, m_data.tools);
    indexById(m_postures, m_data.postures);
    indexById(m_ways, m_data.ways);
    indexById(m_cautions, m_data.cautions);
    indexById(m_landmarks, m_data.landmarks);
    indexById(m_gates, m_data.gates);
    indexById(m_questions, m_data.questions);
    indexById(m_warningLines, m_data.warningLines);
    indexById(m_routines, m_data.routines);
    for (std::size_t i = 0; i < m_data.points.size(); ++i) {
        const Point &point = m_data.points[i];
        m_pointsOf[point.muscle].push_back(i);
        for (const ZoneId &zone : point.usually)
            relate(m_pointsAt, zone, {i, Relation::Usual});
        for (const ZoneId &zone : point.sometimes)
            relate(m_pointsAt, zone, {i, Relation::Sometimes});
        relate(m_pointsAt, point.zone, {i, Relation::LiesThere});
    }
}

const Zone *Catalogue::zone(const ZoneId &id) const
{
    return find(m_zones, m_data.zones, id);
}

const Muscle *Catalogue::muscle(const MuscleId &id) const
{
    return find(m_muscles, m_data.muscles, id);
}

const Point *Catalogue::point(const PointId &id) const
{
    return find(m_points, m_data.points, id);
}

const Complaint *Catalogue::complaint(const ComplaintId &id) const
{
    return find(m_complaints, m_data.complaints, id);
}

const Source *Catalogue::source(const SourceId &id) const
{
    return find(m_sources, m_data.sources, id);
}

const Tool *Catalogue::tool(const ToolId &id) const
{
    return find(m_tools, m_data.tools, id);
}

const Posture *Catalogue::posture(const PostureId &id) const
{
    return find(m_postures, m_data.postures, id);
}

const Way *Catalogue::way(const WayId &id) const
{
    return find(m_ways, m_data.ways, id);
}

const Caution *Catalogue::caution(const CautionId &id) const
{
    return find(m_cautions, m_data.cautions, id);
}

const Landmark *Catalogue::landmark(const LandmarkId &id) const
{
    return find(m_landmarks, m_data.landmarks, id);
}

const Gate *Catalogue::gate(const GateId &id) const
{
    return find(m_gates, m_data.gates, id);
}

const WarningLine *Catalogue::warningLine(const LineId &id) const
{
    return find(m_warningLines, m_data.warningLines, id);
}

const Question *Catalogue::question(const QuestionId &id) const
{
    return find(m_questions, m_data.questions, id);
}

const Routine *Catalogue::routine(const RoutineId &id) const
{
    return find(m_routines, m_data.routines, id);
}

const Action *Catalogue::action(Urgency urgency) const
{
    const auto &actions = m_data.actions; // a handful
    const auto found = std::find_if(actions.begin(), actions.end(), [urgency](const Action &one) { return one.urgency == urgency; });
    return found == actions.end() ? nullptr : &*found;
}

std::vector<const Point *> Catalogue::pointsOf(const MuscleId &id) const
{
    std::vector<const Point *> points;
    if (const auto found = m_pointsOf.find(id); found != m_pointsOf.end()) {
        for (const std::size_t i : found->second)
            points.push_back(&m_data.points[i]);
    }
    return points;
}

std::span<const RelatedPoint> Catalogue::pointsAt(const ZoneId &id) const
{
    const auto found = m_pointsAt.find(id);
    return found == m_pointsAt.end() ? std::span<const RelatedPoint>() : std::span<const RelatedPoint>(found->second);
}

} // namespace unknot::catalogue
