// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routinescontroller.h"

#include "app/body/bodycontroller.h"
#include "app/body/gatheredsession.h"
#include "app/own/healthcontroller.h"
#include "app/own/ownpractice.h"
#include "app/routines/ownroutinescontroller.h"
#include "app/settings/appsettings.h"
#include "figure/figurelayers.h"
#include "practice/shaping.h"
#include "practice/world.h"
#include "present/becomes.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::app
{

RoutinesController::RoutinesController(const practice::World &world, AppSettings &settings, HealthController &health, BodyController &body,
    GatheredSession &gathered, const OwnPractice &own, const OwnRoutinesController &kept)
    : m_world(world), m_settings(settings), m_body(body), m_gathered(gathered), m_own(own), m_kept(kept),
      m_choice(world.catalogue, kept.routines())
{
    if (m_choice.routine())
        m_state.current = present::toQt(m_choice.routine()->id.value);
    connect(&settings, &AppSettings::changed, this, &RoutinesController::updateIfShown);
    connect(&health, &HealthController::profileChanged, this, &RoutinesController::updateIfShown);
    connect(&kept, &OwnRoutinesController::routinesChanged, this, [this] {
        m_choice.reopen();
        update();
    });
}

void RoutinesController::setCurrent(const QString &id)
{
    if (m_choice.open({present::fromQt(id)}))
        update();
}

int RoutinesController::indexOf(const QString &id) const
{
    const auto &rows = m_rows.rows();
    const auto at = std::ranges::find(rows, id, &present::RoutineRow::id);
    return at == rows.end() ? -1 : int(at - rows.begin());
}

void RoutinesController::setSides(present::Sides sides)
{
    m_choice.choose(present::sidesFrom(sides));
    update();
}

void RoutinesController::refresh()
{
    m_choice.follow(m_body.marking().side());
    update();
}

practice::PlanToday RoutinesController::todayOf(const catalogue::Routine &routine) const
{
    return practice::planToday(m_world.catalogue, m_own.admission(), m_choice.wanted(routine), m_settings.wishes());
}

void RoutinesController::updateIfShown()
{
    if (!m_rows.rows().isEmpty())
        update();
}

void RoutinesController::update()
{
    QList<present::RoutineRow> rows;
    for (const auto *routine : m_choice.all())
        rows << present::routineRow(m_world.catalogue, *routine, todayOf(*routine), m_own.pace());
    m_rows.setRows(present::withHeadings(std::move(rows), qsizetype(m_kept.routines().list().size())));
    if (m_choice.routine())
        updateOpen();
}

void RoutinesController::updateOpen()
{
    m_today = todayOf(*m_choice.routine());
    m_steps.setRows(present::stepRows(m_world.catalogue, m_world.packs, m_today, m_own.pace()));
    m_marks.setLayers(figure::planLayers(m_steps.rows()));
    auto state = present::routinesState(m_world, m_choice, m_today, m_own.pace(), m_own.admission().noSession(zones()));
    if (present::becomes(m_state, std::move(state)))
        Q_EMIT stateChanged();
}

QVariantList RoutinesController::positions() const
{
    QVariantList positions;
    for (const session::PlannedPoint &one : practice::positionsIn(m_today.plan.points))
        positions << QVariant::fromValue(figure::holdPlace(m_world.catalogue, one.point, one.side, one.with(), one.way));
    return positions;
}

void RoutinesController::addToSession()
{
    m_gathered.add(practice::pointsOf(m_today.plan));
}

std::vector<SidedZone> RoutinesController::zones() const
{
    return practice::zonesOf(m_world.catalogue, m_today.plan);
}

} // namespace unknot::app
