// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/bodycontroller.h"
#include "app/history/historycontroller.h"
#include "app/history/sessiondetails.h"
#include "app/history/sessioneditor.h"
#include "app/own/paincontroller.h"
#include "app/own/weekcontroller.h"
#include "pages/focustest.h"

namespace unknot::test
{

namespace
{

TEST_F(FocusTest, aDeletedSessionAndItsUndoLeaveItInTheList)
{
    show("history");
    EXPECT_TRUE(isSomewhere()) << where();
    stroke(Qt::Key_Delete);
    EXPECT_TRUE(isSomewhere()) << "deleted: " << where();
    press(u"Undo");
    EXPECT_TRUE(isSomewhere()) << "undone: " << where();
    stroke(Qt::Key_Down);
    stroke(Qt::Key_Delete);
    press(u"Close");
    EXPECT_TRUE(isSomewhere()) << "the notice closed: " << where();
}

TEST_F(FocusTest, theLastSessionThatIsDeletedCanBeUndoneByTheKeyboard)
{
    show("history");
    const auto *const sessions = context.find<HistoryController>()->sessions();
    context.find<HistoryController>()->setProperty("range", 3);
    for (int left = sessions->rowCount(); left > 0; --left)
        stroke(Qt::Key_Delete);
    EXPECT_TRUE(isSomewhere()) << where();
    stroke(Qt::Key_Space);
    EXPECT_EQ(sessions->rowCount(), 1);
    EXPECT_TRUE(isSomewhere()) << "undone: " << where();
}

TEST_F(FocusTest, aSessionThatIsCorrectedOrDeletedLeavesItOnThePage)
{
    show("history");
    stroke(Qt::Key_Return);
    ASSERT_NE(context.find<SessionDetails>()->session().id, QString());
    EXPECT_TRUE(isSomewhere()) << "opened: " << where();
    press(u"Correct");
    EXPECT_TRUE(isSomewhere()) << "being corrected: " << where();
    press(u"Cancel");
    EXPECT_TRUE(isSomewhere()) << "as it was: " << where();
    press(u"Delete");
    EXPECT_TRUE(isSomewhere()) << "deleted: " << where();
}

TEST_F(FocusTest, painThatIsNotedGivesItBack)
{
    context.find<BodyController>()->toggle(QStringLiteral("shoulder-back:left"));
    show("body");
    press(u"Note the pain");
    ASSERT_TRUE(context.find<PainController>()->text().open);
    EXPECT_TRUE(isSomewhere()) << "noting: " << where();
    stroke(Qt::Key_6);
    EXPECT_TRUE(isSomewhere()) << "a number: " << where();
    stroke(Qt::Key_Return);
    ASSERT_FALSE(context.find<PainController>()->text().open);
    EXPECT_TRUE(isSomewhere()) << "saved: " << where();
    press(u"Undo");
    EXPECT_TRUE(isSomewhere()) << "undone: " << where();
    press(u"Note the pain");
    stroke(Qt::Key_Escape);
    EXPECT_TRUE(isSomewhere()) << "left: " << where();
}

// From the history no place is marked: it is typed, and then its number.
TEST_F(FocusTest, aPlaceAndItsNumberAreTypedOneAfterTheOther)
{
    show("history");
    press(u"Note pain");
    EXPECT_TRUE(isSomewhere()) << "noting: " << where();
    for (const char letter : std::string("forehead"))
        QTest::keyClick(window(), letter);
    stroke(Qt::Key_Return);
    ASSERT_EQ(context.find<PainController>()->text().placeCount, 1) << where();
    stroke(Qt::Key_7);
    stroke(Qt::Key_Return);
    EXPECT_FALSE(context.find<PainController>()->text().open) << where();
    EXPECT_TRUE(isSomewhere()) << "saved: " << where();
}

TEST_F(FocusTest, theQuestionsOfTheWeekAreAnsweredByDigitsAndGiveItBack)
{
    show("history");
    press(u"Answer");
    EXPECT_TRUE(isSomewhere()) << "asked: " << where();
    for (const auto digit : {Qt::Key_4, Qt::Key_1, Qt::Key_3}) {
        stroke(digit);
        if (digit == Qt::Key_1)
            stroke(Qt::Key_0);
        stroke(Qt::Key_Return);
        EXPECT_TRUE(isSomewhere()) << "the next: " << where();
    }
    EXPECT_EQ(context.find<WeekController>()->text().numbers, (QList<int>{4, 10, 3}));
    press(u"Save");
    EXPECT_TRUE(isSomewhere()) << "saved: " << where();
    press(u"Undo");
    EXPECT_TRUE(isSomewhere()) << "undone: " << where();
    press(u"Not now");
    EXPECT_TRUE(isSomewhere()) << "put away: " << where();
}

// Eleven stops of Tab a question are what makes people give up.
TEST_F(FocusTest, tabStopsOnceAtElevenNumbersAndTheArrowsWalkThem)
{
    show("history");
    press(u"Answer");
    const QQuickItem *const first = focused();
    stroke(Qt::Key_Right);
    EXPECT_NE(focused(), first);
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("1"));
    stroke(Qt::Key_Tab);
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("0")) << "of the next question: " << where();
    stroke(Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("1"));
}

// It waits where it was begun, and the history is still the history.
TEST_F(FocusTest, painThatIsHalfToldIsNotLost)
{
    auto &pain = *context.find<PainController>();
    context.find<BodyController>()->toggle(QStringLiteral("shoulder-back:left"));
    show("body");
    press(u"Note the pain");
    stroke(Qt::Key_6);
    show("history");
    EXPECT_NE(shownItem(program.window()->contentItem(), u"Report", "down"), nullptr) << "the history is shown";
    press(u"Note pain");
    EXPECT_TRUE(pain.text().begun) << "it is gone on with";
    EXPECT_EQ(pain.text().placeCount, 1);
    EXPECT_FALSE(program.window()->close());
    settle();
    EXPECT_TRUE(isSomewhere()) << "asked: " << where();
    press(u"Go back");
    EXPECT_TRUE(pain.text().begun);
    press(u"Go on with it");
    press(u"Save");
    EXPECT_FALSE(pain.text().open);
    EXPECT_TRUE(program.window()->close());
}

TEST_F(FocusTest, aCorrectionIsGivenUpByItsButtonAlone)
{
    auto &editing = *context.find<SessionEditor>();
    show("history");
    stroke(Qt::Key_Return);
    press(u"Correct");
    editing.rate(SessionEditor::Number::Before, 9);
    ASSERT_TRUE(editing.text().canSave);
    stroke(Qt::Key_Escape);
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Cancel"));
    show("body");
    show("history");
    EXPECT_TRUE(editing.text().canSave) << "it waited";
    EXPECT_TRUE(shownItem(program.window()->contentItem(), u"Save the corrections", "down"));
    press(u"Cancel");
    EXPECT_FALSE(editing.text().canSave);
}

} // namespace

} // namespace unknot::test
