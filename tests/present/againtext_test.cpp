// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/againtext.h"

#include "present/reasontext.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using safety::Wait;
using Kind = Wait::Kind;

const catalogue::Limits limits;
const Resting robust{QStringLiteral("robust"), {Kind::Lately, limits.gap}};
const Resting delicate{QStringLiteral("delicate"), {Kind::OnceADay, {}}};
const Resting often{QStringLiteral("often"), {Kind::OftenToday, {}}};

TEST(AgainText, saysHowLongByTheWaitsOfThePoints)
{
    EXPECT_EQ(againWords(limits, {}, false), QString());
    EXPECT_EQ(againWords(limits, {robust, robust}, false),
        QStringLiteral("In 4 hours at the earliest, at most 3 times a day. If it is sore tomorrow, leave it for 48 hours."));
    EXPECT_EQ(againWords(limits, {delicate, often}, false),
        QStringLiteral("Tomorrow at the earliest. If it is sore tomorrow, leave it for 48 hours."));
    EXPECT_EQ(againWords(limits, {robust, delicate}, false),
        QStringLiteral("Tomorrow at the earliest: delicate. The rest in 4 hours at the earliest, at most 3 times a day. If it is sore "
                       "tomorrow, leave it for 48 hours."));
}

TEST(AgainText, whatWasTooMuchHasEndedForToday)
{
    const Resting tooMuch{QStringLiteral("bold"), {Kind::TooMuch, {}, WallTime{}}};
    EXPECT_EQ(againWords(limits, {robust, tooMuch}, true),
        QStringLiteral("Tomorrow at the earliest: bold. The rest in 4 hours at the earliest, at most 3 times a day. Only when these spots "
                       "have settled, and then more lightly."));
}

TEST(AgainText, whatRoseHasToSettleFirst)
{
    EXPECT_EQ(againWords(limits, {delicate}, true),
        QStringLiteral("Tomorrow at the earliest. Only when these spots have settled, and then more lightly."));
}

TEST(AgainText, aGraverWaitIsSaidAsThePointsPageSaysIt)
{
    for (const Kind kind : {Kind::Bruised, Kind::Sore, Kind::Unreadable}) {
        const Wait wait{kind, limits.gapIfSore};
        EXPECT_EQ(againWords(limits, {robust, {QStringLiteral("grave"), wait}}, false), sentenceFor(wait));
    }
}

} // namespace
} // namespace unknot::present
