// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/healthprofile.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace unknot::practice
{

// The health answers with the lists they are asked by: before a session those that it asks for, group by
// group, and at a quiet moment all that last. What is answered is written at once. One thread, the queue's
// owner's.
class HealthSheet
{
public:
    using Then = JournalQueue::Then;

    // `changed` is told after each change, the reading included. It may be empty.
    HealthSheet(const catalogue::Catalogue &catalogue, const Clock &clock, JournalQueue &journal, std::function<void()> changed);

    [[nodiscard]] const HealthProfile &answers() const { return m_answers; }
    [[nodiscard]] HealthProfile &answers() { return m_answers; } // to be changed through keep()

    void read(); // from the journal; today's answers of earlier days no longer hold
    void startDay(); // drops the answers of the day before; nothing while it is the same day

    // Before a session: these are asked. A group of them is said yes to, or taken back with all of it. Those ahead are
    // likely to be asked once these are answered: nothing is said of them yet, but their page can be laid.
    void ask(std::vector<GateId> gates, std::vector<GateId> ahead = {});
    void pressGroup(const std::string &group);
    [[nodiscard]] const std::vector<GateId> &asked() const { return m_asked; }
    [[nodiscard]] std::vector<GateId> laid(bool today) const; // asked or ahead, of those for a day or of those that last
    [[nodiscard]] const std::set<std::string> &saidYes() const { return m_saidYes; } // groups
    [[nodiscard]] bool anyAskedHolds() const { return anyHolds(m_asked); }
    [[nodiscard]] bool undecided() const; // a group was said yes to, and nothing of it holds
    // What is left is a no, kept as one; `then` is told when it is written, or could not be.
    void sayNoToTheRest(Then then = {});

    // At a quiet moment: looks into a group of the lasting ones, or away; and none of it is true, but for
    // what is ticked.
    void lookInto(const std::string &group);
    void sayNo(const std::string &group);
    [[nodiscard]] const std::set<std::string> &lookedInto() const { return m_lookedInto; } // groups

    void keep(std::optional<HealthProfile::Write> write); // of a change of the answers; absent: nothing was changed
    void answeredAnew(Then then = {}); // what is held now takes the place of what can't be read

private:
    [[nodiscard]] std::vector<GateId> ofGroup(const std::vector<GateId> &gates, const std::string &group) const;
    [[nodiscard]] bool anyHolds(const std::vector<GateId> &gates) const;
    void tell() const;

    const catalogue::Catalogue &m_catalogue;
    JournalQueue &m_journal;
    std::function<void()> m_changed;
    HealthProfile m_answers;
    std::vector<GateId> m_asked, m_ahead;
    std::set<std::string> m_saidYes, m_lookedInto;
};

} // namespace unknot::practice
