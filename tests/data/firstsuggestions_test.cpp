// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands first for one sore place, as an anatomist reads the list: zone by zone it was gone through, and
// what is written here is what a change of the ranking or of a point has to keep.
#include "data/shippeddata.h"
#include "finder/finder.h"

#include <algorithm>

namespace unknot
{

namespace
{

class FirstSuggestions : public test::ShippedData
{
protected:
    // The best point of each muscle for that place on the left, without those that nobody is offered unasked.
    static std::vector<catalogue::Point> bestFor(const char *zone)
    {
        std::vector<catalogue::Point> best;
        for (const finder::MuscleCandidate &muscle : finder::rankMuscles(shipped(), {{ZoneId{zone}, Side::Left}})) {
            const auto isOffered = [](const finder::Candidate &one) { return point(one.point.value).defaultOn; };
            const auto first = std::find_if(muscle.points.begin(), muscle.points.end(), isOffered);
            if (first != muscle.points.end())
                best.push_back(point(first->point.value));
        }
        return best;
    }
};

} // namespace

// It was the front of the blade, pressed through the armpit.
TEST_F(FirstSuggestions, forTheBackOfTheShoulderAreThoseThatLieBehindIt)
{
    const auto best = bestFor("shoulder-back");
    ASSERT_GE(best.size(), 4U);
    EXPECT_EQ(best[0].muscle.value, "teres-minor");
    EXPECT_EQ(best[1].id.value, "deltoid-back");
    for (const auto &point : {best[0], best[1]})
        EXPECT_EQ(point.view, "back") << point.id.value;
    EXPECT_TRUE(std::any_of(best.begin(), best.end(), [](const auto &point) { return point.muscle.value == "subscapularis"; }))
        << "it is one of them all the same";
}

TEST_F(FirstSuggestions, areThoseAtHandWhereSeveralSendPainThereAlike)
{
    const std::pair<const char *, const char *> firsts[]{{"forehead", "frontalis"}, {"temple", "upper-trapezius"}, {"cheek", "masseter"},
        {"jaw-joint", "masseter"}, {"head-back", "suboccipitals"}, {"neck-base", "levator-scapulae"}, {"shoulder-top", "middle-trapezius"},
        {"shoulder-side", "deltoid"}, {"shoulder-front", "infraspinatus"}, {"blade-inner", "rhomboids"}, {"arm-back", "triceps-brachii"},
        {"elbow-outer", "extensor-carpi-radialis"}, {"thumb", "opponens-pollicis"}, {"chest-breast", "pectoralis-major"},
        {"low-back", "multifidi"}, {"flank", "quadratus-lumborum"}, {"buttock-lower", "gluteus-maximus"},
        {"thigh-back", "hamstrings-inner"}, {"calf", "gastrocnemius"}, {"shin", "tibialis-anterior"}, {"foot-top", "short-toe-extensors"},
        {"heel", "quadratus-plantae"}};
    for (const auto &[zone, muscle] : firsts) {
        const auto best = bestFor(zone);
        ASSERT_FALSE(best.empty()) << zone;
        EXPECT_EQ(best[0].muscle.value, muscle) << zone;
    }
}

} // namespace unknot
