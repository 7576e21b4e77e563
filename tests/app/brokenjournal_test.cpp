// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A journal in which one table is damaged, as the program starts on it: it is said, no gate opens, nothing
// is called empty or saved.
#include "app/history/historycontroller.h"
#include "app/own/journalkeeper.h"
#include "startedprogram.h"
#include "support/demojournal.h"

#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace unknot::test
{

namespace
{

class BrokenJournal : public testing::TestWithParam<const char *>
{
protected:
    BrokenJournal()
    {
        {
            auto store = journal::JournalStore::open(file);
            DemoJournal(*store, clock.wall()).fill();
            static_cast<void>(store->setHealth({"G1-pregnant", false, {}, Side::Middle, clock.wall()}));
            static_cast<void>(store->addScreening("fever", true, clock.wall()));
            static_cast<void>(store->setSwitchedOn("scalenes-back", true, clock.wall()));
        }
        zero(rootOf(GetParam()));
    }
    [[nodiscard]] std::size_t rootOf(const std::string &table) const
    {
        SQLite::Database db(file.string());
        SQLite::Statement root(db, "SELECT rootpage FROM sqlite_schema WHERE name = ?");
        root.bind(1, table);
        root.executeStep();
        return static_cast<std::size_t>(root.getColumn(0).getInt()) - 1;
    }
    void zero(std::size_t page) const
    {
        std::string bytes = TempFolder::bytes(file);
        bytes.replace(page * 4096, 4096, 4096, '\0');
        TempFolder::write(file, bytes);
    }

    TempFolder folder;
    FixedClock clock = noon();
    const std::filesystem::path file = folder / "journal.sqlite";
};

void expectNoSession(Start &start)
{
    start.body.toggle(QStringLiteral("shoulder-side:left"));
    EXPECT_NE(start.body.state().noSession, QString());
    start.session.beginPlanned();
    EXPECT_EQ(start.session.stage(), Stage::None);
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Tables, BrokenJournal,
    testing::Values("health", "health_zone", "health_no", "screening", "switched_on", "next_day", "session", "session_zone", "point",
        "hold", "rating", "session_by_start", "screening_by_time", "next_day_unresolved"));

TEST_P(BrokenJournal, isSaidAndOpensNoGate)
{
    Start start(folder, clock);
    auto &journal = *start.context.find<JournalKeeper>();
    EXPECT_TRUE(journal.text().refusal.contains(u"damaged")) << journal.text().refusal.toStdString();
    EXPECT_FALSE(journal.allSaved());
    expectNoSession(start);
}

TEST_P(BrokenJournal, lookedAtItOpensNoneEitherAndIsNotCalledEmpty)
{
    Start start(folder, clock);
    auto &journal = *start.context.find<JournalKeeper>();
    if (!journal.text().canLook)
        return; // it is never shown
    journal.lookOnly();
    EXPECT_EQ(journal.text().refusal, QString());
    expectNoSession(start);
    auto &history = *start.context.find<HistoryController>();
    history.setShown(true);
    EXPECT_TRUE(history.text().any) << "sessions, or pain that was told without one";
}

} // namespace unknot::test
