// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/nextday.h"

#include <QObject>
#include <QString>

namespace unknot::present
{

// How QML knows what is asked.
namespace asked
{
Q_NAMESPACE
enum class About { Nothing, Soreness, SaidSore, Bruise, Pain }; // SaidSore: only whether that was a slip
Q_ENUM_NS(About)
} // namespace asked

// What is asked, and said, when a session is over and the day after.
struct NextDayText {
    Q_GADGET
    Q_PROPERTY(unknot::present::asked::About about MEMBER about) // and so which answers there are
    Q_PROPERTY(QString session MEMBER session) // its id; empty: nothing is asked of one
    Q_PROPERTY(QString title MEMBER title) // "After yesterday"; empty: nothing to ask or to say
    Q_PROPERTY(QString question MEMBER question) // empty: nothing to ask
    Q_PROPERTY(QString advice MEMBER advice) // after an answer that calls for some

public:
    asked::About about = asked::About::Nothing;
    QString session, title, question, advice;
    bool operator==(const NextDayText &) const = default;
};

NextDayText nextDayText(const catalogue::Catalogue &catalogue, const practice::NextDay &nextDay, const WallTime &now);

} // namespace unknot::present
