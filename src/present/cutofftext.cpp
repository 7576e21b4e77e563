// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/cutofftext.h"

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

} // namespace

CutOffText cutOffText(const journal::SessionRecord &record, const practice::Pace &pace, const WallTime &now)
{
    CutOffText text;
    text.title = toQt(record.title);
    text.begun
        = CutOffWords::tr("Begun: %1, about %2 left.").arg(dayAndTime(record.started, now), minutes(practice::lastsStill(record, pace)));
    text.points = int(record.points.size());
    text.pointsDone = int(std::ranges::count_if(record.points, [](const auto &point) { return !point.end.empty(); }));
    return text;
}

} // namespace unknot::present
