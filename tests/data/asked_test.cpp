// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a session: fewer lines than there are questions, and none of these lost by it.
#include "data/shippeddata.h"
#include "practice/screening.h"
#include "support/anyhealth.h"
#include "support/fixedclock.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace unknot
{

namespace
{

using catalogue::Urgency;
using Questions = std::vector<const catalogue::Question *>;
using Verdict = safety::Verdict;

const catalogue::CatalogueData &data()
{
    return test::shippedWorld().catalogue.all();
}
const safety::Rules &rules()
{
    return test::shippedWorld().rules;
}

bool contains(const Questions &questions, const catalogue::Question &question)
{
    return std::find(questions.begin(), questions.end(), &question) != questions.end();
}

bool ofScreen(const catalogue::Question &question, const std::set<std::string> &screens)
{
    return std::any_of(
        question.screens.begin(), question.screens.end(), [&](const ScreenId &screen) { return screens.contains(screen.value); });
}

std::set<catalogue::LineId> linesFor(const std::vector<SidedZone> &zones)
{
    std::set<catalogue::LineId> lines;
    for (const catalogue::Question *question : rules().questions(zones))
        lines.insert(question->line);
    return lines;
}

std::size_t todaysGates()
{
    return static_cast<std::size_t>(
        std::count_if(data().gates.begin(), data().gates.end(), [](const auto &gate) { return gate.today && !gate.automatic; }));
}

// ---- how it was asked before there were lines: the questions of the complaints that hold a zone, or those
// named for it; and every health answer, whatever is pressed.

const std::map<std::string, std::set<std::string>> screensNamedForAZone{{"throat", {"neck"}}, {"arm-inner", {"arm", "nerve"}},
    {"elbow-back", {"arm", "nerve"}}, {"belly-upper", {"chest", "back", "groin", "pelvic"}},
    {"belly-lower", {"chest", "back", "groin", "pelvic"}}, {"ankle-inner", {"foot", "calf"}}, {"foot-outer", {"foot", "calf"}}};

Questions askedBefore(const std::vector<SidedZone> &zones)
{
    std::set<std::string> screens;
    for (const SidedZone &zone : zones) {
        if (const auto named = screensNamedForAZone.find(zone.zone.value); named != screensNamedForAZone.end())
            screens.insert(named->second.begin(), named->second.end());
        for (const catalogue::Complaint &complaint : data().complaints) {
            for (const ScreenId &screen : complaint.screens) {
                if (std::find(complaint.zones.begin(), complaint.zones.end(), zone.zone) != complaint.zones.end())
                    screens.insert(screen.value);
            }
        }
    }
    Questions asked;
    for (const catalogue::Question &question : data().questions) {
        if (ofScreen(question, screens))
            asked.push_back(&question);
    }
    return asked;
}

// ---- anybody

// What is true of somebody's health.
safety::Profile anyTruth()
{
    safety::Profile truth;
    for (const catalogue::Gate &gate : data().gates) {
        if (!gate.automatic && *rc::gen::inRange(0, 8) == 0)
            truth.answers[gate.id] = test::anyAnswerTo(gate);
    }
    for (const catalogue::Point &point : data().points)
        truth.switchedOn.insert(point.id);
    return truth;
}

// Of points that may be pressed at all.
std::vector<safety::SidedPoint> anyPlan()
{
    std::vector<safety::SidedPoint> plan;
    while (plan.empty() || *rc::gen::inRange(0, 3) > 0) {
        const catalogue::Point &point = *rc::gen::elementOf(data().points);
        if (point.selfTreatment != catalogue::SelfTreatment::Refer)
            plan.push_back({point.id, *rc::gen::element(Side::Left, Side::Right)});
    }
    return plan;
}

std::optional<Urgency> worst(const Questions &asked, const std::set<QuestionId> &truth)
{
    std::optional<Urgency> worst;
    for (const catalogue::Question *question : asked) {
        if (truth.contains(question->id) && (!worst || question->urgency < *worst))
            worst = question->urgency;
    }
    return worst;
}

safety::Profile onlyAsked(const safety::Profile &truth, const std::vector<safety::SidedPoint> &plan)
{
    safety::Profile said;
    said.switchedOn = truth.switchedOn;
    for (const catalogue::Gate *gate : rules().concerning(plan)) {
        if (const auto answer = truth.answers.find(gate->id); answer != truth.answers.end())
            said.answers.insert(*answer);
    }
    return said;
}

Verdict withoutReasons(Verdict verdict)
{
    verdict.reasons = {};
    verdict.noHeldStretch = false; // nobody is told to hold one, so nothing is asked for its sake
    return verdict;
}

} // namespace

class ShippedQuestions : public test::ShippedData
{
};

TEST_F(ShippedQuestions, areEightLinesWhateverIsMarkedAndAtMostFifteen)
{
    EXPECT_LE(linesFor({}).size(), 8U);
    std::vector<SidedZone> everywhere;
    for (const catalogue::Zone &zone : data().zones) {
        EXPECT_LE(linesFor({{zone.id, Side::Left}}).size() + todaysGates(), 15U) << zone.id.value;
        everywhere.push_back({zone.id, Side::Left});
    }
    EXPECT_LE(linesFor(everywhere).size() + todaysGates(), 15U);
}

TEST_F(ShippedQuestions, thatCannotWaitAreAskedWhateverIsMarked)
{
    const Questions always = rules().questions({});
    for (const catalogue::Question &question : data().questions)
        EXPECT_EQ(contains(always, question) && rules().stops(question, {}), question.urgency != Urgency::Soon) << question.id.value;
}

TEST_F(ShippedQuestions, areThoseOfTheWholeLimb)
{
    const std::map<std::string, std::set<std::string>> limbs{{"shoulder", {"arm", "nerve"}}, {"upper-arm", {"arm", "nerve"}},
        {"elbow", {"arm", "nerve"}}, {"forearm", {"arm", "nerve"}}, {"hand", {"arm", "nerve"}}, {"hip", {"hip", "nerve"}},
        {"thigh", {"thigh", "nerve"}}, {"knee", {"thigh", "nerve"}}, {"lower-leg", {"calf", "shin", "nerve"}},
        {"foot", {"foot", "calf", "nerve"}}, {"neck", {"neck", "nerve"}}, {"back", {"back", "nerve"}}, {"abdomen", {"back", "pelvic"}},
        {"head", {"headache"}}, {"chest", {"chest"}}, {"upper-back", {"chest", "back"}}, {"pelvis", {"groin", "pelvic"}}};
    for (const catalogue::Zone &zone : data().zones) {
        const Questions asked = rules().questions({{zone.id, Side::Left}});
        ASSERT_TRUE(limbs.contains(zone.group.value)) << zone.group.value;
        for (const catalogue::Question &question : data().questions)
            EXPECT_TRUE(!ofScreen(question, limbs.at(zone.group.value)) || contains(asked, question))
                << zone.id.value << ": " << question.id.value;
    }
}

TEST_F(ShippedQuestions, areAllThatWereAskedForAZoneBefore)
{
    for (const catalogue::Zone &zone : data().zones) {
        const Questions asked = rules().questions({{zone.id, Side::Left}});
        const Questions before = askedBefore({{zone.id, Side::Left}});
        EXPECT_FALSE(before.empty()) << zone.id.value;
        for (const catalogue::Question *question : before)
            EXPECT_TRUE(contains(asked, *question)) << zone.id.value << ": " << question->id.value;
    }
}

// One spot, whichever, on the first day: all that is read before it is pressed, on two pages, with what another
// spot of the same place would ask.
TEST_F(ShippedQuestions, ofOneSpotAreAtMostTwentyFiveLinesInAll)
{
    const auto &world = test::shippedWorld();
    const test::FixedClock clock{{}};
    const practice::HealthProfile nobody(world.catalogue, clock);
    for (const catalogue::Zone &zone : data().zones) {
        const std::vector<SidedZone> place{{zone.id, zone.paired ? Side::Left : Side::Middle}};
        const auto points = practice::pointsFor(world.catalogue, place);
        for (const safety::SidedPoint &point : points) {
            const auto health = practice::healthQuestionsFor(rules(), nobody, {point}, points);
            std::set<std::string> groups;
            for (const GateId &gate : health.open)
                groups.insert(world.catalogue.gate(gate)->group);
            const std::size_t now = linesFor(place).size() + health.today.size();
            EXPECT_LE(now, 15U) << zone.id.value;
            EXPECT_LE(groups.size(), 12U) << zone.id.value;
            EXPECT_LE(now + groups.size(), 25U) << zone.id.value << ", " << point.point.value;
        }
    }
}

TEST_F(ShippedQuestions, leaveOutWhatHasNothingToDoWithTheSpot)
{
    const auto asked = [](const char *point) {
        std::set<std::string> gates;
        for (const catalogue::Gate *gate : rules().concerning({{PointId{point}, Side::Left}}))
            gates.insert(gate->id.value);
        return gates;
    };
    const auto shoulder = asked("infraspinatus-under-ridge-outer");
    for (const char *gate :
        {"G21", "G19", "G5-past", "G11-veins", "G29", "G30", "G33-median", "G12-leg", "G17-leg", "G9-hip", "G9-replacement", "G15"})
        EXPECT_FALSE(shoulder.contains(gate)) << gate;
    for (const char *gate : {"G1", "G4", "G5-now", "G7", "G8", "G12", "G16", "G23", "G27", "G3", "G24"})
        EXPECT_TRUE(shoulder.contains(gate)) << gate;
    EXPECT_FALSE(shoulder.contains("G21")) << "a hernia has nothing to do with a shoulder";
    const auto calf = asked("gastrocnemius-inner-belly");
    EXPECT_TRUE(calf.contains("G5-past") && calf.contains("G12-leg") && calf.contains("G17-leg"));
    for (const char *gate : {"G12-arm", "G12-trunk", "G17-arm", "G9-hip"})
        EXPECT_FALSE(calf.contains(gate)) << gate;
    EXPECT_TRUE(asked("piriformis-inner").contains("G9-hip") && asked("piriformis-inner").contains("G9-replacement"));
    EXPECT_TRUE(asked("upper-trapezius-thick-middle").contains("G12-trunk")) << "a numb neck lies next to it";
    EXPECT_TRUE(asked("opponens-pollicis-thumb-base").contains("G19"));
}

// Whatever was stopped, blocked or limited when everything was asked still is, for whoever answers truly.
RC_GTEST_PROP(ShippedQuestionsOfAnybody, loseNothing, ())
{
    const auto plan = anyPlan();
    auto zones = test::anyPlaces(4);
    for (const safety::SidedPoint &point : plan)
        zones.push_back({test::shippedWorld().catalogue.point(point.point)->zone, point.side});
    std::set<QuestionId> saidYes;
    for (const catalogue::Question &question : data().questions) {
        if (*rc::gen::inRange(0, 30) == 0)
            saidYes.insert(question.id);
    }
    const auto before = worst(askedBefore(zones), saidYes);
    const auto now = worst(rules().questions(zones), saidYes);
    const bool asUrgent = !before || (now && *now <= *before);
    RC_ASSERT(asUrgent);

    const safety::Profile truth = anyTruth();
    const safety::Profile said = onlyAsked(truth, plan);
    RC_ASSERT(rules().noSessionBecause(truth).empty() == rules().noSessionBecause(said).empty());
    RC_ASSERT(rules().maxPoints(truth) == rules().maxPoints(said));
    for (const safety::SidedPoint &point : plan) {
        const catalogue::Point &known = *test::shippedWorld().catalogue.point(point.point);
        RC_ASSERT(withoutReasons(rules().verdict(known, point.side, truth)) == withoutReasons(rules().verdict(known, point.side, said)));
    }
}

// Where a clot in the calf is a reason not to press, what may be one is asked: of the point's place, and of the
// places it sends pain to that are calves themselves.
TEST_F(ShippedQuestions, askForACalfThatIsOnlyNewlyPainful)
{
    const auto asks = [](const ZoneId &zone, const char *question) {
        const Questions asked = rules().questions({{zone, Side::Left}});
        return std::any_of(asked.begin(), asked.end(), [question](const auto *one) { return one->id.value == question; });
    };
    std::size_t points = 0;
    for (const catalogue::Point &point : data().points) {
        if (std::find(point.cautions.begin(), point.cautions.end(), CautionId{"calf-clot"}) == point.cautions.end())
            continue;
        ++points;
        EXPECT_TRUE(asks(point.zone, "q-calf-newly-painful") && asks(point.zone, "q-calf-painful-risk")) << point.id.value;
    }
    EXPECT_GE(points, 11U);
    for (const catalogue::Zone &zone : data().zones) {
        EXPECT_TRUE(asks(zone.id, "q-calf-painful-risk")) << zone.id.value << ": a clot is asked about whatever is marked";
        EXPECT_TRUE(zone.group.value != "lower-leg" || asks(zone.id, "q-calf-newly-painful")) << zone.id.value;
    }
    const catalogue::Question *sore = shipped().question({"q-calf-newly-painful"});
    ASSERT_NE(sore, nullptr);
    EXPECT_EQ(sore->line, shipped().question({"q-calf-painful-risk"})->line) << "one place to look, where the journey is asked too";
    EXPECT_TRUE(rules().stops(*sore, {{{"calf"}, Side::Left}}));
    EXPECT_FALSE(rules().stops(*sore, {{{"shoulder-back"}, Side::Left}})) << "a sore shoulder may be pressed with a calf that aches";
}

} // namespace unknot
