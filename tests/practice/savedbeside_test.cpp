// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A journal that is damaged, or that goes away while it is open: what is said of it, what is kept beside
// it, and how the next start goes on. With the thread that writes, and without.
#include "practice/admission.h"
#include "practice/correction.h"
#include "practice/journalqueue.h"
#include "support/fixedclock.h"
#include "support/journalsamples.h"
#include "support/mailbox.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
using practice::JournalQueue;
using testing::IsEmpty;
using testing::SizeIs;

const WallTime evening = wall(november(22), 18h + 42min);

// One start of the program.
struct OneRun {
    OneRun(const fs::path &file, bool withThread)
        : threaded(withThread),
          queue(file, {{}, {}, [this] { ++checked; }, [this] { ++replaced; }}, withThread ? mail.post() : JournalQueue::Post{})
    {
        until([this] { return !queue.state().checking; });
    }
    // Told of it, and of what came of it.
    bool write(JournalQueue::Write what)
    {
        std::optional<bool> saved;
        queue.write(std::move(what), [&](bool is) { saved = is; });
        until([&] { return saved.has_value(); });
        return saved.value();
    }
    bool rate(int nrs)
    {
        return write(
            [nrs](JournalStore &store) { return store.addRating("s", rating(newUuid(), RatingRecord::Moment::Before, nrs, evening)); });
    }
    // Without a thread it is so at once, or never.
    void until(const std::function<bool()> &done)
    {
        if (threaded)
            mail.readUntil(done);
        ASSERT_TRUE(done());
    }

    bool threaded;
    int checked = 0, replaced = 0;
    Mailbox mail;
    JournalQueue queue;
};

class SavedBeside : public testing::TestWithParam<bool>
{
protected:
    SavedBeside()
    {
        fs::create_directories(file.parent_path());
        JournalStore store = openStore(file);
        value(store.beginSession(atStart(finished("s", evening))));
        for (int i = 0; i < 60; ++i)
            play(store, finished("t" + std::to_string(i), evening));
    }
    void damagePage(std::size_t page) const
    {
        std::string bytes = TempFolder::bytes(file);
        bytes.replace(page * 4096, 4096, 4096, '\0');
        TempFolder::write(file, bytes);
    }
    // A page that nothing looks at when the journal is opened.
    void damage() const { damagePage(fs::file_size(file) / 4096 - 1); }
    [[nodiscard]] std::vector<int> ratings() const
    {
        std::vector<int> all;
        for (const RatingRecord &one : value(openReader(file).session("s")).ratings)
            all.push_back(one.nrs.value_or(-1));
        return all;
    }
    void moveAway() const { fs::rename(file, away); }
    void putBack() const { fs::rename(away, file); }

    TempFolder folder;
    const fs::path file = folder / "data" / "journal.sqlite";
    const fs::path away = folder / "away.sqlite";
    const fs::path unsaved = folder / "data" / "journal.sqlite-unsaved";
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Threads, SavedBeside, testing::Bool());

// ---- damaged

TEST_P(SavedBeside, aWholeJournalIsFoundToBeWhole)
{
    OneRun run(file, GetParam());
    EXPECT_FALSE(run.queue.state().refusal);
    EXPECT_EQ(run.checked, 1);
    EXPECT_EQ(run.replaced, 0);
    EXPECT_TRUE(run.rate(3));
}

TEST_P(SavedBeside, aDamagedOneIsRefusedAndNothingIsReliedOn)
{
    damage();
    const std::string bytes = TempFolder::bytes(file);
    OneRun run(file, GetParam());
    ASSERT_TRUE(run.queue.state().refusal);
    EXPECT_EQ(run.queue.state().refusal->kind, Error::Kind::Malformed);
    EXPECT_EQ(run.replaced, 1);
    EXPECT_EQ(run.queue.reader(), nullptr);
    EXPECT_EQ(run.queue.past(), nullptr);
    EXPECT_FALSE(run.queue.canWrite());
    EXPECT_FALSE(run.rate(3)) << "never saved";
    EXPECT_FALSE(run.queue.state().allSaved());
    EXPECT_EQ(TempFolder::bytes(file), bytes);
}

