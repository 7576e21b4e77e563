// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/fitting.h"

#include <algorithm>
#include <map>

namespace unknot::practice
{

namespace
{

template<class What>
using Choices = std::vector<FilterChoices::Choice<What>>;

template<class What>
void sortByTimes(Choices<What> &choices)
{
    std::ranges::stable_sort(choices, [](const auto &a, const auto &b) { return a.times > b.times; });
}

// Of one session or entry, which counts once.
template<class What>
Choices<What> sorted(const std::map<What, int> &times)
{
    Choices<What> choices;
    for (const auto &[what, count] : times)
        choices.push_back({what, count});
    sortByTimes(choices);
    return choices;
}

Choices<SidedZone> placesIn(const PastSessions::Range &range)
{
    std::map<SidedZone, int> times;
    const auto add = [&times](const std::set<SidedZone> &zones) {
        for (const SidedZone &zone : zones)
            ++times[zone];
    };
    for (const auto &session : range.listed)
        add({session.zones.begin(), session.zones.end()});
    for (const auto &entry : range.entries) {
        std::set<SidedZone> zones;
        for (const auto &place : entry.places)
            zones.insert(place.zone);
        add(zones);
    }
    return sorted(times);
}

void addPressed(FilterChoices &choices, const std::vector<PressedSession> &pressed)
{
    struct Counted {
        PressedPlace place;
        int times = 0;
    };
    std::map<std::pair<std::string, Side>, Counted> points;
    std::map<std::string, int> ways;
    for (const auto &session : pressed) {
        std::set<std::string> in;
        std::set<std::pair<std::string, Side>> at;
        for (const auto &place : session.places) {
            in.insert(place.way);
            if (at.emplace(place.point, place.side).second)
                ++points.try_emplace({place.point, place.side}, Counted{place}).first->second.times;
        }
        for (const auto &way : in)
            ++ways[way];
    }
    for (const auto &[key, counted] : points)
        choices.points.push_back({counted.place, counted.times});
    sortByTimes(choices.points);
    choices.ways = sorted(ways);
}

Choices<journal::TagRecord> tagsIn(const PastSessions::Range &range, const ToldDays &told)
{
    std::map<std::chrono::local_days, int> onDay;
    for (const auto &session : range.listed)
        ++onDay[session.started.day()];
    for (const auto &entry : range.entries)
        ++onDay[entry.about.day()];
    std::map<journal::Uuid, int> times;
    for (const auto &day : told.days) {
        const auto on = onDay.find(day.day);
        for (const auto &tag : day.tags)
            times[tag] += on == onDay.end() ? 0 : on->second;
    }
    Choices<journal::TagRecord> choices;
    for (const auto &tag : told.tags) {
        if (const auto of = times.find(tag.id); of != times.end() && of->second > 0)
            choices.push_back({tag, of->second});
    }
    return choices;
}

} // namespace

Result<PastSessions::Range> fitting(
    const journal::JournalReader *journal, const PastSessions::Range &whole, const journal::HistoryFilter &filter)
{
    PastSessions::Range range = whole;
    if (!filter.choosesSomething())
        return range;
    const journal::JournalReader::Instant since{(whole.days.first - std::chrono::days{1}).time_since_epoch()};
    const auto matches = journal ? journal->matching(filter, since) : journal::HistoryMatches{};
    if (!matches)
        return tl::unexpected(matches.error());
    const auto isOther = [&](const auto &session) { return !matches->sessions.contains(session.id); };
    std::erase_if(range.listed, isOther);
    std::erase_if(range.counted, isOther);
    std::erase_if(range.entries, [&](const auto &entry) { return !matches->entries.contains(entry.id); });
    return range;
}

FilterChoices choicesIn(const PastSessions::Range &range, const std::vector<PressedSession> &pressed, const ToldDays &told)
{
    FilterChoices choices;
    choices.places = placesIn(range);
    addPressed(choices, pressed);
    choices.tags = tagsIn(range, told);
    return choices;
}

} // namespace unknot::practice
