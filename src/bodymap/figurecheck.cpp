// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/drawingcheck.h"
#include "bodymap/drawingloader.h"
#include "bodymap/figureloader.h"
#include "bodymap/polygon.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace unknot::bodymap
{

namespace
{

using KnownPoint = std::pair<const PointId, KnownIds::PointHome>;

void append(Errors &errors, Errors more)
{
    errors.insert(errors.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// Holds drawings, one after the other, against the ids, and remembers what it has seen.
class IdCheck
{
public:
    IdCheck(const KnownIds &known, std::string folder) : m_known(known), m_folder(std::move(folder)) { }

    Errors check(const Drawing &drawing);
    [[nodiscard]] Errors missing() const;

private:
    void checkMuscle(const Drawing &drawing, const Drawing::Muscle &muscle);
    void checkZone(const Drawing &drawing, const Drawing::Zone &zone);
    void checkPoint(const Drawing &drawing, const Drawing::Point &point);
    template<class Drawn>
    void checkLandmark(const Drawing &drawing, const LandmarkId &landmark, const Drawn &drawn, bool isArea);
    void checkHome(const Drawing &drawing, const Drawing::Point &point, const KnownIds::PointHome &home);
    [[nodiscard]] Error notDrawn(const std::string &id, std::string what) const;

    const KnownIds &m_known;
    std::string m_folder;
    std::set<ZoneId> m_zones, m_bodyZones;
    std::set<MuscleId> m_muscles;
    std::map<PointId, std::string> m_points; // with the file
    std::set<LandmarkId> m_landmarks;
    Errors m_errors;
};

enum class Home { NotDrawn, Missed, Met };

// Of the shapes asked for: is there one at all, and does one hold the place?
template<class Shapes, class IsAsked>
Home homeAt(const Shapes &shapes, Vec at, IsAsked isAsked)
{
    Home home = Home::NotDrawn;
    for (const auto &candidate : shapes) {
        if (!isAsked(candidate))
            continue;
        if (contains(polygonOf(candidate.shape.path), at))
            return Home::Met;
        home = Home::Missed;
    }
    return home;
}

// What to say of a point; empty where it is at home.
std::string complaintOf(Home home, const std::string &what)
{
    switch (home) {
    case Home::NotDrawn:
        return "the point lies where its " + what + " is not drawn";
    case Home::Missed:
        return "the point lies off its " + what;
    case Home::Met:
        break;
    }
    return {};
}

Errors IdCheck::check(const Drawing &drawing)
{
    for (const Drawing::Muscle &muscle : drawing.muscles)
        checkMuscle(drawing, muscle);
    for (const Drawing::Zone &zone : drawing.zones)
        checkZone(drawing, zone);
    for (const Drawing::Point &point : drawing.points)
        checkPoint(drawing, point);
    for (const Drawing::Landmark &landmark : drawing.landmarks)
        checkLandmark(drawing, landmark.landmark, landmark, false);
    for (const Drawing::StayOff &area : drawing.stayOff)
        checkLandmark(drawing, area.landmark, area.shape, true);
    return std::exchange(m_errors, {});
}

void IdCheck::checkMuscle(const Drawing &drawing, const Drawing::Muscle &muscle)
{
    m_muscles.insert(muscle.muscle);
    if (!muscle.muscle.empty() && !m_known.muscles.contains(muscle.muscle))
        m_errors.push_back(errorAt(drawing, muscle.shape, "nobody knows the muscle \"" + muscle.muscle.value + '"'));
}

void IdCheck::checkZone(const Drawing &drawing, const Drawing::Zone &zone)
{
    m_zones.insert(zone.zone);
    if (drawing.mirror == Mirror::Within)
        m_bodyZones.insert(zone.zone);
    const bool midline = m_known.midlineZones.contains(zone.zone);
    if (!m_known.zones.contains(zone.zone))
        m_errors.push_back(errorAt(drawing, zone.shape, "nobody knows the zone"));
    else if (drawing.mirror == Mirror::Within && midline && !zone.onMidline)
        m_errors.push_back(errorAt(drawing, zone.shape, "a zone of the mid-line is drawn as one of a pair: its path is closed"));
    else if (drawing.mirror == Mirror::Within && !midline && zone.onMidline)
        m_errors.push_back(errorAt(drawing, zone.shape, "one of a pair is drawn as a zone of the mid-line: its path is open"));
}

void IdCheck::checkPoint(const Drawing &drawing, const Drawing::Point &point)
{
    const auto known = m_known.points.find(point.point);
    const auto [first, isNew] = m_points.try_emplace(point.point, drawing.file);
    if (known == m_known.points.end())
        m_errors.push_back(errorAt(drawing, point, "nobody knows the point"));
    else if (!isNew)
        m_errors.push_back(errorAt(drawing, point, "the point is drawn in " + first->second + " already"));
    else
        checkHome(drawing, point, known->second);
}

template<class Drawn>
void IdCheck::checkLandmark(const Drawing &drawing, const LandmarkId &landmark, const Drawn &drawn, bool isArea)
{
    m_landmarks.insert(landmark);
    const auto &meant = isArea ? m_known.stayOff : m_known.landmarks;
    const auto &other = isArea ? m_known.landmarks : m_known.stayOff;
    if (other.contains(landmark))
        m_errors.push_back(errorAt(drawing, drawn,
            isArea ? "an area to stay off is drawn, but the landmark names no caution"
                   : "a spot is drawn, but the landmark is an area to stay off"));
    else if (!meant.contains(landmark))
        m_errors.push_back(errorAt(drawing, drawn, "nobody knows the landmark"));
}

void IdCheck::checkHome(const Drawing &drawing, const Drawing::Point &point, const KnownIds::PointHome &home)
{
    const Home muscle = homeAt(drawing.muscles, point.at, [&](const Drawing::Muscle &drawn) { return drawn.muscle == home.muscle; });
    const Home zone = homeAt(drawing.zones, point.at, [&](const Drawing::Zone &drawn) { return drawn.zone == home.zone; });
    for (std::string what :
        {complaintOf(muscle, "muscle \"" + home.muscle.value + '"'), complaintOf(zone, "zone \"" + home.zone.value + '"')}) {
        if (!what.empty())
            m_errors.push_back(errorAt(drawing, point, std::move(what)));
    }
}

Errors IdCheck::missing() const
{
    Errors errors;
    for (const ZoneId &zone : m_known.zones) {
        if (!m_zones.contains(zone))
            errors.push_back(notDrawn("zone-" + zone.value, "no view shows the zone"));
        else if (m_known.midlineZones.contains(zone) && !m_bodyZones.contains(zone))
            errors.push_back(notDrawn("zone-" + zone.value, "no body view shows the zone, so insets can't tell it is on the mid-line"));
    }
    for (const MuscleId &muscle : m_known.muscles) {
        if (!m_muscles.contains(muscle))
            errors.push_back(notDrawn(muscle.value, "no view shows the muscle"));
    }
    for (const KnownPoint &point : m_known.points) {
        if (!m_points.contains(point.first))
            errors.push_back(notDrawn("point-" + point.first.value, "no view shows the point"));
    }
    for (const auto &[landmarks, prefix] : {std::pair{&m_known.landmarks, "landmark-"}, std::pair{&m_known.stayOff, "stay-off-"}}) {
        for (const LandmarkId &landmark : *landmarks) {
            if (!m_landmarks.contains(landmark))
                errors.push_back(notDrawn(prefix + landmark.value, "no view shows the landmark"));
        }
    }
    return errors;
}

Error IdCheck::notDrawn(const std::string &id, std::string what) const
{
    return {Error::Kind::Invalid, std::move(what), m_folder, 0, '#' + id};
}

// What the loader said of a drawing's file, what its shapes and what its ids are, in one order.
Errors takeErrorsOf(const Drawing &drawing, Errors &loaderErrors)
{
    const auto mine
        = std::stable_partition(loaderErrors.begin(), loaderErrors.end(), [&](const Error &error) { return error.file != drawing.file; });
    Errors taken{std::make_move_iterator(mine), std::make_move_iterator(loaderErrors.end())};
    loaderErrors.erase(mine, loaderErrors.end());
    return taken;
}

Errors checkBody(const std::filesystem::path &folder, Body body, IdCheck *ids)
{
    auto drawings = loadDrawings(folder, body);
    Errors errors;
    for (const Drawing &drawing : drawings.value) {
        Errors ofFile = takeErrorsOf(drawing, drawings.errors);
        append(ofFile, checkShapes(drawing));
        if (ids)
            append(ofFile, ids->check(drawing));
        sortByLine(ofFile);
        append(errors, std::move(ofFile));
    }
    append(drawings.errors, std::move(errors));
    return std::move(drawings.errors);
}

bool samePlace(const Error &a, const Error &b)
{
    return a.file == b.file && a.line == b.line && a.pointer == b.pointer;
}

// A body that is the drawn one changed has the faults of that too: only its own are added.
Errors checkFolder(const std::filesystem::path &folder, const KnownIds *known)
{
    std::optional<IdCheck> ids;
    const auto start = [&] { return known ? &ids.emplace(*known, folder.string()) : nullptr; };
    Errors errors = checkBody(folder, Body::Masculine, start());
    const Errors missing = ids ? ids->missing() : Errors{};
    std::error_code ignored;
    if (std::filesystem::is_directory(folder / toString(Body::Feminine), ignored)) {
        Errors more = checkBody(folder, Body::Feminine, start());
        std::erase_if(more, [&](const Error &error) {
            return std::any_of(errors.begin(), errors.end(), [&](const Error &said) { return samePlace(said, error); });
        });
        append(errors, std::move(more));
    }
    append(errors, missing);
    return errors;
}

} // namespace

Errors checkDrawing(const std::filesystem::path &folder)
{
    return checkFolder(folder, nullptr);
}

Errors check(const std::filesystem::path &folder, const KnownIds &known)
{
    return checkFolder(folder, &known);
}

} // namespace unknot::bodymap
