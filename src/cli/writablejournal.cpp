// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/writablejournal.h"

#include "cli/output.h"
#include "practice/ownfiles.h"
#include "present/errortext.h"
#include "present/text.h"

#include <system_error>

namespace unknot::cli
{

namespace
{

using journal::JournalStore;

// What an earlier run could not save is older than what comes in, and has to be there first.
Status nothingUnsaved(const JournalStore &store)
{
    const journal::UnsavedFile unsaved(store.file());
    const auto kept = unsaved.read();
    if (kept && kept->entries.empty() && kept->damaged == 0)
        return {};
    return tl::unexpected(
        Error{Error::Kind::Busy, "holds what is not saved yet; open the window once, then import", unsaved.path().string(), 0, {}});
}

} // namespace

Result<JournalStore> writableJournal(const std::filesystem::path &file, const WallTime &now)
{
    const std::filesystem::path folder = file.parent_path();
    std::error_code ignored; // opening says what is the matter
    std::filesystem::create_directories(folder, ignored);
    practice::keepPrivate(folder); // before there is anything in it that others could open
    auto store = JournalStore::open(file, now);
    practice::keepPrivate(folder);
    if (!store)
        return store;
    if (Status whole = store->check(); !whole)
        return tl::unexpected(whole.error());
    if (Status saved = nothingUnsaved(*store); !saved)
        return tl::unexpected(saved.error());
    return store;
}

int failToTakeIn(const Error &error, const std::filesystem::path &journal)
{
    const bool isOfTheJournal = error.file == journal.string() && error.kind != Error::Kind::Invalid;
    return complain(isOfTheJournal ? present::readingSentence(error) : present::toQt(toString(error))), 1;
}

} // namespace unknot::cli
