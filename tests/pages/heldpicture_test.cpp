// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartfixture.h"
#include "figure/postureitem.h"
#include "pages/pagelayout.h"

#include <QQuickItem>

namespace unknot::test
{

namespace
{

// The picture of how it is pressed, beside the ring of a session, where motion is wished for.
class HeldPictureTest : public BodyChartTest
{
protected:
    HeldPictureTest()
    {
        test::choose(*context.find<AppSettings>(), &practice::Settings::reducedMotion, false);
        resize(*program.window(), QSize(1920, 1080));
        body.toggle(QStringLiteral("shoulder-side:left"));
        session.beginPlanned();
        clock.advance(1s);
        session.start()->signsRead();
        clock.advance(1s);
        if (session.stage() == Stage::Health)
            session.start()->healthRead();
        clock.advance(1s);
        session.rate(6);
        session.rate(7);
        clock.advance(1s);
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            context.find<Postures>()->wait();
            program.window()->grabWindow();
        }
    }
    void after(Milliseconds span)
    {
        for (; span > Milliseconds{0}; span -= 100ms) {
            clock.advance(100ms);
            session.tick();
            QCoreApplication::processEvents();
        }
    }
    void toHold()
    {
        session.ready();
        session.locate(5, SessionController::Ache::Yes);
        after(6s);
        settle();
    }
    // That is on the page; null: none is.
    [[nodiscard]] QQuickItem *picture() const
    {
        for (QQuickItem *item : shownItems(program.window()->contentItem())) {
            if (const auto *person = qobject_cast<PostureItem *>(item); person && person->frames() > 0)
                return person->parentItem(); // the card with all that belongs to it
        }
        return nullptr;
    }
    // What in it moves by itself.
    [[nodiscard]] static QStringList moving(const QQuickItem &card)
    {
        QStringList names;
        for (const QObject *one : card.findChildren<QObject *>()) {
            const bool moves = one->inherits("QQmlTimer") || one->inherits("QQuickAbstractAnimation");
            if (moves && one->property("running").toBool())
                names << QString::fromLatin1(one->metaObject()->className());
        }
        return names;
    }

    SessionController &session = *context.find<SessionController>();
};

} // namespace

// It would be seen out of the corner of the eye: who presses looks at a spot, and waits.
TEST_F(HeldPictureTest, standsStillDuringAHold)
{
    ASSERT_EQ(session.stage(), Stage::Prepare);
    ASSERT_TRUE(picture());
    EXPECT_EQ(moving(*picture()), QStringList{QStringLiteral("QQmlTimer")}) << "before it, it shows how";
    toHold();
    ASSERT_TRUE(session.screen().inHold);
    const QQuickItem *card = picture();
    ASSERT_TRUE(card) << "there is room for it";
    EXPECT_EQ(moving(*card), QStringList());
    const auto *person = card->findChild<PostureItem *>();
    const int frame = person->frame();
    EXPECT_FALSE(person->onTheWay());
    after(5s);
    ASSERT_TRUE(session.screen().inHold);
    EXPECT_EQ(picture(), card);
    EXPECT_EQ(moving(*card), QStringList());
    EXPECT_EQ(person->frame(), frame);
}

// Nor in the rest that follows, for the next hold begins by itself.
TEST_F(HeldPictureTest, standsStillBetweenHolds)
{
    toHold();
    for (int i = 0; i < 200 && session.screen().inHold; ++i)
        after(1s);
    ASSERT_EQ(session.stage(), Stage::Timed);
    ASSERT_FALSE(session.screen().inHold);
    settle();
    ASSERT_TRUE(picture());
    EXPECT_EQ(moving(*picture()), QStringList());
}

} // namespace unknot::test
