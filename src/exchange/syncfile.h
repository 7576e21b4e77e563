// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sink.h"
#include "exchange/fault.h"
#include "journal/journalreader.h"

#include <filesystem>
#include <optional>

namespace unknot::exchange
{

// One machine's whole journal as a file in a folder that something else keeps alike on several machines: an export, and after it one line
// that says what has to stand before it:
//
//   unknot-sync 1 <bytes before this line> <their SHA-256, 64 digits>
//
// A program that copies files may leave half of one, or a part of two: then the line is missing or another, and the file is left for
// later. The export says of no moment when it was written, so that the same journal has the same digest wherever it lies.

inline constexpr int syncVersion = 1;

// "unknot-<machine>.journal". Each machine writes its own and no other, so that no two ever write one.
std::string syncFileName(const journal::Uuid &machine);
// Whose file it is. Absent: it is none of ours; what a program that copies files names otherwise (a conflict, half of one) is none.
std::optional<journal::Uuid> machineOf(const std::string &fileName);

struct SyncContent {
    std::string digest;
    std::string document; // as exchange::readDocument reads it
};

// Torn: it is not whole, or was changed. TooNew. NotThere, NotReadable, TooLarge.
FaultOr<SyncContent> readSyncFile(const std::filesystem::path &file);

// What would stand in the file of this journal as it is now: its digest. Errors and progress: as journal::writeJson.
Result<std::string> syncDigest(const journal::JournalReader &journal);
// Writes it beside, brings it to the disk, and moves it into place; returns its digest. Errors: as well those of unknot::writeFile.
Result<std::string> writeSyncFile(const journal::JournalReader &journal, const std::filesystem::path &file);

} // namespace unknot::exchange
