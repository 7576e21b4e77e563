// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/folderrounds.h"
#include "support/fixedclock.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
namespace syncnews = practice::syncnews;
using practice::FolderRounds;

const WallTime evening = wall(november(22), 18h);

struct Rounds : testing::Test {
    Rounds() { fs::create_directory(shared); }
    void switchOn()
    {
        rounds.begin();
        rounds.choose(shared);
        rounds.setOn(true);
    }
    void note(const Uuid &id)
    {
        queue.write([id](JournalStore &store) { return store.addEntry(painTold(id, evening)); });
    }
    void othersTell(const Uuid &id, const fs::path &where)
    {
        value(other.addEntry(painTold(id, evening)));
        value(exchange::synchronise(other, where, clock.wall()));
    }
    [[nodiscard]] std::size_t notes() const { return value(queue.reader()->entries({})).size(); }
    [[nodiscard]] std::size_t files() const { return std::size_t(std::distance(fs::directory_iterator(shared), fs::directory_iterator())); }
    template<class News>
    [[nodiscard]] const News *news() const
    {
        return std::get_if<News>(&rounds.news());
    }

    TempFolder folder;
    fs::path shared = folder / "shared";
    FixedClock clock{wall(november(24), 9h)};
    JournalStore other = memoryStore();
    int ended = 0, broughtNew = 0, notSaved = 0;
    practice::JournalQueue queue{folder / "data" / "journal.sqlite", {}};
    FolderRounds rounds{queue, clock, folder / "data", {[] {}, [this] { ++ended; }, [this] { ++broughtNew; }, [this] { ++notSaved; }}};
};

} // namespace

TEST_F(Rounds, nothingIsReadOrWrittenBeforeAFolderIsKept)
{
    note("mine");
    rounds.begin();
    rounds.setOn(true);
    EXPECT_FALSE(rounds.choice().on) << "there is no folder";
    rounds.choose(shared);
    EXPECT_EQ(files(), 0U);
    EXPECT_EQ(ended, 0);
    EXPECT_TRUE(news<syncnews::Nothing>());
}

TEST_F(Rounds, whatIsHereGoesOutAtOnceAndOnce)
{
    note("mine");
    switchOn();
    EXPECT_EQ(files(), 1U);
    ASSERT_TRUE(news<syncnews::Done>());
    EXPECT_TRUE(news<syncnews::Done>()->written.record);
    EXPECT_EQ(news<syncnews::Done>()->written.notes, 1U);
    rounds.want();
    EXPECT_FALSE(news<syncnews::Done>()->written.record) << "it is there";
    EXPECT_EQ(broughtNew, 0);
}

TEST_F(Rounds, whatOthersHaveIsAskedAboutOnceAndThenTakenInQuietly)
{
    othersTell("theirs", shared);
    switchOn();
    ASSERT_TRUE(news<syncnews::Asking>());
    EXPECT_EQ(news<syncnews::Asking>()->comes.size(), 1U);
    rounds.want();
    EXPECT_EQ(notes(), 0U) << "it was not answered yet";
    EXPECT_EQ(files(), 1U) << "nothing was written either";
    rounds.answer(true);
    EXPECT_EQ(notes(), 1U);
    EXPECT_EQ(files(), 2U);
    EXPECT_EQ(broughtNew, 1);
    othersTell("more", shared);
    rounds.want();
    EXPECT_EQ(notes(), 2U);
    EXPECT_EQ(broughtNew, 2);
}

TEST_F(Rounds, aNoSwitchesItOffAndIsKept)
{
    othersTell("theirs", shared);
    switchOn();
    rounds.answer(false);
    EXPECT_FALSE(rounds.choice().on);
    EXPECT_EQ(notes(), 0U);
    EXPECT_FALSE(value(practice::readSyncChoice(folder / "data")).on);
    rounds.answer(true);
    EXPECT_FALSE(rounds.choice().on) << "nothing is asked";
}

TEST_F(Rounds, anotherFolderIsAskedAboutAnew)
{
    switchOn();
    othersTell("theirs", shared);
    rounds.want();
    rounds.answer(true);
    const fs::path second = folder / "second";
    fs::create_directory(second);
    JournalStore third = memoryStore();
    value(third.addEntry(painTold("third", evening)));
    value(exchange::synchronise(third, second, clock.wall()));
    rounds.choose(second);
    EXPECT_TRUE(news<syncnews::Asking>());
    EXPECT_EQ(notes(), 1U);
}

TEST_F(Rounds, aSessionIsNeverDisturbed)
{
    rounds.setHeld(true);
    note("mine");
    switchOn();
    EXPECT_EQ(files(), 0U);
    ASSERT_TRUE(news<syncnews::Waiting>());
    EXPECT_EQ(news<syncnews::Waiting>()->what, practice::SyncTurn::Waits::Session);
    rounds.setHeld(false);
    EXPECT_EQ(files(), 1U);
}

TEST_F(Rounds, focusWantsNoneWhereOneHasOnlyJustEnded)
{
    rounds.wantAgain();
    EXPECT_EQ(ended, 0) << "none has begun";
    switchOn();
    const int before = ended;
    clock.advance(practice::soonestAgain - 1s);
    rounds.wantAgain();
    EXPECT_EQ(ended, before);
    clock.advance(1s);
    rounds.wantAgain();
    EXPECT_EQ(ended, before + 1);
}

TEST_F(Rounds, aFolderThatIsGoneChangesNothingAndMayComeBack)
{
    switchOn();
    fs::remove_all(shared);
    note("mine");
    rounds.want();
    ASSERT_TRUE(news<syncnews::Failed>());
    EXPECT_EQ(news<syncnews::Failed>()->error.kind, Error::Kind::NotFound);
    EXPECT_TRUE(rounds.choice().on);
    fs::create_directory(shared);
    rounds.want();
    EXPECT_EQ(files(), 1U);
}

TEST_F(Rounds, aChoiceThatCantBeReadIsToldAndNoneHolds)
{
    TempFolder::write(folder / "data" / "sync-folder", "?");
    FolderRounds next(queue, clock, folder / "data", {[] {}, [] {}, [] {}, [] {}});
    next.begin();
    EXPECT_TRUE(std::holds_alternative<syncnews::ChoiceUnreadable>(next.news()));
    EXPECT_FALSE(next.choice().on);
}

TEST_F(Rounds, whatCantBeKeptDoesNotHoldEither)
{
    switchOn();
    fs::remove(folder / "data" / "sync-folder");
    fs::create_directories(folder / "data" / "sync-folder" / "in the way");
    rounds.setOn(false);
    EXPECT_TRUE(news<syncnews::NotKept>());
    EXPECT_TRUE(rounds.choice().on);
}

TEST_F(Rounds, withoutAJournalThatIsSavedItWaits)
{
    switchOn();
    queue.write([](JournalStore &) -> Status { return tl::unexpected(Error{Error::Kind::NotFound, "as the test wants it", {}, 0, {}}); });
    rounds.want();
    ASSERT_TRUE(news<syncnews::Waiting>());
    EXPECT_EQ(news<syncnews::Waiting>()->what, practice::SyncTurn::Waits::Journal);
}

} // namespace unknot::test
