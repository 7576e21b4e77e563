// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/gatheredsession.h"
#include "app/chartfixture.h"
#include "app/own/journalkeeper.h"
#include "app/session/keycontroller.h"
#include "journal/journalstore.h"
#include "pages/pagewalk.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

// A session in its window, with one key: that of a foot pedal, say.
class OneKeyTest : public BodyChartTest
{
protected:
    OneKeyTest()
    {
        context.find<GatheredSession>()->add({{{"infraspinatus-under-ridge-outer"}, Side::Left},
            {{"infraspinatus-under-ridge-outer"}, Side::Right}, {{"deltoid-side"}, Side::Left}, {{"deltoid-side"}, Side::Right}});
        session.beginPlanned();
        clock.advance(practice::SessionStart::soonest);
        session.start()->signsRead();
        clock.advance(practice::SessionStart::soonest);
        if (session.stage() == Stage::Health)
            session.start()->healthRead();
        program.window()->requestActivate();
        draw();
    }

    void draw()
    {
        layOut(*program.window());
        EXPECT_FALSE(program.window()->grabWindow().isNull());
        layOut(*program.window());
        QCoreApplication::processEvents();
    }
    void wait(Milliseconds span)
    {
        for (Milliseconds gone{0}; gone < span; gone += 250ms) {
            clock.advance(250ms);
            session.tick();
        }
    }
    void press(Qt::Key key, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(window(), key);
        draw();
    }

    // To the end, with that key and nothing else. Each number is counted up to.
    void runThrough(Qt::Key key, int nrs)
    {
        for (int steps = 0; steps < 1000 && session.stage() != Stage::Done; ++steps) {
            clock.advance(practice::SessionRun::soonest);
            switch (session.stage()) {
            case Stage::Rate:
            case Stage::Locate:
                for (int more = 0; more < 15 && session.screen().chosen != nrs; ++more)
                    press(key); // a page that is longer than the screen is read on first
                EXPECT_EQ(session.screen().chosen, nrs);
                wait(11s);
                break;
            case Stage::Prepare:
                press(key);
                break;
            default:
                wait(1s);
                draw();
            }
        }
        EXPECT_EQ(session.stage(), Stage::Done);
    }

    SessionController &session = *context.find<SessionController>();

    [[nodiscard]] journal::SessionRecord record()
    {
        const auto &queue = context.find<JournalKeeper>()->queue();
        return *queue.reader()->session(queue.reader()->summaries()->front().id);
    }
};

} // namespace

TEST_F(OneKeyTest, runsAWholeSessionOfTwoPointsOnBothSides)
{
    runThrough(Qt::Key_Space, 4);
    const auto kept = record();
    EXPECT_EQ(kept.state, journal::SessionState::Completed);
    ASSERT_EQ(kept.points.size(), 4U);
    for (const journal::PointRecord &point : kept.points) {
        EXPECT_EQ(point.end, "finished");
        EXPECT_EQ(point.tender, 4);
        EXPECT_FALSE(point.holds.empty());
    }
    using Rating = journal::RatingRecord;
    EXPECT_EQ(kept.rating(Rating::Kind::AtRest, Rating::Moment::After), 4);
}

// A pedal sends what it sends.
TEST_F(OneKeyTest, isWhicheverWasChosen)
{
    auto &keys = *context.find<KeyController>();
    keys.askFor(int(present::Act::One));
    keys.take(Qt::Key_F13);
    EXPECT_EQ(keys.text().trouble, QString());
    press(Qt::Key_Space, 3);
    EXPECT_EQ(session.screen().chosen, -1) << "not this one any more";
    runThrough(Qt::Key_F13, 2);
    EXPECT_EQ(record().state, journal::SessionState::Completed);
}

TEST_F(OneKeyTest, pausesAHoldAndGoesOn)
{
    while (!session.screen().pressing) {
        clock.advance(practice::SessionRun::soonest);
        if (session.stage() == Stage::Prepare)
            press(Qt::Key_Space);
        else if (session.stage() == Stage::Timed)
            wait(1s);
        else
            press(Qt::Key_Space, 6), wait(11s);
    }
    press(Qt::Key_Space);
    EXPECT_TRUE(session.screen().paused);
    wait(60s);
    EXPECT_TRUE(session.screen().paused);
    press(Qt::Key_Space);
    EXPECT_FALSE(session.screen().paused);
}

