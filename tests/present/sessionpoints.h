// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "support/sessiondrive.h"

namespace unknot::test
{

// A catalogue with the points "a" and "b" of planOf(), and the places where it hurts.
inline catalogue::Catalogue catalogueOfPoints()
{
    catalogue::CatalogueData data;
    data.zones.emplace_back();
    data.zones.back().id = {"shoulder"};
    data.zones.back().part = "shoulder";
    data.zones.back().paired = true;
    for (const char *id : {"a", "b"}) {
        const std::string name = id;
        catalogue::Muscle muscle;
        muscle.id = {"muscle-" + name};
        muscle.name = "Muscle " + name;
        data.muscles.push_back(muscle);
        catalogue::Point point;
        point.id = {name};
        point.muscle = muscle.id;
        point.zone = {"shoulder"};
        point.label = "Label " + name;
        point.find = "Find " + name + ".";
        point.press = "Press " + name + ".";
        point.position = "Position " + name + ".";
        point.stayOff = "Stay off " + name + ".";
        data.points.push_back(point);
    }
    return catalogue::Catalogue(data);
}

} // namespace unknot::test
