// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/fitting.h"

#include "practice/bysided.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <string_view>
#include <unordered_map>

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

// Whether it is none of those before it: a session or an entry counts once for each.
template<class All, class IsSame>
bool isFirst(const All &all, const typename All::value_type &one, const IsSame &isSame)
{
    const auto *end = &one;
    return std::none_of(all.data(), end, [&](const auto &other) { return isSame(other, one); });
}

Choices<SidedZone> placesIn(const PastSessions::Range &range)
{
    BySided<int> times;
    for (const auto &session : range.listed) {
        for (const SidedZone &zone : session.zones) {
            if (isFirst(session.zones, zone, std::equal_to<>()))
                ++times.at(zone);
        }
    }
    for (const auto &entry : range.entries) {
        for (const auto &place : entry.places) // none is in it twice
            ++times.at(place.zone);
    }
    Choices<SidedZone> choices;
    for (const auto &[zone, count] : std::move(times).sorted())
        choices.push_back({{{zone.first}, zone.second}, count});
    sortByTimes(choices);
    return choices;
}

void addPressed(FilterChoices &choices, const std::vector<PressedSession> &pressed)
{
    BySided<FilterChoices::Choice<PressedPlace>> points;
    std::map<std::string_view, int> ways; // of what lives in the sessions
    for (const auto &session : pressed) {
        for (const auto &place : session.places) {
            if (isFirst(session.places, place, [](const auto &a, const auto &b) { return a.way == b.way; }))
                ++ways[place.way];
            if (!isFirst(session.places, place, [](const auto &a, const auto &b) { return a.isSameAs(b); }))
                continue;
            auto &point = points.at(place.point, place.side);
            if (point.times++ == 0)
                point.what = place;
        }
    }
    for (auto &[key, choice] : std::move(points).sorted())
        choices.points.push_back(std::move(choice));
    sortByTimes(choices.points);
    for (const auto &[way, times] : ways)
        choices.ways.push_back({std::string{way}, times});
    sortByTimes(choices.ways);
}

Choices<journal::TagRecord> tagsIn(const PastSessions::Range &range, const ToldDays &told)
{
    const auto numberOf = [](std::chrono::local_days day) { return day.time_since_epoch().count(); };
    std::unordered_map<std::int64_t, int> onDay;
    for (const auto &session : range.listed)
        ++onDay[numberOf(session.started.day())];
    for (const auto &entry : range.entries)
        ++onDay[numberOf(entry.about.day())];
    std::map<journal::Uuid, int> times;
    for (const auto &day : told.days) {
        const auto on = onDay.find(numberOf(day.day));
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
