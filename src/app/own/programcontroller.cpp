// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/programcontroller.h"

#include "app/own/journalkeeper.h"
#include "practice/forgetting.h"
#include "present/text.h"

#include <QDesktopServices>

#include <utility>

namespace unknot::app
{

ProgramController::ProgramController(const catalogue::Catalogue &catalogue, const JournalKeeper &journal, std::filesystem::path dataFolder)
    : m_catalogue(catalogue), m_journal(journal), m_folder(std::move(dataFolder))
{
}

void ProgramController::openFolder()
{
    say(QDesktopServices::openUrl(QUrl::fromLocalFile(present::toQt(m_folder.string()))) ? QString() : present::folderNotOpened());
}

void ProgramController::deleteData(bool settings, bool packs)
{
    if (m_journal.heldByAnother())
        return say(present::notDeletedInUse());
    if (const Status noted = practice::noteForgetting(m_folder, {settings, packs}); !noted)
        return say(present::notDeletedReadOnly());
    Q_EMIT ends(startAgain);
}

void ProgramController::tell(const QString &notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

void ProgramController::say(const QString &trouble)
{
    m_trouble = trouble;
    Q_EMIT changed();
}

} // namespace unknot::app
