// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/ownroutinescontroller.h"

#include "app/body/gatheredsession.h"
#include "app/plan/plancontroller.h"
#include "practice/plantoday.h"
#include "present/timetext.h"

namespace unknot::app
{

OwnRoutinesController::OwnRoutinesController(const catalogue::Catalogue &catalogue, const Clock &clock,
    const std::filesystem::path &dataFolder, PlanController &plan, GatheredSession &gathered, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_clock(clock), m_routines(dataFolder), m_plan(plan), m_gathered(gathered)
{
    m_state.unread = present::unreadSaid(m_routines.errors(), m_routines.list().size(), {});
    // What was opened to be changed has gone into a session, or was put away.
    connect(&gathered, &GatheredSession::changed, this, [this] {
        if (!m_gathered.gathering().isEmpty() || m_state.proposed.isEmpty())
            return;
        m_state.proposed.clear();
        Q_EMIT stateChanged();
    });
}

QString OwnRoutinesController::idOf(const QString &routine) const
{
    for (const auto &own : m_routines.list()) {
        if (present::toQt(own.name).compare(routine.trimmed(), Qt::CaseInsensitive) == 0)
            return present::toQt(own.id.value);
    }
    return routine;
}

QStringList OwnRoutinesController::names() const
{
    QStringList names;
    for (const auto &own : m_routines.list())
        names << present::toQt(own.name);
    return names;
}

bool OwnRoutinesController::mayBeName(const QString &name) const
{
    return !practice::OwnRoutines::nameFrom(present::fromQt(name)).empty();
}

bool OwnRoutinesController::replaces(const QString &name) const
{
    return m_routines.named(practice::OwnRoutines::nameFrom(present::fromQt(name))) != nullptr;
}

bool OwnRoutinesController::keep(const QString &name)
{
    const QString said = present::keptSaid(name.trimmed(), replaces(name));
    const auto kept = m_routines.keep(present::fromQt(name), m_plan.points());
    if (!kept)
        return changed(tl::unexpected(kept.error()), {});
    m_state.proposed.clear();
    return changed({}, said);
}

void OwnRoutinesController::change(const QString &id)
{
    const auto *routine = m_routines.find({present::fromQt(id)});
    if (!routine)
        return;
    m_gathered.change(practice::knownOf(m_catalogue, practice::wantedOf(*routine, {})));
    m_state.proposed = present::toQt(routine->name);
    Q_EMIT stateChanged();
}

bool OwnRoutinesController::rename(const QString &id, const QString &name)
{
    const auto *routine = m_routines.find({present::fromQt(id)});
    if (!routine)
        return false;
    const QString before = present::toQt(routine->name);
    return changed(m_routines.rename({present::fromQt(id)}, present::fromQt(name)), present::renamedSaid(before, name.trimmed()));
}

void OwnRoutinesController::remove(const QString &id)
{
    const auto *routine = m_routines.find({present::fromQt(id)});
    if (!routine)
        return;
    const QString name = present::toQt(routine->name);
    changed(m_routines.remove({present::fromQt(id)}), present::droppedSaid(name));
}

void OwnRoutinesController::takeBack()
{
    changed(m_routines.takeBack(), {});
}

void OwnRoutinesController::giveAway(const QString &id, const QUrl &folder)
{
    const auto *routine = m_routines.find({present::fromQt(id)});
    if (!routine)
        return;
    const QString name = present::toQt(routine->name);
    const auto given = practice::forOthers(m_catalogue, *routine);
    if (given.steps.empty())
        return say(present::givenSaid(name, {}, 0));
    const auto written = practice::giveAway(present::describedForOthers(given),
        present::packOf(given, present::toDateTime(m_clock.wall()).date()), std::filesystem::path(present::fromQt(folder.toLocalFile())));
    say(written ? present::givenSaid(name, present::toQt(written->string()), int(routine->steps.size() - given.steps.size()))
                : present::notKeptSaid(written.error()));
}

void OwnRoutinesController::saidRead()
{
    say({});
}

bool OwnRoutinesController::changed(const Status &status, const QString &said)
{
    if (status)
        Q_EMIT routinesChanged();
    m_state.unread = present::unreadSaid(m_routines.errors(), m_routines.list().size(), m_routines.asideName());
    say(status ? said : present::notKeptSaid(status.error()), status && m_routines.canTakeBack());
    return status.has_value();
}

// What changed nothing can't be taken back: a press would take back what was changed before.
void OwnRoutinesController::say(const QString &said, bool canTakeBack)
{
    m_state.said = said;
    m_state.canTakeBack = canTakeBack;
    Q_EMIT stateChanged();
}

} // namespace unknot::app
