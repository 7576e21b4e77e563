// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalstore.h"
#include "practice/world.h"

#include <filesystem>
#include <future>
#include <memory>

namespace unknot::app
{

// What a start reads, in threads of its own while Qt and the pages are begun: none of them needs another.
struct FirstData {
    static constexpr const char *journalName = "journal.sqlite"; // in the data folder

    std::future<std::unique_ptr<practice::World>> world;
    std::future<Result<journal::JournalStore>> journal; // opened, or made

    // The settings are read in the caller's thread: Qt takes the thread of its first object for the main one.
    static FirstData read(const std::filesystem::path &resources, const std::filesystem::path &dataFolder);
};

} // namespace unknot::app
