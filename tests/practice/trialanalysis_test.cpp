// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the analysis of a trial on oneself promises, held against made journals whose truth is known. All of it is
// seeded: the shares below are the same at every run.
#include "base/nrs.h"
#include "practice/selftrial.h"
#include "support/trialsamples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace unknot::test
{

namespace
{

using practice::drawnDays;
using practice::TrialOutcome;
using practice::trialOutcome;
using Verdict = TrialOutcome::Verdict;

const WallTime morning = wall(november(2), 8h);

// A person's pain, made up.
struct Made {
    int days = 14;
    double usual = 5, spread = 1.5; // of the days
    double alike = 0; // how much a day is like the one before it: the correlation
    double effect = 0; // of pressing, on that day
    double missing = 0; // share of the days without an answer
    double drift = 0; // over all of the days: it passes by itself
};

class Numbers
{
public:
    explicit Numbers(std::uint64_t seed) : m_engine(seed) { }
    double uniform() { return (static_cast<double>(m_engine() >> 11U) + 0.5) * 0x1p-53; }
    double normal() { return std::sqrt(-2 * std::log(uniform())) * std::cos(2 * std::numbers::pi * uniform()); }

private:
    std::mt19937_64 m_engine;
};

int told(double pain)
{
    return std::clamp(static_cast<int>(std::lround(pain)), 0, mostPain);
}

struct MadeTrial {
    TrialRecord record;
    double truth = 0; // what pressing changed on the mean of the days, as it would be told
};

MadeTrial made(const Made &of, int seed)
{
    Numbers numbers(static_cast<std::uint64_t>(seed) + 1'000'000);
    MadeTrial trial{trialAgreed("t", morning, of.days, seed)};
    double wobble = numbers.normal();
    int index = 0;
    for (const auto &day : drawnDays(trial.record)) {
        const double untouched = of.usual + of.drift * index / of.days + of.spread * wobble;
        const int rest = told(untouched), press = told(untouched + of.effect);
        trial.truth += static_cast<double>(press - rest) / of.days;
        if (numbers.uniform() >= of.missing)
            trial.record.answers.push_back(trialTold(trial.record, index, day.press ? press : rest));
        wobble = of.alike * wobble + std::sqrt(1 - of.alike * of.alike) * numbers.normal();
        ++index;
    }
    return trial;
}

// Of the trials of which something is told.
struct Shares {
    double covered = 0, less = 0, more = 0, told = 0;
};

Shares sharesOf(const Made &of, int count = 1000)
{
    Shares shares;
    for (int seed = 0; seed < count; ++seed) {
        const MadeTrial trial = made(of, seed);
        const auto outcome = trialOutcome(trial.record, {}, {morning.utc + std::chrono::days{of.days}, morning.offset, {}});
        if (!outcome.difference)
            continue;
        shares.told += 1;
        shares.covered += outcome.difference->low <= trial.truth + 1e-9 && trial.truth <= outcome.difference->high + 1e-9 ? 1 : 0;
        shares.less += outcome.verdict == Verdict::LessPain ? 1 : 0;
        shares.more += outcome.verdict == Verdict::MorePain ? 1 : 0;
    }
    shares.covered /= shares.told;
    shares.less /= shares.told;
    shares.more /= shares.told;
    shares.told /= count;
    return shares;
}

struct Case {
    const char *name;
    Made made;
};

class TrialAnalysisCases : public testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(TrialAnalysisCases, theIntervalHoldsTheTruthInNinetyFiveOfAHundredTrials)
{
    const Shares shares = sharesOf(GetParam().made);
    EXPECT_GE(shares.told, 0.5) << "of the others there is nothing to hold against it";
    EXPECT_GE(shares.covered, 0.93);
    EXPECT_LE(shares.covered, 0.97);
    EXPECT_LE(GetParam().made.effect == 0 ? shares.less : 0, 0.05) << "helps is said, and it does not";
    EXPECT_LE(shares.more, 0.05) << "harms is said, and it does not";
}

INSTANTIATE_TEST_SUITE_P(Of, TrialAnalysisCases,
    testing::Values(Case{"nothingTwoWeeks", {}}, Case{"nothingAlikeDays", {.days = 14, .alike = 0.6}},
        Case{"nothingAtTheFloor", {.days = 28, .usual = 1, .spread = 1.8, .alike = 0.6, .missing = 0.2}},
        Case{"nothingAndItPasses", {.days = 28, .usual = 7, .alike = 0.8, .drift = -5}},
        Case{"anEffectAlikeDaysMissing", {.days = 14, .alike = 0.6, .effect = -1.5, .missing = 0.15}},
        Case{"anEffectAtTheCeiling", {.days = 28, .usual = 9.5, .spread = 2, .alike = 0.5, .effect = -2, .missing = 0.1}},
        Case{"nothingSixWeeks", {.days = 42, .usual = 3, .alike = 0.3, .effect = 0}}),
    [](const testing::TestParamInfo<Case> &one) { return std::string(one.param.name); });

TEST(TrialAnalysis, anEffectIsFoundMoreOftenInMoreDays)
{
    const double twoWeeks = sharesOf({.days = 14, .alike = 0.5, .effect = -2}, 300).less;
    const double fourWeeks = sharesOf({.days = 28, .alike = 0.5, .effect = -2}, 300).less;
    EXPECT_GE(twoWeeks, 0.5);
    EXPECT_GE(fourWeeks, 0.9);
}

} // namespace unknot::test
