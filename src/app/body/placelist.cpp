// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/placelist.h"

#include "app/body/bodycontroller.h"
#include "catalogue/zonekey.h"
#include "present/text.h"

namespace unknot::app
{

PlaceList::PlaceList(const catalogue::Catalogue &catalogue, BodyController &body) : m_catalogue(catalogue), m_body(body)
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
    if (filter == m_state.filter)
        return;
    m_state.filter = filter;
    update();
}

void PlaceList::update()
{
    if (!m_asked)
        return;
    m_rows.setRows(present::placeRows(m_catalogue, m_body.marked(), m_state.filter));
    m_state.count = int(m_rows.rows().size());
    Q_EMIT stateChanged();
}

void PlaceList::press(int row, bool right)
{
    if (row < 0 || row >= m_state.count)
        return;
    if (const auto *zone = m_catalogue.zone({present::fromQt(m_rows.rows()[row].zone)}))
        m_body.press(catalogue::sided(*zone, right ? Side::Right : Side::Left));
}

} // namespace unknot::app
