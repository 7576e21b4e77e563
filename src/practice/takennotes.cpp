// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/takennotes.h"

namespace unknot::practice
{

namespace
{

// One that was deleted meanwhile is no fault.
Status each(journal::JournalStore &store, const std::vector<journal::Uuid> &ids, const auto &act)
{
    for (const journal::Uuid &id : ids) {
        const auto there = store.entry(id);
        if (!there && there.error().kind != Error::Kind::NotFound)
            return tl::unexpected(there.error());
        if (!there)
            continue;
        if (Status done = act(store, id); !done)
            return done;
    }
    return {};
}

} // namespace

TakenNotes::TakenNotes(const std::vector<journal::EntryRecord> &came)
{
    for (const journal::EntryRecord &entry : came)
        m_ids.push_back(entry.id);
}

JournalQueue::Write TakenNotes::takeOut(const WallTime &now)
{
    m_out = true;
    return [ids = m_ids, now](journal::JournalStore &store) {
        return store.batch([&](journal::JournalStore &open) {
            return each(open, ids, [&now](journal::JournalStore &one, const journal::Uuid &id) { return one.removeEntry(id, now); });
        });
    };
}

JournalQueue::Write TakenNotes::bringBack()
{
    m_out = false;
    return [ids = m_ids](journal::JournalStore &store) {
        return store.batch([&](journal::JournalStore &open) {
            return each(open, ids, [](journal::JournalStore &one, const journal::Uuid &id) { return one.restoreEntry(id); });
        });
    };
}

} // namespace unknot::practice
