// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/pointcontroller.h"
#include "app/settings/appsettings.h"
#include "app/shownitem.h"
#include "app/startedprogram.h"
#include "desktop/window.h"
#include "journal/journalstore.h"
#include "pages/heard.h"
#include "pages/pagewalk.h"
#include "support/chosen.h"
#include "support/demojournal.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <gtest/gtest.h>

#include <algorithm>

namespace unknot::test
{

// The size it opens with, small, and what a screen of 1366 x 768 leaves of itself at 125 and 150 %.
inline constexpr QSize sizes[]{{1280, 800}, {960, 640}, {1092, 574}, {910, 472}};
inline constexpr double textScales[]{1, 2};

// With those that a Repeater made, which are children by sight alone.
inline QList<QQuickItem *> shownItems(QQuickItem *item)
{
    if (!item->isVisible())
        return {};
    QList<QQuickItem *> found{item};
    for (QQuickItem *child : item->childItems())
        found << shownItems(child);
    return found;
}

// What there was before the start.
enum class Before { Months, CutOff, Nothing, ALetter };

inline const TempFolder &filled(const TempFolder &folder, FixedClock &clock, Before before)
{
    if (before == Before::ALetter)
        TempFolder::write(folder / "journal.sqlite", "a letter to my aunt, which is no database at all");
    if (before == Before::Nothing || before == Before::ALetter)
        return folder;
    if (auto store = journal::JournalStore::open(folder / "journal.sqlite"))
        DemoJournal(*store, clock.wall()).fill();
    if (before == Before::CutOff)
        Start(folder, clock).toFirstHold();
    return folder;
}

// The program's window over months of sessions, looked at in every size and with every size of letters.
class PageLayoutTest : public testing::Test
{
public:
    ~PageLayoutTest() override { qInstallMessageHandler(spokenTo); }

protected:
    explicit PageLayoutTest(Before before = Before::Months) : clock(noon()), start(filled(folder, clock, before), clock)
    {
        test::choose(*start.context.find<AppSettings>(), &practice::Settings::sounds, false);
        test::choose(*start.context.find<AppSettings>(), &practice::Settings::voice, false);
        EXPECT_TRUE(program.load(start.context));
        program.window()->setVisible(false); // nothing is drawn: only where things stand is looked at
        spokenTo = qInstallMessageHandler(&listen);
        complaints.clear();
    }

    void look(const char *where)
    {
        layOut(*program.window());
        for (const QString &fault : heardFaults(*program.window()))
            ADD_FAILURE() << where << ": " << fault.toStdString();
        for (const double scale : textScales) {
            test::choose(*start.context.find<AppSettings>(), &practice::Settings::textScale, scale);
            for (const QSize size : sizes) {
                resize(*program.window(), size);
                const PageWalk walk(*program.window());
                EXPECT_GT(walk.texts() + walk.controls(), 0) << where;
                for (const QString &fault : walk.faults())
                    ADD_FAILURE() << where << ", " << size.width() << " x " << size.height() << " at " << scale * 100
                                  << " %: " << fault.toStdString();
            }
        }
        EXPECT_EQ(complaints, QStringList()) << where << ": " << complaints.join(u'\n').toStdString();
    }
    // A layout that began again while it gave its rows their widths, a part that could not be made, a binding that failed: Qt
    // gives them up, and says so. A binding that is asked again by what it sets (the first row of a month in a list) has its value.
    static void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        const bool isFailed = message.contains(u"qrc:") && !message.contains(u"Binding loop");
        if (message.contains(u"Polish loop") || message.startsWith(u"QQml") || isFailed)
            complaints << message;
        spokenTo(type, context, message);
    }
    // In the last size that was looked at, the smallest with the largest letters.
    void expectAtTop(const char *where)
    {
        layOut(*program.window());
        for (const QQuickItem *one : shownItems(program.window()->contentItem())) {
            if (one->inherits("QQuickFlickable")) {
                EXPECT_EQ(one->property("contentY").toDouble(), 0) << where << " opens in its middle";
            }
        }
    }
    void page(const char *name)
    {
        program.window()->setProperty("page", QString::fromLatin1(name));
        layOut(*program.window());
    }
    // The one that has a property of that name.
    QQuickItem *item(const char *property)
    {
        const auto items = program.window()->findChildren<QQuickItem *>();
        const auto found
            = std::find_if(items.begin(), items.end(), [&](const QQuickItem *one) { return one->property(property).isValid(); });
        if (found == items.end())
            ADD_FAILURE() << "nothing has a " << property;
        return found == items.end() ? program.window()->contentItem() : *found;
    }
    template<class T>
    T &of()
    {
        return *start.context.find<T>();
    }
    void mark(std::initializer_list<const char *> places)
    {
        for (const char *place : places)
            start.body.toggle(QString::fromLatin1(place));
    }
    void open(const char *muscle, int point)
    {
        Q_EMIT start.body.muscleChosen(QString::fromLatin1(muscle), QStringLiteral("left"));
        of<PointController>().setIndex(point);
    }
    // The button of these words, as whoever uses it presses it.
    void press(QStringView words)
    {
        QQuickItem *const button = shownItem(program.window()->contentItem(), words, "down");
        ASSERT_TRUE(button) << words.toString().toStdString();
        QMetaObject::invokeMethod(button, "clicked");
        layOut(*program.window());
    }
    void health(const char *gate, bool holds) { start.health.setHolds(QString::fromLatin1(gate), holds); }

    TempFolder folder;
    FixedClock clock;
    Start start;
    desktop::Window program;
    static inline QtMessageHandler spokenTo = nullptr;
    static inline QStringList complaints;
};

} // namespace unknot::test
