// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routinescontroller.h"

#include "app/body/bodycontroller.h"
#include "app/body/bodylayers.h"
#include "app/body/gatheredsession.h"
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
    GatheredSession &gathered, const OwnPractice &own, QObject *parent)
    : QObject(parent), m_world(world), m_settings(settings), m_body(body), m_gathered(gathered), m_own(own)
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
    m_both = true;
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
    const int chosen = side - (m_state.offersBoth ? 1 : 0);
    m_both = chosen < 0;
    if (!m_both) {
        m_sideSaid = true;
        m_side = chosen == 1 ? Side::Right : Side::Left;
    }
    update();
}

// What hurts on one side only is offered on that side.
void RoutinesController::refresh()
{
    if (!m_sideSaid)
        m_side = m_body.marking().side().value_or(m_side);
    update();
}

practice::PlanToday RoutinesController::todayOf(const catalogue::Routine &routine) const
{
    const practice::RoutineSides sides{m_side, &routine != m_routine || m_both};
    return practice::planToday(m_world.catalogue, m_own.admission(), practice::wantedOf(routine, sides), m_settings.wishes());
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
        rows << present::routineRow(m_world.catalogue, routine, todayOf(routine), m_own.pace());
    m_rows.setRows(std::move(rows));
    if (m_routine)
        updateOpen();
}

void RoutinesController::updateOpen()
{
    const catalogue::Catalogue &catalogue = m_world.catalogue;
    m_today = todayOf(*m_routine);
    m_steps.setRows(present::stepRows(catalogue, m_world.packs, m_today, m_own.pace()));
    m_marks.setLayers(planLayers(m_today));
    const QString noSession = present::noSessionSaid(catalogue, m_own.admission().noSession());
    RoutinesState state;
    state.current = present::toQt(m_routine->id.value);
    state.text = present::routineText(catalogue, *m_routine, m_today, m_own.pace(), m_world.pack(m_routine->pack), noSession);
    state.asksSide = practice::asksSide(*m_routine);
    state.offersBoth = practice::hasBothSides(*m_routine);
    state.side = state.offersBoth && m_both ? 0 : (m_side == Side::Right ? 1 : 0) + (state.offersBoth ? 1 : 0);
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

void RoutinesController::addToSession()
{
    practice::Points points;
    for (const auto &planned : m_today.plan.points)
        points.push_back({planned.point, planned.side, planned.lighter});
    m_gathered.add(points);
}

std::vector<SidedZone> RoutinesController::zones() const
{
    return practice::zonesOf(m_world.catalogue, m_today.plan);
}

} // namespace unknot::app
