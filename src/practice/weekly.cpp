// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/weekly.h"

#include "practice/wrongclock.h"

#include <algorithm>

namespace unknot::practice
{

namespace
{

constexpr std::chrono::days apart{7};

bool isWithin(const WallTime &at, const WallTime &now, std::chrono::days days)
{
    return !isByAWrongClock(at.utc, now) && now.day() - at.day() < days;
}

} // namespace

std::optional<double> Weekly::score(const journal::WeeklyRecord &answer)
{
    if (!answer.pain || !answer.enjoyment || !answer.activity)
        return std::nullopt;
    return (*answer.pain + *answer.enjoyment + *answer.activity) / 3.0;
}

Result<Weekly> weekly(const journal::JournalReader *journal, const WallTime &now)
{
    Weekly weekly;
    weekly.asked = {journal::newUuid(), now};
    if (!journal)
        return weekly;
    auto answers = journal->weeklies();
    const auto first = journal->firstOfAll();
    if (!answers || !first)
        return tl::unexpected(!answers ? answers.error() : first.error());
    const bool keptAway = std::ranges::any_of(*answers, [&](const journal::WeeklyRecord &answer) {
        return isWithin(answer.at, now, answer.saysSomething() ? apart : std::chrono::days{1});
    });
    weekly.isDue = !keptAway && *first && !isWithin(**first, now, apart) && !isByAWrongClock((*first)->utc, now);
    for (const auto &answer : *answers) {
        if (!answer.saysSomething())
            weekly.asked.id = answer.id;
    }
    std::erase_if(*answers, [](const journal::WeeklyRecord &answer) { return !answer.saysSomething(); });
    weekly.said = std::move(*answers);
    return weekly;
}

} // namespace unknot::practice
