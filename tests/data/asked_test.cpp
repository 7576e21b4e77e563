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

// ---- the words

// A no to a line is a no to each of its questions: in these words, of which some are wider, it stops whoever
// could say yes to one.
TEST_F(ShippedQuestions, areMeantByTheFewWordsOfTheirLine)
{
    const std::map<std::string, std::vector<std::string>> meant{
        {"q-face-arm-speech", {"Face drooping", "weakness", "trouble speaking"}},
        {"q-worst-within-minute", {"A headache new, sudden"}},
        {"q-fever-stiff-neck", {"Fever", "a new rash"}},
        {"q-headache-weakness-fit", {"weakness", "speaking, seeing", "a fit"}},
        {"q-headache-after-blow", {"headache", "after a blow"}},
        {"q-headache-new-over-50", {"A headache new"}},
        {"q-headache-pregnancy", {"A headache new"}},
        {"q-headache-cancer-immunity", {"A headache new"}},
        {"q-headache-lying-coughing", {"worse lying down"}},
        {"q-temple-scalp-jaw-over-50", {"over 50, a sore temple or jaw"}},
        {"q-eye-red-painful", {"a red eye"}},
        {"q-eye-rings-blur", {"sight lost or blurred"}},
        {"q-sight-lost", {"sight lost"}},
        {"q-rash-near-eye", {"a new rash"}},
        {"q-neck-dizzy-double-slurred", {"trouble speaking, seeing", "dizzy with neck pain"}},
        {"q-neck-swallow-falls-eyelid", {"Face drooping", "swallowing", "falls"}},
        {"q-neck-sick-numb-face", {"Face drooping or numb", "dizzy with neck pain"}},
        {"q-neck-after-fall", {"Since a fall, blow", "a part hurts"}},
        {"q-clumsy-unsteady", {"newly weak, numb or clumsy"}},
        {"q-ache-with-effort", {"an ache above the waist with effort"}},
        {"q-face-swollen-fever", {"face swollen"}},
        {"q-mouth-will-not-open", {"mouth will not open"}},
        {"q-hard-to-swallow-breathe", {"swallowing or breathing"}},
        {"q-jaw-after-blow", {"blow", "a part hurts"}},
        {"q-tooth-throbs", {"a sore tooth"}},
        {"q-joint-hot-red", {"a hot, red joint"}},
        {"q-cannot-lift-arm", {"hard to use"}},
        {"q-morning-stiff-over-50", {"Over 50, both shoulders or hips newly stiff"}},
        {"q-shoulder-tip-belly", {"belly and shoulder-tip pain"}},
        {"q-shoulder-tip-pregnant", {"belly and shoulder-tip pain", "pregnant: pain"}},
        {"q-chest-pain-new", {"New pain or pressure"}},
        {"q-pain-spreads-sweaty", {"New pain or pressure", "effort or sweating"}},
        {"q-breathless-blood", {"short of breath", "coughing blood"}},
        {"q-tearing-chest-blades", {"a tearing pain"}},
        {"q-band-burning-blisters", {"a burning band"}},
        {"q-bone-painful-after-fall", {"Since a fall", "hurts or is hard to use"}},
        {"q-arm-swollen-blue", {"One limb swollen", "dark"}},
        {"q-limb-cold-pale", {"One limb", "cold"}},
        {"q-muscle-newly-weak", {"newly weak"}},
        {"q-numbness-spreading", {"newly weak, numb"}},
        {"q-both-legs", {"both legs or arms newly sore", "newly weak, numb"}},
        {"q-both-arms", {"newly weak, numb"}},
        {"q-muscle-thinner", {"one muscle thinner"}},
        {"q-numb-between-legs", {"Numb between the legs"}},
        {"q-urine-bowels-sexual", {"Numb between the legs", "trouble with urine or bowels"}},
        {"q-sudden-belly-back", {"Sudden, severe pain, also of back", "fainting", "a sore or beating lump"}},
        {"q-back-after-fall", {"Since a fall, blow", "a part hurts"}},
        {"q-fever-chills-sweats", {"Fever or sweats with the pain"}},
        {"q-loin-fever-blood", {"Fever", "blood in the urine"}},
        {"q-night-pain-weight", {"Pain all night", "weight loss"}},
        {"q-cancer-new-pain", {"new pain after cancer"}},
        {"q-leg-no-weight-after-fall", {"Since a fall", "hard to use"}},
        {"q-child-limps", {"a child who limps"}},
        {"q-steroids-hip-groin", {"new hip or groin pain on steroids"}},
        {"q-groin-lump", {"a sore or beating lump"}},
        {"q-testicle-pain", {"Sudden, severe pain, also of back or testicle"}},
        {"q-pregnant-pelvic-bleeding", {"pregnant: pain, bleeding"}},
        {"q-calf-thigh-swollen", {"One limb swollen, hot, dark"}},
        {"q-calf-painful-risk", {"one calf or thigh newly sore"}},
        {"q-calf-newly-painful", {"one calf or thigh newly sore"}},
        {"q-lump-knee-calf", {"A lump in the calf or behind the knee"}},
        {"q-cramp-walking", {"a cramp on walking"}},
        {"q-limb-rock-hard", {"rock-hard"}},
        {"q-urine-dark", {"urine dark as tea"}},
        {"q-bruise-dent", {"a big bruise or dent"}},
        {"q-knee-locked", {"a locked knee"}},
        {"q-leg-no-weight-after-twist", {"twist", "hard to use"}},
        {"q-snap-tiptoe", {"a snap at heel or calf"}},
        {"q-shin-rock-hard", {"rock-hard"}},
        {"q-bone-pin-point", {"a sore bone"}},
        {"q-foot-no-weight", {"Since a fall, blow or twist", "hard to use"}},
        {"q-diabetic-foot", {"with diabetes, a bad foot"}},
        {"q-no-urine", {"trouble with urine"}},
        {"q-pelvic-pain-new", {"new pain after cancer or in the pelvis"}},
        {"q-bleeding-unexplained", {"bleeding without a reason"}},
    };
    for (const catalogue::Question &question : data().questions) {
        const auto named = meant.find(question.id.value);
        ASSERT_NE(named, meant.end()) << question.id.value << " is not known to be meant by its line";
        const std::string &text = shipped().warningLine(question.line)->text;
        for (const std::string &words : named->second)
            EXPECT_NE(text.find(words), std::string::npos) << question.id.value << ": " << words << " in " << text;
    }
}

TEST_F(ShippedQuestions, standInLinesThatCanBeRead)
{
    for (const catalogue::WarningLine &line : data().warningLines) {
        EXPECT_GE(line.text.size(), 60U) << line.id.value;
        EXPECT_LE(line.label.size() + line.text.size(), 142U) << line.id.value << " is more than a glance";
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
