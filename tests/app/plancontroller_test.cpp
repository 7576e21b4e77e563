// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannedsession.h"

#include "app/routines/routinescontroller.h"
#include "app/settings/appsettings.h"
#include "support/chosen.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

const QString three = QStringLiteral("infraspinatus-under-ridge-outer, deltoid-side, deltoid-back R");

} // namespace

TEST(PlanController, isEmptyAtFirst)
{
    const Planned page;
    EXPECT_EQ(page.state(), present::PlanState());
}

TEST(PlanController, showsWhatTheMarksPropose)
{
    Planned page;
    page.mark("shoulder-back:left");
    EXPECT_EQ(page.state().count, 4);
    EXPECT_EQ(page.state().points, 4);
    EXPECT_FALSE(page.state().gathered);
    EXPECT_TRUE(page.state().length.startsWith(QStringLiteral("4 points, about "))) << page.state().length.toStdString();
    page.body.clear();
    EXPECT_EQ(page.state().count, 0);
}

TEST(PlanController, followsTheHealthAnswersAndTheWishes)
{
    Planned page;
    page.mark("calf:left");
    const QString before = page.state().length;
    test::choose(*page.context.find<AppSettings>(), &safety::Wishes::reps, 1);
    EXPECT_NE(page.state().length, before);
    page.health.setHolds(QStringLiteral("G0"), true);
    EXPECT_EQ(page.state().points, 0);
    EXPECT_EQ(page.state().length, QString());
    EXPECT_NE(page.state().against, QString());
    page.health.setHolds(QStringLiteral("G0"), false);
    EXPECT_GT(page.state().points, 0);
    EXPECT_EQ(page.state().against, QString());
}

TEST(PlanController, showsWhatWasPutTogetherInsteadAndNothingElse)
{
    Planned page;
    page.mark("calf:left");
    page.add("deltoid-side");
    EXPECT_EQ(page.points(), QStringLiteral("deltoid-side"));
    EXPECT_TRUE(page.state().gathered);
}

TEST(PlanController, losesNothingWithTheMarks)
{
    Planned page;
    page.mark("calf:left");
    page.addThree();
    page.body.clear();
    page.mark("low-back:left");
    page.body.press(QStringLiteral("low-back:left"));
    EXPECT_EQ(page.points(), three);
}

TEST(PlanController, keepsWhatWasPutTogetherUntilTheNextStart)
{
    Home home;
    {
        Ahead page(home);
        page.addThree();
        page.plan.move(0, 2);
    }
    Ahead page(home);
    EXPECT_EQ(page.points(), QStringLiteral("deltoid-side, deltoid-back R, infraspinatus-under-ridge-outer"));
}

TEST(PlanController, takesWhatCannotBeReadForNothing)
{
    Home home;
    TempFolder::write(home.folder / "settings.ini", "[session]\ngathered=deltoid-side:left:9\n");
    Ahead page(home);
    EXPECT_EQ(page.state(), present::PlanState());
    page.add("deltoid-side");
    EXPECT_EQ(page.points(), QStringLiteral("deltoid-side"));
}

TEST(PlanController, saysOfEachRowWhatIsDoneThere)
{
    Planned page;
    page.add("infraspinatus-under-ridge-outer");
    EXPECT_EQ(page.cell(0, "latin"), QStringLiteral("Infraspinatus"));
    EXPECT_TRUE(page.cell(0, "name").endsWith(QStringLiteral(", left")));
    EXPECT_EQ(page.cell(0, "otherSide"), QStringLiteral("right"));
    for (const char *role : {"label", "position", "how", "dose", "minutes"})
        EXPECT_NE(page.cell(0, role), QString()) << role;
}

