// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/backup.h"
#include "journal/restore.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace unknot::practice
{

// The copies of the journal that the program keeps by itself: in the data folder's backups/, one a day on which
// something is another than in the last, journal-2026-11-30.sqlite. Each was read again when it was written
// (journal::backUp). Everything here opens what it needs by itself, costs a look at the whole journal, and may be called
// from any thread, also while another one, or another program, writes the journal.

struct Backup {
    std::chrono::local_days day;
    std::filesystem::path file;
    WallTime made; // when it was written, as the file system has it, told as a clock where `now` was asked would
    bool operator==(const Backup &) const = default;
};

// Newest first. What else lies in the folder is none; no folder: none. Unreadable: it can't be looked into.
Result<std::vector<Backup>> backupsIn(const std::filesystem::path &dataFolder, const WallTime &now);

// Makes the day's backup, if there is none yet and something is another than in the last; then those go that are not
// kept. An Error of journal::backUp: none was made, and none goes.
struct BackedUp {
    bool madeNow = false;
    std::optional<Backup> last; // absent: there is no journal yet, and never was a backup
};
Result<BackedUp> backUpDaily(const std::filesystem::path &dataFolder, const WallTime &now);
// The same as somebody asks for it: also where there is one of this day, whose place it takes.
Result<BackedUp> backUpNow(const std::filesystem::path &dataFolder, const WallTime &now);

// The same as the program ends, without a look into the journal where nothing was written since the newest was made. What
// was told today is in today's then, and not only what the journal held as the day began.
Result<BackedUp> backUpAtEnd(const std::filesystem::path &dataFolder, const WallTime &now);

// Those of the days that are not kept: kept are the last seven, and of the others the last of each week, for the last
// eight weeks that have one. They are counted, not dated: who is away for a year loses none. Backups of days after today
// mean that the clock is wrong, now or when they were made; which of the two nobody knows, so they are counted by
// themselves, and neither takes the other's place. Never more than fifteen of each.
std::vector<std::chrono::local_days> notKept(std::vector<std::chrono::local_days> days, std::chrono::local_days today);

// The newest that is whole; absent: there is none. Reads them until one is.
std::optional<Backup> lastGood(const std::filesystem::path &dataFolder, const WallTime &now);

// What restoring that file would bring, and take.
struct RestorePreview {
    journal::JournalContents backup;
    std::optional<journal::JournalContents> present; // absent: there is no journal, or it can't be read
    journal::OnlyIn lost; // what the present one has and the backup has not; it is set aside, not deleted
    journal::OnlyIn back; // the other way round
};
Result<RestorePreview> previewOf(const std::filesystem::path &backup, const std::filesystem::path &dataFolder);

// As journal::restoreFrom. Nobody may have the journal open.
Result<journal::Restored> restore(const std::filesystem::path &backup, const std::filesystem::path &dataFolder, const WallTime &now);

} // namespace unknot::practice
