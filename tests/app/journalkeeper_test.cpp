// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journalkeeper.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <vector>

namespace unknot::test
{

namespace
{

using app::JournalKeeper;

Status fails(Error::Kind kind)
{
    return tl::unexpected(Error{kind, "as the test wants it", {}, 0, {}});
}

TEST(JournalKeeper, keepsWhatCannotBeWrittenInOrderUntilItCan)
{
    const TempFolder folder;
    JournalKeeper keeper(folder.path() / "journal.sqlite");
    bool full = true;
    std::vector<int> written;
    const auto write = [&](int number) {
        return keeper.write([&, number](journal::JournalStore &) -> Status {
            if (full)
                return fails(Error::Kind::Full);
            written.push_back(number);
            return {};
        });
    };
    EXPECT_FALSE(write(1));
    EXPECT_FALSE(write(2));
    EXPECT_FALSE(keeper.trouble().isEmpty());
    full = false;
    EXPECT_TRUE(write(3));
    EXPECT_EQ(written, (std::vector{1, 2, 3}));
    EXPECT_TRUE(keeper.trouble().isEmpty());
}

TEST(JournalKeeper, doesNotLetAHopelessWriteHoldUpTheOthers)
{
    const TempFolder folder;
    JournalKeeper keeper(folder.path() / "journal.sqlite");
    keeper.write([](journal::JournalStore &) { return fails(Error::Kind::NotFound); });
    bool reached = false;
    EXPECT_TRUE(keeper.write([&](journal::JournalStore &) -> Status {
        reached = true;
        return {};
    }));
    EXPECT_TRUE(reached);
}

TEST(JournalKeeper, refusesWhatIsNotAJournalAndRunsWithoutSavingOnlyWhenAgreedTo)
{
    const TempFolder folder;
    const auto file = folder.path() / "journal.sqlite";
    std::ofstream(file) << "a letter to my aunt, which is no database at all";
    JournalKeeper keeper(file);
    EXPECT_FALSE(keeper.refusal().isEmpty());
    EXPECT_EQ(keeper.store(), nullptr);
    EXPECT_FALSE(keeper.forgetful());
    keeper.runWithoutSaving();
    EXPECT_TRUE(keeper.refusal().isEmpty());
    EXPECT_TRUE(keeper.forgetful());
    EXPECT_NE(keeper.store(), nullptr);
}

} // namespace

} // namespace unknot::test
