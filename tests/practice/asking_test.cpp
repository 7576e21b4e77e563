// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about health before a session, from day to day: each statement once, before anything is
// pressed that it concerns.
#include "practice/screening.h"
#include "support/anyhealth.h"
#include "support/fixedclock.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;
using practice::HealthProfile;
using practice::HealthQuestions;
using Plan = std::vector<safety::SidedPoint>;

const Plan shoulder{{{"infraspinatus-under-ridge-outer"}, Side::Left}};
const Plan thigh{{{"rectus-femoris-lower"}, Side::Left}};

FixedClock noon()
{
    return FixedClock{{std::chrono::sys_days{std::chrono::November / 22 / 2026} + 12h, 60min, {}}};
}

// One person's answers, kept in a journal.
struct Person {
    TempFolder folder;
    FixedClock clock = noon();
    practice::JournalQueue queue{folder / "journal.sqlite", {}};
    HealthProfile health{shippedWorld().catalogue, clock};

    Person() { health.read(queue.reader()); }

    [[nodiscard]] HealthQuestions questions(const Plan &plan) const
    {
        return practice::healthQuestionsFor(shippedWorld().rules, health, plan);
    }
    void write(const std::optional<HealthProfile::Write> &write) { queue.write(*write, {}); }
    void sayNo(const std::vector<GateId> &gates) { write(health.sayNo(gates)); }
    // The next time the program is started.
    void startAgain(std::chrono::hours later)
    {
        clock.advance(later);
        health.read(queue.reader());
    }
};

bool contains(const std::vector<GateId> &gates, const char *gate)
{
    return std::find(gates.begin(), gates.end(), GateId{gate}) != gates.end();
}

// What is true of somebody for good.
safety::Profile anyTruth()
{
    safety::Profile truth;
    for (const catalogue::Gate &gate : shippedWorld().catalogue.all().gates) {
        if (!gate.automatic && !gate.today && !gate.clearedToday && *rc::gen::inRange(0, 12) == 0)
            truth.answers[gate.id] = anyAnswerTo(gate);
    }
    return truth;
}

// Of points that may be pressed at all.
Plan anyPlan()
{
    Plan plan;
    for (int left = *rc::gen::inRange(1, 4); left > 0; --left) {
        const catalogue::Point &point = *rc::gen::elementOf(shippedWorld().catalogue.all().points);
        if (point.defaultOn && point.selfTreatment != catalogue::SelfTreatment::Refer)
            plan.push_back({point.id, *rc::gen::element(Side::Left, Side::Right)});
    }
    return plan;
}

// As it truly is. What is written is tested above.
void answer(HealthProfile &health, const std::vector<GateId> &gates, const safety::Profile &truth)
{
    for (const GateId &gate : gates) {
        const auto held = truth.answers.find(gate);
        if (held == truth.answers.end())
            continue;
        (void)health.setHolds(gate, true);
        (void)health.setZones(gate, held->second.zones);
        (void)health.setSide(gate, held->second.side);
        (void)health.setCleared(gate, held->second.cleared);
    }
    (void)health.sayNo(gates);
}

safety::Verdict verdict(const safety::SidedPoint &point, const safety::Profile &profile)
{
    safety::Verdict verdict = shippedWorld().rules.verdict(*shippedWorld().catalogue.point(point.point), point.side, profile);
    verdict.reasons = {};
    verdict.noHeldStretch = false; // nobody is told to hold one, so nothing is asked for its sake
    return verdict;
}

} // namespace

TEST(Asking, whatLastsIsAskedOnce)
{
    Person person;
    const HealthQuestions first = person.questions(shoulder);
    EXPECT_TRUE(contains(first.open, "G4"));
    EXPECT_TRUE(contains(first.today, "G3"));
    EXPECT_TRUE(first.answered.empty());
    person.sayNo(first.open);
    person.sayNo(first.today);
    EXPECT_TRUE(person.questions(shoulder).open.empty());
    EXPECT_TRUE(person.questions(shoulder).today.empty());
    person.startAgain(24h);
    EXPECT_TRUE(person.questions(shoulder).open.empty());
    EXPECT_EQ(person.questions(shoulder).answered, first.open);
    EXPECT_EQ(person.questions(shoulder).today, first.today) << "it is another day";
}

TEST(Asking, whatHasNothingToDoWithOnePlanIsAskedBeforeAnother)
{
    Person person;
    person.sayNo(person.questions(shoulder).open);
    const HealthQuestions next = person.questions(thigh);
    EXPECT_TRUE(contains(next.open, "G5-past"));
    EXPECT_FALSE(contains(next.open, "G4")) << "said already";
}

