// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mergeplan.h"
#include "journal/synced.h"

#include <filesystem>

namespace unknot::exchange
{

// Two machines or more that hold the same by the files of a folder (syncfile.h), which something else keeps alike: each writes its own
// and takes in the others' (takein.h, so that the order does not matter and nothing becomes laxer). What is torn, of a newer program or
// faulty is left where it is, and told; it keeps nothing else from being taken in.

// What another machine has in the folder and was not taken in yet.
struct Incoming {
    journal::Uuid machine;
    std::string digest;
    std::filesystem::path file;
    Document document;
};

struct FolderLook {
    std::vector<Incoming> incoming;
    std::vector<Fault> left; // each names its file
    int known = 0; // files that were taken in before
    bool ownIsAnothers = false; // what lies under this machine's name is not what it wrote: it is of a copy of this journal
};

// Reads the folder, and nothing of a journal: for any thread. Errors: NotFound or Unreadable, of the folder.
Result<FolderLook> lookInto(const std::filesystem::path &folder, const std::vector<journal::SyncedRecord> &known);

struct TakenIn {
    journal::Uuid machine;
    MergePlan plan;
    bool operator==(const TakenIn &) const = default;
};

struct SyncReport {
    std::vector<TakenIn> taken;
    std::vector<Fault> left;
    bool isWritten = false; // a new file of this machine; else the one that is there says the same
    bool operator==(const SyncReport &) const = default;
};

// Takes in what was found, one file after the other, each in a commit of its own. An Error of the journal itself ends it; one of a
// file is left, and told in the report.
Status takeInFound(journal::JournalStore &journal, FolderLook look, const WallTime &now, SyncReport &report);

// Writes this machine's file where the one that is there says something else. The record that is then to be kept (setSynced). Absent:
// there was nothing to write.
Result<std::optional<journal::SyncedRecord>> writeOwn(const journal::JournalReader &journal, const std::filesystem::path &folder,
    const std::vector<journal::SyncedRecord> &known, bool ownIsAnothers, const WallTime &now);

// All of it, in the thread that has the store.
Result<SyncReport> synchronise(journal::JournalStore &journal, const std::filesystem::path &folder, const WallTime &now);

} // namespace unknot::exchange
