// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/cataloguefolder.h"
#include "catalogue/draft.h"
#include "catalogue/readers.h"
#include "catalogue/schemacheck.h"

#include <iterator>
#include <system_error>
#include <utility>

namespace unknot::catalogue
{

namespace
{

void append(Errors &errors, Errors more)
{
    errors.insert(errors.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// Nothing refers to the gates, so a lost file of them would not show; and then nobody would be asked
// about their health.
void checkForGates(const Draft &draft, const std::filesystem::path &folder, Errors &errors)
{
    if (draft.data.gates.empty() && !draft.data.points.empty())
        errors.push_back({Error::Kind::NotFound, "there are points to press, but no health answers (gates)", folder.string(), 0, {}});
}

// A file the loader has too much to say about is not held against its schema as well: that would
// find the same again, and take the longer the worse the file is.
Faults schemaFaults(const CatalogueFolder &opened, const std::filesystem::path &schemas, const Faults &loaders)
{
    SchemaCheck schemaCheck(schemas);
    Faults faults;
    for (std::size_t number = 0; number < opened.documents.size(); ++number) {
        if (!loaders.isFull(number))
            schemaCheck.check(opened.documents[number], number, faults);
    }
    return faults;
}

Errors checkFolder(const std::filesystem::path &folder, const std::filesystem::path &schemas)
{
    const CatalogueFolder opened = CatalogueFolder::open(folder);
    Draft draft;
    opened.read(draft);
    finish(draft);
    draft.checkScreens();
    Errors errors = opened.errors;
    const Faults bySchema = schemaFaults(opened, schemas, draft.faults);
    append(errors, withoutRepeats(opened.located(draft.faults), opened.located(bySchema)));
    checkForGates(draft, folder, errors);
    return errors;
}

} // namespace

Loaded<Catalogue> load(const std::filesystem::path &folder)
{
    Draft draft;
    CatalogueFolder opened = CatalogueFolder::readInto(draft, folder);
    finish(draft);
    Errors errors = std::move(opened.errors);
    append(errors, opened.located(draft.faults));
    checkForGates(draft, folder, errors);
    sort(errors);
    return {Catalogue(std::move(draft.data)), std::move(errors)};
}

Errors check(const std::filesystem::path &path, const std::filesystem::path &schemas)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return {Error{Error::Kind::NotFound, "is not there", path.string(), 0, {}}};
    const bool whole = std::filesystem::is_directory(path, error);
    if (!whole && path.extension() != ".json")
        return {Error{Error::Kind::Invalid, "is no catalogue file: its name has to end in .json", path.string(), 0, {}}};
    const std::filesystem::path folder = whole ? path : path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    Errors errors = checkFolder(folder, schemas);
    if (!whole) {
        const std::string own = (folder / path.filename()).string();
        std::erase_if(errors, [&own](const Error &found) { return found.file != own; });
    }
    sort(errors);
    return errors;
}

} // namespace unknot::catalogue
