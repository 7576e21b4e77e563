// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/idwords.h"

#include "finder/wordforms.h"
#include "practice/world.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::cli
{

namespace
{

using Kind = finder::Found::Kind;

template<class Things>
QStringList idsIn(const Things &things)
{
    QStringList ids;
    for (const auto &thing : things)
        ids << present::toQt(thing.id.value);
    return ids;
}

QStringList idsOf(const catalogue::CatalogueData &data, Kind kind)
{
    switch (kind) {
    case Kind::Zone:
        return idsIn(data.zones);
    case Kind::Complaint:
        return idsIn(data.complaints);
    case Kind::Point:
        return idsIn(data.points);
    case Kind::Muscle:
        return idsIn(data.muscles);
    case Kind::Warning:
    case Kind::Article:
        break;
    }
    return {};
}

QString nameOf(Kind kind)
{
    return kind == Kind::Complaint ? QStringLiteral("complaint") : kind == Kind::Point ? QStringLiteral("point") : QStringLiteral("zone");
}

// The few that differ by a letter or two, the nearest first, then what is found by its words.
QStringList nearIds(const practice::World &world, Kind kind, const QString &typed)
{
    constexpr int most = 3;
    const QStringList ids = idsOf(world.catalogue.all(), kind);
    QStringList near;
    for (int apart = 1; apart <= finder::mistakesAllowed(static_cast<std::size_t>(typed.size())); ++apart) {
        for (const QString &id : ids) {
            if (finder::mistakes(typed.toStdU32String(), id.toStdU32String(), apart) == apart)
                near << id;
        }
    }
    const QString words = QString(typed).replace(u'-', u' ').replace(u'_', u' ');
    for (const finder::Found &found : world.wordSearch().find(present::fromQt(words))) {
        if (found.kind == kind)
            near << ids[static_cast<qsizetype>(found.index)];
    }
    near.removeDuplicates();
    return near.mid(0, most);
}

QString orJoined(QStringList words)
{
    const QString last = words.takeLast();
    return words.isEmpty() ? last : words.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last;
}

} // namespace

QString unknownId(const practice::World &world, Kind kind, const QString &key)
{
    const QString small = key.toLower();
    const QString id = small.section(u':', 0, 0);
    const QString none = QStringLiteral("There is no %1 '%2'. ").arg(nameOf(kind), key);
    if (idsOf(world.catalogue.all(), kind).contains(id))
        return none + QStringLiteral("Ids are written in small letters: %1.").arg(small);
    const QStringList near = nearIds(world, kind, id);
    return none
        + (near.isEmpty() ? QStringLiteral("`unknot search` finds it by words.") : QStringLiteral("Did you mean %1?").arg(orJoined(near)));
}

std::optional<QString> unknownRoutine(const practice::World &world, const QString &id, const QStringList &own)
{
    if (id.isEmpty() || world.catalogue.routine({present::fromQt(id)}))
        return std::nullopt;
    const QStringList ids = own + idsIn(world.catalogue.all().routines);
    return QStringLiteral("There is no routine '%1'. ").arg(id)
        + (ids.isEmpty() ? QStringLiteral("There are none at all.") : QStringLiteral("There are: %1.").arg(ids.join(u", ")));
}

QString unknownSide(const QString &kind, const QString &key, bool isPaired)
{
    const QString id = key.section(u':', 0, 0);
    return isPaired ? QStringLiteral("'%1': a %2 has no such side. Write %3:left or %3:right, or %3 for both.").arg(key, kind, id)
                    : QStringLiteral("'%1': this %2 lies in the middle and has no side. Write %3.").arg(key, kind, id);
}

} // namespace unknot::cli