// Nobody can say with one key what was felt, so the careful answer is taken.
TEST_F(OneKeyTest, takesTheCarefulAnswerWhereASpotWasTooMuch)
{
    while (!session.screen().pressing) {
        clock.advance(practice::SessionRun::soonest);
        if (session.stage() == Stage::Prepare)
            press(Qt::Key_Space);
        else if (session.stage() == Stage::Timed)
            wait(1s);
        else
            press(Qt::Key_Space, 6), wait(11s);
    }
    press(Qt::Key_T);
    ASSERT_EQ(session.stage(), Stage::LetGo);
    clock.advance(practice::SessionRun::soonest);
    press(Qt::Key_Space);
    EXPECT_EQ(session.stage(), Stage::Timed);
    session.stopAtOnce();
    EXPECT_EQ(record().points.front().end, "too-much:nerve-sign");
}

// A slip of the key says that something hurts, not that nothing does; and what was said before is not counted on from.
TEST_F(OneKeyTest, countsFromOneAndComesToNoughtAfterTen)
{
    press(Qt::Key_Space);
    EXPECT_EQ(session.screen().chosen, 1);
    press(Qt::Key_Space, 10);
    EXPECT_EQ(session.screen().chosen, 0);
    press(Qt::Key_Space, 6);
    wait(11s);
    press(Qt::Key_B);
    EXPECT_EQ(session.screen().chosen, 6) << "as it was said";
    press(Qt::Key_Space);
    EXPECT_EQ(session.screen().chosen, 1);
}

// Nobody looks for another key then.
TEST_F(OneKeyTest, heldWhileASpotIsPressedItIsTooMuch)
{
    while (!session.screen().pressing) {
        clock.advance(practice::SessionRun::soonest);
        if (session.stage() == Stage::Prepare)
            press(Qt::Key_Space);
        else if (session.stage() == Stage::Timed)
            wait(1s);
        else
            press(Qt::Key_Space, 6), wait(11s);
    }
    QTest::keyPress(window(), Qt::Key_Space);
    EXPECT_TRUE(session.screen().paused) << "at once";
    QTest::qWait(2300);
    EXPECT_EQ(session.stage(), Stage::LetGo);
    QTest::keyRelease(window(), Qt::Key_Space);
}

TEST_F(OneKeyTest, isAlsoTheMiddleButtonOfTheMouse)
{
    const QPoint middle(program.window()->width() / 2, program.window()->height() - 4);
    for (int i = 0; i < 4; ++i)
        QTest::mouseClick(window(), Qt::MiddleButton, {}, middle);
    draw();
    EXPECT_EQ(session.screen().chosen, 4);
}

// The way to press changes by its key while one gets into position, and is told by the page.
TEST_F(OneKeyTest, besideItWChangesTheWayToPress)
{
    while (session.stage() != Stage::Prepare) {
        clock.advance(practice::SessionRun::soonest);
        press(Qt::Key_Space, 6);
        wait(11s);
    }
    draw();
    ASSERT_GT(session.screen().wayNames.size(), 1);
    EXPECT_EQ(session.screen().way, 0);
    press(Qt::Key_W);
    EXPECT_EQ(session.screen().way, 1);
    EXPECT_TRUE(session.screen().pressWith.startsWith(session.screen().wayNames[1]));
    for (qsizetype more = 1; more < session.screen().wayNames.size(); ++more)
        press(Qt::Key_W);
    EXPECT_EQ(session.screen().way, 0) << "round again";
}

// Whoever is startled presses it: nothing goes on behind their back, and nothing is lost.
TEST_F(OneKeyTest, escapeWhileNothingIsPressedPauses)
{
    while (session.stage() != Stage::Timed) {
        clock.advance(practice::SessionRun::soonest);
        if (session.stage() == Stage::Prepare)
            press(Qt::Key_Space);
        else
            press(Qt::Key_Space, 6), wait(11s);
    }
    ASSERT_FALSE(session.screen().pressing);
    press(Qt::Key_Escape);
    EXPECT_TRUE(session.screen().paused);
    press(Qt::Key_Escape);
    EXPECT_TRUE(session.screen().paused) << "not on and off again";
    press(Qt::Key_Space);
    EXPECT_FALSE(session.screen().paused);
}

} // namespace unknot::test
