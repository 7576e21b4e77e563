// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figuremarks.h"
#include "finder/finder.h"
#include "journal/records.h"
#include "practice/admission.h"
#include "present/bodyrows.h"
#include "present/rowmodel.h"

#include <QTimer>

#include <optional>

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

class AppSettings;
class HealthController;
class OwnPractice;

// The body page: which zones are marked, what may be behind them, and what a session of them would be.
class BodyController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks CONSTANT)
    // Whether the page is in sight: until then what follows from the journal is not worked out again.
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(int markedCount READ markedCount NOTIFY markedChanged)
    Q_PROPERTY(QAbstractItemModel *chips READ chips CONSTANT)
    Q_PROPERTY(QAbstractItemModel *candidates READ candidates CONSTANT)
    Q_PROPERTY(int candidateCount READ candidateCount NOTIFY candidatesChanged)
    Q_PROPERTY(QAbstractItemModel *results READ results CONSTANT)
    Q_PROPERTY(int resultCount READ resultCount NOTIFY resultsChanged)
    Q_PROPERTY(QString said READ said NOTIFY saidChanged) // what was just marked: "Left shoulder blade: marked"; soon empty again
    Q_PROPERTY(int highlighted READ highlighted WRITE setHighlighted NOTIFY highlightedChanged) // a row of candidates, or -1
    Q_PROPERTY(int plannedPoints READ plannedPoints NOTIFY candidatesChanged)
    Q_PROPERTY(QString plannedLength READ plannedLength NOTIFY candidatesChanged) // "4 points, 10 min"
    Q_PROPERTY(QString noSession READ noSession NOTIFY candidatesChanged) // why none may start; empty: one may
    Q_PROPERTY(QString problems READ problems CONSTANT) // what of the shipped data can't be used, a line each
    Q_PROPERTY(bool usable READ usable CONSTANT) // there is a figure, and there are zones and points

public:
    BodyController(
        practice::World &world, AppSettings &settings, HealthController &health, const OwnPractice &own, QObject *parent = nullptr);

    [[nodiscard]] figure::FigureMarks *marks() { return &m_marks; }
    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] int markedCount() const { return int(m_marked.size()); }
    [[nodiscard]] QAbstractItemModel *chips() { return &m_chips; }
    [[nodiscard]] QAbstractItemModel *candidates() { return &m_rows; }
    [[nodiscard]] int candidateCount() const { return int(m_rows.rows().size()); }
    [[nodiscard]] QAbstractItemModel *results() { return &m_results; }
    [[nodiscard]] int resultCount() const { return int(m_results.rows().size()); }
    [[nodiscard]] QString said() const { return m_said; }
    [[nodiscard]] int highlighted() const { return m_highlighted; }
    void setHighlighted(int row);
    [[nodiscard]] int plannedPoints() const { return int(m_planned.plan.points.size()); }
    [[nodiscard]] QString plannedLength() const;
    [[nodiscard]] QString noSession() const;
    [[nodiscard]] int addedCount() const { return int(m_added.size()); }
    [[nodiscard]] QString problems() const;
    [[nodiscard]] bool usable() const;

    [[nodiscard]] QString zoneName(const SidedZone &zone) const;
    [[nodiscard]] bool isMarked(const SidedZone &zone) const;
    void press(const SidedZone &zone); // marks or unmarks it, and says so
    Q_INVOKABLE void press(const QString &key);
    // A stroke over several: the first decides whether it marks or unmarks. What follows from the marks
    // is worked out at its end.
    Q_INVOKABLE void beginStroke(const QString &first);
    Q_INVOKABLE void strokeOver(const QString &key);
    Q_INVOKABLE void endStroke();
    Q_INVOKABLE void takeBack(); // the last press or stroke

    [[nodiscard]] bool isMarked(const QString &key) const;
    Q_INVOKABLE void toggle(const QString &key);
    Q_INVOKABLE void clear();
    Q_INVOKABLE void search(const QString &typed);
    Q_INVOKABLE void choose(int result); // a zone or complaint is marked; a muscle or point is asked for
    void add(const session::Wanted &wanted);
    [[nodiscard]] bool isAdded(const PointId &point, Side side) const;
    void remove(const PointId &point, Side side);

    [[nodiscard]] const std::vector<SidedZone> &marked() const { return m_marked; }
    [[nodiscard]] const practice::Admission::Planned &planned() const { return m_planned; }
    [[nodiscard]] const std::vector<finder::MuscleCandidate> &ranked() const { return m_ranked; }

Q_SIGNALS:
    void shownChanged();
    void markedChanged();
    void candidatesChanged();
    void resultsChanged();
    void saidChanged();
    void highlightedChanged();
    void muscleChosen(const QString &muscle, const QString &side);
    void pointChosen(const QString &point, const QString &side);

private:
    void setMarked(std::vector<SidedZone> zones);
    void follow(); // what follows from the marks
    void say(const QString &words);
    void update();
    void updateWhenSeen();
    void updateCandidates();
    void updatePlan();
    void updateMarks();
    [[nodiscard]] present::CandidateRow rowFor(const finder::MuscleCandidate &candidate) const;
    [[nodiscard]] std::optional<practice::Against> against(const finder::Candidate &candidate) const;
    [[nodiscard]] QString blockedReason(const finder::MuscleCandidate &candidate) const;
    void describeLast(const finder::MuscleCandidate &candidate, present::CandidateRow &row) const;
    [[nodiscard]] std::vector<session::Wanted> wanted() const;

    practice::World &m_world;
    AppSettings &m_settings;
    HealthController &m_health;
    const OwnPractice &m_own;
    figure::FigureMarks m_marks;
    std::vector<SidedZone> m_marked;
    std::vector<session::Wanted> m_added;
    std::vector<finder::MuscleCandidate> m_ranked; // as in m_rows
    practice::Admission::Planned m_planned;
    present::RowModel<present::ChipRow> m_chips;
    present::RowModel<present::CandidateRow> m_rows;
    present::RowModel<present::SearchRow> m_results;
    struct Before { // the last press or stroke
        std::vector<SidedZone> marked;
        std::vector<session::Wanted> added;
    };
    Before m_before;
    std::optional<bool> m_stroke; // one is being made: whether it marks
    QString m_said;
    QTimer m_saidFor;
    int m_highlighted = -1;
    bool m_shown = true, m_stale = false;
};

} // namespace unknot::app
