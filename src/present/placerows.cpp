// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/placerows.h"

#include "catalogue/zonekey.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::present
{

namespace
{

QString wordsOf(const catalogue::Zone &zone, const catalogue::ZoneGroup &group)
{
    QString words = toQt(zone.label) + u' ' + toQt(group.label);
    for (const std::string &word : zone.words)
        words += u' ' + toQt(word);
    return words;
}

bool holdsAll(const QString &words, const QStringList &typed)
{
    return std::all_of(typed.begin(), typed.end(), [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

PlaceRow rowFor(const catalogue::Zone &zone, const catalogue::ZoneGroup &group, const std::vector<SidedZone> &marked)
{
    const auto isMarked = [&](Side side) { return std::find(marked.begin(), marked.end(), catalogue::sided(zone, side)) != marked.end(); };
    return {
        toQt(zone.id.value), toQt(zone.label), toQt(group.label), zone.paired, isMarked(Side::Left), zone.paired && isMarked(Side::Right)};
}

} // namespace

QList<PlaceRow> placeRows(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked, const QString &filter)
{
    const QStringList typed = filter.split(u' ', Qt::SkipEmptyParts);
    QList<PlaceRow> rows;
    for (const auto &group : catalogue.all().zoneGroups) {
        for (const auto &zone : catalogue.all().zones) {
            if (zone.group == group.id && holdsAll(wordsOf(zone, group), typed))
                rows.push_back(rowFor(zone, group, marked));
        }
    }
    return rows;
}

} // namespace unknot::present
