// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/importcontroller.h"
#include "support/fixedclock.h"
#include "support/journalsamples.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using app::ImportController;
using app::JournalKeeper;

const WallTime evening = wall(november(22), 18h);

struct Importing : testing::Test {
    Importing()
    {
        JournalStore store = memoryStore();
        play(store, finished("s", evening));
        value(store.addEntry(painTold("e", evening)));
        TempFolder::write(folder / "there.json", value(store.exportJson(evening)));
    }
    [[nodiscard]] QUrl in(const char *name) const { return QUrl::fromLocalFile(path(name)); }
    [[nodiscard]] QString path(const char *name) const { return QString::fromStdString((folder / name).string()); }
    [[nodiscard]] std::size_t sessions() const { return value(keeper.reader()->summaries()).size(); }

    TempFolder folder;
    FixedClock clock{wall(november(24), 9h)};
    JournalKeeper keeper{folder / "data" / "journal.sqlite"};
    ImportController taking{shippedWorld(), keeper, clock};
};

} // namespace

TEST_F(Importing, whatIsLookedAtIsNotTakenInYet)
{
    taking.look(in("there.json"));
    EXPECT_TRUE(taking.text().mayTakeIn);
    EXPECT_TRUE(taking.text().told.contains(u"Nothing was changed yet")) << taking.text().told.toStdString();
    EXPECT_EQ(taking.text().lines.value(0), QStringLiteral("New here: 1 session and 1 note of pain."));
    EXPECT_EQ(sessions(), 0U);
    taking.cancel();
    EXPECT_EQ(taking.text(), present::ImportText());
    taking.takeIn();
    EXPECT_EQ(sessions(), 0U) << "it was not looked at";
}

TEST_F(Importing, whatIsTakenInIsSaidOnceItIsThereAndReadAnewByAll)
{
    const QSignalSpy anew(&keeper, &JournalKeeper::refusalChanged);
    taking.look(in("there.json"));
    taking.takeIn();
    EXPECT_EQ(taking.text().told, QStringLiteral("%1 was taken in.").arg(path("there.json")));
    EXPECT_FALSE(taking.text().mayTakeIn);
    EXPECT_EQ(sessions(), 1U);
    EXPECT_EQ(anew.size(), 1);
    taking.look(in("there.json"));
    EXPECT_FALSE(taking.text().mayTakeIn) << "there is nothing more in it";
    taking.takeIn();
    EXPECT_EQ(anew.size(), 1);
}

TEST_F(Importing, aFileThatIsNoneIsRefusedWithItsFaults)
{
    TempFolder::write(folder / "no.json", R"({"format": "unknot-journal", "version": 2})");
    taking.look(in("no.json"));
    EXPECT_FALSE(taking.text().mayTakeIn);
    EXPECT_TRUE(taking.text().told.contains(path("no.json")));
    EXPECT_EQ(taking.text().lines.size(), 5) << "of many faults the first";
    EXPECT_EQ(taking.text().lines.value(0), QStringLiteral("/exported: is missing"));
    taking.look(in("none.json"));
    EXPECT_EQ(taking.text().lines.size(), 1);
    EXPECT_EQ(sessions(), 0U);
}

TEST_F(Importing, whileNotAllIsSavedNothingIsTakenIn)
{
    keeper.write([](JournalStore &) -> Status { return tl::unexpected(Error{Error::Kind::NotFound, "as the test wants it", {}, 0, {}}); });
    taking.look(in("there.json"));
    EXPECT_EQ(taking.text(), present::importText(practice::takingnews::Impossible{}, {}));
    taking.takeIn();
    EXPECT_EQ(sessions(), 0U);
}

// What was looked at may have changed meanwhile: it is planned anew where it is written.
TEST_F(Importing, whatCameToBeHereMeanwhileIsNotWrittenOver)
{
    taking.look(in("there.json"));
    EntryRecord changed = painTold("e", evening);
    changed.changed = wall(november(24), 8h);
    changed.note = "newer";
    keeper.write([changed](JournalStore &store) { return store.addEntry(changed); });
    taking.takeIn();
    EXPECT_EQ(value(keeper.reader()->entry("e")), changed);
    EXPECT_EQ(taking.text().lines.value(0), QStringLiteral("New here: 1 session."));
}

// ---- the table of another diary

struct ImportingATable : Importing {
    ImportingATable()
    {
        TempFolder::write(folder / "diary.csv", "When,Where,Pain,Worst\n3/11/2026,left calf,5,8\n4/11/2026,the moon,5,8\n");
    }
    [[nodiscard]] std::size_t notes() const { return value(keeper.reader()->entries({})).size(); }
};

TEST_F(ImportingATable, isReadAsIsChosenBeforeItIsTakenIn)
{
    taking.look(in("diary.csv"));
    EXPECT_FALSE(taking.text().mayTakeIn) << "nobody knows which is the month";
    EXPECT_EQ(taking.diary().forms.size(), 2);
    taking.chooseForm(0);
    EXPECT_TRUE(taking.text().mayTakeIn);
    EXPECT_EQ(taking.diary().rows, QStringList{"Tue 3 Nov, 12:00 · Calf, left · 5 of 10"});
    EXPECT_EQ(taking.diary().left.size(), 1);
    taking.chooseColumn(2, 3);
    EXPECT_EQ(taking.diary().rows, QStringList{"Tue 3 Nov, 12:00 · Calf, left · 8 of 10"});
    taking.chooseColumn(1, -1);
    EXPECT_FALSE(taking.text().mayTakeIn);
    taking.takeIn();
    EXPECT_EQ(notes(), 0U);
    taking.cancel();
    EXPECT_EQ(taking.diary(), present::DiaryText());
}

TEST_F(ImportingATable, itsNotesCanBeTakenOutAgainAndBroughtBack)
{
    taking.look(in("diary.csv"));
    taking.chooseForm(0);
    taking.takeIn();
    EXPECT_EQ(notes(), 1U);
    EXPECT_EQ(taking.diary(), present::DiaryText()) << "it is done with";
    EXPECT_TRUE(taking.text().mayUndo);
    taking.undo();
    EXPECT_EQ(notes(), 0U);
    EXPECT_TRUE(taking.text().mayBringBack);
    taking.bringBack();
    EXPECT_EQ(notes(), 1U);
    EXPECT_TRUE(taking.text().mayUndo);
}

TEST_F(ImportingATable, oneThatIsNoneIsRefusedWithItsLine)
{
    TempFolder::write(folder / "diary.csv", "When,Where,Pain\n3/11/2026,left calf\n");
    taking.look(in("diary.csv"));
    EXPECT_EQ(taking.text().lines, QStringList{"Line 2: the row has cells for 2 columns, and the first line names 3"});
}

} // namespace unknot::test
