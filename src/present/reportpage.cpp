// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/reportpage.h"

#include "present/becomes.h"
#include "present/historytext.h"

#include <utility>

namespace unknot::present
{

void ReportPage::begin(const journal::JournalReader *journal, const QString &trouble, const practice::PointRecords &records,
    const Range &range, const WallTime &now)
{
    m_open = true;
    m_wish.place = range.place;
    m_facts.reset();
    m_unreadable = journal ? QString() : trouble;
    if (!journal)
        return;
    auto facts = practice::reportFacts(*journal, m_past, records, range.span, now);
    if (facts)
        m_facts = std::move(*facts);
    else
        m_unreadable = sessionsUnreadable(facts.error());
}

void ReportPage::close()
{
    m_open = false;
}

bool ReportPage::setWish(const ReportWish &wish)
{
    return becomes(m_wish, wish);
}

void ReportPage::leaveOut(reportparts::Part part, bool out)
{
    if (out)
        m_wish.without.insert(part);
    else
        m_wish.without.erase(part);
}

Report ReportPage::made(const catalogue::Catalogue &catalogue, const practice::HealthProfile &answers, const WallTime &now) const
{
    return m_facts ? report(catalogue, *m_facts, answers, m_wish, now) : Report{};
}

} // namespace unknot::present
