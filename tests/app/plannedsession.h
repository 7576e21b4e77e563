// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/gatheredsession.h"
#include "app/plan/plancontroller.h"
#include "app/startedprogram.h"

#include <string>
#include <vector>

namespace unknot::test
{

// A start of the program with a hand on the session ahead.
struct Ahead : Start {
    explicit Ahead(Home &home)
        : Start(home.folder, home.time), plan(*context.find<PlanController>()), gathered(*context.find<GatheredSession>())
    {
    }

    void mark(const char *zone) { body.toggle(QString::fromLatin1(zone)); }
    void add(const char *point, Side side = Side::Left) { gathered.add({{PointId{point}, side}}); }
    void addThree()
    {
        add("infraspinatus-under-ridge-outer");
        add("deltoid-side");
        add("deltoid-back", Side::Right);
    }
    [[nodiscard]] const present::PlanState &state() const { return plan.state(); }
    [[nodiscard]] QString cell(int row, const char *role)
    {
        return plan.rows()->index(row, 0).data(plan.rows()->roleNames().key(role)).toString();
    }
    // The points of the rows, and R for the right.
    [[nodiscard]] QString points()
    {
        QStringList points;
        for (int row = 0; row < plan.rows()->rowCount(); ++row)
            points << cell(row, "point") + (cell(row, "side") == QStringLiteral("right") ? QStringLiteral(" R") : QString());
        return points.join(QStringLiteral(", "));
    }
    // As many marks as are asked for, and the session that they propose.
    [[nodiscard]] std::vector<std::string> pressed() const
    {
        std::vector<std::string> points;
        for (const auto &planned : plan.plan().points)
            points.push_back(planned.point.value);
        return points;
    }

    PlanController &plan;
    GatheredSession &gathered;
};

struct Planned : Home, Ahead {
    Planned() : Ahead(static_cast<Home &>(*this)) { }
};

} // namespace unknot::test
