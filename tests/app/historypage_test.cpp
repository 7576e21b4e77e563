// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historycontroller.h"
#include "app/history/sessiondetails.h"
#include "app/own/journalkeeper.h"
#include "app/own/paincontroller.h"
#include "chartfixture.h"
#include "support/made.h"
#include "support/pressedpoints.h"

namespace unknot::test
{

namespace
{

// The page of the history in its window, with one session.
class HistoryPageTest : public BodyChartTest
{
protected:
    HistoryPageTest()
    {
        session.id = journal::newUuid();
        session.title = "Left shoulder";
        session.started = clock.wall();
        session.zones = {{{"shoulder-back"}, Side::Left}};
        session.points = {shoulder({6, 5})};
        context.find<JournalKeeper>()->write([&](journal::JournalStore &store) { return store.beginSession(session); });
        context.find<JournalKeeper>()->write(
            [&](journal::JournalStore &store) { return store.endSession(session.id, journal::SessionState::Completed, clock.wall()); });
        program.window()->setProperty("page", QStringLiteral("history"));
        waitUntilMade(*program.window());
        QCoreApplication::processEvents();
        waitUntilMade(*program.window());
    }

    void type(const std::string &text)
    {
        for (const char c : text)
            QTest::keyClick(window(), c);
    }
    [[nodiscard]] const present::CopyText &said() const { return context.find<JournalKeeper>()->everything()->text(); }

