// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/gatheredsession.h"
#include "app/own/healthcontroller.h"
#include "app/plan/plancontroller.h"
#include "chartfixture.h"
#include "support/made.h"

#include <QAccessible>

namespace unknot::test
{

namespace
{

// The page of the session ahead in its window, with three points put together, and a hand on keys and mouse.
class PlanPageTest : public BodyChartTest
{
protected:
    PlanPageTest() { program.window()->requestActivate(); }

    void open()
    {
        gathered.change({{PointId{"infraspinatus-under-ridge-outer"}, Side::Left}, {PointId{"deltoid-side"}, Side::Left},
            {PointId{"deltoid-back"}, Side::Right}});
        show("plan");
    }
    void show(const char *page)
    {
        program.window()->setProperty("page", QString::fromLatin1(page));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString page() const { return program.window()->property("page").toString(); }

    void alt(Qt::Key key)
    {
        QTest::keyClick(window(), key, Qt::AltModifier);
        QCoreApplication::processEvents();
    }
    // The rows from top to bottom.
    [[nodiscard]] std::vector<QQuickItem *> rows() const
    {
        std::vector<QQuickItem *> rows;
        collect(program.window()->contentItem(), rows);
        std::ranges::sort(rows, {}, &QQuickItem::y);
        return rows;
    }
    [[nodiscard]] QString points() const
    {
        QStringList points;
        for (const QQuickItem *row : rows())
            points << row->property("point").toString();
        return points.join(QStringLiteral(", "));
    }

    GatheredSession &gathered = *context.find<GatheredSession>();
    PlanController &plan = *context.find<PlanController>();
    SessionController &session = *context.find<SessionController>();

private:
    static void collect(QQuickItem *item, std::vector<QQuickItem *> &rows)
    {
        if (item->isVisible() && item->property("dropsHere").isValid())
            rows.push_back(item);
        for (QQuickItem *child : item->childItems())
            collect(child, rows);
    }
};

const QString asGathered = QStringLiteral("infraspinatus-under-ridge-outer, deltoid-side, deltoid-back");

TEST_F(PlanPageTest, isWalkedAndChangedByKeysAlone)
{
    open();
    ASSERT_EQ(points(), asGathered);
    alt(Qt::Key_Down);
    EXPECT_EQ(points(), QStringLiteral("deltoid-side, infraspinatus-under-ridge-outer, deltoid-back"));
    alt(Qt::Key_Down);
    EXPECT_EQ(points(), QStringLiteral("deltoid-side, deltoid-back, infraspinatus-under-ridge-outer")) << "it goes on with the same row";
    alt(Qt::Key_Down);
    alt(Qt::Key_Up);
    EXPECT_EQ(points(), QStringLiteral("deltoid-side, infraspinatus-under-ridge-outer, deltoid-back"));
    key(Qt::Key_Up);
    key(Qt::Key_Delete);
    QCoreApplication::processEvents();
    EXPECT_EQ(points(), QStringLiteral("infraspinatus-under-ridge-outer, deltoid-back"));
    key(Qt::Key_Down);
    key(Qt::Key_Tab);
    QTest::keyClick(window(), Qt::Key_Space);
    QCoreApplication::processEvents();
    EXPECT_EQ(gathered.points().back().side, Side::Left) << "the first thing to be done with a row: its other side";
}

TEST_F(PlanPageTest, theKeysGoOnWithARowThatIsBack)
{
    open();
    key(Qt::Key_Down);
    key(Qt::Key_Delete);
    QCoreApplication::processEvents();
    press(u"Undo");
    EXPECT_EQ(points(), asGathered);
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    QCoreApplication::processEvents();
    EXPECT_EQ(gathered.points()[1].side, Side::Right) << "the first thing to be done with it: its other side";
}

TEST_F(PlanPageTest, whatIsNotOfferedAnyMoreKeepsNoKeys)
{
    open();
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    QCoreApplication::processEvents();
    ASSERT_EQ(gathered.points().size(), 1U) << "only this one, which can't be said twice";
    key(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(page(), QStringLiteral("body")) << "the row is opened";
}

// The point's page leads back to where it was asked for.
TEST_F(PlanPageTest, aPointThatWasLookedUpLeadsBackToThePlan)
{
    open();
    key(Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_EQ(page(), QStringLiteral("body"));
    EXPECT_EQ(button(u"Add to session"), nullptr) << "it is part of it";
    EXPECT_EQ(button(u"Start"), nullptr) << "not of this one alone";
    press(u"Next point");
    EXPECT_TRUE(button(u"Start")) << "another point is no part of it";
    press(u"Previous point");
    EXPECT_EQ(button(u"Start"), nullptr);
    press(u"Your session");
    EXPECT_EQ(page(), QStringLiteral("plan"));
    key(Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_EQ(page(), QStringLiteral("body"));
    key(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(page(), QStringLiteral("plan")) << "the keyboard is on the way back";
    key(Qt::Key_Return);
    QCoreApplication::processEvents();
    key(Qt::Key_Escape);
    QCoreApplication::processEvents();
    EXPECT_EQ(page(), QStringLiteral("plan"));
    show("body");
    EXPECT_EQ(button(u"Your session"), nullptr) << "the next point is another matter";
}

TEST_F(PlanPageTest, aRowIsDraggedByItsHandle)
{
    open();
    const auto all = rows();
    ASSERT_EQ(all.size(), 3U);
    const auto handle = [](const QQuickItem *row) {
        return row->mapToScene({row->property("sideMargin").toDouble(), row->height() / 2}).toPoint();
    };
    const QPoint from = handle(all[0]), to = handle(all[2]);
    QTest::mousePress(window(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(window(), from + (to - from) * step / 10);
    QTest::mouseRelease(window(), Qt::LeftButton, {}, to);
    QCoreApplication::processEvents();
    EXPECT_EQ(points(), QStringLiteral("deltoid-side, deltoid-back, infraspinatus-under-ridge-outer"));
}

TEST_F(PlanPageTest, saysAtItsTopHowLongItTakes)
{
    open();
    const auto texts = program.window()->findChildren<QQuickItem *>();
    const auto top = std::ranges::find_if(texts, [this](const QQuickItem *item) {
        return item->isVisible() && item->property("text").toString().startsWith(plan.state().summary + u'.');
    });
    ASSERT_NE(top, texts.end());
    EXPECT_GT((*top)->mapToScene({}).y(), 0);
    EXPECT_LT((*top)->mapToScene({}).y(), rows().front()->mapToScene({}).y());
}

// It was the foot of the list, which is never made.
TEST_F(PlanPageTest, inALowWindowWithLargeLettersItIsKeptBelowTheRows)
{
    test::choose(*context.find<AppSettings>(), &practice::Settings::textScale, 2.);
    program.window()->resize(960, 640);
    open();
    program.window()->grabWindow();
    const QQuickItem *const keep = button(u"Keep as a routine");
    ASSERT_TRUE(keep);
    EXPECT_GT(keep->mapToScene({}).y(), rows().back()->mapToScene({0, rows().back()->height()}).y());
    QMetaObject::invokeMethod(button(u"Keep as a routine"), "clicked");
    QCoreApplication::processEvents();
    EXPECT_TRUE(button(u"Keep"));
}

// By mouse the settings opened somewhere else, and the answer lay in a folded group.
TEST_F(PlanPageTest, theAnswerThatBlocksIsInSightWhereOneIsLedToIt)
{
    context.find<HealthController>()->setHolds(QStringLiteral("G8"), true);
    open();
    const auto items = program.window()->findChildren<QQuickItem *>();
    const auto bodyPage = std::ranges::find_if(items, [](const QQuickItem *item) { return item->property("cameFrom").isValid(); });
    ASSERT_NE(bodyPage, items.end());
    QMetaObject::invokeMethod(*bodyPage, "health", Q_ARG(QString, QStringLiteral("G8")));
    program.window()->grabWindow();
    waitUntilMade(*program.window());
    QCoreApplication::processEvents();
    const QQuickItem *const box = program.window()->activeFocusItem();
    ASSERT_TRUE(box->property("ticked").toBool()) << box->metaObject()->className();
    const double top = box->mapToScene({}).y();
    EXPECT_GT(top, 0);
    EXPECT_LT(top + box->height(), program.window()->height());
}

TEST_F(PlanPageTest, whatWasClearedComesBack)
{
    open();
    press(u"Clear");
    EXPECT_TRUE(rows().empty());
    EXPECT_EQ(button(u"Start"), nullptr);
    EXPECT_TRUE(button(u"Add a point"));
    press(u"Undo");
    EXPECT_EQ(points(), asGathered);
    EXPECT_TRUE(button(u"Start"));
    press(u"Clear");
    QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_EQ(points(), asGathered);
}

TEST_F(PlanPageTest, oneIsKeptAlone)
{
    open();
    press(u"Only this one");
    EXPECT_EQ(points(), QStringLiteral("infraspinatus-under-ridge-outer"));
    EXPECT_EQ(button(u"Only this one"), nullptr);
}

TEST_F(PlanPageTest, saysToAScreenReaderWhereEachRowStands)
{
    open();
    const auto name = [this](std::size_t row) { return QAccessible::queryAccessibleInterface(rows()[row])->text(QAccessible::Name); };
    EXPECT_TRUE(name(0).startsWith(QStringLiteral("1 of 3. "))) << name(0).toStdString();
    EXPECT_TRUE(name(2).startsWith(QStringLiteral("3 of 3. "))) << name(2).toStdString();
    const auto *takeOut = QAccessible::queryAccessibleInterface(button(u"Take out"));
    EXPECT_TRUE(takeOut->text(QAccessible::Name).endsWith(QStringLiteral(", left: Take out")))
        << takeOut->text(QAccessible::Name).toStdString();
}

TEST_F(PlanPageTest, leadsBackToTheBodyWhichShowsTheWayHere)
{
    open();
    press(u"Add a point");
    EXPECT_EQ(page(), QStringLiteral("body"));
    press(u"See and start");
    EXPECT_EQ(page(), QStringLiteral("plan"));
    press(u"Back to the body");
    EXPECT_EQ(page(), QStringLiteral("body"));
    EXPECT_EQ(gathered.points().size(), 3U) << "nothing of it is lost by that";
    press(u"See and start");
    press(u"Start");
    EXPECT_EQ(session.stage(), Stage::Screening);
}

// The way from "it hurts" to the first question.
TEST_F(PlanPageTest, aSessionOfOneSpotIsTwoClicksOrThreeThroughItsPage)
{
    click(at("shoulder-blade"));
    QCoreApplication::processEvents();
    const auto *start = button(QStringLiteral("Start with this: %1, left")
                                   .arg(body.candidates()->index(0, 0).data(body.candidates()->roleNames().key("name")).toString()));
    ASSERT_TRUE(start);
    click(start->mapToScene({start->width() / 2, start->height() / 2}).toPoint());
    EXPECT_EQ(session.stage(), Stage::Screening);
    clock.advance(practice::SessionStart::soonest);
    session.leave();
    QCoreApplication::processEvents();
    EXPECT_EQ(page(), QStringLiteral("body"));
    Q_EMIT body.muscleChosen(QStringLiteral("infraspinatus"), QStringLiteral("left"));
    QCoreApplication::processEvents();
    press(u"Start");
    EXPECT_EQ(session.stage(), Stage::Screening);
}

TEST_F(PlanPageTest, withSeveralPutTogetherStartShowsThemFirst)
{
    open();
    show("body");
    Q_EMIT body.muscleChosen(QStringLiteral("piriformis"), QStringLiteral("left"));
    QCoreApplication::processEvents();
    press(u"Start");
    EXPECT_EQ(session.stage(), Stage::None);
    EXPECT_EQ(page(), QStringLiteral("plan"));
    EXPECT_EQ(rows().size(), 4U);
}

// What was gathered is kept, but nothing invites to start it; from what to do one comes to the body, not to the
// close-up from which the session was begun.
TEST_F(PlanPageTest, afterAYesItWaitsAndTheAdviceLeadsToTheBody)
{
    gathered.add({{PointId{"deltoid-side"}, Side::Left}});
    Q_EMIT body.muscleChosen(QStringLiteral("infraspinatus"), QStringLiteral("left"));
    session.beginPoint();
    clock.advance(practice::SessionStart::soonest);
    session.start()->pressQuestion(QStringLiteral("q-chest-pain-new"));
    QCoreApplication::processEvents();
    clock.advance(practice::SessionStart::soonest);
    press(u"I am calling for help");
    EXPECT_EQ(session.stage(), Stage::None);
    EXPECT_EQ(page(), QStringLiteral("body"));
    EXPECT_TRUE(button(u"List of places")) << "not the close-up";
    EXPECT_TRUE(button(u"See what to do"));
    EXPECT_FALSE(button(u"See and start"));
    EXPECT_TRUE(button(u"Look at it"));
    for (const char *name : {"history", "learn", "settings"}) {
        show(name);
        EXPECT_TRUE(button(u"See what to do")) << name;
    }
    press(u"See what to do");
    EXPECT_EQ(session.stage(), Stage::Screening);
}

TEST_F(PlanPageTest, clearingTheMarksLosesNothingOfIt)
{
    click(at("shoulder-blade"));
    QCoreApplication::processEvents();
    gathered.add({{PointId{"deltoid-side"}, Side::Left}});
    press(u"Clear");
    EXPECT_EQ(body.state().markedCount, 0);
    EXPECT_TRUE(gathered.has({"deltoid-side"}, Side::Left));
    EXPECT_TRUE(button(u"See and start"));
}

} // namespace
} // namespace unknot::test
