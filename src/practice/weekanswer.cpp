// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/weekanswer.h"

#include "base/nrs.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unknot::practice
{

using journal::WeeklyRecord;

void WeekAnswer::read(Weekly weekly)
{
    m_weekly = std::move(weekly);
    if (!m_waits || std::ranges::find(m_weekly.said, *m_waits) == m_weekly.said.end())
        return;
    m_saved = m_waits->id;
    m_waits.reset();
    m_draft = {};
}

void WeekAnswer::rate(int question, int nrs)
{
    constexpr std::array asked{&WeeklyRecord::pain, &WeeklyRecord::enjoyment, &WeeklyRecord::activity};
    if (m_waits || question < 0 || std::size_t(question) >= asked.size() || nrs < 0 || nrs > mostPain)
        return;
    std::optional<int> &number = m_draft.*asked[std::size_t(question)];
    number = number == nrs ? std::nullopt : std::optional(nrs);
}

void WeekAnswer::choose(int step)
{
    if (m_waits || step < 0 || std::size_t(step) >= journal::allImpressions.size())
        return;
    const auto chosen = journal::allImpressions[std::size_t(step)];
    m_draft.impression = m_draft.impression == chosen ? std::nullopt : std::optional(chosen);
}

JournalQueue::Write WeekAnswer::save(const WallTime &now)
{
    if (m_waits || !isDue())
        return {};
    m_draft.id = m_weekly.asked.id;
    m_draft.at = now;
    m_waits = m_draft;
    return [said = m_draft](journal::JournalStore &store) { return store.setWeekly(said); };
}

JournalQueue::Write WeekAnswer::putOff(const WallTime &now)
{
    if (m_waits || !isDue())
        return {};
    m_draft = {};
    m_weekly.isDue = false; // whenever that is on the disk
    return [later = WeeklyRecord{m_weekly.asked.id, now}](journal::JournalStore &store) { return store.setWeekly(later); };
}

JournalQueue::Write WeekAnswer::undo()
{
    if (m_saved.empty())
        return {};
    const auto saved = std::ranges::find(m_weekly.said, m_saved, &WeeklyRecord::id);
    if (saved != m_weekly.said.end())
        m_draft = *saved;
    return [id = std::exchange(m_saved, {})](journal::JournalStore &store) { return store.removeWeekly(id); };
}

} // namespace unknot::practice
