// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/reasontext.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

using safety::NoGain;
using safety::Wait;
using session::PlanReason;
using Kind = safety::Reason::Kind;

const QString unknownAnswer = QStringLiteral("One of your health answers can't be read or is not known to this version of Unknot, so "
                                             "nothing is pressed. Look through your health answers again.");

catalogue::Catalogue withGate(const std::string &why, const std::string &advice)
{
    catalogue::CatalogueData data;
    data.gates.emplace_back();
    data.gates.back().id.value = "G";
    data.gates.back().why = why;
    data.gates.back().advice = advice;
    return catalogue::Catalogue(data);
}

const catalogue::Catalogue gated = withGate("Why G.", "Advice G.");

safety::Reason gate(const std::string &id, bool lacksPlace = false)
{
    return {Kind::HealthAnswer, GateId{id}, lacksPlace};
}

QString said(Kind kind)
{
    return sentenceFor(gated, safety::Reason{kind});
}

QString said(PlanReason::Kind kind, int points = 0)
{
    return sentenceFor(gated, session::Reason(PlanReason{kind, points}));
}

} // namespace

TEST(ReasonText, ofAGateIsTheCataloguesWhyAndAdvice)
{
    EXPECT_EQ(sentenceFor(gated, gate("G")), QStringLiteral("Why G. Advice G."));
    EXPECT_EQ(sentenceFor(withGate("Why G.", ""), gate("G")), QStringLiteral("Why G."));
    EXPECT_EQ(sentenceFor(withGate("", "Advice G."), gate("G")), QStringLiteral("Advice G."));
}

TEST(ReasonText, saysThatAPlaceIsLacking)
{
    const QString lacking = QStringLiteral("No place is marked for it yet: until one is, nothing is pressed anywhere.");
    EXPECT_EQ(sentenceFor(gated, gate("G", true)), QStringLiteral("Why G. Advice G. ") + lacking);
    EXPECT_EQ(sentenceFor(withGate("", ""), gate("G", true)), lacking);
}

TEST(ReasonText, ofAGateThatNobodyKnowsIsThatOfAnUnknownAnswer)
{
    EXPECT_EQ(said(Kind::UnknownAnswer), unknownAnswer);
    EXPECT_EQ(sentenceFor(gated, gate("gone")), unknownAnswer);
    EXPECT_EQ(sentenceFor(gated, safety::Reason()), unknownAnswer);
}

TEST(ReasonText, saysWhatThePointItselfIs)
{
    EXPECT_EQ(said(Kind::InformationOnly), QStringLiteral("This point is shown for information only: it is not for pressing yourself."));
    EXPECT_EQ(said(Kind::NotSwitchedOn), QStringLiteral("This point is off until you have read its caution and switched it on yourself."));
    EXPECT_EQ(
        said(Kind::NoToolLeft), QStringLiteral("Your own hand does not reach this point, and no tool that does may be used for now."));
    EXPECT_EQ(said(Kind::NoPostureLeft), QStringLiteral("No position in which this point can be reached is left."));
    EXPECT_EQ(said(Kind::NoPressureLeft), QStringLiteral("This point allows no pressure at all."));
}

TEST(ReasonText, keepsTheOrderOfSeveral)
{
    EXPECT_EQ(sentencesFor(gated, {gate("G"), gate("gone")}), (QStringList{QStringLiteral("Why G. Advice G."), unknownAnswer}));
    EXPECT_EQ(sentencesFor(gated, {}), QStringList());
}

TEST(ReasonText, saysWhyAPointIsNotInThePlan)
{
    using Plan = PlanReason::Kind;
    EXPECT_EQ(sentenceFor(gated, session::Reason(gate("G"))), QStringLiteral("Why G. Advice G."));
    EXPECT_EQ(said(Plan::NotInCatalogue), QStringLiteral("This point is not in the catalogue."));
    EXPECT_EQ(said(Plan::NoDose), QStringLiteral("It can't be pressed safely."));
    EXPECT_EQ(said(Plan::PointsAtMost, 8), QStringLiteral("A session holds at most 8 points."));
    EXPECT_EQ(said(Plan::PointsAtMost, 1), QStringLiteral("A session holds at most 1 point."));
    EXPECT_EQ(said(Plan::PointsAtMostForHealth, 2), QStringLiteral("A session holds at most 2 points with your health answers."));
    EXPECT_EQ(said(Plan::PointsAtMostForHealth, 1), QStringLiteral("A session holds at most 1 point with your health answers."));
    EXPECT_EQ(said(Plan::NoTimeLeft), QStringLiteral("There is no time left for it in this session."));
}

