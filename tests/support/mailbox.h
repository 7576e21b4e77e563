// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace unknot::test
{

// What a window's event loop does: keeps what is posted until the owner's thread comes to it.
class Mailbox
{
public:
    std::function<void(std::function<void()>)> post()
    {
        return [this](std::function<void()> what) {
            const std::lock_guard lock(m_mutex);
            m_letters.push_back(std::move(what));
            m_arrived.notify_one();
        };
    }
    void readUntil(const std::function<bool()> &done)
    {
        while (!done()) {
            std::unique_lock lock(m_mutex);
            m_arrived.wait(lock, [this] { return !m_letters.empty(); });
            const auto letter = std::move(m_letters.front());
            m_letters.pop_front();
            lock.unlock();
            letter();
        }
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<std::function<void()>> m_letters;
};

} // namespace unknot::test
