// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/anything.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace unknot::safety
{

namespace
{

// Every point of a random body, with its verdict under a random profile and the dose of random wishes.
template<class F>
void eachDose(F check)
{
    const catalogue::Catalogue catalogue(test::anyBody().data);
    const Profile profile = test::anyProfile();
    const Wishes wishes = test::anyWishes();
    const Rules rules(catalogue);
    for (const catalogue::Point &point : catalogue.all().points) {
        const Verdict verdict = rules.verdict(point, Side::Left, profile);
        check(catalogue, point, verdict, wishes, dose(catalogue.limits(), catalogue, point, verdict, wishes));
    }
}

bool isOneHold(const catalogue::Point &point)
{
    return std::find(point.cautions.begin(), point.cautions.end(), CautionId{"carotid"}) != point.cautions.end();
}

} // namespace

RC_GTEST_PROP(DoseProperties, staysWithinEveryLimit, ())
{
    eachDose([](const auto &catalogue, const auto &point, const auto &verdict, const auto &wishes, const Dose &dose) {
        const catalogue::Limits &limits = catalogue.limits();
        const Wishes wished = clamped(limits, wishes);
        RC_ASSERT(dose.pressureCap <= std::min({limits.pressure.hard, verdict.pressureCap, point.pressureCap}));
        RC_ASSERT(dose.pressure <= std::min(wished.pressure, dose.pressureCap));
        RC_ASSERT(dose.hold <= std::min({Seconds(90), verdict.holdCap, point.holdCap}));
        RC_ASSERT(dose.hold * dose.reps <= dose.maxPressed);
        RC_ASSERT(dose.hold * dose.maxReps <= Seconds(180));
        RC_ASSERT(dose.maxPressed <= Seconds(180));
        RC_ASSERT(dose.reps <= std::min({wished.reps, dose.maxReps, 6}));
        RC_ASSERT(dose.maxReps <= 6);
        RC_ASSERT(dose.reloads <= 2);
    });
}

RC_GTEST_PROP(DoseProperties, isSomethingWhereAPointIsNotBlockedAndNothingWhereItIs, ())
{
    eachDose([](const auto &, const auto &, const auto &verdict, const auto &, const Dose &dose) {
        if (verdict.kind == Verdict::Kind::Blocked) {
            RC_ASSERT(dose == Dose());
            return;
        }
        RC_ASSERT(dose.pressure > 0);
        RC_ASSERT(dose.hold > Seconds(0));
        RC_ASSERT(dose.reps >= 1);
        RC_ASSERT(dose.maxReps >= dose.reps);
        RC_ASSERT(dose.rest >= Seconds(10));
    });
}

RC_GTEST_PROP(DoseProperties, holdsLowCapPointsToTwoAndNeckArteriesToOne, ())
{
    eachDose([](const auto &, const auto &point, const auto &, const auto &, const Dose &dose) {
        if (point.pressureCap <= 3 || point.holdCap <= Seconds(20)) {
            RC_ASSERT(dose.reps <= 1);
            RC_ASSERT(dose.maxReps <= 2);
            RC_ASSERT(dose.reloads == 0);
        }
        if (isOneHold(point))
            RC_ASSERT(dose.maxReps <= 1);
        if (point.selfTreatment == catalogue::SelfTreatment::Gentle)
            RC_ASSERT(dose.reloads == 0);
    });
}

RC_GTEST_PROP(DoseProperties, keepsTheWishedHoldOutsideLightMode, ())
{
    eachDose([](const auto &catalogue, const auto &, const auto &verdict, const auto &wishes, const Dose &dose) {
        const Wishes wished = clamped(catalogue.limits(), wishes);
        if (verdict.kind == Verdict::Kind::Blocked)
            return;
        if (!verdict.light) {
            RC_ASSERT(dose.hold <= wished.hold);
            return;
        }
        RC_ASSERT(dose.maxReps == 1);
        RC_ASSERT(dose.pressure <= 3);
        RC_ASSERT(dose.hold <= std::max(catalogue.limits().light.holdMin, wished.hold * wished.reps));
    });
}

RC_GTEST_PROP(DoseProperties, wishesOnceInRangeStayAsTheyAre, ())
{
    const Wishes wishes = clamped(catalogue::Limits(), test::anyWishes());
    RC_ASSERT(clamped(catalogue::Limits(), wishes) == wishes);
}

} // namespace unknot::safety
