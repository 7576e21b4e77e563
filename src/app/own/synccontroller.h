// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/folderrounds.h"
#include "present/synctext.h"
#include "present/text.h"

#include <QFileSystemWatcher>
#include <QTimer>
#include <QUrl>

namespace unknot::app
{

// The folder that is kept the same on several machines (practice/folderrounds.h): chosen here, and gone through at the start, some time
// after something was saved, when its files change, and when it is asked for. Where the journal's keeper has no thread, all is done at
// once, and the folder is not watched.
class SyncController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::SyncText text READ text NOTIFY changed)
    Q_PROPERTY(QString readable READ readable CONSTANT) // whoever can read the folder

public:
    SyncController(
        JournalKeeper &journal, const Clock &clock, const std::filesystem::path &dataFolder, const practice::SyncCalm &calm = {});

    [[nodiscard]] const present::SyncText &text() const { return m_text; }
    [[nodiscard]] QString readable() const { return present::syncReadable(); }

    void begin() { m_rounds.begin(); } // after the first frame; until then nothing is done by itself
    void look() { m_rounds.wantAgain(); } // the window has come to the front
    void setHeld(bool held) { m_rounds.setHeld(held); } // a session runs

    Q_INVOKABLE void choose(const QUrl &folder) { m_rounds.choose(present::fromQt(folder.toLocalFile())); }
    Q_INVOKABLE void setOn(bool on) { m_rounds.setOn(on); }
    Q_INVOKABLE void syncNow() { m_rounds.begin(); }
    Q_INVOKABLE void answer(bool takesIn) { m_rounds.answer(takesIn); } // what was asked; no: it is switched off

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] practice::FolderRounds::Listener listener();
    void saved();
    void watch();
    void show();

    JournalKeeper &m_journal;
    QTimer m_calm, m_filesCalm;
    QFileSystemWatcher m_watcher; // of the folder, once a round of it has ended
    present::SyncText m_text;
    practice::FolderRounds m_rounds; // last, so that it is waited for first
};

} // namespace unknot::app
