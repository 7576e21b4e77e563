// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/foldersync.h"
#include "present/synctext.h"

#include <QFileSystemWatcher>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <future>
#include <memory>

namespace unknot::app
{

// The folder that is kept the same on several machines (exchange/syncfolder.h): chosen here, and gone through at the start, some time
// after something was saved, when its files change, and when it is asked for. A thread beside the window's reads and writes the files;
// what comes in goes by the journal's queue. Where the journal's keeper has no thread, all is done at once.
class SyncController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::SyncText text READ text NOTIFY changed)
    Q_PROPERTY(QString readable READ readable CONSTANT) // whoever can read the folder

public:
    SyncController(JournalKeeper &journal, const Clock &clock, std::filesystem::path dataFolder);

    [[nodiscard]] const present::SyncText &text() const { return m_text; }
    [[nodiscard]] QString readable() const { return present::syncReadable(); }

    void begin(); // after the first frame; until then nothing is done by itself
    void look(); // the window has come to the front
    void setHeld(bool held); // a session runs

    Q_INVOKABLE void choose(const QUrl &folder);
    Q_INVOKABLE void setOn(bool on);
    Q_INVOKABLE void syncNow();
    Q_INVOKABLE void answer(bool takesIn); // what was asked; no: it is switched off

Q_SIGNALS:
    void changed();

private:
    using Known = std::vector<journal::SyncedRecord>;
    using Then = std::function<void()>; // on the window's thread
    struct Round;

    void keep(const practice::SyncChoice &choice);
    void goOn(); // begins a round where one is wanted and may be
    void beside(std::function<Then()> work);
    [[nodiscard]] bool isMeant(const Round &round) const; // its folder is still the one
    void looked(const std::shared_ptr<Round> &round, Result<exchange::FolderLook> look);
    void ask(const Round &round);
    void takeIn(const std::shared_ptr<Round> &round);
    void writeOut(const std::shared_ptr<Round> &round);
    void wrote(const std::shared_ptr<Round> &round, const Result<practice::SyncWritten> &written);
    void end(const present::SyncText &text);
    void fail(const Error &error);
    void show(present::SyncText text);

    JournalKeeper &m_journal;
    const Clock &m_clock;
    std::filesystem::path m_dataFolder;
    practice::SyncChoice m_choice;
    practice::SyncTurn m_turn;
    TimePoint m_last; // round that ended
    bool m_begun = false;
    QTimer m_calm, m_filesCalm;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    present::SyncText m_text;
    std::future<void> m_running; // last, so that it is waited for first
};

} // namespace unknot::app
