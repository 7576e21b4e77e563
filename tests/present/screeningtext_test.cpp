// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/screeningtext.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

using catalogue::Urgency;

// Two kinds of urgency have an advice, the third has none.
catalogue::Catalogue advising()
{
    catalogue::CatalogueData data;
    data.actions
        = {{Urgency::Emergency, "Call for help", "Now.\nDo not drive.", false}, {Urgency::Soon, "See a doctor", "This week.", true}};
    data.redFlags
        = {{"R1", "Other", "Not this.", {}, {}, {}, Urgency::Soon}, {"R2", "Numb", "It may be a nerve.", {}, {}, {}, Urgency::Soon},
            {"R3", "Leg", "It may be a clot.", "Keep the leg still.", {}, {}, Urgency::Soon}};
    return catalogue::Catalogue(data);
}

catalogue::Question asked(Urgency urgency, const char *flag = "R2")
{
    return {{"numb"}, "Is it numb?", flag, urgency, {}};
}

// Read to its end, with a yes to it.
practice::WarningSheet saidYes(const catalogue::Question &question)
{
    practice::WarningSheet signs;
    signs.lay({{{nullptr, {&question}}}, {&question}}, false);
    return signs;
}

AdviceText adviceOn(const catalogue::Question &question)
{
    return adviceText(advising(), saidYes(question));
}

} // namespace

TEST(ScreeningText, aYesSaysWhomToSeeAndWhyItWasAsked)
{
    const AdviceText text = adviceOn(asked(Urgency::Soon));
    EXPECT_EQ(text.title, QStringLiteral("See a doctor"));
    EXPECT_EQ(text.whom, QStringLiteral("This week."));
    EXPECT_EQ(text.answered, QStringLiteral("Is it numb?"));
    EXPECT_EQ(text.why, QStringLiteral("It may be a nerve. Only an examination can tell."));
    EXPECT_TRUE(text.tell.contains(u"when it began"));
    EXPECT_TRUE(text.clearable);
    EXPECT_FALSE(text.emergency);
}

TEST(ScreeningText, whatWasSaidYesToStandsWithItsWords)
{
    const catalogue::Question question = asked(Urgency::Emergency);
    practice::WarningSheet signs = saidYes(question);
    EXPECT_FALSE(lineRows(advising(), signs).front().stands);
    signs.lookAgain();
    EXPECT_TRUE(lineRows(advising(), signs).front().stands);
    EXPECT_EQ(lineRows(advising(), signs).front().said, QStringLiteral("Is it numb?"));
    const SignsText text = signsText(advising(), signs);
    EXPECT_TRUE(text.stands);
    EXPECT_TRUE(text.note.contains(u"on that line")) << text.note.toStdString();
}

TEST(ScreeningText, anEmergencyIsOneAndNothingReopensIt)
{
    const AdviceText text = adviceOn(asked(Urgency::Emergency));
    EXPECT_EQ(text.title, QStringLiteral("Call for help"));
    EXPECT_TRUE(text.emergency);
    EXPECT_FALSE(text.clearable);
    EXPECT_EQ(text.whom, QStringLiteral("Now."));
    EXPECT_TRUE(text.meanwhile.startsWith(u"Do not drive."));
}

// What the flag calls for besides stands with what not to do.
TEST(ScreeningText, whatTheSignCallsForBesidesIsSaid)
{
    EXPECT_TRUE(adviceOn(asked(Urgency::Emergency, "R3")).meanwhile.endsWith(u"Do not drive. Keep the leg still."));
    EXPECT_EQ(adviceOn(asked(Urgency::Soon, "R3")).meanwhile, QStringLiteral("Keep the leg still."));
}

TEST(ScreeningText, itSaysWhatTheProgramDoesAndHowAMistakeIsMended)
{
    const AdviceText emergency = adviceOn(asked(Urgency::Emergency)), soon = adviceOn(asked(Urgency::Soon));
    for (const AdviceText &text : {emergency, soon}) {
        EXPECT_TRUE(text.unknot.contains(u"no session"));
        EXPECT_FALSE(text.unknot.contains(u"omorrow")) << "it stands";
        EXPECT_TRUE(text.mistake.contains(u"said yes to is shown again"));
    }
    EXPECT_FALSE(emergency.unknot.contains(u"doctor has looked")) << "nothing reopens it";
    EXPECT_TRUE(soon.unknot.contains(u"doctor has looked"));
    EXPECT_NE(emergency.done, soon.done);
}

