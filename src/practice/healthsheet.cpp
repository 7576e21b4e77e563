// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/healthsheet.h"

#include <algorithm>
#include <utility>

namespace unknot::practice
{

HealthSheet::HealthSheet(const catalogue::Catalogue &catalogue, const Clock &clock, JournalQueue &journal, std::function<void()> changed)
    : m_catalogue(catalogue), m_journal(journal), m_changed(std::move(changed)), m_answers(catalogue, clock)
{
}

void HealthSheet::tell() const
{
    if (m_changed)
        m_changed();
}

void HealthSheet::read()
{
    m_answers.read(m_journal.reader());
    tell();
}

void HealthSheet::startDay()
{
    if (m_answers.startDay())
        tell();
}

void HealthSheet::keep(std::optional<HealthProfile::Write> write)
{
    if (!write)
        return;
    m_journal.write(std::move(*write));
    tell();
}

std::vector<GateId> HealthSheet::ofGroup(const std::vector<GateId> &gates, const std::string &group) const
{
    std::vector<GateId> own;
    for (const GateId &id : gates) {
        const catalogue::Gate *gate = m_catalogue.gate(id);
        if (gate && gate->group == group)
            own.push_back(id);
    }
    return own;
}

bool HealthSheet::anyHolds(const std::vector<GateId> &gates) const
{
    return std::ranges::any_of(gates, [this](const GateId &gate) { return m_answers.answer(gate) != nullptr; });
}

bool HealthSheet::undecided() const
{
    return std::ranges::any_of(m_saidYes, [this](const std::string &group) { return !anyHolds(ofGroup(m_asked, group)); });
}

void HealthSheet::ask(std::vector<GateId> gates, std::vector<GateId> ahead)
{
    m_asked = std::move(gates);
    m_ahead = std::move(ahead);
    m_saidYes.clear();
    tell();
}

std::vector<GateId> HealthSheet::laid(bool today) const
{
    std::vector<GateId> all = m_asked;
    all.insert(all.end(), m_ahead.begin(), m_ahead.end());
    std::erase_if(all, [&](const GateId &id) {
        const catalogue::Gate *gate = m_catalogue.gate(id);
        return !gate || gate->today != today;
    });
    return all;
}

void HealthSheet::pressGroup(const std::string &group)
{
    const auto gates = ofGroup(m_asked, group);
    const bool taken = m_saidYes.erase(group) > 0 || anyHolds(gates);
    if (!taken)
        m_saidYes.insert(group);
    for (const GateId &gate : gates) {
        if (taken && m_answers.answer(gate))
            m_journal.write(m_answers.setHolds(gate, false));
        else if (!taken && gates.size() == 1)
            m_journal.write(m_answers.setHolds(gate, true));
    }
    tell();
}

void HealthSheet::sayNoToTheRest(Then then)
{
    auto write = m_answers.sayNo(m_asked);
    tell();
    m_journal.write(std::move(write), std::move(then));
}

void HealthSheet::lookInto(const std::string &group)
{
    if (m_lookedInto.erase(group) == 0)
        m_lookedInto.insert(group);
    tell();
}

void HealthSheet::sayNo(const std::string &group)
{
    m_lookedInto.erase(group);
    std::vector<GateId> lasting;
    for (const catalogue::Gate &gate : m_catalogue.all().gates) {
        if (!gate.today && !gate.automatic && gate.group == group)
            lasting.push_back(gate.id);
    }
    keep(m_answers.sayNo(lasting));
}

void HealthSheet::answeredAnew(Then then)
{
    m_journal.write(m_answers.answeredAnew(), [this, then = std::move(then)](bool saved) {
        if (saved)
            read();
        if (then)
            then(saved);
    });
}

} // namespace unknot::practice
