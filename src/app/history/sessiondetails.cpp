// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/sessiondetails.h"

#include "app/own/journalkeeper.h"
#include "app/own/ownpractice.h"
#include "practice/correction.h"
#include "present/againtext.h"
#include "present/becomes.h"
#include "present/pressrows.h"

namespace unknot::app
{

namespace
{

// Where it hurt, and the points, grey where nothing was pressed.
figure::FigureMarks::Layers layersOf(const journal::SessionRecord &record)
{
    figure::FigureMarks::Layers layers;
    layers.marked = record.zones;
    for (const journal::PointRecord &point : record.points)
        layers.points.push_back({{point.point}, point.side, !point.holds.empty()});
    return layers;
}

} // namespace

SessionDetails::SessionDetails(const practice::World &world, JournalKeeper &journal, const OwnPractice &own, const Clock &clock)
    : m_world(world), m_journal(journal), m_own(own), m_clock(clock)
{
    connect(&journal, &JournalKeeper::saved, this, &SessionDetails::reload);
    connect(&journal, &JournalKeeper::stateChanged, this, &SessionDetails::reload);
}

bool SessionDetails::open(const QString &session)
{
    m_wanted = present::fromQt(session);
    auto record = m_journal.session(m_wanted);
    show(record ? std::move(*record) : journal::SessionRecord{});
    return !m_record.id.empty();
}

void SessionDetails::close()
{
    m_wanted.clear();
    show({});
}

void SessionDetails::wasNotUnwell()
{
    m_journal.write(practice::withoutUnwell(m_record));
}

// The note is left as it was typed: what the journal has of it may be older.
void SessionDetails::reload()
{
    if (m_wanted.empty())
        return;
    auto found = m_journal.session(m_wanted);
    if (!found)
        return;
    if (found->id == m_record.id)
        found->note = m_record.note;
    show(std::move(*found));
}

void SessionDetails::show(journal::SessionRecord record)
{
    const bool isOtherNote = record.note != m_record.note;
    m_record = std::move(record);
    m_presses.setRows(present::pressRows(m_record, m_world.catalogue));
    m_marks.setLayers(layersOf(m_record));
    auto session = present::sessionDetail(m_record, m_world.catalogue, m_clock.wall());
    session.again = present::againWords(m_world.catalogue, m_own.ledger(), m_record, session.more);
    if (present::becomes(m_session, std::move(session)))
        Q_EMIT changed();
    if (isOtherNote)
        Q_EMIT noteChanged();
}

void SessionDetails::setNote(const QString &note)
{
    std::string typed = present::fromQt(note);
    if (typed == m_record.note || m_record.id.empty())
        return;
    m_record.note = std::move(typed);
    Q_EMIT noteChanged();
    m_journal.write([id = m_record.id, now = m_clock.wall(), text = m_record.note](
                        journal::JournalStore &store) { return store.setNote(id, text, now); });
}

} // namespace unknot::app
