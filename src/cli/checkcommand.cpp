// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "bodymap/figureloader.h"
#include "catalogue/catalogueloader.h"
#include "catalogue/packloader.h"
#include "catalogue/translation.h"
#include "cli/commandoptions.h"
#include "cli/output.h"
#include "posture/packscenes.h"
#include "posture/scenefolder.h"
#include "posture/thingcheck.h"
#include "present/text.h"

#include <algorithm>
#include <map>

namespace unknot::cli
{

namespace
{

namespace fs = std::filesystem;

const QString usage = QStringLiteral("Usage: unknot check PATH...\n"
                                     "\n"
                                     "Checks a catalogue (a folder of JSON files, or one of them), a pack (a folder with a\n"
                                     "pack.json), a figure (a folder of SVG files), or scenes of postures or things (a folder). Prints\n"
                                     "everything that is wrong, one line each:\n"
                                     "\n"
                                     "    file:line: /json/pointer: what is wrong\n"
                                     "\n"
                                     "Exit code 0: nothing is wrong; 1: something is; 2: wrong usage.\n");

bool holds(const fs::path &folder, const char *extension)
{
    std::error_code ignored;
    return std::any_of(
        fs::directory_iterator(folder, ignored), {}, [&](const auto &entry) { return entry.path().extension() == extension; });
}

bodymap::KnownIds knownIds(const catalogue::Catalogue &catalogue)
{
    bodymap::KnownIds known;
    for (const auto &zone : catalogue.all().zones) {
        known.zones.insert(zone.id);
        if (!zone.paired)
            known.midlineZones.insert(zone.id);
    }
    for (const auto &muscle : catalogue.all().muscles)
        known.muscles.insert(muscle.id);
    for (const auto &landmark : catalogue.all().landmarks)
        (landmark.caution.empty() ? known.landmarks : known.stayOff).insert(landmark.id);
    for (const auto &point : catalogue.all().points)
        known.points.emplace(point.id, bodymap::KnownIds::PointHome{point.muscle, point.zone});
    return known;
}

std::map<std::string, std::size_t> partsOf(const catalogue::Catalogue &catalogue)
{
    std::map<std::string, std::size_t> parts;
    for (const catalogue::Article &article : catalogue.all().articles)
        parts.emplace(article.id, article.parts.size());
    return parts;
}

// Every text/LANGUAGE.json beside a catalogue, or the one that is named; says how much each covers.
Errors checkTexts(const fs::path &folder, const fs::path &only, const fs::path &schemas)
{
    Errors errors;
    const catalogue::Catalogue catalogue = catalogue::load(folder).value;
    for (const std::string &language : catalogue::languagesIn(folder)) {
        const fs::path file = catalogue::translationPath(folder, language);
        if (!only.empty() && only.filename() != file.filename())
            continue;
        const auto texts = catalogue::checkTranslation(catalogue.all(), file, schemas);
        errors.insert(errors.end(), texts.errors.begin(), texts.errors.end());
        print(QStringLiteral("%1: %2 of %3 texts, the others stay in English\n").arg(present::toQt(language)).arg(texts.has).arg(texts.of));
    }
    return errors;
}

Errors checkPack(const fs::path &pack, const fs::path &resources)
{
    Errors errors = catalogue::checkPack(pack, resources / "catalogue", resources / "schema").errors;
    for (Error &error : posture::loadPackScenes(pack, resources).errors)
        errors.push_back(std::move(error));
    return errors;
}

Errors checkScenes(const fs::path &folder, const fs::path &resources)
{
    fs::path whole = fs::absolute(folder).lexically_normal();
    if (!whole.has_filename()) // it was given with a slash at its end
        whole = whole.parent_path();
    const fs::path pack = whole.parent_path();
    if (catalogue::isPack(pack) && posture::sceneFolderOf(pack) == whole)
        return posture::loadPackScenes(pack, resources).errors;
    return posture::checkScenes(folder, resources / "schema", posture::knownIds(catalogue::load(resources / "catalogue").value));
}

Errors checkOne(const fs::path &path, const fs::path &resources)
{
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return {{Error::Kind::NotFound, "there is no such file or folder", path.string(), 0, {}}};
    if (fs::is_directory(path, ignored) && holds(path, ".svg"))
        return bodymap::check(path, knownIds(catalogue::load(resources / "catalogue").value));
    if (!fs::is_directory(path, ignored) && path.extension() == ".svg")
        return {{Error::Kind::Invalid, "give the folder that holds the figure, not one of its files", path.string(), 0, {}}};
    if (fs::is_directory(path, ignored) && catalogue::isPack(path))
        return checkPack(path, resources);
    if (fs::is_directory(path, ignored) && !holds(path, ".json"))
        return {{Error::Kind::NotFound, "there is neither a catalogue (*.json) nor a figure (*.svg) in this folder", path.string(), 0, {}}};
    if (fs::is_directory(path, ignored) && posture::isSceneFolder(path))
        return checkScenes(path, resources);
    if (fs::is_directory(path, ignored) && posture::isThingFolder(path))
        return posture::checkThings(path, resources / "schema", partsOf(catalogue::load(resources / "catalogue").value));
    if (!fs::is_directory(path, ignored) && fs::absolute(path, ignored).parent_path().filename() == "text")
        return checkTexts(fs::absolute(path, ignored).parent_path().parent_path(), path, resources / "schema");
    Errors errors = catalogue::check(path, resources / "schema");
    if (fs::is_directory(path, ignored)) {
        for (Error &error : checkTexts(path, {}, resources / "schema"))
            errors.push_back(std::move(error));
    }
    return errors;
}

} // namespace

int runCheck(const CommandLine &line)
{
    const CommandOptions options(line, usage);
    if (options.exitNow())
        return *options.exitNow();
    if (options.positional().isEmpty())
        return options.wrongUsage(QStringLiteral("check needs a file or folder"));

    std::size_t found = 0;
    for (const QString &path : options.positional()) {
        const Errors errors = checkOne(present::fromQt(path), line.resources);
        list(errors);
        found += errors.size();
    }
    if (found == 0)
        print(QStringLiteral("Nothing is wrong.\n"));
    return found == 0 ? 0 : 1;
}

} // namespace unknot::cli
