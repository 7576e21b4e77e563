// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/journalqueue.h"

#include <QObject>
#include <QString>
#include <QUrl>

namespace unknot::app
{

// The journal's queue as the interface knows it: what it says in sentences, what it tells as signals.
class JournalKeeper : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged) // why there is no journal; empty: there is, or it was agreed to
    Q_PROPERTY(bool canLook READ canLook NOTIFY refusalChanged) // past sessions can be read
    Q_PROPERTY(bool canSetAside READ canSetAside NOTIFY refusalChanged) // and another be begun in its place
    Q_PROPERTY(bool lookingOnly READ lookingOnly NOTIFY refusalChanged) // as agreed
    Q_PROPERTY(bool forgetful READ forgetful NOTIFY refusalChanged) // running without saving, as agreed
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged) // why something is not saved; empty: all is
    Q_PROPERTY(int unsaved READ unsaved NOTIFY troubleChanged) // how many entries are not on the disk
    Q_PROPERTY(bool allSaved READ allSaved NOTIFY troubleChanged)
    Q_PROPERTY(QString closing READ closing NOTIFY troubleChanged) // what closing now would lose; empty: nothing
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged) // what became of files beside the journal, to be told once
    Q_PROPERTY(QString elsewhere READ elsewhere NOTIFY elsewhereChanged) // what came of writing to another file
    Q_PROPERTY(bool elsewhereReplaces READ elsewhereReplaces NOTIFY elsewhereChanged) // there is a file of that name
    Q_PROPERTY(bool isElsewhere READ isElsewhere NOTIFY elsewhereChanged) // everything is in another file

public:
    using Write = practice::JournalQueue::Write;
    using Then = practice::JournalQueue::Then;

    // With a thread that writes, or without: then each write is made, and told, at once.
    enum class Threads { Own, None };

    explicit JournalKeeper(const std::filesystem::path &file, Threads threads = Threads::None, QObject *parent = nullptr);

    [[nodiscard]] QString refusal() const;
    [[nodiscard]] bool canLook() const;
    [[nodiscard]] bool canSetAside() const;
    [[nodiscard]] bool heldByAnother() const; // refused: another program writes it
    [[nodiscard]] bool lookingOnly() const { return m_queue.state().lookingOnly; }
    [[nodiscard]] bool forgetful() const { return m_queue.state().forgetful; }
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] int unsaved() const { return int(m_queue.state().waiting + m_queue.state().lost.size()); }
    [[nodiscard]] bool allSaved() const { return m_queue.state().allSaved(); }
    [[nodiscard]] QString closing() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QString elsewhere() const { return m_elsewhere; }
    [[nodiscard]] bool elsewhereReplaces() const { return !m_replaceable.isEmpty(); }
    [[nodiscard]] bool isElsewhere() const { return m_isElsewhere; }

    [[nodiscard]] Threads threads() const { return m_threads; }
    [[nodiscard]] practice::JournalQueue &queue() { return m_queue; }
    [[nodiscard]] const practice::JournalQueue &queue() const { return m_queue; }
    // Null until there is one that can be read.
    [[nodiscard]] const journal::JournalReader *reader() const { return m_queue.reader(); }
    // For what is only shown: what can still be read of a damaged one, too.
    [[nodiscard]] const journal::JournalReader *past() const { return m_queue.past(); }

    void write(Write write, Then then = {}) { m_queue.write(std::move(write), std::move(then)); }
    // The same for a write that ends, removes or brings back a session: sessionChanged() when it is there.
    void writeOf(const journal::Uuid &session, Write write, Then then = {});

    Q_INVOKABLE void runWithoutSaving();
    Q_INVOKABLE void lookOnly();
    Q_INVOKABLE void tryAgain(); // to open, or to write what is waiting
    Q_INVOKABLE void setAside(); // the one that was refused: a new one is begun
    Q_INVOKABLE void forgetNotice();
    // As it is on the disk; while something of this run is not there yet, as it will be.
    [[nodiscard]] Result<journal::SessionRecord> session(const journal::Uuid &id) const;

    // Everything of this run into another file, whatever became of it here. One that is there already is
    // replaced only once that was agreed to; none of the data folder's own ever is.
    [[nodiscard]] Q_INVOKABLE QString proposedElsewhere() const;
    [[nodiscard]] Q_INVOKABLE QString elsewhereIn(const QUrl &folder, const QString &typed) const;
    Q_INVOKABLE void writeElsewhere(const QString &typed);
    Q_INVOKABLE void replaceElsewhere();

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; } // where the journal lies

Q_SIGNALS:
    void refusalChanged(); // another journal, or none: all that was read is void
    void troubleChanged();
    void noticeChanged();
    void checked(); // the journal is whole: sessions may start
    void elsewhereChanged();
    void saved(); // something new is in the journal
    void told(std::function<void()> what); // by the thread that writes, to be done on this one
    void sessionChanged(const QString &session); // a session ended, was removed or is back: it counts otherwise now

private:
    void tellTrouble();
    void writeRun(const QString &file, bool mayReplace);

    std::filesystem::path m_folder;
    Threads m_threads;
    practice::JournalQueue m_queue;
    QString m_elsewhere, m_replaceable;
    bool m_isElsewhere = false;
};

} // namespace unknot::app
