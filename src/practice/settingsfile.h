// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace unknot::practice
{

inline constexpr std::string_view settingsName = "settings.ini"; // in the data folder

// Why the settings in a data folder are not read: they are no plain file, may not be read, or are too
// large. Nothing: they are, or there are none yet.
std::optional<Error> settingsRefusal(const std::filesystem::path &folder);

// As they stand in the file; NotFound: there are none yet.
Result<std::string> settingsText(const std::filesystem::path &folder);

// Whether each line is a section, an entry, a remark, or goes on with the line before.
bool hasOnlySettings(std::string_view text);

} // namespace unknot::practice