TEST(ScreeningText, withoutAdviceInTheCatalogueItStaysShut)
{
    const AdviceText text = adviceOn(asked(Urgency::SameDay, "R9"));
    EXPECT_FALSE(text.title.isEmpty()) << "else the questions would be shown again, and nothing of the yes";
    EXPECT_FALSE(text.clearable);
    EXPECT_TRUE(text.why.isEmpty());
}

// A line of two signs, and a sign that stands for itself.
class SignsTextTest : public testing::Test
{
protected:
    void SetUp() override { signs.lay({{{nullptr, {&one}}, {&line, {&other, &one2}}}, {}}, true); }

    const catalogue::Question one = asked(Urgency::Soon), other{{"chest"}, "Does your chest hurt?", "R1", Urgency::SameDay, {}},
                              one2{{"cold"}, "Is it cold?", "R2", Urgency::Soon, {}};
    const catalogue::WarningLine line{{"l-chest"}, "Chest", "Pain in the chest; numbness.", true};
    practice::WarningSheet signs;
};

TEST_F(SignsTextTest, everyLineIsARowWithWhatItStandsFor)
{
    auto rows = lineRows(advising(), signs);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].text, QStringLiteral("Is it numb?"));
    EXPECT_EQ(rows[0].label, QString());
    EXPECT_EQ(rows[0].questions, QStringList{QStringLiteral("numb")});
    EXPECT_EQ(rows[1].line, QStringLiteral("l-chest"));
    EXPECT_EQ(rows[1].text, QStringLiteral("Pain in the chest; numbness."));
    EXPECT_EQ(rows[1].questions, (QStringList{QStringLiteral("chest"), QStringLiteral("cold")}));
    EXPECT_EQ(rows[1].questionTexts.front(), QStringLiteral("Does your chest hurt?"));
    EXPECT_FALSE(rows[1].ticked || rows[1].unfolded);
    signs.pressLine("l-chest");
    signs.press({"cold"});
    signs.pressLine("numb");
    rows = lineRows(advising(), signs);
    EXPECT_TRUE(rows[0].ticked);
    EXPECT_FALSE(rows[0].unfolded) << "it is its own question";
    EXPECT_TRUE(rows[1].ticked && rows[1].unfolded);
    EXPECT_EQ(rows[1].trueOnes, QStringList{QStringLiteral("cold")});
}

// One yes was taken back, or a doctor has looked at it: its line named all that nobody was asked any more.
TEST_F(SignsTextTest, whatIsLeftOfALineIsNamedAlone)
{
    catalogue::CatalogueData data;
    for (const auto *id : {"chest", "cold", "third", "fourth"})
        data.questions.push_back({{id}, id, "R1", Urgency::Soon, {}, line.id});
    const catalogue::Catalogue catalogue(data);
    EXPECT_EQ(lineRows(catalogue, signs)[1].text, QStringLiteral("Does your chest hurt? Is it cold?"));
    const catalogue::Question third{{"third"}, "A third?", "R1", Urgency::Soon, {}},
        fourth{{"fourth"}, "A fourth?", "R1", Urgency::Soon, {}};
    signs.lay({{{&line, {&other, &one2, &third}}}, {}}, false);
    EXPECT_TRUE(lineRows(catalogue, signs)[0].text.startsWith(u"Pain in the chest; numbness. Only what"));
    signs.lay({{{&line, {&other, &one2, &third, &fourth}}}, {}}, false);
    EXPECT_EQ(lineRows(catalogue, signs)[0].text, QStringLiteral("Pain in the chest; numbness."));
}

