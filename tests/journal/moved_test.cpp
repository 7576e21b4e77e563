// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A journal that is moved, replaced, deleted or cut short while it is open: the next write says so.
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;

const WallTime evening = wall(november(22), 18h + 42min);

class Moved : public testing::Test
{
protected:
    Moved() { value(store.beginSession(atStart(finished("s", evening)))); }

    [[nodiscard]] Status write() { return store.addRating("s", rating(newUuid(), RatingRecord::Moment::Before, 3, evening)); }
    void expectSaid()
    {
        for (const Status &status : {write(), store.batch([](JournalStore &) { return Status{}; })}) {
            ASSERT_FALSE(status);
            EXPECT_EQ(status.error().kind, Error::Kind::Unreadable);
            EXPECT_EQ(status.error().pointer, wholeFile);
            EXPECT_EQ(status.error().file, file.string());
        }
    }

    TempFolder folder;
    const fs::path file = folder / "data" / "journal.db";
    JournalStore store = openStore(file);
};

} // namespace

TEST_F(Moved, awayIsSaidAndBackGoesOn)
{
    fs::rename(file, folder / "elsewhere.db");
    expectSaid();
    fs::rename(folder / "elsewhere.db", file);
    EXPECT_TRUE(write());
    EXPECT_EQ(value(store.session("s")).ratings.size(), 1U);
}

TEST_F(Moved, deletedIsSaid)
{
    fs::remove(file);
    expectSaid();
}

TEST_F(Moved, withItsFolderIsSaid)
{
    fs::rename(folder / "data", folder / "other");
    expectSaid();
}

TEST_F(Moved, replacedByAnotherIsSaid)
{
    fs::copy_file(file, folder / "copy.db");
    fs::rename(folder / "copy.db", file);
    expectSaid();
}

TEST_F(Moved, cutShortIsSaid)
{
    fs::resize_file(file, 100);
    expectSaid();
}

TEST_F(Moved, notAtAllIsWritten)
{
    EXPECT_TRUE(write());
    EXPECT_TRUE(JournalStore::inMemory()->addScreening("fever", false, evening));
}

} // namespace unknot::test
