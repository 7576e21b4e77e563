// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/review.h"

#include "base/nrs.h"

#include <algorithm>

namespace unknot::safety
{

namespace
{

template<class F>
int medianBefore(const std::vector<RatedSession> &sessions, F wanted)
{
    std::vector<int> values;
    for (const RatedSession &session : sessions) {
        if (wanted(session))
            values.push_back(session.before);
    }
    return upperMedian(std::move(values));
}

bool isGain(int from, int to)
{
    return to == 0 || painChange(from, to) == PainChange::ClearlyLess;
}

} // namespace

std::optional<NoGain> noGain(const catalogue::Limits &limits, const std::vector<RatedSession> &sessions)
{
    const catalogue::Limits::Review &review = limits.review;
    if (sessions.empty() || std::ssize(sessions) < review.sessions)
        return std::nullopt;
    const auto [newest, oldest]
        = std::minmax_element(sessions.begin(), sessions.end(), [](const RatedSession &a, const RatedSession &b) { return a.ago < b.ago; });
    if (oldest->ago - newest->ago < review.noGain || newest->ago > review.after)
        return std::nullopt;
    const auto early = oldest->ago - review.after;
    const auto late = newest->ago + review.after;
    const int from = medianBefore(sessions, [early](const RatedSession &session) { return session.ago >= early; });
    const int to = medianBefore(sessions, [late](const RatedSession &session) { return session.ago <= late; });
    if (isGain(from, to))
        return std::nullopt;
    return NoGain{from, to, std::chrono::floor<std::chrono::weeks>(oldest->ago)};
}

} // namespace unknot::safety
