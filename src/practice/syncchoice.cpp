// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/syncchoice.h"

#include "base/files.h"
#include "base/writefile.h"

#include <system_error>

namespace unknot::practice
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t mostBytes = std::size_t{16} * 1024;
constexpr std::string_view head = "unknot-sync-folder 1\n";

// Takes a line off that is one of the two.
std::optional<bool> takeWord(std::string_view &text, std::string_view yes, std::string_view no)
{
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    if (end == std::string_view::npos || (line != yes && line != no))
        return std::nullopt;
    text.remove_prefix(end + 1);
    return line == yes;
}

} // namespace

// "unknot-sync-folder 1", "on" or "off", "agreed" or "ask", and the folder.
Result<SyncChoice> readSyncChoice(const fs::path &dataFolder)
{
    const fs::path file = dataFolder / syncChoiceName;
    const auto bytes = readFile(file, mostBytes);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound)
        return SyncChoice{};
    if (!bytes)
        return tl::unexpected(bytes.error());
    std::string_view text = *bytes;
    const bool isHeaded = text.starts_with(head);
    text.remove_prefix(isHeaded ? head.size() : 0);
    const auto on = takeWord(text, "on", "off");
    const auto agreed = takeWord(text, "agreed", "ask");
    if (!isHeaded || !on || !agreed || !text.ends_with('\n'))
        return tl::unexpected(Error{Error::Kind::Malformed, "can't be understood; choose the folder again", file.string(), 0, {}});
    text.remove_suffix(1);
    return SyncChoice{std::string(text), *on && !text.empty(), *agreed};
}

Status writeSyncChoice(const fs::path &dataFolder, const SyncChoice &choice)
{
    const std::string text
        = std::string(head) + (choice.on ? "on\n" : "off\n") + (choice.agreed ? "agreed\n" : "ask\n") + choice.folder + '\n';
    return writeFile(dataFolder / syncChoiceName, text, Waiting::No);
}

std::optional<SyncFolderFault> syncFolderFault(const fs::path &folder, const fs::path &dataFolder)
{
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        return SyncFolderFault::Missing;
    const fs::path own = fs::weakly_canonical(fs::absolute(dataFolder, ignored), ignored);
    for (fs::path at = fs::weakly_canonical(fs::absolute(folder, ignored), ignored); !at.empty(); at = at.parent_path()) {
        if (at == own)
            return SyncFolderFault::IsOwn;
        if (at == at.parent_path())
            break;
    }
    return std::nullopt;
}

} // namespace unknot::practice
