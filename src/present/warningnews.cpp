// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/warningnews.h"

#include "present/becomes.h"

namespace unknot::present
{

bool WarningNews::follow(const WarningNotice &warning, bool answeredToday, bool aboutSession)
{
    const bool isAnsweredAnew = becomes(m_answeredToday, answeredToday);
    if (!becomes(m_warning, warning))
        return isAnsweredAnew;
    const bool isOver = m_read && warning.title.isEmpty() && !aboutSession;
    m_notice = isOver ? startsAgain() : QString();
    m_read = false;
    return true;
}

} // namespace unknot::present
