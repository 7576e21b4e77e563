// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/syncfolder.h"

#include "exchange/syncfile.h"
#include "exchange/takein.h"

#include <algorithm>
#include <system_error>

namespace unknot::exchange
{

namespace
{

namespace fs = std::filesystem;
using journal::SyncedRecord;

const SyncedRecord *find(const std::vector<SyncedRecord> &known, const journal::Uuid &machine)
{
    const auto found = std::ranges::find(known, machine, &SyncedRecord::machine);
    return found == known.end() ? nullptr : &*found;
}

const SyncedRecord *own(const std::vector<SyncedRecord> &known)
{
    const auto found = std::ranges::find(known, true, &SyncedRecord::isOwn);
    return found == known.end() ? nullptr : &*found;
}

// In the order of their names, so that the same folder is always taken in alike.
Result<std::vector<fs::path>> filesIn(const fs::path &folder)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (machineOf(entry->path().filename().string()))
            files.push_back(entry->path());
    }
    if (error)
        return tl::unexpected(Error{error == std::errc::no_such_file_or_directory ? Error::Kind::NotFound : Error::Kind::Unreadable,
            error.message(), folder.string(), 0, {}});
    std::ranges::sort(files);
    return files;
}

void lookAt(const fs::path &file, const std::vector<SyncedRecord> &known, FolderLook &look)
{
    const journal::Uuid machine = *machineOf(file.filename().string());
    const SyncedRecord *record = find(known, machine);
    auto content = readSyncFile(file);
    if (record && record->isOwn && (!content || content->digest == record->digest))
        return; // one that is torn is written anew
    if (!content)
        return look.left.push_back(content.error());
    if (record && !record->isOwn && content->digest == record->digest) {
        ++look.known;
        return;
    }
    look.ownIsAnothers = look.ownIsAnothers || (record && record->isOwn);
    auto read = readDocument(content->document, file);
    if (read.faults.empty())
        look.incoming.push_back({machine, std::move(content->digest), file, std::move(read.value)});
    else
        look.left.push_back(read.faults.front());
}

} // namespace

Result<FolderLook> lookInto(const fs::path &folder, const std::vector<SyncedRecord> &known)
{
    const auto files = filesIn(folder);
    if (!files)
        return tl::unexpected(files.error());
    FolderLook look;
    for (const fs::path &file : *files)
        lookAt(file, known, look);
    return look;
}

Status takeInFound(journal::JournalStore &journal, FolderLook look, const WallTime &now, SyncReport &report)
{
    std::ranges::move(look.left, std::back_inserter(report.left));
    for (const Incoming &one : look.incoming) {
        MergePlan plan;
        std::optional<Fault> fault;
        Status taken = journal.batch([&](journal::JournalStore &open) -> Status {
            auto done = takeIn(open, one.document, now);
            if (!done) {
                fault = done.error().fault;
                return tl::unexpected(done.error().error);
            }
            plan = std::move(*done);
            return setSynced(open, {one.machine, false, one.digest, now.utc});
        });
        if (!taken && !fault && taken.error().kind != Error::Kind::Invalid)
            return taken;
        if (taken) {
            report.taken.push_back({one.machine, std::move(plan)});
            continue;
        }
        Fault left = fault.value_or(Fault{FaultCode::CantBeKept});
        left.file = one.file.string();
        report.left.push_back(std::move(left));
    }
    return {};
}

Result<std::optional<SyncedRecord>> writeOwn(const journal::JournalReader &journal, const fs::path &folder,
    const std::vector<SyncedRecord> &known, bool ownIsAnothers, const WallTime &now)
{
    const SyncedRecord *before = own(known);
    const journal::Uuid machine = before && !ownIsAnothers ? before->machine : journal::newUuid();
    const fs::path file = folder / syncFileName(machine);
    const auto digest = syncDigest(journal);
    if (!digest)
        return tl::unexpected(digest.error());
    const auto there = readSyncFile(file);
    if (there && there->digest == *digest && before && before->machine == machine && before->digest == *digest)
        return std::optional<SyncedRecord>{};
    const auto written = writeSyncFile(journal, file);
    if (!written)
        return tl::unexpected(written.error());
    return std::optional(SyncedRecord{machine, true, *written, now.utc});
}

Result<SyncReport> synchronise(journal::JournalStore &journal, const fs::path &folder, const WallTime &now)
{
    auto known = journal::synced(journal);
    if (!known)
        return tl::unexpected(known.error());
    auto look = lookInto(folder, *known);
    if (!look)
        return tl::unexpected(look.error());
    const bool ownIsAnothers = look->ownIsAnothers;
    SyncReport report;
    if (Status taken = takeInFound(journal, std::move(*look), now, report); !taken)
        return tl::unexpected(taken.error());
    const auto wrote = writeOwn(journal, folder, *known, ownIsAnothers, now);
    if (!wrote)
        return tl::unexpected(wrote.error());
    report.isWritten = wrote->has_value();
    if (*wrote) {
        if (Status kept = journal::setSynced(journal, **wrote); !kept)
            return tl::unexpected(kept.error());
    }
    return report;
}

} // namespace unknot::exchange
