// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historycontroller.h"

#include "figure/heatlayers.h"
#include "present/becomes.h"
#include "present/sessionrows.h"
#include "present/text.h"
#include "present/timetext.h"

#include <algorithm>

namespace unknot::app
{

HistoryController::HistoryController(
    const practice::World &world, JournalKeeper &journal, const practice::PointRecords &records, const Clock &clock)
    : m_world(world), m_journal(journal), m_records(records), m_clock(clock), m_filter(world.catalogue)
{
    connect(&m_filter, &FilterChooser::chosen, this, &HistoryController::reload);
    connect(&journal, &JournalKeeper::saved, this, &HistoryController::reload);
    connect(&journal, &JournalKeeper::refusalChanged, this, [this] {
        m_reader.forget();
        m_marked.reset();
        reload();
    });
    connect(&journal, &JournalKeeper::sessionChanged, this, [this](const QString &session) {
        m_past.changed(present::fromQt(session));
        m_reader.forget();
        m_marked.reset();
    });
    reload();
}

void HistoryController::setShown(bool shown)
{
    if (!present::becomes(m_shown, shown))
        return;
    if (m_shown)
        reload();
    else
        m_reader.putAway();
    Q_EMIT shownChanged();
}

void HistoryController::setHeatOnBody(bool on)
{
    if (!present::becomes(m_heatOnBody, on))
        return;
    if (on)
        reload();
    Q_EMIT heatOnBodyChanged();
}

// Years of sessions are not read at every hold of a session that runs.
void HistoryController::setBodySeen(bool seen)
{
    if (!present::becomes(m_bodySeen, seen))
        return;
    if (seen && m_heatOnBody && !m_shown)
        reload();
    Q_EMIT bodySeenChanged();
}

void HistoryController::setRange(int range)
{
    const auto span = practice::Span(std::clamp(range, 0, static_cast<int>(practice::Span::All)));
    if (span == m_span)
        return;
    m_span = span;
    m_wish.month = -1;
    m_marked.reset();
    reload();
    Q_EMIT rangeChanged();
}

void HistoryController::showPlace(const QString &place)
{
    m_wish.place = place;
    reload();
}

void HistoryController::setHelpedBy(int by)
{
    m_wish.helped = practice::Helped::By(std::clamp(by, 0, static_cast<int>(practice::Helped::By::Side)));
    reload();
    Q_EMIT changed(); // also where there are as many rows as before
}

void HistoryController::setMonth(int month)
{
    m_wish.month = std::clamp(month, -1, m_text.months - 1);
    present::HistoryText text = m_text;
    showMap(present::putHeat(text, m_world.catalogue, *m_fitting, m_wish.month));
    show(std::move(text));
}

// ---- reading

void HistoryController::reload()
{
    present::HistoryText text = m_text;
    text.unreadable.clear();
    if (m_shown)
        readPage(text);
    else if (m_heatOnBody && m_bodySeen)
        readHeat(text);
    readRecent(text);
    show(std::move(text));
}

void HistoryController::show(present::HistoryText text)
{
    text.undo = present::takeBackSentence(m_world.catalogue, m_takeBacks.last());
    text.undoOf = m_takeBacks.last() ? present::toQt(m_takeBacks.last()->id()) : QString();
    if (present::becomes(m_text, std::move(text)))
        Q_EMIT changed();
}

// A journal that can't be read is never shown as an empty one.
void HistoryController::readRecent(present::HistoryText &text)
{
    constexpr std::size_t most = 3;
    const auto sessions = m_past.latest(m_journal.past(), most);
    if (!sessions)
        text.unreadable = present::sessionsUnreadable(sessions.error());
    m_recent.setRows(sessions ? present::sessionRows(*sessions, m_clock.wall()) : QList<present::SessionRow>());
    text.recentCount = int(m_recent.rows().size());
    if (!m_marked)
        m_marked = m_past.anyMarked(m_journal.past(), m_span, m_clock.wall());
    text.marked = *m_marked;
}

void HistoryController::readPage(present::HistoryText &text)
{
    const journal::JournalReader *past = m_journal.past();
    const WallTime now = m_clock.wall();
    auto shown = present::readHistory(m_world.catalogue, past, m_reader, m_past, m_records, {m_span, m_filter.filter(), m_wish}, now);
    const bool isRead = shown.page.text.unreadable.isEmpty();
    if (isRead)
        m_filter.setChoices(std::move(shown.choices));
    if (isRead && m_journal.threads() == JournalKeeper::Threads::Own)
        m_reader.readAhead(m_past, past, now);
    present::HistoryPage &page = shown.page;
    m_days.setRows(shown.days);
    m_sessions.setRows(page.sessions);
    m_calendar.setRange(page.sessions, QDate::fromJulianDay(page.text.firstDay), QDate::fromJulianDay(page.text.lastDay),
        present::toDate(m_clock.wall().day()));
    m_places.setRows(page.chart.places);
    m_charted.setRows(page.chart.sessions);
    m_shapes.setRows(page.chart.shapes);
    m_helped.setRows(page.helped);
    showMap(page.map);
    m_fitting = std::move(shown.fitting);
    text = page.text;
}

void HistoryController::readHeat(present::HistoryText &text)
{
    using Reading = practice::PastSessions::Reading;
    const auto range = m_past.range(m_journal.past(), m_span, m_clock.wall(), Reading::Counted);
    showMap(range ? present::putHeat(text, m_world.catalogue, *range) : present::HeatMap{});
}

void HistoryController::showMap(const present::HeatMap &map)
{
    const auto layers = figure::heatLayers(map);
    m_heat.setLayers(layers.heat);
    m_before.setLayers(layers.before);
    m_after.setLayers(layers.after);
    m_mapped.setRows(map.rows);
}

// ---- what was changed, and the way back

void HistoryController::write(const practice::PastEdit &edit)
{
    m_reader.forget(); // it has, or has not, what is left out now
    show(m_text);
    const auto then = [this](bool) { reload(); };
    if (edit.session.empty())
        m_journal.write(edit.write, then);
    else
        m_journal.writeOf(edit.session, edit.write, then);
}

void HistoryController::remove(const QString &id)
{
    if (const auto edit = practice::removed(m_journal.reader(), present::fromQt(id), m_past, m_takeBacks, m_clock.wall()))
        write(*edit);
}

void HistoryController::undo()
{
    const auto edit = practice::takenBack(m_past, m_takeBacks);
    if (!edit)
        return;
    Q_EMIT undone();
    write(*edit);
}

void HistoryController::noted(const journal::EntryRecord &entry, bool isNew, const JournalKeeper::Write &back)
{
    m_takeBacks.noted(entry, isNew, back);
    show(m_text);
}

void HistoryController::corrected(const journal::SessionRecord &session, const JournalKeeper::Write &back)
{
    m_takeBacks.corrected(session, back);
    show(m_text);
}

// They leave the file, too.
void HistoryController::forgetUndo()
{
    const auto purge = m_takeBacks.forget();
    show(m_text);
    m_journal.write(purge);
}

} // namespace unknot::app
