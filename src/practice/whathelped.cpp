// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/whathelped.h"

#include "base/nrs.h"
#include "practice/bysided.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace unknot::practice
{

namespace
{

using By = Helped::By;
using Key = std::pair<std::string_view, Side>; // of what lives in the sessions

// Absent: it is of none.
std::optional<Key> keyOf(const PressedPlace &place, By by)
{
    switch (by) {
    case By::Point:
        return Key{place.point, place.side};
    case By::Way:
        return Key{place.way, Side::Middle};
    case By::Tool:
        return place.tool.empty() ? std::nullopt : std::optional(Key{place.tool, Side::Middle});
    case By::Side:
        break;
    }
    return place.side == Side::Middle ? std::nullopt : std::optional(Key{std::string_view{}, place.side});
}

PressedPlace named(const PressedPlace &place, By by)
{
    PressedPlace of;
    of.side = Side::Middle;
    switch (by) {
    case By::Point:
        of = place;
        of.way.clear();
        of.tool.clear();
        break;
    case By::Way:
        of.way = place.way;
        break;
    case By::Tool:
        of.tool = place.tool;
        break;
    case By::Side:
        of.side = place.side;
        break;
    }
    return of;
}

struct Gathered {
    Helped helped;
    std::vector<RatedPain> rated;
    const PressedSession *newest = nullptr; // that was added
};

void add(Gathered &gathered, const PressedSession &session, bool isAtTheNeck)
{
    if (gathered.newest == &session)
        return;
    gathered.newest = &session;
    ++gathered.helped.times;
    gathered.helped.tooMuch = gathered.helped.tooMuch || session.tooMuch;
    if (session.before && session.after && isVerdict(*session.before, *session.after, session.tooMuch)) {
        gathered.rated.push_back({*session.before, *session.after});
        gathered.helped.atTheNeck += isAtTheNeck ? 1 : 0;
    }
    if (session.dayAfter) {
        ++gathered.helped.asked;
        gathered.helped.sore += *session.dayAfter == journal::NextDayRecord::Answer::NotSore ? 0 : 1;
    }
}

std::vector<Helped> gather(const std::vector<PressedSession> &sessions, By by, const IsNeck &isNeck)
{
    BySided<std::optional<std::size_t>> places;
    std::vector<Gathered> all;
    for (const PressedSession &session : sessions) {
        const bool isAtTheNeck = std::ranges::any_of(session.zones, isNeck);
        for (const PressedPlace &place : session.places) {
            const auto key = keyOf(place, by);
            if (!key)
                continue;
            auto &at = places.at(key->first, key->second);
            if (!at) {
                at = all.size();
                all.push_back({Helped{named(place, by), 0, session.at, {}}, {}});
            }
            add(all[*at], session, isAtTheNeck);
        }
    }
    std::vector<Helped> helped;
    for (Gathered &gathered : all) {
        gathered.helped.changes = changesOf(gathered.rated);
        helped.push_back(std::move(gathered.helped));
    }
    std::ranges::stable_sort(helped, [](const Helped &a, const Helped &b) { return a.times > b.times; });
    return helped;
}

// Each with its other side, left first, where there are both.
std::vector<Helped> pairsOf(const std::vector<Helped> &points)
{
    std::vector<Helped> pairs;
    const auto find = [&points](const std::string &point, Side side) {
        return std::ranges::find_if(points, [&](const Helped &one) { return one.of.point == point && one.of.side == side; });
    };
    std::set<std::string_view> done;
    for (const Helped &one : points) {
        const auto left = find(one.of.point, Side::Left), right = find(one.of.point, Side::Right);
        if (left == points.end() || right == points.end() || !done.insert(one.of.point).second)
            continue;
        pairs.push_back(*left);
        pairs.push_back(*right);
    }
    return pairs;
}

} // namespace

std::vector<Helped> whatHelped(const std::vector<PressedSession> &sessions, Helped::By by, const IsNeck &isNeck)
{
    std::vector<Helped> helped = gather(sessions, by, isNeck);
    if (by != By::Side)
        return helped;
    std::ranges::sort(helped, {}, [](const Helped &one) { return one.of.side; });
    for (Helped &one : pairsOf(gather(sessions, By::Point, isNeck)))
        helped.push_back(std::move(one));
    return helped;
}

} // namespace unknot::practice
