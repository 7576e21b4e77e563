// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a session: fewer lines than there are questions, and none of these lost by it.
#include "data/shippeddata.h"
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

SidedZone anyZone()
{
    const auto &zone = *rc::gen::elementOf(data().zones);
    return {zone.id, zone.paired ? *rc::gen::element(Side::Left, Side::Right) : Side::Middle};
}

std::vector<SidedZone> anyZones(int most)
{
    std::vector<SidedZone> zones;
    for (int left = *rc::gen::inRange(0, most + 1); left > 0; --left)
        zones.push_back(anyZone());
    return zones;
}

// What is true of somebody's health.
safety::Profile anyTruth()
{
    safety::Profile truth;
    for (const catalogue::Gate &gate : data().gates) {
        if (!gate.automatic && *rc::gen::inRange(0, 8) == 0)
            truth.answers[gate.id] = {*rc::gen::arbitrary<bool>(), anyZones(2), *rc::gen::element(Side::Left, Side::Right, Side::Middle)};
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
        EXPECT_EQ(contains(always, question), question.urgency != Urgency::Soon) << question.id.value;
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

// A spot of the shoulder, on the first day: all that is read before it is pressed.
TEST_F(ShippedQuestions, ofOneSpotAreAtMostTwentyFiveLinesInAll)
{
    std::set<std::string> groups;
    for (const catalogue::Gate *gate : rules().concerning({{PointId{"infraspinatus-under-ridge-outer"}, Side::Left}})) {
        if (!gate->today)
            groups.insert(gate->group);
    }
    EXPECT_LE(linesFor({{ZoneId{"shoulder-back"}, Side::Left}}).size() + todaysGates() + groups.size(), 25U);
    EXPECT_FALSE(groups.contains("belly")) << "a hernia has nothing to do with a shoulder";
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
    for (const char *gate : {"G21", "G19", "G5-past", "G11-veins", "G29", "G30", "G33-median"})
        EXPECT_FALSE(shoulder.contains(gate)) << gate;
    for (const char *gate : {"G1", "G4", "G5-now", "G7", "G8", "G12", "G16", "G23", "G27", "G3", "G24"})
        EXPECT_TRUE(shoulder.contains(gate)) << gate;
    EXPECT_TRUE(asked("gastrocnemius-inner").contains("G5-past"));
    EXPECT_TRUE(asked("opponens-pollicis-thumb-base").contains("G19"));
}

// Whatever was stopped, blocked or limited when everything was asked still is, for whoever answers truly.
RC_GTEST_PROP(ShippedQuestionsOfAnybody, loseNothing, ())
{
    const auto plan = anyPlan();
    auto zones = anyZones(4);
    for (const safety::SidedPoint &point : plan)
        zones.push_back({test::shippedWorld().catalogue.point(point.point)->zone, point.side});
    std::set<QuestionId> true_;
    for (const catalogue::Question &question : data().questions) {
        if (*rc::gen::inRange(0, 30) == 0)
            true_.insert(question.id);
    }
    const auto before = worst(askedBefore(zones), true_);
    const auto now = worst(rules().questions(zones), true_);
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

// ---- the words

// What of each question its line has to name.
TEST_F(ShippedQuestions, areNamedByTheirLine)
{
    const std::map<std::string, std::vector<std::string>> names{
        {"q-face-arm-speech", {"face drooping", "new weakness", "trouble speaking"}},
        {"q-worst-within-minute", {"worst within a minute"}},
        {"q-fever-stiff-neck", {"fever with a stiff neck", "new rash", "confusion"}},
        {"q-headache-weakness-fit", {"new weakness", "speaking, seeing", "a fit"}},
        {"q-headache-after-blow", {"came after a blow"}},
        {"q-headache-new-over-50", {"headache that is new to you"}},
        {"q-headache-pregnancy", {"headache that is new to you"}},
        {"q-headache-cancer-immunity", {"headache that is new to you"}},
        {"q-headache-lying-coughing", {"lie down, cough or strain"}},
        {"q-temple-scalp-jaw-over-50", {"over 50, a newly sore temple or scalp", "jaw that aches on chewing"}},
        {"q-eye-red-painful", {"red, painful eye"}},
        {"q-eye-rings-blur", {"blurred", "coloured rings"}},
        {"q-sight-lost", {"sight suddenly lost"}},
        {"q-rash-near-eye", {"burning or blistering rash on the forehead, on the nose or near an eye"}},
        {"q-neck-dizzy-double-slurred", {"new neck pain or headache with dizziness, double vision", "speaking"}},
        {"q-neck-swallow-falls-eyelid", {"swallowing", "sudden falls, flicking eyes", "drooping eyelid"}},
        {"q-neck-sick-numb-face", {"feeling sick", "numb"}},
        {"q-neck-after-fall", {"fall, crash, blow", "pain in the neck"}},
        {"q-clumsy-unsteady", {"clumsy hands, unsteady walking"}},
        {"q-ache-with-effort", {"ache above the waist that comes with effort"}},
        {"q-face-swollen-fever", {"fever with", "swollen face or jaw"}},
        {"q-mouth-will-not-open", {"mouth that will not open as usual"}},
        {"q-hard-to-swallow-breathe", {"swallowing or breathing"}},
        {"q-jaw-after-blow", {"blow", "jaw"}},
        {"q-joint-hot-red", {"joint that is hot, red and swollen"}},
        {"q-cannot-lift-arm", {"hard to use, to lift"}},
        {"q-morning-stiff-over-50", {"Over 50, both shoulders or both hips newly stiff, worst in the morning"}},
        {"q-shoulder-tip-belly", {"tip of the shoulder with belly pain"}},
        {"q-shoulder-tip-pregnant", {"perhaps pregnant", "at the tip of the shoulder"}},
        {"q-chest-pain-new", {"New pain, pressure or tightness in the chest"}},
        {"q-pain-spreads-sweaty", {"spreads from chest, upper back or upper belly", "sweaty or breathless"}},
        {"q-breathless-blood", {"breath that is suddenly short or hurts", "coughing up blood"}},
        {"q-tearing-chest-blades", {"tearing pain there or between the shoulder blades"}},
        {"q-band-burning-blisters", {"band of burning pain, or of blisters"}},
        {"q-bone-painful-after-fall", {"fall", "or a bone", "arm or leg that is hard to use"}},
        {"q-arm-swollen-blue", {"One arm", "swollen, heavy", "another colour"}},
        {"q-limb-cold-pale", {"arm or leg suddenly cold, pale, blue or numb"}},
        {"q-muscle-newly-weak", {"muscle newly weak", "foot that drops"}},
        {"q-numbness-spreading", {"numbness that spreads or is newly constant"}},
        {"q-both-legs", {"both legs", "newly weak, numb or painful"}},
        {"q-both-arms", {"both arms newly weak, numb"}},
        {"q-muscle-thinner", {"muscle clearly thinner than the same one on the other side"}},
        {"q-numb-between-legs", {"Numbness between the legs or around the back passage"}},
        {"q-urine-bowels-sexual", {"trouble with urine, bowels, or feeling in the genitals"}},
        {"q-sudden-belly-back", {"Sudden, severe belly or back pain, fainting, a beating lump in the belly"}},
        {"q-back-after-fall", {"fall", "thin bones a small strain", "back"}},
        {"q-fever-chills-sweats", {"Fever, chills or drenching sweats with the pain"}},
        {"q-loin-fever-blood", {"side of the back with fever or blood in the urine"}},
        {"q-night-pain-weight", {"steady through the night", "weight lost without trying"}},
        {"q-cancer-new-pain", {"new pain after cancer"}},
        {"q-leg-no-weight-after-fall", {"fall", "put weight on"}},
        {"q-child-limps", {"child or teenager who limps"}},
        {"q-steroids-hip-groin", {"new pain in the hip or groin after months of steroids"}},
        {"q-groin-lump", {"lump in the groin that will not go back in"}},
        {"q-testicle-pain", {"sudden pain in a testicle"}},
        {"q-pregnant-pelvic-bleeding", {"perhaps pregnant, with bleeding or with pain in the pelvis"}},
        {"q-calf-thigh-swollen", {"calf or thigh swollen", "warm, throbbing or of another colour"}},
        {"q-cramp-walking", {"cramp that comes on when you walk and stops when you rest"}},
        {"q-limb-rock-hard", {"rock-hard and very painful"}},
        {"q-urine-dark", {"urine as dark as tea"}},
        {"q-bruise-dent", {"large bruise or a dent after a pull or a knock"}},
        {"q-knee-locked", {"knee that will not straighten"}},
        {"q-leg-no-weight-after-twist", {"twist", "put weight on"}},
        {"q-snap-tiptoe", {"snap at the heel or in the calf"}},
        {"q-shin-rock-hard", {"rock-hard and very painful"}},
        {"q-bone-pin-point", {"pin-point sore spot on a bone, worse with each step"}},
        {"q-foot-no-weight", {"put weight on"}},
        {"q-diabetic-foot", {"with diabetes or numb feet, a foot that is hot, swollen or has broken skin"}},
        {"q-no-urine", {"trouble with urine"}},
        {"q-bleeding-unexplained", {"bleeding that nobody has explained"}},
    };
    for (const catalogue::Question &question : data().questions) {
        const auto named = names.find(question.id.value);
        ASSERT_NE(named, names.end()) << question.id.value << " is not known to be named by its line";
        const catalogue::WarningLine *line = shipped().warningLine(question.line);
        ASSERT_NE(line, nullptr) << question.id.value;
        for (const std::string &words : named->second)
            EXPECT_NE(line->text.find(words), std::string::npos) << question.id.value << ": " << words << " in " << line->text;
    }
}

TEST_F(ShippedQuestions, standInLinesThatCanBeRead)
{
    for (const catalogue::WarningLine &line : data().warningLines) {
        EXPECT_GE(line.text.size(), 60U) << line.id.value;
        EXPECT_LE(line.text.size(), 300U) << line.id.value;
        EXPECT_TRUE(line.text.ends_with('.')) << line.id.value;
        EXPECT_EQ(line.text.find('?'), std::string::npos) << line.id.value;
    }
}

// As part of a sentence: "A blood thinner; a clot now".
TEST_F(ShippedQuestions, ofHealthAreNamedInAFewWords)
{
    for (const catalogue::Gate &gate : data().gates) {
        if (gate.today)
            continue;
        EXPECT_FALSE(gate.brief.empty()) << gate.id.value;
        EXPECT_LE(gate.brief.size(), gate.text.size() + 20) << gate.id.value;
        EXPECT_FALSE(gate.brief.ends_with('.')) << gate.id.value;
        EXPECT_FALSE(gate.brief.starts_with("I ")) << gate.id.value;
    }
}

} // namespace unknot
