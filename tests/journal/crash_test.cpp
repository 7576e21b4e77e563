// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"
#include "support/journalsamples.h"
#include "support/killedwriter.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <functional>

namespace unknot::test
{

namespace
{

const WallTime evening = wall(november(22), 18h + 42min);

using Write = std::function<Status(JournalStore &)>;

std::vector<Write> script()
{
    SessionRecord s = atStart(finished("s", evening));
    for (int i = 0; i < 12; ++i)
        s.points.push_back(point(std::to_string(i) + "p"));
    return {
        [s](JournalStore &j) { return j.beginSession(s); },
        [](JournalStore &j) { return j.addRating("s", rating("r1", RatingRecord::Moment::Before, 7, evening)); },
        [](JournalStore &j) { return j.setLocated("s-p", 6, "yes"); },
        [](JournalStore &j) { return j.beginHold("s-p", hold("h", evening)); },
        [](JournalStore &j) { return j.setPress("h", 3); },
        [](JournalStore &j) { return j.endHold("h", 30s, "time"); },
        [](JournalStore &j) { return j.endPoint("s-p", "finished"); },
        [](JournalStore &j) { return j.addRating("s", rating("r2", RatingRecord::Moment::After, 4, evening)); },
    };
}

// What unfinished() says after none, one, two... of the writes.
std::vector<std::optional<SessionRecord>> states()
{
    JournalStore store = memoryStore();
    std::vector<std::optional<SessionRecord>> states{std::nullopt};
    for (const Write &write : script()) {
        value(write(store));
        states.push_back(value(store.unfinished()));
    }
    return states;
}

// Runs the script in a process that kills itself before its nth change of any file, and says a
// byte for each write that returned. Never returns.
[[noreturn]] void runAndDie(const std::filesystem::path &file, int changes, int progress)
{
    FaultyVfs vfs;
    vfs.skipSync = true;
    vfs.beforeChange = [&changes] {
        if (--changes < 0)
            ::kill(::getpid(), SIGKILL);
    };
    {
        JournalStore store = openStore(file);
        for (const Write &write : script()) {
            if (!write(store) || ::write(progress, "+", 1) != 1)
                ::_exit(1);
        }
    } // closing brings the log into the file: it may be killed there too
    ::_exit(0);
}

KilledWriter runWithKill(const std::filesystem::path &file, int changes)
{
    return runKilled([&](int progress) { runAndDie(file, changes, progress); });
}

} // namespace

// Every place where a file is changed, one after the other: opening, each write, closing.
TEST(Crash, aKilledProcessLosesNothingThatWasCommitted)
{
    const auto expected = states();
    int kills = 0;
    for (;; ++kills) {
        const TempFolder folder;
        const KilledWriter run = runWithKill(folder / "journal.db", kills);
        ASSERT_FALSE(run.failed);
        FaultyVfs vfs;
        vfs.skipSync = true;
        JournalStore store = openStore(folder / "journal.db");
        const auto found = value(store.unfinished());
        // A write that was cut off happened either wholly or not at all.
        const bool committed = found == expected.at(run.written);
        const bool cutOffButWhole = run.written + 1 < expected.size() && found == expected.at(run.written + 1);
        EXPECT_TRUE(committed || cutOffButWhole) << "killed before change " << kills << ", after " << run.written << " writes";
        if (!run.killed)
            break;
    }
    EXPECT_GT(kills, 30);
}

TEST(Crash, theSessionGoesOnInTheNextProcess)
{
    const TempFolder folder;
    std::filesystem::path file;
    KilledWriter run;
    for (int kills = 20; run.written < 4; ++kills) {
        file = folder / (std::to_string(kills) + ".db");
        run = runWithKill(file, kills);
        ASSERT_TRUE(run.killed);
    }
    JournalStore store = openStore(file);
    ASSERT_TRUE(value(store.unfinished()));
    value(store.addRating("s", rating("after-the-crash", RatingRecord::Moment::After, 2, evening)));
    value(store.endSession("s", SessionState::Completed, evening));
    EXPECT_EQ(value(store.unfinished()), std::nullopt);
    EXPECT_EQ(value(store.session("s")).state, SessionState::Completed);
}

} // namespace unknot::test
