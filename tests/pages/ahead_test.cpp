// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartfixture.h"
#include "app/session/sessioncontroller.h"

#include <QAccessible>
#include <QQuickItem>
#include <QSignalSpy>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace unknot::test
{

namespace
{

// At the warning signs before a session.
class AskedAheadTest : public BodyChartTest
{
protected:
    AskedAheadTest()
    {
        program.window()->requestActivate();
        Q_EMIT body.muscleChosen(QStringLiteral("pectoralis-major"), QStringLiteral("left"));
        session.beginPoint();
        clock.advance(1s);
    }

    void readSigns()
    {
        session.start()->signsRead();
        clock.advance(1s);
    }

    // With all that is made between pictures.
    void draw()
    {
        do {
            EXPECT_FALSE(program.window()->grabWindow().isNull());
            QCoreApplication::processEvents();
        } while (isMaking(program.window()->contentItem()));
    }
    static bool isMaking(const QQuickItem *item)
    {
        constexpr int loading = 2; // of Loader's status
        const auto children = item->childItems();
        return (item->inherits("QQuickLoader") && item->property("status").toInt() == loading)
            || std::any_of(children.begin(), children.end(), isMaking);
    }
    // What is made of that file, shown or not, or null.
    static QQuickItem *madeIn(QQuickItem *item, QByteArrayView file)
    {
        if (QByteArrayView(item->metaObject()->className()).startsWith(file))
            return item;
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = madeIn(child, file))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QQuickItem *made(QByteArrayView file) const { return madeIn(program.window()->contentItem(), file); }

    // How often a page beside that of the body is made meanwhile.
    int madeDuring(const std::function<void()> &what) const
    {
        std::vector<std::unique_ptr<QSignalSpy>> loaded;
        for (QQuickItem *child : made("OtherPages")->childItems()) {
            if (child->inherits("QQuickLoader"))
                loaded.push_back(std::make_unique<QSignalSpy>(child, SIGNAL(loaded())));
        }
        what();
        int times = 0;
        for (const auto &spy : loaded)
            times += int(spy->count());
        return times;
    }

    SessionController &session = *context.find<SessionController>();
};

// At the first question of a session.
class AheadTest : public AskedAheadTest
{
protected:
    AheadTest()
    {
        readSigns();
        if (session.stage() == Stage::Health)
            session.start()->healthRead();
        EXPECT_EQ(session.stage(), Stage::Rate);
        draw();
    }

    void answer()
    {
        session.rate(6);
        session.rate(7);
        clock.advance(1s);
    }
};

// How many of those in there a reader would tell of.
int heard(QAccessibleInterface *node)
{
    int count = node->state().invisible ? 0 : 1;
    for (int i = 0; i < node->childCount(); ++i)
        count += heard(node->child(i));
    return count;
}

TEST_F(AskedAheadTest, whatIsAskedOfOnesHealthIsLaidWhileTheSignsAreRead)
{
    draw();
    const QQuickItem *next = made("HealthPage");
    ASSERT_TRUE(next);
    EXPECT_FALSE(next->isVisible());
    EXPECT_FALSE(next->hasActiveFocus());
    EXPECT_TRUE(madeIn(made("HealthPage"), "HealthAnswer")) << "with its lines";
    EXPECT_EQ(madeDuring([this] { readSigns(); }), 0) << "made at the moment it is needed";
    ASSERT_EQ(session.stage(), Stage::Health);
    EXPECT_EQ(made("HealthPage"), next);
    EXPECT_TRUE(next->isVisible());
    EXPECT_TRUE(next->hasActiveFocus());
    EXPECT_FALSE(made("HealthPage")->property("read").toBool()) << "nobody has read what was made ahead";
    draw();
    EXPECT_EQ(madeDuring([this] { session.start()->healthRead(); }), 0) << "the session was made ahead, too";
    EXPECT_EQ(session.stage(), Stage::Rate);
}

TEST_F(AheadTest, theStepThatComesNextIsMadeWhileAnotherIsOnTheScreen)
{
    const QQuickItem *next = made("PrepareStep");
    ASSERT_TRUE(next);
    EXPECT_FALSE(next->isVisible());
    answer();
    EXPECT_EQ(made("PrepareStep"), next) << "made anew";
    EXPECT_TRUE(next->isVisible());
    EXPECT_TRUE(next->hasActiveFocus());
    draw();
    EXPECT_TRUE(made("LocateStep"));
    EXPECT_FALSE(made("RateStep")) << "kept for nothing";
}

TEST_F(AheadTest, whatIsMadeAheadIsNotHeard)
{
    QQuickItem *next = made("PrepareStep");
    ASSERT_TRUE(next);
    EXPECT_EQ(heard(QAccessible::queryAccessibleInterface(next)), 0);
    answer();
    EXPECT_GT(heard(QAccessible::queryAccessibleInterface(next)), 0);
}

TEST_F(AheadTest, nobodyHasReadWhatWasMadeAhead)
{
    QQuickItem *next = made("PrepareStep");
    ASSERT_TRUE(next);
    const QQuickItem *page = madeIn(next, "Page");
    ASSERT_TRUE(page && page->property("toBeRead").toBool());
    draw();
    EXPECT_TRUE(page->property("atEnd").toBool()) << "all of it would be on the screen";
    EXPECT_FALSE(page->property("read").toBool());
    answer();
    EXPECT_FALSE(page->property("read").toBool()) << "before it was painted";
}

TEST_F(AheadTest, thePageAfterASessionIsMadeBeforeItAndGoesWithIt)
{
    answer();
    session.ready();
    session.locate(5, SessionController::Ache::Yes);
    ASSERT_EQ(session.stage(), Stage::Timed);
    draw();
    const QQuickItem *after = made("AfterPage");
    ASSERT_TRUE(after);
    EXPECT_EQ(madeDuring([this] { session.stopAtOnce(); }), 0) << "made a second time, and dropped";
    ASSERT_EQ(session.stage(), Stage::Done);
    EXPECT_EQ(made("AfterPage"), after) << "made anew";
    EXPECT_TRUE(after->isVisible());
    draw();
    EXPECT_FALSE(made("SessionPage"));
    session.leave();
    program.window()->setProperty("page", "body");
    draw();
    EXPECT_FALSE(made("AfterPage"));
}

// Somebody answers while it is being made, and it is not to be seen in another place.
TEST_F(AheadTest, whatIsGivenUpHalfMadeIsGone)
{
    answer();
    ASSERT_EQ(session.stage(), Stage::Prepare);
    EXPECT_FALSE(program.window()->grabWindow().isNull());
    session.stopAtOnce();
    session.leave();
    program.window()->setProperty("page", "body");
    draw();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const char *file : {"LocateStep", "PrepareStep", "SessionPage", "AfterPage"})
        EXPECT_FALSE(made(file)) << file;
}

} // namespace

} // namespace unknot::test
