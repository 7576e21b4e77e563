// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/gathering.h"
#include "present/steprows.h"
#include "present/warningnotice.h"

namespace unknot::practice
{
struct World;
}

namespace unknot::present
{

// What is shown of the session ahead beside its list, all of one moment.
struct PlanState {
    Q_GADGET
    Q_PROPERTY(int count MEMBER count) // rows
    Q_PROPERTY(int points MEMBER points) // of them, those that are pressed
    Q_PROPERTY(QString length MEMBER length) // "4 points, about 12 min"; empty: nothing is pressed
    Q_PROPERTY(QString summary MEMBER summary) // the same, or how many there are, none of which may be pressed now
    Q_PROPERTY(bool gathered MEMBER gathered) // the person has put it together; else the marks propose it
    Q_PROPERTY(QList<int> shorter MEMBER shorter) // minutes it can be fitted into, as it takes longer
    Q_PROPERTY(int changes MEMBER changes) // how often one gets up or takes another tool
    Q_PROPERTY(int fewestChanges MEMBER fewestChanges) // in another order
    Q_PROPERTY(bool canTakeBack MEMBER canTakeBack)
    Q_PROPERTY(QString said MEMBER said) // what the last change did
    Q_PROPERTY(QString refused MEMBER refused) // why the last that was to be added was not
    Q_PROPERTY(QString against MEMBER against) // why it can't start, else empty
    Q_PROPERTY(QString tooMuch MEMBER tooMuch) // a spot was today: what is safer; empty: none, or nothing can start
    Q_PROPERTY(QString restDay MEMBER restDay) // what of it was to rest today, for a trial on oneself; empty: nothing
    Q_PROPERTY(unknot::present::WarningNotice warning MEMBER warning) // that is a warning sign

public:
    int count = 0, points = 0, changes = 0, fewestChanges = 0;
    QList<int> shorter;
    bool gathered = false, canTakeBack = false;
    WarningNotice warning;
    QString length, summary, said, refused, against, tooMuch, restDay;
    bool operator==(const PlanState &) const = default;
};

// `said`: what the last change did. `noSession`: why no session may start.
PlanState planState(const catalogue::Catalogue &catalogue, const practice::PlanToday &today, const practice::Pace &pace,
    const practice::Gathering &gathering, const std::optional<practice::NoSession> &noSession, const QString &said);

// Its rows, each with the other side where that may be pressed instead, and what of its dose can be less.
QList<StepRow> planRows(
    const practice::World &world, const practice::Admission &admission, const practice::PlanToday &today, const practice::Pace &pace);

} // namespace unknot::present
