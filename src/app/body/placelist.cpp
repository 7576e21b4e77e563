// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/placelist.h"

#include "app/body/bodycontroller.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::app
{

PlaceList::PlaceList(const catalogue::Catalogue &catalogue, BodyController &body, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_body(body)
{
    connect(&body, &BodyController::markedChanged, this, &PlaceList::update);
}

QAbstractItemModel *PlaceList::rows()
{
    m_asked = true;
    update();
    return &m_rows;
}

void PlaceList::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    update();
}

bool PlaceList::isWanted(const PlaceRow &row, const catalogue::Zone &zone) const
{
    QString all = row.name + u' ' + row.group;
    for (const std::string &word : zone.words)
        all += u' ' + present::toQt(word);
    const QStringList typed = m_filter.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(typed.begin(), typed.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void PlaceList::update()
{
    if (!m_asked)
        return;
    QList<PlaceRow> rows;
    for (const auto &group : m_catalogue.all().zoneGroups) {
        for (const auto &zone : m_catalogue.all().zones) {
            if (zone.group != group.id)
                continue;
            PlaceRow row{present::toQt(zone.id.value), present::toQt(zone.label), present::toQt(group.label), zone.paired};
            row.left = m_body.isMarked(SidedZone{zone.id, zone.paired ? Side::Left : Side::Middle});
            row.right = zone.paired && m_body.isMarked(SidedZone{zone.id, Side::Right});
            if (isWanted(row, zone))
                rows.push_back(row);
        }
    }
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

void PlaceList::press(int row, bool right)
{
    if (row < 0 || row >= count())
        return;
    const PlaceRow &place = m_rows.rows()[row];
    m_body.press({ZoneId{present::fromQt(place.zone)}, !place.paired ? Side::Middle : right ? Side::Right : Side::Left});
}

} // namespace unknot::app
