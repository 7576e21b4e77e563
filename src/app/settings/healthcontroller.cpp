// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/healthcontroller.h"

#include "app/journalkeeper.h"
#include "catalogue/zonekey.h"
#include "practice/world.h"
#include "present/naming.h"
#include "present/searchrows.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::app
{

HealthController::HealthController(practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::refusalChanged, this, &HealthController::reload);
    connect(&m_dayCheck, &QTimer::timeout, this, &HealthController::startDay);
    m_dayCheck.setTimerType(Qt::VeryCoarseTimer);
    m_dayCheck.start(std::chrono::minutes{1});
    reload();
}

bool HealthController::answeredBefore() const
{
    const journal::JournalStore *store = m_journal.store();
    return held() > 0 || (store && !store->summaries().value_or(std::vector<journal::SessionSummary>{}).empty());
}

void HealthController::reload()
{
    m_profile = {};
    m_day = m_clock.wall().day();
    if (const journal::JournalStore *store = m_journal.store()) {
        for (const auto &record : store->health().value_or(std::vector<journal::HealthRecord>{})) {
            const catalogue::Gate *gate = m_world.catalogue.gate({record.gate});
            const bool earlier = record.at.day() != m_day;
            if (gate && gate->today && earlier)
                continue;
            const bool cleared = record.cleared && !(gate && gate->clearedToday && earlier);
            m_profile.answers[{record.gate}] = {cleared, record.zones, record.side};
        }
        for (const auto &point : store->switchedOn().value_or(std::vector<std::string>{}))
            m_profile.switchedOn.insert({point});
    }
    updateRows();
    Q_EMIT changed();
}

// Not read again from the journal: what could not be written yet is not there.
void HealthController::startDay()
{
    const auto today = m_clock.wall().day();
    if (today == m_day)
        return;
    m_day = today;
    for (const catalogue::Gate &gate : m_world.catalogue.all().gates) {
        const auto at = m_profile.answers.find(gate.id);
        if (at == m_profile.answers.end())
            continue;
        if (gate.today)
            m_profile.answers.erase(at);
        else if (gate.clearedToday)
            at->second.cleared = false;
    }
    updateRows();
    Q_EMIT changed();
}

HealthRow HealthController::rowFor(const catalogue::Gate &gate) const
{
    HealthRow row;
    row.gate = present::toQt(gate.id.value);
    const auto &groups = m_world.catalogue.all().gateGroups;
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto &one) { return one.id == gate.group; });
    row.group = present::toQt(group == groups.end() ? gate.group : group->label);
    row.text = present::toQt(gate.text);
    row.why = present::toQt(gate.why);
    row.advice = present::toQt(gate.advice);
    row.clearable = gate.clearable;
    row.clearText = gate.clearText.empty() ? tr("A doctor has said that pressing is fine.") : present::toQt(gate.clearText);
    row.asksZones = gate.asksZones;
    row.asksSide = gate.asksSide;
    const auto at = m_profile.answers.find(gate.id);
    if (at == m_profile.answers.end())
        return row;
    row.holds = true;
    row.cleared = at->second.cleared;
    row.side = at->second.side == Side::Middle ? QString() : present::toQt(std::string(toString(at->second.side)));
    QStringList places;
    for (const SidedZone &zone : at->second.zones) {
        row.placeKeys << present::zoneKey(zone);
        places << present::zoneName(m_world.catalogue, zone);
    }
    row.places = places.join(u"; ");
    return row;
}

