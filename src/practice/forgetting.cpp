// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forgetting.h"

#include "base/files.h"
#include "practice/settingsfile.h"
#include "practice/syncchoice.h"

#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::practice
{

namespace
{

namespace fs = std::filesystem;

constexpr std::string_view noteName = "to-delete";
constexpr std::string_view journalName = "journal.sqlite";

Error failure(const fs::path &file, const std::string &why)
{
    return {Error::Kind::Unreadable, why, file.string(), 0, {}};
}

constexpr std::size_t mostNoted = 1024; // bytes

// Nothing: no such note. What can't be understood in one asks for no more than the journal.
std::optional<Forgetting> noted(const fs::path &folder)
{
    const auto note = readFile(folder / noteName, mostNoted);
    if (!note)
        return {};
    return Forgetting{note->find("settings\n") != std::string::npos, note->find("packs\n") != std::string::npos};
}

bool goes(const std::string &name, const Forgetting &what)
{
    const bool isOfRoutines = name.starts_with("routines.json") || name.starts_with("routines-unread");
    const bool isOfSync = name.starts_with(syncChoiceName); // else all of it would come back from there
    return name.starts_with(journalName) || isOfRoutines || isOfSync || name == "voice" || name == "pictures" || name == "backups"
        || (what.settings && name.starts_with(settingsName)) || (what.packs && name == "packs");
}

Status removeAll(const fs::path &path)
{
    std::error_code error;
    fs::remove_all(path, error);
    return error ? Status(tl::unexpected(failure(path, error.message()))) : Status{};
}

// What of the settings is no setting: what was marked, the favourites, and the session that was gathered.
bool isOwnSection(std::string_view line)
{
    return line == "[body]" || line == "[points]" || line == "[session]";
}

Status dropOwnSections(const fs::path &settings)
{
    const auto text = settingsText(settings.parent_path());
    if (!text)
        return {}; // there are none, or they are none that anybody reads
    std::istringstream from(*text);
    std::string kept;
    bool drops = false;
    for (std::string line; std::getline(from, line);) {
        if (line.starts_with('['))
            drops = isOwnSection(line);
        if (!drops)
            kept += line + '\n';
    }
    if (kept == *text)
        return {};
    std::ofstream to(settings, std::ios::trunc);
    to << kept << std::flush;
    return to ? Status{} : Status(tl::unexpected(failure(settings, "can't be written")));
}

// The journal's own file first.
Result<std::vector<fs::path>> listed(const fs::path &folder, const Forgetting &what)
{
    std::vector<fs::path> files{folder / journalName};
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (at->path() != files.front() && goes(at->path().filename().string(), what))
            files.push_back(at->path());
    }
    if (error)
        return tl::unexpected(failure(folder, error.message()));
    return files;
}

Status forget(const fs::path &dataFolder, const Forgetting &what)
{
    const auto files = listed(dataFolder, what);
    if (!files)
        return tl::unexpected(files.error());
    for (const fs::path &file : *files) {
        if (auto removed = removeAll(file); !removed)
            return removed;
    }
    if (auto dropped = dropOwnSections(dataFolder / settingsName); !dropped)
        return dropped;
    return removeAll(dataFolder / noteName);
}

} // namespace

Status noteForgetting(const fs::path &dataFolder, const Forgetting &what)
{
    std::ofstream note(dataFolder / noteName, std::ios::trunc);
    note << "journal\n" << (what.settings ? "settings\n" : "") << (what.packs ? "packs\n" : "") << std::flush;
    return note ? Status{} : Status(tl::unexpected(failure(dataFolder / noteName, "can't be written")));
}

std::optional<Status> forgetWhatWasNoted(const fs::path &dataFolder)
{
    const auto what = noted(dataFolder);
    return what ? std::optional(forget(dataFolder, *what)) : std::nullopt;
}

} // namespace unknot::practice
