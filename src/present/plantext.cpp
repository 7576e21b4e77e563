// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/plantext.h"

#include "present/listing.h"
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

QString planLength(const session::Plan &plan)
{
    if (plan.points.empty())
        return {};
    return PlanText::tr("%1, %2").arg(pointCount(qsizetype(plan.points.size())), minutes(plan.length()));
}

QString noSessionSaid(const catalogue::Catalogue &catalogue, const std::optional<practice::NoSession> &noSession)
{
    return noSession ? sentenceFor(catalogue, *noSession) : QString();
}

} // namespace unknot::present
