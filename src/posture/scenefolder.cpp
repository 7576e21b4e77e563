// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/scenefolder.h"

#include "catalogue/schemacheck.h"
#include "posture/documents.h"
#include "posture/scenecheck.h"
#include "posture/scenereader.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace unknot::posture
{

namespace
{

using catalogue::CatalogueFolder;
using catalogue::Faults;

constexpr std::string_view schema = "scene.schema.json";

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
    Loaded<std::vector<Scene>> loaded{readDocuments(opened, schema, faults, readScene), std::move(opened.errors)};
    append(loaded.errors, opened.located(faults));
    catalogue::sort(loaded.errors);
    return loaded;
}

const Scene *sceneOf(
    std::span<const Scene> scenes, const PointId &point, const std::optional<ToolId> &tool, const std::optional<PostureId> &posture)
{
    const auto fits = [&](const Scene &scene) {
        return !scene.isDraft && (!tool || scene.tool == *tool) && (!posture || scene.posture == *posture)
            && std::ranges::find(scene.points, point) != scene.points.end();
    };
    const auto at = std::ranges::find_if(scenes, fits);
    return at == scenes.end() ? nullptr : &*at;
}

KnownIds knownIds(const catalogue::Catalogue &catalogue)
{
    KnownIds known;
    for (const auto &tool : catalogue.all().tools)
        known.tools.insert(tool.id);
    for (const auto &posture : catalogue.all().postures)
        known.postures.insert(posture.id);
    for (const auto &point : catalogue.all().points) {
        auto &offer = known.points[point.id];
        for (const catalogue::PointTool &one : point.tools)
            offer.emplace(one.tool, one.posture);
    }
    return known;
}

Loaded<std::vector<Scene>> loadSound(const std::filesystem::path &folder, const std::filesystem::path &schemas, const SceneLaws &laws)
{
    CatalogueFolder opened = CatalogueFolder::open(folder);
    Faults faults, bySchema;
    catalogue::SchemaCheck schemaCheck(schemas);
    std::set<std::size_t> faulty; // these are not posed: who wrote more than the schema allows could make that long
    for (std::size_t file = 0; file < opened.documents.size(); ++file) {
        const std::size_t before = bySchema.count();
        schemaCheck.check(opened.documents[file], file, bySchema);
        if (bySchema.count() > before)
            faulty.insert(file);
    }
    std::vector<Scene> scenes = readDocuments(opened, schema, faults, readScene);
    std::erase_if(scenes, [&](const Scene &scene) {
        if (laws.stop.stop_requested())
            return true;
        const std::size_t before = faults.count();
        checkIds(scene, laws, faults);
        if (!faulty.contains(scene.file))
            checkBody(scene, faults);
        return faulty.contains(scene.file) || faults.count() > before;
    });
    Loaded<std::vector<Scene>> loaded{std::move(scenes), std::move(opened.errors)};
    append(loaded.errors, catalogue::withoutRepeats(opened.located(faults), opened.located(bySchema)));
    catalogue::sort(loaded.errors);
    return loaded;
}

Errors checkScenes(const std::filesystem::path &folder, const std::filesystem::path &schemas, const KnownIds &known)
{
    return loadSound(folder, schemas, {&known}).errors;
}

} // namespace unknot::posture
