// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfixture.h"

#include <QKeyEvent>
#include <QQuickItem>

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
        if (session.stage() == Stage::Screening)
            session.screening()->sayNoToAll();
        if (session.stage() == Stage::Health)
            session.healthAnswered();
        QCoreApplication::processEvents();
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
        QCoreApplication::processEvents();
        ASSERT_EQ(session.stage(), Stage::Prepare);
    }
    void toHold()
    {
        toPrepare();
        session.ready();
        session.locate(5, SessionController::Ache::Yes);
        for (int quarter = 0; quarter < 24; ++quarter) {
            clock.advance(250ms);
            session.tick();
        }
        QCoreApplication::processEvents();
        ASSERT_TRUE(session.screen().pressing);
    }

    SessionController &session = *context.find<SessionController>();

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

// A held N skipped through a whole session.
TEST_F(SessionPageTest, aKeyThatIsHeldActsOnceToo)
{
    hold(Qt::Key_N, QStringLiteral("n"));
    EXPECT_EQ(session.screen().questionOf, QStringLiteral("Question 2 of 2"));
    toPrepare();
    hold(Qt::Key_Return, QStringLiteral("\r"));
    EXPECT_EQ(session.stage(), Stage::Locate);
}

TEST_F(SessionPageTest, aButtonWithAHeldKeyActsOnce)
{
    toPrepare();
    const QString first = session.screen().pointOf;
    for (const auto &[held, text] : {std::pair{Qt::Key_Return, "\r"}, std::pair{Qt::Key_Space, " "}}) {
        QQuickItem *leaveOut = nullptr;
        for (auto *item : program.window()->findChildren<QQuickItem *>()) {
            if (item->property("text").toString() == u"Leave it out" && item->isVisible() && item->property("keys").isValid())
                leaveOut = item;
        }
        ASSERT_TRUE(leaveOut);
        leaveOut->forceActiveFocus(Qt::TabFocusReason);
        const QString before = session.screen().pointOf;
        hold(held, QString::fromLatin1(text));
        EXPECT_EQ(session.screen().pointOf.section(u' ', 1, 1).toInt(), before.section(u' ', 1, 1).toInt() + 1);
    }
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
