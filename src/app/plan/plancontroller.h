// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figuremarks.h"
#include "practice/shaping.h"
#include "present/planchange.h"
#include "present/planstate.h"
#include "present/rowmodel.h"

namespace unknot::app
{

class AppSettings;
class BodyController;
class GatheredSession;
class HealthController;
class JournalKeeper;
class OwnPractice;

// The session ahead, as it is seen before it starts: what the person has put together, or, where nobody has,
// what the marks propose. A change of a proposal makes it the person's own. Rows count from 0.
class PlanController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::PlanState state READ state NOTIFY stateChanged)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT)
    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks CONSTANT)

public:
    struct Parts {
        const practice::World &world;
        const AppSettings &settings;
        const HealthController &health;
        const OwnPractice &own;
        JournalKeeper &journal;
        BodyController &body;
        GatheredSession &gathered;
    };
    explicit PlanController(const Parts &parts);

    [[nodiscard]] const present::PlanState &state() const { return m_state; }
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    [[nodiscard]] figure::FigureMarks *marks() { return &m_marks; }

    Q_INVOKABLE void remove(int row) { change(present::withoutRow(shown(), row)); }
    Q_INVOKABLE void move(int from, int to) { change(present::movedRow(shown(), from, to)); }
    Q_INVOKABLE void turn(int row) { change(present::turnedRow(shown(), row)); } // to the other side
    Q_INVOKABLE void keepOnly(int row) { change(present::onlyRow(shown(), row)); }
    Q_INVOKABLE void lessPressure(int row) { lessen(row, practice::DosePart::Pressure); }
    Q_INVOKABLE void lessHold(int row) { lessen(row, practice::DosePart::Hold); }
    Q_INVOKABLE void lessReps(int row) { lessen(row, practice::DosePart::Reps); }
    Q_INVOKABLE void asUsual(int row); // with the person's own dose
    Q_INVOKABLE void clear() { change(present::noRow(shown())); }
    Q_INVOKABLE void fitInto(int minutes); // as much of it as that time has room for
    Q_INVOKABLE void order(); // so that one gets up and takes another tool as seldom as may be
    Q_INVOKABLE void takeBack(); // the last change, by whichever page
    Q_INVOKABLE void saidRead(); // what the last change did has been seen
    Q_INVOKABLE void leave(); // the page is left
    // The points of a session that is past, no harder than they were pressed then. False: it can't be read.
    Q_INVOKABLE bool doAgain(const QString &session);

    // What a session changes is worked out once it is left: until then nothing of this is on a page.
    void setSessionRuns(bool runs);
    [[nodiscard]] const session::Plan &plan() const { return m_today.plan; }
    [[nodiscard]] const practice::Points &points() const { return m_wanted; } // also those that are passed over today
    [[nodiscard]] std::vector<SidedZone> zones() const; // where it hurts

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] practice::PlanToday today(const practice::Points &points) const;
    [[nodiscard]] present::ShownPlan shown() const { return {m_wanted, m_rows.rows()}; }
    void lessen(int row, practice::DosePart part);
    void sayDose(int row);
    void change(practice::Points points, const QString &said);
    void change(const std::optional<present::PlanChange> &wanted);
    void update();

    Parts m_parts;
    practice::Points m_wanted;
    practice::PlanToday m_today;
    present::RowModel<present::StepRow> m_rows;
    figure::FigureMarks m_marks;
    present::PlanState m_state;
    QString m_said;
    bool m_sessionRuns = false, m_stale = false;
};

} // namespace unknot::app
