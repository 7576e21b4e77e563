// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

namespace
{

// The limits, and whether there was anything to say, after a value was changed.
Loaded<Limits> withValue(const std::string &group, const std::string &key, nlohmann::ordered_json value)
{
    test::SmallCatalogue small;
    small.files["limits.json"][group][key] = std::move(value);
    Loaded<Catalogue> loaded = load(small.write());
    return {loaded.value.limits(), std::move(loaded.errors)};
}

} // namespace

TEST(Limits, areReadFromTheFile)
{
    test::SmallCatalogue small;
    Limits expected;
    expected.pressure.usual = 4;
    EXPECT_EQ(load(small.write()).value.limits(), expected);
}

TEST(Limits, mayBeStricterThanTheBuiltInOnes)
{
    const Loaded<Limits> limits = withValue("reps", "hard", 6);
    EXPECT_TRUE(limits.errors.empty());
    EXPECT_EQ(withValue("pressedPerPoint", "hardSeconds", 120).value.pressedPerPoint, Seconds(120));
    EXPECT_EQ(withValue("light", "pressure", 2).value.light.pressure, 2);
}

TEST(Limits, areNeverLaxerThanTheBuiltInOnes)
{
    for (const auto &[group, key, value] : std::vector<std::tuple<std::string, std::string, int>>{
             {"pressure", "hard", 7},
             {"pressure", "easeOffAt", 8},
             {"hold", "hardSeconds", 91},
             {"reps", "hard", 7},
             {"pressedPerPoint", "hardSeconds", 181},
             {"lowCap", "whenPressureAtMost", 2},
             {"lowCap", "whenHoldAtMostSeconds", 19},
             {"lowCap", "maxReps", 3},
             {"light", "pressure", 4},
             {"light", "holdDefaultSeconds", 91},
             {"light", "reps", 2},
             {"restBetweenReps", "minSeconds", 9},
             {"points", "hard", 9},
             {"session", "hardMinutes", 21},
             {"perDay", "hard", 4},
             {"perDay", "gapHours", 3},
             {"gentle", "easeOffTo", 3},
             {"soreness", "adviceAfterHours", 73},
             {"review", "sessions", 9},
             {"review", "noGainWeeks", 5},
         }) {
        const Loaded<Limits> limits = withValue(group, key, value);
        EXPECT_NE(test::errorAt(limits.errors, "/" + group + "/" + key), nullptr) << group << key;
        EXPECT_EQ(limits.value, Limits()) << group << key;
    }
}

TEST(Limits, thatContradictEachOtherAreRefused)
{
    EXPECT_NE(test::errorAt(withValue("pressure", "default", 2).errors, "/pressure"), nullptr);
    EXPECT_NE(test::errorAt(withValue("hold", "minSeconds", 40).errors, "/hold"), nullptr);
    EXPECT_NE(test::errorAt(withValue("light", "holdDefaultSeconds", 50).errors, "/light"), nullptr);
    EXPECT_NE(test::errorAt(withValue("points", "hard", 3).errors, "/points"), nullptr);
    EXPECT_NE(test::errorAt(withValue("review", "noGainWeeks", 1).errors, "/review"), nullptr);
}

TEST(Limits, keepLightModeByHand)
{
    EXPECT_NE(test::errorAt(withValue("light", "handOnly", false).errors, "/light/handOnly"), nullptr);
}

TEST(Limits, nameTheCautionsThatGetOneHold)
{
    test::SmallCatalogue small;
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_TRUE(loaded.value.caution(CautionId{"carotid"})->lowDose);
    EXPECT_FALSE(loaded.value.caution(CautionId{"median-nerve"})->lowDose);
}

TEST(Limits, givenTwiceAreAnError)
{
    test::SmallCatalogue small;
    small.files["more-limits.json"] = small.files["limits.json"];
    small.files["more-limits.json"]["pressure"]["default"] = 6;
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_EQ(loaded.errors.size(), 1U) << test::listed(loaded.errors);
    EXPECT_EQ(loaded.value.limits().pressure.usual, 4);
}

} // namespace unknot::catalogue
