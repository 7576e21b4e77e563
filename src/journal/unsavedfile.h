// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unknot::journal
{

// What one write does, its values in it: JournalStore::statementsOf makes it, JournalStore::replay does it
// again.
using Statements = std::vector<std::string>;

// The file beside a journal, NAME-unsaved, in which entries stand that could not be written into it yet,
// so that they outlive the process. A line for each, with a sum over it; nobody else may read it.
class UnsavedFile
{
public:
    explicit UnsavedFile(const std::filesystem::path &journal);

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

    // On the disk when it returns without an Error.
    Status add(const Statements &entry);

    // In the order in which they were added. No file: none.
    struct Read {
        std::vector<Statements> entries;
        std::size_t damaged = 0; // lines that are no entry
    };
    [[nodiscard]] Result<Read> read() const;

    void remove();
    // Gives it another name, which it returns, so that it is read no more. Empty: it can't be.
    std::filesystem::path setAside();

private:
    std::filesystem::path m_path;
};

} // namespace unknot::journal
