// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/draft.h"
#include "catalogue/jsondocument.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace unknot::catalogue
{

// The *.json files of a folder that are JSON, in the order of their names, and what is wrong with
// those that are not; hidden files and folders inside it are passed over. A place in a document
// counts the documents here, so none may be taken out once a draft has read them.
struct CatalogueFolder {
    // The shipped catalogue has 21 files of half a MB together.
    static constexpr std::size_t mostFiles = 200;
    static constexpr std::size_t mostBytes = std::size_t{64} << 20;

    std::vector<JsonDocument> documents;
    Errors errors;

    // No document and one error: there is no such folder, it can't be read, holds none or too much.
    static CatalogueFolder open(const std::filesystem::path &folder);
    // The same, read into the draft at once, each by the schema it names. What stands in a document is dropped then, so
    // that all of them take no more memory than the largest: half of the time goes into memory otherwise.
    static CatalogueFolder readInto(Draft &draft, const std::filesystem::path &folder);

    // Reads the documents from this one on into the draft, each by the schema it names.
    void read(Draft &draft, std::size_t first = 0) const;

    // Faults of these documents as errors with file and line, file by file; of one with more than are
    // kept, the last says how many more.
    [[nodiscard]] Errors located(const Faults &faults) const;

private:
    static CatalogueFolder opened(const std::filesystem::path &folder, const std::function<void(JsonDocument &, std::size_t)> &each);
};

// The name in "$schema": "../schema/zones.schema.json" is "zones.schema.json"; empty where none is.
std::string schemaName(const Json &root);

// Schema and loader often find the same fault; the loader's sentence is the plainer one.
Errors withoutRepeats(Errors loaders, const Errors &schemas);

// By file, then line, then pointer.
void sort(Errors &errors);

} // namespace unknot::catalogue
