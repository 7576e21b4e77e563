// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sessionstart.h"

#include "app/own/healthcontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/ownpractice.h"
#include "app/session/cutoffcontroller.h"
#include "app/settings/appsettings.h"
#include "practice/world.h"
#include "present/naming.h"
#include "present/text.h"

#include <utility>

namespace unknot::app
{

SessionStart::SessionStart(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_screening(parts.world, parts.journal, parts.clock)
{
    connect(&m_screening, &Screening::passed, this, &SessionStart::signsRead);
    connect(&m_screening, &Screening::emptied, this, [this] {
        if (healthQuestions().today.empty())
            signsRead();
    });
}

void SessionStart::begin(present::SessionOutline outline)
{
    if (outline.plan.points.empty() || stopped())
        return;
    m_unfinished.reset();
    m_outline = std::move(outline);
    ask();
}

void SessionStart::goOn()
{
    const auto &record = m_parts.cutOff.record();
    if (!record)
        return;
    auto unfinished = practice::unfinishedOf(*record, m_parts.world.catalogue.limits());
    if (unfinished.plan.points.empty() || stopped())
        return;
    m_outline = {unfinished.plan, unfinished.zones, present::toQt(unfinished.title), m_parts.own.pace()};
    m_unfinished = std::move(unfinished);
    ask();
}

// Health that can't be read is asked for before the session itself; whatever else stops one, stops it here.
bool SessionStart::stopped() const
{
    const auto none = m_parts.own.admission().noSession();
    return none && none->kind != practice::NoSession::Kind::UnreadableHealth && none->kind != practice::NoSession::Kind::HealthAnswer;
}

void SessionStart::ask()
{
    if (m_outline.title.isEmpty())
        m_outline.title = present::sessionTitle(m_parts.world.catalogue, m_outline.zones);
    m_parts.health.startDay();
    const auto health = healthQuestions();
    // Whoever is asked for the first time today, and was on an earlier day.
    const bool lines = m_screening.prepare(m_outline.zones, !health.today.empty() && !health.answered.empty());
    if (!lines && health.today.empty())
        return askHealth();
    m_parts.health.ask(health.today);
    m_asks = Asks::WarningSigns;
    Q_EMIT changed();
}

practice::HealthQuestions SessionStart::healthQuestions() const
{
    std::vector<safety::SidedPoint> points;
    for (const session::PlannedPoint &planned : m_outline.plan.points)
        points.push_back({planned.point, planned.side});
    return practice::healthQuestionsFor(m_parts.world.rules, m_parts.health.answers(), points);
}

void SessionStart::signsRead()
{
    if (m_asks != Asks::WarningSigns)
        return;
    m_parts.health.sayNoToTheRest();
    askHealth();
}

// Health comes after the red flags; what was answered then may change the plan. Not where today rules a
// session out already.
void SessionStart::askHealth()
{
    const bool unreadable = m_parts.health.answers().unreadable().has_value();
    const auto health = healthQuestions();
    std::vector<GateId> gates = health.open;
    if (m_screening.news())
        gates.insert(gates.end(), health.answered.begin(), health.answered.end());
    const bool stopped = !m_parts.world.rules.noSessionBecause(m_parts.health.profile()).empty();
    if (!unreadable && (gates.empty() || stopped))
        return finish();
    m_parts.health.ask(std::move(gates));
    m_asks = Asks::Health;
    Q_EMIT changed();
}

// Begins once it is written, or kept to be: what could not be read before is read again then.
void SessionStart::healthAnswered()
{
    if (m_asks != Asks::Health || m_parts.health.undecided())
        return;
    const auto then = [this](bool) {
        if (m_asks == Asks::Health)
            finish();
    };
    if (!m_parts.health.answers().unreadable())
        return m_parts.health.sayNoToTheRest(then);
    m_parts.health.sayNoToTheRest();
    m_parts.health.answeredAnew(then);
}

void SessionStart::finish()
{
    m_asks = Asks::Nothing;
    if (m_unfinished)
        resume();
    else
        planAnew();
}

void SessionStart::planAnew()
{
    std::vector<session::Wanted> wanted;
    for (const auto &planned : m_outline.plan.points)
        wanted.push_back({planned.point, planned.side, planned.lighter});
    const auto &admission = m_parts.own.admission();
    m_outline.plan = admission.plan(wanted, m_parts.settings.wishes()).plan;
    if (m_outline.plan.points.empty() || admission.noSession())
        return leave();
    Q_EMIT begins();
}

// Health may have changed since the session was cut off: what is left of it keeps to what holds now.
// Where it may no longer go on, it ends; the person can put together another.
void SessionStart::resume()
{
    const auto unfinished = *std::exchange(m_unfinished, std::nullopt);
    auto plan = m_parts.own.admission().noSession()
        ? std::nullopt
        : practice::cappedAgain(unfinished, m_parts.world, m_parts.health.profile(), m_parts.settings.wishes());
    const auto record = m_parts.cutOff.record(); // a copy: there is none any more once a session runs
    if (!plan || !record) {
        m_parts.cutOff.end();
        return leave();
    }
    m_outline.plan = std::move(*plan);
    Q_EMIT goesOn(*record, unfinished.progress);
}

void SessionStart::leave()
{
    m_unfinished.reset();
    m_asks = Asks::Nothing;
    Q_EMIT changed();
}

} // namespace unknot::app
