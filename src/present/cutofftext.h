// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/pace.h"

#include <QObject>
#include <QString>

namespace unknot::present
{

// A session that was cut off, as it is offered to go on.
struct CutOffText {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString begun MEMBER begun) // "Begun: Today, 18:42, about 6 min left.", and what a hold that was cut off counts as
    Q_PROPERTY(bool mayGoOn MEMBER mayGoOn) // else it can only be ended
    Q_PROPERTY(int pointsDone MEMBER pointsDone)
    Q_PROPERTY(int points MEMBER points)

public:
    QString title, begun;
    bool mayGoOn = true;
    int pointsDone = 0, points = 0;
    bool operator==(const CutOffText &) const = default;
};

CutOffText cutOffText(const journal::SessionRecord &record, const practice::Pace &pace, const WallTime &now);

} // namespace unknot::present
