// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/copying.h"

#include <utility>

namespace unknot::practice
{

Copying::Begin Copying::ofBytes(std::function<Result<std::string>()> bytes)
{
    return [bytes = std::move(bytes)]() -> Result<CopyMaking> {
        auto all = bytes();
        if (!all)
            return tl::unexpected(all.error());
        return [all = std::move(*all)](const Sink &sink, const Progress &) { return sink(all); };
    };
}

Copying::Copying(Begin begin, std::filesystem::path dataFolder, Listener listener, JournalQueue::Post post)
    : m_begin(std::move(begin)), m_dataFolder(std::move(dataFolder)), m_listener(std::move(listener)), m_post(std::move(post))
{
}

Copying::~Copying()
{
    stop();
}

void Copying::write(const std::filesystem::path &file, Replacing replacing)
{
    if (m_runs)
        return;
    m_file = file;
    m_stops = false;
    if (const auto refused = copyRefused(file, m_dataFolder, replacing))
        return m_listener.done(refused);
    auto making = m_begin();
    if (!making)
        return m_listener.unreadable(making.error());
    if (m_post)
        return writeBeside(std::move(*making), replacing);
    const auto all = [&making](const Sink &sink) { return (*making)(sink, {}); };
    m_listener.done(writeCopy(file, all, m_dataFolder, replacing, Waiting::No));
}

void Copying::writeBeside(CopyMaking making, Replacing replacing)
{
    m_runs = true;
    m_listener.goesOn(0, 0);
    m_writing = std::async(std::launch::async, [this, file = m_file, making = std::move(making), replacing] {
        const auto goesOn = [this](std::size_t done, std::size_t all) { return isGoingOn(done, all); };
        const auto all = [&making, &goesOn](const Sink &sink) { return making(sink, goesOn); };
        auto refused = writeCopy(file, all, m_dataFolder, replacing, Waiting::No);
        m_post([this, refused = std::move(refused)] {
            m_runs = false;
            m_listener.done(refused);
        });
    });
}

bool Copying::isGoingOn(std::size_t done, std::size_t all)
{
    if (done % (all / 100 + 1) == 0)
        m_post([this, done, all] {
            if (m_runs)
                m_listener.goesOn(done, all);
        });
    return !m_stops;
}

} // namespace unknot::practice
