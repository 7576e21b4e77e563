// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/keptroutines.h"

#include "practice/plantoday.h"
#include "present/text.h"

#include <utility>

namespace unknot::present
{

using practice::OwnRoutines;

KeptRoutines::KeptRoutines(const catalogue::Catalogue &catalogue, const std::filesystem::path &dataFolder)
    : m_catalogue(catalogue), m_routines(dataFolder)
{
    m_state.unread = unreadSaid(m_routines.errors(), m_routines.list().size(), {});
}

QStringList KeptRoutines::names() const
{
    QStringList names;
    for (const auto &own : m_routines.list())
        names << toQt(own.name);
    return names;
}

QString KeptRoutines::idOf(const QString &routine) const
{
    for (const auto &own : m_routines.list()) {
        if (toQt(own.name).compare(routine.trimmed(), Qt::CaseInsensitive) == 0)
            return toQt(own.id.value);
    }
    return routine;
}

bool KeptRoutines::isOwn(const QString &id) const
{
    return m_routines.find({fromQt(id)}) != nullptr;
}

bool KeptRoutines::mayBeName(const QString &name)
{
    return !OwnRoutines::nameFrom(fromQt(name)).empty();
}

bool KeptRoutines::replaces(const QString &name) const
{
    return m_routines.named(OwnRoutines::nameFrom(fromQt(name))) != nullptr;
}

bool KeptRoutines::keep(const QString &name, const practice::Points &points)
{
    const QString said = keptSaid(name.trimmed(), replaces(name));
    const auto kept = m_routines.keep(fromQt(name), points);
    if (!kept)
        return tell(tl::unexpected(kept.error()), {});
    m_state.proposed.clear();
    return tell({}, said);
}

bool KeptRoutines::rename(const QString &id, const QString &name)
{
    const auto *routine = m_routines.find({fromQt(id)});
    if (!routine)
        return false;
    const QString before = toQt(routine->name);
    return tell(m_routines.rename({fromQt(id)}, fromQt(name)), renamedSaid(before, name.trimmed()));
}

bool KeptRoutines::remove(const QString &id)
{
    const auto *routine = m_routines.find({fromQt(id)});
    if (!routine)
        return false;
    const QString name = toQt(routine->name);
    return tell(m_routines.remove({fromQt(id)}), droppedSaid(name));
}

bool KeptRoutines::takeBack()
{
    return tell(m_routines.takeBack(), {});
}

void KeptRoutines::giveAway(const QString &id, const std::filesystem::path &folder, const QDate &today)
{
    const auto *routine = m_routines.find({fromQt(id)});
    if (!routine)
        return;
    const QString name = toQt(routine->name);
    const auto given = practice::forOthers(m_catalogue, *routine);
    if (given.steps.empty())
        return say(givenSaid(name, {}, 0));
    const auto written = practice::giveAway(describedForOthers(given), packOf(given, today), folder);
    say(written ? givenSaid(name, toQt(written->string()), int(routine->steps.size() - given.steps.size())) : notKeptSaid(written.error()));
}

std::optional<practice::Points> KeptRoutines::pointsOf(const QString &id) const
{
    const auto *routine = m_routines.find({fromQt(id)});
    return routine ? std::optional(practice::knownOf(m_catalogue, practice::wantedOf(*routine, {}))) : std::nullopt;
}

void KeptRoutines::open(const QString &id)
{
    if (const auto *routine = m_routines.find({fromQt(id)}))
        m_state.proposed = toQt(routine->name);
}

bool KeptRoutines::close()
{
    return !std::exchange(m_state.proposed, {}).isEmpty();
}

bool KeptRoutines::tell(const Status &status, const QString &said)
{
    m_state.unread = unreadSaid(m_routines.errors(), m_routines.list().size(), m_routines.asideName());
    say(status ? said : notKeptSaid(status.error()), status && m_routines.canTakeBack());
    return status.has_value();
}

// What changed nothing can't be taken back: a press would take back what was changed before.
void KeptRoutines::say(const QString &said, bool canTakeBack)
{
    m_state.said = said;
    m_state.canTakeBack = canTakeBack;
}

} // namespace unknot::present
