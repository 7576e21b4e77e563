// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/world.h"

#include "bodymap/figureloader.h"
#include "catalogue/packstore.h"
#include "catalogue/translation.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>

namespace unknot::practice
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

std::vector<catalogue::PackFolder> packsIn(const std::filesystem::path &dataFolder)
{
    return dataFolder.empty() ? std::vector<catalogue::PackFolder>{} : catalogue::PackStore(dataFolder / "packs").list();
}

// In the language that is wanted, as far as there are texts in it: the shipped ones, then those of packs.
void translate(catalogue::LoadedWithPacks &loaded, const std::filesystem::path &shipped, const std::string &language)
{
    std::vector<std::filesystem::path> files{catalogue::translationFile(shipped, language)};
    for (const catalogue::Pack &pack : loaded.packs) {
        if (pack.used())
            files.push_back(catalogue::translationFile(pack.folder, language));
    }
    std::erase_if(files, [](const auto &file) { return file.empty(); });
    if (files.empty())
        return;
    catalogue::CatalogueData data = loaded.catalogue.all();
    for (const auto &file : files) {
        auto read = catalogue::translate(data, file);
        std::move(read.errors.begin(), read.errors.end(), std::back_inserter(loaded.errors));
    }
    loaded.catalogue = catalogue::Catalogue(std::move(data));
}

catalogue::LoadedWithPacks loaded(const std::filesystem::path &resources, const World::Besides &besides)
{
    auto all = catalogue::load(resources / "catalogue", resources / "schema", packsIn(besides.dataFolder));
    if (!besides.language.empty())
        translate(all, resources / "catalogue", besides.language);
    return all;
}

} // namespace

World::World(const std::filesystem::path &resources, bodymap::Body body, const Besides &besides)
    : World(resources, body, loaded(resources, besides), bodymap::load(resources / "bodymap", body))
{
}

World::World(const std::filesystem::path &resources, bodymap::Body body, catalogue::LoadedWithPacks loadedCatalogue,
    Loaded<bodymap::Figure> loadedFigure)
    : catalogue(std::move(loadedCatalogue.catalogue)), figure(std::move(loadedFigure.value)),
      rules(catalogue, neighbours(catalogue, figure)), errors(std::move(loadedCatalogue.errors)), packs(std::move(loadedCatalogue.packs)),
      m_resources(resources), m_body(body)
{
    std::move(loadedFigure.errors.begin(), loadedFigure.errors.end(), std::back_inserter(errors));
}

World World::withoutFigure(const std::filesystem::path &resources, const Besides &besides)
{
    return World(resources, bodymap::Body::Masculine, loaded(resources, besides), {});
}

bool World::show(bodymap::Body body)
{
    if (body == m_body)
        return false;
    auto loaded = bodymap::load(m_resources / "bodymap", body);
    for (Error &error : loaded.errors) {
        if (std::find(errors.begin(), errors.end(), error) == errors.end())
            errors.push_back(std::move(error));
    }
    if (loaded.value.views().size() != figure.views().size())
        return false;
    figure = std::move(loaded.value);
    m_body = body;
    return true;
}

std::vector<std::string> World::languages() const
{
    std::set<std::string> found;
    const auto add = [&found](const std::filesystem::path &folder) {
        for (const std::string &language : catalogue::languagesIn(folder))
            found.insert(language);
    };
    add(m_resources / "catalogue");
    for (const catalogue::Pack &pack : packs) {
        if (pack.used())
            add(pack.folder);
    }
    std::vector<std::string> all{"en"};
    all.insert(all.end(), found.begin(), found.end());
    return all;
}

const catalogue::Pack *World::pack(const std::string &id) const
{
    const auto found = std::find_if(packs.begin(), packs.end(), [&id](const catalogue::Pack &one) { return one.info.id == id; });
    return id.empty() || found == packs.end() ? nullptr : &*found;
}

const finder::WordSearch &World::wordSearch() const
{
    if (!m_wordSearch)
        m_wordSearch.emplace(catalogue);
    return *m_wordSearch;
}

bool World::showable() const
{
    const bool drawn = figure.view(bodymap::ViewId::Front, Side::Middle) && figure.view(bodymap::ViewId::Back, Side::Middle);
    return drawn && !catalogue.all().zones.empty() && !catalogue.all().points.empty();
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

} // namespace unknot::practice
