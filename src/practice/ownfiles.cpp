// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ownfiles.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace unknot::practice
{

namespace
{

namespace fs = std::filesystem;

// With what SQLite, or the settings' lock, puts beside them.
constexpr std::array<std::string_view, 7> files{
    "journal.sqlite", "routines-unread", "routines.json", "settings.ini", "sync-folder", "to-delete", "to-restore"};
constexpr std::array<std::string_view, 4> folders{"backups", "packs", "pictures", "voice"};

// Letters of a file's name that some file systems take for the same.
std::string lower(std::string name)
{
    std::transform(
        name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return name;
}

// Without links and detours, as far as it exists.
fs::path resolved(const fs::path &path)
{
    std::error_code error;
    const fs::path whole = fs::absolute(path, error);
    fs::path found = fs::weakly_canonical(whole, error);
    return error ? whole.lexically_normal() : found;
}

bool isOwnName(const std::string &name)
{
    const auto fits = [&name](std::string_view own) { return name.starts_with(own); };
    return std::any_of(files.begin(), files.end(), fits) || std::find(folders.begin(), folders.end(), name) != folders.end();
}

bool liesAmongOwn(const fs::path &file, const fs::path &folder)
{
    const fs::path whole(lower(file.string()));
    const fs::path from = whole.lexically_relative(lower(folder.string()));
    return !from.empty() && isOwnName(from.begin()->string());
}

// Another name of one of the files at or below `path`.
bool isHardLink(const fs::path &file, const fs::path &path)
{
    std::error_code error;
    if (fs::equivalent(file, path, error))
        return true;
    for (fs::recursive_directory_iterator at(path, error), end; !error && at != end; at.increment(error)) {
        std::error_code ignored;
        if (fs::equivalent(file, at->path(), ignored))
            return true;
    }
    return false;
}

bool isHardLinkToOwn(const fs::path &file, const fs::path &folder)
{
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (isOwnName(lower(at->path().filename().string())) && isHardLink(file, at->path()))
            return true;
    }
    return false;
}

void narrow(const fs::path &path)
{
    std::error_code ignored;
    if (!fs::is_symlink(path, ignored))
        fs::permissions(path, fs::perms::group_all | fs::perms::others_all, fs::perm_options::remove, ignored);
}

} // namespace

fs::path journalIn(const fs::path &dataFolder)
{
    return dataFolder / files.front();
}

fs::path backupFolder(const fs::path &dataFolder)
{
    return dataFolder / folders.front();
}

bool isOwnFile(const fs::path &file, const fs::path &dataFolder)
{
    const fs::path folder = resolved(dataFolder);
    return liesAmongOwn(resolved(file), folder) || isHardLinkToOwn(file, folder);
}

void keepPrivate(const fs::path &dataFolder)
{
    std::error_code error;
    bool isOursAlone = true;
    for (fs::directory_iterator at(dataFolder, error), end; !error && at != end; at.increment(error)) {
        const bool isOwn = isOwnName(at->path().filename().string());
        isOursAlone = isOursAlone && isOwn;
        if (isOwn)
            narrow(at->path());
    }
    if (!error && isOursAlone)
        narrow(dataFolder);
}

} // namespace unknot::practice
