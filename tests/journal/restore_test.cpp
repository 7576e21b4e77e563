// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/restore.h"

#include "journal/backup.h"
#include "support/faultyvfs.h"
#include "support/killedwriter.h"
#include "support/tempfolder.h"
#include "support/trialsamples.h"
#include "support/writescript.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <random>
#include <sys/time.h>

namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;
namespace fs = std::filesystem;

const WallTime lastWeek = wall(november(15), 18h);
const WallTime today = wall(november(22), 18h);
const WallTime now = wall(november(22), 20h);

struct Restore : testing::Test {
    // A backup of last week, and what was done since.
    Restore()
    {
        {
            JournalStore store = openStore(journal);
            play(store, finished("old", lastWeek));
            value(store.setHealth({"only-then", false, {}, Side::Middle, lastWeek}));
            value(store.setHealthNos({"both-no", "now-yes", "now-open"}, lastWeek));
        }
        value(backUp(journal, backup));
        JournalStore store = openStore(journal);
        value(store.remove("old", today));
        value(store.purgeRemoved());
        SessionRecord pressed = finished("new", today);
        pressed.points[0].end = "too-much:unwell";
        play(store, pressed);
        value(store.replaceHealth({{"now-yes", false, {}, Side::Left, today}}));
        value(store.setHealthNos({"both-no", "now-no", "only-then"}, today));
        value(store.addScreenings({{"fever", false}, {"calf", true}}, today));
    }
    Restored restore() { return value(restoreFrom(backup, journal, now)); }
    [[nodiscard]] JournalReader open() const { return openReader(journal); }

    static std::vector<std::string> gates(const auto &answers)
    {
        std::vector<std::string> all;
        for (const auto &answer : answers)
            all.push_back(answer.gate);
        return all;
    }
    void spoilJournal() const
    {
        std::string bytes = TempFolder::bytes(journal);
        bytes.replace(4096, bytes.size() - 4096, std::string(bytes.size() - 4096, '\x7f'));
        TempFolder::write(journal, bytes);
    }

    TempFolder folder;
    fs::path journal = folder / "journal.db";
    fs::path backup = folder / "backup.db";
};

} // namespace

TEST_F(Restore, bringsBackTheBackupAndSetsThePresentOneAsideWhole)
{
    const auto before = toldIn(open());
    const std::string copied = TempFolder::bytes(backup);
    const Restored restored = restore();
    EXPECT_FALSE(restored.wasDamaged);
    ASSERT_EQ(value(open().summaries()).size(), 1U);
    EXPECT_EQ(value(open().session("old")), finished("old", lastWeek));
    EXPECT_EQ(toldIn(openReader(restored.aside)), before);
    EXPECT_EQ(TempFolder::bytes(backup), copied);
    EXPECT_EQ(folder.contents().size(), 3U) << "something is left beside";
}

TEST_F(Restore, whatWasPressedSinceGoesOnToCount)
{
    restore();
    const auto pressed = value(open().pressedSince(now.utc - 48h));
    ASSERT_EQ(pressed.size(), 1U);
    EXPECT_EQ(pressed[0].session, "new");
    EXPECT_EQ(pressed[0].tooMuch, JournalReader::TooMuch::Unwell);
    EXPECT_TRUE(pressed[0].isRetracted);
}

TEST_F(Restore, aHealthStatementHoldsThatIsSoInEitherAndANoOnlyWhereBothSayIt)
{
    restore();
    EXPECT_THAT(gates(value(open().health())), ElementsAre("now-yes", "only-then"));
    EXPECT_THAT(gates(value(open().healthNos())), ElementsAre("both-no"));
}

TEST_F(Restore, theAnswersToWarningSignsAreThoseOfNow)
{
    restore();
    const auto said = value(open().screenings(now.day()));
    ASSERT_EQ(said.size(), 2U);
    EXPECT_EQ(said[0].question, "calf");
    EXPECT_TRUE(said[0].yes);
}

