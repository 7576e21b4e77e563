// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace unknot::practice
{

// For as long as it lives the lock is not held, and `busy`, which belongs under it, says that its owner is
// at work: whoever hands something in does not wait for that.
class Unlocked
{
public:
    Unlocked(std::unique_lock<std::mutex> &lock, bool &busy) : m_lock(lock), m_busy(busy)
    {
        m_busy = true;
        m_lock.unlock();
    }
    ~Unlocked()
    {
        m_lock.lock();
        m_busy = false;
    }
    Unlocked(const Unlocked &) = delete;
    Unlocked &operator=(const Unlocked &) = delete;

private:
    std::unique_lock<std::mutex> &m_lock;
    bool &m_busy;
};

} // namespace unknot::practice
