// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalstore.h"

namespace unknot::journal
{

// Says to every other program, and to every other store of this one, that this journal has its
// writer. An advisory lock of the system (flock) on a file beside the journal, "NAME-lock": free again
// when this goes or its process ends. The file goes too, but not after a crash; it is then only stale.
class WriterLock
{
public:
    // Busy: another one has it. The journal itself is neither needed nor touched; its folder must be there.
    static Result<WriterLock> take(const std::filesystem::path &journal, const WallTime &now);
    static std::optional<JournalStore::Holder> holder(const std::filesystem::path &journal);

    WriterLock(WriterLock &&other) noexcept;
    WriterLock &operator=(WriterLock &&other) = delete;
    ~WriterLock();

private:
    WriterLock(std::filesystem::path file, int descriptor) : m_file(std::move(file)), m_descriptor(descriptor) { }

    std::filesystem::path m_file;
    int m_descriptor = -1; // -1: moved from
};

} // namespace unknot::journal
