// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/copytofile.h"

#include "base/files.h"
#include "practice/ownfiles.h"

#include <algorithm>

namespace unknot::practice
{

namespace
{

namespace fs = std::filesystem;

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

} // namespace

std::optional<CopyRefused> copyRefused(const fs::path &file, const fs::path &dataFolder, Replacing replacing)
{
    std::error_code ignored;
    if (file.empty() || fs::is_directory(file, ignored))
        return CopyRefused{CopyFault::NoPlace};
    if (isOwnFile(file, dataFolder))
        return CopyRefused{CopyFault::OwnFile};
    const bool isThere = fs::exists(fs::symlink_status(file, ignored)) && specialFile(file).empty();
    return isThere && replacing == Replacing::No ? std::optional(CopyRefused{CopyFault::Exists}) : std::nullopt;
}

std::optional<CopyRefused> writeCopy(
    const fs::path &file, std::string_view bytes, const fs::path &dataFolder, Replacing replacing, Waiting waiting)
{
    return writeCopy(
        file, [bytes](const Sink &sink) { return sink(bytes); }, dataFolder, replacing, waiting);
}

std::optional<CopyRefused> writeCopy(
    const fs::path &file, const Making &making, const fs::path &dataFolder, Replacing replacing, Waiting waiting)
{
    if (auto refused = copyRefused(file, dataFolder, replacing))
        return refused;
    bool isNotMade = false;
    const auto watched = [&](const Sink &sink) {
        bool isTaken = true;
        Status made = making([&](std::string_view bytes) {
            Status given = sink(bytes);
            isTaken = given.has_value();
            return given;
        });
        isNotMade = !made && isTaken;
        return made;
    };
    const Status written = writeFile(file, watched, waiting);
    if (written)
        return std::nullopt;
    return CopyRefused{isNotMade ? CopyFault::NotMade : CopyFault::Failed, written.error()};
}

fs::path copyNamed(std::string_view typed, const fs::path &folder, const fs::path &home, std::string_view ending)
{
    const std::string_view name = trimmed(typed);
    if (name.empty() || name.ends_with('/'))
        return {};
    fs::path file = (name.starts_with("~/") ? home / name.substr(2) : folder / name).lexically_normal();
    if (file.extension().string().size() < 2)
        file += ending;
    return file;
}

} // namespace unknot::practice
