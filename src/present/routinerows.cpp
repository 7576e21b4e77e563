// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/routinerows.h"

#include "present/listing.h"
#include "present/packtext.h"
#include "present/plantext.h"
#include "present/steprows.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

using practice::PlanToday;

struct RoutineWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::RoutineWords)
};

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

std::vector<Tools> toolsToday(const PlanToday &today)
{
    std::vector<Tools> tools;
    for (const PlanToday::Step &step : today.steps) {
        if (step.planned)
            tools.push_back(step.tools);
    }
    return tools;
}

QString detailOf(const catalogue::Catalogue &catalogue, const catalogue::Routine &routine, const PlanToday &today)
{
    QStringList postures;
    std::vector<Tools> tools;
    for (const auto &step : routine.steps) {
        if (const auto *point = catalogue.point(step.point)) {
            addOnce(postures, usualPosture(catalogue, *point));
            tools.push_back(catalogue::toolsInUsualPosture(point->tools));
        }
    }
    if (!today.plan.points.empty())
        tools = toolsToday(today);
    if (postures.isEmpty())
        return RoutineWords::tr("Its points are not in the catalogue any more");
    return RoutineWords::tr("%1; %2").arg(
        capitalised(joined(postures).toLower()), toolsFor(catalogue, tools, &catalogue::Tool::label).toLower());
}

} // namespace

RoutineRow routineRow(
    const catalogue::Catalogue &catalogue, const catalogue::Routine &routine, const PlanToday &today, const practice::Pace &pace)
{
    RoutineRow row;
    row.id = toQt(routine.id.value);
    row.name = toQt(routine.name);
    row.minutes = today.plan.points.empty() ? QString() : minutes(practice::lasts(today.plan, pace));
    row.detail = detailOf(catalogue, routine, today);
    if (today.plan.points.empty())
        row.note = RoutineWords::tr("Not today: see why");
    else if (today.passedOver() > 0)
        row.note = today.steps.size() == 1
            ? RoutineWords::tr("Its place passed over")
            : RoutineWords::tr("%1 of %n places passed over", nullptr, int(today.steps.size())).arg(today.passedOver());
    QStringList spoken;
    for (const QString &part : {row.name, row.minutes, row.detail, row.note})
        addOnce(spoken, part);
    row.spoken = spoken.join(QStringLiteral(". "));
    return row;
}

QList<RoutineRow> withHeadings(QList<RoutineRow> rows, qsizetype own)
{
    const auto head = [&](qsizetype at, const QString &heading) {
        if (at >= rows.size())
            return;
        rows[at].heading = heading;
        rows[at].spoken = heading + QStringLiteral(": ") + rows[at].spoken;
    };
    if (own > 0) {
        head(0, RoutineWords::tr("Your own"));
        head(own, RoutineWords::tr("Ready-made"));
    }
    return rows;
}

RoutineText routineText(const catalogue::Catalogue &catalogue, const catalogue::Routine &routine, const PlanToday &today,
    const practice::Pace &pace, const catalogue::Pack *pack, const QString &noSession)
{
    const std::vector<Tools> tools = toolsToday(today);
    RoutineText text;
    text.name = toQt(routine.name);
    text.purpose = toQt(routine.purpose);
    text.forWhom = toQt(routine.forWhom);
    text.notFor = toQt(routine.notFor);
    text.needs = tools.empty() ? QString() : capitalised(toolsFor(catalogue, tools, &catalogue::Tool::phrase));
    text.length = planLength(today.plan, pace);
    text.pack = packName(pack);
    text.against = noSession;
    if (noSession.isEmpty() && today.plan.points.empty())
        text.against = nothingLeftSaid();
    return text;
}

} // namespace unknot::present
