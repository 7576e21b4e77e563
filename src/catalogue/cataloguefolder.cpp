// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguefolder.h"

#include "base/files.h"
#include "catalogue/readers.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <system_error>
#include <tuple>
#include <utility>

namespace unknot::catalogue
{

namespace
{

struct FileKind {
    std::string_view schema;
    void (*read)(const JsonReader &file, Draft &draft);
    bool inPacks = false;
};

constexpr std::array<FileKind, 16> fileKinds{{
    {"region.schema.json", readRegion, true},
    {"zones.schema.json", readZones, true},
    {"tools.schema.json", readTools},
    {"postures.schema.json", readPostures},
    {"ways.schema.json", readWays},
    {"cautions.schema.json", readCautions},
    {"landmarks.schema.json", readLandmarks},
    {"sources.schema.json", readSources, true},
    {"complaints.schema.json", readComplaints},
    {"spoken.schema.json", readSpoken},
    {"screens.schema.json", readScreens},
    {"flags.schema.json", readFlags},
    {"gates.schema.json", readGates},
    {"limits.schema.json", readLimits},
    {"learn.schema.json", readLearn},
    {"routines.schema.json", readRoutines, true},
}};

bool isCatalogueFile(const std::filesystem::path &file)
{
    return file.extension() == ".json" && !file.filename().string().starts_with('.');
}

tl::unexpected<Error> tooMuch(const std::string &most, const std::filesystem::path &folder)
{
    return tl::unexpected(Error{
        Error::Kind::Invalid, "the folder holds more than " + most + ", so nothing of it is read; take some out", folder.string(), 0, {}});
}

Result<std::vector<std::filesystem::path>> filesIn(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        if (isCatalogueFile(entry->path()))
            files.push_back(entry->path());
    }
    if (error) {
        const bool missing = error == std::errc::no_such_file_or_directory;
        return tl::unexpected(Error{missing ? Error::Kind::NotFound : Error::Kind::Unreadable,
            missing ? "there is no such folder" : "the folder can't be read: " + error.message(), folder.string(), 0, {}});
    }
    if (files.empty())
        return tl::unexpected(Error{Error::Kind::NotFound, "the folder holds no catalogue file (*.json)", folder.string(), 0, {}});
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.filename() < b.filename(); });
    if (files.size() > CatalogueFolder::mostFiles)
        return tooMuch(std::to_string(CatalogueFolder::mostFiles) + " files", folder);
    std::uintmax_t bytes = 0;
    for (const std::filesystem::path &file : files) {
        if (const std::uintmax_t size = std::filesystem::file_size(file, error); !error)
            bytes += size;
    }
    if (bytes > CatalogueFolder::mostBytes)
        return tooMuch(inMegabytes(CatalogueFolder::mostBytes) + " in its files", folder);
    return files;
}

void readDocument(const JsonDocument &document, std::size_t number, Draft &draft)
{
    if (!document.root().is_object()) {
        draft.faults.add({number, ""}, "has to be an object");
        return;
    }
    const JsonReader file(document.root(), {number, ""}, draft.faults);
    const std::string name = schemaName(document.root());
    const auto *kind = std::find_if(fileKinds.begin(), fileKinds.end(), [&name](const FileKind &known) { return known.schema == name; });
    if (kind != fileKinds.end() && !kind->inPacks && !draft.pack.empty())
        file.fail("$schema", "a pack can't hold " + inQuotes(name) + ": points, zones' words, routines and sources only");
    else if (kind != fileKinds.end())
        kind->read(file, draft);
    else if (name.empty())
        file.fail("names no \"$schema\", so nobody knows what it is about");
    else
        file.fail("$schema", inQuotes(name) + " is no schema of a catalogue file");
}

} // namespace

std::string schemaName(const Json &root)
{
    if (!root.is_object() || !root.contains("$schema") || !root["$schema"].is_string())
        return {};
    const std::string &address = root["$schema"].get_ref<const std::string &>();
    return address.substr(address.find_last_of("/\\") + 1);
}

CatalogueFolder CatalogueFolder::opened(const std::filesystem::path &folder, const std::function<void(JsonDocument &, std::size_t)> &each)
{
    CatalogueFolder opened;
    const Result<std::vector<std::filesystem::path>> files = filesIn(folder);
    if (!files) {
        opened.errors.push_back(files.error());
        return opened;
    }
    for (const std::filesystem::path &file : *files) {
        Result<JsonDocument> document = JsonDocument::read(file);
        if (!document) {
            opened.errors.push_back(std::move(document.error()));
            continue;
        }
        opened.documents.push_back(std::move(*document));
        each(opened.documents.back(), opened.documents.size() - 1);
    }
    return opened;
}

CatalogueFolder CatalogueFolder::open(const std::filesystem::path &folder)
{
    return opened(folder, [](const JsonDocument &, std::size_t) {});
}

CatalogueFolder CatalogueFolder::readInto(Draft &draft, const std::filesystem::path &folder)
{
    return opened(folder, [&draft](JsonDocument &document, std::size_t number) {
        readDocument(document, number, draft);
        document.dropValues();
    });
}

void CatalogueFolder::read(Draft &draft, std::size_t first) const
{
    for (std::size_t number = first; number < documents.size(); ++number)
        readDocument(documents[number], number, draft);
}

Errors CatalogueFolder::located(const Faults &faults) const
{
    std::map<std::size_t, std::vector<const Fault *>> byFile;
    for (const Fault &fault : faults.kept())
        byFile[fault.place.file].push_back(&fault);
    Errors located;
    for (const auto &[number, list] : byFile) {
        const JsonDocument &document = documents[number];
        std::vector<std::string> pointers;
        for (const Fault *fault : list)
            pointers.push_back(fault->place.pointer);
        const std::vector<int> lines = document.lines(pointers);
        for (std::size_t i = 0; i < list.size(); ++i)
            located.push_back({Error::Kind::Invalid, list[i]->what, document.file(), lines[i], pointers[i]});
        if (const std::size_t more = faults.notKept(number); more > 0)
            located.push_back({Error::Kind::Invalid, "and " + std::to_string(more) + " more", document.file(), 0, {}});
    }
    return located;
}

Errors withoutRepeats(Errors loaders, const Errors &schemas)
{
    std::set<std::pair<std::string, std::string>> told;
    for (const Error &error : loaders)
        told.emplace(error.file, error.pointer);
    std::copy_if(schemas.begin(), schemas.end(), std::back_inserter(loaders), [&told](const Error &error) {
        return error.pointer.empty() || !told.contains({error.file, error.pointer});
    });
    return loaders;
}

// What stands on no line, as "and 12 more", comes after what does.
void sort(Errors &errors)
{
    const auto key = [](const Error &error) { return std::tie(error.file, error.pointer, error.what); };
    std::stable_sort(errors.begin(), errors.end(), [&key](const Error &a, const Error &b) {
        if (a.file != b.file)
            return a.file < b.file;
        if (a.line != b.line)
            return static_cast<unsigned>(a.line - 1) < static_cast<unsigned>(b.line - 1);
        return key(a) < key(b);
    });
}

} // namespace unknot::catalogue
