// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/cutofftext.h"

#include "practice/resuming.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

struct CutOffWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::CutOffWords)
};

bool wasCutOff(const journal::PointRecord &point)
{
    return point.end.empty() && !point.holds.empty() && !point.holds.back().pressed;
}

QString begunWords(const journal::SessionRecord &record, const practice::Pace &pace, const WallTime &now)
{
    const QString when = dayAndTime(record.started, now);
    QString begun = CutOffWords::tr("Begun: %1, about %2 left.").arg(when, minutes(practice::lastsStill(record, pace)));
    if (practice::isTooLateToGoOn(record, now))
        begun = CutOffWords::tr("Begun: %1. Nothing is left to press, and it is too late to ask how it was right after.").arg(when);
    else if (practice::isAllPressed(record))
        begun = CutOffWords::tr("Begun: %1. Nothing is left to press; the questions afterwards are.").arg(when);
    return std::ranges::any_of(record.points, wasCutOff)
        ? CutOffWords::tr("%1 The hold that was cut off counts as held to its end.").arg(begun)
        : begun;
}

} // namespace

CutOffText cutOffText(const journal::SessionRecord &record, const practice::Pace &pace, const WallTime &now)
{
    CutOffText text;
    text.title = toQt(record.title);
    text.begun = begunWords(record, pace, now);
    text.mayGoOn = !practice::isTooLateToGoOn(record, now);
    text.points = int(record.points.size());
    text.pointsDone = int(std::ranges::count_if(record.points, [](const auto &point) { return !point.end.empty(); }));
    return text;
}

} // namespace unknot::present
