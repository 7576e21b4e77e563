// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/syncfolder.h"
#include "practice/syncchoice.h"

namespace unknot::practice
{

// A folder kept the same while the program runs: when a round of it may begin, what it writes, and the last one as the program ends.

// How long it is to be calm before a round begins by itself.
struct SyncCalm {
    std::chrono::milliseconds afterSaving = std::chrono::minutes{1}; // more may be told; then it goes out
    std::chrono::milliseconds afterFiles = std::chrono::seconds{3}; // what copies files is still at it
};
inline constexpr std::chrono::seconds soonestAgain{30}; // that the window's focus asks for another round

// Whose turn it is. A round is wanted by several, and done once; never while a session runs, nor before the person has answered what
// was asked, nor while the journal can't be relied on.
class SyncTurn
{
public:
    void setOn(bool on) { m_on = on; }
    void setHeld(bool held) { m_held = held; } // a session runs
    void setPossible(bool possible) { m_possible = possible; } // the journal is known to be whole, open, and all in it saved
    void ask() { m_asks = true; } // the person, before anything is taken in
    void answered() { m_asks = false; }
    void want() { m_wanted = true; }

    enum class Waits { No, Session, Journal };
    [[nodiscard]] Waits waits() const; // what a round that is wanted waits for
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] bool asks() const { return m_asks; }
    [[nodiscard]] bool runs() const { return m_runs; }

    [[nodiscard]] bool begin(); // true: a round is to be done now, and has begun
    void end() { m_runs = false; } // of the round

private:
    bool m_on = false, m_held = false, m_possible = false, m_asks = false, m_wanted = false, m_runs = false;
};

// What went out.
struct SyncWritten {
    std::optional<journal::SyncedRecord> record; // to be kept; absent: the file that is there says the same
    std::size_t sessions = 0, notes = 0; // in it
};
// As exchange::writeOwn, for any thread with a reader of its own.
Result<SyncWritten> writeOut(const journal::JournalReader &journal, const std::filesystem::path &folder, const exchange::FolderLook &look,
    const std::vector<journal::SyncedRecord> &known, const WallTime &now);

// As the program ends, and nobody has the journal open: what was told or deleted since goes out. Nothing comes in. Absent: no folder is
// kept, or what others have in it was not agreed to yet.
std::optional<Status> syncAtEnd(const std::filesystem::path &dataFolder, const WallTime &now);

} // namespace unknot::practice
