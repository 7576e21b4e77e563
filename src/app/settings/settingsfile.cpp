// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingsfile.h"

#include "base/files.h"
#include "present/text.h"

namespace unknot::app
{

namespace
{

constexpr auto name = "settings.ini";
constexpr std::size_t mostBytes = std::size_t{1} << 20;

} // namespace

std::optional<Error> settingsRefusal(const std::filesystem::path &folder)
{
    const Status readable = checkReadable(folder / name, mostBytes);
    return readable || readable.error().kind == Error::Kind::NotFound ? std::nullopt : std::optional(readable.error());
}

Result<std::string> settingsText(const std::filesystem::path &folder)
{
    return readFile(folder / name, mostBytes);
}

QString settingsFile(const std::filesystem::path &folder)
{
    return settingsRefusal(folder) ? QStringLiteral("/dev/null/settings.ini") : present::toQt((folder / name).string());
}

} // namespace unknot::app
