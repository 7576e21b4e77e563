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

QString dosedSaid(const QString &name, const QString &dose)
{
    return PlanText::tr("%1: %2").arg(name, dose);
}

QString turnedSaid(const QString &name, Side side)
{
    return PlanText::tr("%1: now on your %2").arg(name, sideWord(side));
}

QString keptOnlySaid(const QString &name)
{
    return PlanText::tr("Kept: only %1").arg(name);
}

QString fittedSaid(const practice::Fitted &fitted, int minutes, const QStringList &leftOut)
{
    if (fitted.isTooShort)
        return PlanText::tr("%n minutes are too short for one press with its questions: nothing is changed", nullptr, minutes);
    QString fits = PlanText::tr("Fits into %n minutes", nullptr, minutes);
    if (fitted.fewer == 1)
        fits = PlanText::tr("%1, with one press").arg(fits);
    else if (fitted.fewer > 1)
        fits = PlanText::tr("%1, with %n presses", nullptr, fitted.fewer).arg(fits);
    return leftOut.isEmpty() ? fits : PlanText::tr("%1. Left out: %2").arg(fits, joined(leftOut));
}

QString orderedSaid(int changes, int fewest)
{
    return fewest == 0 ? PlanText::tr("Ordered: one position and one tool stand together")
                       : PlanText::tr("Ordered: position or tool changes %1, not %2").arg(timeCount(fewest), timeCount(changes));
}

// As people have them: before the day, in a break, in the evening.
QList<int> shorterThan(Milliseconds lasts)
{
    QList<int> shorter;
    for (const int minutes : {3, 5, 10}) {
        if (std::chrono::minutes{minutes} < lasts)
            shorter << minutes;
    }
    return shorter;
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
