// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historycontroller.h"

#include "app/own/journalkeeper.h"
#include "practice/pointrecords.h"
#include "practice/world.h"
#include "present/errortext.h"
#include "present/naming.h"
#include "present/reasontext.h"
#include "present/sessionrows.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QSaveFile>

#include <algorithm>

namespace unknot::app
{

namespace
{

constexpr int recentRows = 3;
constexpr int leastRampEnd = 9; // so that a few days do not look like many

} // namespace

HistoryController::HistoryController(
    const practice::World &world, JournalKeeper &journal, const practice::PointRecords &records, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_journal(journal), m_records(records), m_clock(clock), m_days(daysOf(m_range, {}))
{
    connect(&journal, &JournalKeeper::saved, this, &HistoryController::reload);
    connect(&journal, &JournalKeeper::refusalChanged, this, &HistoryController::reload);
    reload();
}

void HistoryController::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (m_shown)
        reloadPage();
    Q_EMIT changed();
}

// The days are those of the page's range, also before the page was opened.
void HistoryController::setHeatOnBody(bool on)
{
    m_heatOnBody = on;
    if (on && !m_shown) {
        m_days = daysOf(m_range, ended());
        reloadHeat();
    }
    Q_EMIT changed();
}

void HistoryController::setRange(Range range)
{
    if (range == m_range)
        return;
    m_range = range;
    reload();
}

present::HistoryRange HistoryController::daysOf(Range range, const Summaries &all) const
{
    const auto today = m_clock.wall().day();
    switch (range) {
    case Range::TwoWeeks:
        return present::HistoryRange::ofDays(14, today);
    case Range::ThreeMonths:
        return present::HistoryRange::ofDays(91, today);
    case Range::Year:
        return present::HistoryRange::ofDays(365, today);
    case Range::All:
        break;
    }
    present::HistoryRange days = present::HistoryRange::ofDays(14, today); // at least
    for (const auto &session : all)
        days.first = std::min(days.first, session.started.day());
    return days;
}

// ---- reading

void HistoryController::reload()
{
    reloadRecent();
    if (m_shown)
        reloadPage();
    else if (m_heatOnBody)
        reloadHeat();
    Q_EMIT changed();
}

// What was just deleted is left out even where the journal could not be written yet. One that can't be
// read is never shown as an empty one.
HistoryController::Summaries HistoryController::ended(std::optional<std::chrono::sys_time<Milliseconds>> since, std::optional<int> most)
{
    const journal::JournalReader *journal = m_journal.reader();
    if (!journal)
        return {};
    auto sessions = journal->summaries(since, most);
    m_unreadable
        = sessions ? QString() : tr("Your sessions can't be read from the journal: %1").arg(present::readingSentence(sessions.error()));
    if (!sessions)
        return {};
    std::erase_if(
        *sessions, [this](const auto &session) { return session.state == journal::SessionState::Running || session.id == m_removed; });
    return std::move(*sessions);
}

void HistoryController::reloadRecent()
{
    const WallTime now = m_clock.wall();
    // Two more than are shown: one may run, one may just have been deleted.
    const Summaries sessions = ended({}, recentRows + 2);
    QList<present::SessionRow> rows;
    for (const auto &session : sessions) {
        if (rows.size() == recentRows)
            break;
        rows << present::sessionRow(session, m_days, now);
    }
    m_recent.setRows(rows);
}

void HistoryController::reloadPage()
{
    const WallTime now = m_clock.wall();
    Summaries sessions = ended();
    m_total = int(sessions.size());
    m_days = daysOf(m_range, sessions);
    std::erase_if(sessions, [this](const auto &session) { return !m_days.holds(session.started); });
    m_summary = present::trend(sessions);
    QList<present::SessionRow> rows;
    for (const auto &session : sessions)
        rows << present::sessionRow(session, m_days, now);
    m_sessions.setRows(rows);
    reloadHelped(sessions);
    reloadNoGain();
    reloadHeat();
}

void HistoryController::reloadNoGain()
{
    QStringList lines;
    for (const auto &history : m_records.histories()) {
        const auto *point = m_world.catalogue.point({history.point});
        const auto *muscle = point ? m_world.catalogue.muscle(point->muscle) : nullptr;
        const auto found = m_records.noGain(history);
        if (muscle && found)
            lines << tr("%1, %2: %3")
                         .arg(present::withSide(present::toQt(muscle->name), history.side), present::toQt(point->label),
                             present::sentenceFor(*found));
    }
    m_noGain = lines.join(u'\n');
}

void HistoryController::reloadHelped(const Summaries &sessions)
{
    std::vector<present::PressedSession> pressed;
    pressed.reserve(sessions.size());
    for (const auto &session : sessions)
        pressed.push_back({session.started, session.before, session.after, placesOf(session.id)});
    m_helped.setRows(present::helpedRows(pressed, present::toDate(m_days.last)));
}

const std::vector<present::PressedPlace> &HistoryController::placesOf(const journal::Uuid &session)
{
    const auto [at, isNew] = m_places.try_emplace(session);
    if (isNew) {
        if (const auto record = m_journal.reader()->session(session))
            at->second = present::pressedPlaces(*record);
    }
    return at->second;
}

void HistoryController::reloadHeat()
{
    const journal::JournalReader *store = m_journal.reader();
    const auto days = store ? store->zoneDays(m_days.since(m_clock.wall())) : Result<std::vector<journal::JournalReader::ZoneDays>>{};
    figure::FigureMarks::Layers layers;
    QStringList largest;
    int most = 0;
    if (days) {
        for (const auto &zone : *days)
            most = std::max(most, zone.days);
        m_heatMost = std::max(leastRampEnd, (most + 2) / 4 * 4 + 1); // from 1 in four whole steps
        for (const auto &zone : *days) {
            layers.heat.push_back({zone.zone, double(zone.days - 1) / (m_heatMost - 1)});
            const QString sentence = !largest.isEmpty() ? tr("%1: %2.") : zone.days == 1 ? tr("%1: %2 day.") : tr("%1: %2 days.");
            if (largest.size() < 3)
                largest << sentence.arg(present::zoneName(m_world.catalogue, zone.zone)).arg(zone.days);
        }
    }
    m_heatWords = largest.join(u' ');
    m_heat.setLayers(layers);
}

// ---- deleting

void HistoryController::remove(const QString &session)
{
    const journal::Uuid id = present::fromQt(session);
    const journal::JournalReader *store = m_journal.reader();
    if (!store)
        return;
    const auto record = store->session(id);
    if (!record)
        return;
    m_removed = id;
    m_undoText = tr("%1, %2, was deleted.").arg(present::toQt(record->title), present::weekday(record->started));
    Q_EMIT undoChanged();
    m_journal.writeOf(
        id, [id, now = m_clock.wall()](journal::JournalStore &journal) { return journal.remove(id, now); }, [this](bool) { reload(); });
}

void HistoryController::undo()
{
    if (m_removed.empty())
        return;
    const journal::Uuid id = std::exchange(m_removed, {});
    m_undoText.clear();
    Q_EMIT undoChanged();
    m_journal.writeOf(
        id, [id](journal::JournalStore &store) { return store.restore(id); }, [this](bool) { reload(); });
}

void HistoryController::forgetUndo()
{
    m_undoText.clear();
    Q_EMIT undoChanged();
}

// ---- export

void HistoryController::setExportMessage(const QString &message)
{
    m_exportMessage = message;
    Q_EMIT exportChanged();
}

void HistoryController::forgetExport()
{
    setExportMessage({});
}

void HistoryController::exportTo(const QUrl &file)
{
    const journal::JournalReader *store = m_journal.reader();
    if (!store || !file.isLocalFile())
        return setExportMessage(tr("That place can't be written to. Choose a folder on this computer."));
    const auto text = store->exportJson(m_clock.wall());
    if (!text)
        return setExportMessage(tr("The journal could not be read, so nothing was written. %1").arg(present::readingSentence(text.error())));
    // The old file, if any, stays until the new one is whole.
    QSaveFile out(file.toLocalFile());
    const QByteArray bytes = QByteArray::fromStdString(*text);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return setExportMessage(tr("%1 could not be written: %2. Your journal is as it was.").arg(file.toLocalFile(), out.errorString()));
    setExportMessage(tr("Everything was written to %1.").arg(file.toLocalFile()));
}

} // namespace unknot::app
