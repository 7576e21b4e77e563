// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/pointcontroller.h"

#include "app/body/gatheredsession.h"
#include "app/settings/appsettings.h"
#include "startedprogram.h"
#include "support/chosen.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

struct Home {
    TempFolder folder;
    FixedClock time = noon();
};

struct PointPanel : Home, Start {
    explicit PointPanel(const char *muscle = "infraspinatus", const char *side = "left")
        : Start(folder, time), point(*context.find<PointController>())
    {
        point.open(QString::fromLatin1(muscle), QString::fromLatin1(side));
    }
    [[nodiscard]] const present::PointState &state() const { return point.state(); }

    PointController &point;
};

} // namespace

TEST(PointController, opensAMuscleAtItsFirstPoint)
{
    const PointPanel panel;
    EXPECT_EQ(panel.state().text.latin, QStringLiteral("Infraspinatus"));
    EXPECT_EQ(panel.state().text.side, QStringLiteral("left"));
    EXPECT_EQ(panel.state().index, 0);
    EXPECT_EQ(std::size_t(panel.state().count), panel.context.world().catalogue.pointsOf({"infraspinatus"}).size());
    EXPECT_TRUE(panel.state().allowed);
    EXPECT_FALSE(panel.state().added);
    EXPECT_FALSE(panel.state().canSwitchOn);
}

TEST(PointController, walksThroughThePointsOfItsMuscleOnly)
{
    PointPanel panel;
    const QString first = panel.state().text.label;
    panel.point.setIndex(1);
    EXPECT_EQ(panel.state().index, 1);
    EXPECT_NE(panel.state().text.label, first);
    QSignalSpy changes(&panel.point, &PointController::stateChanged);
    panel.point.setIndex(-1);
    panel.point.setIndex(panel.state().count);
    panel.point.choosePoint(QStringLiteral("deltoid-side"));
    panel.point.choosePoint(QStringLiteral("nowhere"));
    EXPECT_EQ(changes.count(), 0);
    panel.point.choosePoint(QString::fromStdString(panel.context.world().catalogue.pointsOf({"infraspinatus"}).front()->id.value));
    EXPECT_EQ(panel.state().text.label, first);
    EXPECT_EQ(changes.count(), 1);
}

TEST(PointController, opensAPointWithItsMuscle)
{
    PointPanel panel;
    panel.point.openPoint(QStringLiteral("deltoid-side"), QStringLiteral("right"));
    ASSERT_TRUE(panel.point.point());
    EXPECT_EQ(panel.point.point()->id.value, "deltoid-side");
    EXPECT_EQ(panel.point.side(), Side::Right);
    panel.point.openPoint(QStringLiteral("nowhere"), QStringLiteral("left"));
    EXPECT_EQ(panel.point.point()->id.value, "deltoid-side") << "an unknown one opens nothing";
}

TEST(PointController, beginsWithThePointThatMeetsTheMarksBest)
{
    PointPanel panel;
    panel.body.toggle(QStringLiteral("shoulder-side"));
    const auto &best = panel.body.offers().front().candidate;
    panel.point.open(QString::fromStdString(best.muscle.value), QString::fromStdString(std::string(toString(best.side))));
    EXPECT_EQ(panel.point.point()->id, best.points.front().point);
}

TEST(PointController, addsThePointToTheSessionAndTakesItOut)
{
    PointPanel panel;
    const auto &gathered = *panel.context.find<GatheredSession>();
    panel.point.toggleAdded();
    EXPECT_TRUE(panel.state().added);
    EXPECT_TRUE(panel.state().alone);
    EXPECT_TRUE(gathered.has(panel.point.point()->id, Side::Left));
    panel.point.open(QStringLiteral("infraspinatus"), QStringLiteral("right"));
    EXPECT_FALSE(panel.state().added);
    EXPECT_FALSE(panel.state().alone);
    panel.point.open(QStringLiteral("infraspinatus"), QStringLiteral("left"));
    panel.point.toggleAdded();
    EXPECT_FALSE(panel.state().added);
    EXPECT_TRUE(panel.state().alone);
    EXPECT_TRUE(gathered.points().empty());
}

TEST(PointController, offersNothingThatTheHealthAnswersBlock)
{
    PointPanel panel;
    panel.health.setHolds(QStringLiteral("G0"), true);
    EXPECT_FALSE(panel.state().allowed);
    EXPECT_FALSE(panel.state().canSwitchOn);
    EXPECT_NE(panel.state().text.why, QString());
    EXPECT_EQ(panel.state().text.limit, QString());
    EXPECT_EQ(panel.state().answer, QStringLiteral("G0"));
    panel.point.toggleAdded();
    EXPECT_FALSE(panel.state().added);
    panel.health.setHolds(QStringLiteral("G0"), false);
    EXPECT_TRUE(panel.state().allowed);
}

