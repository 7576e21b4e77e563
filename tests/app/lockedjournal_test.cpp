// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A journal that another program holds, or that can only be read, as the running program meets it.
#include "app/history/historycontroller.h"
#include "app/history/sessiondetails.h"
#include "app/own/journalkeeper.h"
#include "startedprogram.h"
#include "support/forbidden.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace unknot::test
{

namespace
{

void pressOnce(Start &start)
{
    start.body.toggle(QStringLiteral("shoulder-side:left"));
    start.session.beginPlanned();
    start.pressOnce();
}

QString newest(Start &start)
{
    return QString::fromStdString(start.context.find<JournalKeeper>()->reader()->summaries()->front().id);
}

void eventsUntil(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

} // namespace

// Each letter waited for the lock once, two seconds long, and the window with it.
TEST(LockedJournal, aNoteIsTypedOnWithoutWaitingAndIsSavedWhenItIsFree)
{
    Home home;
    {
        Start start(home.folder, home.time);
        pressOnce(start);
    }
    Start start(home.folder, home.time, AppContext::Threads::Own);
    auto &journal = *start.context.find<JournalKeeper>();
    auto &details = *start.context.find<SessionDetails>();
    eventsUntil([&] { return journal.allSaved() && !journal.queue().state().checking; });
    ASSERT_TRUE(details.open(newest(start)));

    SQLite::Database other((home.folder / "journal.sqlite").string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    const QString note = QStringLiteral("softer ball");
    for (int letters = 1; letters <= note.size(); ++letters) {
        details.setNote(note.first(letters));
        EXPECT_EQ(details.note(), note.first(letters));
    }
    EXPECT_EQ(journal.text().trouble, QString()) << "nobody has waited in vain yet";
    EXPECT_FALSE(journal.allSaved());
    EXPECT_EQ(journal.reader()->session(details.session().id.toStdString())->note, "");
    other.exec("ROLLBACK");

    eventsUntil([&] { return journal.allSaved(); });
    EXPECT_EQ(journal.reader()->session(details.session().id.toStdString())->note, "softer ball");
}

// Its sessions can be looked at and taken along; none starts, and nothing is called saved.
TEST(ReadOnlyJournal, canBeViewedAndExported)
{
    for (const bool isWholeFolder : {false, true}) {
        Home home;
        const TempFolder elsewhere;
        std::filesystem::permissions(elsewhere.path(), std::filesystem::perms::all);
        {
            Start start(home.folder, home.time);
            pressOnce(start);
        }
        const auto file = home.folder / "journal.sqlite";
        const Forbidden writing(home.folder, isWholeFolder ? home.folder.path() : file, isWholeFolder ? 0555 : 0444);
        Start start(home.folder, home.time);
        auto &journal = *start.context.find<JournalKeeper>();
        EXPECT_NE(journal.text().refusal, QString());
        ASSERT_TRUE(journal.text().canLook) << journal.text().refusal.toStdString();
        journal.lookOnly();

        auto &history = *start.context.find<HistoryController>();
        history.setShown(true);
        EXPECT_TRUE(history.text().any);
        ASSERT_EQ(history.sessions()->rowCount(), 1);
        const auto *rows = history.sessions();
        const QString id = rows->index(0, 0).data(rows->roleNames().key("id")).toString();
        ASSERT_TRUE(start.context.find<SessionDetails>()->open(id));

        const QString copy = QString::fromStdString((elsewhere / "mine.json").string());
        journal.everything()->write(copy);
        EXPECT_TRUE(journal.everything()->text().isWritten) << journal.everything()->text().told.toStdString();
        EXPECT_NE(TempFolder::bytes(elsewhere / "mine.json").find(id.toStdString()), std::string::npos);

        start.session.beginPlanned();
        EXPECT_EQ(start.session.stage(), Stage::None);
    }
}

} // namespace unknot::test
