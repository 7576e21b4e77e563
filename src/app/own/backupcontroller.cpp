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

using practice::Beside;

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
    m_beside.run([this, how, folder = m_folder, now = m_clock.wall()]() -> Beside::Then {
        return [this, now, made = how(folder, now)] {
            m_backsUp = false;
            m_page.backedUp(made, now);
            Q_EMIT changed();
        };
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
    m_beside.run([this, index, file = backup->file, folder = m_folder, now = m_clock.wall()]() -> Beside::Then {
        return [this, index, now, preview = practice::previewOf(file, folder)] {
            m_page.previewed(index, preview, now);
            Q_EMIT changed();
        };
    });
}

void BackupController::chooseFile(const QUrl &file)
{
    practice::dropChosen(m_folder);
    m_page.chooseFile(present::fromQt(file.toLocalFile()));
    Q_EMIT changed();
    m_beside.run([this, file = m_page.file()]() -> Beside::Then {
        return [this, file, isSealed = practice::isSealedCopy(file)] {
            if (m_page.mayOpen(file, isSealed))
                open({});
            else
                Q_EMIT changed();
        };
    });
}

void BackupController::open(const QString &passphrase)
{
    m_page.opens();
    Q_EMIT changed();
    m_beside.run(
        [this, file = m_page.file(), folder = m_folder, secret = present::fromQt(passphrase), now = m_clock.wall()]() -> Beside::Then {
            return [this, file, now, preview = practice::chooseCopy(file, folder, secret)] {
                m_page.previewed(file, preview, now);
                Q_EMIT changed();
            };
        });
}

// ---- restored

void BackupController::lookForGood()
{
    m_page.withdraw();
    Q_EMIT changed();
    if (!m_journal.queue().state().canSetAside())
        return;
    m_beside.run([this, folder = m_folder, now = m_clock.wall()]() -> Beside::Then {
        return [this, now, good = practice::lastGood(folder, now)] {
            m_page.offers(good, now);
            Q_EMIT changed();
        };
    });
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
