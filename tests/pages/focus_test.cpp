// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/gatheredsession.h"
#include "app/history/dayaftercontroller.h"
#include "app/history/historycontroller.h"
#include "app/history/sessiondetails.h"
#include "app/history/sessioneditor.h"
#include "app/own/importcontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/programcontroller.h"
#include "app/settings/packscontroller.h"
#include "pages/focustest.h"
#include "support/journalsamples.h"
#include "support/smallpack.h"
#include "support/tempfolder.h"

namespace unknot::test
{

namespace
{

TEST_F(FocusTest, thePlaceToSaveGivesItBack)
{
    show("history");
    press(u"Export");
    EXPECT_TRUE(isSomewhere()) << "asked: " << where();
    stroke(Qt::Key_Escape);
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Export"));
    press(u"Export");
    press(u"Cancel");
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Export"));
}

TEST_F(FocusTest, dialogsOfTheSettingsGiveItBack)
{
    show("settings");
    press(u"Delete all my data");
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Keep everything"));
    press(u"Delete");
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Keep everything")) << "a second Enter keeps";
    stroke(Qt::Key_Return);
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Delete all my data"));
    press(u"All keys (F1)");
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Close"));
    stroke(Qt::Key_Escape);
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("All keys (F1)"));
}

TEST_F(FocusTest, aPackThatIsLookedAtHasItAndGivesItBack)
{
    show("settings");
    SmallPack pack(resources / "catalogue");
    context.find<PacksController>()->look(QUrl::fromLocalFile(QString::fromStdString(pack.write().string())));
    settle();
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Leave it"));
    stroke(Qt::Key_Space);
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Add from a folder"));
    context.find<PacksController>()->look(QUrl::fromLocalFile(QString::fromStdString(pack.write().string())));
    settle();
    press(u"Take it in");
    EXPECT_TRUE(isSomewhere()) << "taken in: " << where();
    const auto *const packs = context.find<PacksController>()->list();
    ASSERT_EQ(packs->rowCount(), 1);
    press(u"Remove");
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Keep it")) << "a second Enter keeps";
    stroke(Qt::Key_Escape);
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Remove"));
    press(u"Remove");
    EXPECT_EQ(packs->rowCount(), 1) << "asked, not removed";
    press(u"Remove it");
    EXPECT_EQ(packs->rowCount(), 0);
    EXPECT_TRUE(isSomewhere()) << "removed: " << where();
}

TEST_F(FocusTest, aJournalThatIsLookedAtHasItAndGivesItBack)
{
    const TempFolder elsewhere;
    JournalStore there = memoryStore();
    value(there.addEntry(painTold("there", clock.wall())));
    TempFolder::write(elsewhere / "there.json", value(there.exportJson(clock.wall())));
    auto *const taking = context.find<ImportController>();
    const QUrl file = QUrl::fromLocalFile(QString::fromStdString((elsewhere / "there.json").string()));
    show("settings");
    taking->look(file);
    settle();
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Leave it"));
    stroke(Qt::Key_Escape);
    EXPECT_EQ(taking->text(), present::ImportText());
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Take in a journal or a diary"));
    taking->look(file);
    settle();
    press(u"Take it in");
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Take in a journal or a diary"));
    EXPECT_TRUE(context.find<JournalKeeper>()->reader()->entry("there"));
    press(u"Write the file");
    EXPECT_TRUE(isSomewhere()) << "asked where to: " << where();
    stroke(Qt::Key_Escape);
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Write the file"));
}

// Qt's own dialog is hidden before it says that it was answered, and nothing came of the answer.
TEST_F(FocusTest, aFolderThatIsChosenIsLookedAt)
{
    show("settings");
    SmallPack pack(resources / "catalogue");
    const auto choose = [this](const QUrl &at) {
        press(u"Add from a folder");
        QQuickItem *const asks = loadedOnly(program.window()->contentItem(), "chosen(QUrl)");
        ASSERT_TRUE(asks);
        auto *const dialog = asks->property("item").value<QObject *>();
        ASSERT_TRUE(dialog);
        dialog->setProperty("selectedFolder", at);
        QMetaObject::invokeMethod(dialog, "accept");
        settle();
        program.window()->requestActivate(); // as a desktop does when a window has gone: newer Qt asks in one of its own
        settle();
    };
    choose(QUrl::fromLocalFile(QStringLiteral("/nowhere")));
    EXPECT_NE(context.find<PacksController>()->text().message, QString()) << "it is said why not";
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Add from a folder"));
    choose(QUrl::fromLocalFile(QString::fromStdString(pack.write().string())));
    EXPECT_TRUE(context.find<PacksController>()->text().previewing);
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Leave it"));
}

TEST_F(FocusTest, aPageThatIsOpenedHasIt)
{
    for (const char *const page : {"routines", "history", "learn", "settings"}) {
        show(page);
        EXPECT_TRUE(isSomewhere()) << page << ": " << where();
    }
}

// It is on the button below what is to be read.
TEST_F(FocusTest, aPointThatWasOpenedIsReadByTheKeyboard)
{
    Q_EMIT body.pointChosen(QStringLiteral("infraspinatus-under-ridge-outer"), QStringLiteral("left"));
    settle();
    ASSERT_EQ(focused()->property("text").toString(), QStringLiteral("Start")) << where();
    const auto read = [this] {
        double sum = 0;
        const auto items = program.window()->findChildren<QQuickItem *>();
        for (const QQuickItem *item : items) {
            if (item->inherits("QQuickFlickable") && item->isVisible())
                sum += item->property("contentY").toDouble();
        }
        return sum;
    };
    const double before = read();
    stroke(Qt::Key_PageDown);
    EXPECT_GT(read(), before);
}

// In the rail it did nothing.
TEST_F(FocusTest, escapeInTheRailLeadsOneLevelBack)
{
    show("learn");
    QQuickItem *const rail = shownItem(program.window()->contentItem(), u"Learn", "down");
    ASSERT_TRUE(rail);
    rail->forceActiveFocus(Qt::TabFocusReason);
    stroke(Qt::Key_Escape);
    EXPECT_EQ(program.window()->property("page").toString(), QStringLiteral("body"));
}

// From Learn and others nothing led back but the rail.
TEST_F(FocusTest, escapeLeadsFromEveryPageOneLevelBack)
{
    for (const char *name : {"plan", "routines", "history", "learn", "settings"}) {
        show(name);
        stroke(Qt::Key_Escape);
        EXPECT_EQ(program.window()->property("page").toString(), QStringLiteral("body")) << name;
        EXPECT_TRUE(isSomewhere()) << name << " was left: " << where();
    }
    show("history");
    stroke(Qt::Key_Return);
    ASSERT_NE(context.find<SessionDetails>()->session().id, QString());
    stroke(Qt::Key_Escape);
    EXPECT_EQ(context.find<SessionDetails>()->session().id, QString());
    EXPECT_EQ(program.window()->property("page").toString(), QStringLiteral("history")) << "the session closes first";
    show("settings");
    SmallPack pack(resources / "catalogue");
    context.find<PacksController>()->look(QUrl::fromLocalFile(QString::fromStdString(pack.write().string())));
    settle();
    stroke(Qt::Key_Escape);
    EXPECT_EQ(program.window()->property("page").toString(), QStringLiteral("settings")) << "the pack is left first";
    EXPECT_EQ(focused()->property("text").toString(), QStringLiteral("Add from a folder"));
}

TEST_F(FocusTest, whatGoesFromTheBodyPageLeavesItThere)
{
    EXPECT_TRUE(isSomewhere()) << "at first: " << where();
    body.toggle(QStringLiteral("shoulder-back:left"));
    body.toggle(QStringLiteral("arm-outer:left"));
    body.toggle(QStringLiteral("calf:left"));
    settle();
    const auto chip = [&] { return shownItem(program.window()->contentItem(), u"Back of shoulder, left", "down"); };
    ASSERT_TRUE(chip());
    chip()->forceActiveFocus(Qt::TabFocusReason);
    stroke(Qt::Key_Space);
    EXPECT_EQ(body.state().markedCount, 2);
    EXPECT_TRUE(focused()->property("text").toString().endsWith(QStringLiteral(", left"))) << where();
    stroke(Qt::Key_Slash);
    for (const char letter : {'f', 'o', 'r', 'e', 'a', 'r', 'm'})
        QTest::keyClick(window(), letter);
    stroke(Qt::Key_Down);
    stroke(Qt::Key_Space);
    EXPECT_EQ(body.state().markedCount, 3);
    EXPECT_TRUE(isSomewhere()) << "a result was taken: " << where();
    Q_EMIT body.muscleChosen(QStringLiteral("infraspinatus"), QStringLiteral("left"));
    settle();
    press(u"Likely sources");
    EXPECT_TRUE(isSomewhere()) << "a point was left: " << where();
    press(u"Clear");
    EXPECT_TRUE(isSomewhere()) << "nothing is marked: " << where();
}

// Such a block is there only while it has something to ask or to say.
TEST_F(FocusTest, whatWasAskedOrToldLeavesItOnThePage)
{
    context.find<DayAfterController>()->reload();
    settle();
    press(u"Not sore");
    EXPECT_TRUE(isSomewhere()) << "answered: " << where();
    context.find<ProgramController>()->dataDeleted(Status());
    settle();
    press(u"Close");
    EXPECT_TRUE(isSomewhere()) << "put away: " << where();
}

TEST_F(FocusTest, whatIsTakenOutOfThePlanLeavesItThere)
{
    context.find<GatheredSession>()->change(
        {{PointId{"infraspinatus-under-ridge-outer"}, Side::Left}, {PointId{"deltoid-side"}, Side::Left}});
    show("plan");
    EXPECT_TRUE(isSomewhere()) << "opened: " << where();
    stroke(Qt::Key_Delete);
    EXPECT_TRUE(isSomewhere()) << "one taken out: " << where();
    press(u"Undo");
    EXPECT_TRUE(isSomewhere()) << "undone: " << where();
    stroke(Qt::Key_Delete);
    press(u"Close");
    EXPECT_TRUE(isSomewhere()) << "the notice closed: " << where();
    stroke(Qt::Key_Delete);
    EXPECT_TRUE(isSomewhere()) << "nothing is left: " << where();
    press(u"Undo");
    press(u"Clear");
    EXPECT_TRUE(isSomewhere()) << "cleared: " << where();
}

// ---- the key that leads to the search

// The rows go while the panel is laid out.
TEST_F(FocusTest, aSearchThatIsEmptiedLeavesThePageStanding)
{
    for (const char *words : {"k", "calf", "i want to die", "stroke"}) {
        for (const char *letter = words; *letter; ++letter)
            QTest::keyClick(window(), *letter);
        settle();
        EXPECT_FALSE(program.window()->grabWindow().isNull());
        EXPECT_GT(context.find<BodyController>()->state().resultCount, 0) << words;
        stroke(Qt::Key_Escape);
        EXPECT_FALSE(program.window()->grabWindow().isNull());
        EXPECT_EQ(context.find<BodyController>()->state().resultCount, 0) << words;
    }
}

TEST_F(FocusTest, aSlashIsTypedWhereverWordsAre)
{
    const auto typed = [&](const char *fieldsName) {
        QQuickItem *const field = focused();
        EXPECT_TRUE(field->property("cursorPosition").isValid()) << fieldsName << ": " << where();
        stroke(Qt::Key_Slash);
        EXPECT_EQ(focused(), field) << fieldsName;
        EXPECT_TRUE(field->property("text").toString().contains(u'/')) << fieldsName;
    };
    typed("search");
    show("history");
    press(u"Export");
    typed("a file's name");
    stroke(Qt::Key_Return);
    show("history");
    context.find<SessionDetails>()->open(context.find<HistoryController>()->sessions()->index(0, 0).data(Qt::UserRole + 1).toString());
    settle();
    for (int i = 0; i < 30 && !focused()->property("cursorPosition").isValid(); ++i)
        stroke(Qt::Key_Tab);
    typed("a note");
    EXPECT_EQ(program.window()->property("page").toString(), QStringLiteral("history"));
}

} // namespace

} // namespace unknot::test
