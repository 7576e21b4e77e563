// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/beside.h"

#include <utility>

namespace unknot::practice
{

Beside::Beside(JournalQueue::Post post) : m_post(std::move(post)) { }

void Beside::run(std::function<Then()> work)
{
    if (!m_post)
        return work()();
    std::erase_if(m_running, [](const auto &one) { return one.wait_for(Seconds{0}) == std::future_status::ready; });
    m_running.push_back(std::async(std::launch::async, [post = m_post, work = std::move(work)] { post(work()); }));
}

} // namespace unknot::practice
