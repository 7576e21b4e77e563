// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/pace.h"

#include <QList>
#include <QObject>
#include <QString>

namespace unknot::present
{

// A session that was cut off, as it is offered to go on.
struct CutOffText {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString begun MEMBER begun) // "Begun: Today, 18:42, about 6 min left.", and what a hold that was cut off counts as
    Q_PROPERTY(QString holds MEMBER holds) // "4 of 7 holds"; of what was left out none
    Q_PROPERTY(QList<double> done MEMBER done) // of each point, the share of its holds; 1: it has ended

public:
    QString title, begun, holds;
    QList<double> done;
    bool operator==(const CutOffText &) const = default;
};

CutOffText cutOffText(const journal::SessionRecord &record, const practice::Pace &pace, const WallTime &now);

} // namespace unknot::present
