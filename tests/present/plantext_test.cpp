// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/plantext.h"

#include "present/errortext.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

session::Plan planOf(std::size_t points)
{
    session::Plan plan;
    session::PlannedPoint point;
    point.dose.hold = Seconds{60};
    point.dose.reps = 2;
    plan.points.assign(points, point);
    return plan;
}

} // namespace

TEST(PlanText, saysPointsAndTheMinutesTheyTakeOnesOwnPaceCounted)
{
    EXPECT_EQ(planLength(planOf(1), {}), QStringLiteral("1 point, about 4 min"));
    EXPECT_EQ(planLength(planOf(4), {}), QStringLiteral("4 points, about 13 min"));
    EXPECT_EQ(planLength(planOf(4), {Seconds{20}, Seconds{120}, Seconds{20}}), QStringLiteral("4 points, about 19 min"));
    EXPECT_EQ(planLength({}, {}), QString()) << "nothing is planned";
}

TEST(PlanText, saysWhatGoesIntoTheTimeThereIs)
{
    practice::Fitted fitted;
    EXPECT_EQ(fittedSaid(fitted, 5, {}), QStringLiteral("Fits into 5 minutes"));
    EXPECT_EQ(fittedSaid(fitted, 5, {QStringLiteral("Calf, left"), QStringLiteral("Shin, left")}),
        QStringLiteral("Fits into 5 minutes. Left out: Calf, left and Shin, left"));
    fitted.fewer = 2;
    EXPECT_EQ(fittedSaid(fitted, 3, {}), QStringLiteral("Fits into 3 minutes, with 2 presses"));
    fitted.fewer = 1;
    EXPECT_EQ(
        fittedSaid(fitted, 3, {QStringLiteral("Calf, left")}), QStringLiteral("Fits into 3 minutes, with one press. Left out: Calf, left"));
    fitted.isTooShort = true;
    EXPECT_EQ(fittedSaid(fitted, 3, {}), QStringLiteral("3 minutes are too short for one press with its questions: nothing is changed"));
    EXPECT_EQ(shorterThan(Seconds{301}), (QList<int>{3, 5}));
    EXPECT_EQ(shorterThan(Seconds{180}), QList<int>());
}

TEST(PlanText, saysWhatAnotherOrderSpares)
{
    EXPECT_EQ(orderedSaid(4, 2), QStringLiteral("Ordered: position or tool changes twice, not 4 times"));
    EXPECT_EQ(orderedSaid(2, 0), QStringLiteral("Ordered: one position and one tool stand together"));
}

TEST(PlanText, saysWhyNoSessionMayStart)
{
    using Kind = practice::NoSession::Kind;
    const catalogue::Catalogue none;
    EXPECT_TRUE(noSessionSaid(none, practice::NoSession{Kind::DamagedSettings}).contains(u"the lightest are taken then"));
    EXPECT_EQ(noSessionSaid(none, std::nullopt), QString());
    EXPECT_EQ(noSessionSaid(none, practice::NoSession{Kind::OnlyLooking}),
        QStringLiteral("Your journal can only be looked at now, so no session can start: nothing of it would be kept."));
    EXPECT_EQ(noSessionSaid(none, practice::NoSession{Kind::DamagedFiles}),
        QStringLiteral("The files that say what is safe are damaged, so no session can start. Installing Unknot again mends it."));
    const practice::NoSession unknown{Kind::HealthAnswer, {safety::Reason::Kind::UnknownAnswer, {}}};
    EXPECT_NE(noSessionSaid(none, unknown), QString());
}

} // namespace unknot::present
