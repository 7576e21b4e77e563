// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shippeddata.h"
#include "safety/safety.h"

#include <algorithm>
#include <set>

namespace unknot
{

namespace
{

using Kind = safety::Verdict::Kind;

constexpr auto sides = {Side::Left, Side::Right};

} // namespace

class ShippedVerdicts : public test::ShippedData
{
};

TEST_F(ShippedVerdicts, withoutAnAnswerAreAsThePointsSay)
{
    const safety::Rules rules(shipped());
    for (const catalogue::Point &point : all().points) {
        const bool offered = point.defaultOn && point.selfTreatment != catalogue::SelfTreatment::Refer;
        for (const Side side : sides) {
            const safety::Verdict verdict = rules.verdict(point, side, {});
            EXPECT_EQ(verdict.kind, offered ? Kind::Allowed : Kind::Blocked) << point.id.value;
            EXPECT_EQ(verdict.pressureCap, offered ? point.pressureCap : 0);
        }
    }
}

TEST_F(ShippedVerdicts, nineAreOffAndFourForInformation)
{
    std::set<std::string> off;
    std::set<std::string> refer;
    for (const catalogue::Point &point : all().points) {
        if (!point.defaultOn)
            off.insert(point.id.value);
        if (point.selfTreatment == catalogue::SelfTreatment::Refer)
            refer.insert(point.id.value);
    }
    EXPECT_EQ(off.size(), 9U);
    EXPECT_EQ(refer.size(), 4U);
    EXPECT_TRUE(std::includes(off.begin(), off.end(), refer.begin(), refer.end()));
    EXPECT_TRUE(refer.contains("rectus-abdominis-middle"));
    EXPECT_TRUE(refer.contains("sternocleidomastoid-breastbone-strand-low"));
}

TEST_F(ShippedVerdicts, switchingOnOpensFivePointsAndNeverThoseForInformation)
{
    safety::Profile profile;
    for (const catalogue::Point &point : all().points)
        profile.switchedOn.insert(point.id);
    const safety::Rules rules(shipped());
    int opened = 0;
    for (const catalogue::Point &point : all().points) {
        const Kind kind = rules.verdict(point, Side::Left, profile).kind;
        EXPECT_EQ(kind == Kind::Blocked, point.selfTreatment == catalogue::SelfTreatment::Refer) << point.id.value;
        opened += kind != Kind::Blocked && !point.defaultOn ? 1 : 0;
    }
    EXPECT_EQ(opened, 5);
}

TEST_F(ShippedVerdicts, giveDosesWithinTheLimitsWhateverIsWished)
{
    safety::Profile profile;
    for (const catalogue::Point &point : all().points)
        profile.switchedOn.insert(point.id);
    const safety::Rules rules(shipped());
    const safety::Wishes most{10, Seconds(600), 50, Seconds(0), Seconds(0), Seconds(0)};
    for (const catalogue::Point &point : all().points) {
        const safety::Dose dose = safety::dose(shipped().limits(), shipped(), point, rules.verdict(point, Side::Left, profile), most);
        EXPECT_LE(dose.pressure, std::min(6, point.pressureCap)) << point.id.value;
        EXPECT_LE(dose.hold, std::min(Seconds(90), point.holdCap)) << point.id.value;
        EXPECT_LE(dose.hold * dose.maxReps, Seconds(180)) << point.id.value;
        if (point.pressureCap <= 3 || point.holdCap <= Seconds(20)) {
            EXPECT_LE(dose.maxReps, 2) << point.id.value;
        }
        if (!point.defaultOn) {
            EXPECT_LE(dose.maxReps, 1) << point.id.value;
        }
    }
}

} // namespace unknot
