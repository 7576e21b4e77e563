// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "support/tempfolder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <string>

namespace unknot::test
{

// A sound catalogue of two muscles as JSON, to be spoilt by a test and written to a folder of its own.
class SmallCatalogue
{
public:
    SmallCatalogue()
    {
        for (const auto &[name, text] : texts())
            files[name] = nlohmann::ordered_json::parse(text);
    }

    std::map<std::string, nlohmann::ordered_json> files;

    nlohmann::ordered_json &point(std::size_t index) { return files["arm.json"]["muscles"][0]["points"][index]; }
    nlohmann::ordered_json &step(std::size_t index) { return files["routines.json"]["routines"][0]["steps"][index]; }
    nlohmann::ordered_json &gate(std::size_t index) { return files["gates.json"]["gates"][index]; }

    // The folder lives as long as the catalogue; what was written before is overwritten.
    const std::filesystem::path &write()
    {
        for (const auto &[name, json] : files)
            TempFolder::write(m_folder / name, json.dump(2) + "\n");
        return m_folder.path();
    }
    [[nodiscard]] std::filesystem::path pathOf(const std::string &name) const { return m_folder / name; }

private:
    static std::map<std::string, std::string> texts();

    TempFolder m_folder;
};

inline const Error *errorAt(const Errors &errors, const std::string &pointer)
{
    const auto found = std::find_if(errors.begin(), errors.end(), [&pointer](const Error &error) { return error.pointer == pointer; });
    return found == errors.end() ? nullptr : &*found;
}

inline std::string listed(const Errors &errors)
{
    std::string text;
    for (const Error &error : errors)
        text += toString(error) + "\n";
    return text;
}

inline std::map<std::string, std::string> SmallCatalogue::texts()
{
    return {
        {"arm.json", R"({"$schema": "../schema/region.schema.json", "license": "CC-BY-4.0", "region": "arm", "label": "Arm",
            "muscles": [
              {"id": "biceps", "name": "Front arm muscle", "latin": "Biceps", "about": "Bends the elbow.",
               "aggravatedBy": ["Lifting"], "afterwards": "Bend and straighten it.",
               "points": [
                 {"id": "biceps-middle", "label": "Middle", "zone": "arm-front", "view": "front", "find": "Halfway.",
                  "sign": "Your ache comes on.", "press": "Use your thumb.", "position": "Sit.", "stayOff": "Stop for tingling.",
                  "tools": [{"tool": "thumb", "posture": "sit"}, {"tool": "ball-wall", "posture": "stand"}], "cautions": ["median-nerve"],
                  "usually": ["shoulder-front"], "sometimes": ["breastbone"], "eitherSide": ["breastbone"],
                  "selfTreatment": "yes", "defaultOn": true, "pressureCap": 6, "holdCapSeconds": 90,
                  "evidence": {"pattern": "confirmed", "grade": "limited", "sources": ["simons-1999"]}},
                 {"id": "biceps-low", "label": "Low", "zone": "arm-front", "view": "front", "find": "Near the crease.",
                  "sign": "None.", "press": "A clinician does this.", "position": "None.", "stayOff": "Leave it alone.",
                  "tools": [], "cautions": ["median-nerve"],
                  "usually": ["arm-front"], "sometimes": [], "eitherSide": [],
                  "selfTreatment": "refer", "defaultOn": false, "pressureCap": 0, "holdCapSeconds": 0,
                  "evidence": {"pattern": "partly", "grade": "none", "sources": ["simons-1999"]}, "openQuestion": "Is it safe?"}
               ]},
              {"id": "triceps", "name": "Back arm muscle", "latin": "Triceps", "about": "Straightens the elbow.",
               "aggravatedBy": [], "afterwards": "Shake it out.",
               "points": [
                 {"id": "triceps-middle", "label": "Middle", "zone": "shoulder-front", "view": "back", "find": "Halfway.",
                  "sign": "Your ache comes on.", "press": "Use a ball.", "position": "Stand.", "stayOff": "Stop for tingling.",
                  "tools": [{"tool": "ball-wall", "posture": "stand"}], "cautions": [],
                  "usually": ["arm-front"], "sometimes": [], "eitherSide": [],
                  "selfTreatment": "gentle", "defaultOn": true, "pressureCap": 4, "holdCapSeconds": 30,
                  "evidence": {"pattern": "confirmed", "grade": "limited", "sources": []}}
               ]}
            ]})"},
        {"cautions.json", R"({"$schema": "../schema/cautions.schema.json", "license": "CC-BY-4.0",
            "cautions": [{"id": "median-nerve", "label": "Nerve", "about": "A nerve.", "limitedSearch": true, "noTestPress": false, "lowDose": false},
                         {"id": "carotid", "label": "Artery", "about": "An artery.", "limitedSearch": true, "noTestPress": true, "lowDose": false}]})"},
        {"complaints.json", R"({"$schema": "../schema/complaints.schema.json", "license": "CC-BY-4.0",
            "complaints": [{"id": "arm-ache", "label": "Ache in the arm", "zones": ["arm-front", "shoulder-front"],
                            "muscles": ["triceps", "biceps"], "screens": ["arm"], "note": "Common."}]})"},
        {"flags.json", R"({"$schema": "../schema/flags.schema.json", "license": "CC-BY-4.0",
            "flags": [{"id": "R1", "title": "Heart", "why": "It may be the heart.", "action": "emergency", "sources": ["simons-1999"]}]})"},
        {"gates.json", R"({"$schema": "../schema/gates.schema.json", "license": "CC-BY-4.0",
            "groups": [{"id": "blood", "label": "Blood"}],
            "gates": [
              {"id": "G4", "group": "blood", "text": "I take a blood thinner.", "brief": "a blood thinner", "why": "Bruises.", "clearable": true,
               "clearText": "My doctor said it is fine.", "untilCleared": {"everything": true}, "always": {"cautions": ["carotid"]},
               "caps": {"pressure": 3, "light": true, "handOnly": true, "tools": ["thumb"]}, "advice": "Ask.", "flags": ["R1"],
               "sources": ["simons-1999"]},
              {"id": "G17", "group": "blood", "today": true, "text": "I have an implant.", "why": "It can shift.", "asks": ["zones", "side"],
               "implies": ["G4"], "always": {"zoneGroups": ["arm"], "points": ["biceps-middle"], "pointsExcept": ["triceps-middle"],
               "side": "asked", "userZones": true}, "advice": "Mark it.", "noHeat": true, "heatNote": "No warmth."}
            ]})"},
        {"learn.json", R"({"$schema": "../schema/learn.schema.json", "license": "CC-BY-4.0",
            "sections": [{"id": "the-idea", "label": "The idea", "articles": [
              {"id": "what-is-known", "label": "Known", "title": "What is known", "intro": "Little.",
               "parts": [{"heading": "Pressing", "text": "May ease.", "grade": "limited-to-moderate", "sources": ["simons-1999"], "sourceNote": "1 book"},
                         {"heading": "Heat", "text": "Warm."}]}]}]})"},
        {"limits.json", R"({"$schema": "../schema/limits.schema.json", "license": "CC-BY-4.0",
            "pressure": {"default": 4, "min": 3, "max": 6, "hard": 6, "easeOffAt": 7, "sources": ["simons-1999"]},
            "hold": {"defaultSeconds": 30, "minSeconds": 20, "maxSeconds": 90, "hardSeconds": 90},
            "reps": {"default": 3, "min": 1, "max": 6, "hard": 6}, "pressedPerPoint": {"hardSeconds": 180},
            "lowCap": {"whenPressureAtMost": 3, "whenHoldAtMostSeconds": 20, "defaultReps": 1, "maxReps": 2, "oneRepCautions": ["carotid"], "sessionsPerDay": 1},
            "light": {"pressure": 3, "holdDefaultSeconds": 90, "holdMinSeconds": 60, "reps": 1, "handOnly": true},
            "restBetweenReps": {"defaultSeconds": 15, "minSeconds": 10, "maxSeconds": 30},
            "restBetweenPoints": {"defaultSeconds": 20, "minSeconds": 10, "maxSeconds": 60},
            "leadIn": {"defaultSeconds": 5, "minSeconds": 3, "maxSeconds": 15},
            "points": {"default": 4, "max": 6, "hard": 8}, "session": {"hardMinutes": 20},
            "perDay": {"hard": 3, "gapHours": 4, "gapIfSoreHours": 48},
            "gentle": {"easeOffTo": 2}, "easeOffTo": 3, "maxReloads": 2, "soreness": {"adviceAfterHours": 72},
            "review": {"sessions": 8, "weeks": 2, "noGainWeeks": 4}})"},
        {"postures.json", R"({"$schema": "../schema/postures.schema.json", "license": "CC-BY-4.0",
            "postures": [{"id": "sit", "label": "Sitting"}, {"id": "stand", "label": "Standing"}]})"},
        {"routines.json", R"({"$schema": "../schema/routines.schema.json", "license": "CC-BY-4.0",
            "routines": [{"id": "arms", "name": "Arms", "purpose": "Both arms.", "forWhom": "For tired arms.", "notFor": "Not after a fall.",
                          "steps": [{"point": "biceps-middle", "side": "both", "holdSeconds": 25, "reps": 2},
                                    {"point": "triceps-middle", "side": "chosen"}]}]})"},
        {"screens.json", R"({"$schema": "../schema/screens.schema.json", "license": "CC-BY-4.0",
            "actions": [{"id": "emergency", "title": "Call now", "advice": "Call 112.", "clearable": false},
                        {"id": "see-doctor-soon", "title": "See a doctor", "advice": "Soon.", "clearable": true}],
            "lines": [{"id": "l-chest", "always": true, "label": "Chest", "text": "Pain in the chest."}],
            "questions": [{"id": "q-chest", "text": "Is there pain in the chest?", "flag": "R1", "action": "emergency", "screens": ["arm", "chest"],
                           "line": "l-chest"}],
            "screensOfGroup": {"chest": ["chest"]}})"},
        {"sources.json", R"({"$schema": "../schema/sources.schema.json", "license": "CC-BY-4.0",
            "sources": [{"id": "simons-1999", "cite": "Simons 1999", "read": "no", "finds": "Patterns."}]})"},
        {"tools.json", R"({"$schema": "../schema/tools.schema.json", "license": "CC-BY-4.0",
            "tools": [{"id": "thumb", "label": "Thumb", "phrase": "your thumb", "hand": true, "about": "A pad."},
                      {"id": "ball-wall", "label": "Ball", "phrase": "a ball on a wall", "hand": false, "about": "A ball."}]})"},
        {"zones.json", R"({"$schema": "../schema/zones.schema.json", "license": "CC-BY-4.0",
            "groups": [{"id": "arm", "label": "Arm"}, {"id": "chest", "label": "Chest"}],
            "zones": [
              {"id": "arm-front", "label": "Front of arm", "felt": "in the front of the arm", "part": "arm", "group": "arm", "paired": true, "views": ["front"], "words": ["biceps"]},
              {"id": "shoulder-front", "label": "Front of shoulder", "felt": "at the front of the shoulder", "part": "shoulder", "group": "arm", "paired": true, "views": ["front"], "words": []},
              {"id": "breastbone", "label": "Breastbone", "felt": "at the breastbone", "part": "chest", "group": "chest", "paired": false, "views": ["front"], "words": []}
            ]})"},
    };
}

} // namespace unknot::test
