// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/pack.h"
#include "practice/pace.h"
#include "practice/plantoday.h"

#include <QList>
#include <QObject>
#include <QString>

#include <vector>

namespace unknot::present
{

// One place of a session that is still ahead, on one side.
struct StepRow {
    Q_GADGET
    Q_PROPERTY(QString point MEMBER point)
    Q_PROPERTY(QString muscle MEMBER muscle)
    Q_PROPERTY(QString side MEMBER side) // "left", as zone keys have it
    Q_PROPERTY(QString name MEMBER name) // "Stiff-neck muscle, left"
    Q_PROPERTY(QString plainName MEMBER plainName) // without the side
    Q_PROPERTY(QString latin MEMBER latin)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString dose MEMBER dose) // "3 holds of 25 s, press 5 of 10"
    Q_PROPERTY(bool lessPressure MEMBER lessPressure) // it may be pressed less
    Q_PROPERTY(bool lessHold MEMBER lessHold) // for less time
    Q_PROPERTY(bool lessReps MEMBER lessReps) // fewer times
    Q_PROPERTY(bool lessened MEMBER lessened) // less was asked for than is usual
    Q_PROPERTY(QString how MEMBER how) // "Hooked stick"
    Q_PROPERTY(QString position MEMBER position) // "Sitting"
    Q_PROPERTY(QString heading MEMBER heading) // the position, where it changes here
    Q_PROPERTY(QString minutes MEMBER minutes) // "3 min", empty: it is passed over
    Q_PROPERTY(QString passedOver MEMBER passedOver) // why, empty: it is part of the session
    Q_PROPERTY(QString answer MEMBER answer) // the gate of the health answer behind that, else empty
    Q_PROPERTY(QString otherSide MEMBER otherSide) // "right": it may be done there instead; else empty
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString point, muscle, side, name, plainName, latin, label, dose, how, position, heading, minutes, passedOver, answer, otherSide,
        spoken;
    bool lessPressure = false, lessHold = false, lessReps = false, lessened = false;
    bool operator==(const StepRow &) const = default;
};

// A row for every step; a position is named where it begins. `packs`: where points may come from. What the
// other side allows is not known here.
QList<StepRow> stepRows(const catalogue::Catalogue &catalogue, const std::vector<catalogue::Pack> &packs, const practice::PlanToday &today,
    const practice::Pace &pace);

using Tools = std::vector<ToolId>;

// What some points need to be pressed with: the usual tool of each, or the two that serve all of them.
QString toolsFor(const catalogue::Catalogue &catalogue, const std::vector<Tools> &points, std::string catalogue::Tool::*name);
// The position a point is usually pressed in; empty: it has none.
QString usualPosture(const catalogue::Catalogue &catalogue, const catalogue::Point &point);

} // namespace unknot::present
