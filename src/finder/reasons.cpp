// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/reasons.h"

#include <algorithm>
#include <string_view>

namespace unknot::finder
{

namespace
{

constexpr std::string_view liesThere = "It lies where you marked.";

// Calls f with each meeting of a kind; a zone marked twice, or on both sides, comes once.
template<class F>
void eachZone(std::span<const Meeting> meetings, Match match, F f)
{
    for (auto meeting = meetings.begin(); meeting != meetings.end(); ++meeting) {
        const auto same = [meeting](const Meeting &other) { return other.zone == meeting->zone; };
        if (meeting->match == match && std::none_of(meetings.begin(), meeting, same))
            f(*meeting);
    }
}

bool liesInOne(std::span<const Meeting> meetings)
{
    return std::any_of(meetings.begin(), meetings.end(), [](const Meeting &meeting) { return meeting.match == Match::Own; });
}

std::string sentence(std::string_view start, const Meeting &meeting)
{
    const std::string_view end = meeting.acrossSides ? " on either side." : ".";
    std::string text;
    text.reserve(start.size() + meeting.zone->felt.size() + end.size());
    text.append(start).append(meeting.zone->felt).append(end);
    return text;
}

// Adds "a", "a and b" or "a, b and c" after a start; nothing where no zone is met like this.
void appendList(std::string &line, std::string_view start, std::span<const Meeting> meetings, Match match)
{
    std::size_t count = 0;
    eachZone(meetings, match, [&count](const Meeting &) { ++count; });
    std::size_t number = 0;
    eachZone(meetings, match, [&](const Meeting &meeting) {
        line += number == 0 ? start : number + 1 == count ? " and " : ", ";
        line += meeting.zone->felt;
        line += meeting.acrossSides ? " on either side" : "";
        ++number;
    });
}

std::string ordinal(int place)
{
    const int ten = place % 100 / 10 == 1 ? 0 : place % 10;
    return std::to_string(place) + (ten == 1 ? "st" : ten == 2 ? "nd" : ten == 3 ? "rd" : "th");
}

std::string placeWords(const Standing &standing)
{
    return ordinal(standing.place) + " of " + std::to_string(standing.complaint->muscles.size());
}

// What to look at first for a complaint is habit, not a measurement: it says no more than the place.
std::string customWords(const Standing &standing)
{
    if (standing.complaint == nullptr)
        return {};
    return "Traditionally tried " + placeWords(standing) + " for \u201c" + standing.complaint->label + "\u201d.";
}

std::string recordWords(const Standing &standing)
{
    return standing.record == nullptr ? std::string() : standing.record->words();
}

} // namespace

std::vector<std::string> reasons(std::span<const Meeting> meetings, const Standing &standing)
{
    std::vector<std::string> sentences;
    eachZone(meetings, Match::Usual, [&](const Meeting &meeting) { sentences.push_back(sentence("Usually felt ", meeting)); });
    eachZone(meetings, Match::Sometimes, [&](const Meeting &meeting) { sentences.push_back(sentence("Sometimes felt ", meeting)); });
    if (liesInOne(meetings))
        sentences.emplace_back(liesThere);
    for (std::string words : {customWords(standing), recordWords(standing)}) {
        if (!words.empty())
            sentences.push_back(std::move(words));
    }
    return sentences;
}

std::string reasonLine(std::span<const Meeting> meetings, const Standing &standing)
{
    std::string line;
    appendList(line, "Usually felt ", meetings, Match::Usual);
    appendList(line, line.empty() ? "Sometimes felt " : ", sometimes ", meetings, Match::Sometimes);
    if (!line.empty())
        line += '.';
    if (liesInOne(meetings)) {
        line += line.empty() ? "" : " ";
        line += liesThere;
    }
    if (standing.complaint != nullptr)
        line += (line.empty() ? "Traditionally tried " : " Traditionally tried ") + placeWords(standing) + ".";
    return line;
}

} // namespace unknot::finder
