// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/synccontroller.h"

#include "present/becomes.h"

namespace unknot::app
{

SyncController::SyncController(
    JournalKeeper &journal, const Clock &clock, const std::filesystem::path &dataFolder, const practice::SyncCalm &calm)
    : m_journal(journal), m_rounds(journal.queue(), clock, dataFolder, listener(), journal.post(this))
{
    m_calm.setInterval(calm.afterSaving);
    m_filesCalm.setInterval(calm.afterFiles);
    for (QTimer *timer : {&m_calm, &m_filesCalm}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { m_rounds.want(); });
    }
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_filesCalm, qOverload<>(&QTimer::start));
    connect(&journal, &JournalKeeper::checked, this, [this] { m_rounds.goOn(); });
    connect(&journal, &JournalKeeper::refusalChanged, this, [this] { m_rounds.goOn(); });
    connect(&journal, &JournalKeeper::saved, this, &SyncController::saved);
    show();
}

practice::FolderRounds::Listener SyncController::listener()
{
    return {[this] { show(); }, [this] { watch(); }, [this] { m_journal.readAnew(); }, [this] { m_calm.start(); }};
}

void SyncController::saved()
{
    if (m_rounds.hasBegun() && m_rounds.choice().on)
        m_calm.start();
    m_rounds.goOn(); // where it waited for that
}

// A folder that was gone is watched no more, and one that is no longer meant need not be.
void SyncController::watch()
{
    const QString folder = present::toQt(m_rounds.choice().folder);
    for (const QString &other : m_watcher.directories()) {
        if (other != folder || !m_rounds.choice().on)
            m_watcher.removePath(other);
    }
    if (m_rounds.choice().on && m_journal.threads() == JournalKeeper::Threads::Own)
        m_watcher.addPath(folder);
}

void SyncController::show()
{
    if (present::becomes(m_text, present::syncText(m_rounds.news(), m_rounds.choice())))
        Q_EMIT changed();
}

} // namespace unknot::app
