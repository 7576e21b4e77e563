// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/bodystate.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

const practice::NoSession looking{practice::NoSession::Kind::OnlyLooking};

BodyState shown(const QList<CandidateRow> &rows, const std::optional<practice::NoSession> &noSession,
    const std::vector<practice::Offer> &offers = {}, const std::optional<WallTime> &anywhere = {})
{
    BodyState state;
    showCandidates(state, {}, offers, rows, noSession, anywhere);
    return state;
}

} // namespace

TEST(BodyState, countsItsCandidatesAndSaysNothingWhereASessionMayStart)
{
    const BodyState state = shown({CandidateRow(), CandidateRow()}, std::nullopt);
    EXPECT_EQ(state.candidateCount, 2);
    EXPECT_EQ(state.noSession, QString());
    EXPECT_EQ(state.noSessionBelow, QString());
}

TEST(BodyState, saysWhyNoSessionMayStartBelowTheRowsUnlessTheFirstSaysIt)
{
    const QString why = shown({}, looking).noSession;
    EXPECT_NE(why, QString());
    EXPECT_EQ(shown({CandidateRow()}, looking).noSessionBelow, why);
    CandidateRow saying;
    saying.blocked = why;
    EXPECT_EQ(shown({saying}, looking).noSession, why);
    EXPECT_EQ(shown({saying}, looking).noSessionBelow, QString());
    EXPECT_EQ(shown({CandidateRow(), saying}, looking).noSessionBelow, why);
}

TEST(BodyState, leadsToTheAdviceWhereAWarningSignStopsIt)
{
    const catalogue::Question question;
    const practice::NoSession warning{practice::NoSession::Kind::WarningSign, {}, &question};
    EXPECT_FALSE(shown({}, warning).warning.title.isEmpty());
    EXPECT_EQ(shown({}, warning).noSessionBelow, QString()) << "the notice says it";
    EXPECT_TRUE(shown({}, looking).warning.title.isEmpty());
    EXPECT_TRUE(shown({}, std::nullopt).warning.title.isEmpty());
}

// Four more spots of the same shoulder were offered minutes later, without a word.
TEST(BodyState, saysThatItWasTooMuchHereTodayAndWhatIsSafer)
{
    using practice::LightStart;
    const WallTime at{std::chrono::sys_days{std::chrono::November / 27 / 2026} + std::chrono::hours(14), {}, {}};
    practice::Offer free, resting, light, after;
    free.against = {std::nullopt};
    resting.against = {std::nullopt, safety::Wait{safety::Wait::Kind::TooMuch, {}, at}};
    light.lightStart = LightStart{LightStart::Why::OfItsMuscle, at, 0};
    after.lightStart = LightStart{LightStart::Why::MorePain, at, 0};
    const QString said = QStringLiteral("Too much here today at 14:00. Safer: leave all of this place until tomorrow.");
    EXPECT_EQ(shown({}, std::nullopt, {free, resting}).tooMuch, said);
    EXPECT_EQ(shown({}, std::nullopt, {light, free}).tooMuch, said);
    EXPECT_EQ(shown({}, std::nullopt, {free, after}).tooMuch, QString());
    light.lightStart->daysAgo = 1;
    EXPECT_EQ(shown({}, std::nullopt, {light}).tooMuch, QString()) << "it was yesterday";
    EXPECT_EQ(shown({}, looking, {resting}).tooMuch, QString()) << "no session starts anyway";
}

TEST(BodyState, saysThatItWasTooMuchElsewhereWhereNothingHereWas)
{
    using practice::LightStart;
    const WallTime at{std::chrono::sys_days{std::chrono::November / 27 / 2026} + std::chrono::hours(14), {}, {}};
    practice::Offer elsewhere;
    elsewhere.against = {std::nullopt};
    elsewhere.lightStart = LightStart{LightStart::Why::ElsewhereToday, at, 0};
    EXPECT_EQ(shown({}, std::nullopt, {elsewhere}, at).tooMuch,
        QStringLiteral("A spot was too much today at 14:00. Safer: no more today. If you go on, it all starts lightly."));
    EXPECT_EQ(shown({}, looking, {elsewhere}, at).tooMuch, QString());
}

TEST(BodyState, whoFeltUnwellIsToldWhatToDo)
{
    const auto warning = shown({}, practice::NoSession{practice::NoSession::Kind::FeltUnwell}).warning;
    EXPECT_TRUE(warning.emergency);
    EXPECT_TRUE(warning.everywhere);
    EXPECT_TRUE(warning.sign.contains(u"emergency number"));
    EXPECT_FALSE(warning.toRead) << "all of it is said there";
}

TEST(SearchRow, isMeantOnTheSideThatWasSaidElseOnThatOfTheMarks)
{
    SearchRow said;
    said.side = Side::Right;
    EXPECT_EQ(said.sideAmong(Side::Left), Side::Right);
    SearchRow asking;
    asking.asksSide = true;
    EXPECT_EQ(asking.sideAmong(Side::Left), Side::Left);
    EXPECT_EQ(asking.sideAmong(std::nullopt), std::nullopt);
}

} // namespace unknot::present
