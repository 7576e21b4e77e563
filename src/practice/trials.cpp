// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/trials.h"

#include "journal/pressedplace.h"

#include <algorithm>
#include <functional>
#include <map>

namespace unknot::practice
{

namespace
{

using journal::TrialRecord;

// Counts of what is met, most often first, else as it was first met.
template<class What>
class Often
{
public:
    void meet(const What &what)
    {
        const auto at = std::ranges::find(m_met, what, &Met::what);
        if (at == m_met.end())
            m_met.push_back({what, 1});
        else
            ++at->times;
    }
    [[nodiscard]] std::vector<What> most(std::size_t count) const
    {
        auto met = m_met;
        std::ranges::stable_sort(met, std::greater(), &Met::times);
        std::vector<What> most;
        for (std::size_t i = 0; i < std::min(count, met.size()); ++i)
            most.push_back(met[i].what);
        return most;
    }

private:
    struct Met {
        What what;
        int times = 0;
    };
    std::vector<Met> m_met;
};

using SidedPoint = std::pair<std::string, Side>;
using Pressed = journal::JournalReader::PressedPoint;

// A day begins somewhere a day before it does here.
Result<std::vector<Pressed>> pressedSinceDay(const journal::JournalReader &journal, std::chrono::local_days day)
{
    return journal.pressedSince(std::chrono::sys_time<Milliseconds>{day.time_since_epoch()} - std::chrono::days{1});
}

std::chrono::local_days firstDayOf(const std::vector<Trials::Over> &over)
{
    return std::ranges::min(over, {}, [](const Trials::Over &one) { return one.trial.begun; }).trial.begun;
}

} // namespace

Result<Trials> trials(const journal::JournalReader *journal, const WallTime &now, const Trials *known)
{
    Trials found;
    const auto all = journal ? journal->trials() : std::vector<TrialRecord>{};
    if (!all)
        return tl::unexpected(all.error());
    if (const TrialRecord *current = currentTrial(*all, now)) {
        found.current = trialNow(*current, now);
        const auto pressed = pressedSinceDay(*journal, now.day());
        if (!pressed)
            return tl::unexpected(pressed.error());
        found.isPressedToday = std::ranges::any_of(pressedOn(*pressed, *current).all,
            [&now](const PressedOn::Pressing &one) { return one.isThePoint && one.began.day() == now.day(); });
    }
    for (auto trial = all->rbegin(); trial != all->rend() && found.over.size() < Trials::mostOver; ++trial) {
        if (trialNow(*trial, now).isOver)
            found.over.push_back({*trial, {}});
    }
    if (known && std::ranges::equal(found.over, known->over, {}, &Trials::Over::trial, &Trials::Over::trial)) {
        found.over = known->over;
        return found;
    }
    const auto pressed = found.over.empty() ? std::vector<Pressed>{} : pressedSinceDay(*journal, firstDayOf(found.over));
    if (!pressed)
        return tl::unexpected(pressed.error());
    for (Trials::Over &over : found.over)
        over.outcome = trialOutcome(over.trial, pressedOn(*pressed, over.trial), now);
    return found;
}

Result<std::vector<TrialChoice>> trialChoices(
    const journal::JournalReader *journal, const catalogue::Catalogue &catalogue, const MayBePressed &mayBePressed, const WallTime &now)
{
    const auto since = now.utc - TrialChoice::lately;
    const auto sessions = journal ? journal->summaries(since) : std::vector<journal::SessionSummary>{};
    const auto places = journal ? journal->pressedPlaces(since, now.utc) : std::vector<journal::SessionPlaces>{};
    if (!sessions || !places)
        return tl::unexpected(!sessions ? sessions.error() : places.error());
    std::map<journal::Uuid, std::vector<SidedZone>> zones;
    for (const auto &session : *sessions)
        zones[session.id] = session.zones;
    Often<SidedPoint> points;
    std::map<SidedPoint, Often<SidedZone>> where;
    for (const auto &session : *places) {
        if (zones[session.session].empty())
            continue;
        for (const auto &place : session.places) {
            const catalogue::Point *point = catalogue.point({place.point});
            if (!point || !mayBePressed(*point, place.side))
                continue;
            points.meet({place.point, place.side});
            for (const SidedZone &zone : zones[session.session])
                where[{place.point, place.side}].meet(zone);
        }
    }
    std::vector<TrialChoice> choices;
    for (const SidedPoint &one : points.most(TrialChoice::mostPoints))
        choices.push_back({one.first, catalogue.point({one.first})->muscle.value, one.second, where[one].most(TrialChoice::mostPlaces)});
    return choices;
}

} // namespace unknot::practice
