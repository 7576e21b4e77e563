// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/readers.h"

#include <algorithm>
#include <utility>

namespace unknot::catalogue
{

namespace
{

void readTool(const JsonReader &entry, Draft &draft)
{
    Tool tool;
    tool.id.value = entry.id();
    tool.label = entry.text("label");
    tool.phrase = entry.text("phrase");
    tool.about = entry.textIfAny("about");
    tool.hand = entry.flag("hand");
    tool.thing = entry.textIfAny("thing");
    if (entry.has("postures"))
        tool.postures = draft.ids<PostureId>(entry, "postures");
    if (draft.keeps(Kind::Tool, entry, tool.id.value))
        draft.data.tools.push_back(std::move(tool));
}

void readPosture(const JsonReader &entry, Draft &draft)
{
    Posture posture;
    posture.id.value = entry.id();
    posture.label = entry.text("label");
    if (draft.keeps(Kind::Posture, entry, posture.id.value))
        draft.data.postures.push_back(std::move(posture));
}

void readCaution(const JsonReader &entry, Draft &draft)
{
    Caution caution;
    caution.id.value = entry.id();
    caution.label = entry.text("label");
    caution.about = entry.text("about");
    caution.limitedSearch = entry.flag("limitedSearch");
    caution.noTestPress = entry.flag("noTestPress");
    caution.lowDose = entry.flag("lowDose");
    if (draft.keeps(Kind::Caution, entry, caution.id.value))
        draft.data.cautions.push_back(std::move(caution));
}

void readLandmark(const JsonReader &entry, Draft &draft)
{
    Landmark landmark;
    landmark.id.value = entry.id();
    landmark.label = entry.text("label");
    if (entry.has("caution"))
        landmark.caution = draft.reference<CautionId>(entry, "caution");
    if (draft.keeps(Kind::Landmark, entry, landmark.id.value))
        draft.data.landmarks.push_back(std::move(landmark));
}

} // namespace

void readTools(const JsonReader &file, Draft &draft)
{
    file.each("tools", [&draft](const JsonReader &entry) { readTool(entry, draft); });
}

void checkTools(Point &point, const DocumentPlace &place, Draft &draft)
{
    std::vector<PointTool> left;
    for (std::size_t i = 0; i < point.tools.size(); ++i) {
        const auto &[id, posture] = point.tools[i];
        const auto tool = std::ranges::find(draft.data.tools, id, &Tool::id);
        if (tool == draft.data.tools.end() || !draft.sound(Kind::Posture, posture.value))
            continue;
        if (tool->postures.empty() || std::ranges::find(tool->postures, posture) != tool->postures.end())
            left.push_back(point.tools[i]);
        else
            draft.faults.add({place.file, place.pointer + "/tools/" + std::to_string(i) + "/posture"},
                inQuotes(id.value) + " can't be used in the position " + inQuotes(posture.value) + "; tools.json says in which it can");
    }
    point.tools = std::move(left);
}

void readPostures(const JsonReader &file, Draft &draft)
{
    file.each("postures", [&draft](const JsonReader &entry) { readPosture(entry, draft); });
}

void readCautions(const JsonReader &file, Draft &draft)
{
    file.each("cautions", [&draft](const JsonReader &entry) { readCaution(entry, draft); });
}

void readLandmarks(const JsonReader &file, Draft &draft)
{
    file.each("landmarks", [&draft](const JsonReader &entry) { readLandmark(entry, draft); });
}

} // namespace unknot::catalogue
