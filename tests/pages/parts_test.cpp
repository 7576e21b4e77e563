// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startedprogram.h"
#include "present/copyplace.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

// One part of the interface alone in a window, with the keyboard on it.
class PartTest : public testing::Test
{
protected:
    PartTest() : clock(noon()), start(folder, clock)
    {
        QAccessible::setActive(true); // only then does Qt keep what is checked
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        start.context.attachTo(engine);
        window.resize(600, 400);
        window.show();
        window.requestActivate();
    }
    void TearDown() override
    {
        part.reset();
        QAccessible::setActive(false);
    }

    // A part that can't be made is an empty one.
    void make(const char *qml)
    {
        QQmlComponent component(&engine);
        component.setData(QByteArray("import QtQuick\nimport Unknot\n") + qml, QUrl(QStringLiteral("qrc:/part.qml")));
        part.reset(qobject_cast<QQuickItem *>(component.create()));
        EXPECT_TRUE(part) << component.errorString().toStdString();
        if (!part)
            part = std::make_unique<QQuickItem>();
        part->setParentItem(window.contentItem());
        part->forceActiveFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
    }
    void key(Qt::Key key) { QTest::keyClick(&window, key); }
    [[nodiscard]] int number(const char *name) const { return part->property(name).toInt(); }
    void set(const char *name, const QVariant &value)
    {
        part->setProperty(name, value);
        QCoreApplication::processEvents();
    }

    // What a reader finds at the part or in it, by its name; none where there is nothing of that name.
    [[nodiscard]] QAccessibleInterface *heard(const char *name)
    {
        return heardIn(QAccessible::queryAccessibleInterface(&window), QString::fromUtf8(name));
    }
    static void press(QAccessibleInterface *node, const QString &action = QAccessibleActionInterface::pressAction())
    {
        ASSERT_TRUE(node);
        node->actionInterface()->doAction(action);
    }
    static std::string description(QAccessibleInterface *node) { return node->text(QAccessible::Description).toStdString(); }

private:
    static QAccessibleInterface *heardIn(QAccessibleInterface *node, const QString &name)
    {
        if (!node || node->text(QAccessible::Name) == name)
            return node;
        for (int i = 0; i < node->childCount(); ++i) {
            if (QAccessibleInterface *found = heardIn(node->child(i), name))
                return found;
        }
        return nullptr;
    }

protected:
    TempFolder folder;
    FixedClock clock;
    Start start;
    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> part;
};

TEST_F(PartTest, whatCameOfSomethingComesIntoSight)
{
    make("Page {\n"
         "    property string answer\n"
         "    width: 600; height: 400\n"
         "    Column {\n"
         "        width: parent.width\n"
         "        Item { width: 1; height: 900 }\n"
         "        Told { width: parent.width; text: parent.parent.parent.parent.answer; upTo: below }\n"
         "        Item { id: below; width: 1; height: 60 }\n"
         "    }\n"
         "}");
    EXPECT_EQ(number("contentY"), 0);
    set("answer", QStringLiteral("The passphrase is not that of this copy."));
    ASSERT_TRUE(heard("The passphrase is not that of this copy."));
    EXPECT_TRUE(QTest::qWaitFor([this] { return number("contentY") + 400 >= number("contentHeight") - 48; }, 2000));
}

TEST_F(PartTest, aFoldIsOpenedBySpaceEnterAndAReader)
{
    make("FoldButton { text: 'More'; detail: 'of it'; onClicked: open = !open }");
    QAccessibleInterface *fold = heard("More");
    ASSERT_TRUE(fold);
    EXPECT_EQ(fold->role(), QAccessible::Button);
    EXPECT_EQ(description(fold), "closed");
    key(Qt::Key_Space);
    EXPECT_TRUE(part->property("open").toBool());
    EXPECT_EQ(description(fold), "open");
    key(Qt::Key_Return);
    EXPECT_FALSE(part->property("open").toBool());
    press(fold);
    EXPECT_TRUE(part->property("open").toBool());
}

TEST_F(PartTest, whatIsOffOrAwayIsNotPressedByAReader)
{
    make("FoldButton { property int presses: 0; text: 'More'; onClicked: ++presses }");
    QAccessibleInterface *fold = heard("More");
    set("enabled", false);
    press(fold);
    EXPECT_EQ(number("presses"), 0);
    set("enabled", true);
    set("visible", false);
    press(fold);
    EXPECT_EQ(number("presses"), 0);
    set("visible", true);
    press(fold);
    EXPECT_EQ(number("presses"), 1);
}

TEST_F(PartTest, aTickBoxIsTickedByWhoeverUsesIt)
{
    make("TickBox { property int presses: 0; text: 'It holds'; detail: 'always'; onClicked: ++presses }");
    QAccessibleInterface *box = heard("It holds");
    ASSERT_TRUE(box);
    EXPECT_EQ(box->role(), QAccessible::CheckBox);
    EXPECT_EQ(description(box), "always");
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    press(box, QAccessibleActionInterface::toggleAction());
    EXPECT_EQ(number("presses"), 3);
    EXPECT_FALSE(box->state().checked);
    set("ticked", true);
    EXPECT_TRUE(box->state().checked);
}

// A page that opens gives the keyboard to its first button, by no Tab: it was not to be seen.
TEST_F(PartTest, whereTheKeyboardIsIsSeenFromTheFirstKeyToTheNextClick)
{
    make("PlainButton { text: 'Start' }");
    part->setFocus(false);
    part->forceActiveFocus(Qt::OtherFocusReason);
    EXPECT_FALSE(part->property("ringed").toBool());
    key(Qt::Key_Shift);
    EXPECT_FALSE(part->property("ringed").toBool()) << "by itself it does nothing";
    key(Qt::Key_E);
    EXPECT_TRUE(part->property("ringed").toBool());
    QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_FALSE(part->property("ringed").toBool());
}

