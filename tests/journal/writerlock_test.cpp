// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/writerlock.h"

#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

#include <atomic>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

const WallTime evening = wall(november(22), 18h + 42min);

std::vector<std::string> names(const TempFolder &folder)
{
    std::vector<std::string> names;
    for (const auto &[name, bytes] : folder.contents())
        names.push_back(name);
    return names;
}

// A process that holds the journal until it is told to end, or is killed.
class OtherProcess
{
public:
    explicit OtherProcess(const fs::path &file)
    {
        int toChild[2];
        int toParent[2];
        if (::pipe(toChild) != 0 || ::pipe(toParent) != 0)
            throw std::runtime_error("no pipe");
        m_child = ::fork();
        if (m_child == 0) {
            ::close(toChild[1]);
            hold(file, toChild[0], toParent[1]);
        }
        ::close(toChild[0]);
        ::close(toParent[1]);
        m_toChild = toChild[1];
        char byte = 0;
        m_opened = ::read(toParent[0], &byte, 1) == 1;
        ::close(toParent[0]);
    }
    ~OtherProcess() { end(0); }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    [[nodiscard]] bool opened() const { return m_opened; }
    [[nodiscard]] pid_t id() const { return m_child; }
    void end(int signal)
    {
        if (m_child < 0)
            return;
        if (signal != 0)
            ::kill(m_child, signal);
        ::close(m_toChild);
        ::waitpid(m_child, nullptr, 0);
        m_child = -1;
    }

private:
    [[noreturn]] static void hold(const fs::path &file, int fromParent, int toParent)
    {
        {
            const Result<JournalStore> store = JournalStore::open(file, evening);
            char byte = '+';
            if (store && ::write(toParent, &byte, 1) == 1)
                (void)::read(fromParent, &byte, 1);
        }
        ::_exit(0);
    }

    pid_t m_child = -1;
    int m_toChild = -1;
    bool m_opened = false;
};

} // namespace

TEST(WriterLock, aSecondProgramIsToldWhoHasTheJournal)
{
    const TempFolder folder;
    OtherProcess other(folder / "journal.db");
    ASSERT_TRUE(other.opened());
    const auto before = folder.contents();
    const Result<JournalStore> store = JournalStore::open(folder / "journal.db");
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, Error::Kind::Busy);
    EXPECT_EQ(store.error().file, (folder / "journal.db").string());
    EXPECT_THAT(store.error().what, HasSubstr("process " + std::to_string(other.id()) + " since 2026-11-22 18:42"));
    const auto holder = JournalStore::lockHolder(folder / "journal.db");
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->process, other.id());
    EXPECT_EQ(holder->since, evening);
    EXPECT_TRUE(folder.contents() == before);
    other.end(0);
    value(JournalStore::open(folder / "journal.db"));
}

TEST(WriterLock, isFreeAgainWhenItsProcessIsKilled)
{
    const TempFolder folder;
    OtherProcess other(folder / "journal.db");
    ASSERT_TRUE(other.opened());
    other.end(SIGKILL);
    EXPECT_TRUE(fs::exists(folder / "journal.db-lock"));
    JournalStore store = openStore(folder / "journal.db");
    play(store, finished("s", evening));
    EXPECT_EQ(JournalStore::lockHolder(folder / "journal.db")->process, ::getpid());
}

TEST(WriterLock, aSecondStoreOfThisProcessIsBusyToo)
{
    const TempFolder folder;
    JournalStore first = openStore(folder / "journal.db");
    EXPECT_EQ(JournalStore::open(folder / "journal.db").error().kind, Error::Kind::Busy);
    const JournalStore moved = std::move(first);
    EXPECT_EQ(JournalStore::open(folder / "journal.db").error().kind, Error::Kind::Busy);
}

TEST(WriterLock, isOneForEveryNameOfTheJournal)
{
    const TempFolder folder;
    fs::create_directory_symlink(folder.path(), folder / "same");
    fs::create_symlink(folder / "journal.db", folder / "link.db");
    const JournalStore first = openStore(folder / "journal.db");
    EXPECT_EQ(JournalStore::open(folder / "same/journal.db").error().kind, Error::Kind::Busy);
    EXPECT_EQ(JournalStore::open(folder / "link.db").error().kind, Error::Kind::Busy);
    value(JournalStore::open(folder / "another.db"));
}

// Its file comes and goes all the time: whoever locks one that has just gone has nothing.
TEST(WriterLock, isNeverHadByTwo)
{
    const TempFolder folder;
    std::atomic<int> holders = 0;
    std::atomic<int> taken = 0;
    std::atomic<bool> two = false;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int attempt = 0; attempt < 1000; ++attempt) {
                const Result<WriterLock> lock = WriterLock::take(folder / "journal.db", evening);
                if (!lock)
                    continue;
                two = ++holders > 1 || two;
                for (int turn = 0; turn < 5; ++turn)
                    std::this_thread::yield();
                ++taken;
                --holders;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_FALSE(two);
    EXPECT_GT(taken, 0);
}

TEST(WriterLock, leavesNothingBesideTheJournal)
{
    const TempFolder folder;
    value(JournalStore::open(folder / "journal.db"));
    EXPECT_THAT(names(folder), UnorderedElementsAre("journal.db"));
    EXPECT_EQ(JournalStore::lockHolder(folder / "journal.db"), std::nullopt);
}

TEST(WriterLock, whatAStaleFileSaysIsNothing)
{
    const TempFolder folder;
    TempFolder::write(folder / "journal.db-lock", "who knows");
    EXPECT_EQ(JournalStore::lockHolder(folder / "journal.db"), std::nullopt);
    const JournalStore store = openStore(folder / "journal.db");
    EXPECT_EQ(JournalStore::lockHolder(folder / "journal.db")->process, ::getpid());
}

} // namespace unknot::test
