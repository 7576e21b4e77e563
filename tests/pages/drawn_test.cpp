// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartfixture.h"
#include "app/history/dayaftercontroller.h"
#include "app/shownitem.h"
#include "pages/pagewalk.h"

#include <QQuickItem>

namespace unknot::test
{

namespace
{

// A session at the chest, whose words on what to stay off are the longest, as it is drawn. PageLayoutTest lays
// every page out until nothing moves any more; a window that is drawn gives its layouts two rounds, and what they
// counted before they had their widths stays there.
class DrawnTest : public BodyChartTest
{
protected:
    void begin(QSize size, double textScale)
    {
        test::choose(*context.find<AppSettings>(), &practice::Settings::textScale, textScale);
        resize(*program.window(), size);
        Q_EMIT body.muscleChosen(QStringLiteral("pectoralis-major"), QStringLiteral("left"));
        session.beginPoint();
        clock.advance(1s);
        session.start()->signsRead();
        clock.advance(1s);
        if (session.stage() == Stage::Health)
            session.start()->healthRead();
        ASSERT_EQ(session.stage(), Stage::Rate);
        look("pain");
        session.rate(6);
        session.rate(7);
        clock.advance(1s);
        ASSERT_EQ(session.stage(), Stage::Prepare);
    }
    void draw()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            EXPECT_FALSE(program.window()->grabWindow().isNull());
        }
    }
    void look(const char *where)
    {
        draw();
        const PageWalk walk(*program.window(), PageWalk::Of::Drawn);
        for (const QString &fault : walk.faults())
            ADD_FAILURE() << where << ": " << fault.toStdString();
    }
    void after(Milliseconds span)
    {
        for (; span > Milliseconds{0}; span -= 250ms) {
            clock.advance(250ms);
            session.tick();
        }
    }
    [[nodiscard]] bool isInSight(QStringView words) const
    {
        const QQuickItem *item = shownItem(program.window()->contentItem(), words, "text");
        if (!item)
            return false;
        const QRectF place = item->mapRectToScene({0, 0, item->width(), item->height()});
        bool inside = true;
        for (const QQuickItem *one = item->parentItem(); one; one = one->parentItem())
            inside = inside
                && (!one->clip() || one->mapRectToScene({0, 0, one->width(), one->height()}).adjusted(-1, -1, 1, 1).contains(place));
        return inside;
    }

    SessionController &session = *context.find<SessionController>();
};

constexpr QSize small{960, 640};

TEST_F(DrawnTest, nobodyIsReadyBeforeWhatToStayOffWasOnTheScreen)
{
    begin(small, 2);
    look("get ready");
    for (int i = 0; i < 20 && isInSight(u"Read on"); ++i) {
        EXPECT_FALSE(isInSight(u"Ready"));
        key(Qt::Key_Return);
        EXPECT_EQ(session.stage(), Stage::Prepare);
        look("read on");
    }
    EXPECT_TRUE(isInSight(u"Ready"));
    key(Qt::Key_Return);
    EXPECT_EQ(session.stage(), Stage::Locate);
}

TEST_F(DrawnTest, aNumberThatIsTypedIsInSight)
{
    begin(small, 2);
    session.ready();
    look("search");
    EXPECT_FALSE(isInSight(u"not sore"));
    EXPECT_TRUE(isInSight(u"Read on")) << "there is more below";
    key(Qt::Key_4);
    look("typed");
    EXPECT_TRUE(isInSight(u"4"));
    EXPECT_TRUE(isInSight(u"Does it spread, or feel like your usual ache?"));
    EXPECT_TRUE(isInSight(u"Go on"));
}

TEST_F(DrawnTest, bothAnswersOfTheSearchAreInSightInALowWindow)
{
    begin({1280, 760}, 1);
    look("get ready");
    session.ready();
    look("search");
    EXPECT_TRUE(isInSight(u"not sore"));
    EXPECT_TRUE(isInSight(u"Does it spread, or feel like your usual ache?"));
    EXPECT_TRUE(isInSight(u"Stay off"));
}

TEST_F(DrawnTest, whatToStayOffIsInSightWhilePressing)
{
    begin(small, 2);
    session.ready();
    session.locate(5, SessionController::Ache::Yes);
    after(6s);
    look("hold");
    ASSERT_TRUE(session.screen().pressing);
    EXPECT_TRUE(isInSight(u"Stay off"));
    after(15s);
    look("half-time");
    EXPECT_TRUE(isInSight(u"Too much"));
}

TEST_F(DrawnTest, afterASessionWithoutItsNumberNothingLiesOverAnything)
{
    begin(small, 2);
    session.ready();
    session.locate(5, SessionController::Ache::Yes);
    after(12s);
    session.stop();
    after(11s);
    ASSERT_EQ(session.stage(), Stage::Rate);
    session.stop();
    after(11s);
    ASSERT_EQ(session.stage(), Stage::Done);
    look("after");
    context.find<DayAfterController>()->reload();
    look("the number is asked for");
    resize(*program.window(), {1280, 800});
    look("wider");
    resize(*program.window(), small);
    look("small again");
    test::choose(*context.find<AppSettings>(), &practice::Settings::textScale, 1.);
    look("small letters");
    test::choose(*context.find<AppSettings>(), &practice::Settings::textScale, 2.);
    look("large letters");
}

// There is nothing that could be sore tomorrow.
TEST_F(DrawnTest, whereNothingWasPressedNothingIsSaidOfTomorrow)
{
    begin({1280, 800}, 1);
    session.skip();
    session.rate(6);
    session.rate(7);
    ASSERT_EQ(session.stage(), Stage::Done);
    look("after");
    QQuickItem *const all = program.window()->contentItem();
    EXPECT_TRUE(shownItem(all, u"To the body", "answered"));
    EXPECT_FALSE(shownItem(all, u"Tomorrow", "text"));
}

// Neither to move it nor to press it again.
TEST_F(DrawnTest, afterTooMuchRestIsOffered)
{
    begin({1280, 800}, 1);
    session.ready();
    session.locate(5, SessionController::Ache::Yes);
    after(8s);
    session.tooMuch();
    session.stop();
    after(11s);
    session.rate(6);
    session.rate(7);
    ASSERT_EQ(session.stage(), Stage::Done);
    look("after");
    QQuickItem *const all = program.window()->contentItem();
    EXPECT_TRUE(shownItem(all, u"To the body", "answered"));
    EXPECT_FALSE(shownItem(all, u"Do this again another day", "answered"));
    EXPECT_TRUE(shownItem(all, u"Look for", "text"));
    EXPECT_TRUE(shownItem(all, u"Tomorrow", "text"));
    for (const QQuickItem *one : program.window()->findChildren<QQuickItem *>())
        EXPECT_FALSE(one->isVisible() && one->property("text").toString().startsWith(u"Move now"));
}

} // namespace

} // namespace unknot::test
