// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/packloader.h"

#include "catalogue/cataloguefolder.h"
#include "catalogue/catalogueloader.h"
#include "catalogue/readers.h"
#include "catalogue/schemacheck.h"
#include "catalogue/translation.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <system_error>
#include <tuple>
#include <utility>

namespace unknot::catalogue
{

namespace
{

constexpr std::string_view infoFile = "pack.json";

PackInfo readInfo(const JsonReader &file)
{
    file.only({"$schema", "id", "name", "author", "version", "date", "description", "license"});
    return {file.id(), file.text("name"), file.text("author"), file.text("version"), file.text("date"), file.text("description"),
        file.text("license")};
}

std::string nameOf(const JsonDocument &document)
{
    return std::filesystem::path(document.file()).filename().string();
}

using Key = std::tuple<std::size_t, std::string, std::string>;

std::set<Key> keysOf(const Faults &faults)
{
    std::set<Key> keys;
    for (const Fault &fault : faults.kept())
        keys.emplace(fault.place.file, fault.place.pointer, fault.what);
    return keys;
}

// The shipped catalogue and the packs taken so far, before and after the last checks.
class Merge
{
public:
    Merge(const std::filesystem::path &folder, const std::filesystem::path &schemas)
        : m_folder(CatalogueFolder::open(folder)), m_schemaFolder(schemas), m_schemas(schemas)
    {
        m_folder.read(m_draft);
        m_finished = m_draft;
        finish(m_finished);
        m_known = keysOf(m_finished.faults);
    }

    // Whatever is wrong with the pack itself is in its errors; then nothing of it stays.
    void take(Pack &pack)
    {
        CatalogueFolder opened = CatalogueFolder::open(pack.folder);
        pack.errors = std::move(opened.errors);
        const std::size_t first = m_folder.documents.size();
        std::move(opened.documents.begin(), opened.documents.end(), std::back_inserter(m_folder.documents));
        Draft trial = m_draft;
        trial.faults = {};
        pack.info = info(first, trial);
        if (pack.on)
            merge(pack, first, std::move(trial));
        if (!pack.used())
            m_folder.documents.erase(m_folder.documents.begin() + static_cast<std::ptrdiff_t>(first), m_folder.documents.end());
        sort(pack.errors);
    }

    // The shipped errors, as load() tells them; the catalogue is given away.
    [[nodiscard]] LoadedWithPacks result(Loaded<Catalogue> shipped, std::vector<Pack> packs) &&
    {
        const bool any = std::any_of(packs.begin(), packs.end(), [](const Pack &pack) { return pack.used(); });
        return {any ? Catalogue(std::move(m_finished.data)) : std::move(shipped.value), std::move(shipped.errors), std::move(packs)};
    }

private:
    // The documents of the pack stand from `first` on; pack.json is put first of them.
    PackInfo info(std::size_t first, Draft &trial)
    {
        auto &documents = m_folder.documents;
        const auto begin = documents.begin() + static_cast<std::ptrdiff_t>(first);
        const auto found = std::find_if(begin, documents.end(), [](const JsonDocument &document) { return nameOf(document) == infoFile; });
        if (found == documents.end())
            return {};
        std::rotate(begin, found, found + 1);
        if (!documents[first].root().is_object()) {
            trial.faults.add({first, ""}, "has to be an object");
            return {};
        }
        return readInfo(JsonReader(documents[first].root(), {first, ""}, trial.faults));
    }

    void merge(Pack &pack, std::size_t first, Draft trial)
    {
        const bool described = !pack.info.id.empty();
        if (!described && pack.errors.empty() && trial.faults.count() == 0)
            pack.errors.push_back({Error::Kind::NotFound, "the pack has no pack.json, which says what it is called and whose it is",
                pack.folder.string(), 0, {}});
        trial.pack = described ? pack.info.id : "a pack without a name";
        m_folder.read(trial, first + (first < m_folder.documents.size() && nameOf(m_folder.documents[first]) == infoFile ? 1 : 0));
        pack.changes = trial.changes;
        for (PackChange &change : pack.changes) {
            if (change.what == PackChange::What::Routine)
                change.points = pointNames(trial, RoutineId{change.id});
        }
        Draft finished = trial;
        finish(finished);
        const Faults bySchema = schemaFaults(first, finished.faults);
        for (Error &error : withoutRepeats(m_folder.located(fresh(finished.faults)), m_folder.located(bySchema)))
            pack.errors.push_back(std::move(error));
        readTexts(pack, finished.data);
        if (!pack.errors.empty())
            return;
        trial.changes.clear();
        m_draft = std::move(trial);
        m_finished = std::move(finished);
        m_known = keysOf(m_finished.faults);
    }

    // Only looked at here: which language is shown is nothing the catalogue knows.
    void readTexts(Pack &pack, const CatalogueData &data) const
    {
        for (const std::string &language : languagesIn(pack.folder)) {
            Translation texts = checkTranslation(data, translationPath(pack.folder, language), m_schemaFolder);
            std::move(texts.errors.begin(), texts.errors.end(), std::back_inserter(pack.errors));
            pack.changes.push_back({PackChange::What::Texts, language,
                language + ", " + std::to_string(texts.has) + " of " + std::to_string(texts.of), true, {}});
        }
    }

    Faults schemaFaults(std::size_t first, const Faults &loaders)
    {
        Faults faults;
        for (std::size_t number = first; number < m_folder.documents.size(); ++number) {
            if (!loaders.isFull(number))
                m_schemas.check(m_folder.documents[number], number, faults);
        }
        return faults;
    }

    // What was not wrong before the pack came.
    [[nodiscard]] Faults fresh(const Faults &faults) const
    {
        Faults left;
        for (const Fault &fault : faults.kept()) {
            if (!m_known.contains({fault.place.file, fault.place.pointer, fault.what}))
                left.add(fault.place, fault.what);
        }
        return left;
    }

    CatalogueFolder m_folder;
    std::filesystem::path m_schemaFolder;
    SchemaCheck m_schemas;
    Draft m_draft; // every file read, nothing taken out
    Draft m_finished;
    std::set<Key> m_known;
};

} // namespace

LoadedWithPacks load(const std::filesystem::path &folder, const std::filesystem::path &schemas, const std::vector<PackFolder> &packs)
{
    Loaded<Catalogue> shipped = load(folder);
    if (packs.empty())
        return {std::move(shipped.value), std::move(shipped.errors), {}};
    Merge merge(folder, schemas);
    std::vector<Pack> taken;
    for (const PackFolder &one : packs) {
        Pack pack;
        pack.folder = one.folder;
        pack.on = one.on;
        merge.take(pack);
        taken.push_back(std::move(pack));
    }
    return std::move(merge).result(std::move(shipped), std::move(taken));
}

Pack checkPack(const std::filesystem::path &folder, const std::filesystem::path &shipped, const std::filesystem::path &schemas)
{
    Pack pack;
    pack.folder = folder;
    Merge(shipped, schemas).take(pack);
    return pack;
}

bool isPack(const std::filesystem::path &folder)
{
    std::error_code ignored;
    return std::filesystem::exists(folder / infoFile, ignored);
}

} // namespace unknot::catalogue
