// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/backupcontroller.h"

#include "app/own/journalkeeper.h"
#include "app/own/programcontroller.h"
#include "practice/restoring.h"
#include "practice/sealedcopy.h"
#include "present/backuptext.h"
#include "present/text.h"
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
    beside([this, how, folder = m_folder, now = m_clock.wall()]() -> Then {
        return [this, now, made = how(folder, now)] {
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
    clear();
    m_trouble = all ? QString() : present::notRestored(all.error());
    Q_EMIT changed();
}

void BackupController::clear()
{
    if (!m_file.empty())
        practice::dropChosen(m_folder);
    m_file.clear();
    m_chosen = -1;
    m_preview.clear();
    m_trouble.clear();
    m_canRestore = m_asksPassphrase = false;
}

QString BackupController::file() const
{
    return present::toQt(m_file.string());
}

void BackupController::leave()
{
    clear();
    Q_EMIT changed();
}

void BackupController::chooseFile(const QUrl &file)
{
    clear();
    m_file = present::fromQt(file.toLocalFile());
    const auto isSealed = practice::isSealedCopy(m_file);
    m_asksPassphrase = isSealed.value_or(false);
    if (!isSealed)
        m_trouble = present::notRestored(isSealed.error());
    Q_EMIT changed();
    if (isSealed && !*isSealed)
        open({});
}

void BackupController::open(const QString &passphrase)
{
    m_trouble.clear();
    m_preview = present::copyIsRead();
    Q_EMIT changed();
    beside([this, file = m_file, folder = m_folder, secret = present::fromQt(passphrase), now = m_clock.wall()]() -> Then {
        return [this, file, now, preview = practice::chooseCopy(file, folder, secret)] {
            if (m_file != file) // another was chosen meanwhile
                return;
            m_preview = preview ? present::previewSentences(*preview, now) : QString();
            m_trouble = preview ? QString() : present::notRestored(preview.error());
            m_canRestore = preview.has_value();
            m_asksPassphrase = m_asksPassphrase && !preview;
            Q_EMIT changed();
        };
    });
}

void BackupController::choose(int index)
{
    if (index < 0 || index >= int(m_all.size()))
        return;
    clear();
    m_chosen = index;
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
    if (!m_canRestore)
        return;
    const bool isFile = m_chosen < 0;
    if (mayRestore(isFile ? m_file : m_all[std::size_t(m_chosen)].file))
        noted(isFile ? practice::noteRestoringChosen(m_folder) : practice::noteRestoring(m_folder, m_all[std::size_t(m_chosen)]));
}

void BackupController::restoreOffered()
{
    if (m_good && mayRestore(m_good->file))
        noted(practice::noteRestoring(m_folder, *m_good));
}

bool BackupController::mayRestore(const std::filesystem::path &file)
{
    if (!m_journal.heldByAnother())
        return true;
    m_trouble = present::notRestored({Error::Kind::Busy, {}, file.string(), 0, {}});
    Q_EMIT changed();
    return false;
}

void BackupController::noted(const Status &status)
{
    if (status)
        return Q_EMIT ends(ProgramController::startAgain);
    m_trouble = present::restoreNotNoted();
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
