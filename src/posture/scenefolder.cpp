// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/scenefolder.h"

#include "catalogue/cataloguefolder.h"
#include "catalogue/schemacheck.h"
#include "posture/scenecheck.h"
#include "posture/scenereader.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace unknot::posture
{

namespace
{

using catalogue::CatalogueFolder;
using catalogue::Faults;

constexpr std::string_view schema = "scene.schema.json";

// The scenes that are read without a fault; and, where two have one id, the first.
std::vector<Scene> readAll(const CatalogueFolder &opened, Faults &faults)
{
    std::vector<Scene> scenes;
    for (std::size_t file = 0; file < opened.documents.size(); ++file) {
        const catalogue::JsonDocument &document = opened.documents[file];
        const std::size_t before = faults.count();
        if (!document.root().is_object() || catalogue::schemaName(document.root()) != schema) {
            faults.add({file, ""}, "names no \"$schema\" that ends in " + std::string(schema));
            continue;
        }
        Scene scene = readScene(document.root(), file, faults);
        const std::string stem = std::filesystem::path(document.file()).stem().string();
        if (!scene.id.empty() && scene.id != stem)
            faults.add({file, "/id"}, catalogue::inQuotes(scene.id) + " is not how the file is called");
        if (faults.count() == before)
            scenes.push_back(std::move(scene));
    }
    return scenes;
}

void append(Errors &errors, Errors more)
{
    errors.insert(errors.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

bool isSceneFolder(const std::filesystem::path &folder)
{
    const CatalogueFolder opened = CatalogueFolder::open(folder);
    return std::ranges::any_of(opened.documents, [](const auto &document) { return catalogue::schemaName(document.root()) == schema; });
}

Loaded<std::vector<Scene>> loadScenes(const std::filesystem::path &folder)
{
    CatalogueFolder opened = CatalogueFolder::open(folder);
    Faults faults;
    Loaded<std::vector<Scene>> loaded{readAll(opened, faults), std::move(opened.errors)};
    append(loaded.errors, opened.located(faults));
    catalogue::sort(loaded.errors);
    return loaded;
}

const Scene *sceneOf(
    const std::vector<Scene> &scenes, const PointId &point, const std::optional<ToolId> &tool, const std::optional<PostureId> &posture)
{
    const auto fits = [&](const Scene &scene) {
        return !scene.isDraft && (!tool || scene.tool == *tool) && (!posture || scene.posture == *posture)
            && std::ranges::find(scene.points, point) != scene.points.end();
    };
    const auto at = std::ranges::find_if(scenes, fits);
    return at == scenes.end() ? nullptr : &*at;
}

Errors checkScenes(const std::filesystem::path &folder, const std::filesystem::path &schemas, const KnownIds &known)
{
    CatalogueFolder opened = CatalogueFolder::open(folder);
    Faults faults, bySchema;
    for (const Scene &scene : readAll(opened, faults)) {
        checkIds(scene, known, faults);
        checkBody(scene, faults);
    }
    catalogue::SchemaCheck schemaCheck(schemas);
    for (std::size_t file = 0; file < opened.documents.size(); ++file)
        schemaCheck.check(opened.documents[file], file, bySchema);
    Errors errors = std::move(opened.errors);
    append(errors, catalogue::withoutRepeats(opened.located(faults), opened.located(bySchema)));
    catalogue::sort(errors);
    return errors;
}

} // namespace unknot::posture
