// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/sessiondetails.h"
#include "app/history/sessioneditor.h"
#include "app/own/journalkeeper.h"
#include "chartfixture.h"
#include "shownitem.h"

#include <QKeyEvent>

namespace unknot::test
{

namespace
{

// The page of a session in its window, and a hand on the keys.
class SessionPageTest : public BodyChartTest
{
protected:
    SessionPageTest()
    {
        body.toggle(QStringLiteral("shoulder-side:left"));
        session.beginPlanned();
        look();
        if (session.stage() == Stage::Screening)
            session.start()->signsRead();
        look();
        if (session.stage() == Stage::Health)
            session.start()->healthRead();
        look();
    }

    // As long as it takes to see a page.
    void look()
    {
        QCoreApplication::processEvents();
        clock.advance(practice::SessionRun::soonest);
    }

    // As a keyboard sends a key that is held: pressed once, then again and again.
    void hold(Qt::Key key, const QString &text = {}, int repeats = 20)
    {
        send(QEvent::KeyPress, key, text, false);
        for (int i = 0; i < repeats; ++i) {
            send(QEvent::KeyRelease, key, text, true);
            send(QEvent::KeyPress, key, text, true);
        }
        send(QEvent::KeyRelease, key, text, false);
    }
    void toPrepare()
    {
        session.rate(6);
        session.rate(7);
        look();
        program.window()->grabWindow(); // nobody is ready before all of it was on the screen
        ASSERT_EQ(session.stage(), Stage::Prepare);
    }
    void after(Milliseconds span)
    {
        for (; span > Milliseconds{0}; span -= 100ms) {
            clock.advance(100ms);
            session.tick();
        }
        QCoreApplication::processEvents();
    }
    void toHold()
    {
        toPrepare();
        session.ready();
        session.locate(5, SessionController::Ache::Yes);
        after(6s);
        ASSERT_TRUE(session.screen().pressing);
    }

    SessionController &session = *context.find<SessionController>();

