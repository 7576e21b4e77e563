// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/backups.h"

#include "practice/ownfiles.h"
#include "practice/restoring.h"

#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <set>
#include <sys/stat.h>

namespace unknot::test
{

namespace
{

using practice::backUpAtEnd;
using practice::backUpDaily;
using practice::backUpNow;
using practice::notKept;
using testing::ElementsAre;
namespace fs = std::filesystem;
using Day = std::chrono::local_days;

constexpr Day firstDay{std::chrono::year{2026} / 1 / 1};

Day day(int number)
{
    return firstDay + std::chrono::days{number};
}

WallTime noonOf(Day at)
{
    return {std::chrono::sys_time<Milliseconds>{at.time_since_epoch()} + 12h, 0min, "UTC"};
}

struct Backups : testing::Test {
    void note(const std::string &text) const
    {
        JournalStore store = openStore(journal);
        if (!store.session("s"))
            play(store, finished("s", noonOf(day(0))));
        value(store.setNote("s", text, noonOf(day(0))));
    }
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto &one : value(practice::backupsIn(folder.path(), noonOf(day(0)))))
            all.push_back(one.file.filename().string());
        return all;
    }

    TempFolder folder;
    fs::path journal = folder / "journal.sqlite";
};

std::set<Day> kept(const std::set<Day> &all, Day today)
{
    std::set<Day> left = all;
    for (const Day gone : notKept({all.begin(), all.end()}, today))
        left.erase(gone);
    return left;
}

std::set<Day> anyDays()
{
    std::set<Day> days;
    for (const int number : *rc::gen::container<std::set<int>>(rc::gen::inRange(0, 400)))
        days.insert(day(number));
    return days;
}

} // namespace

TEST_F(Backups, areMadeOnceADayAndOnlyWhereSomethingIsAnother)
{
    EXPECT_FALSE(value(backUpDaily(folder.path(), noonOf(day(0)))).madeNow) << "there is no journal yet";
    note("one");
    EXPECT_TRUE(value(backUpDaily(folder.path(), noonOf(day(1)))).madeNow);
    note("two");
    EXPECT_FALSE(value(backUpDaily(folder.path(), noonOf(day(1)))).madeNow);
    EXPECT_TRUE(value(backUpDaily(folder.path(), noonOf(day(2)))).madeNow);
    const auto unchanged = value(backUpDaily(folder.path(), noonOf(day(3))));
    EXPECT_FALSE(unchanged.madeNow);
    EXPECT_EQ(unchanged.last->day, day(2));
    EXPECT_THAT(names(), ElementsAre("journal-2026-01-03.sqlite", "journal-2026-01-02.sqlite"));
}

TEST_F(Backups, areMadeAgainOfADayWhereSomebodyAsksForIt)
{
    note("one");
    value(backUpDaily(folder.path(), noonOf(day(1))));
    EXPECT_FALSE(value(backUpNow(folder.path(), noonOf(day(1)))).madeNow) << "nothing is another";
    note("two");
    EXPECT_TRUE(value(backUpNow(folder.path(), noonOf(day(1)))).madeNow);
    EXPECT_TRUE(value(journal::holdTheSame(journal, practice::backupFolder(folder.path()) / "journal-2026-01-02.sqlite")));
}

// What was told on the first day is in a backup before the second.
TEST_F(Backups, holdAtTheEndWhatWasToldToday)
{
    note("one");
    value(backUpDaily(folder.path(), noonOf(day(1))));
    note("two");
    EXPECT_TRUE(value(backUpAtEnd(folder.path(), noonOf(day(1)))).madeNow);
    const fs::path made = practice::backupFolder(folder.path()) / "journal-2026-01-02.sqlite";
    EXPECT_TRUE(value(journal::holdTheSame(journal, made)));
    fs::last_write_time(made, fs::last_write_time(journal) + Seconds{1});
    TempFolder::write(journal, "not to be looked into");
    fs::last_write_time(journal, fs::last_write_time(made) - Seconds{1});
    EXPECT_FALSE(value(backUpAtEnd(folder.path(), noonOf(day(1)))).madeNow) << "nothing was written since";
}

