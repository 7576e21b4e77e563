// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/backupcontroller.h"

#include "app/own/journalkeeper.h"
#include "app/own/programcontroller.h"
#include "practice/restoring.h"
#include "present/backuptext.h"
#include "present/timetext.h"

#include <utility>

namespace unknot::app
{

BackupController::BackupController(JournalKeeper &journal, const Clock &clock, std::filesystem::path dataFolder, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock), m_folder(std::move(dataFolder))
{
    connect(&journal, &JournalKeeper::refusalChanged, this, &BackupController::lookForGood);
    if (journal.threads() == JournalKeeper::Threads::Own) {
        connect(&journal, &JournalKeeper::checked, this, &BackupController::backUp);
        connect(&journal, &JournalKeeper::refusalChanged, this, &BackupController::backUp); // entries of an earlier run were taken in
    }
    lookForGood();
}

void BackupController::beside(std::function<Then()> work)
{
    if (m_journal.threads() == JournalKeeper::Threads::None)
        return work()();
    std::erase_if(m_running, [](const auto &one) { return one.wait_for(Seconds{0}) == std::future_status::ready; });
    m_running.push_back(
        std::async(std::launch::async, [this, work = std::move(work)] { QMetaObject::invokeMethod(this, work(), Qt::QueuedConnection); }));
}

void BackupController::backUp()
{
    const auto &state = m_journal.queue().state();
    if (state.refusal || state.forgetful || state.checking || std::exchange(m_backsUp, true))
        return;
    beside([this, folder = m_folder, now = m_clock.wall()]() -> Then {
        return [this, now, made = practice::backUpDaily(folder, now)] {
            m_backsUp = false;
            m_said = made ? present::lastBackupSentence(made->last, now) : present::notBackedUp(made.error());
            Q_EMIT changed();
        };
    });
}

QStringList BackupController::days() const
{
    QStringList days;
    for (const practice::Backup &one : m_all)
        days << present::dayAndTime(one.made, m_clock.wall());
    return days;
}

void BackupController::look()
{
    const auto all = practice::backupsIn(m_folder, m_clock.wall());
    m_all = all ? *all : std::vector<practice::Backup>{};
    m_trouble = all ? QString() : present::notRestored(all.error());
    m_chosen = -1;
    m_preview.clear();
    m_canRestore = false;
    Q_EMIT changed();
}

void BackupController::choose(int index)
{
    if (index < 0 || index >= int(m_all.size()))
        return;
    m_chosen = index;
    m_preview.clear();
    m_canRestore = false;
    Q_EMIT changed();
    beside([this, index, file = m_all[std::size_t(index)].file, folder = m_folder, now = m_clock.wall()]() -> Then {
        return [this, index, now, preview = practice::previewOf(file, folder)] {
            if (m_chosen != index) // another was chosen meanwhile
                return;
            m_preview = preview ? present::previewSentences(*preview, now) : present::notRestored(preview.error());
            m_canRestore = preview.has_value();
            Q_EMIT changed();
        };
    });
}

void BackupController::restore()
{
    if (m_canRestore)
        note(m_all[std::size_t(m_chosen)]);
}

void BackupController::restoreOffered()
{
    if (m_good)
        note(*m_good);
}

void BackupController::note(const practice::Backup &backup)
{
    if (!m_journal.heldByAnother() && practice::noteRestoring(m_folder, backup))
        return Q_EMIT ends(ProgramController::startAgain);
    m_trouble = m_journal.heldByAnother() ? present::notRestored({Error::Kind::Busy, {}, backup.file.string(), 0, {}})
                                          : present::restoreNotNoted();
    Q_EMIT changed();
}

void BackupController::lookForGood()
{
    m_good.reset();
    m_offer.clear();
    Q_EMIT changed();
    if (!m_journal.queue().state().canSetAside())
        return;
    beside([this, folder = m_folder, now = m_clock.wall()]() -> Then {
        return [this, now, good = practice::lastGood(folder, now)] {
            m_good = good;
            m_offer = present::lastGoodSentence(good, now);
            Q_EMIT changed();
        };
    });
}

} // namespace unknot::app
