// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/sessioneditor.h"

#include "app/history/historycontroller.h"
#include "app/history/sessiondetails.h"
#include "historyfixture.h"

namespace unknot::app
{
namespace
{

class SessionEditorTest : public HistoryTest
{
protected:
    SessionEditorTest()
    {
        QObject::connect(&editor, &SessionEditor::corrected, &history, &HistoryController::corrected);
        history.setShown(true);
    }

    [[nodiscard]] SessionRecord written() const { return *keeper.reader()->session(id.toStdString()); }
    [[nodiscard]] QString pointId(int row) { return cell(editor.points(), row, "point").toString(); }

    const QString id = add(hours{2}, {6, 4, {shoulder({6, 5, 3}), pointOf("deltoid-side", "deltoid", Side::Left, {4})}});
    HistoryController history{test::shippedWorld(), keeper, records, clock};
    SessionEditor editor{test::shippedWorld(), keeper, clock};
};

TEST_F(SessionEditorTest, changesNothingBeforeItIsSavedAndAllOfItThen)
{
    const SessionRecord before = written();
    ASSERT_TRUE(editor.begin(id));
    EXPECT_FALSE(editor.text().canSave);
    editor.rate(SessionEditor::Number::After, 2);
    editor.rate(SessionEditor::Number::MoveBefore, 7);
    editor.setPress(pointId(0), 3, -1);
    editor.leaveOut(pointId(1), true);
    editor.addPlaces({QStringLiteral("neck-side:right")});
    editor.removePlace(QStringLiteral("shoulder-back:left"));
    editor.setDay(QStringLiteral("21 Nov 2026"));
    editor.setTime(QStringLiteral("9:15"));
    EXPECT_EQ(written(), before);
    EXPECT_TRUE(editor.text().canSave);
    editor.save();

    EXPECT_EQ(editor.text().session, QString());
    EXPECT_EQ(written().points.size(), 1U);
    EXPECT_EQ(written().title, "Right neck");
    EXPECT_EQ(cell(history.sessions(), 0, "title"), QStringLiteral("Right neck"));
    EXPECT_EQ(cell(history.sessions(), 0, "when"), QStringLiteral("Yesterday, 09:15"));
    EXPECT_EQ(cell(history.sessions(), 0, "numbers"), QStringLiteral("6 to 2"));
    EXPECT_EQ(history.text().heatWords, QStringLiteral("Side of neck, right: 1 day."));
    EXPECT_EQ(history.text().helpedCount, 1);
}

TEST_F(SessionEditorTest, aCorrectionCanBeUndone)
{
    const SessionRecord before = written();
    editor.begin(id);
    editor.leaveOut(pointId(0), true);
    editor.turnSide(pointId(1));
    editor.save();
    EXPECT_EQ(history.text().undo, QStringLiteral("Left shoulder, Sun 22, 16:00, was corrected."));
    history.undo();
    EXPECT_EQ(written(), before);
    EXPECT_EQ(history.text().undo, QString());
    EXPECT_EQ(history.text().helpedCount, 2);
}

TEST_F(SessionEditorTest, undoLeavesANoteThatWasWrittenSince)
{
    editor.begin(id);
    editor.rate(SessionEditor::Number::After, 2);
    editor.save();
    SessionDetails details(test::shippedWorld(), keeper, own, clock);
    details.open(id);
    details.setNote(QStringLiteral("It was the ball."));
    history.undo();
    EXPECT_EQ(written().note, "It was the ball.");
    EXPECT_EQ(details.session().after, 4);
}

TEST_F(SessionEditorTest, leavingItChangesNothing)
{
    const SessionRecord before = written();
    editor.begin(id);
    editor.rate(SessionEditor::Number::After, 2);
    editor.close();
    editor.save();
    EXPECT_EQ(written(), before);
    EXPECT_EQ(editor.points()->rowCount(), 0);
}

TEST_F(SessionEditorTest, saysWhatIsWrongAndDoesNotSaveIt)
{
    editor.begin(id);
    editor.setDay(QStringLiteral("tomorrow"));
    EXPECT_EQ(editor.text().fault, QStringLiteral("Write the day like this: 22 Nov 2026."));
    editor.setDay(QStringLiteral("22 Nov 2026"));
    editor.setTime(QStringLiteral("18:30"));
    EXPECT_EQ(editor.text().fault, QStringLiteral("The session would end later than now. Choose an earlier day or time."));
    EXPECT_FALSE(editor.text().canSave);
    editor.setTime(QStringLiteral("half past"));
    EXPECT_EQ(editor.text().fault, QStringLiteral("Write the time like this: 18:42."));
    editor.setTime(QStringLiteral("16:00"));
    editor.removePlace(QStringLiteral("shoulder-back:left"));
    EXPECT_EQ(editor.text().fault, QStringLiteral("Name at least one place that hurt."));
    const SessionRecord before = written();
    editor.save();
    EXPECT_EQ(written(), before);
    EXPECT_NE(editor.text().session, QString());
}

TEST_F(SessionEditorTest, aSessionThatRunsCantBeCorrected)
{
    Given running{6, {}};
    running.state = SessionState::Running;
    EXPECT_FALSE(editor.begin(add(std::chrono::minutes{5}, running)));
    EXPECT_FALSE(editor.begin(QStringLiteral("nothing")));
    EXPECT_EQ(editor.text().session, QString());
}

// What the person reads on the point's page, the after page and in the plan comes from this ledger.
TEST_F(SessionEditorTest, whatWasPressedTodayRestsWhateverIsSaidOfIt)
{
    const auto *point = test::shippedWorld().catalogue.point({"infraspinatus-under-ridge-outer"});
    practice::DoseLedger ledger(test::shippedWorld().catalogue, clock);
    const auto rests = [&] {
        ledger.read(keeper.reader());
        return ledger.tooSoon(*point, Side::Left).has_value();
    };
    ASSERT_TRUE(rests());
    editor.begin(id);
    editor.leaveOut(pointId(0), true);
    editor.setDay(QStringLiteral("2 Nov 2026"));
    editor.save();
    EXPECT_TRUE(rests());
    history.remove(id);
    EXPECT_TRUE(rests());
}

} // namespace
} // namespace unknot::app
