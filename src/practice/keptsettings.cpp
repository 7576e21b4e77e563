// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/keptsettings.h"

#include <algorithm>

namespace unknot::practice
{

KeptSettings::KeptSettings(const StoredSettings &stored, const catalogue::Limits &limits) : m_limits(limits)
{
    auto read = readSettings(stored, limits);
    m_now = std::move(read.settings);
    m_damaged = std::move(read.damaged);
    m_unwritten = {m_damaged.begin(), m_damaged.end()};
}

bool KeptSettings::choose(const Settings &wanted)
{
    const Settings chosen = clamped(m_limits, wanted);
    if (chosen == m_now)
        return false;
    for (const Setting setting : allSettings) {
        if (textOf(setting, chosen) == textOf(setting, m_now))
            continue;
        m_unwritten.insert(setting);
        std::erase(m_damaged, setting);
    }
    m_now = chosen;
    return true;
}

std::map<std::string, std::string> KeptSettings::unwritten() const
{
    std::map<std::string, std::string> entries;
    for (const Setting setting : m_unwritten)
        entries.emplace(keyOf(setting), textOf(setting, m_now));
    return entries;
}

} // namespace unknot::practice
