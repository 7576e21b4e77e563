// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figuremarks.h"
#include "present/routinesstate.h"
#include "present/rowmodel.h"
#include "present/steprows.h"

namespace unknot::app
{

class AppSettings;
class BodyController;
class GatheredSession;
class HealthController;
class OwnPractice;
class OwnRoutinesController;

// The person's own routines and the catalogue's, each as it would be done today: what the health answers and the day's
// limits leave of it, and how long that takes.
class RoutinesController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::RoutinesState state READ state NOTIFY stateChanged)
    Q_PROPERTY(QAbstractItemModel *list READ list CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY stateChanged)
    Q_PROPERTY(QAbstractItemModel *steps READ steps CONSTANT)
    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks CONSTANT)
    Q_PROPERTY(QVariantList positions READ positions NOTIFY stateChanged) // a holdPlace for each, in turn

public:
    RoutinesController(const practice::World &world, AppSettings &settings, HealthController &health, BodyController &body,
        GatheredSession &gathered, const OwnPractice &own, const OwnRoutinesController &kept);

    [[nodiscard]] const present::RoutinesState &state() const { return m_state; }
    [[nodiscard]] QAbstractItemModel *list() { return &m_rows; }
    [[nodiscard]] int count() const { return int(m_choice.all().size()); }
    [[nodiscard]] QAbstractItemModel *steps() { return &m_steps; }
    [[nodiscard]] figure::FigureMarks *marks() { return &m_marks; }
    [[nodiscard]] QVariantList positions() const;

    Q_INVOKABLE void setCurrent(const QString &id); // an unknown one changes nothing
    Q_INVOKABLE void setSides(unknot::present::routinesides::Sides sides);
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

    const practice::World &m_world;
    AppSettings &m_settings;
    BodyController &m_body;
    GatheredSession &m_gathered;
    const OwnPractice &m_own;
    const OwnRoutinesController &m_kept;
    present::RowModel<present::RoutineRow> m_rows;
    present::RowModel<present::StepRow> m_steps;
    figure::FigureMarks m_marks;
    practice::RoutineChoice m_choice;
    practice::PlanToday m_today; // of the open one
    present::RoutinesState m_state;
};

} // namespace unknot::app
