// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/packscontroller.h"

#include "figure/postures.h"
#include "present/errortext.h"

namespace unknot::app
{

PacksController::PacksController(const practice::World &world, const std::filesystem::path &resources,
    const std::filesystem::path &dataFolder, figure::Postures &postures)
    : m_world(world), m_shelf(world, resources, dataFolder), m_postures(postures)
{
    connect(&m_postures, &figure::Postures::faultsFound, this, &PacksController::addFaults);
}

void PacksController::show(present::PacksText text)
{
    m_text = std::move(text);
    Q_EMIT changed();
}

void PacksController::refresh()
{
    QList<present::PackRow> rows;
    for (const auto &kept : m_shelf.list())
        rows << present::packRow(kept.pack, kept.fromNextStart, kept.pack.used() ? m_postures.faultsOf(kept.pack.folder) : Errors());
    m_rows.setRows(std::move(rows));
}

void PacksController::look(const QUrl &folder)
{
    cancel();
    present::PacksText text = m_text;
    const auto pack = m_shelf.look(present::fromQt(folder.toLocalFile()));
    if (!pack) {
        text.message = present::folderSentence(pack.error());
        return show(std::move(text));
    }
    m_looked = *pack;
    m_lookedAt = folder.toLocalFile();
    m_postures.lookAgain();
    text.preview = present::packPreview(*pack, m_lookedAt, m_postures.faultsOf(pack->folder));
    text.previewing = true;
    text.mayTakeIn = m_shelf.mayTakeIn();
    show(std::move(text));
}

// Before anything is listed there is nothing to add to.
void PacksController::addFaults()
{
    if (m_rows.rowCount() > 0)
        refresh();
    if (!m_text.previewing || !m_looked)
        return;
    present::PacksText text = m_text;
    text.preview = present::packPreview(*m_looked, m_lookedAt, m_postures.faultsOf(m_looked->folder));
    show(std::move(text));
}

void PacksController::takeIn()
{
    if (m_shelf.mayTakeIn())
        done(m_shelf.takeIn());
}

void PacksController::cancel()
{
    m_shelf.cancel();
    show({{}, false, false, m_shelf.isTouched() ? present::packsWaitForStart() : QString()});
}

void PacksController::done(const Status &status)
{
    m_postures.lookAgain();
    refresh();
    show({{}, false, false, status ? present::packsWaitForStart() : present::folderSentence(status.error())});
}

} // namespace unknot::app
