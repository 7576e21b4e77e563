// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/finder.h"

#include <string>
#include <vector>

namespace unknot::test
{

// A point of the body in a few words; unnamed lists are empty.
struct PlainPoint {
    std::string id, muscle, zone;
    std::vector<std::string> usually, sometimes, eitherSide;
};

template<class I>
std::vector<I> idsOf(const std::vector<std::string> &words)
{
    std::vector<I> ids;
    for (const std::string &word : words)
        ids.push_back(I{word});
    return ids;
}

// Builds catalogues for the finder: zones "a", "b", "c" and "d" are paired, "m" and "n" are on the
// mid-line, and each is felt "at a", "at b" and so on.
class PlainBody
{
public:
    PlainBody()
    {
        for (const char *id : {"a", "b", "c", "d", "m", "n"}) {
            catalogue::Zone zone;
            zone.id.value = id;
            zone.felt = std::string("at ") + id;
            zone.paired = *id < 'm';
            m_data.zones.push_back(zone);
        }
    }

    PlainBody &point(const PlainPoint &plain)
    {
        catalogue::Point point;
        point.id.value = plain.id;
        point.muscle.value = plain.muscle;
        point.zone.value = plain.zone;
        point.usually = idsOf<ZoneId>(plain.usually);
        point.sometimes = idsOf<ZoneId>(plain.sometimes);
        point.eitherSide = idsOf<ZoneId>(plain.eitherSide);
        m_data.points.push_back(point);
        return *this;
    }

    PlainBody &complaint(const std::vector<std::string> &zones, const std::vector<std::string> &muscles)
    {
        catalogue::Complaint complaint;
        complaint.id.value = "complaint-" + std::to_string(m_data.complaints.size());
        complaint.label = "Complaint " + std::to_string(m_data.complaints.size());
        complaint.zones = idsOf<ZoneId>(zones);
        complaint.muscles = idsOf<MuscleId>(muscles);
        m_data.complaints.push_back(complaint);
        return *this;
    }

    [[nodiscard]] catalogue::Catalogue build() const { return catalogue::Catalogue(m_data); }

private:
    catalogue::CatalogueData m_data;
};

inline SidedZone left(const std::string &zone)
{
    return {ZoneId{zone}, Side::Left};
}

inline SidedZone right(const std::string &zone)
{
    return {ZoneId{zone}, Side::Right};
}

inline SidedZone middle(const std::string &zone)
{
    return {ZoneId{zone}, Side::Middle};
}

// "p left, q right": a list as one can read it.
inline std::string shown(const std::vector<finder::Candidate> &candidates)
{
    std::string text;
    for (const finder::Candidate &candidate : candidates)
        text += (text.empty() ? "" : ", ") + candidate.point.value + " " + std::string(toString(candidate.side));
    return text;
}

inline std::string shown(const std::vector<finder::MuscleCandidate> &candidates)
{
    std::string text;
    for (const finder::MuscleCandidate &candidate : candidates)
        text += (text.empty() ? "" : ", ") + candidate.muscle.value + " " + std::string(toString(candidate.side));
    return text;
}

} // namespace unknot::test
