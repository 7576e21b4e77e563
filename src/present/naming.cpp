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

bool sameSide(const SidedPart &a, const SidedPart &b)
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

QString partNameOf(const catalogue::Catalogue &catalogue, const ZoneId &zone)
{
    const catalogue::Zone *found = catalogue.zone(zone);
    return toQt(found ? found->part : zone.value);
}

QList<SidedPart> partsOf(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones)
{
    QList<SidedPart> found;
    for (const SidedZone &sided : zones) {
        const QString name = partNameOf(catalogue, sided.zone);
        auto at = std::find_if(found.begin(), found.end(), [&](const SidedPart &part) { return part.name == name; });
        if (at == found.end())
            at = found.insert(found.end(), SidedPart{name});
        at->left = at->left || sided.side == Side::Left;
        at->right = at->right || sided.side == Side::Right;
    }
    return found;
}

QString partName(const SidedPart &part)
{
    if (part.left && part.right)
        return Naming::tr("%1, both sides").arg(part.name);
    if (part.left)
        return Naming::tr("left %1").arg(part.name);
    return part.right ? Naming::tr("right %1").arg(part.name) : part.name;
}

QString sessionTitle(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones)
{
    const QList<SidedPart> all = partsOf(catalogue, zones);
    if (all.isEmpty())
        return Naming::tr("Session");
    QString first = capitalised(partName(all.front()));
    if (all.size() == 1)
        return first;
    if (all.size() == 2)
        return Naming::tr("%1 and %2").arg(first, sameSide(all.front(), all.back()) ? all.back().name : partName(all.back()));
    return Naming::tr("%1 and %n more areas", nullptr, int(all.size()) - 1).arg(first);
}

QString yourParts(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones)
{
    const QList<SidedPart> all = partsOf(catalogue, zones);
    if (all.size() == 2 && sameSide(all.front(), all.back()))
        return Naming::tr("your %1 and %2").arg(partName(all.front()), all.back().name);
    if (all.size() != 1)
        return {};
    const SidedPart &part = all.front();
    return part.left && part.right ? Naming::tr("your %1 on both sides").arg(part.name) : Naming::tr("your %1").arg(partName(part));
}

QString zoneKey(const SidedZone &zone)
{
    return toQt(catalogue::zoneKey(zone));
}

} // namespace unknot::present
