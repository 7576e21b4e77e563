// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/sessiondetail.h"
#include "support/pressedpoints.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using namespace std::chrono_literals;
using journal::SessionState;
using Kind = journal::RatingRecord::Kind;
using Moment = journal::RatingRecord::Moment;

const WallTime now{std::chrono::sys_days{std::chrono::November / 22 / 2026} + 17h, 60min, {}};
const catalogue::Catalogue nothing;

journal::SessionRecord ended(SessionState state)
{
    journal::SessionRecord session;
    session.id = "s";
    session.title = "Left shoulder";
    session.state = state;
    session.started = {now.utc - 2h, now.offset, {}};
    session.ended = WallTime{session.started.utc + 580s, now.offset, {}};
    session.points = {test::shoulder({6, 5, 3}), test::shoulder({})};
    return session;
}

SessionDetail rated(std::optional<int> before, std::optional<int> after, Kind kind = Kind::AtRest)
{
    auto session = ended(SessionState::Completed);
    session.ratings.push_back({"r1", kind, Moment::Before, before, now});
    session.ratings.push_back({"r2", kind, Moment::After, after, now});
    return sessionDetail(session, nothing, now);
}

TEST(SessionDetail, ofNoSessionIsNothing)
{
    EXPECT_EQ(sessionDetail({}, nothing, now), SessionDetail());
}

TEST(SessionDetail, saysWhenHowLongAndHowItEnded)
{
    const auto detail = sessionDetail(ended(SessionState::Completed), nothing, now);
    EXPECT_EQ(detail.id, QStringLiteral("s"));
    EXPECT_EQ(detail.title, QStringLiteral("Left shoulder"));
    EXPECT_EQ(detail.when, QStringLiteral("Today, 16:00. 1 point, 1 min 30 s pressed. With questions, search and rests 9 min 40 s in all."))
        << "minutes of questions are not minutes of pressing";
    EXPECT_EQ(detail.ending, QStringLiteral("1 of 2 points pressed, not rated after"));
    EXPECT_EQ(detail.holds, 3);
    EXPECT_EQ(sessionDetail(ended(SessionState::Stopped), nothing, now).ending, QStringLiteral("stopped early"));
    EXPECT_EQ(sessionDetail(ended(SessionState::Running), nothing, now).ending, QStringLiteral("not finished"));
    auto goneOn = ended(SessionState::Completed);
    goneOn.points.back().end = "stopped";
    EXPECT_EQ(sessionDetail(goneOn, nothing, now).ending, QStringLiteral("stopped early")) << "its questions were gone on with";
}

TEST(SessionDetail, saysThatAHoldThatWasCutOffMayHaveBeenShorter)
{
    auto session = ended(SessionState::Completed);
    session.points[0].holds.back().pressed.reset();
    EXPECT_TRUE(
        sessionDetail(session, nothing, now).when.contains(QStringLiteral("One hold was cut off and counts whole: it may have been less")));
}

// Three of four were skipped, and it read as done; so it did where the questions after were broken off.
TEST(SessionDetail, doneIsWhatHadNothingLeftOut)
{
    auto session = ended(SessionState::Completed);
    session.points.resize(1);
    session.ratings = {{"r", Kind::AtRest, Moment::After, std::nullopt, now}};
    EXPECT_EQ(sessionDetail(session, nothing, now).ending, QStringLiteral("done")) << "rather not say is an answer";
    session.points.resize(4, test::shoulder({}));
    for (std::size_t i = 1; i < 4; ++i)
        session.points[i].end = "skipped";
    EXPECT_EQ(sessionDetail(session, nothing, now).ending, QStringLiteral("1 of 4 points pressed"));
    session.ratings.clear();
    EXPECT_EQ(sessionDetail(session, nothing, now).ending, QStringLiteral("1 of 4 points pressed, not rated after"));
    session.points.resize(1);
    EXPECT_EQ(sessionDetail(session, nothing, now).ending, QStringLiteral("pressed, not rated after"));
}

TEST(SessionDetail, nothingPressedIsNeverDone)
{
    auto session = ended(SessionState::Stopped);
    session.points = {test::shoulder({}), test::shoulder({})};
    session.points[0].end = "skipped";
    session.points[1].end = "nothing-found";
    EXPECT_EQ(sessionDetail(session, nothing, now).ending, QStringLiteral("all left out"));
    session.state = SessionState::Completed; // as the first program wrote it
    EXPECT_EQ(sessionDetail(session, nothing, now).ending, QStringLiteral("all left out"));
    session.points[1].end = "stopped";
    EXPECT_EQ(sessionDetail(session, nothing, now).ending, QStringLiteral("nothing pressed"));
    session.state = SessionState::Stopped;
    EXPECT_EQ(sessionDetail(session, nothing, now).ending, QStringLiteral("stopped early"));
}

// Nobody knows when one that was cut off was left.
TEST(SessionDetail, saysNoLengthOfOneThatWasCutOff)
{
    const auto detail = sessionDetail(ended(SessionState::Abandoned), nothing, now);
    EXPECT_EQ(detail.when, QStringLiteral("Today, 16:00. 1 point, 1 min 30 s pressed."));
    EXPECT_EQ(detail.ending, QStringLiteral("not finished"));
}

TEST(SessionDetail, saysAtHowManyPointsItWasTooMuch)
{
    auto session = ended(SessionState::Completed);
    EXPECT_EQ(sessionDetail(session, nothing, now).tooMuch, QString());
    session.points[0].end = "too-much";
    EXPECT_EQ(sessionDetail(session, nothing, now).tooMuch, QStringLiteral("Too much at 1 point"));
    session.points[1].end = "too-much";
    EXPECT_EQ(sessionDetail(session, nothing, now).tooMuch, QStringLiteral("Too much at 2 points"));
    session.points.pop_back();
    EXPECT_EQ(sessionDetail(session, nothing, now).ending, QStringLiteral("ended early")) << "all was pressed, but it is not done";
}

