// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>

namespace unknot::practice
{

// What goes when a person deletes what is theirs: the journal, with all that SQLite and the program keep
// beside it and its backups, what the voice has said, what was marked, favourites, own routines and what was gathered for a session,
// always.
struct Forgetting {
    bool settings = false;
    bool packs = false;
};

// Notes in the data folder what is to go. Nothing goes yet: the journal is still open.
Status noteForgetting(const std::filesystem::path &dataFolder, const Forgetting &what);

// Removes what was noted, and then the note. Absent: nothing was noted. Called at each start before
// anything is opened, it also ends what an earlier start could not. The journal's own file goes first: what
// lies beside it is nothing without it. An error names the first file that stays; the note stays with it.
[[nodiscard]] std::optional<Status> forgetWhatWasNoted(const std::filesystem::path &dataFolder);

} // namespace unknot::practice