TEST(PlanController, aRowIsTakenOutMovedTurnedOrKeptAlone)
{
    Planned page;
    page.addThree();
    page.plan.remove(1);
    EXPECT_EQ(page.points(), QStringLiteral("infraspinatus-under-ridge-outer, deltoid-back R"));
    EXPECT_TRUE(page.state().said.endsWith(QStringLiteral(": taken out")));
    page.plan.move(1, 0);
    EXPECT_EQ(page.points(), QStringLiteral("deltoid-back R, infraspinatus-under-ridge-outer"));
    EXPECT_TRUE(page.state().said.endsWith(QStringLiteral(", right: now 1 of 2"))) << page.state().said.toStdString();
    page.plan.turn(0);
    EXPECT_EQ(page.points(), QStringLiteral("deltoid-back, infraspinatus-under-ridge-outer"));
    EXPECT_TRUE(page.state().said.endsWith(QStringLiteral(": now on your left"))) << page.state().said.toStdString();
    page.plan.keepOnly(1);
    EXPECT_EQ(page.points(), QStringLiteral("infraspinatus-under-ridge-outer"));
    for (int changes = 0; changes < 4; ++changes)
        page.plan.takeBack();
    EXPECT_EQ(page.points(), three);
    EXPECT_EQ(page.state().said, QString());
}

// "I have five minutes" is what people have.
TEST(PlanController, isFittedIntoTheTimeThereIsAndSaysWhatItLeavesOut)
{
    Planned page;
    page.mark("shoulder-back:left");
    ASSERT_EQ(page.state().shorter, (QList<int>{3, 5, 10}));
    const QString first = page.points().section(u',', 0, 0);
    page.plan.fitInto(10);
    EXPECT_TRUE(page.state().gathered);
    EXPECT_LT(page.state().points, 4);
    EXPECT_GT(page.state().points, 1);
    EXPECT_TRUE(page.state().said.startsWith(QStringLiteral("Fits into 10 minutes. Left out: "))) << page.state().said.toStdString();
    EXPECT_EQ(page.state().shorter, (QList<int>{3, 5}));
    page.plan.fitInto(3);
    EXPECT_EQ(page.points(), first) << "what stands first";
    EXPECT_TRUE(page.state().said.contains(u"press")) << "with fewer presses: " << page.state().said.toStdString();
    EXPECT_EQ(page.state().shorter, QList<int>());
    page.plan.takeBack();
    page.plan.takeBack();
    EXPECT_EQ(page.state().points, 4);
}

TEST(PlanController, proposesInAnOrderWithFewChangesAndOffersItForOnesOwn)
{
    Planned page;
    page.mark("shoulder-back:left");
    EXPECT_EQ(page.state().changes, page.state().fewestChanges);
    for (const char *point : {"infraspinatus-under-ridge-inner", "soleus-outer", "infraspinatus-inner-edge"})
        page.add(point);
    EXPECT_EQ(page.state().changes, 2) << "one's own order is kept";
    ASSERT_EQ(page.state().fewestChanges, 1);
    const QString own = page.points();
    page.plan.order();
    EXPECT_EQ(page.state().changes, page.state().fewestChanges);
    EXPECT_TRUE(page.state().said.startsWith(QStringLiteral("Ordered: "))) << page.state().said.toStdString();
    EXPECT_EQ(page.points(), QStringLiteral("infraspinatus-under-ridge-inner, infraspinatus-inner-edge, soleus-outer"));
    page.plan.takeBack();
    EXPECT_EQ(page.points(), own);
}

TEST(PlanController, rowsThatAreNotThereChangeNothing)
{
    Planned page;
    page.addThree();
    QSignalSpy changes(&page.gathered, &GatheredSession::changed);
    for (const int row : {-1, 3}) {
        page.plan.remove(row);
        page.plan.move(row, 0);
        page.plan.move(0, row);
        page.plan.turn(row);
        page.plan.keepOnly(row);
    }
    page.plan.move(1, 1);
    EXPECT_EQ(changes.count(), 0);
}

