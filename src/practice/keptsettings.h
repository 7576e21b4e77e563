// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/settings.h"

#include <set>

namespace unknot::practice
{

// The settings while the program runs: what is chosen, what could not be read and was not spoken of yet, and
// what the file does not have yet.
class KeptSettings
{
public:
    KeptSettings(const StoredSettings &stored, const catalogue::Limits &limits);

    [[nodiscard]] const Settings &now() const { return m_now; }
    [[nodiscard]] const std::vector<Setting> &damaged() const { return m_damaged; }
    [[nodiscard]] bool isDoseDamaged() const { return std::any_of(m_damaged.begin(), m_damaged.end(), isOfDose); } // one of them is of it

    // Brought within what can be chosen. What is another than before was chosen: it is damaged no more.
    // False: it is all as it was.
    bool choose(const Settings &wanted);
    void damageRead() { m_damaged.clear(); } // what was taken for them is what is chosen now

    // To be written, by the entry's name. What was taken for a damaged entry is written with the first that is
    // chosen: were it only missing from a file that is sound again, the usual would be taken for it.
    [[nodiscard]] std::map<std::string, std::string> unwritten() const;
    void written() { m_unwritten.clear(); }

private:
    catalogue::Limits m_limits;
    Settings m_now;
    std::vector<Setting> m_damaged;
    std::set<Setting> m_unwritten;
};

} // namespace unknot::practice
