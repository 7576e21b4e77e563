// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The question of once a week and what is said of days, by the mouse and by keys.
#include "app/own/daycontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/weekcontroller.h"
#include "chartfixture.h"
#include "support/made.h"
#include "support/pressedpoints.h"

namespace unknot::test
{

namespace
{

QQuickItem *fieldFor(QQuickItem *item, QStringView words)
{
    if (item->isVisible() && item->property("placeholderText").toString() == words)
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = fieldFor(child, words))
            return found;
    }
    return nullptr;
}

// The page of the history with one session of eight days ago.
class WeekPageTest : public BodyChartTest
{
protected:
    WeekPageTest()
    {
        journal::SessionRecord session;
        session.id = journal::newUuid();
        session.title = "Left shoulder";
        session.started = clock.wall();
        session.started.utc -= std::chrono::days{8};
        session.zones = {{{"shoulder-back"}, Side::Left}};
        session.points = {shoulder({6, 5})};
        auto *keeper = context.find<JournalKeeper>();
        keeper->write([&](journal::JournalStore &store) { return store.beginSession(session); });
        keeper->write(
            [&](journal::JournalStore &store) { return store.endSession(session.id, journal::SessionState::Completed, session.started); });
        program.window()->setProperty("page", QStringLiteral("history"));
        waitUntilMade(*program.window());
        QCoreApplication::processEvents();
        waitUntilMade(*program.window());
    }

    // What may lie below what is in sight.
    void tap(QStringView words)
    {
        ASSERT_TRUE(button(words)) << words.toString().toStdString();
        QMetaObject::invokeMethod(button(words), "clicked");
        QCoreApplication::processEvents();
    }
    [[nodiscard]] std::vector<journal::WeeklyRecord> weeks() const { return *context.find<JournalKeeper>()->reader()->weeklies(); }
};

TEST_F(WeekPageTest, isAnsweredByClicksAndTakenBack)
{
    press(u"Answer");
    press(u"7"); // of the first question
    tap(u"A little worse");
    tap(u"Save");
    ASSERT_EQ(weeks().size(), 1U);
    EXPECT_EQ(weeks()[0].pain, 7);
    EXPECT_EQ(weeks()[0].impression, journal::Impression::ALittleWorse);
    EXPECT_EQ(button(u"Answer"), nullptr);
    press(u"Undo");
    EXPECT_TRUE(weeks().empty());
    EXPECT_NE(button(u"Answer"), nullptr);
}

TEST_F(WeekPageTest, notNowPutsItAway)
{
    press(u"Not now");
    EXPECT_EQ(button(u"Answer"), nullptr);
    EXPECT_EQ(button(u"Not now"), nullptr);
    ASSERT_EQ(weeks().size(), 1U);
    EXPECT_FALSE(weeks()[0].saysSomething());
}

TEST_F(WeekPageTest, aWordOfOnesOwnIsMadeByTypingIt)
{
    auto *day = context.find<DayController>();
    auto *field = fieldFor(program.window()->contentItem(), u"A new word");
    ASSERT_NE(field, nullptr);
    field->forceActiveFocus(Qt::TabFocusReason);
    for (const char c : std::string("long drive"))
        QTest::keyClick(window(), c);
    key(Qt::Key_Return);
    ASSERT_EQ(day->tags()->rowCount(), 1);
    EXPECT_EQ(day->text().brief, QStringLiteral("long drive"));
}

} // namespace

} // namespace unknot::test
