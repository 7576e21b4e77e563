// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plancontroller.h"

#include "app/body/bodycontroller.h"
#include "app/body/gatheredsession.h"
#include "app/own/healthcontroller.h"
#include "app/own/ownpractice.h"
#include "app/settings/appsettings.h"
#include "figure/figurelayers.h"
#include "practice/world.h"
#include "present/plantext.h"
#include "present/text.h"

#include <utility>

namespace unknot::app
{

PlanController::PlanController(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.settings, &AppSettings::changed, this, &PlanController::update);
    connect(&parts.health, &HealthController::changed, this, &PlanController::update);
    connect(&parts.own, &OwnPractice::pressedChanged, this, &PlanController::update);
    connect(&parts.own, &OwnPractice::recordsChanged, this, &PlanController::update);
    connect(&parts.body, &BodyController::offersChanged, this, &PlanController::update);
    connect(&parts.gathered, &GatheredSession::changed, this, &PlanController::update);
    update();
}

practice::Points PlanController::wanted() const
{
    const auto &own = m_parts.gathered.gathering().points();
    return own ? *own : practice::proposalOf(m_parts.world.catalogue, m_parts.body.offers());
}

bool PlanController::isRow(int row) const
{
    return row >= 0 && row < m_state.count;
}

// ---- changes

void PlanController::change(practice::Points points, const QString &said)
{
    m_said = said;
    m_parts.gathered.change(std::move(points));
}

void PlanController::remove(int row)
{
    if (!isRow(row))
        return;
    const session::Wanted one = wanted()[static_cast<std::size_t>(row)];
    change(practice::without(wanted(), one.point, one.side), present::removedSaid(m_rows.rows()[row].name));
}

void PlanController::move(int from, int to)
{
    if (isRow(from) && isRow(to) && from != to)
        change(practice::moved(wanted(), static_cast<std::size_t>(from), static_cast<std::size_t>(to)),
            present::movedSaid(m_rows.rows()[from].name, to + 1, m_state.count));
}

void PlanController::turn(int row)
{
    if (!isRow(row) || m_rows.rows()[row].otherSide.isEmpty())
        return;
    const auto points = practice::turned(wanted(), static_cast<std::size_t>(row));
    const auto &turned = points[static_cast<std::size_t>(row)];
    change(points, present::turnedSaid(m_rows.rows()[row].plainName, turned.side));
}

void PlanController::keepOnly(int row)
{
    if (isRow(row) && m_state.count > 1)
        change({wanted()[static_cast<std::size_t>(row)]}, present::keptOnlySaid(m_rows.rows()[row].name));
}

void PlanController::clear()
{
    if (m_state.count > 0)
        change({}, present::clearedSaid(m_state.count));
}

void PlanController::takeBack()
{
    m_said.clear();
    m_parts.gathered.takeBack();
}

void PlanController::saidRead()
{
    m_said.clear();
    update();
}

void PlanController::leave()
{
    m_said.clear();
    m_parts.gathered.settle();
}

bool PlanController::doAgain(const QString &session)
{
    const auto record = m_parts.journal.session(present::fromQt(session));
    if (!record)
        return false;
    change(practice::pointsOf(m_parts.world.catalogue, *record), {});
    return true;
}

// ---- what follows

std::vector<SidedZone> PlanController::zones() const
{
    return practice::placesOf(m_parts.world.catalogue, m_parts.body.marked(), m_parts.body.offers(), m_today.plan);
}

void PlanController::update()
{
    const practice::World &world = m_parts.world;
    const OwnPractice &own = m_parts.own;
    m_today = practice::planToday(world.catalogue, own.admission(), wanted(), m_parts.settings.wishes());
    m_rows.setRows(present::planRows(world, own.admission(), m_today, own.pace()));
    m_marks.setLayers(figure::planLayers(m_rows.rows()));
    auto state = present::planState(
        world.catalogue, m_today, own.pace(), m_parts.gathered.gathering(), own.admission().noSession(zones()), m_said);
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

} // namespace unknot::app
