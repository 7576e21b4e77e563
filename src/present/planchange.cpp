// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/planchange.h"

#include "practice/shaping.h"
#include "present/plantext.h"

namespace unknot::present
{

namespace
{

bool isRow(const ShownPlan &plan, int row)
{
    return row >= 0 && row < plan.rows.size();
}

} // namespace

std::optional<PlanChange> withoutRow(const ShownPlan &plan, int row)
{
    if (!isRow(plan, row))
        return std::nullopt;
    const session::Wanted &one = plan.wanted[std::size_t(row)];
    return PlanChange{practice::without(plan.wanted, one.point, one.side), removedSaid(plan.rows[row].name)};
}

std::optional<PlanChange> movedRow(const ShownPlan &plan, int from, int to)
{
    if (!isRow(plan, from) || !isRow(plan, to) || from == to)
        return std::nullopt;
    return PlanChange{
        practice::moved(plan.wanted, std::size_t(from), std::size_t(to)), movedSaid(plan.rows[from].name, to + 1, int(plan.rows.size()))};
}

std::optional<PlanChange> turnedRow(const ShownPlan &plan, int row)
{
    if (!isRow(plan, row) || plan.rows[row].otherSide.isEmpty())
        return std::nullopt;
    const auto points = practice::turned(plan.wanted, std::size_t(row));
    return PlanChange{points, turnedSaid(plan.rows[row].plainName, points[std::size_t(row)].side)};
}

std::optional<PlanChange> onlyRow(const ShownPlan &plan, int row)
{
    if (!isRow(plan, row) || plan.rows.size() < 2)
        return std::nullopt;
    return PlanChange{{plan.wanted[std::size_t(row)]}, keptOnlySaid(plan.rows[row].name)};
}

std::optional<PlanChange> noRow(const ShownPlan &plan)
{
    return plan.rows.isEmpty() ? std::nullopt : std::optional(PlanChange{{}, clearedSaid(int(plan.rows.size()))});
}

PlanChange fittedPlan(const ShownPlan &plan, int minutes, int most, const std::function<Milliseconds(const practice::Points &)> &lasts)
{
    const auto fitted = practice::fittedInto(std::chrono::minutes{minutes}, plan.wanted, most, lasts);
    QStringList leftOut;
    for (qsizetype row = 0; row < plan.rows.size(); ++row) {
        const session::Wanted &one = plan.wanted[std::size_t(row)];
        if (!practice::placeOf(fitted.points, one.point, one.side))
            leftOut << plan.rows[row].name;
    }
    return {fitted.isTooShort ? practice::Points{} : fitted.points, fittedSaid(fitted, minutes, leftOut)};
}

} // namespace unknot::present
