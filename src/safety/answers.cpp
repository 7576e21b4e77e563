// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/answers.h"

#include <algorithm>
#include <functional>

namespace unknot::safety
{

namespace
{

bool holds(const HeldGates &held, const catalogue::Gate *gate)
{
    return std::any_of(held.gates.begin(), held.gates.end(), [gate](const HeldGate &other) { return other.gate == gate; });
}

// What a gate implies is answered in the same words, unless the person answered it as well.
void addImplied(HeldGates &held, const catalogue::Catalogue &catalogue)
{
    for (std::size_t i = 0; i < held.gates.size(); ++i) {
        const HeldGate by = held.gates[i];
        for (const GateId &id : by.gate->implies) {
            const catalogue::Gate *gate = catalogue.gate(id);
            if (gate == nullptr)
                held.unknown = true;
            else if (!holds(held, gate))
                held.gates.push_back({gate, by.answer});
        }
    }
}

bool isLifted(const HeldGate &held)
{
    return held.gate->clearable && held.answer.cleared;
}

// It blocks the places the person names, and says itself of no part of the body that it holds them.
bool leavesPlacesToThePerson(const catalogue::Block &block)
{
    return block.userZones && block.zoneGroups.empty();
}

} // namespace

HeldGates heldGates(const catalogue::Catalogue &catalogue, const Profile &profile)
{
    HeldGates held;
    for (const auto &[id, answer] : profile.answers) {
        if (const catalogue::Gate *gate = catalogue.gate(id))
            held.gates.push_back({gate, answer});
        else
            held.unknown = true;
    }
    addImplied(held, catalogue);
    // The gates lie in one vector, so their addresses are in the order of the catalogue.
    std::sort(held.gates.begin(), held.gates.end(), [](const HeldGate &a, const HeldGate &b) { return std::less<>()(a.gate, b.gate); });
    return held;
}

bool blocksEverything(const HeldGate &held)
{
    return held.gate->always.everything || (held.gate->untilCleared.everything && !isLifted(held)) || lacksPlace(held);
}

bool lacksPlace(const HeldGate &held)
{
    const catalogue::Gate &gate = *held.gate;
    return gate.asksZones && held.answer.zones.empty()
        && (leavesPlacesToThePerson(gate.always) || (leavesPlacesToThePerson(gate.untilCleared) && !isLifted(held)));
}

Reason reason(const HeldGate &held)
{
    return {Reason::Kind::HealthAnswer, held.gate->id, lacksPlace(held)};
}

} // namespace unknot::safety
