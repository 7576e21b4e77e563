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
    const catalogue::Catalogue &catalogue = m_world.catalogue;
    m_lasting.setRows(present::healthRows(catalogue, m_answers, present::everyGate(catalogue, false), m_lookedInto));
    m_today.setRows(present::healthRows(catalogue, m_answers, present::everyGate(catalogue, true)));
    const auto asked = present::healthRows(catalogue, m_answers, m_askedGates, m_saidYes);
    const qsizetype half = present::halfWay(asked);
    m_asked.setRows(asked.mid(0, half));
    m_askedFurther.setRows(asked.mid(half));
    m_text = present::healthText(m_world.rules, m_answers);
    Q_EMIT changed();
}

void HealthController::keep(std::optional<practice::HealthProfile::Write> write)
{
    if (!write)
        return;
    m_journal.write(std::move(*write));
    show();
}

// ---- asked before a session, or gone through

std::vector<GateId> HealthController::ofGroup(const std::vector<GateId> &gates, const QString &group) const
{
    std::vector<GateId> own;
    for (const GateId &id : gates) {
        const catalogue::Gate *gate = m_world.catalogue.gate(id);
        if (gate && present::toQt(gate->group) == group)
            own.push_back(id);
    }
    return own;
}

bool HealthController::anyHolds(const std::vector<GateId> &gates) const
{
    return std::any_of(gates.begin(), gates.end(), [this](const GateId &gate) { return m_answers.answer(gate) != nullptr; });
}

bool HealthController::undecided() const
{
    return std::any_of(
        m_saidYes.begin(), m_saidYes.end(), [this](const QString &group) { return !anyHolds(ofGroup(m_askedGates, group)); });
}

void HealthController::ask(std::vector<GateId> gates)
{
    m_askedGates = std::move(gates);
    m_saidYes.clear();
    show();
}

void HealthController::pressGroup(const QString &group)
{
    const auto gates = ofGroup(m_askedGates, group);
    const bool taken = m_saidYes.erase(group) > 0 || anyHolds(gates);
    if (!taken)
        m_saidYes.insert(group);
    for (const GateId &gate : gates) {
        if (taken && m_answers.answer(gate))
            m_journal.write(m_answers.setHolds(gate, false));
        else if (!taken && gates.size() == 1)
            m_journal.write(m_answers.setHolds(gate, true));
    }
    show();
}

void HealthController::sayNoToTheRest(practice::JournalQueue::Then then)
{
    auto write = m_answers.sayNo(m_askedGates);
    show();
    m_journal.write(std::move(write), std::move(then));
}

void HealthController::lookInto(const QString &group)
{
    if (m_lookedInto.erase(group) == 0)
        m_lookedInto.insert(group);
    show();
}

void HealthController::sayNo(const QString &group)
{
    m_lookedInto.erase(group);
    keep(m_answers.sayNo(ofGroup(present::everyGate(m_world.catalogue, false), group)));
}

// ---- one of them

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

void HealthController::answeredAnew(practice::JournalQueue::Then then)
{
    m_journal.write(m_answers.answeredAnew(), [this, then = std::move(then)](bool saved) {
        if (saved)
            reload();
        if (then)
            then(saved);
    });
}

} // namespace unknot::app
