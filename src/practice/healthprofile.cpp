// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/healthprofile.h"

#include "catalogue/zonekey.h"

#include <algorithm>
#include <utility>

namespace unknot::practice
{

namespace
{

// An id that no gate has: safety takes an answer it does not know for the worst.
const GateId unreadableAnswers{"(unreadable)"};

Error noJournal()
{
    return {Error::Kind::NotFound, "there is no journal to read the health answers from", {}, 0, {}};
}

} // namespace

HealthProfile::HealthProfile(const catalogue::Catalogue &catalogue, const Clock &clock) : m_catalogue(catalogue), m_clock(clock) { }

void HealthProfile::read(const journal::JournalReader *journal)
{
    m_profile = {};
    m_noes.clear();
    m_unreadable.reset();
    m_day = m_clock.wall().day();
    const auto answers = journal ? journal->health() : Result<std::vector<journal::HealthRecord>>(tl::unexpected(noJournal()));
    const auto noes = journal ? journal->healthNos() : Result<std::vector<journal::HealthNo>>(tl::unexpected(noJournal()));
    const auto switchedOn = journal ? journal->switchedOn() : Result<std::vector<std::string>>(tl::unexpected(noJournal()));
    if (!answers || !noes || !switchedOn) {
        m_unreadable = !answers ? answers.error() : !noes ? noes.error() : switchedOn.error();
        m_profile.answers[unreadableAnswers];
    }
    if (answers) {
        for (const auto &record : *answers) {
            const catalogue::Gate *gate = m_catalogue.gate({record.gate});
            const bool earlier = record.at.day() != m_day;
            if (gate && gate->today && earlier)
                continue;
            const bool cleared = record.cleared && !(gate && gate->clearedToday && earlier);
            m_profile.answers[{record.gate}] = {cleared, record.zones, record.side};
        }
    }
    if (answers && noes) {
        for (const auto &no : *noes)
            m_noes[{no.gate}] = no.at;
    }
    if (switchedOn) {
        for (const auto &point : *switchedOn)
            m_profile.switchedOn.insert({point});
    }
}

// Not read again from the journal: what could not be written yet is not there.
bool HealthProfile::startDay()
{
    const auto today = m_clock.wall().day();
    if (today == m_day)
        return false;
    m_day = today;
    for (const catalogue::Gate &gate : m_catalogue.all().gates) {
        const auto at = m_profile.answers.find(gate.id);
        if (at == m_profile.answers.end())
            continue;
        if (gate.today)
            m_profile.answers.erase(at);
        else if (gate.clearedToday)
            at->second.cleared = false;
    }
    return true;
}

const safety::HealthAnswer *HealthProfile::answer(const GateId &gate) const
{
    const auto at = m_profile.answers.find(gate);
    return at == m_profile.answers.end() ? nullptr : &at->second;
}

int HealthProfile::held() const
{
    return static_cast<int>(m_profile.answers.size()) - (m_unreadable ? 1 : 0);
}

std::optional<WallTime> HealthProfile::saidNo(const GateId &gate) const
{
    const auto at = m_noes.find(gate);
    if (at == m_noes.end() || answer(gate))
        return std::nullopt;
    const catalogue::Gate *known = m_catalogue.gate(gate);
    const bool lapsed = known && known->today && at->second.day() != m_day;
    return lapsed ? std::nullopt : std::optional(at->second);
}

// ---- changing

journal::HealthRecord HealthProfile::recordOf(const GateId &gate, const safety::HealthAnswer &answer) const
{
    return {gate.value, answer.cleared, answer.zones, answer.side, m_clock.wall()};
}

HealthProfile::Write HealthProfile::writeOf(const GateId &gate) const
{
    return [record = recordOf(gate, *answer(gate))](journal::JournalStore &store) { return store.setHealth(record); };
}

HealthProfile::Write HealthProfile::setHolds(const GateId &gate, bool holds)
{
    if (holds) {
        m_profile.answers.try_emplace(gate);
        return writeOf(gate);
    }
    m_profile.answers.erase(gate);
    return sayNo({gate});
}

HealthProfile::Write HealthProfile::sayNo(const std::vector<GateId> &gates)
{
    const WallTime now = m_clock.wall();
    std::vector<std::string> noes;
    for (const GateId &gate : gates) {
        if (answer(gate))
            continue;
        m_noes[gate] = now;
        noes.push_back(gate.value);
    }
    return [noes = std::move(noes), now](journal::JournalStore &store) { return store.setHealthNos(noes, now); };
}

std::optional<HealthProfile::Write> HealthProfile::setCleared(const GateId &gate, bool cleared)
{
    const auto at = m_profile.answers.find(gate);
    if (at == m_profile.answers.end())
        return std::nullopt;
    at->second.cleared = cleared;
    return writeOf(gate);
}

std::optional<HealthProfile::Write> HealthProfile::setSide(const GateId &gate, Side side)
{
    const auto at = m_profile.answers.find(gate);
    if (at == m_profile.answers.end())
        return std::nullopt;
    at->second.side = side;
    return writeOf(gate);
}

std::optional<HealthProfile::Write> HealthProfile::setZones(const GateId &gate, std::vector<SidedZone> zones)
{
    const auto at = m_profile.answers.find(gate);
    if (at == m_profile.answers.end())
        return std::nullopt;
    at->second.zones = std::move(zones);
    return writeOf(gate);
}

std::optional<HealthProfile::Write> HealthProfile::addZones(const GateId &gate, const std::vector<SidedZone> &zones)
{
    const safety::HealthAnswer *held = answer(gate);
    auto all = held ? held->zones : std::vector<SidedZone>{};
    for (const SidedZone &zone : zones) {
        if (std::ranges::find(all, zone) == all.end())
            all.push_back(zone);
    }
    return setZones(gate, std::move(all));
}

std::optional<HealthProfile::Write> HealthProfile::removeZone(const GateId &gate, const std::string &key)
{
    const safety::HealthAnswer *held = answer(gate);
    auto left = held ? held->zones : std::vector<SidedZone>{};
    std::erase_if(left, [&key](const SidedZone &zone) { return catalogue::zoneKey(zone) == key; });
    return setZones(gate, std::move(left));
}

HealthProfile::Write HealthProfile::switchOn(const PointId &point)
{
    m_profile.switchedOn.insert(point);
    return [point, now = m_clock.wall()](journal::JournalStore &store) { return store.setSwitchedOn(point.value, true, now); };
}

HealthProfile::Write HealthProfile::answeredAnew() const
{
    std::vector<journal::HealthRecord> records;
    for (const auto &[gate, answer] : m_profile.answers) {
        if (gate != unreadableAnswers)
            records.push_back(recordOf(gate, answer));
    }
    std::vector<journal::HealthNo> noes;
    for (const auto &[gate, at] : m_noes) {
        if (!answer(gate))
            noes.push_back({gate.value, at});
    }
    const bool switches = m_unreadable && m_profile.switchedOn.empty();
    return [records, noes, switches](journal::JournalStore &store) {
        return store.batch([&](journal::JournalStore &all) {
            Status written = all.replaceHealth(records);
            for (const auto &[gate, at] : noes)
                written = written ? all.setHealthNos({gate}, at) : written;
            return written && switches ? all.clearSwitchedOn() : written;
        });
    };
}

} // namespace unknot::practice