TEST_P(SavedBeside, whatCanBeReadOfItIsOnlyShown)
{
    damage();
    OneRun run(file, GetParam());
    EXPECT_GT(run.queue.state().readable, 50);
    EXPECT_TRUE(run.queue.canLook());
    run.queue.lookOnly();
    EXPECT_TRUE(run.queue.state().lookingOnly);
    EXPECT_EQ(run.queue.reader(), nullptr) << "no gate is opened by it";
    ASSERT_NE(run.queue.past(), nullptr);
    EXPECT_EQ(static_cast<int>(value(run.queue.past()->summaries()).size()), run.queue.state().readable);
}

TEST_P(SavedBeside, setAsideItIsKeptAndAnotherTakesWhatWaits)
{
    damage();
    const std::string bytes = TempFolder::bytes(file);
    OneRun run(file, GetParam());
    EXPECT_FALSE(run.write([](JournalStore &store) { return store.addScreening("fever", false, evening); }));
    run.queue.setAside();
    EXPECT_FALSE(run.queue.state().refusal);
    run.until([&] { return run.queue.state().allSaved() && !run.queue.state().checking; });
    EXPECT_EQ(TempFolder::bytes(run.queue.state().damagedAside), bytes);
    EXPECT_THAT(value(run.queue.reader()->summaries()), IsEmpty());
    EXPECT_THAT(value(run.queue.reader()->screenings(evening.day())), SizeIs(1));
    run.queue.forgetTold();
    EXPECT_TRUE(run.queue.state().damagedAside.empty());
}

TEST_P(SavedBeside, noSessionStartsWhileItIsBeingCheckedOrOnlyLookedAt)
{
    const catalogue::Catalogue nothing{catalogue::CatalogueData{}};
    const FixedClock clock{evening};
    const practice::HealthProfile health(nothing, clock);
    const practice::DoseLedger ledger(nothing, clock);
    Mailbox mail;
    JournalQueue queue(file, {}, mail.post());
    const practice::WarningsToday warnings(shippedWorld(), clock);
    const practice::Admission admission(shippedWorld(), queue, health, ledger, warnings);
    ASSERT_TRUE(queue.state().checking);
    EXPECT_EQ(admission.noSession()->kind, practice::NoSession::Kind::Checking);
    mail.readUntil([&] { return !queue.state().checking; });
    EXPECT_FALSE(admission.noSession());
}

// ---- away

TEST_P(SavedBeside, whatCannotBeWrittenStandsBesideItUntilItIs)
{
    OneRun run(file, GetParam());
    EXPECT_TRUE(run.rate(1));
    EXPECT_FALSE(fs::exists(unsaved));
    moveAway();
    EXPECT_FALSE(run.rate(2));
    EXPECT_FALSE(run.rate(3));
    run.until([&] { return run.queue.state().trouble && run.queue.state().waiting == 2; });
    EXPECT_EQ(run.queue.state().trouble->pointer, wholeFile);
    EXPECT_TRUE(run.queue.state().kept);
    EXPECT_TRUE(fs::exists(unsaved));
    putBack();
    run.queue.tryAgain();
    run.until([&] { return run.queue.state().allSaved(); });
    run.queue.drain();
    EXPECT_FALSE(fs::exists(unsaved));
    EXPECT_EQ(ratings(), (std::vector{1, 2, 3}));
}

TEST_P(SavedBeside, theNextRunTakesItInOnce)
{
    {
        OneRun run(file, GetParam());
        moveAway();
        EXPECT_FALSE(run.rate(2));
        EXPECT_FALSE(run.rate(3));
    }
    putBack();
    EXPECT_TRUE(fs::exists(unsaved));
    {
        OneRun run(file, GetParam());
        EXPECT_EQ(run.queue.state().takenIn, 2U);
        EXPECT_EQ(run.replaced, 1) << "what was read before is void";
        EXPECT_FALSE(fs::exists(unsaved));
        EXPECT_EQ(ratings(), (std::vector{2, 3}));
    }
    const OneRun run(file, GetParam());
    EXPECT_EQ(run.queue.state().takenIn, 0U);
    EXPECT_EQ(ratings(), (std::vector{2, 3}));
}

TEST_P(SavedBeside, aCorrectionThatWaitsIsThereAfterTheNextStart)
{
    SessionRecord said = finished("t7", evening);
    said.points[0].side = Side::Right;
    said.title = "Right shoulder";
    {
        OneRun run(file, GetParam());
        moveAway();
        EXPECT_FALSE(run.write(practice::Correction(said).write(evening)));
        run.until([&] { return run.queue.state().trouble.has_value(); });
        EXPECT_TRUE(run.queue.state().kept);
    }
    putBack();
    const OneRun run(file, GetParam());
    EXPECT_EQ(run.queue.state().takenIn, 1U);
    EXPECT_EQ(value(openReader(file).session("t7")), said);
}

