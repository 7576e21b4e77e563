// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where what has been read goes in the draft: at the end, or, from a pack, in the place of what is
// shipped.
#include "catalogue/packrules.h"
#include "catalogue/readers.h"

#include <algorithm>
#include <utility>

namespace unknot::catalogue
{

namespace
{

template<class T, class I>
auto withId(std::vector<T> &things, const I &id)
{
    return std::find_if(things.begin(), things.end(), [&id](const T &thing) { return thing.id == id; });
}

std::string labelOf(const Point &point, Draft &draft)
{
    const auto muscle = withId(draft.data.muscles, point.muscle);
    return (muscle == draft.data.muscles.end() ? point.muscle.value : muscle->name) + ", " + point.label;
}

// Those of a muscle stand together.
void insertPoint(Point point, DocumentPlace place, Draft &draft)
{
    auto &points = draft.data.points;
    const auto last = std::find_if(points.rbegin(), points.rend(), [&point](const Point &one) { return one.muscle == point.muscle; });
    const auto at = last == points.rend() ? points.size() : static_cast<std::size_t>(points.rend() - last);
    points.insert(points.begin() + static_cast<std::ptrdiff_t>(at), std::move(point));
    draft.pointPlaces.insert(draft.pointPlaces.begin() + static_cast<std::ptrdiff_t>(at), std::move(place));
}

void placeFromPack(const JsonReader &entry, Point point, Draft &draft)
{
    point.pack = draft.pack;
    auto &points = draft.data.points;
    const auto shipped = withId(points, point.id);
    if (shipped == points.end()) {
        checkNewPoint(entry, point, draft.data);
        draft.changes.push_back({PackChange::What::Point, point.id.value, labelOf(point, draft), true, {}});
        insertPoint(std::move(point), entry.place(), draft);
        return;
    }
    checkChangedPoint(entry, *shipped, point);
    draft.changes.push_back({PackChange::What::Point, point.id.value, labelOf(*shipped, draft), false, changedFields(*shipped, point)});
    draft.pointPlaces[static_cast<std::size_t>(shipped - points.begin())] = entry.place();
    *shipped = std::move(point);
}

} // namespace

void place(const JsonReader &entry, Point point, Draft &draft)
{
    if (!draft.keeps(Kind::Point, entry, point.id.value))
        return;
    if (!draft.pack.empty())
        return placeFromPack(entry, std::move(point), draft);
    draft.data.points.push_back(std::move(point));
    draft.pointPlaces.push_back(entry.place());
}

void place(const JsonReader &entry, Routine routine, std::vector<DocumentPlace> places, Draft &draft)
{
    if (!draft.keeps(Kind::Routine, entry, routine.id.value))
        return;
    auto &routines = draft.data.routines;
    const auto shipped = withId(routines, routine.id);
    routine.pack = draft.pack;
    if (!draft.pack.empty())
        draft.changes.push_back({PackChange::What::Routine, routine.id.value, routine.name, shipped == routines.end(), {}});
    if (shipped == routines.end()) {
        routines.push_back(std::move(routine));
        draft.stepPlaces.push_back(std::move(places));
    } else {
        draft.stepPlaces[static_cast<std::size_t>(shipped - routines.begin())] = std::move(places);
        *shipped = std::move(routine);
    }
}

} // namespace unknot::catalogue
