// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ran.h"

#include "support/journalsamples.h"

namespace unknot::test
{

namespace
{

using testing::HasSubstr;
namespace fs = std::filesystem;

const WallTime evening = wall(november(22), 18h);

struct SyncCommand : CommandTest {
    Ran syncAt(const char *machine) { return run({"--data-dir", (homes / machine).string(), "sync", shared.path().string()}); }
    JournalStore at(const char *machine) { return openStore(homes / machine / "journal.sqlite"); }

    TempFolder homes, shared;
};

} // namespace

TEST_F(SyncCommand, twoMachinesComeToHoldTheSame)
{
    value(at("desktop").addEntry(painTold("e", evening)));
    {
        JournalStore laptop = at("laptop");
        play(laptop, finished("s", evening));
    }
    EXPECT_EQ(syncAt("desktop").code, 0);
    const Ran came = syncAt("laptop");
    EXPECT_EQ(came.code, 0) << came.err;
    EXPECT_THAT(came.out, HasSubstr("Taken in from other machines.\n"));
    EXPECT_THAT(came.out, HasSubstr("New here: 1 note of pain.\n"));
    EXPECT_THAT(syncAt("desktop").out, HasSubstr("New here: 1 session.\n"));
    EXPECT_EQ(value(at("desktop").exportJson(evening)), value(at("laptop").exportJson(evening)));
    const Ran again = syncAt("desktop");
    EXPECT_EQ(again.out, "Nothing new came from other machines.\nThis machine's file in the folder is up to date.\n");
}

TEST_F(SyncCommand, whatIsDeletedHereIsDeletedThere)
{
    value(at("desktop").addEntry(painTold("e", evening)));
    syncAt("desktop");
    syncAt("laptop");
    value(at("laptop").removeEntry("e", wall(november(23), 8h)));
    syncAt("laptop");
    EXPECT_THAT(syncAt("desktop").out, HasSubstr("Deleted where the file is from, and deleted here too: 1 note of pain.\n"));
    EXPECT_TRUE(value(at("desktop").entries({})).empty());
}

TEST_F(SyncCommand, aFileThatIsHalfThereIsSaidAndTheExitCodeTellsIt)
{
    value(at("desktop").addEntry(painTold("e", evening)));
    syncAt("desktop");
    const auto [name, bytes] = *shared.contents().begin();
    TempFolder::write(shared / name, bytes.substr(0, bytes.size() / 2));
    const Ran ran = syncAt("laptop");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.out, HasSubstr(name + " is not whole yet, and was left for later.\n"));
}

TEST_F(SyncCommand, aFolderThatIsNoneOrItsOwnIsRefused)
{
    EXPECT_THAT(run({"sync", (shared / "none").string()}).err, HasSubstr("There is no folder"));
    EXPECT_EQ(run({"sync"}).code, 2);
    EXPECT_THAT(run({"sync", data.path().string()}).err, HasSubstr("is the data folder of Unknot itself"));
    EXPECT_TRUE(fs::is_empty(data.path()));
}

} // namespace unknot::test
