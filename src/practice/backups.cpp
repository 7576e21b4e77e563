// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/backups.h"

#include "journal/privatefile.h"
#include "practice/ownfiles.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <system_error>

namespace unknot::practice
{

namespace
{

namespace fs = std::filesystem;
using Day = std::chrono::local_days;

constexpr std::size_t daysKept = 7;
constexpr std::size_t weeksKept = 8;
constexpr std::string_view before = "journal-";
constexpr std::string_view after = ".sqlite";
constexpr std::size_t dayLength = 10; // "2026-11-30"

std::string nameOf(Day day)
{
    const WallTime midnight{std::chrono::sys_time<Milliseconds>{day.time_since_epoch()}, {}, {}};
    return std::string{before} + toIso(midnight).substr(0, dayLength) + std::string{after};
}

// Absent: the name is none of ours.
std::optional<Day> dayOf(const std::string &name)
{
    if (name.size() != before.size() + dayLength + after.size() || !name.starts_with(before))
        return {};
    int parts[]{0, 0, 0};
    const char *at = name.c_str() + before.size();
    if (std::sscanf(at, "%4d-%2d-%2d", &parts[0], &parts[1], &parts[2]) != 3)
        return {};
    const std::chrono::year_month_day date{std::chrono::year{parts[0]}, std::chrono::month{static_cast<unsigned>(parts[1])},
        std::chrono::day{static_cast<unsigned>(parts[2])}};
    if (!date.ok() || nameOf(Day{date}) != name)
        return {};
    return Day{date};
}

WallTime writtenAt(const fs::path &file, const WallTime &now)
{
    std::error_code error;
    const auto written = fs::last_write_time(file, error);
    if (error)
        return {};
    const auto utc = std::chrono::file_clock::to_sys(written);
    return {std::chrono::floor<Milliseconds>(utc), now.offset, now.zone};
}

// Mondays are of the week that they begin.
Day weekOf(Day day)
{
    return day - (std::chrono::weekday{day} - std::chrono::Monday);
}

// Newest first: of the first seven each, of the others the last of each of eight weeks.
void addNotKept(std::vector<Day> &gone, const std::vector<Day> &days)
{
    std::set<Day> weeks;
    for (std::size_t i = daysKept; i < days.size(); ++i) {
        const bool isLastOfItsWeek = weeks.size() < weeksKept && weeks.insert(weekOf(days[i])).second;
        if (!isLastOfItsWeek)
            gone.push_back(days[i]);
    }
}

std::optional<Backup> newestOf(const std::vector<Backup> &all, Day today)
{
    const auto upToToday = std::ranges::find_if(all, [today](const Backup &one) { return one.day <= today; });
    if (upToToday != all.end())
        return *upToToday;
    return all.empty() ? std::nullopt : std::optional(all.front());
}

// One that can't be read holds nothing.
bool holdsTheSame(const fs::path &journal, const std::optional<Backup> &backup)
{
    return backup && journal::holdTheSame(journal, backup->file).value_or(false);
}

void dropOthers(const std::vector<Backup> &all, Day today)
{
    std::vector<Day> days;
    for (const Backup &one : all)
        days.push_back(one.day);
    const auto gone = notKept(std::move(days), today);
    for (const Backup &one : all) {
        if (std::ranges::find(gone, one.day) != gone.end())
            journal::removeDatabase(one.file); // one that stays now goes the next time
    }
}

Result<BackedUp> make(const fs::path &dataFolder, const WallTime &now)
{
    const fs::path folder = backupFolder(dataFolder);
    if (const Status made = journal::makePrivateFolder(folder); !made)
        return tl::unexpected(made.error());
    const fs::path file = folder / nameOf(now.day());
    if (const auto made = journal::backUp(journalIn(dataFolder), file); !made)
        return tl::unexpected(made.error());
    if (const auto all = backupsIn(dataFolder, now))
        dropOthers(*all, now.day());
    return BackedUp{true, Backup{now.day(), file, writtenAt(file, now)}};
}

Result<BackedUp> makeIfNew(const fs::path &dataFolder, const WallTime &now, const std::function<bool(const Backup &)> &isEnough)
{
    const auto all = backupsIn(dataFolder, now);
    if (!all)
        return tl::unexpected(all.error());
    const auto newest = newestOf(*all, now.day());
    std::error_code ignored;
    const fs::path journal = journalIn(dataFolder);
    if (!fs::exists(fs::symlink_status(journal, ignored)))
        return BackedUp{false, newest};
    const bool isThere = std::ranges::any_of(*all, isEnough);
    return isThere || holdsTheSame(journal, newest) ? BackedUp{false, newest} : make(dataFolder, now);
}

} // namespace

Result<std::vector<Backup>> backupsIn(const fs::path &dataFolder, const WallTime &now)
{
    std::vector<Backup> all;
    std::error_code error;
    const fs::path folder = backupFolder(dataFolder);
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (const auto day = dayOf(at->path().filename().string()))
            all.push_back({*day, at->path(), writtenAt(at->path(), now)});
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return tl::unexpected(Error{Error::Kind::Unreadable, "could not look for backups: " + error.message(), folder.string(), 0, {}});
    std::ranges::sort(all, std::greater{}, &Backup::day);
    return all;
}

Result<BackedUp> backUpDaily(const fs::path &dataFolder, const WallTime &now)
{
    return makeIfNew(dataFolder, now, [&now](const Backup &one) { return one.day == now.day(); });
}

Result<BackedUp> backUpNow(const fs::path &dataFolder, const WallTime &now)
{
    return makeIfNew(dataFolder, now, [](const Backup &) { return false; });
}

Result<BackedUp> backUpAtEnd(const fs::path &dataFolder, const WallTime &now)
{
    const fs::path journal = journalIn(dataFolder);
    const auto written = std::max(writtenAt(journal, now).utc, writtenAt(journal.string() + "-wal", now).utc);
    return makeIfNew(dataFolder, now, [&](const Backup &one) { return one.day <= now.day() && one.made.utc > written; });
}

std::vector<Day> notKept(std::vector<Day> days, Day today)
{
    std::ranges::sort(days, std::greater{});
    const auto upToToday = std::ranges::find_if(days, [today](Day day) { return day <= today; });
    std::vector<Day> gone;
    addNotKept(gone, {days.begin(), upToToday});
    addNotKept(gone, {upToToday, days.end()});
    return gone;
}

std::optional<Backup> lastGood(const fs::path &dataFolder, const WallTime &now)
{
    const auto all = backupsIn(dataFolder, now);
    if (!all)
        return {};
    const auto good = std::ranges::find_if(*all, [](const Backup &one) { return journal::checkedContents(one.file).has_value(); });
    return good == all->end() ? std::nullopt : std::optional(*good);
}

Result<RestorePreview> previewOf(const fs::path &backup, const fs::path &dataFolder)
{
    const auto contents = journal::checkedContents(backup);
    if (!contents)
        return tl::unexpected(contents.error());
    RestorePreview preview{*contents, {}, {}, {}};
    const fs::path journal = journalIn(dataFolder);
    const auto present = journal::checkedContents(journal);
    const auto lost = journal::onlyIn(journal, backup);
    const auto back = journal::onlyIn(backup, journal);
    if (present && lost && back) {
        preview.present = *present;
        preview.lost = *lost;
        preview.back = *back;
    }
    return preview;
}

Result<journal::Restored> restore(const fs::path &backup, const fs::path &dataFolder, const WallTime &now)
{
    std::error_code ignored; // what can't be made is told by what is written into it
    fs::create_directories(dataFolder, ignored);
    return journal::restoreFrom(backup, journalIn(dataFolder), now);
}

} // namespace unknot::practice
