// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/settingsfile.h"

#include "base/files.h"

#include <algorithm>

namespace unknot::practice
{

namespace
{

constexpr std::size_t mostBytes = std::size_t{1} << 20;
constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
    return line.substr(0, line.find_last_not_of(blanks) + 1);
}

bool isSetting(std::string_view line)
{
    const bool isSection = line.starts_with('[') && line.ends_with(']');
    const std::size_t equals = line.find('=');
    return line.empty() || line.starts_with(';') || isSection || (equals != std::string_view::npos && equals > 0);
}

} // namespace

std::optional<Error> settingsRefusal(const std::filesystem::path &folder)
{
    const Status readable = checkReadable(folder / settingsName, mostBytes);
    return readable || readable.error().kind == Error::Kind::NotFound ? std::nullopt : std::optional(readable.error());
}

Result<std::string> settingsText(const std::filesystem::path &folder)
{
    return readFile(folder / settingsName, mostBytes);
}

bool hasOnlySettings(std::string_view text)
{
    bool goesOn = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!goesOn && !isSetting(line))
            return false;
        goesOn = line.ends_with('\\');
    }
    return true;
}

} // namespace unknot::practice
