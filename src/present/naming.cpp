// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/naming.h"

#include "catalogue/zonekey.h"
#include "present/listing.h"
#include "present/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

struct Naming {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::Naming)
};

struct Part {
    QString name;
    bool left = false, right = false;
};

QList<Part> parts(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones)
{
    QList<Part> found;
    for (const SidedZone &sided : zones) {
        const catalogue::Zone *zone = catalogue.zone(sided.zone);
        const QString name = zone ? toQt(zone->part) : toQt(sided.zone.value);
        auto at = std::find_if(found.begin(), found.end(), [&](const Part &part) { return part.name == name; });
        if (at == found.end())
            at = found.insert(found.end(), Part{name});
        at->left = at->left || sided.side == Side::Left;
        at->right = at->right || sided.side == Side::Right;
    }
    return found;
}

QString sidedPart(const Part &part)
{
    if (part.left && part.right)
        return Naming::tr("%1, both sides").arg(part.name);
    if (part.left)
        return Naming::tr("left %1").arg(part.name);
    return part.right ? Naming::tr("right %1").arg(part.name) : part.name;
}

bool sameSide(const Part &a, const Part &b)
{
    return a.left != a.right && a.left == b.left && a.right == b.right;
}

} // namespace

QString sideWord(Side side)
{
    switch (side) {
    case Side::Left:
        return Naming::tr("left");
    case Side::Right:
        return Naming::tr("right");
    case Side::Middle:
        break;
    }
    return {};
}

QString sideKey(Side side)
{
    return toQt(std::string(toString(side)));
}

QString withSide(const QString &name, Side which)
{
    return which == Side::Middle ? name : Naming::tr("%1, %2").arg(name, sideWord(which));
}

QString zoneName(const catalogue::Catalogue &catalogue, const SidedZone &sidedZone)
{
    const catalogue::Zone *zone = catalogue.zone(sidedZone.zone);
    return withSide(toQt(zone ? zone->label : sidedZone.zone.value), sidedZone.side);
}

QString zoneAsSaid(const catalogue::Catalogue &catalogue, const SidedZone &sidedZone)
{
    const catalogue::Zone *zone = catalogue.zone(sidedZone.zone);
    QString name = toQt(zone ? zone->label : sidedZone.zone.value);
    if (sidedZone.side == Side::Middle || name.isEmpty())
        return name;
    name[0] = name[0].toLower();
    return capitalised(Naming::tr("%1 %2").arg(sideWord(sidedZone.side), name));
}

QString sessionTitle(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones)
{
    const QList<Part> all = parts(catalogue, zones);
    if (all.isEmpty())
        return Naming::tr("Session");
    QString first = capitalised(sidedPart(all.front()));
    if (all.size() == 1)
        return first;
    if (all.size() == 2)
        return Naming::tr("%1 and %2").arg(first, sameSide(all.front(), all.back()) ? all.back().name : sidedPart(all.back()));
    return Naming::tr("%1 and %2 more areas").arg(first).arg(all.size() - 1);
}

QString yourParts(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones)
{
    const QList<Part> all = parts(catalogue, zones);
    if (all.size() == 2 && sameSide(all.front(), all.back()))
        return Naming::tr("your %1 and %2").arg(sidedPart(all.front()), all.back().name);
    if (all.size() != 1)
        return {};
    const Part &part = all.front();
    return part.left && part.right ? Naming::tr("your %1 on both sides").arg(part.name) : Naming::tr("your %1").arg(sidedPart(part));
}

QString zoneKey(const SidedZone &zone)
{
    return toQt(catalogue::zoneKey(zone));
}

} // namespace unknot::present
