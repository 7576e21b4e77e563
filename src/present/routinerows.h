// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/pack.h"
#include "practice/routinetoday.h"

#include <QList>
#include <QObject>
#include <QString>

#include <vector>

namespace unknot::present
{

// One routine in the list.
struct RoutineRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString minutes MEMBER minutes) // "8 min", empty: nothing of it may be pressed
    Q_PROPERTY(QString detail MEMBER detail) // "Sitting. Fingers, hooked stick."
    Q_PROPERTY(QString note MEMBER note) // "2 of 4 passed over", else empty
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString id, name, minutes, detail, note, spoken;
    bool operator==(const RoutineRow &) const = default;
};

// Positions and tools are named as the points have them, whatever is passed over today: one can choose a
// routine by what is at hand.
RoutineRow routineRow(const catalogue::Catalogue &catalogue, const catalogue::Routine &routine, const practice::RoutineToday &today);

// The routine that is open.
struct RoutineText {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString purpose MEMBER purpose)
    Q_PROPERTY(QString forWhom MEMBER forWhom)
    Q_PROPERTY(QString notFor MEMBER notFor)
    Q_PROPERTY(QString needs MEMBER needs) // "A ball on a wall; standing."
    Q_PROPERTY(QString length MEMBER length) // "4 points, 8 min", empty: nothing is left
    Q_PROPERTY(QString pack MEMBER pack) // whose it is, empty: shipped
    Q_PROPERTY(QString against MEMBER against) // why it can't start, else empty

public:
    QString name, purpose, forWhom, notFor, needs, length, pack, against;
    bool operator==(const RoutineText &) const = default;
};

// `noSession`: why no session at all may start, else empty.
RoutineText routineText(const catalogue::Catalogue &catalogue, const catalogue::Routine &routine, const practice::RoutineToday &today,
    const catalogue::Pack *pack, const QString &noSession);

// One place of the open routine, on one side.
struct StepRow {
    Q_GADGET
    Q_PROPERTY(QString point MEMBER point)
    Q_PROPERTY(QString muscle MEMBER muscle)
    Q_PROPERTY(QString side MEMBER side) // "left", as zone keys have it
    Q_PROPERTY(QString name MEMBER name) // "Stiff-neck muscle, left"
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString dose MEMBER dose) // "3 holds of 25 s, press 5 of 10"
    Q_PROPERTY(QString how MEMBER how) // "Hooked stick"
    Q_PROPERTY(QString heading MEMBER heading) // the position, where it changes here
    Q_PROPERTY(QString passedOver MEMBER passedOver) // why, empty: it is part of the session
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString point, muscle, side, name, label, dose, how, heading, passedOver, spoken;
    bool operator==(const StepRow &) const = default;
};

// A row for every step; a position is named where it begins. `packs`: where points may come from.
QList<StepRow> stepRows(
    const catalogue::Catalogue &catalogue, const std::vector<catalogue::Pack> &packs, const practice::RoutineToday &today);

} // namespace unknot::present
