// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <string>

namespace unknot::app
{

// Why the settings in a data folder are not read: they are no plain file, may not be read, or are too
// large. Nothing: they are, or there are none yet.
std::optional<Error> settingsRefusal(const std::filesystem::path &folder);

// As they stand in the file; NotFound: there are none yet.
Result<std::string> settingsText(const std::filesystem::path &folder);

// What to give QSettings, which would read a named pipe without end: the settings in the folder, or,
// where they are refused, a place that is empty and can't be written.
QString settingsFile(const std::filesystem::path &folder);

} // namespace unknot::app
