// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/healthcontroller.h"

#include "app/own/journalkeeper.h"
#include "catalogue/zonekey.h"
#include "practice/world.h"
#include "present/naming.h"
#include "present/searchrows.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::app
{

HealthController::HealthController(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_journal(journal), m_answers(world.catalogue, clock)
{
    connect(&journal, &JournalKeeper::refusalChanged, this, &HealthController::reload);
    reload();
}

// A journal that can't be read has been answered before: its answers are asked for again.
bool HealthController::answeredBefore() const
{
    const journal::JournalReader *journal = m_journal.reader();
    const auto sessions = journal ? journal->summaries({}, 1) : Result<std::vector<journal::SessionSummary>>{};
    return m_answers.held() > 0 || !sessions || !sessions->empty();
}

void HealthController::reload()
{
    m_answers.read(m_journal.reader());
    show();
}

void HealthController::startDay()
{
    if (!m_answers.startDay())
        return;
    show();
}

void HealthController::show()
{
    m_lasting.setRows(present::healthRows(m_world.catalogue, m_answers, false));
    m_today.setRows(present::healthRows(m_world.catalogue, m_answers, true));
    m_text = present::healthText(m_answers);
    Q_EMIT changed();
}

void HealthController::keep(std::optional<practice::HealthProfile::Write> write)
{
    if (!write)
        return;
    m_journal.write(std::move(*write));
    show();
}

void HealthController::setHolds(const QString &gate, bool holds)
{
    keep(m_answers.setHolds({present::fromQt(gate)}, holds));
}

void HealthController::setCleared(const QString &gate, bool cleared)
{
    keep(m_answers.setCleared({present::fromQt(gate)}, cleared));
}

void HealthController::setSide(const QString &gate, const QString &side)
{
    keep(m_answers.setSide({present::fromQt(gate)}, sideFromString(present::fromQt(side)).value_or(Side::Middle)));
}

void HealthController::setPlaces(const QString &gate, const std::vector<SidedZone> &zones)
{
    keep(m_answers.setZones({present::fromQt(gate)}, zones));
}

void HealthController::addPlaces(const QString &gate, const QStringList &keys)
{
    const safety::HealthAnswer *answer = m_answers.answer({present::fromQt(gate)});
    if (!answer)
        return;
    auto zones = answer->zones;
    for (const QString &key : keys) {
        for (const SidedZone &zone : catalogue::zonesNamed(m_world.catalogue, present::fromQt(key))) {
            if (std::find(zones.begin(), zones.end(), zone) == zones.end())
                zones.push_back(zone);
        }
    }
    setPlaces(gate, zones);
}

void HealthController::removePlace(const QString &gate, const QString &key)
{
    const safety::HealthAnswer *answer = m_answers.answer({present::fromQt(gate)});
    if (!answer)
        return;
    auto zones = answer->zones;
    std::erase_if(zones, [&key](const SidedZone &zone) { return present::zoneKey(zone) == key; });
    setPlaces(gate, zones);
}

QStringList HealthController::placesLike(const QString &typed) const
{
    constexpr int all = 1000;
    constexpr int most = 8;
    QStringList keys;
    for (const present::SearchRow &row : present::searchRows(m_world, typed, all)) {
        if (row.kind != finder::Found::Kind::Zone)
            continue;
        const auto *zone = m_world.catalogue.zone({present::fromQt(row.id)});
        for (const SidedZone &place : row.asksSide ? catalogue::everySide(*zone) : std::vector{catalogue::sided(*zone, row.side)})
            keys << present::zoneKey(place);
    }
    return keys.mid(0, most);
}

QString HealthController::placeName(const QString &key) const
{
    const auto zones = catalogue::zonesNamed(m_world.catalogue, present::fromQt(key));
    return zones.size() == 1 ? present::zoneName(m_world.catalogue, zones.front()) : QString();
}

void HealthController::switchOn(const PointId &point)
{
    keep(m_answers.switchOn(point));
}

void HealthController::answeredAnew()
{
    if (m_answers.unreadable())
        m_journal.write(m_answers.answeredAnew(), [this](bool saved) {
            if (saved)
                reload();
        });
}

} // namespace unknot::app
