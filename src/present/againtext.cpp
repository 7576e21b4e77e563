// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/againtext.h"

#include "present/listing.h"
#include "present/pressrows.h"
#include "present/reasontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

using Kind = safety::Wait::Kind;

struct AgainWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::AgainWords)
};

bool isForHours(const Resting &point)
{
    return point.wait.kind == Kind::Lately;
}

bool isForToday(const Resting &point)
{
    return point.wait.kind == Kind::OnceADay || point.wait.kind == Kind::OftenToday || point.wait.kind == Kind::TooMuch;
}

QString inHours(const catalogue::Limits &limits)
{
    return AgainWords::tr("in %1 at the earliest, at most %2 a day").arg(hourCount(limits.gap.count()), timeCount(limits.perDay));
}

// Those that rest for the day and those that rest for hours are told apart where there are both.
QString usually(const catalogue::Limits &limits, const std::vector<Resting> &pressed)
{
    QStringList today;
    for (const Resting &point : pressed) {
        if (isForToday(point))
            today << point.name;
    }
    if (today.isEmpty())
        return AgainWords::tr("%1.").arg(capitalised(inHours(limits)));
    if (std::all_of(pressed.begin(), pressed.end(), isForToday))
        return AgainWords::tr("Tomorrow at the earliest.");
    return AgainWords::tr("Tomorrow at the earliest: %1. The rest %2.").arg(joined(today), inHours(limits));
}

} // namespace

QString againWords(const catalogue::Limits &limits, const std::vector<Resting> &pressed, bool more)
{
    if (pressed.empty())
        return {};
    const auto graver
        = std::find_if(pressed.begin(), pressed.end(), [](const Resting &point) { return !isForHours(point) && !isForToday(point); });
    if (graver != pressed.end())
        return sentenceFor(graver->wait);
    const QString when = usually(limits, pressed);
    return more ? AgainWords::tr("%1 Only when these spots have settled, and then more lightly.").arg(when)
                : AgainWords::tr("%1 If it is sore tomorrow, leave it for %2.").arg(when, hourCount(limits.gapIfSore.count()));
}

QString againWords(
    const catalogue::Catalogue &catalogue, const practice::DoseLedger &ledger, const journal::SessionRecord &session, bool more)
{
    std::vector<Resting> pressed;
    for (const journal::PointRecord &record : session.points) {
        const bool touched = !record.holds.empty() || record.wasTooMuch();
        const auto *point = touched ? catalogue.point({record.point}) : nullptr;
        if (const auto wait = point ? ledger.restAfter(*point, record.side) : std::nullopt)
            pressed.push_back({pointName(record), *wait});
    }
    return againWords(catalogue.limits(), pressed, more);
}

} // namespace unknot::present
