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
#include "practice/world.h"
#include "present/text.h"

#include <algorithm>
#include <utility>

namespace unknot::app
{

PointController::PointController(const Parts &parts, QObject *parent)
    : QObject(parent), m_world(parts.world), m_settings(parts.settings), m_health(parts.health), m_body(parts.body),
      m_gathered(parts.gathered), m_favourites(parts.favourites), m_own(parts.own), m_clock(parts.clock)
{
    connect(&m_settings, &AppSettings::changed, this, &PointController::update);
    connect(&m_health, &HealthController::changed, this, &PointController::update);
    connect(&m_body, &BodyController::offersChanged, this, &PointController::update);
    connect(&m_gathered, &GatheredSession::changed, this, &PointController::update);
    connect(&m_favourites, &Favourites::changed, this, &PointController::update);
}

void PointController::open(const QString &muscle, const QString &side)
{
    m_side = sideFromString(present::fromQt(side)).value_or(Side::Left);
    m_points = practice::pointsInOrder(m_world.catalogue, {present::fromQt(muscle)}, m_side, m_body.offers());
    m_index = 0;
    update();
}

void PointController::openPoint(const QString &point, const QString &side)
{
    const catalogue::Point *wanted = m_world.catalogue.point({present::fromQt(point)});
    if (!wanted)
        return;
    open(present::toQt(wanted->muscle.value), side);
    choose(wanted);
}

const catalogue::Point *PointController::point() const
{
    return m_index < m_points.size() ? m_points[m_index] : nullptr;
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

void PointController::choosePoint(const QString &id)
{
    choose(m_world.catalogue.point({present::fromQt(id)}));
}

void PointController::switchOn()
{
    if (m_state.canSwitchOn)
        m_health.switchOn(point()->id);
}

// A way that is for another tool gives way to it.
void PointController::chooseTool(int tool)
{
    if (tool < 0 || tool >= std::ssize(m_state.tools))
        return;
    const catalogue::PointTool with = m_state.tools[std::size_t(tool)];
    m_settings.setTool(point()->id, with);
    if (m_state.tool != tool)
        m_settings.setWay(point()->id, {});
}

void PointController::chooseWay(int way)
{
    if (way >= 0 && way < std::ssize(m_state.wayIds))
        m_settings.setWay(point()->id, m_state.wayIds[std::size_t(way)]);
}

void PointController::toggleAdded()
{
    if (!point() || !m_state.allowed)
        return;
    if (m_state.added)
        m_gathered.change(practice::without(m_gathered.points(), point()->id, m_side));
    else
        m_gathered.add({{point()->id, m_side}});
}

figure::HoldPlace PointController::hold() const
{
    const catalogue::Point *current = point();
    if (!current || current->tools.empty())
        return {};
    const auto plan = m_own.admission().plan({{current->id, m_side}}, m_settings.wishes()).plan;
    if (plan.points.empty())
        return figure::holdPlace(m_world.catalogue, current->id, m_side, current->tools.front(), {});
    const session::PlannedPoint &one = plan.points.front();
    return figure::holdPlace(m_world.catalogue, one.point, one.side, one.with(), one.way);
}

void PointController::toggleFavourite()
{
    if (point())
        m_favourites.toggle(point()->id, m_side);
}

void PointController::update()
{
    const catalogue::Point *current = point();
    if (!current)
        return;
    const present::PointKnown known{m_world, m_own.admission(), m_own.records(), m_settings.wishes(), m_gathered.points(),
        m_favourites.points(), m_body.marked(), m_body.offers(), m_clock.wall()};
    present::PointState state = present::pointState(known, m_points, m_index, m_side);
    const bool isChosen = state.way >= 0 && state.way < std::ssize(state.wayIds);
    const auto stroke
        = isChosen ? figure::strokeOf(m_world.catalogue, *current, m_side, state.wayIds[std::size_t(state.way)]) : std::nullopt;
    m_marks.setLayers(figure::pointLayers(*current, m_side, m_points, present::searchRadius(m_world.catalogue, *current), stroke));
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

} // namespace unknot::app