TEST(ReasonText, saysHowLongAPointRests)
{
    using std::chrono::hours;
    EXPECT_EQ(sentenceFor(Wait{Wait::Kind::Bruised}),
        QStringLiteral("Bruised from the last time: leave it until you have said that the bruise has gone."));
    EXPECT_EQ(sentenceFor(Wait{Wait::Kind::Sore, hours(48)}), QStringLiteral("Sore from the last time: leave it for 48 hours from now."));
    const WallTime evening{std::chrono::sys_days{std::chrono::November / 28 / 2026} + hours(19) + std::chrono::minutes(10), hours(1), {}};
    EXPECT_EQ(sentenceFor(Wait{Wait::Kind::TooMuch, {}, evening}),
        QStringLiteral("Too much last time, today at 20:10: leave it until tomorrow, and start more lightly then."));
    EXPECT_EQ(sentenceFor(Wait{Wait::Kind::NerveSign, {}, evening}),
        QStringLiteral("Too much there, today at 20:10, perhaps at a nerve or a vessel: leave this place until tomorrow."));
    EXPECT_EQ(sentenceFor(Wait{Wait::Kind::OnceADay}), QStringLiteral("Pressed today already: this spot is for once a day."));
    EXPECT_EQ(sentenceFor(Wait{Wait::Kind::OftenToday}), QStringLiteral("Pressed often enough today: leave it until tomorrow."));
    EXPECT_EQ(sentenceFor(Wait{Wait::Kind::Lately, hours(4)}), QStringLiteral("Pressed a short while ago: leave it for 4 hours from now."));
}

TEST(ReasonText, ofWhatIsBegunLightlySaysWhyAndSinceWhen)
{
    using practice::LightStart;
    using Why = LightStart::Why;
    const WallTime at{std::chrono::sys_days{std::chrono::November / 27 / 2026} + std::chrono::hours(20), {}, {}};
    EXPECT_EQ(sentenceFor(LightStart{Why::OfItsMuscle, at, 0}),
        QStringLiteral("Too much at another spot of it, today at 20:00: started lightly."));
    EXPECT_EQ(
        sentenceFor(LightStart{Why::ElsewhereToday, at, 0}), QStringLiteral("Another spot was too much today at 20:00: started lightly."));
    EXPECT_EQ(sentenceFor(LightStart{Why::TooMuch, at, 0}), QStringLiteral("Too much last time, today at 20:00: started lightly."));
    EXPECT_EQ(sentenceFor(LightStart{Why::TooMuch, at, 1}), QStringLiteral("Too much last time, yesterday at 20:00: started lightly."));
    EXPECT_EQ(sentenceFor(LightStart{Why::TooMuch, at, 9}), QStringLiteral("Too much last time, 9 days ago: started lightly."));
    EXPECT_EQ(sentenceFor(LightStart{Why::SoreAfter, at, 4}), QStringLiteral("Sore from pressing the last time: started lightly."));
    EXPECT_EQ(sentenceFor(LightStart{Why::MorePain, at, 0}), QStringLiteral("More pain after it, today at 20:00: started lightly."));
    EXPECT_EQ(sentenceFor(LightStart{Why::MorePain, at, 1}), QStringLiteral("More pain after it, yesterday at 20:00: started lightly."));
    EXPECT_EQ(sentenceFor(LightStart{Why::MorePain, at, 9}), QStringLiteral("More pain after it, 9 days ago: started lightly."));
}

TEST(ReasonText, saysInNumbersThatNothingChangedAndWhomToShowIt)
{
    EXPECT_EQ(sentenceFor(NoGain{6, 5, std::chrono::weeks{4}}),
        QStringLiteral("Pain before pressing here was 6 at first and is 5 now, after 4 weeks. Pressing may not be what it needs: show it "
                       "to a doctor or physiotherapist."));
}

} // namespace unknot::present
