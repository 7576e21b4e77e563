// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/restoring.h"

#include "base/files.h"
#include "base/writefile.h"
#include "practice/ownfiles.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace unknot::practice
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t mostNoted = 1024; // bytes

fs::path noteIn(const fs::path &dataFolder)
{
    return dataFolder / "to-restore";
}

// By its name among those that there are: a note leads nowhere else.
Result<Backup> meant(const std::string &note, const fs::path &dataFolder, const WallTime &now)
{
    const auto all = backupsIn(dataFolder, now);
    if (!all)
        return tl::unexpected(all.error());
    const std::string name = note.substr(0, note.find('\n'));
    const auto found = std::ranges::find_if(*all, [&name](const Backup &one) { return one.file.filename() == name; });
    if (found == all->end())
        return tl::unexpected(Error{Error::Kind::NotFound, "there is no such backup", (backupFolder(dataFolder) / name).string(), 0, {}});
    return *found;
}

} // namespace

Status noteRestoring(const fs::path &dataFolder, const Backup &backup)
{
    return writeFile(noteIn(dataFolder), backup.file.filename().string() + '\n', Waiting::No);
}

std::optional<Result<journal::Restored>> restoreWhatWasNoted(const fs::path &dataFolder, const WallTime &now)
{
    if (const Status finished = journal::finishRestoring(journalIn(dataFolder), now); !finished)
        return Result<journal::Restored>(tl::unexpected(finished.error()));
    const auto note = readFile(noteIn(dataFolder), mostNoted);
    if (!note)
        return {};
    const auto backup = meant(*note, dataFolder, now);
    auto restored = backup ? restore(backup->file, dataFolder, now) : Result<journal::Restored>(tl::unexpected(backup.error()));
    std::error_code ignored;
    fs::remove(noteIn(dataFolder), ignored);
    return restored;
}

} // namespace unknot::practice
