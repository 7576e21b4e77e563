// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/world.h"

#include "bodymap/figureloader.h"
#include "catalogue/catalogueloader.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace unknot::app
{

namespace
{

safety::Rules::Neighbours neighbours(const catalogue::Catalogue &catalogue, const bodymap::Figure &figure)
{
    safety::Rules::Neighbours beside;
    for (const catalogue::Zone &zone : catalogue.all().zones) {
        const auto touching = figure.neighbours(zone.id);
        beside[zone.id] = {touching.begin(), touching.end()};
    }
    return beside;
}

} // namespace

World::World(const std::filesystem::path &resources, bodymap::Body body)
    : World(resources, body, catalogue::load(resources / "catalogue"), bodymap::load(resources / "bodymap", body))
{
}

World::World(const std::filesystem::path &resources, bodymap::Body body, Loaded<catalogue::Catalogue> loadedCatalogue,
    Loaded<bodymap::Figure> loadedFigure)
    : catalogue(std::move(loadedCatalogue.value)), figure(std::move(loadedFigure.value)), rules(catalogue, neighbours(catalogue, figure)),
      errors(std::move(loadedCatalogue.errors)), m_resources(resources), m_body(body)
{
    std::move(loadedFigure.errors.begin(), loadedFigure.errors.end(), std::back_inserter(errors));
}

bool World::show(bodymap::Body body)
{
    if (body == m_body)
        return false;
    auto loaded = bodymap::load(m_resources / "bodymap", body);
    std::move(loaded.errors.begin(), loaded.errors.end(), std::back_inserter(errors));
    if (loaded.value.views().size() != figure.views().size())
        return false;
    figure = std::move(loaded.value);
    m_body = body;
    return true;
}

bool World::safetySound() const
{
    constexpr std::array<std::string_view, 5> files{"cautions.json", "flags.json", "gates.json", "limits.json", "screens.json"};
    const bool damaged = std::any_of(errors.begin(), errors.end(), [&](const Error &error) {
        const std::string name = std::filesystem::path(error.file).filename().string();
        return std::find(files.begin(), files.end(), name) != files.end();
    });
    return !damaged && !catalogue.all().gates.empty() && !catalogue.all().questions.empty() && !catalogue.all().cautions.empty();
}

std::filesystem::path defaultResources()
{
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    const auto installed = program.parent_path().parent_path() / "share" / "unknot";
    if (!program.empty() && std::filesystem::is_directory(installed / "catalogue", ignored))
        return installed;
    return UNKNOT_DATA_DIR;
}

} // namespace unknot::app
