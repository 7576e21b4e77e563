// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/foldersync.h"

#include "journal/journalstore.h"
#include "practice/ownfiles.h"

#include <system_error>
#include <utility>

namespace unknot::practice
{

SyncTurn::Waits SyncTurn::waits() const
{
    if (!m_on || !m_wanted || m_runs || m_asks)
        return Waits::No;
    if (m_held)
        return Waits::Session;
    return m_possible ? Waits::No : Waits::Journal;
}

bool SyncTurn::begin()
{
    if (!m_on || !m_wanted || m_runs || m_asks || m_held || !m_possible)
        return false;
    m_wanted = false;
    m_runs = true;
    return true;
}

Result<SyncWritten> writeOut(const journal::JournalReader &journal, const std::filesystem::path &folder, const exchange::FolderLook &look,
    const std::vector<journal::SyncedRecord> &known, const WallTime &now)
{
    auto record = exchange::writeOwn(journal, folder, known, look.ownIsAnothers, now);
    if (!record)
        return tl::unexpected(record.error());
    const auto sessions = journal.endedCount();
    const auto entries = journal.entries({});
    if (!sessions || !entries)
        return tl::unexpected(sessions ? entries.error() : sessions.error());
    return SyncWritten{std::move(*record), *sessions, entries->size()};
}

std::optional<Status> syncAtEnd(const std::filesystem::path &dataFolder, const WallTime &now)
{
    const auto choice = readSyncChoice(dataFolder);
    if (!choice || !choice->on || syncFolderFault(choice->folder, dataFolder))
        return std::nullopt;
    std::error_code ignored;
    if (!std::filesystem::exists(journalIn(dataFolder), ignored))
        return std::nullopt;
    auto store = journal::JournalStore::open(journalIn(dataFolder), now);
    if (!store)
        return tl::unexpected(store.error());
    const auto known = journal::synced(*store);
    if (!known)
        return tl::unexpected(known.error());
    const auto look = exchange::lookInto(choice->folder, *known);
    if (!look)
        return tl::unexpected(look.error());
    if (!look->incoming.empty() && !choice->agreed)
        return std::nullopt;
    const auto written = exchange::writeOwn(*store, choice->folder, *known, look->ownIsAnothers, now);
    if (!written)
        return tl::unexpected(written.error());
    return *written ? journal::setSynced(*store, **written) : Status{};
}

} // namespace unknot::practice
