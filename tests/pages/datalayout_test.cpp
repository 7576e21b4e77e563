// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves and what comes in, in the settings: another diary, several computers, copies.
#include "app/own/backupcontroller.h"
#include "app/own/importcontroller.h"
#include "app/own/sealedcontroller.h"
#include "app/own/synccontroller.h"
#include "pages/pagelayout.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

namespace unknot::test
{

namespace
{

class DataLayoutTest : public PageLayoutTest
{
protected:
    DataLayoutTest() { page("settings"); }
    [[nodiscard]] QUrl file(const char *name, const std::string &bytes) const
    {
        TempFolder::write(elsewhere / name, bytes);
        return QUrl::fromLocalFile(QString::fromStdString((elsewhere / name).string()));
    }

    TempFolder elsewhere;
};

TEST_F(DataLayoutTest, theTableOfAnotherDiaryFits)
{
    auto &taking = of<ImportController>();
    taking.look(file("diary.csv",
        "When,Where,Worst pain,Usual pain,What the weather was like on that day of the year,Remarks\n"
        "3/11/2026,left calf and right heel,6.5,4,rain,after the run in the park with all of the others\n"
        "4/11/2026,the moon,5,3,,\n5/11/2026,throat,,,,\n"));
    look("a table whose days can be read in two ways");
    taking.chooseForm(0);
    look("a table of another diary");
    taking.chooseColumn(1, -1);
    look("a table without a column for the place");
    taking.chooseColumn(1, 1);
    taking.takeIn();
    look("a table that was taken in");
    taking.undo();
    look("a table that was taken out again");
}

TEST_F(DataLayoutTest, theFolderThatIsKeptTheSameFits)
{
    JournalStore there = memoryStore();
    value(there.addEntry(painTold("there", clock.wall())));
    value(exchange::synchronise(there, elsewhere.path(), clock.wall()));
    TempFolder::write(elsewhere / "unknot-1c9e5f70-8a3d-4b62-b7e4-2d0f6a9c8b77.journal", "half");
    auto &sync = of<SyncController>();
    sync.choose(QUrl::fromLocalFile(QString::fromStdString(elsewhere.path().string())));
    look("a folder that was chosen");
    sync.setOn(true);
    ASSERT_TRUE(sync.text().asks);
    look("what others have there");
    sync.answer(true);
    ASSERT_FALSE(sync.text().lines.isEmpty());
    look("a folder that is kept the same");
}

TEST_F(DataLayoutTest, copiesUnderAPassphraseFit)
{
    press(u"Make an encrypted copy");
    look("an encrypted copy");
    of<SealedController>().seal(QStringLiteral("copy"), QStringLiteral("a"), QStringLiteral("b"), false);
    look("two passphrases that differ");
    press(u"Cancel");
    press(u"Restore a backup");
    of<BackupController>().chooseFile(file("copy.sealed", "UNKNOTSEAL1\n"));
    look("the passphrase of a copy");
    of<BackupController>().open(QStringLiteral("a"));
    ASSERT_FALSE(of<BackupController>().text().trouble.isEmpty());
    look("a copy that can't be opened");
}

} // namespace

} // namespace unknot::test
