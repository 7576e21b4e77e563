// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tempfolder.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

namespace unknot::test
{

using OrderedJson = nlohmann::ordered_json;

// A sound pack over the shipped catalogue, to be spoilt by a test and written to a folder of its own:
// it changes one point, adds one, gives a zone other words, and adds a routine and a source.
class SmallPack
{
public:
    explicit SmallPack(const std::filesystem::path &shipped)
    {
        OrderedJson changed = shippedPoint(shipped / "head-neck.json", "levator-scapulae-neck-angle");
        changed["pressureCap"] = 4;
        changed["find"] = "Where the neck meets the shoulder.";
        OrderedJson added = changed;
        added["id"] = "levator-scapulae-rim";
        added["label"] = "Along the rim";
        added["evidence"]["sources"] = {"simons-1999", "example-2026"};
        files["pack.json"] = {{"$schema", "pack.schema.json"}, {"id", "example"}, {"name", "Example pack"}, {"author", "Ada Example"},
            {"version", "1.0"}, {"date", "2026-11-22"}, {"description", "For tests."}, {"license", "CC0-1.0"}};
        files["neck.json"] = {{"$schema", "https://unknot.org/schema/region.schema.json"}, {"license", "CC0-1.0"}, {"region", "head-neck"},
            {"label", "Head and neck"}, {"muscles", {{{"id", "levator-scapulae"}, {"points", {changed, added}}}}}};
        files["zones.json"]
            = {{"$schema", "zones.schema.json"}, {"license", "CC0-1.0"}, {"zones", {{{"id", "neck-base"}, {"words", {"yoke"}}}}}};
        files["routines.json"] = {{"$schema", "routines.schema.json"}, {"license", "CC0-1.0"},
            {"routines",
                {{{"id", "rim"}, {"name", "Rim"}, {"purpose", "The rim."}, {"forWhom", "For tests."}, {"notFor", "Not for people."},
                    {"steps", {{{"point", "levator-scapulae-rim"}, {"side", "both"}}}}}}}};
        files["sources.json"] = {{"$schema", "sources.schema.json"}, {"license", "CC0-1.0"},
            {"sources",
                {{{"id", "example-2026"}, {"cite", "Example 2026"}, {"url", "https://example.org/paper"}, {"read", "yes"},
                    {"finds", "Nothing."}}}}};
    }

    std::map<std::string, OrderedJson> files;

    OrderedJson &muscle() { return files["neck.json"]["muscles"][0]; }
    OrderedJson &changed() { return muscle()["points"][0]; }
    OrderedJson &added() { return muscle()["points"][1]; }
    // Of the point that it adds, a copy of a shipped scene as postures/rim.json; before write().
    OrderedJson &addScene(const std::filesystem::path &shippedScenes)
    {
        std::ifstream in(shippedScenes / "sit-fingers-neck-base.json");
        OrderedJson &scene = files["postures/rim.json"] = OrderedJson::parse(in);
        scene["$schema"] = "scene.schema.json";
        scene["license"] = "CC0-1.0";
        scene["id"] = "rim";
        scene["says"] = "Sitting, fingers on the {side} rim.";
        scene["points"] = {"levator-scapulae-rim"};
        return scene;
    }
    OrderedJson &info() { return files["pack.json"]; }

    // Exactly these files; what was written before is gone.
    const std::filesystem::path &write()
    {
        for (const auto &entry : std::filesystem::directory_iterator(m_folder.path()))
            std::filesystem::remove_all(entry.path());
        for (const auto &[name, json] : files) {
            std::filesystem::create_directories((m_folder / name).parent_path());
            TempFolder::write(m_folder / name, json.dump(2) + "\n");
        }
        return m_folder.path();
    }

    [[nodiscard]] const std::filesystem::path &path() const { return m_folder.path(); }

    static OrderedJson shippedPoint(const std::filesystem::path &file, const std::string &id)
    {
        std::ifstream in(file);
        const OrderedJson region = OrderedJson::parse(in);
        for (const auto &muscle : region["muscles"]) {
            for (const auto &point : muscle["points"]) {
                if (point["id"] == id)
                    return point;
            }
        }
        return {};
    }

private:
    TempFolder m_folder;
};

} // namespace unknot::test
