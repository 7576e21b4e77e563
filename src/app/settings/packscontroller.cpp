// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/packscontroller.h"

#include "present/errortext.h"

namespace unknot::app
{

PacksController::PacksController(
    const practice::World &world, const std::filesystem::path &resources, const std::filesystem::path &dataFolder)
    : m_world(world), m_shelf(world, resources, dataFolder)
{
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
        rows << present::packRow(kept.pack, kept.fromNextStart);
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
    text.preview = present::packPreview(*pack, folder.toLocalFile());
    text.previewing = true;
    text.mayTakeIn = m_shelf.mayTakeIn();
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
    refresh();
    show({{}, false, false, status ? present::packsWaitForStart() : present::folderSentence(status.error())});
}

} // namespace unknot::app
