// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/steprows.h"

#include "present/listing.h"
#include "present/naming.h"
#include "present/packtext.h"
#include "present/reasontext.h"
#include "present/text.h"
#include "present/timetext.h"
#include "present/waytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

using practice::PlanToday;

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::StepWords)
};

Tools firstTwo(const Tools &tools)
{
    return {tools.begin(), tools.begin() + std::min<std::ptrdiff_t>(2, std::ssize(tools))};
}

// "Thumb" beside "Thumb and fingers" would be said twice.
QStringList withoutParts(QStringList names)
{
    const QStringList all = names;
    names.removeIf([&all](const QString &name) {
        return std::any_of(
            all.begin(), all.end(), [&name](const QString &other) { return other.startsWith(StepWords::tr("%1 and ").arg(name)); });
    });
    return names;
}

QString doseWords(const safety::Dose &dose)
{
    if (dose.reps == 1)
        return StepWords::tr("1 hold of %1 s, press %2 of 10").arg(dose.hold.count()).arg(dose.pressure);
    return StepWords::tr("%n holds of %1 s, press %2 of 10", nullptr, dose.reps).arg(dose.hold.count()).arg(dose.pressure);
}

QString packOf(const std::vector<catalogue::Pack> &packs, const std::string &id)
{
    const auto found = std::find_if(packs.begin(), packs.end(), [&](const catalogue::Pack &pack) { return pack.info.id == id; });
    return packName(found == packs.end() ? nullptr : &*found);
}

QString labelOf(const catalogue::Point &point, const std::vector<catalogue::Pack> &packs)
{
    return point.pack.empty() ? toQt(point.label) : StepWords::tr("%1 (from %2)").arg(toQt(point.label), packOf(packs, point.pack));
}

QString positionOf(const catalogue::Catalogue &catalogue, const catalogue::Point &point, const PlanToday::Step &step)
{
    if (!step.planned)
        return usualPosture(catalogue, point);
    const auto *posture = catalogue.posture(step.planned->posture);
    return posture ? toQt(posture->label) : QString();
}

void addWhatIsDone(const catalogue::Catalogue &catalogue, StepRow &row, const PlanToday &today, const session::PlannedPoint &planned,
    const practice::Pace &pace)
{
    row.dose = doseWords(planned.dose);
    if (!planned.way.empty())
        row.dose = wayName(catalogue, planned.way) + QStringLiteral(", ") + row.dose;
    row.how = capitalised(toolsFor(catalogue, {{planned.tool}}, &catalogue::Tool::label).toLower()); // that one, not what else would do
    row.minutes = minutes(practice::lasts(planned, today.plan.leadIn, pace));
    row.spoken = QStringList{row.name, row.label, row.dose}.join(QStringLiteral(". "));
}

void addWhyNot(const catalogue::Catalogue &catalogue, StepRow &row, const practice::Against &against)
{
    row.passedOver = sentenceFor(catalogue, against);
    row.answer = answerBehind(against);
    row.spoken = QStringList{row.name, row.label, StepWords::tr("Passed over: %1").arg(row.passedOver)}.join(QStringLiteral(". "));
}

StepRow stepRow(const catalogue::Catalogue &catalogue, const std::vector<catalogue::Pack> &packs, const PlanToday::Step &step)
{
    const auto *point = catalogue.point(step.wanted.point);
    const auto *muscle = point ? catalogue.muscle(point->muscle) : nullptr;
    if (!point || !muscle)
        return {};
    StepRow row;
    row.point = toQt(point->id.value);
    row.muscle = toQt(muscle->id.value);
    row.side = sideKey(step.wanted.side);
    row.plainName = toQt(muscle->name);
    row.name = withSide(row.plainName, step.wanted.side);
    row.latin = toQt(muscle->latin);
    row.label = labelOf(*point, packs);
    row.how = capitalised(toolsFor(catalogue, {step.tools}, &catalogue::Tool::label).toLower());
    row.position = positionOf(catalogue, *point, step);
    row.heading = row.position;
    return row;
}

} // namespace

QString toolsFor(const catalogue::Catalogue &catalogue, const std::vector<Tools> &points, std::string catalogue::Tool::*name)
{
    const bool same
        = std::all_of(points.begin(), points.end(), [&](const Tools &tools) { return firstTwo(tools) == firstTwo(points.front()); });
    QStringList names;
    for (const Tools &tools : points) {
        for (std::size_t i = 0; i < std::min<std::size_t>(tools.size(), same ? 2 : 1); ++i) {
            const auto *tool = catalogue.tool(tools[i]);
            if (const QString named = tool ? toQt(tool->*name) : QString(); !named.isEmpty() && !names.contains(named))
                names << named;
        }
    }
    return same ? names.join(StepWords::tr(" or ")) : joined(names.size() > 1 ? withoutParts(names) : names);
}

QString usualPosture(const catalogue::Catalogue &catalogue, const catalogue::Point &point)
{
    const auto *posture = point.tools.empty() ? nullptr : catalogue.posture(point.tools.front().posture);
    return posture ? toQt(posture->label) : QString();
}

QList<StepRow> stepRows(
    const catalogue::Catalogue &catalogue, const std::vector<catalogue::Pack> &packs, const PlanToday &today, const practice::Pace &pace)
{
    QList<StepRow> rows;
    for (const PlanToday::Step &step : today.steps) {
        rows << stepRow(catalogue, packs, step);
        if (rows.back().point.isEmpty())
            continue;
        if (step.planned)
            addWhatIsDone(catalogue, rows.back(), today, *step.planned, pace);
        if (step.against)
            addWhyNot(catalogue, rows.back(), *step.against);
    }
    for (qsizetype i = rows.size() - 1; i > 0; --i) {
        if (rows[i].heading == rows[i - 1].heading)
            rows[i].heading.clear();
    }
    return rows;
}

} // namespace unknot::present
