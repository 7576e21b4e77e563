// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pain told without a session, by the mouse and by keys, from the body page and from the history.
#include "app/body/bodycontroller.h"
#include "app/history/historycontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/paincontroller.h"
#include "chartfixture.h"

namespace unknot::test
{

namespace
{

class PainPageTest : public BodyChartTest
{
protected:
    void stroke(Qt::Key one)
    {
        key(one);
        QCoreApplication::processEvents();
    }
    void mark(const char *zone)
    {
        click(at(zone));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] std::vector<journal::EntryRecord> written() const { return *context.find<JournalKeeper>()->reader()->entries({}); }
    [[nodiscard]] const present::PainNoteText &text() const { return context.find<PainController>()->text(); }
};

TEST_F(PainPageTest, aPlaceANumberAndEnter)
{
    EXPECT_EQ(button(u"Note the pain"), nullptr) << "nothing is marked";
    mark("shoulder-back");
    press(u"Note the pain");
    stroke(Qt::Key_6);
    stroke(Qt::Key_Return);
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written().front().places[0].nrs, 6);
    EXPECT_EQ(written().front().places[0].zone, (SidedZone{{"shoulder-back"}, Side::Left}));
    press(u"Undo");
    EXPECT_TRUE(written().empty());
    EXPECT_EQ(button(u"Undo"), nullptr);
    EXPECT_NE(button(u"Note the pain"), nullptr) << "what is marked leads on as before";
}

// What was saved is told elsewhere: a hand that clicks once more at the same place takes nothing back.
TEST_F(PainPageTest, theWayBackIsNotWhereTheNextOneIsBegun)
{
    mark("shoulder-back");
    const QQuickItem *const begin = button(u"Note the pain");
    const QPoint place = begin->mapToScene({begin->width() / 2, begin->height() / 2}).toPoint();
    press(u"Note the pain");
    stroke(Qt::Key_6);
    stroke(Qt::Key_Return);
    ASSERT_NE(button(u"Undo"), nullptr);
    const QQuickItem *const undo = button(u"Undo");
    EXPECT_FALSE(QRectF(undo->mapToScene({0, 0}), QSizeF(undo->width(), undo->height())).contains(place));
    click(place);
    EXPECT_EQ(written().size(), 1U);
}

TEST_F(PainPageTest, byClicksAlone)
{
    mark("shoulder-back");
    press(u"Note the pain");
    press(u"7");
    press(u"throbbing");
    press(u"Yesterday evening");
    press(u"Save");
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written().front().places[0].nrs, 7);
    EXPECT_EQ(written().front().places[0].qualities, std::vector{journal::Quality::Throbbing});
    EXPECT_EQ(written().front().about.day(), clock.wall().day() - std::chrono::days{1});
}

TEST_F(PainPageTest, eachPlaceHasItsNumberAndOneThatIsMarkedMeanwhileTooIsOne)
{
    mark("shoulder-back");
    press(u"Note the pain");
    mark("low-back");
    ASSERT_EQ(text().placeCount, 2);
    press(u"3"); // the first in sight
    stroke(Qt::Key_Return);
    stroke(Qt::Key_1);
    stroke(Qt::Key_0);
    stroke(Qt::Key_Return);
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written().front().places[0].nrs, 3);
    EXPECT_EQ(written().front().places[1].nrs, 10);
}

// What was unmarked stayed in the note; what left the note stayed marked; digits after a click were lost.
TEST_F(PainPageTest, theFigureAndTheNoteHaveTheSamePlaces)
{
    const auto marks = [this] { return context.find<BodyController>()->marked().size(); };
    mark("shoulder-back");
    press(u"Note the pain");
    mark("low-back");
    stroke(Qt::Key_4);
    ASSERT_EQ(text().placeCount, 2);
    mark("low-back");
    EXPECT_EQ(text().placeCount, 1);
    mark("low-back");
    ASSERT_EQ(text().placeCount, 2);
    EXPECT_EQ(marks(), 2U);
    press(u"Leave out Low back, left");
    EXPECT_EQ(text().placeCount, 1);
    EXPECT_EQ(marks(), 1U);
    stroke(Qt::Key_7);
    stroke(Qt::Key_Return);
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written().front().places.front().nrs, 7);
}

TEST_F(PainPageTest, escapeLeavesItAndWritesNothing)
{
    mark("shoulder-back");
    press(u"Note the pain");
    stroke(Qt::Key_Escape);
    EXPECT_FALSE(text().open);
    EXPECT_NE(button(u"Note the pain"), nullptr);
}

// It gave up what had been said, without a question.
TEST_F(PainPageTest, escapeAsksBeforeWhatWasSaidIsGivenUp)
{
    mark("shoulder-back");
    press(u"Note the pain");
    stroke(Qt::Key_6);
    stroke(Qt::Key_Escape);
    ASSERT_TRUE(text().open);
    ASSERT_NE(button(u"Give it up"), nullptr);
    stroke(Qt::Key_Escape);
    EXPECT_TRUE(text().open);
    EXPECT_EQ(button(u"Give it up"), nullptr) << "no";
    stroke(Qt::Key_Escape);
    stroke(Qt::Key_Return);
    EXPECT_EQ(button(u"Give it up"), nullptr) << "no";
    stroke(Qt::Key_8);
    press(u"Cancel");
    press(u"Give it up");
    EXPECT_FALSE(text().open);
    EXPECT_NE(button(u"Note the pain"), nullptr);
    EXPECT_TRUE(written().empty());
}

TEST_F(PainPageTest, burningLeadsToThePageOnWhenToSeeSomeone)
{
    mark("shoulder-back");
    press(u"Note the pain");
    EXPECT_EQ(button(u"When to see someone"), nullptr);
    press(u"burning");
    press(u"When to see someone");
    EXPECT_EQ(program.window()->property("page"), QStringLiteral("learn"));
    EXPECT_TRUE(text().open) << "what was told waits";
}

TEST_F(PainPageTest, fromTheHistoryItBeginsWithAPlaceThatIsNamed)
{
    program.window()->setProperty("page", QStringLiteral("history"));
    QCoreApplication::processEvents();
    press(u"Note pain");
    ASSERT_TRUE(text().open);
    EXPECT_FALSE(text().canSave);
    context.find<PainController>()->addPlaces({QStringLiteral("low-back:left")});
    QCoreApplication::processEvents();
    press(u"4");
    press(u"Save");
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(context.find<HistoryController>()->sessions()->rowCount(), 1);
    press(u"Low back, left");
    ASSERT_TRUE(text().open);
    EXPECT_FALSE(text().isNew);
    press(u"Delete");
    EXPECT_TRUE(written().empty());
    press(u"Undo");
    EXPECT_EQ(written().size(), 1U);
}

} // namespace
} // namespace unknot::test
