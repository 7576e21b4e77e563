// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen seldom: questions over a page, what was undone or refused, a first day.
#include "app/body/favourites.h"
#include "app/history/historycontroller.h"
#include "app/history/sessiondetails.h"
#include "app/history/sessioneditor.h"
#include "app/learn/learncontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/paincontroller.h"
#include "app/session/movementcontroller.h"
#include "pages/pagelayout.h"

namespace unknot::test
{

namespace
{

class AsideLayoutTest : public PageLayoutTest
{
protected:
    [[nodiscard]] static QRectF drawn(const QQuickItem &item) { return item.mapRectToScene({0, 0, item.width(), item.height()}); }
    [[nodiscard]] QString newestSession()
    {
        const auto *sessions = of<HistoryController>().sessions();
        return sessions->index(0, 0).data(sessions->roleNames().key("id")).toString();
    }
};

TEST_F(AsideLayoutTest, theQuestionsBeforeItClosesFit)
{
    program.window()->setProperty("closeAsked", true);
    look("closing");
    program.window()->setProperty("closeAsked", false);
    start.toFirstHold();
    look("a hold");
    program.window()->close();
    look("quitting in a session");
    EXPECT_TRUE(program.window()->property("quitAsked").toBool());
}

TEST_F(AsideLayoutTest, whatIsDoneInTheHistoryFits)
{
    page("history");
    press(u"Export");
    look("the place to export to");
    press(u"Cancel");
    of<HistoryController>().remove(newestSession());
    look("a session can be brought back");
    of<HistoryController>().undo();
    of<SessionDetails>().open(newestSession());
    layOut(*program.window());
    press(u"Correct");
    ASSERT_TRUE(shownItem(program.window()->contentItem(), u"Save the corrections", "down"));
    look("being corrected");
    of<SessionEditor>().setDay(QStringLiteral("some day"));
    look("a correction with a fault");
    of<SessionEditor>().close();
}

TEST_F(AsideLayoutTest, painThatIsNotedFits)
{
    mark({"shoulder-back:left", "arm-outer:left"});
    auto &pain = of<PainController>();
    pain.begin({QStringLiteral("shoulder-back:left"), QStringLiteral("arm-outer:left")});
    ASSERT_EQ(pain.text().placeCount, 2);
    look("pain of two places");
    pain.rate(0, 6);
    pain.toggle(int(pain.text().qualities.indexOf(QStringLiteral("burning"))));
    pain.setWhen(int(pain.text().whens.size()) - 1);
    look("burning, at another time");
    pain.setWhen(0);
    pain.rate(1, 10);
    pain.save();
    ASSERT_FALSE(pain.text().told.isEmpty());
    look("pain that was saved");
    page("history");
    pain.change(of<HistoryController>().sessions()->index(0, 0).data(of<HistoryController>().sessions()->roleNames().key("id")).toString());
    ASSERT_TRUE(pain.text().open);
    look("pain that is changed");
    pain.close();
}

TEST_F(AsideLayoutTest, theMovementAfterwardsFits)
{
    start.toFirstHold();
    start.session.stop();
    start.after(11s);
    start.session.rate(5);
    start.session.rate(5);
    ASSERT_EQ(start.session.stage(), Stage::Done);
    look("after");
    of<MovementController>().begin(QStringLiteral("Hug yourself loosely and let the shoulder blades slide apart."));
    look("moving");
}

TEST_F(AsideLayoutTest, aMovementBetweenPointsFits)
{
    start.toFirstHold();
    for (int seconds = 0; seconds < 600 && start.session.screen().ringTop != QStringLiteral("Move"); ++seconds)
        start.after(1s);
    ASSERT_EQ(start.session.screen().ringTop, QStringLiteral("Move"));
    look("moving");
    test::choose(*start.context.find<AppSettings>(), &practice::Settings::textScale, 1.);
    resize(*program.window(), sizes[1]);
    for (const QQuickItem *one : shownItems(program.window()->contentItem())) {
        if (one->property("text").toString() != start.session.screen().instruction)
            continue;
        for (const QQuickItem *ring : shownItems(program.window()->contentItem())) {
            if (ring->property("halfTick").isValid()) {
                EXPECT_FALSE(drawn(*ring).intersects(drawn(*one))) << "the words lie over the ring";
            }
        }
    }
}

TEST_F(AsideLayoutTest, favouritesFit)
{
    for (const char *point : {"deltoid-side", "infraspinatus-under-ridge-outer", "soleus-outer"})
        of<Favourites>().toggle({point}, Side::Left);
    look("favourites on the body page");
}

TEST_F(AsideLayoutTest, everyArticleFits)
{
    page("learn");
    auto &learn = of<LearnController>();
    const auto *articles = learn.articles();
    for (int row = 0; row < articles->rowCount(); ++row) {
        learn.open(articles->index(row, 0).data(articles->roleNames().key("id")).toString());
        look(qPrintable(articles->index(row, 0).data(articles->roleNames().key("label")).toString()));
    }
}

class FirstDayLayoutTest : public PageLayoutTest
{
protected:
    FirstDayLayoutTest() : PageLayoutTest(Before::Nothing) { }
};

TEST_F(FirstDayLayoutTest, thePagesOfWhoHasNothingYetFit)
{
    look("body");
    for (const char *name : {"history", "plan", "routines"}) {
        page(name);
        look(name);
    }
}

class RefusedLayoutTest : public PageLayoutTest
{
protected:
    RefusedLayoutTest() : PageLayoutTest(Before::ALetter) { }
};

TEST_F(RefusedLayoutTest, whatIsSaidOfAJournalThatIsNoneFits)
{
    look("refused");
    of<JournalKeeper>().runWithoutSaving();
    look("without saving");
    start.toFirstHold();
    look("a hold that is not saved");
}

} // namespace

} // namespace unknot::test
