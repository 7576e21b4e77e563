// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/backupcontroller.h"

#include "app/own/journalkeeper.h"
#include "app/own/programcontroller.h"
#include "practice/restoring.h"
#include "practice/sealedcopy.h"
#include "present/text.h"

#include <utility>

namespace unknot::app
{

BackupController::BackupController(JournalKeeper &journal, const Clock &clock, std::filesystem::path dataFolder)
    : m_journal(journal), m_clock(clock), m_folder(std::move(dataFolder)), m_beside(journal.post(this))
{
    connect(&journal, &JournalKeeper::refusalChanged, this, &BackupController::lookForGood);
    if (journal.threads() == JournalKeeper::Threads::Own) {
        connect(&journal, &JournalKeeper::checked, this, &BackupController::backUp);
        connect(&journal, &JournalKeeper::refusalChanged, this, &BackupController::backUp); // entries of an earlier run were taken in
    }
    lookForGood();
}

// ---- made

void BackupController::backUp()
{
    make(practice::backUpDaily);
}

void BackupController::backUpNow()
{
    make(practice::backUpNow);
}

void BackupController::make(Result<practice::BackedUp> (*how)(const std::filesystem::path &, const WallTime &))
{
    const auto &state = m_journal.queue().state();
    if (state.refusal || state.forgetful || state.checking || std::exchange(m_backsUp, true))
        return;
    beside([how, folder = m_folder, now = m_clock.wall()] { return how(folder, now); },
        [this, now = m_clock.wall()](const auto &made) {
            m_backsUp = false;
            m_page.backedUp(made, now);
        });
}

// ---- chosen

void BackupController::look()
{
    practice::dropChosen(m_folder);
    m_page.listed(practice::backupsIn(m_folder, m_clock.wall()), m_clock.wall());
    Q_EMIT changed();
}

void BackupController::leave()
{
    practice::dropChosen(m_folder);
    m_page.leave();
    Q_EMIT changed();
}

void BackupController::choose(int index)
{
    const practice::Backup *backup = m_page.choose(index);
    if (!backup)
        return;
    practice::dropChosen(m_folder);
    Q_EMIT changed();
    beside([file = backup->file, folder = m_folder] { return practice::previewOf(file, folder); },
        [this, index, now = m_clock.wall()](const auto &preview) { m_page.previewed(index, preview, now); });
}

void BackupController::chooseFile(const QUrl &file)
{
    practice::dropChosen(m_folder);
    m_page.chooseFile(present::fromQt(file.toLocalFile()));
    Q_EMIT changed();
    beside([file = m_page.file()] { return practice::isSealedCopy(file); },
        [this, file = m_page.file()](const auto &isSealed) {
            if (m_page.mayOpen(file, isSealed))
                open({});
        });
}

void BackupController::open(const QString &passphrase)
{
    m_page.opens();
    Q_EMIT changed();
    beside([file = m_page.file(), folder = m_folder,
               secret = present::fromQt(passphrase)] { return practice::chooseCopy(file, folder, secret); },
        [this, file = m_page.file(), now = m_clock.wall()](const auto &preview) { m_page.previewed(file, preview, now); });
}

// ---- restored

void BackupController::lookForGood()
{
    m_page.withdraw();
    Q_EMIT changed();
    if (!m_journal.queue().state().canSetAside())
        return;
    beside([folder = m_folder, now = m_clock.wall()] { return practice::lastGood(folder, now); },
        [this, now = m_clock.wall()](const auto &good) { m_page.offers(good, now); });
}

void BackupController::restore()
{
    if (!text().canRestore)
        return;
    if (const practice::Backup *backup = m_page.chosen())
        end(backup->file, [&] { return practice::noteRestoring(m_folder, *backup); });
    else
        end(m_page.file(), [&] { return practice::noteRestoringChosen(m_folder); });
}

void BackupController::restoreOffered()
{
    if (const practice::Backup *backup = m_page.offered())
        end(backup->file, [&] { return practice::noteRestoring(m_folder, *backup); });
}

void BackupController::end(const std::filesystem::path &restores, const std::function<Status()> &note)
{
    if (m_journal.heldByAnother())
        m_page.refused({Error::Kind::Busy, {}, restores.string(), 0, {}});
    else if (note())
        return Q_EMIT ends(ProgramController::startAgain);
    else
        m_page.notNoted();
    Q_EMIT changed();
}

} // namespace unknot::app
