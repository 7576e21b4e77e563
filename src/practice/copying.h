// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/copytofile.h"
#include "practice/journalqueue.h"

#include <atomic>
#include <future>

namespace unknot::practice
{

// Writes a copy for a program with a window: at once, or in a thread of its own, so that the window goes on. Its end stops it.
class Copying
{
public:
    using Begin = std::function<Result<CopyMaking>()>; // on the owner's thread: what is to be written as it is now
    static Begin ofBytes(std::function<Result<std::string>()> bytes); // that are made all at once

    // Told on the owner's thread. None may be empty.
    struct Listener {
        std::function<void(std::size_t done, std::size_t all)> goesOn; // a hundred times at most: the window has more to do
        std::function<void(const std::optional<CopyRefused> &refused)> done;
        std::function<void(const Error &error)> unreadable; // there is nothing to be written
    };

    // Without `post` it is written before write() returns.
    Copying(Begin begin, std::filesystem::path dataFolder, Listener listener, JournalQueue::Post post = {});
    ~Copying();
    Copying(const Copying &) = delete;
    Copying &operator=(const Copying &) = delete;

    [[nodiscard]] bool runs() const { return m_runs; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; } // where it was to be written last
    void write(const std::filesystem::path &file, Replacing replacing); // nothing while one is being written
    void stop() { m_stops = true; } // nothing is left of it

private:
    void writeBeside(CopyMaking making, Replacing replacing);
    [[nodiscard]] bool isGoingOn(std::size_t done, std::size_t all); // asked by the other thread

    Begin m_begin;
    std::filesystem::path m_dataFolder, m_file;
    Listener m_listener;
    JournalQueue::Post m_post;
    bool m_runs = false;
    std::atomic<bool> m_stops = false;
    std::future<void> m_writing; // last, so that it is waited for first
};

} // namespace unknot::practice
