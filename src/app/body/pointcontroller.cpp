// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/pointcontroller.h"

#include "app/body/bodycontroller.h"
#include "app/body/bodylayers.h"
#include "app/body/favourites.h"
#include "app/body/gatheredsession.h"
#include "app/own/healthcontroller.h"
#include "app/own/ownpractice.h"
#include "app/settings/appsettings.h"
#include "practice/world.h"
#include "present/naming.h"
#include "present/reasontext.h"
#include "present/text.h"

#include <algorithm>

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
    m_points = m_world.catalogue.pointsOf({present::fromQt(muscle)});
    for (const practice::Offer &offer : m_body.offers()) {
        const finder::MuscleCandidate &candidate = offer.candidate;
        if (present::toQt(candidate.muscle.value) != muscle || candidate.side != m_side)
            continue;
        const auto rankOf = [&](const catalogue::Point *point) {
            return std::find_if(candidate.points.begin(), candidate.points.end(), [&](const auto &one) { return one.point == point->id; });
        };
        std::stable_sort(m_points.begin(), m_points.end(), [&](const auto *a, const auto *b) { return rankOf(a) < rankOf(b); });
    }
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
    return m_index < int(m_points.size()) ? m_points[std::size_t(m_index)] : nullptr;
}

void PointController::setIndex(int index)
{
    if (index == m_index || index < 0 || index >= int(m_points.size()))
        return;
    m_index = index;
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

void PointController::toggleAdded()
{
    if (!point() || !m_state.allowed)
        return;
    if (m_state.added)
        m_gathered.remove(point()->id, m_side);
    else
        m_gathered.add({{point()->id, m_side}});
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
    auto layers = pointLayers(m_world.catalogue, *current, m_side, m_points);
    PointState state = stateOf(*current, layers.searchRadius);
    m_marks.setLayers(std::move(layers));
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

PointState PointController::stateOf(const catalogue::Point &point, double searchRadius) const
{
    const practice::Admission &admission = m_own.admission();
    const auto drawn = closeUpPlace(m_world.figure, point.id, m_side, searchRadius);
    present::PointFacts facts{point, m_side, admission.verdict(point, m_side), admission.wait(point, m_side), m_settings.wishes()};
    if (drawn)
        facts.drawnIn = drawn->view;
    facts.pack = m_world.pack(point.pack);
    facts.history = m_own.records().history(point.id, m_side);
    if (facts.history)
        facts.noGain = m_own.records().noGain(*facts.history);

    PointState state;
    state.text = present::pointText(m_world.catalogue, facts, m_clock.wall());
    state.index = m_index;
    state.count = int(m_points.size());
    state.allowed = facts.allowed();
    for (const safety::Reason &reason : facts.verdict.reasons) {
        if (state.answer.isEmpty() && !facts.wait)
            state.answer = present::answerBehind(reason);
    }
    state.canSwitchOn = admission.canSwitchOn(point, m_side);
    state.added = m_gathered.has(point.id, m_side);
    state.favourite = m_favourites.has(point.id, m_side);
    state.alone = practice::without(m_gathered.points(), point.id, m_side).empty();
    if (drawn) {
        state.view = present::toQt(std::string(toString(drawn->view)));
        state.viewSide = drawn->side == Side::Middle ? QString() : present::sideKey(drawn->side);
        state.region = drawn->region;
        state.circle = drawn->circle;
    }
    return state;
}

} // namespace unknot::app
