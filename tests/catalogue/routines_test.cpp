// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

namespace
{

// The errors of the catalogue, and whether its one routine is left.
struct Outcome {
    explicit Outcome(test::SmallCatalogue &small)
        : loaded(load(small.write())), left(loaded.value.routine(RoutineId{"arms"}) != nullptr) { }

    [[nodiscard]] const Error *at(const std::string &pointer) const { return test::errorAt(loaded.errors, "/routines/0" + pointer); }

    Loaded<Catalogue> loaded;
    bool left;
};

} // namespace

TEST(Routines, areReadWithTheirSteps)
{
    test::SmallCatalogue small;
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_EQ(test::listed(loaded.errors), "");
    const Routine *routine = loaded.value.routine(RoutineId{"arms"});
    ASSERT_NE(routine, nullptr);
    EXPECT_EQ(routine->name, "Arms");
    EXPECT_EQ(routine->notFor, "Not after a fall.");
    const std::vector<RoutineStep> steps{{PointId{"biceps-middle"}, RoutineSide::Both, 0, Seconds(25), 2},
        {PointId{"triceps-middle"}, RoutineSide::Chosen, 0, Seconds(0), 0}};
    EXPECT_EQ(routine->steps, steps);
    EXPECT_EQ(loaded.value.routine(RoutineId{"legs"}), nullptr);
}

TEST(Routines, nameOnlyPointsThereAre)
{
    test::SmallCatalogue small;
    small.step(1)["point"] = "tail-tip";
    const Outcome outcome(small);
    ASSERT_NE(outcome.at("/steps/1/point"), nullptr) << test::listed(outcome.loaded.errors);
    EXPECT_EQ(outcome.loaded.errors.size(), 1U);
    EXPECT_FALSE(outcome.left);
}

TEST(Routines, neverNameAPointForInformation)
{
    test::SmallCatalogue small;
    small.step(1)["point"] = "biceps-low";
    const Outcome outcome(small);
    ASSERT_NE(outcome.at("/steps/1/point"), nullptr);
    EXPECT_NE(outcome.at("/steps/1/point")->what.find("information only"), std::string::npos);
    EXPECT_FALSE(outcome.left);
}

TEST(Routines, neverNameAPointThatIsOffByDefault)
{
    test::SmallCatalogue small;
    small.point(0)["defaultOn"] = false;
    const Outcome outcome(small);
    ASSERT_NE(outcome.at("/steps/0/point"), nullptr);
    EXPECT_FALSE(outcome.left);
}

TEST(Routines, nameAPointOnce)
{
    test::SmallCatalogue small;
    small.step(1)["point"] = "biceps-middle";
    const Outcome outcome(small);
    EXPECT_NE(outcome.at("/steps/1/point"), nullptr);
    EXPECT_FALSE(outcome.left);
}

TEST(Routines, stayWithinTheCapsOfThePoint)
{
    test::SmallCatalogue small;
    small.step(1)["pressure"] = 5; // its cap is 4
    small.step(1)["holdSeconds"] = 31; // and 30
    small.step(0)["reps"] = 7;
    const Outcome outcome(small);
    EXPECT_NE(outcome.at("/steps/1/pressure"), nullptr);
    EXPECT_NE(outcome.at("/steps/1/holdSeconds"), nullptr);
    EXPECT_NE(outcome.at("/steps/0/reps"), nullptr);
    EXPECT_EQ(outcome.loaded.errors.size(), 3U) << test::listed(outcome.loaded.errors);
    EXPECT_FALSE(outcome.left);
}

TEST(Routines, askForNoDoseTheSettingsCouldNotGive)
{
    test::SmallCatalogue small;
    small.step(0)["pressure"] = 2;
    small.step(0)["holdSeconds"] = 19;
    const Outcome outcome(small);
    EXPECT_NE(outcome.at("/steps/0/pressure"), nullptr);
    EXPECT_NE(outcome.at("/steps/0/holdSeconds"), nullptr);
}

TEST(Routines, holdNoMorePlacesThanASession)
{
    test::SmallCatalogue small;
    small.files["limits.json"]["points"] = {{"default", 2}, {"min", 1}, {"max", 2}, {"hard", 2}};
    const Outcome outcome(small);
    ASSERT_NE(outcome.at("/steps"), nullptr) << test::listed(outcome.loaded.errors);
    EXPECT_FALSE(outcome.left);
}

TEST(Routines, takeNoLongerThanASession)
{
    test::SmallCatalogue small;
    small.files["limits.json"]["session"] = {{"defaultMinutes", 5}, {"hardMinutes", 6}};
    EXPECT_TRUE(Outcome(small).left);
    small.step(0).erase("reps");
    small.step(0)["holdSeconds"] = 90;
    const Outcome outcome(small);
    ASSERT_NE(outcome.at("/steps"), nullptr) << test::listed(outcome.loaded.errors);
    EXPECT_NE(outcome.at("/steps")->what.find("360 s"), std::string::npos) << outcome.at("/steps")->what;
}

TEST(Routines, withAFaultGoAloneAndWhole)
{
    test::SmallCatalogue small;
    auto other = small.files["routines.json"]["routines"][0];
    other["id"] = "other-arms";
    small.files["routines.json"]["routines"].push_back(other);
    small.step(0)["side"] = "middle";
    const Outcome outcome(small);
    EXPECT_NE(outcome.at("/steps/0/side"), nullptr);
    EXPECT_FALSE(outcome.left);
    EXPECT_NE(outcome.loaded.value.routine(RoutineId{"other-arms"}), nullptr);
}

TEST(Routines, nameAPointThatWasLostToNobody)
{
    test::SmallCatalogue small;
    small.point(0)["cautions"] = {"nobody-knows"};
    EXPECT_FALSE(Outcome(small).left);
}

} // namespace unknot::catalogue
