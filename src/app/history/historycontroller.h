// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "figure/figuremarks.h"
#include "journal/records.h"
#include "present/helped.h"
#include "present/historyrange.h"
#include "present/historyrows.h"
#include "present/rowmodel.h"
#include "present/timetext.h"

#include <QUrl>

#include <optional>
#include <unordered_map>

namespace unknot::practice
{
class PointRecords;
struct World;
} // namespace unknot::practice

namespace unknot::app
{

class JournalKeeper;

// The history page, and what the body page shows of it (done last, the next-day question). Sessions
// that still run are not history: the body page offers to go on with them.
class HistoryController : public QObject
{
    Q_OBJECT

    // Whether the page is open. Until then only what the body page shows is read and kept up to
    // date: years of sessions need not be read at every entry of the journal.
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY changed)
    Q_PROPERTY(Range range READ range WRITE setRange NOTIFY changed)
    Q_PROPERTY(int firstDay READ firstDay NOTIFY changed) // of the range, Julian
    Q_PROPERTY(int lastDay READ lastDay NOTIFY changed)
    Q_PROPERTY(QString rangeWords READ rangeWords NOTIFY changed) // "24 Aug to 22 Nov"
    Q_PROPERTY(QAbstractItemModel *sessions READ sessions CONSTANT) // of the range, newest first
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed) // in all, whatever the range
    Q_PROPERTY(QAbstractItemModel *recent READ recent CONSTANT) // the last three ended ones
    Q_PROPERTY(int recentCount READ recentCount NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *helped READ helped CONSTANT) // per point and side
    Q_PROPERTY(int helpedCount READ helpedCount NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed) // "27 sessions. Before: 7.0 on average in the first five, ..."
    Q_PROPERTY(QString noGain READ noGain NOTIFY changed) // points that weeks of pressing did not help, a line each; whatever the range
    Q_PROPERTY(unknot::figure::FigureMarks *heat READ heat CONSTANT)
    Q_PROPERTY(bool heatOnBody READ heatOnBody WRITE setHeatOnBody NOTIFY changed) // it is shown among the body page's signs too
    Q_PROPERTY(QString heatWords READ heatWords NOTIFY changed) // "Back of shoulder, left: 20 days. Outer upper arm, left: 11."
    Q_PROPERTY(int heatMost READ heatMost NOTIFY changed) // days at the ramp's end
    Q_PROPERTY(QString unreadable READ unreadable NOTIFY changed) // why sessions can't be shown; empty: they can
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged) // "Left shoulder was deleted", empty: nothing to undo
    Q_PROPERTY(QString exportMessage READ exportMessage NOTIFY exportChanged)

public:
    enum class Range { TwoWeeks, ThreeMonths, Year, All };
    Q_ENUM(Range)

    HistoryController(const practice::World &world, JournalKeeper &journal, const practice::PointRecords &records, const Clock &clock,
        QObject *parent = nullptr);

    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] Range range() const { return m_range; }
    void setRange(Range range);
    [[nodiscard]] int firstDay() const { return int(present::toDate(m_days.first).toJulianDay()); }
    [[nodiscard]] int lastDay() const { return int(present::toDate(m_days.last).toJulianDay()); }
    [[nodiscard]] QString rangeWords() const { return m_days.words(); }
    [[nodiscard]] QAbstractItemModel *sessions() { return &m_sessions; }
    [[nodiscard]] int count() const { return int(m_sessions.rows().size()); }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] QAbstractItemModel *recent() { return &m_recent; }
    [[nodiscard]] int recentCount() const { return int(m_recent.rows().size()); }
    [[nodiscard]] QAbstractItemModel *helped() { return &m_helped; }
    [[nodiscard]] int helpedCount() const { return int(m_helped.rows().size()); }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QString noGain() const { return m_noGain; }
    [[nodiscard]] figure::FigureMarks *heat() { return &m_heat; }
    [[nodiscard]] bool heatOnBody() const { return m_heatOnBody; }
    void setHeatOnBody(bool on);
    [[nodiscard]] QString heatWords() const { return m_heatWords; }
    [[nodiscard]] int heatMost() const { return m_heatMost; }
    [[nodiscard]] QString unreadable() const { return m_unreadable; }
    [[nodiscard]] QString undoText() const { return m_undoText; }
    [[nodiscard]] QString exportMessage() const { return m_exportMessage; }

    Q_INVOKABLE void remove(const QString &session);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetUndo(); // the bar was closed: it stays deleted
    Q_INVOKABLE void exportTo(const QUrl &file); // what came of it is the message
    Q_INVOKABLE void forgetExport();

    void reload();

Q_SIGNALS:
    void changed();
    void undoChanged();
    void exportChanged();

private:
    using Summaries = std::vector<journal::SessionSummary>;

    [[nodiscard]] Summaries ended(std::optional<std::chrono::sys_time<Milliseconds>> since = {}, std::optional<int> most = {});
    [[nodiscard]] present::HistoryRange daysOf(Range range, const Summaries &all) const;
    void reloadRecent();
    void reloadPage();
    void reloadHeat();
    void reloadNoGain();
    void reloadHelped(const Summaries &sessions);
    const std::vector<present::PressedPlace> &placesOf(const journal::Uuid &session);
    void setExportMessage(const QString &message);

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const practice::PointRecords &m_records;
    const Clock &m_clock;
    bool m_shown = false;
    Range m_range = Range::ThreeMonths;
    present::HistoryRange m_days;
    present::RowModel<present::SessionRow> m_sessions, m_recent;
    present::RowModel<present::HelpedRow> m_helped;
    figure::FigureMarks m_heat;
    bool m_heatOnBody = false;
    QString m_unreadable, m_summary, m_noGain, m_heatWords, m_undoText, m_exportMessage;
    journal::Uuid m_removed; // can be brought back
    int m_heatMost = 0, m_total = 0;
    // What was pressed in a session never changes once it has ended, and takes long to read.
    std::unordered_map<journal::Uuid, std::vector<present::PressedPlace>> m_places;
};

} // namespace unknot::app
