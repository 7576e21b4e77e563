// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/ownroutinescontroller.h"

#include "app/body/gatheredsession.h"
#include "app/plan/plancontroller.h"
#include "present/text.h"
#include "present/timetext.h"

namespace unknot::app
{

OwnRoutinesController::OwnRoutinesController(const catalogue::Catalogue &catalogue, const Clock &clock,
    const std::filesystem::path &dataFolder, PlanController &plan, GatheredSession &gathered)
    : m_clock(clock), m_kept(catalogue, dataFolder), m_plan(plan), m_gathered(gathered)
{
    // What was opened to be changed has gone into a session, or was put away.
    connect(&gathered, &GatheredSession::changed, this, [this] {
        if (m_gathered.gathering().isEmpty() && m_kept.close())
            Q_EMIT stateChanged();
    });
}

bool OwnRoutinesController::keep(const QString &name)
{
    return told(m_kept.keep(name, m_plan.points()));
}

void OwnRoutinesController::change(const QString &id)
{
    const auto points = m_kept.pointsOf(id);
    if (!points)
        return;
    m_gathered.change(*points);
    m_kept.open(id);
    Q_EMIT stateChanged();
}

void OwnRoutinesController::giveAway(const QString &id, const QUrl &folder)
{
    m_kept.giveAway(id, present::fromQt(folder.toLocalFile()), present::toDateTime(m_clock.wall()).date());
    Q_EMIT stateChanged();
}

void OwnRoutinesController::saidRead()
{
    m_kept.saidRead();
    Q_EMIT stateChanged();
}

bool OwnRoutinesController::told(bool changed)
{
    if (changed)
        Q_EMIT routinesChanged();
    Q_EMIT stateChanged();
    return changed;
}

} // namespace unknot::app
