// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/packloader.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unknot::catalogue
{

// The packs a person has taken in: a folder each, named by its id, in one folder of the data
// directory. A pack appears there whole or not at all. One that is switched off has an empty file
// beside it, "ID.off". Keeps nothing in memory: every call looks at the folder anew, so two programs
// see the same; staging is one at a time. Errors are Full where no space is left, Invalid or NotFound
// for what can't be a pack, else Unreadable; after a commit() that failed list() gives the older pack again.
class PackStore
{
public:
    static constexpr std::size_t mostFiles = 200, mostFileBytes = std::size_t{16} << 20; // of one pack

    explicit PackStore(std::filesystem::path folder);

    // By name. Puts back what a replacement cut off in the middle has left.
    [[nodiscard]] std::vector<PackFolder> list() const;

    // Copies a pack to a place where it can be looked at and is not used yet, and gives that place.
    // Only its JSON files are taken, and those in text/ and postures/; links are not followed.
    [[nodiscard]] Result<std::filesystem::path> stage(const std::filesystem::path &source) const;
    // Puts what was staged among the packs, in the place of an older one of that id.
    [[nodiscard]] Status commit(const std::string &id) const;
    void discard() const; // what was staged

    [[nodiscard]] Status setOn(const std::string &id, bool on) const;
    [[nodiscard]] Status remove(const std::string &id) const;

private:
    [[nodiscard]] std::filesystem::path offFile(const std::string &id) const { return m_folder / (id + ".off"); }

    std::filesystem::path m_folder;
};

} // namespace unknot::catalogue