TEST_F(Restore, aBruiseAndSorenessStand)
{
    {
        JournalStore store = openStore(journal);
        play(store, finished("sore", today));
        value(store.addNextDay({"sore", NextDayRecord::Answer::Sore, now}));
        value(store.addNextDay({"new", NextDayRecord::Answer::Bruised, now}));
    }
    restore();
    const auto soreness = value(open().soreness(now.utc - 48h));
    ASSERT_EQ(soreness.size(), 2U);
    EXPECT_EQ(soreness[0].said.answer, NextDayRecord::Answer::Bruised);
    EXPECT_EQ(soreness[1].said.answer, NextDayRecord::Answer::Sore);
    for (const auto &sore : soreness)
        EXPECT_EQ(sore.pressed.at(0).point, "upper-trapezius-top");
    {
        JournalStore store = openStore(journal);
        value(store.purgeRemoved());
    }
    EXPECT_EQ(value(open().soreness(now.utc - 48h)).size(), 2U) << "also after the next start";
    EXPECT_EQ(value(open().summaries()).size(), 1U);
}

TEST_F(Restore, aTrialGoesOnWithItsAnswersAsItsDaysDoNotComeAgain)
{
    TrialRecord trial = trialAgreed("t", lastWeek);
    trial.answers = {trialTold(trial, 0, 5), trialTold(trial, 1, 3)};
    {
        JournalStore store = openStore(journal);
        value(store.setTrial(trial));
        value(store.answerTrial("t", trial.answers[0]));
        value(backUp(journal, backup));
        value(store.answerTrial("t", trial.answers[1]));
        value(store.setTrial(trialAgreed("since", today)));
    }
    restore();
    EXPECT_THAT(value(open().trials()), ElementsAre(trial, trialAgreed("since", today)));
}

TEST_F(Restore, inPlaceOfADamagedOneNoNoIsReliedOn)
{
    spoilJournal();
    const std::string damaged = TempFolder::bytes(journal);
    const Restored restored = restore();
    EXPECT_TRUE(restored.wasDamaged);
    EXPECT_EQ(TempFolder::bytes(restored.aside), damaged);
    EXPECT_EQ(value(open().summaries()).size(), 1U);
    EXPECT_THAT(gates(value(open().health())), ElementsAre("only-then"));
    EXPECT_THAT(value(open().healthNos()), IsEmpty());
    EXPECT_THAT(value(open().screenings(now.day())), IsEmpty());
}

TEST_F(Restore, inPlaceOfNoneNoNoIsReliedOn)
{
    fs::remove(journal);
    TempFolder::write(journal.string() + "-wal", "the log of the one that is gone");
    const Restored restored = restore();
    EXPECT_TRUE(restored.aside.empty());
    EXPECT_TRUE(restored.wasDamaged);
    EXPECT_FALSE(fs::exists(journal.string() + "-wal"));
    EXPECT_EQ(value(open().summaries()).size(), 1U);
    EXPECT_THAT(value(open().healthNos()), IsEmpty());
}

TEST_F(Restore, aBackupThatIsDamagedOrNewerOrNoneIsRefusedAndNothingTouched)
{
    TempFolder::write(folder / "cut.db", TempFolder::bytes(backup).substr(0, 9000));
    TempFolder::write(folder / "words.db", "not a journal");
    fs::copy_file(backup, folder / "newer.db");
    SQLite::Database((folder / "newer.db").string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 9999");
    const auto before = folder.contents();
    for (const auto &[name, kind] : {std::pair{"cut.db", Error::Kind::Malformed}, {"words.db", Error::Kind::NotADatabase},
             {"newer.db", Error::Kind::TooNew}, {"none.db", Error::Kind::NotFound}}) {
        const auto restored = restoreFrom(folder / name, journal, now);
        ASSERT_FALSE(restored) << name;
        EXPECT_EQ(restored.error().kind, kind) << toString(restored.error());
        EXPECT_EQ(folder.contents(), before) << name;
    }
}

TEST_F(Restore, notWhileAnotherWritesIt)
{
    const JournalStore open = openStore(journal);
    const auto told = toldIn(open);
    const auto restored = restoreFrom(backup, journal, now);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, Error::Kind::Busy);
    EXPECT_EQ(toldIn(open), told);
    EXPECT_FALSE(fs::exists(folder / "journal.db-restoring"));
}

