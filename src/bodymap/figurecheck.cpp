// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/atlas.h"
#include "bodymap/drawingcheck.h"
#include "bodymap/drawingloader.h"
#include "bodymap/figureloader.h"
#include "bodymap/polygon.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>
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
    // Where something of that kind is drawn, or would be.
    struct Spot {
        std::string file;
        int line = 0;
    };
    [[nodiscard]] Spot groupSpot(const std::string &group) const;
    [[nodiscard]] static Error notDrawn(const Spot &at, const std::string &id, std::string what);

    const KnownIds &m_known;
    std::string m_folder;
    std::map<std::string, Spot> m_groups; // the first drawing that has it
    std::map<ZoneId, Spot> m_zones; // the same
    std::set<ZoneId> m_bodyZones;
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
    m_groups.try_emplace({}, Spot{drawing.file, drawing.outline.line});
    for (const auto &[group, line] : drawing.groups)
        m_groups.try_emplace(group, Spot{drawing.file, line});
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
    m_zones.try_emplace(zone.zone, Spot{drawing.file, zone.shape.line});
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

// Each at the place where it would be drawn: a point beside its zone, all else in the group of its kind.
Errors IdCheck::missing() const
{
    Errors errors;
    for (const ZoneId &zone : m_known.zones) {
        if (!m_zones.contains(zone))
            errors.push_back(notDrawn(groupSpot("zones"), "zone-" + zone.value, "no view shows the zone"));
        else if (m_known.midlineZones.contains(zone) && !m_bodyZones.contains(zone))
            errors.push_back(notDrawn(
                m_zones.at(zone), "zone-" + zone.value, "no body view shows the zone, so insets can't tell it is on the mid-line"));
    }
    for (const MuscleId &muscle : m_known.muscles) {
        if (!m_muscles.contains(muscle))
            errors.push_back(notDrawn(groupSpot("muscles"), muscle.value, "no view shows the muscle"));
    }
    for (const KnownPoint &point : m_known.points) {
        const auto zone = m_zones.find(point.second.zone);
        if (!m_points.contains(point.first))
            errors.push_back(notDrawn(
                zone == m_zones.end() ? groupSpot("points") : zone->second, "point-" + point.first.value, "no view shows the point"));
    }
    for (const auto &[landmarks, prefix, group] :
        {std::tuple{&m_known.landmarks, "landmark-", "landmarks"}, std::tuple{&m_known.stayOff, "stay-off-", "stay-off"}}) {
        for (const LandmarkId &landmark : *landmarks) {
            if (!m_landmarks.contains(landmark))
                errors.push_back(notDrawn(groupSpot(group), prefix + landmark.value, "no view shows the landmark"));
        }
    }
    return errors;
}

// Where no drawing has such a group, beside the first outline; where there is no drawing, the folder.
IdCheck::Spot IdCheck::groupSpot(const std::string &group) const
{
    for (const std::string &name : {group, std::string()}) {
        if (const auto found = m_groups.find(name); found != m_groups.end())
            return found->second;
    }
    return {m_folder, 0};
}

Error IdCheck::notDrawn(const Spot &at, const std::string &id, std::string what)
{
    return {Error::Kind::Invalid, std::move(what), at.file, at.line, '#' + id};
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

// A file that could not be read may hold whatever is missed: that is then not told as missing.
bool allRead(const Loaded<std::vector<Drawing>> &drawings)
{
    return std::all_of(drawings.errors.begin(), drawings.errors.end(), [&](const Error &error) {
        const std::filesystem::path file(error.file);
        const bool read
            = std::any_of(drawings.value.begin(), drawings.value.end(), [&](const Drawing &drawing) { return drawing.file == error.file; });
        return read || !viewFromString(file.stem().string()) || file.parent_path().filename() == toString(Body::Feminine);
    });
}

struct Checked {
    Errors errors;
    bool whole = false; // every file was read
};

Checked checkBody(const std::filesystem::path &folder, Body body, IdCheck *ids)
{
    auto drawings = loadDrawings(folder, body);
    const bool whole = allRead(drawings);
    Errors errors;
    for (const Drawing &drawing : drawings.value) {
        Errors ofFile = takeErrorsOf(drawing, drawings.errors);
        append(ofFile, checkShapes(drawing));
        if (ids)
            append(ofFile, ids->check(drawing));
        sortByLine(ofFile);
        append(errors, std::move(ofFile));
    }
    if (body == Body::Masculine) {
        auto atlas = loadAtlas(folder);
        append(errors, std::move(atlas.errors));
        append(errors, checkAtlas(atlas.value, drawings.value));
    }
    append(drawings.errors, std::move(errors));
    return {std::move(drawings.errors), whole};
}

bool samePlace(const Error &a, const Error &b)
{
    return a.file == b.file && a.line == b.line && a.pointer == b.pointer;
}

// An element with a fault is not read, so it is missed too: that follows from what was said of it.
Errors withoutTold(Errors missing, const Errors &told)
{
    std::erase_if(missing, [&](const Error &error) {
        return std::any_of(told.begin(), told.end(), [&](const Error &said) { return said.pointer == error.pointer; });
    });
    return missing;
}

// A body that is the drawn one changed has the faults of that too: only its own are added.
Errors checkFolder(const std::filesystem::path &folder, const KnownIds *known)
{
    std::optional<IdCheck> ids;
    const auto start = [&] { return known ? &ids.emplace(*known, folder.string()) : nullptr; };
    auto [errors, whole] = checkBody(folder, Body::Masculine, start());
    const Errors missing = ids && whole ? withoutTold(ids->missing(), errors) : Errors{};
    std::error_code ignored;
    if (std::filesystem::is_directory(folder / toString(Body::Feminine), ignored)) {
        Errors more = checkBody(folder, Body::Feminine, start()).errors;
        std::erase_if(more, [&, &said = errors](const Error &error) {
            return std::any_of(said.begin(), said.end(), [&](const Error &before) { return samePlace(before, error); });
        });
        append(errors, std::move(more));
    }
    append(errors, missing);
    return std::move(errors);
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