// Those of a group stand together, in the order of the groups; a gate of no known group comes last.
QList<HealthRow> HealthController::rows(bool today) const
{
    const auto &groups = m_world.catalogue.all().gateGroups;
    const auto place = [&groups](const catalogue::Gate *gate) {
        return std::find_if(groups.begin(), groups.end(), [gate](const auto &group) { return group.id == gate->group; }) - groups.begin();
    };
    std::vector<const catalogue::Gate *> gates;
    for (const catalogue::Gate &gate : m_world.catalogue.all().gates) {
        if (gate.today == today && !gate.automatic)
            gates.push_back(&gate);
    }
    std::stable_sort(gates.begin(), gates.end(), [&place](const auto *a, const auto *b) { return place(a) < place(b); });
    QList<HealthRow> all;
    for (const catalogue::Gate *gate : gates) {
        HealthRow row = rowFor(*gate);
        row.firstOfGroup = all.isEmpty() || all.back().group != row.group;
        all.push_back(std::move(row));
    }
    return all;
}

void HealthController::updateRows()
{
    m_lasting.setRows(rows(false));
    m_today.setRows(rows(true));
}

void HealthController::store(const GateId &gate)
{
    const auto at = m_profile.answers.find(gate);
    if (at == m_profile.answers.end()) {
        m_journal.write([gate](journal::JournalStore &journal) { return journal.clearHealth(gate.value); });
    } else {
        const journal::HealthRecord record{gate.value, at->second.cleared, at->second.zones, at->second.side, m_clock.wall()};
        m_journal.write([record](journal::JournalStore &journal) { return journal.setHealth(record); });
    }
    updateRows();
    Q_EMIT changed();
}

void HealthController::setHolds(const QString &gate, bool holds)
{
    const GateId id{present::fromQt(gate)};
    if (holds)
        m_profile.answers.try_emplace(id);
    else
        m_profile.answers.erase(id);
    store(id);
}

void HealthController::setCleared(const QString &gate, bool cleared)
{
    const GateId id{present::fromQt(gate)};
    if (const auto at = m_profile.answers.find(id); at != m_profile.answers.end()) {
        at->second.cleared = cleared;
        store(id);
    }
}

void HealthController::setSide(const QString &gate, const QString &side)
{
    const GateId id{present::fromQt(gate)};
    if (const auto at = m_profile.answers.find(id); at != m_profile.answers.end()) {
        at->second.side = sideFromString(present::fromQt(side)).value_or(Side::Middle);
        store(id);
    }
}

void HealthController::setPlaces(const QString &gate, const std::vector<SidedZone> &zones)
{
    const GateId id{present::fromQt(gate)};
    if (const auto at = m_profile.answers.find(id); at != m_profile.answers.end()) {
        at->second.zones = zones;
        store(id);
    }
}

void HealthController::addPlaces(const QString &gate, const QStringList &keys)
{
    const auto at = m_profile.answers.find(GateId{present::fromQt(gate)});
    if (at == m_profile.answers.end())
        return;
    auto zones = at->second.zones;
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
    const auto at = m_profile.answers.find(GateId{present::fromQt(gate)});
    if (at == m_profile.answers.end())
        return;
    auto zones = at->second.zones;
    std::erase_if(zones, [&key](const SidedZone &zone) { return present::zoneKey(zone) == key; });
    setPlaces(gate, zones);
}

QStringList HealthController::placesLike(const QString &typed) const
{
    constexpr int all = 1000;
    constexpr int most = 8;
    QStringList keys;
    for (const present::SearchRow &row : present::searchRows(m_world, typed, all)) {
        if (row.kind == u"zone" && keys.size() < most)
            keys << row.key;
    }
    return keys;
}

QString HealthController::placeName(const QString &key) const
{
    const auto zones = catalogue::zonesNamed(m_world.catalogue, present::fromQt(key));
    return zones.size() == 1 ? present::zoneName(m_world.catalogue, zones.front()) : QString();
}

void HealthController::switchOn(const PointId &point)
{
    m_profile.switchedOn.insert(point);
    const WallTime now = m_clock.wall();
    m_journal.write([point, now](journal::JournalStore &journal) { return journal.setSwitchedOn(point.value, true, now); });
    Q_EMIT changed();
}

} // namespace unknot::app