TEST_F(Restore, anOldBackupIsBroughtUpToDate)
{
    const fs::path old = folder / "1.db";
    SQLite::Database(old.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("BEGIN;" + TempFolder::bytes(fs::path(UNKNOT_SOURCE_DIR) / "tests/journal/schemas/1.sql") + "COMMIT");
    const std::string bytes = TempFolder::bytes(old);
    value(restoreFrom(old, journal, now));
    EXPECT_FALSE(value(open().summaries()).empty());
    const auto pressed = value(open().pressedSince(now.utc - 48h));
    EXPECT_TRUE(std::ranges::any_of(pressed, [](const auto &one) { return one.session == "new"; }));
    EXPECT_EQ(TempFolder::bytes(old), bytes);
}

namespace
{

// What may be there after a restore that was cut off: the one or the other, each whole.
struct CutOff : Restore {
    CutOff()
    {
        told.push_back(toldIn(open()));
        fs::create_directory(folder / "made");
        fs::copy_file(journal, folder / "made" / "journal.db");
        value(restoreFrom(backup, folder / "made" / "journal.db", now));
        told.push_back(toldIn(openReader(folder / "made" / "journal.db")));
    }
    void expectTheOneOrTheOther(const fs::path &file)
    {
        value(finishRestoring(file, now));
        const JournalStore store = openStore(file);
        EXPECT_TRUE(store.check());
        EXPECT_THAT(told, testing::Contains(toldIn(store)));
    }

    std::vector<nlohmann::json> told;
};

} // namespace

TEST_F(CutOff, byAKillIsTheOldOrTheNewOne)
{
    std::mt19937 random(std::random_device{}());
    std::uniform_int_distribution<int> moment(1, 20'000);
    for (int runs = 0; runs < 100 && !HasFailure(); ++runs) {
        const TempFolder mine;
        fs::copy_file(journal, mine / "journal.db");
        const KilledWriter run = runKilled([&](int /*progress*/) {
            std::signal(SIGALRM, [](int) { ::kill(::getpid(), SIGKILL); });
            itimerval timer{};
            timer.it_value.tv_usec = moment(random);
            ::setitimer(ITIMER_REAL, &timer, nullptr);
            ::_exit(restoreFrom(backup, mine / "journal.db", now) ? 0 : 1);
        });
        random.discard(1);
        EXPECT_FALSE(run.failed);
        expectTheOneOrTheOther(mine / "journal.db");
    }
}

TEST_F(CutOff, byADiskThatFailsIsTheOldOrTheNewOne)
{
    using Fault = FaultyVfs::Fault;
    FaultyVfs vfs;
    vfs.skipSync = true;
    for (const Fault fault : {Fault::InputOutput, Fault::NoSpace, Fault::ShortWrite}) {
        for (int call = 0; !HasFailure(); call += 3) {
            SCOPED_TRACE("fault " + std::to_string(static_cast<int>(fault)) + ", call " + std::to_string(call));
            const TempFolder mine;
            fs::copy_file(journal, mine / "journal.db");
            vfs.strike = {fault, call, true};
            vfs.struck = false;
            const auto restored = restoreFrom(backup, mine / "journal.db", now);
            vfs.strike.reset();
            EXPECT_TRUE(restored || !restored.error().what.empty());
            expectTheOneOrTheOther(mine / "journal.db");
            if (!vfs.struck)
                break;
        }
    }
}

} // namespace unknot::test
