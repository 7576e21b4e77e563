// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/lessenedtext.h"

#include "present/listing.h"
#include "present/naming.h"
#include "present/reasontext.h"
#include "present/text.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct LessenedWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::LessenedWords)
};

struct Group {
    QString why;
    QStringList names;
};

QString nameOf(const catalogue::Catalogue &catalogue, const practice::Admission::Planned::LeftOut &one)
{
    const catalogue::Point *point = catalogue.point(one.point);
    const catalogue::Muscle *muscle = point ? catalogue.muscle(point->muscle) : nullptr;
    return withSide(toQt(muscle ? muscle->name : one.point.value), one.side);
}

} // namespace

QString lessenedSaid(const catalogue::Catalogue &catalogue, const practice::SessionStart::Lessened &lessened)
{
    QList<Group> groups; // in the order in which they were to be pressed
    for (const auto &one : lessened.leftOut) {
        const QString why = sentenceFor(catalogue, one.why);
        const auto same = std::ranges::find(groups, why, &Group::why);
        Group &group = same == groups.end() ? groups.emplaceBack(Group{why, {}}) : *same;
        if (const QString name = nameOf(catalogue, one); !group.names.contains(name))
            group.names << name;
    }
    QStringList said;
    for (const Group &group : groups)
        said << LessenedWords::tr("Left out: %1. %2").arg(joined(group.names), group.why);
    if (lessened.isLighter)
        said << LessenedWords::tr("With what you answered the session is lighter than it was planned.");
    return said.join(u' ');
}

} // namespace unknot::present