TEST(PointController, switchesOnWhatIsOffByDefault)
{
    PointPanel panel("scalenes");
    ASSERT_TRUE(panel.state().canSwitchOn);
    EXPECT_FALSE(panel.state().allowed);
    panel.point.switchOn();
    EXPECT_TRUE(panel.state().allowed);
    EXPECT_FALSE(panel.state().canSwitchOn);
    EXPECT_TRUE(panel.health.answers().profile().switchedOn.contains(panel.point.point()->id));
}

TEST(PointController, neverSwitchesOnWhatIsForInformationOnly)
{
    PointPanel panel("pelvic-floor");
    EXPECT_FALSE(panel.state().canSwitchOn);
    panel.point.switchOn();
    EXPECT_TRUE(panel.health.answers().profile().switchedOn.empty());
}

TEST(PointController, tellsTheDoseThatIsWishedFor)
{
    PointPanel panel;
    test::choose(*panel.context.find<AppSettings>(), &safety::Wishes::reps, 1);
    EXPECT_EQ(panel.state().text.reps, 1);
    test::choose(*panel.context.find<AppSettings>(), &safety::Wishes::reps, 2);
    EXPECT_EQ(panel.state().text.reps, 2);
}

// What is chosen is what a session presses with, and stays.
TEST(PointController, pressesWithTheToolThatIsChosenInItsPosition)
{
    PointPanel panel("deltoid");
    panel.point.choosePoint(QStringLiteral("deltoid-side"));
    ASSERT_EQ(panel.state().toolNames, (QStringList{QStringLiteral("Ball on a wall"), QStringLiteral("Knuckles")}));
    EXPECT_EQ(panel.state().tool, 0);
    EXPECT_EQ(panel.state().toolPosition, QStringLiteral("Standing side-on to a wall"));
    EXPECT_EQ(panel.point.hold().posture, QStringLiteral("stand-side"));
    panel.point.chooseTool(1);
    EXPECT_EQ(panel.state().tool, 1);
    EXPECT_EQ(panel.state().toolPosition, QStringLiteral("Sitting"));
    EXPECT_EQ(panel.point.hold().tool, QStringLiteral("knuckles"));
    EXPECT_EQ(panel.point.hold().posture, QStringLiteral("sit"));
    panel.point.chooseTool(7);
    EXPECT_EQ(panel.state().tool, 1) << "there is no such tool";
}

// One can't roll with a fist.
TEST(PointController, aWayForAnotherToolGivesWay)
{
    PointPanel panel("gluteus-medius");
    panel.point.choosePoint(QStringLiteral("gluteus-medius-back"));
    const auto rolling = panel.state().wayNames.indexOf(QStringLiteral("Rolling"));
    ASSERT_GT(rolling, 0);
    panel.point.chooseWay(int(rolling));
    EXPECT_EQ(panel.state().tool, 0);
    panel.point.chooseTool(1);
    EXPECT_EQ(panel.state().tool, 1);
    EXPECT_EQ(panel.state().way, 0);
}

TEST(PointController, showsWhereToSearch)
{
    PointPanel panel;
    EXPECT_EQ(panel.state().view, QStringLiteral("back"));
    EXPECT_EQ(panel.state().viewSide, QString());
    EXPECT_TRUE(panel.state().region.contains(panel.state().circle));
    EXPECT_EQ(panel.state().region.center(), panel.state().circle.center());
    EXPECT_TRUE(panel.point.marks()->layers().searchCircle);
    const QRectF left = panel.state().region;
    panel.point.open(QStringLiteral("infraspinatus"), QStringLiteral("right"));
    EXPECT_NE(panel.state().region, left);
    EXPECT_EQ(panel.state().text.where, QStringLiteral("Back, right"));
}

TEST(PointController, restsAfterItWasPressed)
{
    PointPanel panel;
    panel.session.beginPoint();
    panel.pressOnce();
    EXPECT_FALSE(panel.state().allowed);
    EXPECT_TRUE(panel.state().text.why.startsWith(QStringLiteral("Pressed a short while ago"))) << panel.state().text.why.toStdString();
    EXPECT_NE(panel.state().text.record, QString());
}

} // namespace unknot::test
