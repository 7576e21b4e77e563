// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/copycontroller.h"
#include "practice/journalview.h"
#include "present/journaltext.h"

namespace unknot::app
{

// The journal's queue as the interface knows it: what it says in sentences, what it tells as signals.
class JournalKeeper : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::JournalText text READ text NOTIFY stateChanged)
    Q_PROPERTY(unknot::app::CopyController *everything READ everything CONSTANT) // all sessions, as a file of one's own
    Q_PROPERTY(unknot::app::CopyController *thisRun READ thisRun CONSTANT) // what was done since the start, whatever became of it here

public:
    using Write = practice::JournalQueue::Write;
    using Then = practice::JournalQueue::Then;

    // With a thread that writes, or without: then each write is made, and told, at once.
    enum class Threads { Own, None };

    using Opened = practice::JournalQueue::Opened;
    explicit JournalKeeper(const std::filesystem::path &file, Threads threads = Threads::None, Opened opened = {});

    [[nodiscard]] const present::JournalText &text() const { return m_text; }
    [[nodiscard]] CopyController *everything() { return &m_everything; }
    [[nodiscard]] CopyController *thisRun() { return &m_thisRun; }
    [[nodiscard]] bool heldByAnother() const { return m_queue.state().heldByAnother(); }
    [[nodiscard]] bool forgetful() const { return m_queue.state().forgetful; }
    [[nodiscard]] bool allSaved() const { return m_queue.state().allSaved(); }

    [[nodiscard]] Threads threads() const { return m_threads; }
    // Runs something later in the thread of `owner`, as long as that is there; empty without a thread.
    [[nodiscard]] practice::JournalQueue::Post post(QObject *owner) const;
    [[nodiscard]] CopyController::Where copyWhere() const // for a copy of it
    {
        return m_threads == Threads::Own ? CopyController::Where::Beside : CopyController::Where::AtOnce;
    }
    [[nodiscard]] practice::JournalQueue &queue() { return m_queue; }
    [[nodiscard]] const practice::JournalQueue &queue() const { return m_queue; }
    // Null until there is one that can be read.
    [[nodiscard]] const journal::JournalReader *reader() const { return m_queue.reader(); }
    // For what is only shown: what can still be read of a damaged one, too.
    [[nodiscard]] const journal::JournalReader *past() const { return m_queue.past(); }

    // As it is on the disk; while something of this run is not there yet, as it will be.
    [[nodiscard]] Result<journal::SessionRecord> session(const journal::Uuid &id) const { return practice::sessionInView(m_queue, id); }

    void write(Write write, Then then = {}) { m_queue.write(std::move(write), std::move(then)); }
    // The same for a write that ends, removes or brings back a session: sessionChanged() when it is there.
    void writeOf(const journal::Uuid &session, Write write, Then then = {});
    void tellOf(const journal::Uuid &session); // that it counts otherwise now, whoever wrote it

    void readAnew() { Q_EMIT refusalChanged(); } // something else has come into it, as if it were another

    Q_INVOKABLE void runWithoutSaving();
    Q_INVOKABLE void lookOnly();
    Q_INVOKABLE void tryAgain(); // to open, or to write what is waiting
    Q_INVOKABLE void setAside(); // the one that was refused: a new one is begun
    Q_INVOKABLE void forgetNotice() { m_queue.forgetTold(); }

Q_SIGNALS:
    void stateChanged();
    void refusalChanged(); // another journal, or none: all that was read is void
    void checked(); // the journal is whole: sessions may start
    void saved(); // something new is in the journal
    void sessionChanged(const QString &session); // a session ended, was removed or is back: it counts otherwise now

private:
    void tellState();

    Threads m_threads;
    present::JournalText m_text;
    practice::JournalQueue m_queue;
    CopyController m_everything, m_thisRun;
};

} // namespace unknot::app
