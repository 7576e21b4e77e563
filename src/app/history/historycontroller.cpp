// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historycontroller.h"

#include "app/own/savefile.h"
#include "practice/pointrecords.h"
#include "practice/world.h"
#include "present/errortext.h"
#include "present/sessionrows.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QFileInfo>

#include <algorithm>

namespace unknot::app
{

namespace
{

constexpr int recentRows = 3;

present::HistoryRange daysOf(HistoryController::Range range, std::chrono::local_days today, const std::vector<journal::SessionSummary> &all)
{
    using Range = HistoryController::Range;
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

} // namespace

HistoryController::HistoryController(
    const practice::World &world, JournalKeeper &journal, const practice::PointRecords &records, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_journal(journal), m_records(records), m_clock(clock)
{
    connect(&journal, &JournalKeeper::saved, this, &HistoryController::reload);
    connect(&journal, &JournalKeeper::refusalChanged, this, &HistoryController::reload);
    connect(&journal, &JournalKeeper::sessionChanged, this, [this](const QString &session) { m_places.erase(present::fromQt(session)); });
    reload();
}

void HistoryController::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (m_shown)
        reload();
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

void HistoryController::setRange(Range range)
{
    if (range == m_range)
        return;
    m_range = range;
    reload();
    Q_EMIT rangeChanged();
}

// ---- reading

void HistoryController::reload()
{
    present::HistoryText text = m_text;
    if (m_shown)
        readPage(text);
    else if (m_heatOnBody)
        readHeat(text, inRange(text));
    readRecent(text);
    show(std::move(text));
}

void HistoryController::show(present::HistoryText text)
{
    if (text == m_text)
        return;
    m_text = std::move(text);
    Q_EMIT changed();
}

// What was just deleted is left out even where the journal could not be written yet. One that can't be
// read is never shown as an empty one.
HistoryController::Summaries HistoryController::ended(
    present::HistoryText &text, std::optional<Instant> since, std::optional<int> most) const
{
    const journal::JournalReader *journal = m_journal.past();
    if (!journal)
        return {};
    auto sessions = journal->summaries(since, most);
    text.unreadable = sessions ? QString() : present::sessionsUnreadable(sessions.error());
    if (!sessions)
        return {};
    std::erase_if(*sessions,
        [this](const auto &session) { return session.state == journal::SessionState::Running || m_removed.contains(session.id); });
    return std::move(*sessions);
}

void HistoryController::setDays(present::HistoryText &text, const Summaries &all)
{
    m_days = daysOf(m_range, m_clock.wall().day(), all);
    for (const auto &session : all)
        m_days.reachTo(session.started.day());
    text.firstDay = int(present::toDate(m_days.first).toJulianDay());
    text.lastDay = int(present::toDate(m_days.last).toJulianDay());
    text.rangeWords = m_days.words();
}

void HistoryController::readRecent(present::HistoryText &text)
{
    const WallTime now = m_clock.wall();
    // Some more than are shown: one may run, and what was just deleted may still be there.
    const Summaries sessions = ended(text, {}, recentRows + 1 + int(m_removed.size()));
    QList<present::SessionRow> rows;
    for (std::size_t i = 0; i < std::min<std::size_t>(sessions.size(), recentRows); ++i)
        rows << present::sessionRow(sessions[i], now);
    m_recent.setRows(rows);
    text.recentCount = int(rows.size());
}

// What the map, the chart and the counts are of. Sessions dated after today are in the list alone.
HistoryController::Summaries HistoryController::inRange(present::HistoryText &text)
{
    const auto since = daysOf(m_range, m_clock.wall().day(), {}).since();
    Summaries sessions = ended(text, m_range == Range::All ? std::nullopt : std::optional(since));
    setDays(text, sessions);
    std::erase_if(sessions, [this](const auto &session) { return !m_days.holds(session.started); });
    return sessions;
}

void HistoryController::readPage(present::HistoryText &text)
{
    Summaries sessions = ended(text);
    text.total = int(sessions.size());
    setDays(text, sessions);
    std::erase_if(sessions, [this](const auto &session) { return !m_days.holds(session.started) && !m_days.isPast(session.started); });
    text.count = int(sessions.size());
    m_sessions.setRows(present::sessionRows(sessions, m_clock.wall()));
    const auto misdated = std::erase_if(sessions, [this](const auto &session) { return m_days.isPast(session.started); });
    text.misdated = present::misdatedSentence(std::ptrdiff_t(misdated));
    text.noGain = present::noGainLines(m_world.catalogue, m_records);
    showHelped(sessions);
    text.helpedCount = int(m_helped.rows().size());
    readChart(text, sessions);
    readHeat(text, sessions);
}

void HistoryController::readChart(present::HistoryText &text, const Summaries &sessions)
{
    const present::PainChart chart = present::painChart(m_world.catalogue, sessions, m_days, m_clock.wall(), m_place);
    m_placeRows.setRows(chart.places);
    m_shapes.setRows(chart.shapes);
    m_charted.setRows(chart.sessions);
    text.chart = chart.text;
}

void HistoryController::showPlace(const QString &place)
{
    m_place = place;
    reload();
}

void HistoryController::showAllPlaces()
{
    showPlace(present::allPlaces);
}

void HistoryController::showHelped(const Summaries &sessions)
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
        if (const auto record = m_journal.past()->session(session))
            at->second = present::pressedPlaces(*record);
    }
    return at->second;
}

void HistoryController::readHeat(present::HistoryText &text, const Summaries &sessions)
{
    const present::ZoneHeat heat = present::zoneHeat(m_world.catalogue, present::zoneDays(sessions));
    figure::FigureMarks::Layers layers;
    for (const auto &[zone, share] : heat.shares)
        layers.heat.push_back({zone, share});
    m_heat.setLayers(layers);
    text.heatWords = heat.words;
    text.heatMost = heat.most;
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
    m_removed.insert(id);
    m_undo.push_back({id, present::deletedSentence(*record), [id](journal::JournalStore &journal) { return journal.restore(id); }});
    showUndo();
    m_journal.writeOf(
        id, [id, now = m_clock.wall()](journal::JournalStore &journal) { return journal.remove(id, now); }, [this](bool) { reload(); });
}

void HistoryController::undo()
{
    if (m_undo.empty())
        return;
    const Undo last = std::move(m_undo.back());
    m_undo.pop_back();
    m_removed.erase(last.session);
    showUndo();
    m_journal.writeOf(last.session, last.back, [this](bool) { reload(); });
}

void HistoryController::offerUndo(const QString &session, const QString &sentence, const JournalKeeper::Write &back)
{
    m_undo.push_back({present::fromQt(session), sentence, back});
    showUndo();
}

// They leave the file, too.
void HistoryController::forgetUndo()
{
    m_undo.clear();
    showUndo();
    m_journal.write([](journal::JournalStore &store) { return store.purgeRemoved(); });
}

void HistoryController::showUndo()
{
    present::HistoryText text = m_text;
    text.undo = m_undo.empty() ? QString() : m_undo.back().sentence;
    show(std::move(text));
}

// ---- export

QString HistoryController::proposedExport() const
{
    return saveFileNamed(QStringLiteral("unknot-journal.json"), saveFolder());
}

QString HistoryController::exportIn(const QUrl &folder, const QString &typed) const
{
    return saveFileNamed(QFileInfo(typed).fileName(), folder.toLocalFile());
}

void HistoryController::exportTo(const QString &typed)
{
    writeExport(saveFileNamed(typed, saveFolder()), false);
}

void HistoryController::replaceExport()
{
    writeExport(m_text.replaceable, true);
}

void HistoryController::writeExport(const QString &file, bool mayReplace)
{
    const journal::JournalReader *journal = m_journal.past();
    const auto json = journal ? journal->exportJson(m_clock.wall())
                              : Result<std::string>(tl::unexpected(Error{Error::Kind::NotFound, "there is no journal", {}, 0, {}}));
    if (!json)
        return setExported(present::exportUnreadable(present::readingSentence(json.error())), {}, false);
    const auto refused = saveFile(file, QByteArray::fromStdString(*json), m_journal.folder(), mayReplace);
    if (!refused)
        return setExported(present::exportWritten(file), {}, true);
    setExported(
        present::notWritten(refused->fault, file, refused->why), refused->fault == present::SaveFault::Exists ? file : QString(), false);
}

void HistoryController::setExported(const QString &message, const QString &replaceable, bool isWritten)
{
    present::HistoryText text = m_text;
    text.exported = message;
    text.replaceable = replaceable;
    text.isExported = isWritten;
    show(std::move(text));
}

void HistoryController::forgetExport()
{
    setExported({}, {}, false);
}

} // namespace unknot::app
