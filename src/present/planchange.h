// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/gathering.h"
#include "present/steprows.h"

#include <functional>

namespace unknot::present
{

// The session ahead as it is shown: what is wanted, and a row for each of its points.
struct ShownPlan {
    const practice::Points &wanted;
    const QList<StepRow> &rows;
};

// What it becomes, and what is said of that.
struct PlanChange {
    practice::Points points;
    QString said;
};

// Changes of it by its rows, which count from 0. Absent: there is no such row, or nothing would be another.
std::optional<PlanChange> withoutRow(const ShownPlan &plan, int row);
std::optional<PlanChange> movedRow(const ShownPlan &plan, int from, int to);
std::optional<PlanChange> turnedRow(const ShownPlan &plan, int row); // to the other side
std::optional<PlanChange> onlyRow(const ShownPlan &plan, int row);
std::optional<PlanChange> noRow(const ShownPlan &plan);

// As much of it as that time has room for; `most` holds of a point. No points: not even one hold fits, which is said, and it stays.
PlanChange fittedPlan(const ShownPlan &plan, int minutes, int most, const std::function<Milliseconds(const practice::Points &)> &lasts);

} // namespace unknot::present