TEST(PlanController, isClearedAndBroughtBack)
{
    Planned page;
    page.addThree();
    page.plan.clear();
    EXPECT_EQ(page.state().count, 0);
    EXPECT_EQ(page.state().said, QStringLiteral("Cleared: 3 points"));
    EXPECT_TRUE(page.state().canTakeBack);
    page.plan.leave();
    EXPECT_EQ(page.state().said, QString());
    page.plan.takeBack();
    EXPECT_EQ(page.points(), three) << "also after the page was left";
}

// Else the proposal would come back while one takes its last row out.
TEST(PlanController, isEmptyOnceAProposalIsClearedUntilThePageIsLeft)
{
    Planned page;
    page.mark("calf:left");
    const QString proposed = page.points();
    page.plan.keepOnly(0);
    page.plan.remove(0);
    EXPECT_EQ(page.state().count, 0);
    page.plan.leave();
    EXPECT_EQ(page.points(), proposed);
    EXPECT_FALSE(page.state().gathered);
}

// It said "Cleared", and all stayed as it was.
TEST(PlanController, aProposalIsClearedAsItStandsAndBroughtBack)
{
    Planned page;
    page.mark("calf:left");
    const QString proposed = page.points();
    page.plan.clear();
    EXPECT_EQ(page.state().count, 0);
    EXPECT_TRUE(page.state().canTakeBack);
    page.plan.takeBack();
    EXPECT_EQ(page.points(), proposed);
    EXPECT_FALSE(page.state().gathered);
}

TEST(PlanController, aProposalThatIsChangedIsOnesOwn)
{
    Planned page;
    page.mark("shoulder-back:left");
    page.plan.remove(0);
    EXPECT_TRUE(page.state().gathered);
    EXPECT_EQ(page.state().count, 3);
    page.body.clear();
    EXPECT_EQ(page.state().count, 3);
    page.plan.takeBack();
    EXPECT_EQ(page.state().count, 0) << "nothing is marked, so nothing is proposed";
}

TEST(PlanController, refusesWhatIsBlockedAndMoreThanASessionHoldsAndSaysWhy)
{
    Planned page;
    page.add("scalenes-back");
    EXPECT_EQ(page.state().count, 0);
    EXPECT_NE(page.state().refused, QString());
    page.addThree();
    EXPECT_EQ(page.state().refused, QString());
    const auto &all = page.context.world().catalogue;
    for (const char *muscle : {"infraspinatus", "deltoid", "gastrocnemius"}) {
        for (const auto *point : all.pointsOf({muscle})) {
            page.add(point->id.value.c_str());
            page.add(point->id.value.c_str(), Side::Right);
        }
    }
    EXPECT_EQ(page.state().count, page.state().points);
    EXPECT_LE(page.state().points, all.limits().points.hard);
    EXPECT_NE(page.state().refused, QString());
    page.plan.remove(0);
    EXPECT_EQ(page.state().refused, QString());
}

TEST(PlanController, keepsWhatMayNotBePressedNowAndSaysWhy)
{
    Planned page;
    page.add("deltoid-side");
    page.session.beginPlanned();
    page.pressOnce();
    page.gathered.change({{PointId{"deltoid-side"}, Side::Left}, {PointId{"deltoid-side"}, Side::Right}});
    EXPECT_EQ(page.state().count, 2);
    EXPECT_EQ(page.state().points, 1);
    EXPECT_NE(page.cell(0, "passedOver"), QString());
    EXPECT_EQ(page.cell(0, "minutes"), QString());
    EXPECT_EQ(page.cell(0, "otherSide"), QString()) << "it is there";
    page.plan.remove(1);
    EXPECT_EQ(page.state().points, 0);
    EXPECT_NE(page.state().against, QString());
}

