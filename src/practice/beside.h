// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/journalqueue.h"

#include <future>
#include <vector>

namespace unknot::practice
{

// Work of an owner that is done in threads of its own, so that a window goes on, and what follows from it on the owner's thread. Its end
// waits for all of it; what follows is dropped then, as JournalQueue::Post has it.
class Beside
{
public:
    using Then = std::function<void()>; // on the owner's thread

    explicit Beside(JournalQueue::Post post = {}); // without: at once, and run() returns when it is done

    void run(std::function<Then()> work); // which touches nothing of the owner's

private:
    JournalQueue::Post m_post;
    std::vector<std::future<void>> m_running;
};

} // namespace unknot::practice
