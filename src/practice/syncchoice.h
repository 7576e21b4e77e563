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

inline constexpr std::string_view syncChoiceName = "sync-folder"; // in the data folder; it goes with the data

// The folder that is kept the same on several machines, as the person has chosen it.
struct SyncChoice {
    std::string folder; // empty: none was chosen
    bool on = false;
    bool agreed = false; // what others have in it may be taken in without asking
    bool operator==(const SyncChoice &) const = default;
};

// No file: nothing was chosen. What can't be understood is an Error, and nothing is synced by it: Malformed, or as unknot::readFile.
Result<SyncChoice> readSyncChoice(const std::filesystem::path &dataFolder);
Status writeSyncChoice(const std::filesystem::path &dataFolder, const SyncChoice &choice);

// Why that folder can't be the one. Absent: it can.
enum class SyncFolderFault { IsOwn, Missing }; // Unknot's own or one in it; no folder
std::optional<SyncFolderFault> syncFolderFault(const std::filesystem::path &folder, const std::filesystem::path &dataFolder);

} // namespace unknot::practice
