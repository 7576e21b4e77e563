// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalstore.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace unknot::practice
{

// Whether a write that failed may succeed later. One that can't must not hold up those behind it.
[[nodiscard]] bool mayStillBeSaved(Error::Kind kind);

// The journal as the thread that writes it has it: with the file beside it in which stands what is not
// saved yet. One thread at a time.
class JournalWriter
{
public:
    using Write = std::function<Status(journal::JournalStore &)>;

    // A store in memory keeps nothing beside it.
    explicit JournalWriter(journal::JournalStore store);

    // Before the first write. Looks whether the journal is whole, takes in what an earlier run could not
    // save, and purges what was removed then: it can't be brought back any more.
    struct Prepared {
        std::optional<Error> damage; // nothing was changed then, and nothing may be written
        std::size_t takenIn = 0; // entries
        std::filesystem::path unsavedAside; // where those stand that can't be taken in; empty: there are none
    };
    [[nodiscard]] Prepared prepare(const std::function<bool()> &stop);

    Status write(const Write &write) { return write(m_store); }

    // What is not saved, in its order: from the first of them until forgetKept(), every entry is kept here
    // before it is written, so that doing all of them again ends as it ended. Whether it is on the disk.
    bool keep(const Write &write);
    [[nodiscard]] bool keeps() const { return m_keeps; }
    void neverSaved(const Write &write); // goes on being kept
    bool forgetKept(); // all others are in the journal; whether those that never will be are on the disk

    [[nodiscard]] bool hasTraces() const { return m_store.hasTraces(); }
    void clearTraces() { static_cast<void>(m_store.clearTraces()); } // or later
    void purgeRemoved() { static_cast<void>(m_store.purgeRemoved()); }

private:
    void takeIn(Prepared &prepared);

    journal::JournalStore m_store;
    journal::UnsavedFile m_unsaved;
    bool m_inMemory;
    bool m_keeps = false;
    bool m_untaken = false; // entries of an earlier run stand in it
    std::vector<Write> m_lost;
};

} // namespace unknot::practice
