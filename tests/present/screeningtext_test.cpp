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
    data.actions = {{Urgency::Emergency, "Call for help", "Now.", false}, {Urgency::Soon, "See a doctor", "This week.", true}};
    data.redFlags = {{"R1", "Other", "Not this.", {}, {}, Urgency::Soon}, {"R2", "Numb", "It may be a nerve.", {}, {}, Urgency::Soon}};
    return catalogue::Catalogue(data);
}

catalogue::Question asked(Urgency urgency, const char *flag = "R2")
{
    return {{"numb"}, "Is it numb?", flag, urgency, {}};
}

} // namespace

TEST(ScreeningText, aYesSaysWhomToSeeAndWhyItWasAsked)
{
    const AdviceText text = adviceAfter(advising(), asked(Urgency::Soon));
    EXPECT_EQ(text.title, QStringLiteral("See a doctor"));
    EXPECT_EQ(text.advice, QStringLiteral("This week."));
    EXPECT_EQ(text.answered, QStringLiteral("Is it numb?"));
    EXPECT_EQ(text.why, QStringLiteral("It may be a nerve."));
    EXPECT_TRUE(text.clearable);
    EXPECT_FALSE(text.emergency);
}

TEST(ScreeningText, anEmergencyIsOneAndNothingReopensIt)
{
    const AdviceText text = adviceAfter(advising(), asked(Urgency::Emergency));
    EXPECT_EQ(text.title, QStringLiteral("Call for help"));
    EXPECT_TRUE(text.emergency);
    EXPECT_FALSE(text.clearable);
}

TEST(ScreeningText, withoutAdviceInTheCatalogueItStaysShut)
{
    const AdviceText text = adviceAfter(advising(), asked(Urgency::SameDay, "R9"));
    EXPECT_FALSE(text.title.isEmpty()) << "else the questions would be shown again, and nothing of the yes";
    EXPECT_FALSE(text.clearable);
    EXPECT_TRUE(text.why.isEmpty());
}

TEST(ScreeningText, everyLineIsARowWithWhatItStandsFor)
{
    const catalogue::Question one = asked(Urgency::Soon), other{{"chest"}, "Does your chest hurt?", "R1", Urgency::Emergency, {}};
    const catalogue::WarningLine line{{"l-chest"}, "Chest", "Pain in the chest; numbness.", true};
    const auto rows = lineRows({{nullptr, {&one}}, {&line, {&other, &one}}});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].text, QStringLiteral("Is it numb?"));
    EXPECT_EQ(rows[0].label, QString());
    EXPECT_EQ(rows[0].questions, QStringList{QStringLiteral("numb")});
    EXPECT_EQ(rows[1].line, QStringLiteral("l-chest"));
    EXPECT_EQ(rows[1].text, QStringLiteral("Pain in the chest; numbness."));
    EXPECT_EQ(rows[1].questions, (QStringList{QStringLiteral("chest"), QStringLiteral("numb")}));
    EXPECT_EQ(rows[1].questionTexts.front(), QStringLiteral("Does your chest hurt?"));
    EXPECT_FALSE(rows[1].unfolded);
    EXPECT_TRUE(lineRows({}).isEmpty());
}

} // namespace unknot::present
