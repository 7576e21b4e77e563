// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/journalqueue.h"

#include "base/clock.h"

#include <utility>

namespace unknot::practice
{

namespace
{

constexpr Seconds retryAfter{5};

// Whether the same write may succeed later. One that can't must not hold up those behind it.
bool isWorthRetrying(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Full:
    case Error::Kind::Busy:
    case Error::Kind::ReadOnly:
    case Error::Kind::Unreadable:
    case Error::Kind::Internal:
        return true;
    case Error::Kind::NotFound:
    case Error::Kind::Malformed:
    case Error::Kind::Invalid:
    case Error::Kind::TooNew:
    case Error::Kind::NotADatabase:
        return false;
    }
    return false;
}

} // namespace

JournalQueue::JournalQueue(std::filesystem::path file, Listener listener, Post post)
    : m_file(std::move(file)), m_listener(std::move(listener)), m_post(std::move(post))
{
    open();
}

JournalQueue::~JournalQueue()
{
    stop();
}

void JournalQueue::open()
{
    auto opened = journal::JournalStore::open(m_file);
    if (opened)
        return start(std::move(*opened));
    m_state.refusal = opened.error();
    const std::lock_guard lock(m_mutex);
    m_seen.refusal = opened.error();
}

void JournalQueue::start(journal::JournalStore store)
{
    if (auto reader = store.openReader())
        m_reader.emplace(std::move(*reader));
    m_store.emplace(std::move(store));
    m_opened = true;
    m_state.refusal.reset();
    m_seen = State(m_state);
    if (m_post && !m_thread.joinable())
        m_thread = std::thread([this] { work(); });
}

const journal::JournalReader *JournalQueue::reader() const
{
    return m_reader ? &*m_reader : nullptr;
}

// ---- the owner's calls

void JournalQueue::write(Write write, Then then)
{
    m_run.push_back(write);
    ++m_handedIn;
    std::unique_lock lock(m_mutex);
    m_waiting.push_back({std::move(write), std::move(then)});
    if (!m_thread.joinable())
        return flushHere(lock);
    m_wake.notify_one();
    lock.unlock();
    m_state.waiting = m_handedIn - m_heardOf; // until it is told otherwise, it is not saved
    if (m_listener.stateChanged)
        m_listener.stateChanged();
}

void JournalQueue::flushHere(std::unique_lock<std::mutex> &lock)
{
    m_blocked = false;
    while (m_opened && !m_waiting.empty() && !m_blocked)
        attempt(lock);
    tellWaiting();
    publish();
    lock.unlock();
    // Only now: what is told may write again.
    while (!m_outbox.empty()) {
        const auto what = std::move(m_outbox.front());
        m_outbox.pop_front();
        what();
    }
}

void JournalQueue::runWithoutSaving()
{
    auto opened = journal::JournalStore::inMemory();
    if (!opened || m_opened)
        return;
    m_state.forgetful = true;
    start(std::move(*opened));
    if (m_listener.stateChanged)
        m_listener.stateChanged();
}

void JournalQueue::lookOnly()
{
    if (m_opened)
        return;
    auto reader = journal::JournalReader::open(m_file);
    if (!reader) {
        m_state.refusal = reader.error();
    } else {
        m_reader.emplace(std::move(*reader));
        m_state.lookingOnly = true;
    }
    if (m_listener.stateChanged)
        m_listener.stateChanged();
}

void JournalQueue::tryAgain()
{
    if (!m_opened) {
        m_state.lookingOnly = false;
        m_reader.reset();
        open();
        if (m_listener.stateChanged)
            m_listener.stateChanged();
    }
    std::unique_lock lock(m_mutex);
    if (!m_thread.joinable())
        return flushHere(lock);
    m_tryNow = true;
    m_wake.notify_one();
}

Result<journal::JournalStore> JournalQueue::run() const
{
    auto copy = journal::JournalStore::inMemory();
    if (!copy)
        return copy;
    // One that can't be written there (its record was of an earlier run) leaves the others whole.
    for (const Write &write : m_run)
        static_cast<void>(write(*copy));
    return copy;
}

void JournalQueue::drain()
{
    std::unique_lock lock(m_mutex);
    if (m_thread.joinable())
        m_idle.wait(lock, [this] { return !m_busy && (m_waiting.empty() || m_blocked); });
}

void JournalQueue::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

// ---- the worker

void JournalQueue::work()
{
    std::unique_lock lock(m_mutex);
    auto tryAt = std::chrono::steady_clock::time_point{};
    for (;;) {
        while (!m_waiting.empty() && (!m_blocked || m_tryNow)) {
            m_blocked = m_tryNow = false;
            attempt(lock);
            if (m_blocked)
                tryAt = std::chrono::steady_clock::now() + retryAfter;
        }
        if (m_stopping)
            return;
        tellWaiting();
        publish();
        m_idle.notify_all();
        const std::size_t known = m_waiting.size();
        const auto somethingNew = [&] { return m_stopping || m_tryNow || m_waiting.size() != known; };
        if (m_blocked)
            m_tryNow = !m_wake.wait_until(lock, tryAt, somethingNew) || m_tryNow || m_stopping;
        else
            m_wake.wait(lock, somethingNew);
    }
}

void JournalQueue::attempt(std::unique_lock<std::mutex> &lock)
{
    const Write write = m_waiting.front().write;
    m_busy = true;
    lock.unlock();
    const Status status = write(*m_store);
    lock.lock();
    m_busy = false;
    if (!status && isWorthRetrying(status.error().kind)) {
        m_blocked = true;
        m_seen.trouble = status.error();
        return;
    }
    Entry entry = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_done;
    if (!status)
        m_seen.lost.push_back(status.error());
    publish();
    if (entry.then && !entry.told)
        post([then = std::move(entry.then), saved = status.has_value()] { then(saved); });
    if (status && m_listener.saved)
        post(m_listener.saved);
}

void JournalQueue::post(std::function<void()> what)
{
    if (m_post)
        m_post(std::move(what));
    else
        m_outbox.push_back(std::move(what));
}

void JournalQueue::tellWaiting()
{
    for (Entry &entry : m_waiting) {
        if (entry.then && !std::exchange(entry.told, true))
            post([then = entry.then] { then(false); });
    }
}

void JournalQueue::publish()
{
    if (m_waiting.empty())
        m_seen.trouble.reset();
    post([this, seen = m_seen, done = m_done]() mutable {
        m_heardOf = done;
        seen.waiting = m_handedIn - done; // more may have been handed in meanwhile
        const bool isNew = seen.trouble != m_state.trouble || seen.waiting != m_state.waiting || seen.lost != m_state.lost;
        m_state.trouble = seen.trouble;
        m_state.waiting = seen.waiting;
        m_state.lost = seen.lost;
        if (isNew && m_listener.stateChanged)
            m_listener.stateChanged();
    });
}

} // namespace unknot::practice
