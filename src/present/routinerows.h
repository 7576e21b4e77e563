// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/pack.h"
#include "practice/pace.h"
#include "practice/plantoday.h"

#include <QObject>
#include <QString>

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
    Q_PROPERTY(QString heading MEMBER heading) // above it, where another kind of routines begins, else empty
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString id, name, minutes, detail, note, heading, spoken;
    bool operator==(const RoutineRow &) const = default;
};

// Positions are named as the points have them, whatever is passed over today, and so are tools where all of it is; else
// those it would be done with: one can choose a routine by what is at hand.
RoutineRow routineRow(
    const catalogue::Catalogue &catalogue, const catalogue::Routine &routine, const practice::PlanToday &today, const practice::Pace &pace);

// Says above the first of the person's own, of which there are so many at the front, and of the others which they are;
// where there are no own ones nothing needs to be said.
QList<RoutineRow> withHeadings(QList<RoutineRow> rows, qsizetype own);

// The routine that is open.
struct RoutineText {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString purpose MEMBER purpose)
    Q_PROPERTY(QString forWhom MEMBER forWhom)
    Q_PROPERTY(QString notFor MEMBER notFor)
    Q_PROPERTY(QString needs MEMBER needs) // "A ball on a wall; standing."
    Q_PROPERTY(QString length MEMBER length) // "4 points, about 8 min", empty: nothing is left
    Q_PROPERTY(QString pack MEMBER pack) // whose it is, empty: shipped
    Q_PROPERTY(QString against MEMBER against) // why it can't start, else empty

public:
    QString name, purpose, forWhom, notFor, needs, length, pack, against;
    bool operator==(const RoutineText &) const = default;
};

// `noSession`: why no session at all may start, else empty.
RoutineText routineText(const catalogue::Catalogue &catalogue, const catalogue::Routine &routine, const practice::PlanToday &today,
    const practice::Pace &pace, const catalogue::Pack *pack, const QString &noSession);

} // namespace unknot::present
