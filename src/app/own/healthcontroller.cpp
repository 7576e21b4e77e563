// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/healthcontroller.h"

#include "app/own/journalkeeper.h"
#include "catalogue/zonekey.h"
#include "present/becomes.h"
#include "present/naming.h"
#include "present/placekeys.h"

namespace unknot::app
{

using present::fromQt;

HealthController::HealthController(const practice::World &world, JournalKeeper &journal, const Clock &clock)
    : m_world(world), m_sheet(world.catalogue, clock, journal.queue(), [this] { show(); })
{
    connect(&journal, &JournalKeeper::refusalChanged, this, &HealthController::reload);
    reload();
}

void HealthController::show()
{
    const catalogue::Catalogue &catalogue = m_world.catalogue;
    m_lasting.setRows(present::healthRows(catalogue, answers(), present::everyGate(catalogue, false), m_sheet.lookedInto()));
    m_today.setRows(present::healthRows(catalogue, answers(), present::everyGate(catalogue, true)));
    m_askedToday.setRows(present::healthRows(catalogue, answers(), m_sheet.laid(true)));
    const auto asked = present::healthRows(catalogue, answers(), m_sheet.laid(false), m_sheet.saidYes());
    const qsizetype half = present::halfWay(asked);
    m_asked.setRows(asked.mid(0, half));
    m_askedFurther.setRows(asked.mid(half));
    m_text = present::healthText(m_world.catalogue, m_world.rules, answers());
    Q_EMIT changed();
    if (present::becomes(m_profile, answers().profile()))
        Q_EMIT profileChanged();
}

void HealthController::addPlaces(const QString &gate, const QStringList &keys)
{
    m_sheet.keep(m_sheet.answers().addZones({fromQt(gate)}, present::placesOf(m_world.catalogue, keys)));
}

QString HealthController::placeName(const QString &key) const
{
    const auto zones = catalogue::zonesNamed(m_world.catalogue, fromQt(key));
    return zones.size() == 1 ? present::zoneName(m_world.catalogue, zones.front()) : QString();
}

} // namespace unknot::app