    journal::SessionRecord session;
};

// The desktop's own question for a file took no name that was typed, and Return did nothing.
TEST_F(HistoryPageTest, theExportTakesANameThatIsTypedAndReturn)
{
    press(u"Export");
    type((folder / "mine").string());
    key(Qt::Key_Return);
    EXPECT_TRUE(said().isWritten) << said().told.toStdString();
    EXPECT_TRUE(std::filesystem::exists(folder / "mine.json"));
    EXPECT_EQ(button(u"Save"), nullptr);
}

TEST_F(HistoryPageTest, theExportAsksBeforeItReplaces)
{
    TempFolder::write(folder / "mine.json", "a letter");
    press(u"Export");
    type((folder / "mine.json").string());
    EXPECT_EQ(button(u"Replace it"), nullptr);
    press(u"Save");
    EXPECT_EQ(TempFolder::bytes(folder / "mine.json"), "a letter");
    press(u"Replace it");
    EXPECT_TRUE(said().isWritten);
    EXPECT_NE(TempFolder::bytes(folder / "mine.json"), "a letter");
}

TEST_F(HistoryPageTest, theExportCanBeLeft)
{
    press(u"Export");
    ASSERT_NE(button(u"Save"), nullptr);
    key(Qt::Key_Escape);
    EXPECT_EQ(button(u"Save"), nullptr);
    EXPECT_EQ(said().told, QString());
}

// Escape left the history, and the keyboard was somewhere else once the button had gone.
TEST_F(HistoryPageTest, aFormThatIsOpenedHasTheKeyboardAndEscapeClosesItAlone)
{
    const auto byKeys = [this](QStringView words) { // it lies below what is seen
        button(words)->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        QCoreApplication::processEvents();
    };
    byKeys(u"Compare days");
    ASSERT_NE(button(u"Not now"), nullptr);
    EXPECT_EQ(program.window()->activeFocusItem()->property("text").toString(), QStringLiteral("Not now"))
        << "there is no point to choose yet";
    key(Qt::Key_Escape);
    EXPECT_EQ(button(u"Not now"), nullptr);
    EXPECT_EQ(program.window()->property("page").toString(), QStringLiteral("history"));
    EXPECT_EQ(program.window()->activeFocusItem()->property("text").toString(), QStringLiteral("Compare days"));
    byKeys(u"Compare two times");
    key(Qt::Key_Escape);
    EXPECT_EQ(program.window()->property("page").toString(), QStringLiteral("history"));
    key(Qt::Key_Escape);
    EXPECT_EQ(program.window()->property("page").toString(), QStringLiteral("body"));
}

TEST_F(HistoryPageTest, aSessionIsCorrectedInItsDetailsAndTheCorrectionUndone)
{
    auto *const details = context.find<SessionDetails>();
    ASSERT_TRUE(details->open(QString::fromStdString(session.id)));
    QCoreApplication::processEvents();
    press(u"Correct");
    EXPECT_EQ(button(u"Correct"), nullptr);
    press(u"It was the right");
    press(u"Save the corrections");
    EXPECT_EQ(details->presses()->index(0, 0).data(details->presses()->roleNames().key("name")),
        QStringLiteral("Back rotator-cuff muscle, right"));
    ASSERT_NE(button(u"Correct"), nullptr);
    press(u"Undo");
    EXPECT_EQ(details->presses()->index(0, 0).data(details->presses()->roleNames().key("name")),
        QStringLiteral("Back rotator-cuff muscle, left"));
}

TEST_F(HistoryPageTest, theUndoOfANoteStandsInTheListAndNotAtASession)
{
    auto *const noting = context.find<PainController>();
    noting->begin({QStringLiteral("low-back:left")});
    noting->rate(0, 4);
    noting->save();
    QCoreApplication::processEvents();
    EXPECT_NE(button(u"Undo"), nullptr);
    context.find<SessionDetails>()->open(QString::fromStdString(session.id));
    QCoreApplication::processEvents();
    ASSERT_NE(button(u"Correct"), nullptr);
    EXPECT_EQ(button(u"Undo"), nullptr);
}

TEST_F(HistoryPageTest, escapeLeavesTheCorrectionBeforeTheSession)
{
    context.find<SessionDetails>()->open(QString::fromStdString(session.id));
    QCoreApplication::processEvents();
    press(u"Correct");
    key(Qt::Key_Escape);
    QCoreApplication::processEvents();
    EXPECT_NE(button(u"Correct"), nullptr);
    key(Qt::Key_Escape);
    EXPECT_EQ(context.find<SessionDetails>()->session().id, QString());
}

TEST_F(HistoryPageTest, theCalendarGoesByKeysFromDayToDayAndADayLeadsToItsSessions)
{
    const auto told = [this] { return program.window()->activeFocusItem()->property("spoken").toString(); };
    press(u"Calendar");
    for (int turn = 0; turn < 20 && told().isEmpty(); ++turn)
        key(Qt::Key_Tab);
    EXPECT_TRUE(told().startsWith(QStringLiteral("Today, Sunday 22 November: Left shoulder"))) << told().toStdString();
    key(Qt::Key_Left);
    EXPECT_EQ(told(), QStringLiteral("Saturday 21 November: nothing noted"));
    for (int week = 0; week < 3; ++week)
        key(Qt::Key_Up);
    EXPECT_EQ(told(), QStringLiteral("Saturday 31 October: nothing noted"));
    key(Qt::Key_PageDown);
    QCoreApplication::processEvents();
    EXPECT_TRUE(told().startsWith(QStringLiteral("Today, "))) << told().toStdString();
    key(Qt::Key_Return);
    EXPECT_EQ(program.window()->activeFocusItem()->property("title").toString(), QStringLiteral("Left shoulder"));
}

TEST_F(HistoryPageTest, theChartGoesByKeysAndEnterOpensWhatItStandsAt)
{
    context.find<JournalKeeper>()->write([&](journal::JournalStore &store) {
        return store.addRating(
            session.id, {journal::newUuid(), journal::RatingRecord::Kind::AtRest, journal::RatingRecord::Moment::Before, 6, clock.wall()});
    });
    QCoreApplication::processEvents();
    const auto told = [this] { return program.window()->activeFocusItem()->property("pointedTold").toString(); };
    for (int turn = 0; turn < 30 && !program.window()->activeFocusItem()->inherits("unknot::figure::ChartItem"); ++turn)
        key(Qt::Key_Tab);
    EXPECT_EQ(told(), QString());
    key(Qt::Key_Left);
    EXPECT_TRUE(told().contains(QStringLiteral("Left shoulder: 6 before"))) << told().toStdString();
    key(Qt::Key_Return);
    EXPECT_EQ(context.find<SessionDetails>()->session().id.toStdString(), session.id);
}

TEST_F(HistoryPageTest, theMonthsOfTheMapGoByTheArrowKeys)
{
    auto *const history = context.find<HistoryController>();
    for (int turn = 0; turn < 60 && !program.window()->activeFocusItem()->inherits("QQuickSlider"); ++turn)
        key(Qt::Key_Tab);
    ASSERT_TRUE(program.window()->activeFocusItem()->inherits("QQuickSlider"));
    EXPECT_EQ(history->month(), -1);
    key(Qt::Key_Right);
    EXPECT_EQ(history->month(), 0);
    EXPECT_EQ(history->text().monthSpoken, QStringLiteral("August 2026, 0 entries"));
    for (int month = 0; month < 5; ++month)
        key(Qt::Key_Right);
    EXPECT_EQ(history->text().monthSpoken, QStringLiteral("November 2026, 1 entry"));
    history->setMonth(1);
    QCoreApplication::processEvents();
    EXPECT_EQ(program.window()->activeFocusItem()->property("value").toInt(), 1) << "it follows what is played";
    key(Qt::Key_Left);
    EXPECT_EQ(history->month(), 0);
}

TEST_F(HistoryPageTest, wordsOfNotesAreTypedAndFoundWithReturn)
{
    auto *const history = context.find<HistoryController>();
    press(u"Words in notes");
    for (int turn = 0; turn < 20 && !program.window()->activeFocusItem()->inherits("QQuickTextField"); ++turn)
        key(Qt::Key_Tab);
    type("ski");
    EXPECT_EQ(history->text().listed, 1) << "not before Return";
    key(Qt::Key_Return);
    EXPECT_EQ(history->text().listed, 0);
    EXPECT_TRUE(history->text().filter.none);
    key(Qt::Key_Escape);
    EXPECT_EQ(history->text().listed, 1) << "Escape empties the field";
}

TEST_F(HistoryPageTest, theReportIsSeenAndWrittenAsAPdf)
{
    press(u"Report");
    press(u"Save as a PDF");
    type((folder / "report").string());
    key(Qt::Key_Return);
    EXPECT_TRUE(TempFolder::bytes(folder / "report.pdf").starts_with("%PDF"));
    key(Qt::Key_Escape);
    QCoreApplication::processEvents();
    EXPECT_EQ(button(u"Save as a PDF"), nullptr);
    EXPECT_NE(button(u"Export"), nullptr);
}

} // namespace
} // namespace unknot::test
