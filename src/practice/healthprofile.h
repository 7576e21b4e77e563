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
// that are asked every day, and clearances that hold for a day, are dropped when it is over. A statement
// that was asked and is not so is kept as well, with when: what is neither so nor not so was never asked.
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
    bool startDay(); // drops what held for the day before; whether a new day has begun

    // For safety: what is decided by.
    [[nodiscard]] const safety::Profile &profile() const { return m_profile; }
    // Why the answers could not be read; absent: they were.
    [[nodiscard]] const std::optional<Error> &unreadable() const { return m_unreadable; }
    [[nodiscard]] const safety::HealthAnswer *answer(const GateId &gate) const; // null: it does not hold
    [[nodiscard]] int held() const; // how many hold
    // When the person last said that it is not so; absent: it holds, was never asked, or is asked every day and
    // was not today.
    [[nodiscard]] std::optional<WallTime> saidNo(const GateId &gate) const;
    // Whether it has to be asked before something that it concerns is pressed.
    [[nodiscard]] bool isOpen(const GateId &gate) const { return !answer(gate) && !saidNo(gate); }

    // Each takes effect at once and gives what has to be written. A gate that does not hold is not
    // changed by those that may be absent. Taken back, an answer is a no.
    Write setHolds(const GateId &gate, bool holds);
    Write sayNo(const std::vector<GateId> &gates); // to those of them that do not hold
    std::optional<Write> setCleared(const GateId &gate, bool cleared);
    std::optional<Write> setSide(const GateId &gate, Side side);
    std::optional<Write> setZones(const GateId &gate, std::vector<SidedZone> zones);
    std::optional<Write> addZones(const GateId &gate, const std::vector<SidedZone> &zones); // one that is there counts once
    std::optional<Write> removeZone(const GateId &gate, const std::string &key); // as catalogue::zoneKey()
    Write switchOn(const PointId &point);

    // The answers have been given again: what is held now, and the noes, take the place of all that was
    // there, also of what could not be read; what else there was is as if it was never asked. After it is
    // written, read() again.
    [[nodiscard]] Write answeredAnew() const;

private:
    [[nodiscard]] Write writeOf(const GateId &gate) const; // that holds
    [[nodiscard]] journal::HealthRecord recordOf(const GateId &gate, const safety::HealthAnswer &answer) const;

    const catalogue::Catalogue &m_catalogue;
    const Clock &m_clock;
    safety::Profile m_profile;
    std::map<GateId, WallTime> m_noes; // also of those that were asked on an earlier day
    std::optional<Error> m_unreadable;
    std::chrono::local_days m_day{}; // of the answers that hold for one day
};

} // namespace unknot::practice
