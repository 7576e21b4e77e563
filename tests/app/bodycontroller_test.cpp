// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appsettings.h"
#include "bodypage.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

TEST(BodyController, beginsWithNothingMarked)
{
    const BodyPage page;
    EXPECT_EQ(page.state(), present::BodyState());
    EXPECT_TRUE(page.body.usable());
    EXPECT_EQ(page.body.problems(), QString());
}

TEST(BodyController, aPressMarksAndSaysSoInOneChange)
{
    BodyPage page;
    QSignalSpy changes(&page.body, &BodyController::stateChanged), marks(&page.body, &BodyController::markedChanged);
    page.body.press(QStringLiteral("shoulder-back:left"));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(marks.count(), 1);
    EXPECT_EQ(page.state().markedCount, 1);
    EXPECT_EQ(page.state().said, QStringLiteral("Left back of shoulder: marked"));
    EXPECT_EQ(page.state().candidateCount, page.body.candidates()->rowCount());
    EXPECT_GT(page.state().candidateCount, 0);
    EXPECT_EQ(page.body.chips()->rowCount(), 1);
}

TEST(BodyController, aKeyOfNoZoneMarksNothing)
{
    BodyPage page;
    QSignalSpy changes(&page.body, &BodyController::stateChanged);
    page.body.press(QStringLiteral("nowhere:left"));
    page.mark("throat:left");
    EXPECT_EQ(changes.count(), 0);
    page.mark("throat");
    EXPECT_TRUE(page.marked("throat", Side::Middle));
}

TEST(BodyController, aPairWithoutASideIsBoth)
{
    BodyPage page;
    page.mark("calf");
    EXPECT_TRUE(page.marked("calf", Side::Left));
    EXPECT_TRUE(page.marked("calf", Side::Right));
}

TEST(BodyController, aStrokeIsSeenAtOnceAndWorkedOutAtItsEnd)
{
    BodyPage page;
    page.body.beginStroke(QStringLiteral("calf:left"));
    page.body.strokeOver(QStringLiteral("knee-back:left"));
    EXPECT_EQ(page.state().markedCount, 2);
    EXPECT_EQ(page.body.marks()->layers().marked.size(), 2U);
    EXPECT_EQ(page.state().candidateCount, 0);
    EXPECT_EQ(page.state().said, QString());
    page.body.endStroke();
    EXPECT_GT(page.state().candidateCount, 0);
    EXPECT_EQ(page.state().said, QStringLiteral("Left calf and Left back of knee: marked"));
    EXPECT_EQ(page.body.chips()->rowCount(), 2);
}

TEST(BodyController, aStrokeThatChangedNothingSaysNothing)
{
    BodyPage page;
    QSignalSpy marks(&page.body, &BodyController::markedChanged);
    page.body.beginStroke(QStringLiteral("nowhere"));
    page.body.endStroke();
    EXPECT_EQ(marks.count(), 0);
    EXPECT_EQ(page.state(), present::BodyState());
}

TEST(BodyController, takesBackTheLastPressWithWhatFollowedFromIt)
{
    BodyPage page;
    page.body.press(QStringLiteral("calf:left"));
    const present::BodyState before = page.state();
    page.body.press(QStringLiteral("low-back:left"));
    page.body.takeBack();
    EXPECT_EQ(page.state().markedCount, 1);
    EXPECT_EQ(page.state().candidateCount, before.candidateCount);
    EXPECT_EQ(page.state().said, QString());
}

TEST(BodyController, clearingLeavesNothing)
{
    BodyPage page;
    page.mark("calf:left");
    page.body.setHighlighted(0);
    page.body.clear();
    present::BodyState nothing;
    nothing.cleared = true;
    EXPECT_EQ(page.state(), nothing);
    EXPECT_EQ(page.body.chips()->rowCount(), 0);
    EXPECT_EQ(page.body.candidates()->rowCount(), 0);
}

TEST(BodyController, clearingIsTakenBackUntilSomethingElseIsDone)
{
    BodyPage page;
    page.mark("shoulder-back:left");
    page.body.clear();
    EXPECT_TRUE(page.state().cleared);
    page.body.takeBack();
    EXPECT_FALSE(page.state().cleared);
    EXPECT_TRUE(page.marked("shoulder-back"));
    page.body.clear();
    page.mark("heel:left");
    EXPECT_FALSE(page.state().cleared);
}

// After a start of the program on the same day the way to the countdown is no longer by what has to be marked
// again.
TEST(BodyController, whatWasMarkedLastTodayIsMarkedAgainAtTheNextStart)
{
    Home home;
    {
        Start first(home.folder, home.time);
        first.body.toggle(QStringLiteral("heel:left"));
        first.body.toggle(QStringLiteral("shoulder-back:left"));
        first.body.toggle(QStringLiteral("heel:left"));
    }
    home.time.advance(5h);
    {
        Start again(home.folder, home.time);
        EXPECT_TRUE(again.body.marked().empty()) << "not before it is asked for";
        again.context.markAgain();
        EXPECT_EQ(again.body.marked(), (std::vector<SidedZone>{{{"shoulder-back"}, Side::Left}}));
        EXPECT_TRUE(again.body.state().earlier);
        EXPECT_GT(again.body.candidates()->rowCount(), 0);
        again.body.press(QStringLiteral("heel:left"));
        EXPECT_FALSE(again.body.state().earlier) << "these are of now";
        again.body.clear();
    }
    {
        Start cleared(home.folder, home.time);
        cleared.context.markAgain();
        EXPECT_TRUE(cleared.body.marked().empty());
        cleared.body.toggle(QStringLiteral("heel:left"));
    }
    home.time.advance(24h);
    Start nextDay(home.folder, home.time);
    nextDay.context.markAgain();
    EXPECT_TRUE(nextDay.body.marked().empty());
}

