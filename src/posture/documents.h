// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguefolder.h"

#include <string_view>
#include <vector>

namespace unknot::posture
{

// Reads each document of a folder that names this schema with `read`. Left out, and told, is what names another one, is not
// called as its file is, or is not read in full.
template<class Item>
std::vector<Item> readDocuments(const catalogue::CatalogueFolder &opened, std::string_view schema, catalogue::Faults &faults,
    Item (*read)(const catalogue::Json &root, std::size_t file, catalogue::Faults &faults))
{
    std::vector<Item> items;
    for (std::size_t file = 0; file < opened.documents.size(); ++file) {
        const catalogue::JsonDocument &document = opened.documents[file];
        const std::size_t before = faults.count();
        if (!document.root().is_object() || catalogue::schemaName(document.root()) != schema) {
            faults.add({file, ""}, "names no \"$schema\" that ends in " + std::string(schema));
            continue;
        }
        Item item = read(document.root(), file, faults);
        if (!item.id.empty() && item.id != std::filesystem::path(document.file()).stem().string())
            faults.add({file, "/id"}, catalogue::inQuotes(item.id) + " is not how the file is called");
        if (faults.count() == before)
            items.push_back(std::move(item));
    }
    return items;
}

} // namespace unknot::posture
