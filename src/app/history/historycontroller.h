// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/filterchooser.h"
#include "app/own/journalkeeper.h"
#include "figure/figuremarks.h"
#include "practice/pastedits.h"
#include "practice/rangereader.h"
#include "practice/world.h"
#include "present/calendarmodel.h"
#include "present/historyread.h"
#include "present/rowmodel.h"

namespace unknot::app
{

// The history page, and what the body page shows of it (done last, where it hurt).
class HistoryController : public QObject
{
    Q_OBJECT

    // Whether the page is open. Until then only what the body page shows is read and kept up to
    // date: years of sessions need not be read at every entry of the journal.
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(int range READ range WRITE setRange NOTIFY rangeChanged) // a practice::Span
    Q_PROPERTY(bool heatOnBody READ heatOnBody WRITE setHeatOnBody NOTIFY heatOnBodyChanged) // it is among the body page's signs too
    Q_PROPERTY(bool bodySeen READ bodySeen WRITE setBodySeen NOTIFY bodySeenChanged) // where it hurt is read for it only then
    Q_PROPERTY(unknot::app::FilterChooser *filter READ filter CONSTANT) // what of the range is shown
    Q_PROPERTY(int helpedBy READ helpedBy WRITE setHelpedBy NOTIFY changed) // a practice::Helped::By
    Q_PROPERTY(int month READ month WRITE setMonth NOTIFY changed) // of the range, that the maps are of; -1: of all of it
    Q_PROPERTY(unknot::present::HistoryText text READ text NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *sessions READ sessions CONSTANT) // of the range, and pain told without one, newest first
    Q_PROPERTY(QAbstractItemModel *places READ places CONSTANT) // whose pain the chart can show, the most often treated first
    Q_PROPERTY(QAbstractItemModel *charted READ charted CONSTANT) // sessions on the chart, and pain told without one
    Q_PROPERTY(unknot::present::CalendarModel *calendar READ calendar CONSTANT) // of what is in `sessions`
    Q_PROPERTY(QAbstractItemModel *shapes READ shapes CONSTANT) // the chart's legend where it shows all places
    Q_PROPERTY(QAbstractItemModel *recent READ recent CONSTANT) // the last three ended ones
    Q_PROPERTY(QAbstractItemModel *helped READ helped CONSTANT) // as helpedBy says
    Q_PROPERTY(QAbstractItemModel *mapped READ mapped CONSTANT) // places of the map, as a table
    Q_PROPERTY(QAbstractItemModel *days READ days CONSTANT) // those with something beside those without
    Q_PROPERTY(unknot::figure::FigureMarks *heat READ heat CONSTANT)
    Q_PROPERTY(unknot::figure::FigureMarks *before READ before CONSTANT) // mean pain at rest before sessions
    Q_PROPERTY(unknot::figure::FigureMarks *after READ after CONSTANT)

public:
    HistoryController(const practice::World &world, JournalKeeper &journal, const practice::PointRecords &records, const Clock &clock);

    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] int range() const { return static_cast<int>(m_span); }
    void setRange(int range);
    void setRange(practice::Span span) { setRange(static_cast<int>(span)); }
    [[nodiscard]] bool heatOnBody() const { return m_heatOnBody; }
    void setHeatOnBody(bool on);
    [[nodiscard]] bool bodySeen() const { return m_bodySeen; }
    void setBodySeen(bool seen);
    [[nodiscard]] const present::HistoryText &text() const { return m_text; }
    [[nodiscard]] QAbstractItemModel *sessions() { return &m_sessions; }
    [[nodiscard]] QAbstractItemModel *places() { return &m_places; }
    [[nodiscard]] QAbstractItemModel *charted() { return &m_charted; }
    [[nodiscard]] present::CalendarModel *calendar() { return &m_calendar; }
    [[nodiscard]] QAbstractItemModel *shapes() { return &m_shapes; }
    [[nodiscard]] QAbstractItemModel *recent() { return &m_recent; }
    [[nodiscard]] QAbstractItemModel *helped() { return &m_helped; }
    [[nodiscard]] QAbstractItemModel *mapped() { return &m_mapped; }
    [[nodiscard]] QAbstractItemModel *days() { return &m_days; }
    [[nodiscard]] const practice::PastSessions &past() const { return m_past; } // without what was just removed
    [[nodiscard]] FilterChooser *filter() { return &m_filter; }
    [[nodiscard]] int helpedBy() const { return static_cast<int>(m_wish.helped); }
    void setHelpedBy(int by);
    [[nodiscard]] int month() const { return m_wish.month; }
    void setMonth(int month);
    [[nodiscard]] figure::FigureMarks *heat() { return &m_heat; }
    [[nodiscard]] figure::FigureMarks *before() { return &m_before; }
    [[nodiscard]] figure::FigureMarks *after() { return &m_after; }

    // The chart's, and only the chart's: the list, the map and what helped are of the range. Kept while the
    // range changes; where it was not treated in one, the place most often treated is shown.
    Q_INVOKABLE void showPlace(const QString &place);
    Q_INVOKABLE void showAllPlaces() { showPlace(present::allPlaces); }

    Q_INVOKABLE unknot::present::ChartRow chartedAt(int row) const { return m_charted.rows().value(row).row(); } // of `charted`

    Q_INVOKABLE void remove(const QString &id); // a session, or pain told without one
    Q_INVOKABLE void undo(); // of the last deletion or correction; then that of the one before can be undone
    void corrected(const journal::SessionRecord &session, const JournalKeeper::Write &back);
    void noted(const journal::EntryRecord &entry, bool isNew, const JournalKeeper::Write &back);
    Q_INVOKABLE void forgetUndo(); // the bar was closed: all stay deleted

    void reload();

Q_SIGNALS:
    void changed();
    void shownChanged();
    void rangeChanged();
    void heatOnBodyChanged();
    void bodySeenChanged();
    void undone(); // what is told of it elsewhere is not so any more

private:
    void write(const practice::PastEdit &edit); // which is shown at once
    void show(present::HistoryText text);
    void readRecent(present::HistoryText &text);
    void readPage(present::HistoryText &text);
    void readHeat(present::HistoryText &text);
    void showMap(const present::HeatMap &map);

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const practice::PointRecords &m_records;
    const Clock &m_clock;
    bool m_shown = false, m_heatOnBody = false, m_bodySeen = true;
    practice::Span m_span = practice::Span::ThreeMonths;
    practice::PastSessions m_past;
    practice::TakeBacks m_takeBacks;
    std::optional<bool> m_marked; // some place was, in the range; absent: not looked at yet
    present::HistoryWish m_wish;
    FilterChooser m_filter;
    practice::RangeReader m_reader;
    practice::SharedRange m_fitting = std::make_shared<const practice::PastSessions::Range>(); // that is shown
    present::HistoryText m_text;
    present::RowModel<present::SessionRow, present::ListedRow> m_sessions;
    present::RowModel<present::SessionRow> m_recent;
    present::RowModel<present::ChartPlaceRow> m_places;
    present::ChartModel m_charted;
    present::CalendarModel m_calendar;
    present::RowModel<present::ShapeRow> m_shapes;
    present::RowModel<present::HelpedRow> m_helped;
    present::RowModel<present::HeatRow> m_mapped;
    figure::FigureMarks m_heat, m_before, m_after;
    present::RowModel<present::DayComparisonRow> m_days;
};

} // namespace unknot::app
