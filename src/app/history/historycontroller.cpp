// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historycontroller.h"

#include "base/nrs.h"
#include "practice/world.h"
#include "present/sessionrows.h"
#include "present/text.h"
#include "present/timetext.h"

#include <algorithm>

namespace unknot::app
{

HistoryController::HistoryController(
    const practice::World &world, JournalKeeper &journal, const practice::PointRecords &records, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_journal(journal), m_records(records), m_clock(clock), m_filter(world.catalogue)
{
    connect(&m_filter, &FilterChooser::chosen, this, &HistoryController::reload);
    connect(&journal, &JournalKeeper::saved, this, &HistoryController::reload);
    connect(&journal, &JournalKeeper::refusalChanged, this, [this] {
        m_reader.forget();
        reloadAll();
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
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (m_shown)
        reload();
    else
        m_reader.forget();
    Q_EMIT shownChanged();
}

void HistoryController::setHeatOnBody(bool on)
{
    if (on == m_heatOnBody)
        return;
    m_heatOnBody = on;
    if (on)
        reload();
    Q_EMIT heatOnBodyChanged();
}

// Years of sessions are not read at every hold of a session that runs.
void HistoryController::setBodySeen(bool seen)
{
    if (seen == m_bodySeen)
        return;
    m_bodySeen = seen;
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
    reloadAll();
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
    const present::HeatMap map = present::heatMap(m_world.catalogue, *m_fitting, m_wish.month);
    present::putMap(text, m_world.catalogue, map);
    showMap(map);
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

void HistoryController::reloadAll()
{
    m_marked.reset();
    reload();
}

void HistoryController::show(present::HistoryText text)
{
    text.undo = present::takeBackSentence(m_world.catalogue, m_takeBacks.last());
    if (text == m_text)
        return;
    m_text = std::move(text);
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

// Of what fits the filter; what can be chosen is of the whole range.
Result<present::HistoryPage> HistoryController::pageOf()
{
    const journal::JournalReader *past = m_journal.past();
    const WallTime now = m_clock.wall();
    const auto whole = m_reader.read(m_past, past, m_span, now);
    if (!whole)
        return tl::unexpected(whole.error());
    m_filter.setChoices((*whole)->choices);
    const auto fit = practice::fitting(past, *whole, m_filter.filter());
    if (!fit)
        return tl::unexpected(fit.error());
    m_fitting = (*fit)->range;
    present::HistoryPage page = present::historyPage(m_world.catalogue, m_fitting, (*fit)->pressed, m_records, now, m_wish);
    page.text.filter = present::filterText(m_filter.filter(), *(*whole)->range, *m_fitting);
    showDays(page.text, *m_fitting, (*fit)->told);
    if (m_journal.threads() == JournalKeeper::Threads::Own)
        m_reader.readAhead(m_past, past, now);
    return page;
}

void HistoryController::readPage(present::HistoryText &text)
{
    present::HistoryPage page;
    if (auto read = pageOf()) {
        page = std::move(*read);
    } else {
        m_fitting = std::make_shared<const practice::PastSessions::Range>();
        m_days.setRows({});
        page.text.unreadable = present::sessionsUnreadable(read.error());
    }
    m_sessions.setRows(page.sessions);
    m_calendar.setRange(page.sessions, QDate::fromJulianDay(page.text.firstDay), QDate::fromJulianDay(page.text.lastDay),
        present::toDate(m_clock.wall().day()));
    m_places.setRows(page.chart.places);
    m_charted.setRows(page.chart.sessions);
    m_shapes.setRows(page.chart.shapes);
    m_helped.setRows(page.helped);
    showMap(page.map);
    text = page.text;
}

void HistoryController::showDays(
    present::HistoryText &text, const practice::PastSessions::Range &range, const Result<practice::ToldDays> &told)
{
    m_days.setRows(told ? present::dayComparisonRows(practice::compareDays(practice::painByDay(range), told->days, told->tags))
                        : QList<present::DayComparisonRow>());
    text.dayFault = told ? QString() : present::daysUnreadable(told.error());
}

void HistoryController::readHeat(present::HistoryText &text)
{
    using Reading = practice::PastSessions::Reading;
    const auto range = m_past.range(m_journal.past(), m_span, m_clock.wall(), Reading::Counted);
    showMap(range ? present::putHeat(text, m_world.catalogue, *range) : present::HeatMap{});
}

void HistoryController::showMap(const present::HeatMap &map)
{
    figure::FigureMarks::Layers heat, before, after;
    for (const auto &[zone, share] : map.heat.shares)
        heat.heat.push_back({zone, share});
    for (const practice::ZonePain &zone : map.pain) {
        before.heat.push_back({zone.zone, zone.before / mostPain});
        after.heat.push_back({zone.zone, zone.after / mostPain});
    }
    m_heat.setLayers(heat);
    m_before.setLayers(before);
    m_after.setLayers(after);
    m_mapped.setRows(map.rows);
}

// ---- what was changed, and the way back

void HistoryController::leaveOut(const journal::Uuid &id)
{
    m_past.leaveOut(id);
    m_reader.forget();
}

void HistoryController::remove(const QString &id)
{
    const journal::JournalReader *store = m_journal.reader();
    const auto record = store ? store->session(present::fromQt(id)) : Result<journal::SessionRecord>{};
    if (record.value_or(journal::SessionRecord{}).id.empty())
        return removeEntry(present::fromQt(id));
    leaveOut(record->id);
    const auto write = m_takeBacks.remove(*record, m_clock.wall());
    show(m_text);
    m_journal.writeOf(record->id, write, [this](bool) { reload(); });
}

void HistoryController::removeEntry(const journal::Uuid &id)
{
    const journal::JournalReader *store = m_journal.reader();
    const auto entry = store ? store->entry(id) : Result<journal::EntryRecord>{};
    if (entry.value_or(journal::EntryRecord{}).id.empty())
        return;
    leaveOut(entry->id);
    const auto write = m_takeBacks.remove(*entry, m_clock.wall());
    show(m_text);
    m_journal.write(write, [this](bool) { reload(); });
}

void HistoryController::undo()
{
    const auto last = m_takeBacks.take();
    if (!last)
        return;
    if (last->kind == practice::TakeBacks::Kind::Noted)
        leaveOut(last->id());
    else
        m_past.takeBack(last->id());
    m_reader.forget();
    show(m_text);
    Q_EMIT undone();
    if (last->entry)
        return m_journal.write(last->write, [this](bool) { reload(); });
    m_journal.writeOf(last->id(), last->write, [this](bool) { reload(); });
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