// A later session of the day, with another point of the same place, was held up by one question more.
TEST(Asking, whatAnotherPointOfThatPlaceWouldAskIsAskedWithTheRest)
{
    Person person;
    const auto besides = practice::pointsFor(shippedWorld().catalogue, {{{"shoulder-back"}, Side::Left}});
    const HealthQuestions first = practice::healthQuestionsFor(shippedWorld().rules, person.health, shoulder, besides);
    EXPECT_GT(first.open.size(), person.questions(shoulder).open.size());
    person.sayNo(first.open);
    person.sayNo(first.today);
    ASSERT_GT(besides.size(), 3U);
    for (const safety::SidedPoint &point : besides) {
        EXPECT_TRUE(person.questions({point}).open.empty()) << point.point.value;
        EXPECT_TRUE(person.questions({point}).today.empty()) << point.point.value;
    }
    person.startAgain(24h);
    EXPECT_TRUE(practice::healthQuestionsFor(shippedWorld().rules, person.health, shoulder, besides).open.empty());
}

// "Long-standing numbness on a leg or foot" and "surgery at a hip" stood before a session of a shoulder.
TEST(Asking, aPartOfTheBodyIsAskedAboutBeforeItIsPressed)
{
    Person person;
    const HealthQuestions before = person.questions(shoulder);
    for (const char *gate : {"G12-leg", "G17-leg", "G9-hip", "G9-replacement"}) {
        EXPECT_FALSE(contains(before.open, gate)) << gate;
        EXPECT_TRUE(person.health.isOpen({gate})) << gate;
    }
    EXPECT_TRUE(contains(before.open, "G12-arm") && contains(before.open, "G17-arm") && contains(before.open, "G12-trunk"));
    person.sayNo(before.open);
    const HealthQuestions next = person.questions(thigh);
    for (const char *gate : {"G12-leg", "G17-leg", "G9-hip"}) {
        EXPECT_TRUE(person.health.isOpen({gate})) << gate << ": what was not read is no no";
        EXPECT_TRUE(contains(next.open, gate)) << gate;
    }
}

TEST(Asking, nothingIsAskedForTheSakeOfAnotherPointAlone)
{
    Person person;
    const HealthQuestions own = person.questions(shoulder);
    person.sayNo(own.open);
    person.sayNo(own.today);
    const auto besides = practice::pointsFor(shippedWorld().catalogue, {{{"shoulder-back"}, Side::Left}});
    const HealthQuestions now = practice::healthQuestionsFor(shippedWorld().rules, person.health, shoulder, besides);
    EXPECT_TRUE(now.open.empty());
    EXPECT_TRUE(now.today.empty());
}

TEST(Asking, aDayLaterWhileItRunsIsAnotherDayToo)
{
    Person person;
    person.sayNo(person.questions(shoulder).today);
    person.clock.advance(24h);
    EXPECT_TRUE(person.health.startDay());
    EXPECT_FALSE(person.questions(shoulder).today.empty());
    EXPECT_FALSE(person.health.startDay());
}

TEST(Asking, takenBackAnAnswerIsANo)
{
    Person person;
    person.write(person.health.setHolds({"G4"}, true));
    EXPECT_EQ(person.health.saidNo({"G4"}), std::nullopt);
    person.write(person.health.setHolds({"G4"}, false));
    EXPECT_FALSE(person.health.isOpen({"G4"}));
    person.startAgain(1h);
    EXPECT_EQ(person.health.answer({"G4"}), nullptr);
    EXPECT_TRUE(person.health.saidNo({"G4"}));
}

// Day after day, other points: whoever answers truly what is asked gets what all answers would give.
RC_GTEST_PROP(AskingAnybody, losesNoHealthAnswer, ())
{
    Person person;
    const safety::Rules &rules = shippedWorld().rules;
    const safety::Profile truth = anyTruth();
    for (int day = *rc::gen::inRange(1, 4); day > 0; --day) {
        const Plan plan = anyPlan();
        answer(person.health, person.questions(plan).open, truth);
        RC_ASSERT(person.questions(plan).open.empty());
        for (const safety::SidedPoint &point : plan)
            RC_ASSERT(verdict(point, person.health.profile()) == verdict(point, truth));
        RC_ASSERT(plan.empty() || rules.maxPoints(person.health.profile()) <= rules.maxPoints(truth));
        person.clock.advance(24h);
        person.health.startDay();
    }
}

} // namespace unknot::test
