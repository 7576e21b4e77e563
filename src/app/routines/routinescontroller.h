// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figuremarks.h"
#include "practice/admission.h"
#include "present/routinerows.h"
#include "present/rowmodel.h"

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

class AppSettings;
class BodyController;
class HealthController;
class OwnPractice;

// The catalogue's routines, each as it would be done today: what the health answers and the day's
// limits leave of it, and how long that takes.
class RoutinesController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QAbstractItemModel *list READ list CONSTANT)
    Q_PROPERTY(int count READ count CONSTANT)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY changed) // an id; an unknown one changes nothing
    Q_PROPERTY(unknot::present::RoutineText text READ text NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *steps READ steps CONSTANT)
    Q_PROPERTY(bool asksSide READ asksSide NOTIFY changed)
    Q_PROPERTY(int side READ side WRITE setSide NOTIFY changed) // 0 left, 1 right: of the steps whose side is chosen
    Q_PROPERTY(int plannedPoints READ plannedPoints NOTIFY changed)
    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks CONSTANT)

public:
    RoutinesController(practice::World &world, AppSettings &settings, HealthController &health, BodyController &body,
        const OwnPractice &own, QObject *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *list() { return &m_rows; }
    [[nodiscard]] int count() const;
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &id);
    [[nodiscard]] const present::RoutineText &text() const { return m_text; }
    [[nodiscard]] QAbstractItemModel *steps() { return &m_steps; }
    [[nodiscard]] bool asksSide() const;
    [[nodiscard]] int side() const { return m_side == Side::Right ? 1 : 0; }
    void setSide(int side);
    [[nodiscard]] int plannedPoints() const { return int(m_open.planned.plan.points.size()); }
    [[nodiscard]] figure::FigureMarks *marks() { return &m_marks; }

    // Works it all out: when the page is shown, as the day's pressing or the marks may have changed.
    // Until the first time there is nothing to keep up to date.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE int indexOf(const QString &id) const; // its row, or -1
    // Puts its places into the session of the body page.
    Q_INVOKABLE void addToSession();

    // What a session of the open routine is made of.
    [[nodiscard]] const session::Plan &plan() const { return m_open.planned.plan; }
    [[nodiscard]] std::vector<SidedZone> zones() const; // where its places lie
    [[nodiscard]] QString title() const { return m_text.name; }

Q_SIGNALS:
    void changed();

private:
    struct Outline {
        std::vector<session::Wanted> wanted; // every place of it
        std::vector<QString> against; // why each is passed over, empty: it is not
        practice::Admission::Planned planned; // of the others
    };

    [[nodiscard]] Outline outline(const catalogue::Routine &routine) const;
    [[nodiscard]] std::vector<ToolId> toolsOf(const session::PlannedPoint &planned) const;
    void update();
    void updateIfShown();
    [[nodiscard]] present::RoutineRow rowFor(const catalogue::Routine &routine) const;
    void describe();
    [[nodiscard]] present::StepRow stepRow(std::size_t index) const;
    void updateMarks();

    practice::World &m_world;
    AppSettings &m_settings;
    HealthController &m_health;
    BodyController &m_body;
    const OwnPractice &m_own;
    present::RowModel<present::RoutineRow> m_rows;
    present::RowModel<present::StepRow> m_steps;
    figure::FigureMarks m_marks;
    const catalogue::Routine *m_routine = nullptr; // the open one
    Side m_side = Side::Left;
    bool m_sideSaid = false; // else it follows what is marked on the body
    Outline m_open;
    present::RoutineText m_text;
};

} // namespace unknot::app
