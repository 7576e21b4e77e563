// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/keyspage.h"

#include "present/becomes.h"

namespace unknot::present
{

KeysPage::KeysPage(const Chosen &chosen)
{
    for (const Act act : allActs)
        m_text.acts << SessionKeys::wordsFor(act);
    follow(chosen);
}

bool KeysPage::follow(const Chosen &chosen)
{
    m_keys = SessionKeys(chosen);
    m_text.usual = m_keys.names() == SessionKeys().names();
    return becomes(m_text.names, m_keys.names());
}

void KeysPage::askFor(int act)
{
    m_text.asks = act >= 0 && act < int(allActs.size()) ? act : -1;
    m_text.trouble.clear();
}

std::optional<KeysPage::Chosen> KeysPage::take(Chosen chosen, int latinKey)
{
    if (m_text.asks < 0)
        return std::nullopt;
    const Act act = allActs.at(std::size_t(m_text.asks));
    m_text.trouble = m_keys.against(act, latinKey);
    if (!m_text.trouble.isEmpty())
        return std::nullopt;
    m_text.asks = -1;
    chosen[SessionKeys::word(act)] = latinKey;
    return chosen;
}

} // namespace unknot::present
