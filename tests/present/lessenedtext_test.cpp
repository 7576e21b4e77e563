// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/lessenedtext.h"

#include "present/reasontext.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

TEST(LessenedText, namesThoseOfOneReasonTogetherAndSaysThatTheRestIsLighter)
{
    const catalogue::Catalogue &catalogue = test::shippedWorld().catalogue;
    const safety::Reason axilla{safety::Reason::Kind::HealthAnswer, {"G4"}};
    const session::PlanReason late{session::PlanReason::Kind::NoTimeLeft};
    practice::SessionStart::Lessened lessened;
    EXPECT_EQ(lessenedSaid(catalogue, lessened), QString());
    lessened.leftOut = {{{"subscapularis-armpit-wall"}, Side::Left, axilla}, {{"deltoid-side"}, Side::Right, late},
        {{"teres-minor-outer-edge"}, Side::Left, axilla}};
    lessened.isLighter = true;
    const QString said = lessenedSaid(catalogue, lessened);
    const auto nameOf = [&catalogue](const char *muscle) { return QString::fromStdString(catalogue.muscle({muscle})->name); };
    EXPECT_EQ(said,
        QStringLiteral("Left out: %1, left and %2, left. %3 Left out: %4, right. %5 With what you answered the session is lighter than it "
                       "was planned.")
            .arg(nameOf("subscapularis"), nameOf("teres-minor"), sentenceFor(catalogue, axilla), nameOf("deltoid"),
                sentenceFor(catalogue, session::Reason(late))));
}

} // namespace
} // namespace unknot::present
