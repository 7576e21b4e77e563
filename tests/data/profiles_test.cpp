// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Random people, as the shipped questions can describe them, at every shipped point.
#include "data/shippeddata.h"
#include "safety/safety.h"

#include <rapidcheck.h>

#include <algorithm>

namespace unknot
{

namespace
{

using Kind = safety::Verdict::Kind;

safety::HealthAnswer anyAnswer(const catalogue::CatalogueData &data)
{
    safety::HealthAnswer answer;
    answer.cleared = *rc::gen::arbitrary<bool>();
    answer.side = *rc::gen::element(Side::Left, Side::Right, Side::Middle);
    const int places = *rc::gen::inRange(0, 3);
    for (int i = 0; i < places; ++i)
        answer.zones.push_back({(*rc::gen::elementOf(data.zones)).id, *rc::gen::element(Side::Left, Side::Right)});
    return answer;
}

// Up to five of the shipped gates hold; all points that may be are switched on.
safety::Profile anyProfile(const catalogue::CatalogueData &data)
{
    safety::Profile profile;
    const int gates = *rc::gen::inRange(0, 6);
    for (int i = 0; i < gates; ++i)
        profile.answers[(*rc::gen::elementOf(data.gates)).id] = anyAnswer(data);
    if (*rc::gen::arbitrary<bool>()) {
        for (const catalogue::Point &point : data.points)
            profile.switchedOn.insert(point.id);
    }
    return profile;
}

safety::Wishes anyWishes()
{
    const auto seconds = [] { return Seconds(*rc::gen::inRange(-10, 400)); };
    return {*rc::gen::inRange(-3, 15), seconds(), *rc::gen::inRange(-2, 20), seconds(), seconds(), seconds()};
}

// What each answer would allow if it were the only one.
std::vector<safety::Verdict> oneByOne(const safety::Rules &rules, const catalogue::Point &point, Side side, const safety::Profile &profile)
{
    std::vector<safety::Verdict> verdicts;
    for (const auto &answer : profile.answers) {
        safety::Profile one;
        one.switchedOn = profile.switchedOn;
        one.answers.insert(answer);
        verdicts.push_back(rules.verdict(point, side, one));
    }
    return verdicts;
}

} // namespace

class ShippedProfiles : public test::ShippedData
{
protected:
    template<class F>
    static void eachVerdict(F check)
    {
        const safety::Rules rules(shipped());
        EXPECT_TRUE(rc::check([&] {
            const safety::Profile profile = anyProfile(all());
            const safety::Wishes wishes = anyWishes();
            for (const catalogue::Point &point : all().points) {
                const Side side = *rc::gen::element(Side::Left, Side::Right);
                check(point, rules.verdict(point, side, profile), oneByOne(rules, point, side, profile), wishes);
            }
        }));
    }
};

TEST_F(ShippedProfiles, theSmallestOfWishHardLimitGateAndPointHolds)
{
    eachVerdict([](const auto &point, const safety::Verdict &verdict, const auto &alone, const safety::Wishes &wishes) {
        const catalogue::Limits &limits = shipped().limits();
        int smallest = std::min({point.pressureCap, limits.pressure.hard, safety::clamped(limits, wishes).pressure});
        Seconds longest = std::min({point.holdCap, limits.holdHard, limits.pressedPerPoint});
        for (const safety::Verdict &one : alone) {
            smallest = std::min(smallest, one.pressureCap);
            longest = std::min(longest, one.holdCap);
        }
        const safety::Dose dose = safety::dose(limits, shipped(), point, verdict, wishes);
        RC_ASSERT(dose.pressure <= smallest);
        RC_ASSERT(dose.hold <= longest);
        RC_ASSERT(dose.hold * dose.maxReps <= limits.pressedPerPoint);
        if (verdict.kind != Kind::Blocked)
            RC_ASSERT(dose.pressure == smallest);
    });
}

TEST_F(ShippedProfiles, whatOneAnswerBlocksNoOtherOpens)
{
    eachVerdict([](const auto &, const safety::Verdict &verdict, const auto &alone, const safety::Wishes &) {
        const bool blocked = std::any_of(alone.begin(), alone.end(), [](const auto &one) { return one.kind == Kind::Blocked; });
        if (blocked)
            RC_ASSERT(verdict.kind == Kind::Blocked);
        RC_ASSERT(verdict.kind != Kind::Blocked || !verdict.reasons.empty());
    });
}

} // namespace unknot