// "70 %" stood beside "30%".
TEST_F(PartTest, percentAreWrittenAsInTheTexts)
{
    make("ChoiceRow { text: 'Volume'; unit: '%'; value: 70; from: 0; to: 100 }");
    EXPECT_EQ(description(heard("Volume")), "70%");
}

TEST_F(PartTest, aNumberIsTurnedByArrowsAndAReaderAndStaysInItsRange)
{
    make("ChoiceRow { text: 'Rest'; unit: 's'; value: 5; from: 0; to: 20; stepSize: 10; onChanged: v => value = v }");
    QAccessibleInterface *row = heard("Rest");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->role(), QAccessible::SpinBox);
    EXPECT_EQ(description(row), "5 s");
    ASSERT_TRUE(row->valueInterface());
    EXPECT_EQ(row->valueInterface()->minimumValue().toInt(), 0);
    EXPECT_EQ(row->valueInterface()->maximumValue().toInt(), 20);
    key(Qt::Key_Left);
    EXPECT_EQ(number("value"), 0);
    press(heard("Rest: less"));
    EXPECT_EQ(number("value"), 0) << "there is no less";
    press(row, QAccessibleActionInterface::increaseAction());
    EXPECT_EQ(number("value"), 10);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Right);
    EXPECT_EQ(number("value"), 20);
    press(row, QAccessibleActionInterface::decreaseAction());
    EXPECT_EQ(number("value"), 10);
}

TEST_F(PartTest, segmentsAreWalkedByArrowsToTheirEnds)
{
    make("Segments { name: 'Theme'; options: ['System', 'Light', 'Dark']; chosen: 1; onPicked: index => chosen = index }");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(part.get())->role(), QAccessible::PageTabList);
    key(Qt::Key_Right);
    EXPECT_EQ(number("chosen"), 2);
    key(Qt::Key_Right);
    EXPECT_EQ(number("chosen"), 2);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Left);
    EXPECT_EQ(number("chosen"), 0);
    press(heard("Dark"));
    EXPECT_EQ(number("chosen"), 2);
    EXPECT_TRUE(heard("Dark")->state().checked);
    EXPECT_FALSE(heard("Light")->state().checked);
}

TEST_F(PartTest, aRatingIsPickedByAReaderAndTypedByItsPage)
{
    make("RatingScale { name: 'How sore'; onPicked: nrs => value = nrs }");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(part.get())->text(QAccessible::Name).toStdString(), "How sore");
    for (int nrs = 0; nrs <= 10; ++nrs)
        EXPECT_FALSE(heard(std::to_string(nrs).c_str())->state().checked) << "none is chosen beforehand";
    press(heard("7"));
    EXPECT_EQ(number("value"), 7);
    EXPECT_TRUE(heard("7")->state().checked);
    QMetaObject::invokeMethod(part.get(), "type", Q_ARG(int, 1));
    EXPECT_EQ(number("value"), 1);
    QMetaObject::invokeMethod(part.get(), "type", Q_ARG(int, 0));
    EXPECT_EQ(number("value"), 10) << "one and nought are ten";
    EXPECT_FALSE(heard("7")->state().checked);
}

// The ring stood on the last answer, as if that were chosen for the next question too.
TEST_F(PartTest, anotherQuestionHasTheKeyboardAtNoneOfItsNumbers)
{
    make("RatingScale { name: 'Pain now'; onPicked: nrs => value = nrs }");
    QMetaObject::invokeMethod(part.get(), "type", Q_ARG(int, 4));
    ASSERT_TRUE(heard("4")->state().focused);
    set("name", QStringLiteral("Pain on moving"));
    EXPECT_FALSE(heard("4")->state().focused);
    QMetaObject::invokeMethod(part.get(), "type", Q_ARG(int, 6));
    EXPECT_TRUE(heard("6")->state().focused) << "digits still work";
}

// Qt's own question began in the folder that the program was started in.
TEST_F(PartTest, filesAndFoldersAreFirstLookedForAmongTheOwnDocuments)
{
    for (const char *question : {"FileQuestion.qml", "FolderQuestion.qml"}) {
        make("AskFolder {}");
        part->setProperty("question", QString::fromLatin1(question));
        QMetaObject::invokeMethod(part.get(), "ask");
        const auto *asked = part->property("item").value<QObject *>();
        ASSERT_TRUE(asked) << question;
        EXPECT_EQ(asked->property("currentFolder").toUrl(), QUrl::fromLocalFile(present::ownDocuments())) << question;
    }
}

TEST_F(PartTest, aPlaceToSaveIsTypedAndTakenBack)
{
    make("SavePlace { width: 500; title: 'Where to'; copy: Journal.everything }");
    const auto &said = start.context.find<app::JournalKeeper>()->everything()->text();
    QMetaObject::invokeMethod(part.get(), "begin");
    QCoreApplication::processEvents();
    key(Qt::Key_Slash); // all of it was selected: a name that can't be written to
    key(Qt::Key_Return);
    EXPECT_NE(said.told, QString());
    key(Qt::Key_Escape);
    EXPECT_EQ(said.told, QString());
    EXPECT_FALSE(part->isVisible());
    QMetaObject::invokeMethod(part.get(), "begin");
    QCoreApplication::processEvents();
    key(Qt::Key_Slash);
    press(heard("Save"));
    EXPECT_NE(said.told, QString());
    press(heard("Cancel"));
    EXPECT_FALSE(part->isVisible());
}

} // namespace

} // namespace unknot::test
