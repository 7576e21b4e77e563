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
#include "present/becomes.h"
#include "present/plantext.h"
#include "present/text.h"
#include "present/trialtext.h"

#include <algorithm>
#include <utility>

namespace unknot::app
{

PlanController::PlanController(const Parts &parts) : m_parts(parts)
{
    connect(&parts.settings, &AppSettings::changed, this, &PlanController::update);
    connect(&parts.health, &HealthController::profileChanged, this, &PlanController::update);
    connect(&parts.own, &OwnPractice::pressedChanged, this, &PlanController::update);
    connect(&parts.own, &OwnPractice::recordsChanged, this, &PlanController::update);
    connect(&parts.body, &BodyController::offersChanged, this, &PlanController::update);
    connect(&parts.gathered, &GatheredSession::changed, this, &PlanController::update);
    update();
}

practice::PlanToday PlanController::today(const practice::Points &points) const
{
    return practice::planToday(m_parts.world.catalogue, m_parts.own.admission(), points, m_parts.settings.wishes());
}

// ---- changes

void PlanController::change(practice::Points points, const QString &said)
{
    m_said = said;
    m_parts.gathered.change(std::move(points));
}

void PlanController::change(const std::optional<present::PlanChange> &wanted)
{
    if (wanted)
        change(wanted->points, wanted->said);
}

void PlanController::lessen(int row, practice::DosePart part)
{
    const auto at = static_cast<std::size_t>(row);
    if (row < 0 || row >= m_state.count || !m_today.steps[at].planned)
        return;
    change(practice::lessened(m_parts.world.catalogue.limits(), m_wanted, at, m_today.steps[at].planned->dose, part), {});
    sayDose(row);
}

// What it comes to is only known once the plan is made anew.
void PlanController::sayDose(int row)
{
    m_said = present::dosedSaid(m_rows.rows()[row].name, m_rows.rows()[row].dose);
    update();
}

void PlanController::asUsual(int row)
{
    if (row < 0 || row >= m_state.count)
        return;
    change(practice::asUsual(m_wanted, static_cast<std::size_t>(row)), {});
    sayDose(row);
}

void PlanController::fitInto(int minutes)
{
    if (m_state.points == 0)
        return;
    const int most = std::ranges::max_element(m_today.plan.points, {}, [](const auto &one) { return one.dose.reps; })->dose.reps;
    const auto fitted = present::fittedPlan(
        shown(), minutes, most, [this](const practice::Points &points) { return practice::lasts(today(points).plan, m_parts.own.pace()); });
    if (!fitted.points.empty())
        return change(fitted);
    m_said = fitted.said;
    update();
}

void PlanController::order()
{
    const auto ordered = practice::inFewChanges(m_wanted, m_today.plan);
    change(ordered, present::orderedSaid(m_state.changes, m_state.fewestChanges));
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

void PlanController::setSessionRuns(bool runs)
{
    m_sessionRuns = runs;
    if (!runs && m_stale)
        update();
}

void PlanController::update()
{
    m_stale = m_sessionRuns;
    if (m_stale)
        return;
    const practice::World &world = m_parts.world;
    const OwnPractice &own = m_parts.own;
    // What is proposed is put in order; what somebody put together stays in theirs.
    if (const auto &gathered = m_parts.gathered.gathering().points()) {
        m_wanted = *gathered;
    } else {
        m_wanted = practice::proposalOf(world.catalogue, m_parts.body.offers(),
            [&own = m_parts.own](const catalogue::Point &point, Side side) { return own.admission().rests(point, side); });
        m_wanted = practice::inFewChanges(m_wanted, today(m_wanted).plan);
    }
    m_today = today(m_wanted);
    m_rows.setRows(present::planRows(world, own.admission(), m_today, own.pace()));
    m_marks.setLayers(figure::planLayers(m_rows.rows()));
    auto state = present::planState(
        world.catalogue, m_today, own.pace(), m_parts.gathered.gathering(), own.admission().noSession(zones()), m_said);
    state.restDay = present::restDayNote(world.catalogue, m_today.plan, own.admission());
    if (present::becomes(m_state, std::move(state)))
        Q_EMIT stateChanged();
}

} // namespace unknot::app
