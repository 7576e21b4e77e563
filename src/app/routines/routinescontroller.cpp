// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routinescontroller.h"

#include "app/body/bodycontroller.h"
#include "app/own/healthcontroller.h"
#include "app/own/ownpractice.h"
#include "app/settings/appsettings.h"
#include "practice/world.h"
#include "present/plantext.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::app
{

RoutinesController::RoutinesController(const practice::World &world, AppSettings &settings, HealthController &health, BodyController &body,
    const OwnPractice &own, QObject *parent)
    : QObject(parent), m_world(world), m_settings(settings), m_body(body), m_own(own)
{
    const auto &routines = world.catalogue.all().routines;
    if (!routines.empty()) {
        m_routine = &routines.front();
        m_state.current = present::toQt(m_routine->id.value);
    }
    connect(&settings, &AppSettings::changed, this, &RoutinesController::updateIfShown);
    connect(&health, &HealthController::changed, this, &RoutinesController::updateIfShown);
}

int RoutinesController::count() const
{
    return int(m_world.catalogue.all().routines.size());
}

void RoutinesController::setCurrent(const QString &id)
{
    const auto *routine = m_world.catalogue.routine({present::fromQt(id)});
    if (!routine || routine == m_routine)
        return;
    m_routine = routine;
    update();
}

int RoutinesController::indexOf(const QString &id) const
{
    const auto &rows = m_rows.rows();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const present::RoutineRow &row) { return row.id == id; });
    return at == rows.end() ? -1 : int(at - rows.begin());
}

void RoutinesController::setSide(int side)
{
    m_sideSaid = true;
    m_side = side == 1 ? Side::Right : Side::Left;
    update();
}

// What hurts on one side only is offered on that side.
void RoutinesController::refresh()
{
    if (!m_sideSaid)
        m_side = m_body.marking().side().value_or(m_side);
    update();
}

practice::RoutineToday RoutinesController::todayOf(const catalogue::Routine &routine) const
{
    return practice::routineToday(m_world.catalogue, m_own.admission(), routine, m_side, m_settings.wishes());
}

void RoutinesController::updateIfShown()
{
    if (!m_rows.rows().isEmpty())
        update();
}

void RoutinesController::update()
{
    QList<present::RoutineRow> rows;
    for (const auto &routine : m_world.catalogue.all().routines)
        rows << present::routineRow(m_world.catalogue, routine, todayOf(routine));
    m_rows.setRows(std::move(rows));
    if (m_routine)
        updateOpen();
}

void RoutinesController::updateOpen()
{
    const catalogue::Catalogue &catalogue = m_world.catalogue;
    m_today = todayOf(*m_routine);
    m_steps.setRows(present::stepRows(catalogue, m_world.packs, m_today));
    updateMarks();
    const QString noSession = present::noSessionSaid(catalogue, m_own.admission().noSession());
    RoutinesState state;
    state.current = present::toQt(m_routine->id.value);
    state.text = present::routineText(catalogue, *m_routine, m_today, m_world.pack(m_routine->pack), noSession);
    state.asksSide = practice::asksSide(*m_routine);
    state.side = m_side == Side::Right ? 1 : 0;
    state.plannedPoints = int(m_today.plan.points.size());
    publish(std::move(state));
}

void RoutinesController::publish(RoutinesState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

void RoutinesController::updateMarks()
{
    figure::FigureMarks::Layers layers;
    for (const auto &step : m_today.steps)
        layers.points.push_back({step.wanted.point, step.wanted.side, !step.against});
    m_marks.setLayers(std::move(layers));
}

void RoutinesController::addToSession()
{
    for (const auto &planned : m_today.plan.points)
        m_body.add({planned.point, planned.side, planned.lighter});
}

std::vector<SidedZone> RoutinesController::zones() const
{
    return practice::zonesOf(m_world.catalogue, m_today.plan);
}

} // namespace unknot::app
