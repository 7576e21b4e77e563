// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/routinerows.h"

#include "present/listing.h"
#include "present/naming.h"
#include "present/packtext.h"
#include "present/plantext.h"
#include "present/reasontext.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

using practice::RoutineToday;
using Tools = std::vector<ToolId>;

struct RoutineWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::RoutineWords)
};

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

Tools firstTwo(const Tools &tools)
{
    return {tools.begin(), tools.begin() + std::min<std::ptrdiff_t>(2, std::ssize(tools))};
}

// What some points need to be pressed with: the usual tool of each, or the two that serve all of them.
QString toolsFor(const catalogue::Catalogue &catalogue, const std::vector<Tools> &points, std::string catalogue::Tool::*name)
{
    const bool same
        = std::all_of(points.begin(), points.end(), [&](const Tools &tools) { return firstTwo(tools) == firstTwo(points.front()); });
    QStringList names;
    for (const Tools &tools : points) {
        for (std::size_t i = 0; i < std::min<std::size_t>(tools.size(), same ? 2 : 1); ++i) {
            if (const auto *tool = catalogue.tool(tools[i]))
                addOnce(names, toQt(tool->*name));
        }
    }
    return same ? names.join(RoutineWords::tr(" or ")) : joined(names);
}

QString usualPosture(const catalogue::Catalogue &catalogue, const catalogue::Point &point)
{
    const auto *posture = point.postures.empty() ? nullptr : catalogue.posture(point.postures.front());
    return posture ? toQt(posture->label) : QString();
}

QString detailOf(const catalogue::Catalogue &catalogue, const catalogue::Routine &routine)
{
    QStringList postures;
    std::vector<Tools> tools;
    for (const auto &step : routine.steps) {
        if (const auto *point = catalogue.point(step.point)) {
            addOnce(postures, usualPosture(catalogue, *point));
            tools.push_back(point->tools);
        }
    }
    return RoutineWords::tr("%1; %2").arg(
        capitalised(joined(postures).toLower()), toolsFor(catalogue, tools, &catalogue::Tool::label).toLower());
}

QString doseWords(const safety::Dose &dose)
{
    if (dose.reps == 1)
        return RoutineWords::tr("1 hold of %1 s, press %2 of 10").arg(dose.hold.count()).arg(dose.pressure);
    return RoutineWords::tr("%1 holds of %2 s, press %3 of 10").arg(dose.reps).arg(dose.hold.count()).arg(dose.pressure);
}

QString packOf(const std::vector<catalogue::Pack> &packs, const std::string &id)
{
    const auto found = std::find_if(packs.begin(), packs.end(), [&](const catalogue::Pack &pack) { return pack.info.id == id; });
    return packName(found == packs.end() ? nullptr : &*found);
}

QString labelOf(const catalogue::Point &point, const std::vector<catalogue::Pack> &packs)
{
    return point.pack.empty() ? toQt(point.label) : RoutineWords::tr("%1 (from %2)").arg(toQt(point.label), packOf(packs, point.pack));
}

QString headingOf(const catalogue::Catalogue &catalogue, const catalogue::Point &point, const RoutineToday::Step &step)
{
    if (!step.planned)
        return usualPosture(catalogue, point);
    const auto *posture = catalogue.posture(step.planned->posture);
    return posture ? toQt(posture->label) : QString();
}

StepRow stepRow(const catalogue::Catalogue &catalogue, const std::vector<catalogue::Pack> &packs, const RoutineToday::Step &step)
{
    const auto *point = catalogue.point(step.wanted.point);
    const auto *muscle = point ? catalogue.muscle(point->muscle) : nullptr;
    if (!point || !muscle)
        return {};
    StepRow row;
    row.point = toQt(point->id.value);
    row.muscle = toQt(muscle->id.value);
    row.side = sideKey(step.wanted.side);
    row.name = withSide(toQt(muscle->name), step.wanted.side);
    row.label = labelOf(*point, packs);
    row.dose = step.planned ? doseWords(step.planned->dose) : QString();
    row.how = capitalised(toolsFor(catalogue, {step.tools}, &catalogue::Tool::label).toLower());
    row.heading = headingOf(catalogue, *point, step);
    row.passedOver = step.against ? sentenceFor(catalogue, *step.against) : QString();
    row.spoken = QStringList{row.name, row.label, step.against ? RoutineWords::tr("Passed over: %1").arg(row.passedOver) : row.dose}.join(
        QStringLiteral(". "));
    return row;
}

} // namespace

RoutineRow routineRow(const catalogue::Catalogue &catalogue, const catalogue::Routine &routine, const RoutineToday &today)
{
    RoutineRow row;
    row.id = toQt(routine.id.value);
    row.name = toQt(routine.name);
    row.minutes = today.plan.points.empty() ? QString() : minutes(today.plan.length());
    row.detail = detailOf(catalogue, routine);
    if (today.plan.points.empty())
        row.note = RoutineWords::tr("Not today: see why");
    else if (today.passedOver() > 0)
        row.note = RoutineWords::tr("%1 of %2 places passed over").arg(today.passedOver()).arg(today.steps.size());
    QStringList spoken;
    for (const QString &part : {row.name, row.minutes, row.detail, row.note})
        addOnce(spoken, part);
    row.spoken = spoken.join(QStringLiteral(". "));
    return row;
}

RoutineText routineText(const catalogue::Catalogue &catalogue, const catalogue::Routine &routine, const RoutineToday &today,
    const catalogue::Pack *pack, const QString &noSession)
{
    std::vector<Tools> tools;
    for (const RoutineToday::Step &step : today.steps) {
        if (step.planned)
            tools.push_back(step.tools);
    }
    RoutineText text;
    text.name = toQt(routine.name);
    text.purpose = toQt(routine.purpose);
    text.forWhom = toQt(routine.forWhom);
    text.notFor = toQt(routine.notFor);
    text.needs = tools.empty() ? QString() : capitalised(toolsFor(catalogue, tools, &catalogue::Tool::phrase));
    text.length = planLength(today.plan);
    text.pack = packName(pack);
    text.against = noSession;
    if (noSession.isEmpty() && today.plan.points.empty())
        text.against = RoutineWords::tr("Nothing of it may be pressed now. Each place says why.");
    return text;
}

QList<StepRow> stepRows(const catalogue::Catalogue &catalogue, const std::vector<catalogue::Pack> &packs, const RoutineToday &today)
{
    QList<StepRow> rows;
    for (const RoutineToday::Step &step : today.steps)
        rows << stepRow(catalogue, packs, step);
    for (qsizetype i = rows.size() - 1; i > 0; --i) {
        if (rows[i].heading == rows[i - 1].heading)
            rows[i].heading.clear();
    }
    return rows;
}

} // namespace unknot::present