TEST_P(SavedBeside, anOlderEntryIsNotDoneOverANewerOne)
{
    const auto note = [](const std::string &text) { return [text](JournalStore &store) { return store.setNote("s", text, evening); }; };
    {
        OneRun run(file, GetParam());
        moveAway();
        EXPECT_FALSE(run.write(note("first")));
        putBack();
        run.queue.tryAgain();
        run.until([&] { return run.queue.state().allSaved(); });
        EXPECT_TRUE(run.write(note("second")));
    }
    const OneRun run(file, GetParam());
    EXPECT_EQ(value(openReader(file).session("s")).note, "second");
}

TEST_P(SavedBeside, entriesWithoutTheirSessionAreKeptAndSaid)
{
    {
        OneRun run(file, GetParam());
        moveAway();
        EXPECT_FALSE(run.rate(2));
    }
    fs::remove(away); // and the next start begins a new journal
    const OneRun run(file, GetParam());
    EXPECT_EQ(run.queue.state().takenIn, 0U);
    EXPECT_EQ(run.queue.state().unsavedAside, unsaved.string() + "-aside");
    EXPECT_TRUE(fs::exists(run.queue.state().unsavedAside));
    EXPECT_FALSE(fs::exists(unsaved)) << "not tried again at every start";
}

TEST_P(SavedBeside, aDamagedFileBesideItIsSaidAndKept)
{
    TempFolder::write(unsaved, "not an entry\n");
    const OneRun run(file, GetParam());
    EXPECT_FALSE(run.queue.state().refusal);
    EXPECT_EQ(TempFolder::bytes(run.queue.state().unsavedAside), "not an entry\n");
}

TEST_P(SavedBeside, whereNothingKeepsItThatIsSaid)
{
    OneRun run(file, GetParam());
    fs::rename(file.parent_path(), folder / "gone");
    EXPECT_FALSE(run.rate(2));
    run.until([&] { return run.queue.state().trouble.has_value() && !run.queue.state().kept; });
    EXPECT_EQ(run.queue.state().waiting, 1U);
}

// ---- removed

TEST_P(SavedBeside, whatWasRemovedIsGoneAtTheNextStart)
{
    {
        OneRun run(file, GetParam());
        EXPECT_TRUE(run.write([](JournalStore &store) { return store.setNote("t7", "for nobody else", evening); }));
        EXPECT_TRUE(run.write([](JournalStore &store) { return store.remove("t7", evening); }));
    }
    const OneRun run(file, GetParam());
    for (const auto &[name, bytes] : folder.contents())
        EXPECT_EQ(bytes.find("for nobody else"), std::string::npos) << name;
}

// It is not in the file beside the journal: what was marked as removed is in the journal itself.
TEST_P(SavedBeside, aPurgeThatStillWaitedWhenTheProgramEndedIsDoneByTheNextStart)
{
    const auto traces = [this] {
        std::vector<std::string> names;
        for (const auto &[name, bytes] : folder.contents()) {
            if (bytes.find("for nobody else") != std::string::npos)
                names.push_back(name);
        }
        return names;
    };
    {
        OneRun run(file, GetParam());
        EXPECT_TRUE(run.write([](JournalStore &store) { return store.setNote("t7", "for nobody else", evening); }));
        EXPECT_TRUE(run.write([](JournalStore &store) { return store.remove("t7", evening); }));
        moveAway();
        EXPECT_FALSE(run.write([](JournalStore &store) { return store.purgeRemoved(); }));
        run.until([&] { return run.queue.state().waiting == 1; });
    }
    putBack();
    ASSERT_THAT(traces(), testing::Not(IsEmpty())) << "or there is nothing to be done";
    {
        const OneRun run(file, GetParam());
        EXPECT_EQ(run.queue.state().unsavedAside, fs::path()) << "nothing of it was one that can't be taken in";
        EXPECT_FALSE(run.queue.reader()->session("t7")) << "gone, and not only marked";
    }
    EXPECT_THAT(traces(), IsEmpty()) << "with a thread the log is emptied when it has nothing else to do";
}

} // namespace unknot::test
