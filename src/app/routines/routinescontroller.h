// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figuremarks.h"
#include "practice/plantoday.h"
#include "present/routinerows.h"
#include "present/rowmodel.h"
#include "present/steprows.h"

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

class AppSettings;
class BodyController;
class GatheredSession;
class HealthController;
class OwnPractice;

// What the routines page shows beside its lists, all of one moment.
struct RoutinesState {
    Q_GADGET
    Q_PROPERTY(QString current MEMBER current) // the id of the open one
    Q_PROPERTY(unknot::present::RoutineText text MEMBER text)
    Q_PROPERTY(bool asksSide MEMBER asksSide)
    Q_PROPERTY(bool offersBoth MEMBER offersBoth) // it is for both sides, and may be done on one only
    Q_PROPERTY(int side MEMBER side) // of what can be chosen: both where that is offered, left, right
    Q_PROPERTY(int plannedPoints MEMBER plannedPoints)

public:
    QString current;
    present::RoutineText text;
    bool asksSide = false, offersBoth = false;
    int side = 0, plannedPoints = 0;
    bool operator==(const RoutinesState &) const = default;
};

// The catalogue's routines, each as it would be done today: what the health answers and the day's
// limits leave of it, and how long that takes.
class RoutinesController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::app::RoutinesState state READ state NOTIFY stateChanged)
    Q_PROPERTY(QAbstractItemModel *list READ list CONSTANT)
    Q_PROPERTY(int count READ count CONSTANT)
    Q_PROPERTY(QAbstractItemModel *steps READ steps CONSTANT)
    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks CONSTANT)

public:
    RoutinesController(const practice::World &world, AppSettings &settings, HealthController &health, BodyController &body,
        GatheredSession &gathered, const OwnPractice &own, QObject *parent = nullptr);

    [[nodiscard]] const RoutinesState &state() const { return m_state; }
    [[nodiscard]] QAbstractItemModel *list() { return &m_rows; }
    [[nodiscard]] int count() const;
    [[nodiscard]] QAbstractItemModel *steps() { return &m_steps; }
    [[nodiscard]] figure::FigureMarks *marks() { return &m_marks; }

    Q_INVOKABLE void setCurrent(const QString &id); // an unknown one changes nothing
    Q_INVOKABLE void setSide(int side); // as in the state
    // Works it all out: when the page is shown, as the day's pressing or the marks may have changed.
    // Until the first time there is nothing to keep up to date.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE int indexOf(const QString &id) const; // its row, or -1
    // Puts its places into the session that is being put together.
    Q_INVOKABLE void addToSession();

    // What a session of the open routine is made of.
    [[nodiscard]] const session::Plan &plan() const { return m_today.plan; }
    [[nodiscard]] std::vector<SidedZone> zones() const; // where its places lie
    [[nodiscard]] QString title() const { return m_state.text.name; }

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] practice::PlanToday todayOf(const catalogue::Routine &routine) const;
    void update();
    void updateIfShown();
    void updateOpen();
    void publish(RoutinesState state);

    const practice::World &m_world;
    AppSettings &m_settings;
    BodyController &m_body;
    GatheredSession &m_gathered;
    const OwnPractice &m_own;
    present::RowModel<present::RoutineRow> m_rows;
    present::RowModel<present::StepRow> m_steps;
    figure::FigureMarks m_marks;
    const catalogue::Routine *m_routine = nullptr; // the open one
    practice::PlanToday m_today; // of that
    Side m_side = Side::Left;
    bool m_both = true; // of the open one, where it is for both
    bool m_sideSaid = false; // else it follows what is marked on the body
    RoutinesState m_state;
};

} // namespace unknot::app