TEST(SessionDetail, tellsWhoFeltUnwellTodayWhatToDo)
{
    auto session = ended(SessionState::Stopped);
    EXPECT_EQ(sessionDetail(session, nothing, now).unwell, WarningNotice());
    session.points[0].end = "too-much:unwell";
    EXPECT_EQ(sessionDetail(session, nothing, now).unwell, unwellNotice());
    session.started.utc -= std::chrono::days{1};
    EXPECT_EQ(sessionDetail(session, nothing, now).unwell, WarningNotice()) << "it is long over";
}

TEST(SessionDetail, severePainSaysWhomToSeeFirst)
{
    auto session = ended(SessionState::Completed);
    session.ratings = {{"r1", Kind::AtRest, Moment::Before, 9, now}};
    EXPECT_TRUE(sessionDetail(session, nothing, now).severe) << "nothing was said after";
    session.ratings.push_back({"r2", Kind::AtRest, Moment::After, 7, now});
    EXPECT_FALSE(sessionDetail(session, nothing, now).severe);
    session.ratings.back().nrs = 8;
    EXPECT_TRUE(sessionDetail(session, nothing, now).severe);
}

TEST(SessionDetail, isNotRepeatedOnTheDayOnWhichItWasTooMuch)
{
    auto session = ended(SessionState::Completed);
    EXPECT_TRUE(sessionDetail(session, nothing, now).mayBeRepeated);
    session.points[0].end = "too-much";
    EXPECT_FALSE(sessionDetail(session, nothing, now).mayBeRepeated);
    session.started.utc -= std::chrono::days{1};
    EXPECT_TRUE(sessionDetail(session, nothing, now).mayBeRepeated);
}

TEST(SessionDetail, whatWasTooMuchIsCalledNothingUnlessItIsMore)
{
    auto session = ended(SessionState::Completed);
    session.points.front().end = "too-much";
    session.ratings = {{"r1", Kind::AtRest, Moment::Before, 6, now}, {"r2", Kind::AtRest, Moment::After, 4, now}};
    const auto detail = sessionDetail(session, nothing, now);
    EXPECT_EQ(detail.words, QString());
    EXPECT_TRUE(detail.wordsExplained.contains(u"was 6 before and is 4 after")) << detail.wordsExplained.toStdString();
    session.ratings.back().nrs = 8;
    EXPECT_EQ(sessionDetail(session, nothing, now).words, QStringLiteral("more: go lighter or stop"));
}

TEST(SessionDetail, aNumberGivenLaterIsCalledOneFromMemory)
{
    auto session = ended(SessionState::Completed);
    for (auto &hold : session.points[0].holds)
        hold.began = session.started;
    session.ratings.push_back({"r1", Kind::AtRest, Moment::Before, 6, session.started});
    session.ratings.push_back({"r2", Kind::AtRest, Moment::After, 3, *session.ended});
    EXPECT_FALSE(sessionDetail(session, nothing, now).fromMemory);
    session.ratings.back().at = now;
    EXPECT_TRUE(sessionDetail(session, nothing, now).fromMemory);
    session.ratings.back().nrs.reset();
    EXPECT_FALSE(sessionDetail(session, nothing, now).fromMemory) << "there is none";
}

TEST(SessionDetail, comparesTwoNumbers)
{
    const SessionDetail less = rated(6, 4);
    EXPECT_EQ(less.before, 6);
    EXPECT_EQ(less.after, 4);
    EXPECT_EQ(less.words, QStringLiteral("clearly less"));
    EXPECT_EQ(less.wordsExplained, QStringLiteral("A fall of 2 or more, and of at least 30%."));
    EXPECT_EQ(less.restWords, QStringLiteral("2 less"));
    EXPECT_FALSE(less.more);
    EXPECT_TRUE(rated(4, 6).more);
    EXPECT_EQ(less.moveBefore, -1);
    EXPECT_EQ(less.moveWords, QStringLiteral("not rated"));
}

TEST(SessionDetail, doesNotCompareOneNumber)
{
    const SessionDetail half = rated(6, {});
    EXPECT_EQ(half.before, 6);
    EXPECT_EQ(half.after, -1);
    EXPECT_EQ(half.words, QString());
    EXPECT_EQ(half.wordsExplained, QString());
    EXPECT_EQ(half.restWords, QStringLiteral("not rated after"));
}

TEST(SessionDetail, keepsPainOnMovementApart)
{
    const SessionDetail moved = rated(3, 5, Kind::OnMovement);
    EXPECT_EQ(moved.moveBefore, 3);
    EXPECT_EQ(moved.moveAfter, 5);
    EXPECT_EQ(moved.moveWords, QStringLiteral("2 more: go lighter or stop"));
    EXPECT_EQ(moved.before, -1);
    EXPECT_FALSE(moved.more);
}

TEST(SessionDetail, saysWhatWantsLessNextTime)
{
    auto session = ended(SessionState::Completed);
    session.points = {test::shoulder({3, 4, 6})};
    EXPECT_EQ(sessionDetail(session, nothing, now).lighter.size(), 1);
    session.points = {test::shoulder({6, 5, 3})};
    EXPECT_EQ(sessionDetail(session, nothing, now).lighter.size(), 0);
}

} // namespace
} // namespace unknot::present