TEST_F(Backups, areNobodyElses)
{
    note("one");
    const mode_t before = ::umask(0);
    value(backUpDaily(folder.path(), noonOf(day(1))));
    ::umask(before);
    EXPECT_EQ(fs::status(folder / "backups").permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(folder / "backups" / "journal-2026-01-02.sqlite").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Backups, leaveAloneWhatElseLiesThere)
{
    note("one");
    fs::create_directory(folder / "backups");
    for (const char *name : {"journal-2026-13-01.sqlite", "journal-2026-01-01.sqlite.old", "my own.sqlite", "journal-2026-1-1.sqlite"})
        TempFolder::write(folder / "backups" / name, "x");
    EXPECT_THAT(names(), ElementsAre());
    for (int i = 1; i < 30; ++i) {
        note(std::to_string(i));
        value(backUpDaily(folder.path(), noonOf(day(i))));
    }
    EXPECT_LE(names().size(), 15U);
    EXPECT_TRUE(fs::exists(folder / "backups" / "my own.sqlite"));
}

TEST_F(Backups, ofADamagedJournalAreNoneAndNoneGoes)
{
    for (int i = 1; i < 20; ++i) {
        note(std::to_string(i));
        value(backUpDaily(folder.path(), noonOf(day(i))));
    }
    const auto before = names();
    std::string bytes = TempFolder::bytes(journal);
    bytes.replace(4096, bytes.size() - 4096, std::string(bytes.size() - 4096, '\x7f'));
    TempFolder::write(journal, bytes);
    EXPECT_FALSE(backUpDaily(folder.path(), noonOf(day(40))));
    EXPECT_EQ(names(), before);
}

TEST_F(Backups, theLastGoodOneIsTheNewestThatIsWhole)
{
    for (int i = 1; i < 4; ++i) {
        note(std::to_string(i));
        value(backUpDaily(folder.path(), noonOf(day(i))));
    }
    TempFolder::write(folder / "backups" / "journal-2026-01-04.sqlite", "damaged");
    EXPECT_EQ(practice::lastGood(folder.path(), noonOf(day(5)))->day, day(2));
}

TEST_F(Backups, sayBeforehandWhatRestoringBringsAndTakes)
{
    note("one");
    value(backUpDaily(folder.path(), noonOf(day(1))));
    {
        JournalStore store = openStore(journal);
        play(store, finished("later", noonOf(day(2))));
        value(store.remove("s", noonOf(day(2))));
    }
    const auto preview = value(practice::previewOf(folder / "backups" / "journal-2026-01-02.sqlite", folder.path()));
    EXPECT_EQ(preview.backup.sessions, 1);
    EXPECT_EQ(preview.lost, (journal::OnlyIn{1, 0}));
    EXPECT_EQ(preview.back, (journal::OnlyIn{1, 0}));
}

// ---- as the window restores

TEST_F(Backups, areRestoredByTheNextStartOnce)
{
    note("one");
    const auto made = value(backUpDaily(folder.path(), noonOf(day(1))));
    note("two");
    EXPECT_FALSE(practice::restoreWhatWasNoted(folder.path(), noonOf(day(2))));
    value(practice::noteRestoring(folder.path(), *made.last));
    EXPECT_EQ(value(openReader(journal).session("s")).note, "two") << "nothing is touched while the journal is open";
    const auto restored = practice::restoreWhatWasNoted(folder.path(), noonOf(day(2)));
    ASSERT_TRUE(restored && *restored);
    EXPECT_EQ(value(openReader(journal).session("s")).note, "one");
    EXPECT_EQ(value(openReader((*restored)->aside).session("s")).note, "two");
    EXPECT_FALSE(practice::restoreWhatWasNoted(folder.path(), noonOf(day(2))));
}

TEST_F(Backups, thatCantBeRestoredAreToldAndNotTriedAgain)
{
    note("one");
    const auto made = value(backUpDaily(folder.path(), noonOf(day(1))));
    for (const std::string &named : {std::string("journal-2026-01-01.sqlite"), std::string("../journal.sqlite")}) {
        TempFolder::write(folder / "to-restore", named + "\n");
        const auto restored = practice::restoreWhatWasNoted(folder.path(), noonOf(day(2)));
        ASSERT_TRUE(restored);
        EXPECT_FALSE(*restored) << named;
    }
    value(practice::noteRestoring(folder.path(), *made.last));
    TempFolder::write(made.last->file, "damaged");
    EXPECT_FALSE(*practice::restoreWhatWasNoted(folder.path(), noonOf(day(2))));
    EXPECT_FALSE(practice::restoreWhatWasNoted(folder.path(), noonOf(day(2))));
    EXPECT_EQ(value(openReader(journal).session("s")).note, "one");
}

// ---- which are kept

TEST(BackupsKept, areTheLastSevenAndTheLastOfEightWeeks)
{
    std::set<Day> all;
    for (int i = 0; i < 200; ++i) {
        all.insert(day(i));
        all = kept(all, day(i));
    }
    EXPECT_EQ(all.size(), 15U);
    for (int i = 193; i < 200; ++i)
        EXPECT_TRUE(all.contains(day(i))) << i;
    EXPECT_LE(*all.begin(), day(199 - 8 * 7 + 7));
}

RC_GTEST_PROP(BackupsKept, areNeverMoreThanFifteenOnEachSideOfTodayAndAlwaysTheNewest, ())
{
    const auto all = anyDays();
    const Day today = day(*rc::gen::inRange(-10, 410));
    const auto left = kept(all, today);
    const auto later = static_cast<std::size_t>(std::ranges::count_if(left, [today](Day one) { return one > today; }));
    RC_ASSERT(later <= 15U);
    RC_ASSERT(left.size() - later <= 15U);
    RC_ASSERT(left.size() >= std::min<std::size_t>(all.size(), 7));
    RC_ASSERT((all.size() > 7U || left == all));
    const auto after = all.upper_bound(today);
    if (after != all.begin())
        RC_ASSERT(left.contains(*std::prev(after)));
    RC_ASSERT(kept(left, today) == left); // and once more takes nothing
}

// A clock that is wrong for a day, and right again: of the days before, those of a week are there.
RC_GTEST_PROP(BackupsKept, aWrongClockTakesNoMoreThanAnotherDayWould, ())
{
    auto all = anyDays();
    const Day today = day(400);
    all = kept(all, today);
    const Day wrong = day(*rc::gen::oneOf(rc::gen::inRange(-20'000, 20'000), rc::gen::inRange(300, 410)));
    auto later = all;
    later.insert(wrong);
    later = kept(later, wrong);
    std::size_t gone = 0;
    for (const Day one : all)
        gone += later.contains(one) ? 0 : 1;
    RC_ASSERT(gone <= 1U);
    RC_ASSERT(later.contains(wrong));
    RC_ASSERT((all.empty() || kept(later, today).contains(*all.rbegin())));
}

} // namespace unknot::test
