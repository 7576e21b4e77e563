// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"
#include "support/killedwriter.h"
#include "support/tempfolder.h"
#include "support/writescript.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <sys/time.h>

// A program that writes is killed at moments that nobody chose: 2,000 times, in parts that can run beside
// each other.
namespace unknot::test
{

namespace
{

using std::chrono::microseconds;
namespace fs = std::filesystem;

constexpr int parts = 4;
constexpr int killsOfEach = 500;

void dieAfter(microseconds time)
{
    std::signal(SIGALRM, [](int) { ::kill(::getpid(), SIGKILL); });
    itimerval timer{};
    timer.it_value.tv_usec = static_cast<suseconds_t>(time.count());
    ::setitimer(ITIMER_REAL, &timer, nullptr);
}

// Says a byte for each answer that is on the disk. Never returns.
[[noreturn]] void writeUntilKilled(const fs::path &file, const std::vector<ScriptedWrite> &script, microseconds time, int progress)
{
    dieAfter(time);
    FaultyVfs vfs;
    vfs.skipSync = true;
    {
        JournalStore store = openStore(file);
        for (const ScriptedWrite &write : script) {
            if (!write(store) || ::write(progress, "+", 1) != 1)
                ::_exit(1);
        }
    } // closing brings the log into the file: it may be killed there too
    ::_exit(0);
}

KilledWriter run(const fs::path &file, const std::vector<ScriptedWrite> &script, microseconds time)
{
    return runKilled([&](int progress) { writeUntilKilled(file, script, time, progress); });
}

struct Killed : testing::TestWithParam<int> {
    Killed()
    {
        vfs.skipSync = true;
        JournalStore(openStore(made / "journal.db")); // most starts find one
    }

    // How long a whole run takes; by the clock of the machine, which only spreads the kills.
    microseconds wholeRun()
    {
        const auto began = std::chrono::steady_clock::now();
        const TempFolder folder;
        fs::copy_file(made / "journal.db", folder / "journal.db");
        EXPECT_FALSE(run(folder / "journal.db", script, 0us).failed);
        return std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() - began);
    }
    // Every tenth begins without a journal.
    KilledWriter runIn(const TempFolder &folder, int run_, microseconds time)
    {
        if (run_ % 10 != 0)
            fs::copy_file(made / "journal.db", folder / "journal.db");
        return run(folder / "journal.db", script, time);
    }
    // An answer that was cut off happened either wholly or not at all.
    void expectAllThatWasAnswered(const fs::path &file, std::size_t answered)
    {
        const JournalStore store = openStore(file);
        EXPECT_TRUE(store.check());
        const auto found = toldIn(store);
        EXPECT_TRUE(found == told.at(answered) || found == told.at(std::min(answered + 1, script.size())))
            << "after " << answered << " answers there is " << found.dump(1);
    }

    FaultyVfs vfs;
    TempFolder made;
    std::vector<ScriptedWrite> script = everyAnswer();
    std::vector<nlohmann::json> told = toldAfterEach(script);
};

TEST_P(Killed, atAnyMomentNothingThatWasAnsweredIsLost)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const microseconds whole = wholeRun();
    std::uniform_int_distribution<std::int64_t> moment(1, whole.count());
    std::set<std::size_t> after; // so many answers
    for (int kills = 0, runs = 0; kills < killsOfEach && !HasFailure(); ++runs) {
        const TempFolder folder;
        const KilledWriter outcome = runIn(folder, runs, microseconds{moment(random)});
        ASSERT_FALSE(outcome.failed);
        expectAllThatWasAnswered(folder / "journal.db", outcome.written);
        kills += outcome.killed ? 1 : 0;
        after.insert(outcome.written);
    }
    EXPECT_GT(after.size(), script.size() / 2) << "they were all killed at the same place";
}

INSTANTIATE_TEST_SUITE_P(InParts, Killed, testing::Range(0, parts));

} // namespace

} // namespace unknot::test
