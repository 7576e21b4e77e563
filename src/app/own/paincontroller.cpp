// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/paincontroller.h"

#include "present/becomes.h"
#include "present/text.h"

#include <utility>

namespace unknot::app
{

using practice::PainNote;

PainController::PainController(const practice::World &world, JournalKeeper &journal, const Clock &clock)
    : m_world(world), m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::stateChanged, this, &PainController::settle);
    connect(&journal, &JournalKeeper::refusalChanged, this, &PainController::settle);
    connect(&journal, &JournalKeeper::saved, this, &PainController::settle);
    show();
}

bool PainController::change(const QString &entry)
{
    close();
    const auto *journal = m_journal.past(); // it can be looked at where it can't be changed
    const auto record = journal ? journal->entry(present::fromQt(entry)) : Result<journal::EntryRecord>{};
    if (!record || record->id.empty())
        return false;
    start(PainNote(*record));
    return true;
}

void PainController::start(PainNote note)
{
    tell({});
    m_waits.reset();
    m_telling.emplace(std::move(note), m_clock.wall());
    show();
}

void PainController::close()
{
    m_telling.reset();
    m_waits.reset();
    show();
}

void PainController::show()
{
    present::PainNoteText text;
    QList<present::PainPlaceRow> places;
    if (m_telling) {
        const auto waits = m_waits ? std::optional(m_journal.text().trouble) : std::nullopt;
        text = present::painNoteText(m_telling->note(), m_telling->typed(), waits, m_clock.wall());
        places = present::painPlaceRows(m_world.catalogue, m_telling->note(), m_telling->current());
    }
    text.possible = m_journal.queue().canWrite();
    text.canSave = text.canSave && text.possible;
    text.told = m_told;
    m_places.setRows(places);
    if (present::becomes(m_text, std::move(text)))
        Q_EMIT changed();
}

void PainController::tell(const QString &words)
{
    m_told = words;
    show();
}

void PainController::goOn()
{
    const auto next = m_telling ? m_telling->note().unrated() : std::nullopt;
    if (next)
        turnTo(int(*next));
    else
        save();
}

void PainController::save()
{
    if (!m_telling || !m_text.canSave)
        return;
    m_waits = m_telling->note().said(m_clock.wall());
    m_journal.write(m_telling->note().write(*m_waits), [this](bool) { settle(); });
    show();
}

void PainController::settle()
{
    if (!m_waits || !m_telling)
        return show();
    const auto *journal = m_journal.reader();
    const auto written = journal ? journal->entry(m_waits->id) : Result<journal::EntryRecord>{};
    if (!written || *written != *m_waits)
        return show();
    const PainNote note = m_telling->note();
    const WallTime now = m_clock.wall();
    close();
    tell(present::savedSentence(m_world.catalogue, *written, !m_journal.forgetful(), now));
    Q_EMIT noted(*written, note.isNew(), note.undo(now));
}

} // namespace unknot::app
