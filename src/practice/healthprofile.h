// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "practice/journalqueue.h"
#include "safety/safety.h"

#include <optional>
#include <string>

namespace unknot::practice
{

// The person's health answers as they hold today, read from the journal and changed through it. Answers
// that are asked every day, and clearances that hold for a day, are dropped when it is over.
//
// Fails closed: where the answers can't be read, profile() holds one that no catalogue knows, which
// blocks everything, until they can be read or are all given again. One thread.
class HealthProfile
{
public:
    using Write = JournalQueue::Write;

    HealthProfile(const catalogue::Catalogue &catalogue, const Clock &clock);

    // Null: there is no journal to be read, so nothing is known.
    void read(const journal::JournalReader *journal);
    bool startDay(); // drops what held for the day before; whether anything was dropped

    // For safety: what is decided by.
    [[nodiscard]] const safety::Profile &profile() const { return m_profile; }
    // Why the answers could not be read; absent: they were.
    [[nodiscard]] const std::optional<Error> &unreadable() const { return m_unreadable; }
    [[nodiscard]] const safety::HealthAnswer *answer(const GateId &gate) const; // null: it does not hold
    [[nodiscard]] int held() const; // how many hold

    // Each takes effect at once and gives what has to be written. A gate that does not hold is not
    // changed by the last three: absent.
    Write setHolds(const GateId &gate, bool holds);
    std::optional<Write> setCleared(const GateId &gate, bool cleared);
    std::optional<Write> setSide(const GateId &gate, Side side);
    std::optional<Write> setZones(const GateId &gate, std::vector<SidedZone> zones);
    Write switchOn(const PointId &point);

    // The person has gone through all of the answers: what is held now takes the place of all that was
    // there, also of what could not be read. After it is written, read() again.
    [[nodiscard]] Write answeredAnew() const;

private:
    [[nodiscard]] Write writeOf(const GateId &gate) const;
    [[nodiscard]] journal::HealthRecord recordOf(const GateId &gate, const safety::HealthAnswer &answer) const;

    const catalogue::Catalogue &m_catalogue;
    const Clock &m_clock;
    safety::Profile m_profile;
    std::optional<Error> m_unreadable;
    std::chrono::local_days m_day{}; // of the answers that hold for one day
};

} // namespace unknot::practice
