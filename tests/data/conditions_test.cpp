// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A text that says when not to press stops nobody who does not read it: whatever it makes depend on the person
// is asked before a session there.
#include "data/shippeddata.h"
#include "support/shippedworld.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace unknot
{

namespace
{

using Ids = std::set<std::string>;
using Points = std::vector<safety::SidedPoint>;

// A sentence that may make pressing depend on the person, and the places it is said of.
struct Condition {
    std::string where, sentence;
    std::vector<SidedZone> zones;
    Points points; // empty: health answers are not held against it
};

// What asks it: questions and health answers, all of them; none: it is about how to press, or what to do while
// one presses. By the beginning of the sentence.
const std::map<std::string, Ids> askedBy{
    // points
    {"Not if your calf is swollen", {"q-calf-thigh-swollen", "q-calf-newly-painful", "q-calf-painful-risk", "G5-past"}},
    {"Not in pregnancy or the six weeks", {"G6"}},
    {"Leave it out in pregnancy", {"G6"}},
    {"Not on a pulled or torn hamstring", {"G10"}},
    {"Not over a recent heavy knock", {"G10"}},
    {"Not if your bones are thin", {"G8", "G1"}},
    {"Pain in the side of the back with fever", {"q-loin-fever-blood"}},
    {"Back pain with fever", {"q-fever-chills-sweats", "q-loin-fever-blood"}},
    {"An ache here with fever", {"q-fever-chills-sweats", "q-loin-fever-blood"}},
    {"If you are over 50 and", {"q-temple-scalp-jaw-over-50"}},
    {"Leave it alone while the jaw joint", {"G31"}},
    {"If you have fallen on your tailbone", {"q-back-after-fall"}},
    {"Chest pain that is new", {"q-chest-pain-new", "q-pain-spreads-sweaty", "q-ache-with-effort"}},
    {"Chest or upper-belly pain that is new", {"q-chest-pain-new", "q-pain-spreads-sweaty", "q-ache-with-effort"}},
    {"For new chest pain or pressure", {"q-chest-pain-new"}},
    {"New side or chest pain", {"q-chest-pain-new", "q-breathless-blood"}},
    {"Sudden or severe belly pain", {"q-sudden-belly-back"}},
    {"New pelvic pain", {"q-pelvic-pain-new", "q-fever-chills-sweats", "q-pregnant-pelvic-bleeding", "q-bleeding-unexplained"}},
    {"Numbness there that stays", {"q-numb-between-legs"}},
    {"New numbness between the legs", {"q-numb-between-legs", "q-urine-bowels-sexual"}},
    {"A tense, severely painful shin", {"q-shin-rock-hard"}},
    {"Do not press here after breast or armpit surgery, or with swollen glands", {"G17-breast", "G11-skin"}},
    {"Do not press over a jaw joint that is swollen", {"G31"}},
    {"If you have a new ache behind the breastbone", {"q-chest-pain-new"}},
    {"If you have diabetes or reduced feeling", {"G12", "q-diabetic-foot"}},
    // complaints
    {"One calf swollen, hot", {"q-calf-thigh-swollen"}},
    {"Only after a doctor has made sure", {"q-chest-pain-new"}},
    {"Not over a fresh, heavy knock", {"q-bruise-dent"}},
    {"After a fresh tear", {"q-bruise-dent"}},
    {"For numbness that stays", {"q-numbness-spreading", "q-muscle-newly-weak"}},
    {"A lump or a swelling behind the knee", {"q-lump-knee-calf"}},
    {"A leg that is numb or weak", {"q-muscle-newly-weak", "q-numbness-spreading"}},
    {"Pain at one small place on the bone", {"q-bone-pin-point"}},
    // cautions
    {"Not on a calf that is swollen", {"q-calf-thigh-swollen", "q-calf-newly-painful", "q-calf-painful-risk", "G5-past", "G6"}},
    {"New or spreading chest pain", {"q-chest-pain-new", "q-pain-spreads-sweaty", "q-ache-with-effort"}},
    {"Severe pain in a tense shin", {"q-shin-rock-hard"}},
    {"Look at the skin first", {"G12", "q-diabetic-foot"}},
    {"Press on the muscle above or below it, not on the bone, and not with thin bones", {"G8", "G9-hip"}},
    {"Light pressure with the teeth apart, and none on a joint", {"G31"}},
    {"Go easy over them, and leave them alone", {"G8", "G1"}},
    {"Press beside it, and have a pin-point", {"q-bone-pin-point"}},
    // routines
    {"Not after a sudden pull or with a bruise", {"G10", "q-bruise-dent", "q-calf-thigh-swollen", "q-muscle-newly-weak"}},
    {"Not after a fall or a blow to the neck",
        {"q-neck-after-fall", "q-muscle-newly-weak", "q-neck-dizzy-double-slurred", "q-worst-within-minute"}},
    {"Not with chest pain, trouble breathing", {"q-chest-pain-new", "q-breathless-blood", "q-night-pain-weight"}},
    {"Not for a calf that is swollen or warm", {"q-calf-thigh-swollen", "G5-past", "G6", "G10", "G12"}},
    {"Not after a fall on the hip", {"q-leg-no-weight-after-fall", "G32", "q-muscle-newly-weak"}},
    {"Not for a jaw that is locked", {"G31", "q-mouth-will-not-open", "q-face-swollen-fever", "q-tooth-throbs", "G3"}},
    {"Not after a fall, and not with fever",
        {"q-back-after-fall", "q-fever-chills-sweats", "q-numb-between-legs", "q-muscle-newly-weak", "q-urine-bowels-sexual"}},
    {"Not with a numb, weak or swollen hand", {"q-muscle-newly-weak", "q-numbness-spreading", "q-arm-swollen-blue", "G10"}},
    {"Not for a calf that is swollen, warm, red or suddenly painful",
        {"q-calf-thigh-swollen", "q-calf-newly-painful", "G5-past", "G6", "q-bone-pin-point"}},
    {"Not for a shoulder that was just hurt", {"G10", "q-cannot-lift-arm", "q-joint-hot-red"}},
    {"Not for a headache that is new",
        {"q-headache-new-over-50", "q-worst-within-minute", "q-headache-after-blow", "q-fever-stiff-neck", "q-headache-weakness-fit",
            "q-clumsy-unsteady"}},
    {"Not with a joint that is hot", {"q-joint-hot-red", "q-numbness-spreading", "G6"}},
    {"Not for feet with poor feeling", {"G12", "q-diabetic-foot", "G1", "G2"}},
    // how to press, and while one does
    {"Stop", {}},
    {"If you faint, or your speech slurs", {}},
    {"If you see double", {}},
    {"Keep off", {}},
    {"If you feel a pulse", {}},
    {"If you use balls", {}},
    {"Do not press behind the angle of the jaw", {}},
    {"Shown for information", {}},
    {"This spot is shown for information", {}},
    {"Not a spot for self-massage", {}},
    {"The artery and the vein run beneath this strap", {}},
    {"If you are pregnant, leave this spot", {"G6"}},
    {"If you are pregnant, say so", {}},
    {"Some people do not have this muscle", {}},
    {"Not in the middle third", {}},
    {"They stay switched off", {}},
    {"The main artery of the neck", {}},
};

// One whose beginning fits, the longest.
const Ids *asking(const std::string &sentence)
{
    const Ids *best = nullptr;
    std::size_t length = 0;
    for (const auto &[beginning, ids] : askedBy) {
        if (sentence.starts_with(beginning) && beginning.size() > length) {
            best = &ids;
            length = beginning.size();
        }
    }
    return best;
}

void addConditions(std::vector<Condition> &all, const std::string &text, const Condition &of)
{
    static const std::regex sentence("[^.]+\\."),
        depends("doctor|\\bNot\\b|not (with|after|for|in) |not press|emergency|[Ll]eave (it|them)|\\bwhen\\b|\\bif\\b|^If\\b|until|none "
                "on|Only after");
    for (std::sregex_iterator at(text.begin(), text.end(), sentence), end; at != end; ++at) {
        Condition one = of;
        one.sentence = at->str().substr(at->str().find_first_not_of(' '));
        if (std::regex_search(one.sentence, depends))
            all.push_back(std::move(one));
    }
}

bool isCautionOf(const catalogue::Point &point, const CautionId &caution)
{
    return std::find(point.cautions.begin(), point.cautions.end(), caution) != point.cautions.end();
}

// The places of one, where it may be pressed: of what never is nothing has to be asked.
void addPlace(Condition &condition, const catalogue::Point &point)
{
    condition.zones.push_back({point.zone, Side::Left});
    if (point.selfTreatment != catalogue::SelfTreatment::Refer)
        condition.points.push_back({point.id, Side::Left});
}

std::vector<Condition> ofPoints(const catalogue::CatalogueData &data)
{
    std::vector<Condition> all;
    for (const catalogue::Point &point : data.points) {
        Condition one{point.id.value, {}, {}, {}};
        addPlace(one, point);
        addConditions(all, point.stayOff, one);
    }
    for (const catalogue::Caution &caution : data.cautions) {
        for (const catalogue::Point &point : data.points) {
            Condition one{caution.id.value + " of " + point.id.value, {}, {}, {}};
            addPlace(one, point);
            if (isCautionOf(point, caution.id))
                addConditions(all, caution.about, one);
        }
    }
    return all;
}

std::vector<Condition> ofComplaintsAndRoutines(const catalogue::CatalogueData &data)
{
    std::vector<Condition> all;
    for (const catalogue::Complaint &complaint : data.complaints) {
        Condition one{complaint.id.value, {}, {}, {}};
        for (const ZoneId &zone : complaint.zones)
            one.zones.push_back({zone, Side::Left});
        addConditions(all, complaint.note, one);
    }
    for (const catalogue::Routine &routine : data.routines) {
        Condition one{routine.id.value, {}, {}, {}};
        for (const catalogue::RoutineStep &step : routine.steps)
            addPlace(one, *test::shippedWorld().catalogue.point(step.point));
        addConditions(all, routine.notFor, one);
    }
    return all;
}

void expectAsked(const std::vector<Condition> &conditions)
{
    const safety::Rules &rules = test::shippedWorld().rules;
    for (const Condition &one : conditions) {
        const Ids *ids = asking(one.sentence);
        EXPECT_NE(ids, nullptr) << one.where << ": nothing is known to ask this: " << one.sentence;
        if (ids == nullptr)
            continue;
        Ids asked;
        for (const catalogue::Question *question : rules.questions(one.zones))
            asked.insert(question->id.value);
        for (const catalogue::Gate *gate : rules.concerning(one.points))
            asked.insert(gate->id.value);
        for (const std::string &id : *ids) {
            const bool isOfHealth = id.starts_with('G');
            EXPECT_TRUE(asked.contains(id) || (isOfHealth && one.points.empty())) << one.where << ": " << id << ": " << one.sentence;
        }
    }
}

} // namespace

class ShippedConditions : public test::ShippedData
{
};

TEST_F(ShippedConditions, ofPointsAreQuestions)
{
    const auto conditions = ofPoints(test::shippedWorld().catalogue.all());
    EXPECT_GT(conditions.size(), 150U) << "looked in the wrong place";
    expectAsked(conditions);
}

TEST_F(ShippedConditions, ofComplaintsAndRoutinesAreQuestions)
{
    expectAsked(ofComplaintsAndRoutines(test::shippedWorld().catalogue.all()));
}

TEST_F(ShippedConditions, areKnownByNoWordsThatNothingSays)
{
    auto conditions = ofPoints(test::shippedWorld().catalogue.all());
    for (Condition &one : ofComplaintsAndRoutines(test::shippedWorld().catalogue.all()))
        conditions.push_back(std::move(one));
    for (const auto &[beginning, ids] : askedBy) {
        EXPECT_TRUE(std::any_of(conditions.begin(), conditions.end(), [&beginning = beginning](const Condition &one) {
            return one.sentence.starts_with(beginning);
        })) << beginning;
        for (const std::string &id : ids) {
            const auto &data = test::shippedWorld().catalogue.all();
            const auto isIt = [&id](const auto &one) { return one.id.value == id; };
            EXPECT_TRUE(
                std::any_of(data.questions.begin(), data.questions.end(), isIt) || std::any_of(data.gates.begin(), data.gates.end(), isIt))
                << id;
        }
    }
}

} // namespace unknot
