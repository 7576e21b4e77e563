// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/pointcontroller.h"

#include "app/body/bodycontroller.h"
#include "app/body/favourites.h"
#include "app/body/gatheredsession.h"
#include "app/own/healthcontroller.h"
#include "app/own/ownpractice.h"
#include "app/settings/appsettings.h"
#include "figure/figurelayers.h"
#include "present/becomes.h"

#include <algorithm>
#include <utility>

namespace unknot::app
{

PointController::PointController(const Parts &parts) : m_parts(parts)
{
    connect(&parts.settings, &AppSettings::changed, this, &PointController::update);
    connect(&parts.health, &HealthController::profileChanged, this, &PointController::update);
    connect(&parts.body, &BodyController::offersChanged, this, &PointController::update);
    connect(&parts.gathered, &GatheredSession::changed, this, &PointController::update);
    connect(&parts.favourites, &Favourites::changed, this, &PointController::update);
}

void PointController::open(const QString &muscle, const QString &side)
{
    m_side = sideFromString(present::fromQt(side)).value_or(Side::Left);
    m_points = practice::pointsInOrder(m_parts.world.catalogue, {present::fromQt(muscle)}, m_side, m_parts.body.offers());
    m_index = 0;
    update();
}

void PointController::openPoint(const QString &point, const QString &side)
{
    const catalogue::Point *wanted = m_parts.world.catalogue.point({present::fromQt(point)});
    if (!wanted)
        return;
    open(present::toQt(wanted->muscle.value), side);
    choose(wanted);
}

void PointController::setIndex(int index)
{
    if (index == int(m_index) || index < 0 || index >= int(m_points.size()))
        return;
    m_index = std::size_t(index);
    update();
}

void PointController::choose(const catalogue::Point *point)
{
    const auto at = std::find(m_points.begin(), m_points.end(), point);
    setIndex(int(at - m_points.begin()));
}

void PointController::switchOn()
{
    if (m_state.canSwitchOn)
        m_parts.health.switchOn(point()->id);
}

// A way that is for another tool gives way to it.
void PointController::chooseTool(int tool)
{
    if (tool < 0 || tool >= std::ssize(m_state.tools))
        return;
    const catalogue::PointTool with = m_state.tools[std::size_t(tool)];
    m_parts.settings.setTool(point()->id, with);
    if (m_state.tool != tool)
        m_parts.settings.setWay(point()->id, {});
}

void PointController::chooseWay(int way)
{
    if (way >= 0 && way < std::ssize(m_state.wayIds))
        m_parts.settings.setWay(point()->id, m_state.wayIds[std::size_t(way)]);
}

void PointController::toggleAdded()
{
    if (!point() || !m_state.allowed)
        return;
    if (m_state.added)
        m_parts.gathered.change(practice::without(m_parts.gathered.points(), point()->id, m_side));
    else
        m_parts.gathered.add({{point()->id, m_side}});
}

figure::HoldPlace PointController::hold() const
{
    const catalogue::Point *current = point();
    if (!current || current->tools.empty())
        return {};
    const auto plan = m_parts.own.admission().plan({{current->id, m_side}}, m_parts.settings.wishes()).plan;
    if (plan.points.empty())
        return figure::holdPlace(m_parts.world.catalogue, current->id, m_side, current->tools.front(), {});
    const session::PlannedPoint &one = plan.points.front();
    return figure::holdPlace(m_parts.world.catalogue, one.point, one.side, one.with(), one.way);
}

void PointController::toggleFavourite()
{
    if (point())
        m_parts.favourites.toggle(point()->id, m_side);
}

void PointController::update()
{
    const catalogue::Point *current = point();
    if (!current)
        return;
    const present::PointKnown known{m_parts.world, m_parts.own.admission(), m_parts.own.records(), m_parts.settings.wishes(),
        m_parts.gathered.points(), m_parts.favourites.points(), m_parts.body.marked(), m_parts.body.offers(), m_parts.clock.wall()};
    present::PointState state = present::pointState(known, m_points, m_index, m_side);
    const bool isChosen = state.way >= 0 && state.way < std::ssize(state.wayIds);
    const auto stroke
        = isChosen ? figure::strokeOf(m_parts.world.catalogue, *current, m_side, state.wayIds[std::size_t(state.way)]) : std::nullopt;
    m_marks.setLayers(figure::pointLayers(*current, m_side, m_points, present::searchRadius(m_parts.world.catalogue, *current), stroke));
    if (present::becomes(m_state, std::move(state)))
        Q_EMIT stateChanged();
}

} // namespace unknot::app
