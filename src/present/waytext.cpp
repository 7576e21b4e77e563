// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/waytext.h"

#include "present/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

struct WayWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::WayWords)
};

QString aboutOf(const catalogue::Catalogue &catalogue, const catalogue::Point &point, const WayId &id)
{
    const catalogue::Way *way = catalogue.way(id);
    if (!way)
        return WayWords::tr("Press and keep the pressure until the time is over or the spot eases.");
    const QString how = wayHow(point, id);
    return how.isEmpty() ? toQt(way->about) : how + u' ' + toQt(way->about);
}

} // namespace

QString wayName(const catalogue::Catalogue &catalogue, const WayId &way)
{
    const catalogue::Way *found = catalogue.way(way);
    return found ? toQt(found->label) : WayWords::tr("Steady hold");
}

QString wayTold(const catalogue::Catalogue &catalogue, const WayId &way)
{
    const catalogue::Way *found = catalogue.way(way);
    return found ? toQt(found->say) : QString();
}

QString wayHow(const catalogue::Point &point, const WayId &way)
{
    const auto found = std::ranges::find(point.ways, way, &catalogue::PointWay::way);
    return found == point.ways.end() ? QString() : toQt(found->how);
}

QString wayPosition(const catalogue::Point &point, const WayId &way, const catalogue::PointTool &with)
{
    const QString how = wayHow(point, way);
    const bool isUsual = point.tools.empty() || point.tools.front().tool == with.tool;
    return how.isEmpty() || isUsual ? toQt(positionOf(point, with)) : how;
}

WayChoice wayChoice(
    const catalogue::Catalogue &catalogue, const catalogue::Point &point, const safety::Verdict &verdict, const WayId &chosen)
{
    WayChoice choice;
    const auto others = safety::ways(catalogue, point, verdict);
    if (others.empty())
        return choice;
    choice.ids.emplace_back();
    for (const catalogue::Way *way : others)
        choice.ids.push_back(way->id);
    for (const WayId &id : choice.ids)
        choice.names << wayName(catalogue, id);
    const auto at = std::ranges::find(choice.ids, chosen);
    choice.chosen = at == choice.ids.end() ? 0 : int(at - choice.ids.begin());
    choice.about = aboutOf(catalogue, point, choice.ids[std::size_t(choice.chosen)]);
    return choice;
}

QString beatWord(const catalogue::Catalogue &catalogue, const WayId &way, bool on)
{
    if (const catalogue::Way *found = catalogue.way(way))
        return toQt(on ? found->on : found->off);
    return on ? WayWords::tr("Breathe in") : WayWords::tr("Breathe out");
}

} // namespace unknot::present
