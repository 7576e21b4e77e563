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
    if (practice::isAllPressed(record))
        begun = CutOffWords::tr("Begun: %1. Nothing is left to press; the questions afterwards are.").arg(when);
    return std::ranges::any_of(record.points, wasCutOff)
        ? CutOffWords::tr("%1 The hold that was cut off counts as held to its end.").arg(begun)
        : begun;
}

// Ended or begun: what was left out of a point that has ended is no hold of this session.
QString holdWords(const journal::SessionRecord &record)
{
    int begun = 0;
    int left = 0;
    for (const journal::PointRecord &point : record.points) {
        begun += point.holdsBegun();
        left += point.end.empty() ? std::max(0, point.reps - point.holdsBegun()) : 0;
    }
    const int all = begun + left;
    return (all == 1 ? CutOffWords::tr("%1 of 1 hold") : CutOffWords::tr("%1 of %n holds", nullptr, all)).arg(begun);
}

double shareDone(const journal::PointRecord &point)
{
    return !point.end.empty() || point.reps < 1 ? 1 : std::min(1.0, double(point.holdsBegun()) / point.reps);
}

} // namespace

CutOffText cutOffText(const journal::SessionRecord &record, const practice::Pace &pace, const WallTime &now)
{
    CutOffText text;
    text.title = toQt(record.title);
    text.begun = begunWords(record, pace, now);
    text.holds = holdWords(record);
    for (const journal::PointRecord &point : record.points)
        text.done << shareDone(point);
    return text;
}

} // namespace unknot::present
