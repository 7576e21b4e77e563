// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/importcontroller.h"

#include "present/placekeys.h"

namespace unknot::app
{

ImportController::ImportController(const practice::World &world, JournalKeeper &journal, const Clock &clock)
    : m_world(world), m_clock(clock), m_taking(world, journal.queue(), clock, {[this] { show(); }, [&journal] { journal.readAnew(); }})
{
    connect(&journal, &JournalKeeper::saved, this, [this] { m_taking.saved(); });
}

void ImportController::namePlace(int row, const QStringList &keys)
{
    if (row >= 0)
        m_taking.namePlace(std::size_t(row), present::placesOf(m_world.catalogue, keys));
}

void ImportController::show()
{
    const practice::TakingIn::Diary *diary = m_taking.diary();
    m_text = present::importText(m_taking.news(), present::toQt(m_taking.file().string()));
    m_diary
        = diary ? present::diaryText(m_world.catalogue, diary->table, diary->wish, diary->reading, m_clock.wall()) : present::DiaryText();
    m_places.setRows(diary ? present::diaryPlaces(m_world.catalogue, diary->reading) : QList<present::DiaryPlaceRow>());
    Q_EMIT changed();
}

} // namespace unknot::app
