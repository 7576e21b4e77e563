// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "practice/journalwriter.h"
#include "practice/refusedjournal.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace unknot::practice
{

// The way into the journal for a program with a window: a thread owns the writing connection, so that a
// slow disk holds up neither the picture nor the next sound; the caller's thread has a connection of its
// own to read by. What is written is written in order, each write one commit.
//
// A write that can't succeed now (a full disk, a read-only folder) is kept with all that come after it,
// and tried again every few seconds. One that never can (its record is not there, a value is out of
// range) is kept too, counted as not saved, and told: nothing is dropped without a word, and nothing is
// called saved that is not on the disk. What is not stands meanwhile in a file beside the journal
// (journal::UnsavedFile), from which the next start takes it in, should the process be ended.
//
// An existing journal is checked by the thread before anything is written: until it is known to be whole,
// state().checking, and no session may start. One that is damaged is closed and refused.
//
// All calls are made from one thread, the owner's; that is where everything is told, through `post`.
class JournalQueue
{
public:
    using Write = JournalWriter::Write; // may be called more than once, and with a store in memory too
    using Then = std::function<void(bool saved)>;
    // Runs something on the owner's thread, later. It has to drop what comes after the queue is gone.
    using Post = std::function<void(std::function<void()>)>;

    struct State {
        std::optional<Error> refusal; // why the journal can't be written at all; absent: it can
        std::optional<Error> trouble; // why the oldest waiting entry is not on the disk yet
        std::size_t waiting = 0; // entries that are tried again
        std::vector<Error> lost; // one for each entry that can't ever be written here
        bool lookingOnly = false; // past sessions can be read, nothing is written, as agreed
        bool forgetful = false; // everything is kept in memory only, as agreed
        bool checking = false; // not yet known whether the journal is whole
        bool kept = true; // what is not saved stands in the file beside the journal
        int readable = 0; // of a damaged journal: the sessions that can still be looked at

        // What became of files beside the journal, to be told once.
        std::filesystem::path damagedAside; // the damaged journal, set aside
        std::size_t takenIn = 0; // entries of an earlier run that were not saved then, and are now
        std::filesystem::path unsavedAside; // those that can't be taken in

        [[nodiscard]] bool allSaved() const { return !refusal && waiting == 0 && lost.empty(); }
        [[nodiscard]] std::size_t unsaved() const { return waiting + lost.size(); } // entries that are not on the disk
        // What is not saved will not be by waiting a moment; else it is only on its way.
        [[nodiscard]] bool isStuck() const { return trouble || refusal || !lost.empty(); }
        [[nodiscard]] bool heldByAnother() const { return refusal && refusal->kind == Error::Kind::Busy; } // another program writes it
        [[nodiscard]] bool canSetAside() const // the one that was refused, and another be begun in its place
        {
            return refusal && (refusal->kind == Error::Kind::Malformed || refusal->kind == Error::Kind::NotADatabase);
        }
    };

    // What the owner is told, on its thread. Each may be empty.
    struct Listener {
        std::function<void()> stateChanged;
        std::function<void()> saved; // something new is in the journal
        std::function<void()> checked; // it is whole
        std::function<void()> replaced; // another journal, or none: all that was read is void
    };

    // What JournalStore::open() said of the file, should it be known already.
    using Opened = std::optional<Result<journal::JournalStore>>;

    // Opens or creates the journal at once, so that what it says can be acted on. Without `post` there is
    // no thread: it is checked at once, and every write is made, and told, before write() returns.
    JournalQueue(std::filesystem::path file, Listener listener, Post post = {}, Opened opened = {});
    // Tries once more what is waiting; what can't be written then is lost, see state() before.
    ~JournalQueue();
    JournalQueue(const JournalQueue &) = delete;
    JournalQueue &operator=(const JournalQueue &) = delete;

    [[nodiscard]] const State &state() const { return m_state; }

    // For the owner's thread. Null: there is no journal that can be read, or that can be relied on.
    [[nodiscard]] const journal::JournalReader *reader() const;
    // For what is only shown: the same, or what can still be read of a damaged one that is looked at.
    [[nodiscard]] const journal::JournalReader *past() const;

    // Whether something can be written, now or later: there is a journal, and it is not only looked at.
    [[nodiscard]] bool canWrite() const { return m_opened; }

    // `then` is told once: whether it is on the disk, or that it is not yet. A failed one is told again
    // by nothing but the state.
    void write(Write write, Then then = {});

    void runWithoutSaving(); // a journal in memory instead of the one that was refused; not while another program has it
    void lookOnly(); // reads the one that was refused, as far as it can be
    void tryAgain(); // to open, or to write what is waiting
    void setAside(); // the one that was refused gets another name, and a new one is begun
    [[nodiscard]] bool canLook() const { return m_refused.canLook(); } // lookOnly() would show something
    void forgetTold(); // what became of files beside the journal was read

    // Everything that this run wrote or wanted to write, whatever became of it, as a journal in memory:
    // to be shown, or written somewhere else. `seed` entries count as written here.
    struct Run {
        journal::JournalStore store;
        std::size_t missing = 0; // changes of records that are older than this run: they have no place in it, and leave the others whole
    };
    Result<Run> run() const;
    // What was in the journal before and what later writes of this run belong to (a session gone on with).
    void seed(Write write) { m_run.push_back(std::move(write)); }

    // Waits until everything that was handed in has been tried once. For tests and for the end.
    void drain();

private:
    struct Entry {
        Write write;
        Then then;
        bool told = false;
        bool kept = false; // beside the journal
    };
    void open(Opened opened = {});
    void reopen();
    void refuse(const Error &why, RefusedJournal::Left left);
    void tellState();
    void flushHere(std::unique_lock<std::mutex> &lock); // without a thread; unlocks, then tells
    void start(journal::JournalStore store);
    void work();
    void prepare(std::unique_lock<std::mutex> &lock); // before the first write
    void use(const JournalWriter::Prepared &found, const RefusedJournal::Left &left); // the owner's
    void attempt(std::unique_lock<std::mutex> &lock); // the oldest entry
    void finish(const Status &status); // the oldest entry
    void keepWaiting(std::unique_lock<std::mutex> &lock);
    template<class Body>
    auto unlocked(std::unique_lock<std::mutex> &lock, Body body);
    void tellWaiting(); // under the lock: those that were not told yet
    void post(std::function<void()> what);
    void publish(); // under the lock
    void stop();

    std::filesystem::path m_file;
    Listener m_listener;
    Post m_post;

    // The owner's.
    State m_state;
    bool m_opened = false;
    std::optional<journal::JournalReader> m_reader;
    RefusedJournal m_refused;
    std::vector<Write> m_run;
    std::size_t m_handedIn = 0, m_heardOf = 0; // entries; those that are known to be done with
    std::deque<std::function<void()>> m_outbox; // without a thread: what is told once the lock is free

    // The worker's, or without a thread the owner's; given and taken away under the lock.
    std::optional<JournalWriter> m_writer;

    // Shared, under the lock.
    mutable std::mutex m_mutex;
    std::condition_variable m_wake, m_idle;
    std::deque<Entry> m_waiting;
    State m_seen; // as the worker sees it, but for what waits
    std::size_t m_done = 0; // entries that are written or lost
    bool m_unprepared = false; // the writer has not been prepared yet
    bool m_blocked = false, m_tryNow = false, m_busy = false;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace unknot::practice
