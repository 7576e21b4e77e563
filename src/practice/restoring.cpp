// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/restoring.h"

#include "base/files.h"
#include "base/writefile.h"
#include "journal/privatefile.h"
#include "practice/ownfiles.h"
#include "practice/sealedcopy.h"

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

// "journal.sqlite-chosen": nobody else's, and it goes when all is deleted.
fs::path chosenIn(const fs::path &dataFolder)
{
    return journalIn(dataFolder).string() + "-chosen";
}

// By its name among those that there are: a note leads nowhere else.
Result<Backup> meant(const std::string &note, const fs::path &dataFolder, const WallTime &now)
{
    const auto all = backupsIn(dataFolder, now);
    if (!all)
        return tl::unexpected(all.error());
    const std::string name = note.substr(0, note.find('\n'));
    if (const fs::path chosen = chosenIn(dataFolder); name == chosen.filename())
        return Backup{{}, chosen, now};
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

Result<RestorePreview> chooseCopy(const fs::path &copy, const fs::path &dataFolder, std::string_view passphrase)
{
    const auto isSealed = isSealedCopy(copy);
    if (!isSealed)
        return tl::unexpected(isSealed.error());
    std::optional<OpenedCopy> opened;
    if (*isSealed) {
        auto open = OpenedCopy::open(copy, dataFolder, passphrase);
        if (!open)
            return tl::unexpected(open.error());
        opened.emplace(std::move(*open));
    }
    const fs::path chosen = chosenIn(dataFolder);
    const auto taken = journal::backUp(opened ? opened->file() : copy, chosen);
    auto preview = taken ? previewOf(chosen, dataFolder) : tl::unexpected(taken.error());
    if (!preview)
        dropChosen(dataFolder);
    return preview;
}

void dropChosen(const fs::path &dataFolder)
{
    journal::removeDatabase(chosenIn(dataFolder));
}

Status noteRestoringChosen(const fs::path &dataFolder)
{
    return writeFile(noteIn(dataFolder), chosenIn(dataFolder).filename().string() + '\n', Waiting::No);
}

std::optional<Result<journal::Restored>> restoreWhatWasNoted(const fs::path &dataFolder, const WallTime &now)
{
    if (const Status finished = journal::finishRestoring(journalIn(dataFolder), now); !finished)
        return Result<journal::Restored>(tl::unexpected(finished.error()));
    const auto note = readFile(noteIn(dataFolder), mostNoted);
    if (!note)
        return dropChosen(dataFolder), std::nullopt; // one that was only looked at
    const auto backup = meant(*note, dataFolder, now);
    auto restored = backup ? restore(backup->file, dataFolder, now) : Result<journal::Restored>(tl::unexpected(backup.error()));
    std::error_code ignored;
    fs::remove(noteIn(dataFolder), ignored);
    dropChosen(dataFolder);
    return restored;
}

} // namespace unknot::practice
