// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/backups.h"
#include "practice/forgetting.h"
#include "practice/ownfiles.h"
#include "practice/restoring.h"
#include "practice/startandend.h"
#include "practice/syncchoice.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;

const WallTime evening = wall(november(24), 18h);

struct StartAndEnd : testing::Test {
    void tell(const Uuid &id) const { value(openStore(practice::journalIn(data)).addEntry(painTold(id, wall(november(22), 18h)))); }
    [[nodiscard]] std::size_t notes() const { return value(openReader(practice::journalIn(data)).entries({})).size(); }

    TempFolder folder;
    fs::path data = folder / "data", shared = folder / "shared";
};

} // namespace

TEST_F(StartAndEnd, theEndWritesTheFolderThatIsKeptAndTodaysBackup)
{
    fs::create_directories(shared);
    tell("mine");
    value(practice::writeSyncChoice(data, {shared.string(), true, true}));
    practice::endWith(data, evening);
    EXPECT_FALSE(fs::is_empty(shared));
    EXPECT_EQ(value(practice::backupsIn(data, evening)).size(), 1U);
}

TEST_F(StartAndEnd, aFolderThatIsGoneKeepsNoBackupFromBeingMade)
{
    tell("mine");
    fs::create_directories(shared);
    value(practice::writeSyncChoice(data, {shared.string(), true, true}));
    fs::remove(shared);
    practice::endWith(data, evening);
    EXPECT_EQ(value(practice::backupsIn(data, evening)).size(), 1U);
}

TEST_F(StartAndEnd, theStartRestoresWhatWasNotedAndFindsNothingElse)
{
    tell("mine");
    const auto nothing = practice::beginWith(data, evening);
    EXPECT_FALSE(nothing.deleted);
    EXPECT_FALSE(nothing.restored);
    practice::endWith(data, evening);
    tell("later");
    value(practice::noteRestoring(data, value(practice::backupsIn(data, evening)).front()));
    const auto found = practice::beginWith(data, evening);
    ASSERT_TRUE(found.restored && *found.restored);
    EXPECT_EQ(notes(), 1U);
}

TEST_F(StartAndEnd, theStartDeletesWhatWasToBe)
{
    tell("mine");
    value(practice::noteForgetting(data, {}));
    const auto found = practice::beginWith(data, evening);
    ASSERT_TRUE(found.deleted && *found.deleted);
    EXPECT_FALSE(fs::exists(practice::journalIn(data)));
}

} // namespace unknot::test
