// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/muscle.h"
#include "catalogue/reference.h"
#include "catalogue/routine.h"
#include "catalogue/safetyrules.h"
#include "catalogue/way.h"
#include "catalogue/zone.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace unknot::catalogue
{

// Everything one catalogue folder says, as plain values.
struct CatalogueData {
    std::vector<ZoneGroup> zoneGroups;
    std::vector<Zone> zones;
    std::vector<Muscle> muscles;
    std::vector<Point> points; // those of a muscle stand together, in the order of the files
    std::vector<Complaint> complaints;
    std::vector<Source> sources;
    std::vector<Tool> tools;
    std::vector<Posture> postures;
    std::vector<Way> ways;
    std::vector<Caution> cautions;
    std::vector<Landmark> landmarks;
    std::vector<Action> actions;
    std::vector<RedFlag> redFlags;
    std::vector<WarningLine> warningLines;
    std::vector<Question> questions;
    std::unordered_map<ZoneGroupId, std::vector<ScreenId>> screensOfGroup; // what each zone of a group asks
    std::vector<GateGroup> gateGroups;
    std::vector<Gate> gates;
    Limits limits;
    std::vector<Article> articles;
    std::vector<Routine> routines;
    SpokenWords spoken;
};

// How a point has to do with a zone, the strongest first.
enum class Relation { Usual, Sometimes, LiesThere };

struct RelatedPoint {
    std::size_t point = 0; // its place in CatalogueData::points
    Relation relation = Relation::LiesThere;

    bool operator==(const RelatedPoint &) const = default;
};

// Immutable, so any thread may read it; finds by id in constant time. Pointers and spans hold as long
// as the catalogue is neither assigned to nor destroyed; moving it keeps them. Null: no such id.
class Catalogue
{
public:
    Catalogue() = default;
    // Ids have to be unique within their kind, and references to lead somewhere: load() sees to it.
    // Of two of the same id the first is found.
    explicit Catalogue(CatalogueData data);

    [[nodiscard]] const CatalogueData &all() const { return m_data; }
    [[nodiscard]] const Limits &limits() const { return m_data.limits; }

    [[nodiscard]] const Zone *zone(const ZoneId &id) const;
    [[nodiscard]] const Muscle *muscle(const MuscleId &id) const;
    [[nodiscard]] const Point *point(const PointId &id) const;
    [[nodiscard]] const Complaint *complaint(const ComplaintId &id) const;
    [[nodiscard]] const Source *source(const SourceId &id) const;
    [[nodiscard]] const Tool *tool(const ToolId &id) const;
    [[nodiscard]] const Posture *posture(const PostureId &id) const;
    [[nodiscard]] const Way *way(const WayId &id) const; // none of a steady hold, whose id is empty
    [[nodiscard]] const Caution *caution(const CautionId &id) const;
    [[nodiscard]] const Landmark *landmark(const LandmarkId &id) const;
    [[nodiscard]] const Gate *gate(const GateId &id) const;
    [[nodiscard]] const Question *question(const QuestionId &id) const;
    [[nodiscard]] const WarningLine *warningLine(const LineId &id) const;
    [[nodiscard]] const Routine *routine(const RoutineId &id) const;
    [[nodiscard]] const Action *action(Urgency urgency) const;

    // The points of a muscle, in file order; empty for an unknown one.
    [[nodiscard]] std::vector<const Point *> pointsOf(const MuscleId &id) const;

    // The points that send pain to a zone or lie in it, each once by its strongest relation, in file
    // order; empty for an unknown zone.
    [[nodiscard]] std::span<const RelatedPoint> pointsAt(const ZoneId &id) const;

private:
    template<class I>
    using Index = std::unordered_map<I, std::size_t>;

    CatalogueData m_data;
    Index<ZoneId> m_zones;
    Index<MuscleId> m_muscles;
    Index<PointId> m_points;
    Index<ComplaintId> m_complaints;
    Index<SourceId> m_sources;
    Index<ToolId> m_tools;
    Index<PostureId> m_postures;
    Index<WayId> m_ways;
    Index<CautionId> m_cautions;
    Index<LandmarkId> m_landmarks;
    Index<GateId> m_gates;
    Index<QuestionId> m_questions;
    Index<LineId> m_warningLines;
    Index<RoutineId> m_routines;
    std::unordered_map<MuscleId, std::vector<std::size_t>> m_pointsOf;
    std::unordered_map<ZoneId, std::vector<RelatedPoint>> m_pointsAt;
};

} // namespace unknot::catalogue