TEST(BodyController, whatIsToBeAnsweredFirstGoesBeforeTheMarks)
{
    Home home;
    Start(home.folder, home.time).toFirstHold(); // gone in the middle of a hold
    Start again(home.folder, home.time);
    again.context.markAgain();
    EXPECT_TRUE(again.context.find<CutOffController>()->exists());
    EXPECT_TRUE(again.body.marked().empty()) << "the offer to go on stands where nothing is marked";
}

// ---- what follows

TEST(BodyController, saysWhyNoSessionMayStart)
{
    BodyPage page;
    page.mark("calf:left");
    page.health.setHolds(QStringLiteral("G0"), true);
    EXPECT_NE(page.state().noSession, QString());
    EXPECT_EQ(page.candidate(0, "blocked"), page.state().noSession);
    EXPECT_EQ(page.state().noSessionBelow, QString()) << "the first row says it";
    EXPECT_EQ(page.candidate(0, "answer"), QStringLiteral("G0"));
    page.health.setHolds(QStringLiteral("G0"), false);
    EXPECT_EQ(page.state().noSession, QString());
}

TEST(BodyController, whatIsBlockedStandsAfterTheOthersWithItsReason)
{
    BodyPage page;
    page.mark("low-back:left");
    page.health.setHolds(QStringLiteral("G29"), true);
    int row = 0;
    while (row < page.state().candidateCount && page.candidate(row, "answer").isEmpty())
        ++row;
    EXPECT_GT(row, 0);
    ASSERT_LT(row, page.state().candidateCount) << "some lie by the kidneys";
    for (; row < page.state().candidateCount; ++row)
        EXPECT_NE(page.candidate(row, "blocked"), QString());
}

TEST(BodyController, whatIsOffByDefaultKeepsItsPlace)
{
    BodyPage page;
    page.mark("blade-inner:left");
    const int count = page.state().candidateCount;
    int row = 0;
    while (row < count && page.candidate(row, "blocked").isEmpty())
        ++row;
    ASSERT_LT(row, count) << "some are off by default";
    int offered = 0;
    for (int below = row + 1; below < count; ++below)
        offered += page.candidate(below, "blocked").isEmpty() ? 1 : 0;
    EXPECT_GT(offered, 0);
    EXPECT_TRUE(page.candidate(row, "why").startsWith(page.candidate(row, "reason")));
}

TEST(BodyController, theRowThatIsPointedAtIsShownOnTheBodyUntilTheMarksChange)
{
    BodyPage page;
    page.mark("calf:left");
    page.body.setHighlighted(0);
    EXPECT_EQ(page.state().highlighted, 0);
    EXPECT_EQ(page.body.marks()->layers().muscle, page.body.offers().front().candidate.muscle);
    QSignalSpy changes(&page.body, &BodyController::stateChanged);
    page.body.setHighlighted(0);
    EXPECT_EQ(changes.count(), 0);
    page.mark("low-back:left");
    EXPECT_EQ(page.state().highlighted, -1);
    EXPECT_TRUE(page.body.marks()->layers().muscle.empty());
}

TEST(BodyController, whatASessionChangedIsWorkedOutOnceThePageIsSeenAgain)
{
    BodyPage page;
    page.mark("shoulder-side:left");
    page.body.setShown(false);
    page.session.beginPlanned();
    page.pressOnce(3);
    QStringList before, after;
    for (int row = 0; row < page.state().candidateCount; ++row)
        before << page.candidate(row, "lastNumbers");
    EXPECT_TRUE(before.join(QString()).isEmpty()) << "nothing was tried before";
    page.body.setShown(true);
    for (int row = 0; row < page.state().candidateCount; ++row)
        after << page.candidate(row, "lastNumbers");
    EXPECT_TRUE(after.contains(QStringLiteral("6 to 3"))) << after.join(u'|').toStdString();
}

TEST(BodyController, saysWhatOfTheShippedDataCannotBeUsed)
{
    const TempFolder folder, broken;
    std::filesystem::copy(resources, broken.path(), std::filesystem::copy_options::recursive);
    std::filesystem::remove(broken.path() / "bodymap/back.svg");
    FixedClock clock = noon();
    const AppContext context(std::make_unique<World>(broken.path()), clock, broken.path(), folder.path());
    const auto *body = context.find<BodyController>();
    EXPECT_FALSE(body->usable());
    EXPECT_TRUE(body->problems().contains(QStringLiteral("back.svg"))) << body->problems().toStdString();
}

} // namespace unknot::test
