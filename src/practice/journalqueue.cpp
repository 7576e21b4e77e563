// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/journalqueue.h"

#include "base/clock.h"
#include "practice/unlocked.h"

#include <algorithm>
#include <utility>

namespace unknot::practice
{

namespace
{

constexpr Seconds retryAfter{5};
constexpr Seconds tidyAfter{2}; // while nothing else is to be written

} // namespace

JournalQueue::JournalQueue(std::filesystem::path file, Listener listener, Post post, Opened opened)
    : m_file(std::move(file)), m_listener(std::move(listener)), m_post(std::move(post))
{
    open(std::move(opened));
}

JournalQueue::~JournalQueue()
{
    stop();
}

void JournalQueue::open(Opened opened)
{
    if (!opened)
        opened.emplace(journal::JournalStore::open(m_file));
    if (*opened)
        return start(std::move(**opened));
    refuse(opened->error(), opened->error().kind == Error::Kind::Malformed ? RefusedJournal::leftOf(m_file) : nullptr);
}

void JournalQueue::refuse(const Error &why, RefusedJournal::Left left)
{
    m_opened = false;
    m_reader.reset();
    m_refused.refuse(m_file, why, std::move(left));
    m_state.readable = m_refused.readable();
    m_state.checking = false;
    m_state.refusal = why;
    const std::lock_guard lock(m_mutex);
    m_seen.refusal = why;
}

void JournalQueue::start(journal::JournalStore store)
{
    if (auto reader = store.openReader())
        m_reader.emplace(std::move(*reader));
    m_opened = true;
    m_refused.clear();
    m_state.readable = 0;
    m_state.refusal.reset();
    m_state.checking = !store.file().empty();
    std::unique_lock lock(m_mutex);
    m_writer.emplace(std::move(store));
    m_unprepared = true;
    m_seen = State(m_state);
    if (!m_post)
        return flushHere(lock);
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_wake.notify_one();
}

const journal::JournalReader *JournalQueue::reader() const
{
    return m_reader ? &*m_reader : m_refused.reader();
}

const journal::JournalReader *JournalQueue::past() const
{
    return m_reader ? &*m_reader : m_refused.past();
}

void JournalQueue::tellState()
{
    if (m_listener.stateChanged)
        m_listener.stateChanged();
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
    tellState();
}

void JournalQueue::flushHere(std::unique_lock<std::mutex> &lock)
{
    m_blocked = false;
    prepare(lock);
    while (m_writer && !m_waiting.empty() && !m_blocked)
        attempt(lock);
    keepWaiting(lock);
    tellWaiting();
    publish();
    if (m_writer && m_writer->hasTraces())
        m_writer->clearTraces();
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
    if (!opened || m_opened || m_state.heldByAnother()) // the sessions that one writes today would not be known here
        return;
    m_state.lookingOnly = false;
    m_state.forgetful = true;
    start(std::move(*opened));
    tellState();
}

void JournalQueue::lookOnly()
{
    if (m_opened)
        return;
    if (const Status looks = m_refused.look(); looks)
        m_state.lookingOnly = true;
    else
        m_state.refusal = looks.error();
    tellState();
}

void JournalQueue::tryAgain()
{
    if (!m_opened)
        reopen();
    std::unique_lock lock(m_mutex);
    if (!m_thread.joinable())
        return flushHere(lock);
    m_tryNow = true;
    m_wake.notify_one();
}

void JournalQueue::reopen()
{
    m_state.lookingOnly = false;
    m_refused.clear();
    open();
    tellState();
}

void JournalQueue::setAside()
{
    if (m_opened)
        return;
    const auto name = journal::JournalStore::setAside(m_file, SystemClock().wall());
    if (name) {
        m_state.damagedAside = *name;
        return reopen();
    }
    m_state.refusal = name.error();
    tellState();
}

void JournalQueue::forgetTold()
{
    m_state.damagedAside.clear();
    m_state.unsavedAside.clear();
    m_state.takenIn = 0;
    tellState();
}

Result<JournalQueue::Run> JournalQueue::run() const
{
    auto copy = journal::JournalStore::inMemory();
    if (!copy)
        return tl::unexpected(copy.error());
    Run run{std::move(*copy)};
    for (const Write &write : m_run)
        run.missing += write(run.store) ? 0 : 1;
    return run;
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
    if (m_writer && m_waiting.empty())
        m_writer->purgeRemoved();
}

// ---- the worker

template<class Body>
auto JournalQueue::unlocked(std::unique_lock<std::mutex> &lock, Body body)
{
    const Unlocked during(lock, m_busy);
    return body();
}

void JournalQueue::work()
{
    std::unique_lock lock(m_mutex);
    auto tryAt = std::chrono::steady_clock::time_point{};
    for (;;) {
        prepare(lock);
        while (m_writer && !m_waiting.empty() && (!m_blocked || m_tryNow)) {
            m_blocked = m_tryNow = false;
            attempt(lock);
            if (m_blocked)
                tryAt = std::chrono::steady_clock::now() + retryAfter;
        }
        keepWaiting(lock);
        if (m_stopping)
            return;
        tellWaiting();
        publish();
        m_idle.notify_all();
        const std::size_t known = m_waiting.size();
        const auto somethingNew = [&] { return m_stopping || m_tryNow || m_unprepared || m_waiting.size() != known; };
        if (m_blocked)
            m_tryNow = !m_wake.wait_until(lock, tryAt, somethingNew) || m_tryNow || m_stopping;
        else if (m_writer && m_writer->hasTraces()) {
            if (!m_wake.wait_for(lock, tidyAfter, somethingNew))
                unlocked(lock, [this] { m_writer->clearTraces(); });
        } else
            m_wake.wait(lock, somethingNew);
    }
}

// A damaged journal is closed before anything is written.
void JournalQueue::prepare(std::unique_lock<std::mutex> &lock)
{
    if (!std::exchange(m_unprepared, false))
        return;
    RefusedJournal::Left left;
    const auto found = unlocked(lock, [&] {
        auto prepared = m_writer->prepare([this] { return m_stopping.load(); });
        if (prepared.damage) {
            m_writer.reset();
            left = RefusedJournal::leftOf(m_file);
        }
        return prepared;
    });
    post([this, found, left] { use(found, left); });
}

void JournalQueue::use(const JournalWriter::Prepared &found, const RefusedJournal::Left &left)
{
    m_state.checking = false;
    m_state.takenIn = found.takenIn;
    m_state.unsavedAside = found.unsavedAside;
    if (found.damage)
        refuse(*found.damage, left);
    tellState();
    const bool isOther = found.damage || found.takenIn > 0;
    if (const auto &told = isOther ? m_listener.replaced : m_listener.checked)
        told();
}

void JournalQueue::attempt(std::unique_lock<std::mutex> &lock)
{
    const Entry first = m_waiting.front();
    const Status status = unlocked(lock, [&] {
        if (m_writer->keeps() && !first.kept)
            m_writer->keep(first.write);
        return m_writer->write(first.write);
    });
    if (!status && mayStillBeSaved(status.error().kind)) {
        m_blocked = true;
        m_seen.trouble = status.error();
        return;
    }
    if (!status)
        unlocked(lock, [&] { m_writer->neverSaved(first.write); });
    finish(status);
    if (m_waiting.empty())
        m_seen.kept = unlocked(lock, [this] { return m_writer->forgetKept(); });
    publish();
}

void JournalQueue::finish(const Status &status)
{
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

// By their number: more may be handed in meanwhile.
void JournalQueue::keepWaiting(std::unique_lock<std::mutex> &lock)
{
    for (std::size_t i = 0; m_writer && m_blocked && i < m_waiting.size(); ++i) {
        if (m_waiting[i].kept)
            continue;
        const Write write = m_waiting[i].write;
        m_waiting[i].kept = unlocked(lock, [&] { return m_writer->keep(write); });
    }
    const bool all = std::all_of(m_waiting.begin(), m_waiting.end(), [](const Entry &entry) { return entry.kept; });
    m_seen.kept = m_waiting.empty() ? m_seen.kept : all;
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
        const bool isNew
            = seen.trouble != m_state.trouble || seen.waiting != m_state.waiting || seen.lost != m_state.lost || seen.kept != m_state.kept;
        m_state.trouble = seen.trouble;
        m_state.waiting = seen.waiting;
        m_state.lost = seen.lost;
        m_state.kept = seen.kept;
        if (isNew)
            tellState();
    });
}

} // namespace unknot::practice
