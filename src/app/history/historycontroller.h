// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "base/clock.h"
#include "figure/figuremarks.h"
#include "present/helped.h"
#include "present/historyrange.h"
#include "present/historyrows.h"
#include "present/historytext.h"
#include "present/paincharttext.h"
#include "present/rowmodel.h"

#include <QUrl>

#include <optional>
#include <set>
#include <unordered_map>

namespace unknot::practice
{
class PointRecords;
struct World;
} // namespace unknot::practice

namespace unknot::app
{

// The history page, and what the body page shows of it (done last, the next-day question). Sessions
// that still run are not history: the body page offers to go on with them.
class HistoryController : public QObject
{
    Q_OBJECT

    // Whether the page is open. Until then only what the body page shows is read and kept up to
    // date: years of sessions need not be read at every entry of the journal.
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(Range range READ range WRITE setRange NOTIFY rangeChanged)
    Q_PROPERTY(bool heatOnBody READ heatOnBody WRITE setHeatOnBody NOTIFY heatOnBodyChanged) // it is among the body page's signs too
    Q_PROPERTY(unknot::present::HistoryText text READ text NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *sessions READ sessions CONSTANT) // of the range, newest first
    Q_PROPERTY(QAbstractItemModel *places READ places CONSTANT) // whose pain the chart can show, the most often treated first
    Q_PROPERTY(QAbstractItemModel *charted READ charted CONSTANT) // sessions on the chart
    Q_PROPERTY(QAbstractItemModel *shapes READ shapes CONSTANT) // the chart's legend where it shows all places
    Q_PROPERTY(QAbstractItemModel *recent READ recent CONSTANT) // the last three ended ones
    Q_PROPERTY(QAbstractItemModel *helped READ helped CONSTANT) // per point and side
    Q_PROPERTY(unknot::figure::FigureMarks *heat READ heat CONSTANT)

public:
    enum class Range { TwoWeeks, ThreeMonths, Year, All };
    Q_ENUM(Range)

    HistoryController(const practice::World &world, JournalKeeper &journal, const practice::PointRecords &records, const Clock &clock,
        QObject *parent = nullptr);

    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] Range range() const { return m_range; }
    void setRange(Range range);
    [[nodiscard]] bool heatOnBody() const { return m_heatOnBody; }
    void setHeatOnBody(bool on);
    [[nodiscard]] const present::HistoryText &text() const { return m_text; }
    [[nodiscard]] QAbstractItemModel *sessions() { return &m_sessions; }
    [[nodiscard]] QAbstractItemModel *places() { return &m_placeRows; }
    [[nodiscard]] QAbstractItemModel *charted() { return &m_charted; }
    [[nodiscard]] QAbstractItemModel *shapes() { return &m_shapes; }
    [[nodiscard]] QAbstractItemModel *recent() { return &m_recent; }
    [[nodiscard]] QAbstractItemModel *helped() { return &m_helped; }
    [[nodiscard]] figure::FigureMarks *heat() { return &m_heat; }

    // The chart's, and only the chart's: the list, the map and what helped are of the range. Kept while the
    // range changes; where it was not treated in one, the place most often treated is shown.
    Q_INVOKABLE void showPlace(const QString &place);
    Q_INVOKABLE void showAllPlaces();

    Q_INVOKABLE void remove(const QString &session);
    Q_INVOKABLE void undo(); // of the last deletion or correction; then that of the one before can be undone
    void offerUndo(const QString &session, const QString &sentence, const JournalKeeper::Write &back);
    Q_INVOKABLE void forgetUndo(); // the bar was closed: all stay deleted
    // Everything in the journal into a file: of that name, with or without a folder and an ending. What came
    // of it is in the text; a file that is there already is replaced only by replaceExport().
    [[nodiscard]] Q_INVOKABLE QString proposedExport() const;
    [[nodiscard]] Q_INVOKABLE QString exportIn(const QUrl &folder, const QString &typed) const; // the same name in another folder
    Q_INVOKABLE void exportTo(const QString &typed);
    Q_INVOKABLE void replaceExport();
    Q_INVOKABLE void forgetExport();

    void reload();

Q_SIGNALS:
    void changed();
    void shownChanged();
    void rangeChanged();
    void heatOnBodyChanged();

private:
    using Summaries = std::vector<journal::SessionSummary>;
    using Instant = std::chrono::sys_time<Milliseconds>;
    struct Undo {
        journal::Uuid session;
        QString sentence; // what was done
        JournalKeeper::Write back;
    };

    void show(present::HistoryText text);
    void readRecent(present::HistoryText &text);
    void readPage(present::HistoryText &text);
    void readHeat(present::HistoryText &text, const Summaries &sessions);
    void readChart(present::HistoryText &text, const Summaries &sessions);
    Summaries inRange(present::HistoryText &text);
    Summaries ended(present::HistoryText &text, std::optional<Instant> since = {}, std::optional<int> most = {}) const;
    void setDays(present::HistoryText &text, const Summaries &all);
    void showHelped(const Summaries &sessions);
    const std::vector<present::PressedPlace> &placesOf(const journal::Uuid &session);
    void showUndo();
    void writeExport(const QString &file, bool mayReplace);
    void setExported(const QString &message, const QString &replaceable, bool isWritten);

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const practice::PointRecords &m_records;
    const Clock &m_clock;
    bool m_shown = false, m_heatOnBody = false;
    Range m_range = Range::ThreeMonths;
    present::HistoryRange m_days;
    present::HistoryText m_text;
    present::RowModel<present::SessionRow> m_sessions, m_recent;
    present::RowModel<present::ChartPlaceRow> m_placeRows;
    present::RowModel<present::ChartRow> m_charted;
    present::RowModel<present::ShapeRow> m_shapes;
    QString m_place; // whose pain was asked for; empty: nobody's yet
    present::RowModel<present::HelpedRow> m_helped;
    figure::FigureMarks m_heat;
    std::set<journal::Uuid> m_removed; // in this run, and not brought back
    std::vector<Undo> m_undo; // the last one first
    // Takes long to read; changes only by what sessionChanged() tells.
    std::unordered_map<journal::Uuid, std::vector<present::PressedPlace>> m_places;
};

} // namespace unknot::app