TEST_F(SignsTextTest, whatCanWaitStopsSessionsOnlyWhereItBelongs)
{
    signs.lay({{{&line, {&other, &one2}}}, {&one2}}, false);
    signs.lookAgain();
    EXPECT_TRUE(signsText(advising(), signs).note.contains(u"no session starts there."));
    signs.lay({{{&line, {&other, &one2}}}, {&one2, &other}}, false);
    signs.lookAgain();
    EXPECT_TRUE(signsText(advising(), signs).note.contains(u"no session starts. "));
    signs.lay({{{&line, {&other, &one2}}}, {}, {"l-chest"}}, false);
    signs.lookAgain();
    EXPECT_TRUE(signsText(advising(), signs).note.contains(u"no session starts. ")) << "nobody has said what";
}

// Whoever reads no further than a few lines has read what can't wait.
TEST_F(SignsTextTest, linesThatHoldAnEmergencyComeFirst)
{
    const catalogue::Question urgent = {{"cold2"}, "Is it suddenly cold?", "R2", Urgency::Emergency, {}};
    signs.lay({{{nullptr, {&one}}, {&line, {&urgent, &other}}}, {}}, false);
    const auto rows = lineRows(advising(), signs);
    EXPECT_EQ(rows[0].line, QStringLiteral("l-chest"));
    EXPECT_TRUE(rows[0].urgent);
    EXPECT_FALSE(rows[1].urgent);
}

TEST_F(SignsTextTest, saysWhatIsToBeDoneAfterAYes)
{
    EXPECT_EQ(signsText(advising(), signs).note, QString());
    EXPECT_TRUE(signsText(advising(), signs).asksForNews);
    signs.pressLine("l-chest");
    EXPECT_TRUE(signsText(advising(), signs).undecided);
    EXPECT_TRUE(signsText(advising(), signs).note.contains(u"what of it"));
    signs.press({"cold"});
    const SignsText text = signsText(advising(), signs);
    EXPECT_TRUE(text.anyTrue);
    EXPECT_TRUE(text.note.contains(u"read the rest"));
    EXPECT_EQ(text.advice.title, QString()) << "the rest was not read";
}

// Nobody is told that they said what they did not.
TEST_F(SignsTextTest, theAdviceOnATickNamesTheLineAndNoneOfItsQuestions)
{
    signs.pressLine("l-chest");
    (void)signs.leave();
    const AdviceText text = signsText(advising(), signs).advice;
    EXPECT_FALSE(text.title.isEmpty());
    EXPECT_TRUE(text.answered.contains(u"Chest. Pain in the chest")) << text.answered.toStdString();
    EXPECT_FALSE(text.answered.contains(u"Does your chest hurt?"));
    EXPECT_EQ(text.why, QString()) << "of which question, nobody knows";
    EXPECT_FALSE(text.clearable);
}

TEST_F(SignsTextTest, aFlagThatWasFoundIsALineByItsTitle)
{
    const catalogue::RedFlag flag{"R1", "Chest pain", "It may be the heart.", {}, {}, {}, Urgency::Emergency};
    const catalogue::Question pain{{"pain"}, "Does your chest hurt?", "R1", Urgency::Emergency, {}};
    signs.lay({{{nullptr, {&pain, &other}, &flag}}, {}, {"R1"}}, false);
    EXPECT_EQ(lineRows(advising(), signs).front().text, QStringLiteral("Chest pain"));
    EXPECT_TRUE(lineRows(advising(), signs).front().unfolded);
    EXPECT_TRUE(lineRows(advising(), signs).front().urgent) << "it is looked for first";
    const AdviceText text = signsText(advising(), signs).advice;
    EXPECT_TRUE(text.answered.contains(u"Chest pain"));
    EXPECT_FALSE(text.why.isEmpty()) << "it is about that flag, whichever of its questions";
}

TEST_F(SignsTextTest, theAdviceNamesAllThatIsTrueTheMostUrgentFirst)
{
    signs.pressLine("numb");
    signs.pressLine("l-chest");
    signs.press({"chest"});
    (void)signs.read();
    const AdviceText text = signsText(advising(), signs).advice;
    EXPECT_EQ(text.answered, QStringLiteral("Does your chest hurt?\nIs it numb?"));
    EXPECT_TRUE(text.why.startsWith(u"Not this."));
}

} // namespace unknot::present
