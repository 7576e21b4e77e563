// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/planstate.h"

#include "practice/shaping.h"
#include "practice/world.h"
#include "present/bodystate.h"
#include "present/naming.h"
#include "present/plantext.h"
#include "present/reasontext.h"

namespace unknot::present
{

PlanState planState(const catalogue::Catalogue &catalogue, const practice::PlanToday &today, const practice::Pace &pace,
    const practice::Gathering &gathering, const std::optional<practice::NoSession> &noSession, const QString &said)
{
    PlanState state;
    state.count = int(today.steps.size());
    state.points = int(today.plan.points.size());
    state.length = planLength(today.plan, pace);
    state.summary = state.points > 0 ? state.length : restsSaid(state.count);
    state.shorter = shorterThan(practice::lasts(today.plan, pace));
    state.changes = practice::changesIn(today.plan.points);
    state.fewestChanges = practice::changesIn(practice::inFewChanges(today.plan.points));
    state.gathered = !gathering.isEmpty();
    state.canTakeBack = gathering.canTakeBack();
    state.said = said;
    state.refused = gathering.refused() ? sentenceFor(catalogue, *gathering.refused()) : QString();
    state.against = noSessionSaid(catalogue, noSession);
    state.warning = warningNotice(catalogue, noSession);
    if (state.against.isEmpty() && state.count > 0 && state.points == 0)
        state.against = nothingLeftSaid();
    if (today.tooMuch && state.points > 0 && !noSession)
        state.tooMuch = tooMuchElsewhere(*today.tooMuch);
    return state;
}

namespace
{

void showWhatIsLess(StepRow &row, const catalogue::Limits &limits, const practice::PlanToday::Step &step)
{
    row.lessened = step.wanted.lighter != session::Lighter{};
    if (!step.planned)
        return;
    const safety::Dose &dose = step.planned->dose;
    row.lessPressure = practice::canLessen(limits, dose, practice::DosePart::Pressure);
    row.lessHold = practice::canLessen(limits, dose, practice::DosePart::Hold);
    row.lessReps = practice::canLessen(limits, dose, practice::DosePart::Reps);
}

} // namespace

QList<StepRow> planRows(
    const practice::World &world, const practice::Admission &admission, const practice::PlanToday &today, const practice::Pace &pace)
{
    auto rows = stepRows(world.catalogue, world.packs, today, pace);
    practice::Points points;
    for (const practice::PlanToday::Step &step : today.steps)
        points.push_back(step.wanted);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (practice::canTurn(world.catalogue, admission, points, i))
            rows[qsizetype(i)].otherSide = sideWord(mirrored(points[i].side));
        showWhatIsLess(rows[qsizetype(i)], world.catalogue.limits(), today.steps[i]);
    }
    return rows;
}

} // namespace unknot::present