TEST(PlanController, startsInItsOrderAndIsGoneOnceItHasBegun)
{
    Planned page;
    page.addThree();
    page.plan.move(2, 0);
    page.session.beginPlanned();
    EXPECT_TRUE(page.state().gathered) << "the questions may stop it yet";
    page.answerAll();
    EXPECT_EQ(page.session.stage(), Stage::Rate);
    EXPECT_TRUE(page.session.screen().summary.startsWith(QStringLiteral("3 points, about ")))
        << page.session.screen().summary.toStdString();
    EXPECT_FALSE(page.state().gathered);
    EXPECT_FALSE(page.state().canTakeBack);
    page.session.rate(6);
    page.session.rate(7);
    EXPECT_EQ(page.session.screen().pointOf, QStringLiteral("Point 1 of 3"));
}

TEST(PlanController, staysWhenTheQuestionsAreLeft)
{
    Planned page;
    page.addThree();
    page.session.beginPlanned();
    page.look();
    page.session.leave();
    EXPECT_EQ(page.points(), three);
}

TEST(PlanController, anotherSessionTakesOnlyItsOwnPointsOut)
{
    Planned page;
    page.addThree();
    auto &routines = *page.context.find<RoutinesController>();
    routines.setCurrent(QStringLiteral("desk-neck"));
    routines.refresh();
    page.session.beginRoutine();
    page.answerAll();
    EXPECT_EQ(page.session.stage(), Stage::Rate);
    EXPECT_EQ(page.points(), three);
}

// A calf from before, with a sore neck marked now: both are asked about.
TEST(PlanController, whereItHurtsIsWhatIsMarkedAndThePlacesOfOtherPoints)
{
    Planned page;
    page.mark("shoulder-side:left");
    page.add("deltoid-side");
    EXPECT_EQ(page.plan.zones(), std::vector({SidedZone{ZoneId{"shoulder-side"}, Side::Left}}));
    const auto &catalogue = page.context.world().catalogue;
    const auto *calf = catalogue.pointsOf({"gastrocnemius"}).front();
    page.add(calf->id.value.c_str());
    EXPECT_EQ(page.plan.zones(), std::vector({SidedZone{ZoneId{"shoulder-side"}, Side::Left}, SidedZone{calf->zone, Side::Left}}));
}

TEST(PlanController, doesAPastSessionAgainNoHarderThanItWas)
{
    Planned page;
    auto &settings = *page.context.find<AppSettings>();
    test::choose(settings, &safety::Wishes::reps, 1);
    page.addThree();
    page.session.beginPlanned();
    page.pressOnce();
    test::choose(settings, &safety::Wishes::reps, 3);
    ASSERT_TRUE(page.plan.doAgain(page.session.sessionId()));
    EXPECT_EQ(page.points(), three);
    EXPECT_NE(page.cell(0, "passedOver"), QString()) << "it was pressed a moment ago";
    page.clock.advance(24h * 3);
    test::choose(settings, &safety::Wishes::hold, Seconds{20}); // what has changed is worked out anew
    ASSERT_EQ(page.state().points, 3);
    EXPECT_EQ(page.plan.plan().points.front().dose.reps, 1);
    EXPECT_FALSE(page.plan.doAgain(QStringLiteral("none")));
    EXPECT_EQ(page.points(), three);
}

TEST(PlanController, namesWhatOnesOwnSessionsTook)
{
    Planned page;
    page.mark("shoulder-side:left");
    page.add("deltoid-side");
    const auto before = page.state().length;
    page.plan.clear();
    // Three sessions in which finding the place took four minutes.
    for (int day = 0; day < 3; ++day) {
        page.add("deltoid-side");
        page.session.beginPlanned();
        page.answerAll();
        page.session.rate(6);
        page.session.rate(7);
        page.clock.advance(4min);
        page.session.ready();
        page.session.locate(5, SessionController::Ache::Yes);
        page.after(10s);
        page.stop();
        page.session.rate(5);
        page.session.rate(5);
        page.session.leave();
        page.clock.advance(24h * 3);
        test::choose(*page.context.find<AppSettings>(), &safety::Wishes::hold, Seconds{30});
    }
    page.add("deltoid-side");
    EXPECT_NE(page.state().length, before) << before.toStdString();
}

} // namespace unknot::test
