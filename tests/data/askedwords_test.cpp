// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words in which it is asked: few, and none of them lost.
#include "data/shippeddata.h"

#include <gtest/gtest.h>

#include <map>

namespace unknot
{

using ShippedLines = test::ShippedData;

// A no to a line is a no to each of its questions: in these words, of which some are wider, it stops whoever
// could say yes to one.
TEST_F(ShippedLines, areMeantByTheFewWordsOfTheirLine)
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
        {"q-band-burning-blisters", {"a band of burning skin"}},
        {"q-bone-painful-after-fall", {"Since a fall", "hurts or is hard to use"}},
        {"q-arm-swollen-blue", {"One limb swollen", "dark"}},
        {"q-limb-cold-pale", {"One limb", "cold"}},
        {"q-muscle-newly-weak", {"newly weak"}},
        {"q-numbness-spreading", {"newly weak, numb"}},
        {"q-both-legs", {"both legs or arms newly sore", "newly weak, numb"}},
        {"q-both-arms", {"newly weak, numb"}},
        {"q-muscle-thinner", {"one muscle grown thinner"}},
        {"q-numb-between-legs", {"Numb between the legs"}},
        {"q-urine-bowels-sexual", {"Numb between the legs", "trouble with urine or bowels"}},
        {"q-sudden-belly-back", {"Sudden, severe pain, also of back", "fainting", "a sore or beating lump"}},
        {"q-back-after-fall", {"Since a fall, blow", "a part hurts"}},
        {"q-fever-chills-sweats", {"Fever or sweats with the pain"}},
        {"q-loin-fever-blood", {"Fever", "blood in the urine"}},
        {"q-night-pain-weight", {"Pain all night", "unexplained weight loss"}},
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
        {"q-bleeding-unexplained", {"unexplained weight loss or bleeding"}},
    };
    for (const catalogue::Question &question : all().questions) {
        const auto named = meant.find(question.id.value);
        ASSERT_NE(named, meant.end()) << question.id.value << " is not known to be meant by its line";
        const std::string &text = shipped().warningLine(question.line)->text;
        for (const std::string &words : named->second)
            EXPECT_NE(text.find(words), std::string::npos) << question.id.value << ": " << words << " in " << text;
    }
}

TEST_F(ShippedLines, standInLinesThatCanBeRead)
{
    for (const catalogue::WarningLine &line : all().warningLines) {
        EXPECT_GE(line.text.size(), 60U) << line.id.value;
        EXPECT_LE(line.label.size() + line.text.size(), 142U) << line.id.value << " is more than a glance";
        EXPECT_TRUE(line.text.ends_with('.')) << line.id.value;
        EXPECT_EQ(line.text.find('?'), std::string::npos) << line.id.value;
    }
}

