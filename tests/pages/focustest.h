// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartfixture.h"
#include "app/own/journalkeeper.h"
#include "app/shownitem.h"
#include "support/demojournal.h"

#include <QQuickItem>

namespace unknot::test
{

// Where the keyboard is after each thing that goes away. One who has no mouse is lost where it is nowhere.
class FocusTest : public BodyChartTest
{
protected:
    FocusTest()
    {
        context.find<JournalKeeper>()->write([&](journal::JournalStore &store) {
            DemoJournal(store, clock.wall()).fill();
            return Status{};
        });
        program.window()->requestActivate();
        settle();
    }

    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    void show(const char *page)
    {
        program.window()->setProperty("page", QString::fromLatin1(page));
        settle();
    }
    void stroke(Qt::Key which, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(window(), which, with);
        settle();
    }
    [[nodiscard]] QQuickItem *focused() const { return program.window()->activeFocusItem(); }
    // The keyboard on the button of these words, which is then pressed by it.
    void press(QStringView words)
    {
        QQuickItem *const button = shownItem(program.window()->contentItem(), words, "down");
        ASSERT_TRUE(button) << words.toString().toStdString();
        button->forceActiveFocus(Qt::TabFocusReason);
        stroke(Qt::Key_Space);
    }
    // It is seen, and a key does something there: it can be tabbed to, or is a row of a list that can.
    [[nodiscard]] bool isSomewhere() const
    {
        const QQuickItem *item = focused();
        if (!item || !item->isVisible() || !item->isEnabled())
            return false;
        if (item->inherits("QQuickAbstractButton") || item->activeFocusOnTab())
            return true;
        while (item && !item->inherits("QQuickListView"))
            item = item->parentItem();
        return item && item->activeFocusOnTab() && item->property("currentItem").value<QQuickItem *>();
    }
    // The item with that signal which has loaded something.
    [[nodiscard]] static QQuickItem *loadedOnly(QQuickItem *item, const char *signal)
    {
        if (item->metaObject()->indexOfSignal(signal) >= 0 && item->property("item").value<QObject *>())
            return item;
        for (QQuickItem *const child : item->childItems()) {
            if (QQuickItem *const found = loadedOnly(child, signal))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] std::string where() const
    {
        if (!focused())
            return "no item";
        const QString words = focused()->property("text").toString();
        return (QString::fromLatin1(focused()->metaObject()->className()) + u' ' + words).toStdString()
            + (focused()->isVisible() ? "" : ", not seen");
    }
};

} // namespace unknot::test
