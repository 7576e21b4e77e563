// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/journalqueue.h"

#include "support/mailbox.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <memory>

namespace unknot::test
{

namespace
{

using practice::JournalQueue;

Status fails(Error::Kind kind)
{
    return tl::unexpected(Error{kind, "as the test wants it", {}, 0, {}});
}

struct Journal {
    explicit Journal(bool withThread) : queue(folder / "journal.sqlite", {}, withThread ? mail.post() : JournalQueue::Post{}) { }

    TempFolder folder;
    Mailbox mail;
    JournalQueue queue;
};

class JournalQueueTest : public testing::TestWithParam<bool>
{
protected:
    void until(const std::function<bool()> &done)
    {
        if (GetParam())
            journal.mail.readUntil(done);
        ASSERT_TRUE(done());
    }

    Journal journal{GetParam()};
};

TEST_P(JournalQueueTest, tellsThatItIsOnTheDiskOnlyOnceItCanBeRead)
{
    bool told = false, there = false;
    journal.queue.write([](journal::JournalStore &store) { return store.addScreening("cough", true, SystemClock().wall()); },
        [&](bool saved) {
            told = true;
            const auto read = journal.queue.reader()->screenings(SystemClock().wall().day());
            there = saved && read && read->size() == 1;
        });
    until([&] { return told; });
    EXPECT_TRUE(there);
    EXPECT_TRUE(journal.queue.state().allSaved());
}

TEST_P(JournalQueueTest, keepsWhatCannotBeWrittenInOrderUntilItCan)
{
    std::atomic<bool> full = true;
    std::vector<int> written;
    std::vector<bool> told;
    const auto write = [&](int number) {
        journal.queue.write(
            [&, number](journal::JournalStore &store) -> Status {
                if (full)
                    return fails(Error::Kind::Full);
                if (!store.file().empty()) // into the journal
                    written.push_back(number);
                return {};
            },
            [&](bool saved) { told.push_back(saved); });
    };
    write(1);
    write(2);
    until([&] { return told.size() == 2; });
    EXPECT_EQ(told, (std::vector{false, false}));
    until([&] { return journal.queue.state().trouble.has_value(); });
    EXPECT_FALSE(journal.queue.state().allSaved());
    full = false;
    journal.queue.tryAgain();
    until([&] { return journal.queue.state().allSaved(); });
    EXPECT_EQ(written, (std::vector{1, 2}));
    EXPECT_FALSE(journal.queue.state().trouble);
    EXPECT_EQ(told.size(), 2U) << "each is told once";
}

TEST_P(JournalQueueTest, neverCountsAHopelessWriteAsSavedNorLetsItHoldUpTheOthers)
{
    std::vector<bool> told;
    journal.queue.write([](journal::JournalStore &) { return fails(Error::Kind::NotFound); }, [&](bool saved) { told.push_back(saved); });
    journal.queue.write([](journal::JournalStore &) { return Status{}; }, [&](bool saved) { told.push_back(saved); });
    until([&] { return told.size() == 2; });
    EXPECT_EQ(told, (std::vector{false, true}));
    ASSERT_EQ(journal.queue.state().lost.size(), 1U);
    EXPECT_EQ(journal.queue.state().lost[0].kind, Error::Kind::NotFound);
    EXPECT_FALSE(journal.queue.state().allSaved());
}

TEST_P(JournalQueueTest, whatIsToldMayWriteAgain)
{
    int written = 0;
    journal.queue.write([](journal::JournalStore &) { return Status{}; },
        [&](bool) {
            ++written;
            journal.queue.write([](journal::JournalStore &) { return Status{}; }, [&](bool) { ++written; });
        });
    until([&] { return written == 2; });
    EXPECT_EQ(written, 2);
}

TEST_P(JournalQueueTest, theRunCanBeWrittenElsewhereWhateverBecameOfIt)
{
    const auto broken = std::make_shared<std::atomic<bool>>(true); // the queue outlives this body, and may try once more
    bool told = false;
    journal.queue.write(
        [broken](journal::JournalStore &store) {
            return *broken ? fails(Error::Kind::Malformed) : store.addScreening("cough", true, SystemClock().wall());
        },
        [&](bool) { told = true; });
    until([&] { return told; });
    *broken = false;
    const auto run = journal.queue.run();
    ASSERT_TRUE(run);
    const auto text = run->store.exportJson(SystemClock().wall());
    ASSERT_TRUE(text);
    EXPECT_NE(text->find("cough"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Threads, JournalQueueTest, testing::Bool());

TEST(JournalQueue, whatWaitsIsTriedOnceMoreAtTheEnd)
{
    std::atomic<bool> full = true;
    std::atomic<int> written = 0;
    {
        Journal journal(true);
        journal.queue.write([&](journal::JournalStore &store) -> Status {
            if (full)
                return fails(Error::Kind::Full);
            written += store.file().empty() ? 0 : 1; // into the journal
            return {};
        });
        journal.queue.drain();
        full = false;
    }
    EXPECT_EQ(written, 1);
}

TEST(JournalQueue, aSecondOneMayLookButNotWrite)
{
    const TempFolder folder;
    const JournalQueue first(folder / "journal.sqlite", {});
    JournalQueue second(folder / "journal.sqlite", {});
    ASSERT_TRUE(second.state().refusal);
    EXPECT_EQ(second.state().refusal->kind, Error::Kind::Busy);
    EXPECT_EQ(second.reader(), nullptr);
    second.lookOnly();
    EXPECT_TRUE(second.state().lookingOnly);
    ASSERT_NE(second.reader(), nullptr);
    EXPECT_TRUE(second.reader()->summaries());
    bool saved = true;
    second.write([](journal::JournalStore &) { return Status{}; }, [&](bool it) { saved = it; });
    EXPECT_FALSE(saved);
    EXPECT_FALSE(second.state().allSaved());
}

// Opened by the start in a thread of its own: a second one would be refused.
TEST(JournalQueue, theOneThatIsOpenAlreadyIsUsed)
{
    const TempFolder folder;
    JournalQueue queue(folder / "journal.sqlite", {}, {}, journal::JournalStore::open(folder / "journal.sqlite"));
    EXPECT_FALSE(queue.state().refusal);
    EXPECT_TRUE(queue.canWrite());
    EXPECT_TRUE(queue.reader());
}

TEST(JournalQueue, whatWasRefusedAlreadyIsRefused)
{
    const TempFolder folder;
    const auto holder = journal::JournalStore::open(folder / "journal.sqlite");
    ASSERT_TRUE(holder);
    JournalQueue queue(folder / "journal.sqlite", {}, {}, journal::JournalStore::open(folder / "journal.sqlite"));
    EXPECT_TRUE(queue.state().heldByAnother());
    EXPECT_FALSE(queue.canWrite());
    queue.runWithoutSaving();
    EXPECT_TRUE(queue.state().heldByAnother()) << "what that one writes today is not known here";
    EXPECT_FALSE(queue.state().forgetful || queue.canWrite());
}

TEST(JournalQueue, whatIsNoJournalIsRefusedAndLeftAlone)
{
    const TempFolder folder;
    std::ofstream(folder / "journal.sqlite") << "a letter to my aunt, which is no database at all";
    JournalQueue queue(folder / "journal.sqlite", {});
    ASSERT_TRUE(queue.state().refusal);
    EXPECT_FALSE(queue.canWrite());
    queue.runWithoutSaving();
    EXPECT_TRUE(queue.state().forgetful);
    EXPECT_TRUE(queue.canWrite());
}

} // namespace

} // namespace unknot::test