// A no to a line is one to each of its answers: the few words of each name all that it asks, some of it in wider words.
TEST_F(ShippedLines, ofHealthMeanWhatTheyStandFor)
{
    const std::map<std::string, std::vector<std::string>> meant{{"G1", {"broken bone", "open wound"}},
        {"G2", {"hot, red or swollen", "bone forming"}}, {"G2-bone-infection", {"infected bone"}},
        {"G4", {"blood thinner", "bleeding disorder", "low platelets"}}, {"G5-now", {"a clot now"}},
        {"G5-past", {"a clot at any time", "plaster cast", "4 hours of travel", "days in bed", "leg or pelvic surgery", "12 weeks"}},
        {"G5-arm", {"a clot", "line in an arm vein", "at any time"}}, {"G6", {"pregnant", "gave birth"}},
        {"G6-early", {"pregnant", "first three months", "high risk"}}, {"G6-late", {"pregnant for more than 20 weeks"}},
        {"G7", {"cancer at any time", "radiation"}}, {"G7-spread", {"cancer at any time", "low blood counts"}},
        {"G8", {"osteoporosis", "steroids"}}, {"G9", {"surgery", "new joint", "12 weeks", "new scar"}},
        {"G9-hip", {"surgery at a hip or buttock"}}, {"G9-replacement", {"replaced hip or knee", "however long ago"}},
        {"G10", {"sprain", "strain", "muscle tear", "dead leg", "2 weeks", "still sore to walk on"}}, {"G11-veins", {"varicose veins"}},
        {"G11-skin", {"rash", "bruise", "burn", "swelling", "skin infection"}},
        {"G12", {"nerve damage", "diabetes in the feet", "a numb place"}}, {"G12-arm", {"a numb place on an arm or hand"}},
        {"G12-leg", {"a numb place on a leg or foot"}}, {"G12-trunk", {"a numb place on head, neck or trunk"}},
        {"G13-aneurysm", {"aneurysm"}}, {"G13-heart", {"blood pressure", "heart failure", "heart attack"}},
        {"G14", {"never scanned", "man from 65", "smoker from 55", "present or past", "in the family"}},
        {"G15",
            {"stroke", "neck arteries", "neck injury", "fainting", "Ehlers-Danlos", "Marfan", "rheumatoid neck", "55 or over",
                "high blood pressure", "diabetes", "cholesterol", "smoking"}},
        {"G16", {"pacemaker", "defibrillator", "port", "pump", "sensor", "stimulator"}},
        {"G17-breast", {"implant", "breast or armpit surgery"}}, {"G17-arm", {"lasting swelling of an arm"}},
        {"G17-leg", {"lasting swelling of a leg"}}, {"G18", {"brain shunt"}}, {"G19", {"dialysis fistula or graft"}},
        {"G20", {"transplanted kidney", "stoma", "main artery"}}, {"G21", {"hernia", "disease of the belly", "belly surgery"}},
        {"G21-groin", {"hernia in the groin"}}, {"G22", {"flaring arthritis"}}, {"G23", {"fibromyalgia", "tender nearly everywhere"}},
        {"G26", {"Botox", "filler", "steroid", "vaccine", "2 weeks"}}, {"G27", {"under 16"}},
        {"G28", {"angina", "unexplained heart or chest"}}, {"G29", {"kidney disease or stone"}}, {"G30", {"eye surgery", "glaucoma"}},
        {"G31", {"jaw joint locked, swollen or newly sore"}}, {"G32", {"sciatica with a numb leg"}},
        {"G33-median", {"carpal tunnel", "a trapped nerve"}}, {"G33-ulnar", {"trouble with a nerve of the arm"}},
        {"G33-radial", {"trouble with a nerve of the arm"}}, {"G33-fibular", {"foot drop", "a trapped nerve"}},
        {"G33-plexus", {"a trapped nerve"}}, {"G33-sciatic", {"a trapped nerve"}},
        {"G33-unknown", {"a trapped nerve", "new numbness or weakness in an arm or leg"}},
        {"G34", {"compartment syndrome", "shin stress fracture", "hard swelling of the leg"}}};
    for (const catalogue::Gate &gate : all().gates) {
        const auto named = meant.find(gate.id.value);
        ASSERT_TRUE(named != meant.end() || gate.today) << gate.id.value << " is not known to be meant by its line";
        if (gate.today)
            continue;
        for (const std::string &words : named->second)
            EXPECT_NE(gate.brief.find(words), std::string::npos) << gate.id.value << ": " << words << " in " << gate.brief;
    }
}

// As part of a sentence: "A blood thinner; a clot now".
TEST_F(ShippedLines, ofHealthAreNamedInAFewWords)
{
    for (const catalogue::Gate &gate : all().gates) {
        if (gate.today)
            continue;
        EXPECT_FALSE(gate.brief.empty()) << gate.id.value;
        EXPECT_LE(gate.brief.size(), gate.text.size() + 20) << gate.id.value;
        EXPECT_FALSE(gate.brief.ends_with('.')) << gate.id.value;
        EXPECT_FALSE(gate.brief.starts_with("I ")) << gate.id.value;
    }
}

} // namespace unknot
