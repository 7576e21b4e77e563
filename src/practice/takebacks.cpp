// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/takebacks.h"

namespace unknot::practice
{

JournalQueue::Write TakeBacks::remove(const journal::SessionRecord &session, const WallTime &now)
{
    const journal::Uuid id = session.id;
    m_all.push_back({Kind::Removed, session, [id](journal::JournalStore &store) { return store.restore(id); }});
    return [id, now](journal::JournalStore &store) { return store.remove(id, now); };
}

JournalQueue::Write TakeBacks::remove(const journal::EntryRecord &entry, const WallTime &now)
{
    const journal::Uuid id = entry.id;
    m_all.push_back({Kind::Removed, {}, [id](journal::JournalStore &store) { return store.restoreEntry(id); }, entry});
    return [id, now](journal::JournalStore &store) { return store.removeEntry(id, now); };
}

std::optional<TakeBacks::TakeBack> TakeBacks::take()
{
    if (m_all.empty())
        return std::nullopt;
    std::optional<TakeBack> last = std::move(m_all.back());
    m_all.pop_back();
    return last;
}

JournalQueue::Write TakeBacks::forget()
{
    m_all.clear();
    return [](journal::JournalStore &store) { return store.purgeRemoved(); };
}

} // namespace unknot::practice