    // The button with these words that is on the page.
    QQuickItem *shown(QStringView words) const { return shownItem(program.window()->contentItem(), words, "answered"); }
    void click(const QQuickItem *button)
    {
        BodyChartTest::click(button->mapToScene({button->width() / 2, button->height() / 2}).toPoint());
        QCoreApplication::processEvents();
    }
    // What the journal has of the first point.
    std::string ache() const { return (*context.find<JournalKeeper>()->reader()->unfinished())->points.front().ache; }

private:
    void send(QEvent::Type type, Qt::Key key, const QString &text, bool repeated)
    {
        QKeyEvent event(type, key, {}, text, repeated);
        QCoreApplication::sendEvent(window(), &event);
        QCoreApplication::processEvents();
    }
};

TEST_F(SessionPageTest, aKeyActsOnce)
{
    ASSERT_EQ(session.screen().questionOf, QStringLiteral("Question 1 of 2"));
    key(Qt::Key_N);
    EXPECT_EQ(session.screen().questionOf, QStringLiteral("Question 2 of 2"));
    key(Qt::Key_7);
    key(Qt::Key_Return);
    EXPECT_EQ(session.stage(), Stage::Prepare);
}

// It stopped the session after nine seconds, with two small buttons in a corner to say so.
TEST_F(SessionPageTest, escapeStepsBackAndNeverStops)
{
    key(Qt::Key_Escape);
    EXPECT_EQ(session.screen().questionOf, QStringLiteral("Question 1 of 2")) << "there is nothing before it";
    session.rate(6);
    look();
    key(Qt::Key_Escape);
    EXPECT_EQ(session.screen().questionOf, QStringLiteral("Question 1 of 2"));
    session.rate(6);
    session.rate(7);
    look();
    session.ready();
    look();
    ASSERT_EQ(session.stage(), Stage::Locate);
    key(Qt::Key_Escape);
    EXPECT_EQ(session.stage(), Stage::Prepare);
    EXPECT_FALSE(session.screen().stopping);
    after(12s);
    EXPECT_EQ(session.stage(), Stage::Prepare);
}

// One press more went on past the page that had come.
TEST_F(SessionPageTest, aPressThatWasMeantForThePageBeforeDoesNothing)
{
    toPrepare();
    click(shown(u"Leave it out"));
    ASSERT_EQ(session.screen().pointOf.left(7), QStringLiteral("Point 2"));
    click(shown(u"Leave it out"));
    key(Qt::Key_Return);
    EXPECT_EQ(session.stage(), Stage::Prepare);
    EXPECT_EQ(session.screen().pointOf.left(7), QStringLiteral("Point 2"));
    look();
    key(Qt::Key_Return);
    EXPECT_EQ(session.stage(), Stage::Locate);
}

TEST_F(SessionPageTest, aNumberThatIsTypedGoesOnByItself)
{
    key(Qt::Key_1);
    EXPECT_EQ(session.screen().chosen, 1);
    key(Qt::Key_0);
    EXPECT_EQ(session.screen().chosen, 10) << "one and nought are ten";
    after(1900ms);
    EXPECT_EQ(session.screen().questionOf, QStringLiteral("Question 1 of 2"));
    after(200ms);
    EXPECT_EQ(session.screen().questionOf, QStringLiteral("Question 2 of 2"));
    EXPECT_EQ(session.screen().chosen, -1);
}

TEST_F(SessionPageTest, aNumberThatIsPressedGoesOnByItself)
{
    toPrepare();
    session.ready();
    QCoreApplication::processEvents();
    click(shown(u"5"));
    EXPECT_EQ(session.screen().chosen, 5);
    click(shown(u"A bit"));
    EXPECT_EQ(session.screen().ache, SessionController::Ache::ABit);
    after(2s);
    EXPECT_EQ(session.stage(), Stage::Timed);
}

TEST_F(SessionPageTest, aNumberWaitsForWhoeverIsOnTheWayToAnotherAnswer)
{
    toPrepare();
    session.ready();
    QCoreApplication::processEvents();
    key(Qt::Key_5);
    for (int i = 0; i < 3; ++i) {
        after(5s);
        key(Qt::Key_Tab);
    }
    EXPECT_EQ(session.stage(), Stage::Locate);
    after(10s);
    EXPECT_EQ(session.stage(), Stage::Timed);
}

// A held N skipped through a whole session.
TEST_F(SessionPageTest, aKeyThatIsHeldActsOnceToo)
{
    hold(Qt::Key_N, QStringLiteral("n"));
    EXPECT_EQ(session.screen().questionOf, QStringLiteral("Question 2 of 2"));
    toPrepare();
    hold(Qt::Key_Return, QStringLiteral("\r"));
    EXPECT_EQ(session.stage(), Stage::Locate);
}

TEST_F(SessionPageTest, aButtonActsOnceWhileReturnIsHeldOnIt)
{
    toPrepare();
    shown(u"Leave it out")->forceActiveFocus(Qt::TabFocusReason);
    hold(Qt::Key_Return, QStringLiteral("\r"));
    EXPECT_TRUE(session.screen().pointOf.startsWith(QStringLiteral("Point 2 "))) << session.screen().pointOf.toStdString();
}

TEST_F(SessionPageTest, aButtonActsOnceWhileSpaceIsHeldOnIt)
{
    toPrepare();
    shown(u"Leave it out")->forceActiveFocus(Qt::TabFocusReason);
    hold(Qt::Key_Space, QStringLiteral(" "));
    EXPECT_TRUE(session.screen().pointOf.startsWith(QStringLiteral("Point 2 "))) << session.screen().pointOf.toStdString();
}

TEST_F(SessionPageTest, theSearchIsAnsweredByKeys)
{
    toPrepare();
    key(Qt::Key_Return);
    ASSERT_EQ(session.stage(), Stage::Locate);
    key(Qt::Key_A);
    key(Qt::Key_Return);
    EXPECT_EQ(session.stage(), Stage::Locate) << "half an answer";
    key(Qt::Key_5);
    key(Qt::Key_Return);
    EXPECT_EQ(session.stage(), Stage::Timed);
    EXPECT_EQ(ache(), "a-bit");
}

TEST_F(SessionPageTest, theSearchIsAnsweredByTheMouse)
{
    for (const auto &[word, kept] : {std::pair{u"No", "no"}, {u"A bit", "a-bit"}, {u"Yes", "yes"}}) {
        if (session.stage() == Stage::Rate)
            toPrepare();
        look();
        session.ready();
        QCoreApplication::processEvents();
        key(Qt::Key_5);
        click(shown(word));
        click(shown(u"Go on"));
        ASSERT_EQ(session.stage(), Stage::Timed);
        EXPECT_EQ(ache(), kept);
        key(Qt::Key_B);
        key(Qt::Key_B);
        ASSERT_EQ(session.stage(), Stage::Prepare);
    }
}

TEST_F(SessionPageTest, aStopIsTakenBackByItsButton)
{
    toHold();
    click(shown(u"Stop"));
    EXPECT_TRUE(session.screen().stopping);
    EXPECT_FALSE(session.screen().pressing);
    click(shown(u"Take it back"));
    EXPECT_FALSE(session.screen().stopping);
    EXPECT_EQ(shown(u"Take it back"), nullptr);
    key(Qt::Key_Space);
    EXPECT_TRUE(session.screen().paused) << "the page has its keys again";
}

TEST_F(SessionPageTest, aStopIsTakenBackByTheOneKeyAndByEscapeWhereverItWasAskedFor)
{
    for (const auto back : {Qt::Key_Space, Qt::Key_Escape}) {
        if (back == Qt::Key_Space)
            toHold();
        else
            after(6s); // in a hold again
        ASSERT_TRUE(session.screen().pressing);
        click(shown(u"Stop"));
        key(back);
        EXPECT_FALSE(session.screen().stopping);
        shown(u"Stop")->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_Return);
        EXPECT_TRUE(session.screen().stopping);
        clock.advance(2s);
        key(back);
        EXPECT_FALSE(session.screen().stopping);
        EXPECT_EQ(session.stage(), Stage::Timed);
    }
}

// It went on with the session.
TEST_F(SessionPageTest, enterAfterStopStopsAtOnce)
{
    toHold();
    shown(u"Stop")->forceActiveFocus(Qt::TabFocusReason);
    key(Qt::Key_Return);
    ASSERT_TRUE(session.screen().stopping);
    key(Qt::Key_Return);
    EXPECT_TRUE(session.screen().stopping) << "the second of a double press";
    clock.advance(2s);
    key(Qt::Key_Return);
    EXPECT_FALSE(session.screen().stopping);
    EXPECT_EQ(session.stage(), Stage::Rate) << "how it is now is still asked";
}

TEST_F(SessionPageTest, enterAfterAStopByTheMouseStopsAtOnceToo)
{
    toHold();
    click(shown(u"Stop"));
    clock.advance(2s);
    key(Qt::Key_Enter);
    EXPECT_EQ(session.stage(), Stage::Rate);
}

// Escape meant "Too much", and there was no way back.
TEST_F(SessionPageTest, whatWasFeltIsAnsweredByItsNumberAndASlipIsTakenBack)
{
    toHold();
    key(Qt::Key_Escape);
    ASSERT_EQ(session.stage(), Stage::LetGo);
    key(Qt::Key_Escape);
    key(Qt::Key_T);
    key(Qt::Key_N);
    key(Qt::Key_Space);
    key(Qt::Key_4);
    EXPECT_EQ(session.stage(), Stage::LetGo) << "these are no answers";
    key(Qt::Key_B);
    EXPECT_EQ(session.stage(), Stage::Timed) << "on with the hold";
    key(Qt::Key_T);
    ASSERT_EQ(session.stage(), Stage::LetGo);
    look();
    click(shown(u"Dizzy, faint or sick, sight not clear, short of breath, pain in the chest"));
    EXPECT_EQ(session.stage(), Stage::Done);
}

// It ended the session at once, with no number.
TEST_F(SessionPageTest, aStopInTheQuestionsAfterwardsIsTakenBackToo)
{
    toHold();
    session.tooMuch();
    look();
    session.felt(present::step::Felt::TooStrong);
    for (int i = 0; i < 200 && session.stage() != Stage::Rate; ++i) {
        look();
        session.skip();
        QCoreApplication::processEvents();
    }
    ASSERT_EQ(session.screen().questionWhen, QStringLiteral("Afterwards"));
    look();
    click(shown(u"Stop"));
    ASSERT_EQ(session.stage(), Stage::Rate);
    EXPECT_FALSE(shown(u"3")->isEnabled()) << "what can't be answered looks so";
    click(shown(u"Take it back"));
    EXPECT_TRUE(shown(u"3")->isEnabled());
    key(Qt::Key_3);
    EXPECT_EQ(session.screen().chosen, 3) << "the question has its keys again";
}

// It stood where one gets into position, and was gone when one pressed.
TEST_F(SessionPageTest, whatToStayOffIsThereFromThePositionToTheHold)
{
    const auto isThere = [this] { return shownItem(program.window()->contentItem(), session.screen().stayOff, "leading"); };
    toPrepare();
    const QString stayOff = session.screen().stayOff;
    ASSERT_NE(stayOff, QString());
    EXPECT_TRUE(isThere());
    session.ready();
    QCoreApplication::processEvents();
    EXPECT_TRUE(isThere()) << "while searching";
    session.locate(5, SessionController::Ache::Yes);
    QCoreApplication::processEvents();
    EXPECT_TRUE(isThere()) << "while getting ready";
    after(6s);
    ASSERT_TRUE(session.screen().pressing);
    EXPECT_TRUE(isThere()) << "while pressing";
    EXPECT_EQ(session.screen().stayOff, stayOff);
}

// Who saw a wrong number right after a session had to look the session up.
TEST_F(SessionPageTest, aNumberIsCorrectedFromThePageAfterIt)
{
    toHold();
    after(12s);
    for (int i = 0; i < 2; ++i) { // the holds, then the question
        session.stop();
        after(11s);
    }
    ASSERT_EQ(session.stage(), Stage::Done);
    const QString ended = context.find<SessionDetails>()->session().id;
    const auto *const correct = shown(u"Correct a number");
    ASSERT_TRUE(correct);
    click(correct);
    EXPECT_EQ(program.window()->property("page").toString(), QStringLiteral("history"));
    EXPECT_EQ(context.find<SessionEditor>()->text().session, ended);
    ASSERT_TRUE(shown(u"Save the corrections"));
    click(shown(u"Leave it as it was"));
    EXPECT_TRUE(shown(u"Correct")) << "the session as the history has it";
}

TEST_F(SessionPageTest, withAltControlOrMetaALetterIsAnotherKey)
{
    toHold();
    for (const auto modifier : {Qt::AltModifier, Qt::ControlModifier, Qt::MetaModifier}) {
        for (const auto letter : {Qt::Key_T, Qt::Key_N, Qt::Key_B, Qt::Key_S, Qt::Key_Space, Qt::Key_5}) {
            QTest::keyClick(window(), letter, modifier);
            EXPECT_TRUE(session.screen().pressing) << letter;
            EXPECT_EQ(session.screen().instruction, QStringLiteral("Press, about 5 of 10. Breathe out."));
        }
    }
    QTest::keyClick(window(), Qt::Key_T, Qt::ShiftModifier);
    EXPECT_FALSE(session.screen().pressing) << "a capital T is a T";
}

} // namespace
} // namespace unknot::test
