// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/thingcheck.h"

#include "catalogue/cataloguefolder.h"
#include "catalogue/schemacheck.h"
#include "posture/thing.h"

#include <algorithm>
#include <utility>

namespace unknot::posture
{

namespace
{

using catalogue::CatalogueFolder;
using catalogue::Faults;

void checkPlace(const Thing &thing, std::size_t file, const std::map<std::string, std::size_t> &parts, Faults &faults)
{
    const auto article = parts.find(thing.article);
    if (article == parts.end())
        faults.add({file, "/article"}, "there is no article " + catalogue::inQuotes(thing.article));
    else if (static_cast<std::size_t>(thing.part) > article->second)
        faults.add({file, "/part"}, "that article has " + std::to_string(article->second) + " parts");
}

} // namespace

bool isThingFolder(const std::filesystem::path &folder)
{
    const CatalogueFolder opened = CatalogueFolder::open(folder);
    return std::ranges::any_of(
        opened.documents, [](const auto &document) { return catalogue::schemaName(document.root()) == "thing.schema.json"; });
}

Errors checkThings(
    const std::filesystem::path &folder, const std::filesystem::path &schemas, const std::map<std::string, std::size_t> &parts)
{
    auto [things, errors] = loadThings(folder);
    const CatalogueFolder opened = CatalogueFolder::open(folder);
    Faults faults, bySchema;
    catalogue::SchemaCheck schemaCheck(schemas);
    for (std::size_t file = 0; file < opened.documents.size(); ++file) {
        schemaCheck.check(opened.documents[file], file, bySchema);
        const std::string stem = std::filesystem::path(opened.documents[file].file()).stem().string();
        if (const auto thing = std::ranges::find(things, stem, &Thing::id); thing != things.end())
            checkPlace(*thing, file, parts, faults);
    }
    for (Error &error : opened.located(faults))
        errors.push_back(std::move(error));
    Errors all = catalogue::withoutRepeats(std::move(errors), opened.located(bySchema));
    catalogue::sort(all);
    return all;
}

} // namespace unknot::posture
