// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/pack.h"

namespace unknot::test
{

// Two parts of the body with a pair of zones and one of the mid-line, a muscle with two points, and what
// they are pressed with and in; a test changes what it is about.
inline catalogue::CatalogueData smallData()
{
    catalogue::CatalogueData data;
    data.zoneGroups = {{ZoneGroupId{"shoulder"}, "Shoulder", {}}, {ZoneGroupId{"neck"}, "Neck", {}}};
    data.zones = {{ZoneId{"throat"}, "Throat", "at the throat", "throat", ZoneGroupId{"neck"}, false, {}, {"Adam's apple"}},
        {ZoneId{"blade"}, "Shoulder blade", "at the shoulder blade", "shoulder", ZoneGroupId{"shoulder"}, true, {}, {"scapula"}}};
    data.muscles = {{MuscleId{"sling"}, "Sling muscle", "Musculus exemplaris", "shoulder", {}, "About it.", {}, "Swing the arm.", {}}};
    data.tools = {{ToolId{"ball"}, "Ball", "a ball on a wall", {}, false}, {ToolId{"thumb"}, "Thumb", "a thumb", {}, true},
        {ToolId{"stick"}, "Hooked stick", "a hooked stick", {}, false}};
    data.postures = {{PostureId{"sit"}, "Sitting"}, {PostureId{"lie"}, "Lying on your back"}};
    for (const char *id : {"inner", "outer"}) {
        catalogue::Point point;
        point.id.value = id;
        point.muscle = data.muscles.front().id;
        point.label = *id == 'i' ? "Inner rim" : "Outer rim";
        point.zone.value = "blade";
        point.usually = {ZoneId{"blade"}};
        point.tools = {{{"ball"}, {"sit"}}, {{"thumb"}, {"sit"}}, {{"stick"}, {"lie"}}};
        point.selfTreatment = catalogue::SelfTreatment::Yes;
        point.defaultOn = true;
        point.pressureCap = 6;
        point.holdCap = Seconds{90};
        data.points.push_back(point);
    }
    return data;
}

inline catalogue::Pack smallPack()
{
    catalogue::Pack pack;
    pack.info.id = "example";
    pack.info.name = "Example pack";
    pack.info.version = "1.0";
    pack.info.author = "Ada Example";
    return pack;
}

} // namespace unknot::test
