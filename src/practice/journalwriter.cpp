// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/journalwriter.h"

#include <utility>

namespace unknot::practice
{

bool mayStillBeSaved(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Full:
    case Error::Kind::Busy:
    case Error::Kind::ReadOnly:
    case Error::Kind::Unreadable:
    case Error::Kind::Internal:
        return true;
    case Error::Kind::NotFound:
    case Error::Kind::Malformed:
    case Error::Kind::Invalid:
    case Error::Kind::TooNew:
    case Error::Kind::NotADatabase:
        return false;
    }
    return false;
}

JournalWriter::JournalWriter(journal::JournalStore store)
    : m_store(std::move(store)), m_unsaved(m_store.file()), m_inMemory(m_store.file().empty())
{
}

JournalWriter::Prepared JournalWriter::prepare(const std::function<bool()> &stop)
{
    Prepared prepared;
    if (m_inMemory)
        return prepared;
    if (const Status whole = m_store.check(stop); !whole) {
        prepared.damage = whole.error();
        return prepared;
    }
    if (stop())
        return prepared;
    takeIn(prepared);
    purgeRemoved();
    return prepared;
}

// What can't be read or done stays, under another name: it is not tried at every start.
void JournalWriter::takeIn(Prepared &prepared)
{
    const auto unsaved = m_unsaved.read();
    if (!unsaved) {
        prepared.unsavedAside = m_unsaved.setAside();
        return;
    }
    if (unsaved->entries.empty() && unsaved->damaged == 0)
        return;
    const auto cantBe = m_store.replay(unsaved->entries);
    if (!cantBe) { // now: the next start tries again, and what comes after it stands after it
        m_keeps = m_untaken = true;
        return;
    }
    prepared.takenIn = unsaved->entries.size() - *cantBe;
    if (*cantBe > 0 || unsaved->damaged > 0)
        prepared.unsavedAside = m_unsaved.setAside();
    else
        m_unsaved.remove();
}

bool JournalWriter::keep(const Write &write)
{
    if (m_inMemory)
        return false;
    const journal::Statements statements = journal::JournalStore::statementsOf(write);
    m_keeps = true;
    return !statements.empty() && m_unsaved.add(statements).has_value();
}

void JournalWriter::neverSaved(const Write &write)
{
    m_lost.push_back(write);
    m_keeps = !m_inMemory;
}

bool JournalWriter::forgetKept()
{
    if (!m_keeps || m_untaken)
        return true;
    m_unsaved.remove();
    bool all = true;
    for (const Write &write : m_lost)
        all = keep(write) && all;
    m_keeps = false;
    return all;
}

} // namespace unknot::practice
