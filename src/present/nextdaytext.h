// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/nextday.h"

#include <QObject>
#include <QString>

namespace unknot::present
{

// What is asked, and said, the day after pressing.
struct NextDayText {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title) // "After yesterday"; empty: nothing to ask or to say
    Q_PROPERTY(QString question MEMBER question) // empty: nothing to ask
    Q_PROPERTY(QString advice MEMBER advice) // after an answer that calls for some
    Q_PROPERTY(bool bruised MEMBER bruised) // the question is whether the bruise has gone

public:
    QString title, question, advice;
    bool bruised = false;
    bool operator==(const NextDayText &) const = default;
};

NextDayText nextDayText(const catalogue::Catalogue &catalogue, const practice::NextDay &nextDay, const WallTime &now);

} // namespace unknot::present
