// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/plantext.h"

#include "present/listing.h"
#include "present/naming.h"
#include "present/reasontext.h"
#include "present/timetext.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::PlanText)
};

} // namespace

QString planLength(const session::Plan &plan, const practice::Pace &pace)
{
    if (plan.points.empty())
        return {};
    return PlanText::tr("%1, about %2").arg(pointCount(std::ssize(plan.points)), minutes(practice::lasts(plan, pace)));
}

QString removedSaid(const QString &name)
{
    return PlanText::tr("%1: taken out").arg(name);
}

QString movedSaid(const QString &name, int place, int count)
{
    return PlanText::tr("%1: now %2 of %3").arg(name).arg(place).arg(count);
}

QString turnedSaid(const QString &name, Side side)
{
    return PlanText::tr("%1: now on your %2").arg(name, sideWord(side));
}

QString keptOnlySaid(const QString &name)
{
    return PlanText::tr("Only %1 is left").arg(name);
}

QString clearedSaid(int count)
{
    return PlanText::tr("Cleared: %1").arg(pointCount(count));
}

QString restsSaid(int count)
{
    if (count == 0)
        return {};
    return count == 1 ? PlanText::tr("1 point, not now") : PlanText::tr("%1, none of them now").arg(pointCount(count));
}

QString nothingLeftSaid()
{
    return PlanText::tr("Nothing of it may be pressed now: each place says why. It is kept here until then.");
}

QString noSessionSaid(const catalogue::Catalogue &catalogue, const std::optional<practice::NoSession> &noSession)
{
    return noSession ? sentenceFor(catalogue, *noSession) : QString();
}

} // namespace unknot::present
